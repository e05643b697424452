import type { AidRow, CallRow, Register } from '../tables/register';
import { createConverter } from './conversion';
import { crossBy } from './cross-by';
import { entriesOf } from './entries';
import { groupBy } from './group-by';
import { headlineOf } from './headline';
import { leftOutRows, notConvertedRows } from './left-out';
import { committed } from './measures/committed';
import { requested } from './measures/requested';
import { ratesUsed } from './rates-used';
import { RunningSum, sumText } from './running-sum';
import { type Selection, selectEntries, sumBuckets } from './selection';
import type { Bucket, BucketName, CallBucketName, TotalsResult } from './totals';
import { asOfDay, programmeOf, reportingYearOf, spanOf, type Window, wholeReportingYear } from './windows';

/** Every figure of the Totals sheet. Rows are converted once; all tables are sums of the same whole amounts. */
export function totalRegister(register: Register): TotalsResult {
  const converter = createConverter(register.rates.rows, register.settings);
  const aid = entriesOf(register, committed, converter);
  const calls = entriesOf(register, requested, converter);
  const window = tablesWindow(register);
  const chosenAid = selectEntries(aid, { window, funding: 'pcpnn' });
  const chosenCalls = selectEntries(calls, { window: null, funding: 'pcpnn' });
  const { sector, donor, year } = committed.dimensions;
  const bySector = sector.prepare(register);
  const byYear = year.prepare(register);
  return {
    headline: headlineOf(register, aid, chosenCalls.counted, window),
    window,
    bySector: groupBy(chosenAid.counted, bySector),
    byDonor: groupBy(chosenAid.counted, donor.prepare(register)),
    byYear: groupBy(chosenAid.counted, byYear),
    sectorByYear: crossBy(chosenAid.counted, bySector, byYear),
    requestedBySector: groupBy(chosenCalls.counted, requested.dimensions.sector.prepare(register)),
    buckets: bucketsOf(chosenAid, aidBuckets),
    callBuckets: bucketsOf(chosenCalls, callBuckets),
    leftOut: [...leftOutRows(chosenAid), ...leftOutRows(chosenCalls)],
    notConverted: [...notConvertedRows(chosenAid), ...notConvertedRows(chosenCalls)],
    ratesUsed: ratesUsed([...chosenAid.counted, ...chosenCalls.counted]),
  };
}

const aidBuckets: readonly BucketName[] = [
  'counted',
  'outside-window',
  'carried-over',
  'not-approved',
  'revoked',
  'other-funding',
  'unreadable',
  'not-converted',
];

const callBuckets: readonly CallBucketName[] = ['counted', 'not-seeking', 'unreadable', 'not-converted'];

/** All named buckets, empty ones too. */
function bucketsOf<Name extends string>(
  selection: Selection<AidRow> | Selection<CallRow>,
  names: readonly Name[],
): readonly Bucket<Name>[] {
  const sums = sumBuckets(selection);
  return names.map((name) => {
    const { items: rows, usd, vnd } = sumText(sums.get(name) ?? new RunningSum());
    return { name, rows, usd, vnd };
  });
}

function tablesWindow({ settings, today }: Register): Window {
  const year = reportingYearOf(settings, asOfDay(settings, today));
  return spanOf(programmeOf(settings), wholeReportingYear(year, settings));
}
