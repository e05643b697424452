import type { Funding } from '../codelists/words';
import type { AidRow, CallRow, Register } from '../tables/register';
import { firstDay } from '../values/calendar';
import { decimalFromNumber, decimalText } from '../values/decimal';
import { decimalString, moneyFromDecimal } from '../values/money';
import type { IsoDate } from '../values/period';
import { divideHalfUp } from '../values/rounding';
import type { Entry } from './entries';
import { countOrganisations } from './organisations';
import { ratioText } from './ratio';
import { type RunningSum, sumText } from './running-sum';
import { type CountedEntry, selectEntries, sumEntries } from './selection';
import type { Headline } from './totals';
import {
  asOfDay,
  positionOf,
  programmeOf,
  reportingYearOf,
  type Window,
  wholeReportingYear,
  windowUntil,
  yearBefore,
} from './windows';

/** The figures that an office reports every period. */
export function headlineOf(
  register: Register,
  aid: readonly Entry<AidRow>[],
  calls: readonly CountedEntry<CallRow>[],
  tablesWindow: Window,
): Headline {
  const { settings, today } = register;
  const asOf = asOfDay(settings, today);
  const reportingYear = reportingYearOf(settings, asOf);
  const wholeYear = wholeReportingYear(reportingYear, settings);
  const window = windowUntil(wholeYear, asOf);
  const before = yearBefore(window);
  const programme = programmeOf(settings);
  const newItems = sumEntries(decidedBy(window.to, counted(aid, wholeYear)));
  const itemsBefore = sumEntries(counted(aid, before));
  const inProgramme = sumEntries(counted(aid, programme));
  const { items: projects, usd, vnd } = sumText(sumEntries(calls));
  return {
    asOf,
    reportingYear,
    ...window,
    before,
    organisations: countOrganisations(register.donors.rows, asOf),
    newItems: sumText(newItems),
    itemsBefore: sumText(itemsBefore),
    ratio: isCut(aid, wholeYear) || isCut(aid, before) ? noRatio : ratioOf(newItems, itemsBefore),
    programme: {
      ...programme,
      ...sumText(inProgramme),
      target: targetOf(settings.programme_target_usd, inProgramme.usd),
    },
    odaApart: sumText(sumEntries(counted(aid, tablesWindow, 'oda'))),
    requested: { projects, usd, vnd },
  };
}

function counted(aid: readonly Entry<AidRow>[], window: Window, funding: Funding = 'pcpnn') {
  return selectEntries(aid, { window, funding }).counted;
}

/** What is dated only by this month or year has been decided by the day for which figures are told. */
function decidedBy(day: IsoDate, entries: readonly CountedEntry<AidRow>[]): readonly CountedEntry<AidRow>[] {
  return entries.filter((entry) => firstDay(entry.period) <= day);
}

function targetOf(usd: number | null, committed: bigint): Headline['programme']['target'] {
  if (usd === null || usd <= 0) return null;
  const { minor } = moneyFromDecimal(decimalFromNumber(usd), 'USD');
  return {
    usd: decimalString({ currency: 'USD', minor }),
    percent: decimalText({ digits: divideHalfUp(committed * thousand, minor), scale: 1 }),
  };
}

const thousand = BigInt(1000);

const noRatio = { items: null, usd: null };

function ratioOf(now: RunningSum, before: RunningSum): Headline['ratio'] {
  return {
    items: ratioText(BigInt(now.items), BigInt(before.items)),
    usd: ratioText(now.usd, before.usd),
  };
}

/** An item of "2023" stands in no part of 2023, so that only whole years can be compared with one another. */
function isCut(aid: readonly Entry<AidRow>[], window: Window): boolean {
  return aid.some(
    ({ funding, leftOut, period }) =>
      funding === 'pcpnn' && leftOut === null && period !== null && positionOf(period, window) === 'across',
  );
}
