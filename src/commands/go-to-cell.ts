import { readPlaceRequest } from '../core/overview/requests';
import { goTo } from '../google/current-cell';
import { accepted } from './accepted';
import { reportFaults } from './report-faults';

/** Puts the user on a cell, given by the name of its sheet and its A1 address. */
export function goToCell(sheet: unknown, address: unknown): { readonly hidden: boolean } {
  return reportFaults(() => ({ hidden: goTo(accepted(readPlaceRequest(sheet, address))) }));
}
