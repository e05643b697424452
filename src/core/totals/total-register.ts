import type { AidRow, Register } from '../tables/register';
import { bucketsOf } from './buckets';
import { createConverter } from './conversion';
import { crossSums } from './cross-sums';
import type { Dimension } from './dimension';
import { aidDimensions } from './dimensions';
import { entriesOf } from './entries';
import { groupBy } from './group-by';
import { headlineOf } from './headline';
import { leftOutRows, notConvertedRows } from './left-out';
import { committed } from './measures/committed';
import { requested } from './measures/requested';
import { ratesUsed } from './rates-used';
import { reconcile } from './reconcile';
import { selectEntries } from './selection';
import { statedBeside } from './stated-beside';
import { totalFlows } from './total-flows';
import type { BucketName, CallBucketName, TotalsResult } from './totals';
import { asOfDay, programmeOf, reportingYearOf, spanOf, type Window, wholeReportingYear } from './windows';

/** Every figure of the Totals sheet. Rows are converted once; all tables are sums of the same whole amounts. */
export function totalRegister(register: Register): TotalsResult {
  const converter = createConverter(register.rates.rows, register.settings);
  const aid = entriesOf(register, committed, converter);
  const calls = entriesOf(register, requested, converter);
  const window = tablesWindow(register);
  const chosenAid = selectEntries(aid, { window, funding: 'pcpnn' });
  const chosenCalls = selectEntries(calls, { window: null, funding: 'pcpnn' });
  const { sector, donor, place, status, year, 'donor-country': country } = aidDimensions;
  const grouped = (dimension: Dimension<AidRow>) =>
    groupBy(chosenAid.counted, dimension.prepare(register, window));
  const sectorByYear = crossSums(chosenAid.counted, sector.prepare(register), year.prepare(register));
  const tables = {
    bySector: sectorByYear.rowTable(),
    byDonor: grouped(donor),
    byYear: grouped(year),
    byCountry: grouped(country),
    byPlace: grouped(place),
    byStatus: grouped(status),
  };
  const buckets = bucketsOf(chosenAid, aidBuckets);
  const callRows = bucketsOf(chosenCalls, callBuckets);
  const flows = totalFlows(register, converter, window);
  return {
    headline: headlineOf(register, aid, chosenCalls.counted, window),
    window,
    ...tables,
    sectorByYear: sectorByYear.table(),
    requestedBySector: groupBy(chosenCalls.counted, requested.dimensions.sector.prepare(register)),
    paidByYear: flows.paidByYear,
    buckets,
    callBuckets: callRows,
    flowBuckets: flows.buckets,
    reconciliation: reconcile(register, buckets, callRows, tables),
    statedBeside: statedBeside(chosenAid.counted, converter),
    leftOut: [...leftOutRows(chosenAid), ...leftOutRows(chosenCalls), ...flows.leftOut],
    notConverted: [...notConvertedRows(chosenAid), ...notConvertedRows(chosenCalls), ...flows.notConverted],
    ratesUsed: ratesUsed([...chosenAid.counted, ...chosenCalls.counted, ...flows.counted]),
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

function tablesWindow({ settings, today }: Register): Window {
  const year = reportingYearOf(settings, asOfDay(settings, today));
  return spanOf(programmeOf(settings), wholeReportingYear(year, settings));
}
