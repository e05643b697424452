import type { Confidence } from '../mapping/mapping-proposal';

/** What the dialog for mapping sheets and columns says. */
export interface MappingWords {
  readonly title: string;
  readonly reading: string;
  readonly saving: string;
  readonly again: string;
  readonly close: string;
  readonly save: string;
  /** How many sheets wait for the user; none when all is known. */
  readonly lead: (sheets: number) => string;
  readonly explanation: string;
  readonly noSheets: string;
  readonly saved: (sheets: string) => string;
  /** What a row of the sheet is. */
  readonly kind: string;
  readonly noKind: string;
  readonly unknownKind: string;
  readonly proposedKind: string;
  readonly columnIs: (column: string, heading: string) => string;
  readonly alsoIs: (column: string, heading: string) => string;
  readonly leftAlone: string;
  readonly addField: string;
  readonly addFieldTo: (column: string, heading: string) => string;
  readonly samples: (samples: string) => string;
  readonly blank: string;
  readonly confidence: { readonly [Each in Confidence]: string };
  readonly known: (columns: number) => string;
  readonly knownSheets: (sheets: number) => string;
  readonly otherSheets: (sheets: number) => string;
  readonly missing: (fields: string) => string;
  /** A field that is chosen for two columns. */
  readonly twice: (sheet: string, field: string, columns: string) => string;
  readonly and: string;
  readonly faults: { readonly accounts: string; readonly offline: string; readonly unknown: string };
}
