import { defaultSectors } from '../../src/core/codelists/sectors';
import type { DataRow } from './tab-separated';

/** The sectors that every new workbook starts with. */
export function sectorRows(): DataRow[] {
  return defaultSectors.map((sector) => ({ ...sector }));
}
