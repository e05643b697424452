import type { EngineCells } from './cells';
import type { Worksheet } from './univer-packages';

/**
 * The sheets that hold a formula which may change when one of the given sheets changes. Judged by the sheets that
 * each formula names, so it may say too much and never too little.
 */
export function sheetsReached(cells: EngineCells, changed: ReadonlySet<string>): ReadonlySet<string> {
  const uses = sheetUses(cells);
  const reached = new Set<string>();
  const frontier = [...changed];
  for (let source = frontier.pop(); source !== undefined; source = frontier.pop()) {
    for (const [user, used] of uses) {
      if (!used.has(source) || reached.has(user)) continue;
      reached.add(user);
      frontier.push(user);
    }
  }
  return reached;
}

/** For each sheet with formulas, the sheets that these read. */
function sheetUses(cells: EngineCells): Map<string, Set<string>> {
  const sheets = cells.workbook.getSheets();
  const idByName = new Map(sheets.map((sheet) => [sheet.getName().toLowerCase(), sheet.getSheetId()]));
  const everySheet = new Set(idByName.values());
  const uses = new Map<string, Set<string>>();
  for (const sheet of sheets) {
    const formulas = formulasOf(cells, sheet);
    if (formulas.size === 0) continue;
    const used = new Set([sheet.getSheetId()]);
    for (const formula of formulas) {
      for (const id of sheetsNamed(formula, idByName, everySheet)) used.add(id);
    }
    uses.set(sheet.getSheetId(), used);
  }
  return uses;
}

function formulasOf(cells: EngineCells, sheet: Worksheet): Set<string> {
  const formulas = new Set<string>();
  cells.eachContent(sheet, (row, column, cell) => {
    if (cell.f || cell.si) formulas.add(cells.formula(sheet, row, column));
  });
  return formulas;
}

const sheetName = /'((?:[^']|'')+)'!|([^\s'!(),;:+\-*/^&=<>{}"]+)!/g;
/** INDIRECT and named ranges hide which sheet they read. */
const hidesItsSheets =
  /INDIRECT\s*\(|(?:^|[=(,;+\-*/&^<>\s])[A-Za-zÀ-ỹ_][\wÀ-ỹ.]*(?=\s*(?:$|[),;+\-*/&^<>=]))/i;
const plainReference = /\$?[A-Z]{1,3}\$?\d+|\b(?:TRUE|FALSE)\b|"[^"]*"/gi;

function sheetsNamed(
  formula: string,
  idByName: ReadonlyMap<string, string>,
  everySheet: ReadonlySet<string>,
): Iterable<string> {
  const named = new Set<string>();
  for (const [, quoted, bare] of formula.matchAll(sheetName)) {
    const name = (quoted?.replaceAll("''", "'") ?? bare ?? '').toLowerCase();
    const id = idByName.get(name);
    if (id === undefined) return everySheet;
    named.add(id);
  }
  return hidesItsSheets.test(formula.replace(sheetName, '').replace(plainReference, '1'))
    ? everySheet
    : named;
}
