import type { ColumnUnit } from '../values/column-unit';
import type { TableKind } from './table';

/** A column that says it holds a field. */
export interface Claim {
  readonly field: string;
  readonly column: number;
  readonly unit: ColumnUnit | null;
  /** The column holds other fields too. */
  readonly isShared: boolean;
}

export interface SettledClaims {
  readonly columns: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<string, ColumnUnit>>;
  readonly doubled: readonly string[];
}

/**
 * One column for each field. A column of its own goes before one that holds several fields; of equal columns the
 * first is read. Several columns of the commitment in different currencies are the amount and its equivalents.
 */
export function settleClaims(kind: TableKind, claims: readonly Claim[]): SettledClaims {
  const columns: Record<string, number> = {};
  const units: Record<string, ColumnUnit> = {};
  const doubled: string[] = [];
  const own = tellEquivalents(
    kind,
    claims.filter(({ isShared }) => !isShared),
  );
  const shared = claims.filter(({ isShared }) => isShared);
  for (const { field, column, unit, isShared } of [...own, ...shared]) {
    if (columns[field] === undefined) {
      columns[field] = column;
      if (unit !== null) units[field] = unit;
    } else if (!isShared) doubled.push(field);
  }
  return { columns, units, doubled };
}

/** The field whose columns in other currencies are equivalents stated in the decision. */
const fieldWithEquivalents: { readonly [Kind in TableKind]?: string } = { aid: 'grant', decisions: 'change' };

function tellEquivalents(kind: TableKind, claims: readonly Claim[]): readonly Claim[] {
  const field = fieldWithEquivalents[kind];
  const amounts = claims.filter((claim) => claim.field === field);
  const original =
    amounts.find(({ unit }) => unit === null || unit.currency === null) ??
    amounts.find(({ unit }) => unit?.currency === 'USD');
  if (original === undefined || amounts.length < 2) return claims;
  const taken = new Set(claims.map((claim) => claim.field));
  return claims.map((claim) => {
    if (claim.field !== field || claim === original) return claim;
    const equivalent = claim.unit?.currency === 'USD' ? 'grantUsd' : 'grantVnd';
    const isEquivalent = claim.unit?.currency === 'USD' || claim.unit?.currency === 'VND';
    return isEquivalent && !taken.has(equivalent) ? { ...claim, field: equivalent } : claim;
  });
}
