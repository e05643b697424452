import type { DimensionName } from '../dimensions';
import type { MeasureName } from '../measures';
import type { SpecialLine } from '../totals';

/**
 * The rows of all measures with their exact amounts, grouped by nothing yet, so that a page can total them by whatever
 * a person chooses. Plain JSON, and small: a column of 20,000 rows is one text, not 20,000 values, and what repeats
 * stands in a list once.
 */
export interface Cube {
  readonly parts: readonly CubePart[];
  readonly sheets: readonly string[];
  /** Days, months, quarters and years, by whose places in this list the columns tell them. */
  readonly periods: readonly string[];
  readonly titles: readonly string[];
}

/** What comes from sheets of one kind. */
export interface CubePart {
  readonly table: 'aid' | 'flows' | 'calls';
  readonly measures: readonly {
    readonly name: MeasureName;
    /** Which of the facts are its own; measures of the same amounts share them. */
    readonly facts: number;
    readonly counts: boolean;
  }[];
  readonly rows: CubeRows;
  readonly facts: readonly CubeFacts[];
  readonly dimensions: readonly CubeDimension[];
}

/** Values of many rows in their order, as `columns.ts` packs them. */
export type Column = string;

/** Each row once, whatever amounts are of it. Places in a list count from 0; blank is none. */
export interface CubeRows {
  /** Place in `sheets`. */
  readonly sheet: Column;
  /** Row number as the user sees it. */
  readonly row: Column;
  readonly code: Column;
  /** Place in `titles`. */
  readonly title: Column;
  readonly funding: Column;
  /** The row's lifetime: places in `periods`, and 1 where its status says that it has ended. */
  readonly approved: Column;
  readonly decided: Column;
  readonly end: Column;
  readonly hasEnded: Column;
}

/** Amounts, each of one row. */
export interface CubeFacts {
  /** Place among the rows. */
  readonly row: Column;
  readonly items: Column;
  /** When the amount counts: place in `periods`. */
  readonly period: Column;
  /** Why it counts nowhere: a reason; blank where it does. */
  readonly leftOut: Column;
  /** Blank where the row stands for itself, '-' for none, else the number of the row whose fate it decides. */
  readonly of: Column;
  /** Whole cents and whole đồng; blank where they are not known. */
  readonly usd: Column;
  readonly vnd: Column;
}

/** One way to group the rows. Years, quarters, months and newness need no more than the columns above. */
export interface CubeDimension {
  readonly name: DimensionName;
  readonly largestFirst: boolean;
  /** In the order of the lines, with their names in the reader's language; individuals have none. */
  readonly groups: readonly { readonly name: string; readonly special: SpecialLine | null }[];
  /** What rows say: groups with their shares of 10,000, and for an item of several places or markers those. */
  readonly cells: readonly CubeCell[];
  /** For each row the place of what it says in `cells`. */
  readonly rows: Column;
}

export interface CubeCell {
  readonly shares: readonly (readonly [group: number, share: number])[];
  readonly presentIn: readonly number[];
}
