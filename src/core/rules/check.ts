import type { Register } from '../tables/register';
import type { TableKind } from '../tables/table';
import { type AnyRule, registerRules, rowRules } from './any-rule';
import type { Finding } from './finding';
import { findingOf, headingAddress } from './finding-of';
import { type RuleId, rules } from './index';
import { canRun, judgeOf, type OriginalRow, type Report } from './judge';
import { layoutsOf, tablesOf } from './layouts';
import type { Column } from './rule';
import { wholeColumns } from './whole-columns';

export interface RowsRead {
  readonly sheet: string;
  readonly kind: TableKind;
  readonly read: number;
}

export interface CheckResult {
  /** In the order of the rules, and for each rule in the order of the workbook. */
  readonly findings: readonly Finding[];
  /** How many rows were read in each sheet. */
  readonly rowsOf: readonly RowsRead[];
  /** Rules that no sheet has the columns for. */
  readonly notRun: readonly RuleId[];
}

/** Judges every row of a register, rows beside one another, and the layout of its sheets, by the chosen rules. */
export function checkRegister(register: Register, isChosen: ChosenRules = everyRule): CheckResult {
  const { findings, rowsOf, notRun } = findAll(register, isChosen);
  const rowsIn = new Map(rowsOf.map(({ sheet, read }) => [sheet, read]));
  const layouts = new Map(layoutsOf(register).map((layout) => [layout.sheet, layout]));
  const headingOf = ({ sheet, field }: Finding) => {
    const layout = layouts.get(sheet);
    return layout === undefined ? null : headingAddress(layout, field);
  };
  const byRule = new Map<RuleId, Finding[]>(rules.map(({ id }) => [id, []]));
  for (const finding of findings) byRule.get(finding.rule)?.push(finding);
  return {
    findings: [...byRule.values()].flatMap((ofRule) =>
      wholeColumns(ofRule, rowsIn, headingOf, register.settings),
    ),
    rowsOf,
    notRun,
  };
}

/** As checkRegister, with each finding by itself also where a fault fills a column. */
export function findAll(register: Register, isChosen: ChosenRules = everyRule): CheckResult {
  const found = new Map<RuleId, Finding[]>(rules.map(({ id }) => [id, []]));
  const report: Report = (rule, one) => {
    const finding = findingOf(rule, one);
    if (finding !== null) found.get(rule.id)?.push(finding);
  };
  const notRun = rulesNotRun(register);

  const rowsOf = judgeRows(register, report, isChosen);
  for (const rule of registerRules.filter(isChosen)) {
    if (!notRun.has(rule.id)) for (const one of rule.check(register)) report(rule, one);
  }

  return { findings: [...found.values()].flat(), rowsOf, notRun: [...notRun] };
}

type ChosenRules = (rule: AnyRule) => boolean;

const everyRule: ChosenRules = () => true;

function judgeRows(register: Register, report: Report, isChosen: ChosenRules): RowsRead[] {
  const rowsOf: RowsRead[] = [];
  for (const [kind, { layouts, rows }] of tablesOf(register)) {
    const sheets = new Map(
      layouts.map((layout) => [layout, { judge: judgeOf(layout, register, report, isChosen), read: 0 }]),
    );
    for (const row of rows) {
      const sheet = row.origin === null ? undefined : sheets.get(row.origin.layout);
      if (sheet === undefined) continue;
      sheet.read += 1;
      sheet.judge(row as OriginalRow);
    }
    for (const [layout, { read }] of sheets) rowsOf.push({ sheet: layout.sheet, kind, read });
  }
  return rowsOf;
}

function rulesNotRun(register: Register): ReadonlySet<RuleId> {
  const layouts = layoutsOf(register);
  const known = new Set<Column>();
  for (const { kind, columns } of layouts) {
    for (const field of Object.keys(columns)) known.add(`${kind}.${field}` as Column);
  }
  // The headings over groups of rows name donors too.
  if (register.aid.rows.some(({ donor }) => donor !== null)) known.add('aid.donor');
  return new Set([
    ...rowRules.filter((rule) => !layouts.some((layout) => canRun(rule, layout))).map(({ id }) => id),
    ...registerRules
      .filter(({ columns }) => !columns.every((column) => known.has(column)))
      .map(({ id }) => id),
  ]);
}
