import { keyColumns } from '../rules/missing-key-column';
import { hasDonorGroups } from '../tables/donor-groups';
import { findHeader } from '../tables/find-header';
import { findSheets } from '../tables/find-sheets';
import { headingKey } from '../tables/heading-key';
import type { KeyList } from '../tables/listed-shares';
import { donorList } from '../tables/read-lists';
import type { Register } from '../tables/register';
import type { SheetLayout, TableKind } from '../tables/table';
import { meaningsOf } from '../tables/vocabulary';
import type { SheetGrid, Workbook } from '../workbook/workbook';
import { type FitOf, fitsFor } from './field-look';
import { guessHeader } from './guess-header';
import { type LookAt, lookingAt } from './look-at-columns';
import type { MappingProposal, SheetProposal } from './mapping-proposal';
import { type Learnt, proposeColumns } from './propose-columns';
import { fieldsOf, scorerFor } from './score-fields';

/**
 * What every sheet and column of a workbook is taken for. The first rows of a sheet suffice; `lists` are the donors
 * and sectors that are known by name. `isOwn` names the sheets that the add-on writes, which are no input. Nothing of
 * this is applied before the user confirms it.
 */
export function proposeMapping(
  workbook: Workbook,
  lists: Pick<Register, 'donors' | 'sectors'>,
  isOwn: (sheet: string) => boolean,
): MappingProposal {
  const kinds = kindsByName(workbook);
  const context = {
    fitOf: fitsFor(lists),
    lookAt: lookingAt(workbook.locale),
    kinds,
    workbook,
    donors: donorList(lists.donors.rows),
  };
  return {
    sheets: workbook.sheets.flatMap((sheet) => {
      if (isOwn(sheet.name)) return [];
      const proposal = proposeSheet(sheet, context);
      return proposal === null ? [] : [proposal];
    }),
  };
}

interface Context {
  readonly fitOf: FitOf;
  readonly lookAt: LookAt;
  readonly kinds: ReadonlyMap<string, TableKind>;
  readonly workbook: Workbook;
  readonly donors: KeyList;
}

function proposeSheet(sheet: SheetGrid, context: Context): SheetProposal | null {
  if (sheet.mapping?.kind === null) return noPart(sheet, 'confirmed');
  const kind = context.kinds.get(sheet.name);
  if (kind === 'settings') return null;
  if (kind !== undefined)
    return sheetAs(kind, sheet, context, sheet.mapping === undefined ? 'name' : 'confirmed');
  const candidates = kindsLookedFor.map((one) => sheetAs(one, sheet, context, 'proposed'));
  const [best] = candidates.filter(isConvincing).sort((one, other) => standing(other) - standing(one));
  return best ?? noPart(sheet, 'unknown');
}

const kindsLookedFor = ['aid', 'calls', 'decisions', 'flows', 'donors', 'rates', 'sectors'] as const;

function sheetAs(
  kind: TableKind,
  sheet: SheetGrid,
  { fitOf, lookAt, workbook, kinds, donors }: Context,
  source: SheetProposal['source'],
): SheetProposal {
  const layout = layoutOf(kind, sheet);
  const learnt = learntFrom(workbook, kind, kinds);
  const columns = proposeColumns(sheet, layout, {
    score: scorerFor(kind, fitOf),
    fitOf,
    learnt,
    lookAt,
  });
  const fed = new Set(columns.flatMap(({ fields }) => fields));
  const isFed = (field: string) =>
    fed.has(field) || (kind === 'aid' && field === 'donor' && hasDonorGroups(sheet, layout, donors));
  const missing = keyColumns[kind].filter((field) => !isFed(field));
  const asks = columns.some((column) => column.source === 'proposed');
  const lacks = missing.length > 0 && columns.some((column) => column.source === 'none');
  return {
    sheetId: sheet.id ?? 0,
    sheet: sheet.name,
    kind,
    source,
    headerRow: layout.headerRow,
    isOpen: source === 'proposed' || asks || (source === 'name' && lacks),
    missing,
    columns,
  };
}

function layoutOf(kind: TableKind, sheet: SheetGrid): SheetLayout {
  const layout = findHeader<string>(
    kind,
    sheet,
    meaningsOf<string>((words) => words.headings[kind]),
  );
  return Object.keys(layout.columns).length > 0 ? layout : guessHeader(layout, sheet);
}

function noPart(sheet: SheetGrid, source: 'confirmed' | 'unknown'): SheetProposal {
  return {
    sheetId: sheet.id ?? 0,
    sheet: sheet.name,
    kind: null,
    source,
    headerRow: 1,
    isOpen: false,
    missing: [],
    columns: [],
  };
}

/**
 * A register of items must have nearly all that it needs and some columns more; a list must have all of it. A sheet
 * of which hardly a heading is known must look the part all the more.
 */
function isConvincing({ kind, missing, columns }: SheetProposal): boolean {
  if (kind === null) return false;
  const fed = columns.filter(({ fields }) => fields.length > 0);
  const isByWords = fed.filter(({ source }) => source === 'heading').length * 3 >= fed.length;
  if (!isRegisterOfItems(kind)) {
    return missing.length === 0 && isByWords && fed.length >= Math.min(3, fieldsOf(kind).length);
  }
  return isByWords ? missing.length <= 1 && fed.length >= 4 : missing.length === 0 && fed.length >= 5;
}

function isRegisterOfItems(kind: TableKind): boolean {
  return kind === 'aid' || kind === 'calls';
}

/** How much of the sheet a kind explains: every column that it knows, and more for one known by its heading. */
function standing({ columns, missing }: SheetProposal): number {
  const weights = { heading: 1, confirmed: 1, proposed: 0.5, none: 0 };
  return columns.reduce((sum, { source }) => sum + weights[source], 0) - missing.length;
}

/** What the user confirmed on other sheets of the kind, so that the tab of a new year need not be learnt again. */
function learntFrom(workbook: Workbook, kind: TableKind, kinds: ReadonlyMap<string, TableKind>): Learnt {
  const learnt = new Map<string, readonly string[]>();
  for (const { name, mapping } of workbook.sheets) {
    if (mapping === undefined || kinds.get(name) !== kind) continue;
    for (const { heading, fields } of mapping.columns) learnt.set(headingKey(heading), fields);
  }
  return (heading) => learnt.get(headingKey(heading));
}

function kindsByName(workbook: Workbook): ReadonlyMap<string, TableKind> {
  const kinds = new Map<string, TableKind>();
  for (const [kind, sheets] of findSheets(workbook)) for (const { name } of sheets) kinds.set(name, kind);
  return kinds;
}
