/** What the lines of a table of totals are called that no group names. */
export interface LineWords {
  readonly total: string;
  readonly unclassified: string;
  readonly several: string;
  readonly individuals: (members: number) => string;
  readonly newness: { readonly new: string; readonly 'carried-over': string };
}
