import { brokenAid, goodAid } from '../data/broken/aid';
import type { BrokenRow } from '../data/broken/broken-row';
import { brokenCalls, goodCall } from '../data/broken/calls';
import { introduction } from '../data/broken/introduction';
import { brokenDonors, brokenRates, brokenSectors, brokenSettings } from '../data/broken/lists';
import { brokenDecisions, brokenFlows } from '../data/broken/money-over-time';
import { brokenSheets, expectedOfSheets } from '../data/broken/whole-sheets';
import { gridSheet } from './grid-sheet';
import { introductionSheet } from './introduction-sheet';
import { rateRows } from './rate-rows';
import { sectorRows } from './sector-rows';
import { settingRows } from './setting-rows';
import { type Sheet, tableSheet } from './sheet';
import { type DataRow, readTable } from './tab-separated';

const expectations = [
  { field: 'because', heading: 'Sai ở đâu / What is wrong', width: 44 },
  { field: 'expects', heading: 'Mong đợi / Expects', width: 28 },
];

/** so-co-loi.xlsx: a register that breaks every rule, and says in each row which rules must report it. */
export function brokenWorkbook(): Sheet[] {
  const table = (kind: Parameters<typeof tableSheet>[0], rows: readonly DataRow[]) =>
    tableSheet(kind, rows, expectations);
  const settings = [...readTable('settings'), { key: 'time_zones', value: 'Asia/Bangkok' }];
  return [
    introductionSheet(introduction),
    gridSheet('Mong đợi', [
      ['Quy tắc / Rule', 'Bảng / Sheet', 'Sai ở đâu / What is wrong'],
      ...expectedOfSheets.map(({ rule, sheet, because }) => [rule, sheet, because]),
    ]),
    table('aid', changed(goodAid, brokenAid)),
    ...brokenSheets.map(({ name, rows }) => gridSheet(name, rows)),
    table('decisions', changed({}, brokenDecisions)),
    table('flows', changed({}, brokenFlows)),
    table('calls', changed(goodCall, brokenCalls)),
    table('donors', [...readTable('donors'), ...changed({}, brokenDonors)]),
    table('sectors', [...sectorRows(), ...changed({}, brokenSectors)]),
    table('rates', [...rateRows(), ...changed({}, brokenRates)]),
    table('settings', [...settingRows(settings), ...changed({}, brokenSettings)]),
  ];
}

/** Each row as the good one with its changes; rows are numbered from 10, so that all numbers have two digits. */
function changed(good: DataRow, rows: readonly BrokenRow[]): DataRow[] {
  return rows.map(({ because, expects, change }, index) => ({
    ...Object.fromEntries(
      Object.entries(good).map(([field, text]) => [field, text.replace('{n}', String(index + 10))]),
    ),
    ...change,
    because,
    expects: expects.join('; '),
  }));
}
