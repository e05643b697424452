/** Words that the custom functions take as arguments, the first of each official; folded before comparing. */
type ArgumentWords<Code extends string> = { readonly [Each in Code]: readonly [string, ...string[]] };

type DimensionWord = 'sector' | 'donor' | 'year';
type MeasureWord = 'committed' | 'count' | 'requested';

/** What custom functions say and understand. */
export interface FunctionWords {
  readonly dimensions: ArgumentWords<DimensionWord>;
  readonly measures: ArgumentWords<MeasureWord>;
  readonly languages: ArgumentWords<'vi' | 'en'>;
  /** Headings of the tables that functions return. */
  readonly table: {
    readonly items: string;
    readonly amount: (currency: string) => string;
    readonly share: string;
    readonly total: string;
    readonly unclassified: string;
    readonly individuals: string;
  };
  readonly wrong: {
    readonly argument: (name: string, given: string, accepted: readonly string[]) => string;
    readonly unknownRange: (position: number) => string;
    readonly noRegister: string;
    readonly noCalls: string;
    /** Without a day it is not known of which month the rates are wanted. */
    readonly noDay: string;
    readonly notTogether: (measure: string, dimension: string) => string;
    readonly date: (name: string, given: string) => string;
    readonly order: string;
    readonly amount: (given: string) => string;
  };
}
