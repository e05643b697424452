import { findAll } from '../rules/check';
import type { Register } from '../tables/register';
import type { Fix } from './fix';
import { fixesOfFindings } from './fixes-of-findings';
import { newCodes } from './new-codes';

/** Every certain correction of a register, sheet by sheet and row by row. Nothing here is a guess. */
export function findFixes(register: Register): readonly Fix[] {
  const fixes = [...fixesOfFindings(register, findAll(register).findings), ...newCodes(register)];
  const order = new Map([...new Set(fixes.map(({ sheet }) => sheet))].map((sheet, index) => [sheet, index]));
  return fixes.sort(
    (one, other) =>
      (order.get(one.sheet) ?? 0) - (order.get(other.sheet) ?? 0) ||
      one.row - other.row ||
      one.column - other.column,
  );
}
