import type { AidRow, CallRow, DonorRow, RateRow, Register, SectorRow, SettingRow } from '../tables/register';
import type { RowOrigin, TableKind } from '../tables/table';

/** error: must be corrected; warning: to review, may be kept with a reason; info: good to know. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * What a finding keeps from happening. total: the row's money cannot be added; group: the row counts as
 * "Unclassified" in that dimension; document: the project cannot be issued in a call list.
 */
export type Blocks = 'total' | 'group' | 'document' | null;

/** Facts are plain JSON; the languages turn them into sentences. */
export type Fact = string | number | boolean | null | readonly string[];
export type Facts = Readonly<Record<string, Fact>>;

export interface RowOf {
  aid: AidRow;
  calls: CallRow;
  donors: DonorRow;
  sectors: SectorRow;
  rates: RateRow;
  settings: SettingRow;
}

/** The fields that the rows of all the given tables have in common. */
type FieldOf<Kind extends TableKind> = Exclude<keyof RowOf[Kind] & string, 'origin'>;

/** What every rule says about itself. */
interface RuleBase<Id extends string> {
  readonly id: Id;
  readonly severity: Severity;
  readonly blocks: Blocks;
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

/** Judges one row by the columns that it declares, and sees no other. */
export interface RowRule<
  Id extends string,
  Kind extends TableKind,
  Field extends FieldOf<Kind>,
  F extends Facts,
> extends RuleBase<Id> {
  readonly needs: 'row';
  readonly tables: readonly Kind[];
  readonly columns: readonly Field[];
  readonly check: (
    row: Pick<RowOf[Kind], Field> & { readonly origin: RowOrigin },
    context: RuleContext,
  ) => Iterable<RowReport<Field, F>> | null;
}

/** A report about a place in a sheet: a row (field may be ''), or the sheet as a whole (origin null). */
export interface PlacedReport<F extends Facts> {
  readonly sheet: string;
  readonly origin: RowOrigin | null;
  readonly field: string;
  readonly facts: F;
  readonly fix?: string;
}

/** Judges rows beside one another, or the layout of the sheets. */
export interface RegisterRule<Id extends string, F extends Facts> extends RuleBase<Id> {
  readonly needs: 'table' | 'workbook';
  readonly check: (register: Register) => Iterable<PlacedReport<F>>;
}

export function rowRule<
  const Id extends string,
  Kind extends TableKind,
  Field extends FieldOf<Kind>,
  F extends Facts,
>(rule: RowRule<Id, Kind, Field, F>): RowRule<Id, Kind, Field, F> {
  return rule;
}

export function registerRule<const Id extends string, F extends Facts>(
  rule: RegisterRule<Id, F>,
): RegisterRule<Id, F> {
  return rule;
}
