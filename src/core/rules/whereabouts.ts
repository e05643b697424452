import type { RowOrigin } from '../tables/table';

/** Facts about another row that a finding points to. */
export type Whereabouts = { readonly otherSheet: string; readonly otherRow: number };

export function whereIs({ layout, row }: RowOrigin): Whereabouts {
  return { otherSheet: layout.sheet, otherRow: row };
}
