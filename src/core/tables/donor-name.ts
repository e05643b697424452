import type { DonorRow } from './register';

/** The name by which a donor of the Donors sheet is known: its own, or the Vietnamese one where that stands alone. */
export function donorName({ name, nameVi }: Pick<DonorRow, 'name' | 'nameVi'>): string {
  return name || nameVi;
}
