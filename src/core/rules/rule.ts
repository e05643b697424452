import type {
  AidRow,
  CallRow,
  DecisionRow,
  DonorRow,
  FlowRow,
  RateRow,
  Register,
  SectorRow,
  SettingRow,
} from '../tables/register';
import type { RowOrigin, SheetLayout, TableKind } from '../tables/table';
import type { Unread } from '../values/unread';

/** error: must be corrected; warning: to review, may be kept with a reason; info: good to know. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * What a finding keeps from happening. total: the row's money cannot be added; group: the row counts as
 * "Unclassified" in that dimension; document: the project cannot be issued in a call list.
 */
export type Blocked = 'total' | 'group' | 'document';
export type Blocks = Blocked | null;

/** Facts are plain JSON; the languages turn them into sentences. */
export type Fact = string | number | boolean | null | readonly string[];
export type Facts = Readonly<Record<string, Fact>>;
export type NoFacts = Readonly<Record<never, Fact>>;

export interface RowOf {
  aid: AidRow;
  decisions: DecisionRow;
  flows: FlowRow;
  calls: CallRow;
  donors: DonorRow;
  sectors: SectorRow;
  rates: RateRow;
  settings: SettingRow;
}

export type AnyRow = RowOf[TableKind];

/** The fields of the rows of any of the given tables. */
export type FieldOf<Kind extends TableKind> = {
  [K in Kind]: Exclude<keyof RowOf[K] & string, 'origin' | 'carriedOver'>;
}[Kind];

/** The declared fields of a row; undefined where the row's table has no such field. */
type Cells<Kind extends TableKind, Field extends string> = {
  readonly [F in Field]: { [K in Kind]: F extends keyof RowOf[K] ? RowOf[K][F] : undefined }[Kind];
} & { readonly origin: RowOrigin };

/** A column of the workbook, such as 'aid.grant'. */
export type Column = { [Kind in TableKind]: `${Kind}.${FieldOf<Kind>}` }[TableKind];

/** What every rule says about itself. */
interface RuleBase<Id extends string, Place extends string> {
  readonly id: Id;
  readonly severity: Severity;
  /** What a finding in a column blocks; in a column that is not named here it blocks nothing. */
  readonly blocks?: { readonly [Name in Place]?: Blocked };
}

/** One thing wrong in a row: the field it stands in and the facts that the sentence needs. */
export interface RowReport<Field extends string, F extends Facts> {
  readonly field: Field;
  readonly facts: F;
  /** The corrected value, where exactly one is certain. */
  readonly fix?: string;
}

/** What a row rule may know beside the columns that it declares. */
export type RuleContext = Pick<Register, 'settings' | 'today'>;

/**
 * Judges one row by the columns that it declares, and sees no other. It runs on a sheet that has all of
 * `columns` and, where it names optional ones, at least one column that it may read.
 */
export interface RowRule<
  Id extends string,
  Kind extends TableKind,
  Field extends FieldOf<Kind>,
  F extends Facts,
> extends RuleBase<Id, Extract<`${NoInfer<Kind>}.${NoInfer<Field>}`, Column>> {
  readonly needs: 'row';
  readonly tables: readonly Kind[];
  readonly columns: readonly Field[];
  readonly optional?: readonly Field[];
  /** Null when all is well, so that good rows cost nothing. */
  readonly check: (row: Cells<Kind, Field>, context: RuleContext) => readonly RowReport<Field, F>[] | null;
}

/** Judges the text of any cell in a known column, as it was before reading. */
export interface CellRule<Id extends string, F extends Facts> extends RuleBase<Id, Column> {
  readonly needs: 'cell';
  /** The text is confidential: a finding does not repeat it. */
  readonly confidential?: true;
  readonly check: (text: string) => { readonly facts: F; readonly fix?: string } | null;
}

/** Says why a cell could not be read. Every reason of every column belongs to exactly one such rule. */
export interface ReadingRule<Id extends string, F extends Facts> extends RuleBase<Id, Column> {
  readonly needs: 'reading';
  /** The facts, or null where another rule speaks of it. */
  readonly check: (unread: Unread, field: string, row: AnyRow) => F | null;
}

/** A report about a place in a sheet: a row (field may be ''), or the sheet as a whole (origin null). */
export interface PlacedReport<F extends Facts> {
  readonly layout: SheetLayout;
  readonly origin: RowOrigin | null;
  readonly field: string;
  readonly facts: F;
  readonly fix?: string;
  /** Of how many rows it is true, where that is not one. */
  readonly rows?: number;
}

/** Judges rows beside one another, or the layout of the sheets. It runs where all its columns are known. */
export interface RegisterRule<Id extends string, F extends Facts> extends RuleBase<Id, Column> {
  readonly needs: 'table' | 'workbook';
  readonly columns: readonly Column[];
  readonly check: (register: Register) => readonly PlacedReport<F>[];
}

export function rowRule<
  const Id extends string,
  Kind extends TableKind,
  Field extends FieldOf<Kind>,
  F extends Facts,
>(rule: RowRule<Id, Kind, Field, F>): RowRule<Id, Kind, Field, F> {
  return rule;
}

export function cellRule<const Id extends string, F extends Facts>(rule: CellRule<Id, F>): CellRule<Id, F> {
  return rule;
}

export function readingRule<const Id extends string, F extends Facts>(
  rule: ReadingRule<Id, F>,
): ReadingRule<Id, F> {
  return rule;
}

export function registerRule<const Id extends string, F extends Facts>(
  rule: RegisterRule<Id, F>,
): RegisterRule<Id, F> {
  return rule;
}
