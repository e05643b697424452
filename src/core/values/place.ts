/** One place named in a cell. Codes are those of the communes list. */
export type Place =
  | { readonly kind: 'province' }
  | { readonly kind: 'unit'; readonly code: string }
  /** A unit before 01/07/2025: what it was called, and the unit it is part of now. */
  | {
      readonly kind: 'former-unit';
      readonly name: string;
      readonly formerDistrict: string;
      readonly code: string;
    }
  | { readonly kind: 'former-district'; readonly name: string }
  | { readonly kind: 'other-province'; readonly name: string }
  /** In a province whose units are in no list of ours: as it is written, and the district where one is written. */
  | { readonly kind: 'written'; readonly text: string; readonly district: string }
  | { readonly kind: 'ambiguous'; readonly text: string; readonly candidates: readonly string[] }
  | { readonly kind: 'unknown'; readonly text: string };
