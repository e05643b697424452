import type { SectorRow } from '../tables/register';
import type { RateFound } from '../totals/rates';
import type { IsoDate } from '../values/period';
import type { Settings } from '../workbook/settings';
import type { ListedProject } from './call-project';
import type { EditionChanges } from './edition-changes';
import type { Summary } from './summary';

/** All that the sections of a call list are made from. */
export interface CallListData {
  readonly settings: Settings;
  /** The day of the figures, and the day of making. */
  readonly asOf: IsoDate;
  readonly today: IsoDate;
  readonly projects: readonly ListedProject[];
  /** By code, in the order of the programme. */
  readonly sectors: ReadonlyMap<string, SectorRow>;
  readonly summary: Summary;
  /** Every rate that an amount was converted at. */
  readonly rates: readonly RateFound[];
  /** Null where the list is not to tell them. */
  readonly changes: EditionChanges | null;
}
