import { introduction } from '../data/introduction';
import { callRows } from './call-rows';
import { introductionSheet } from './introduction-sheet';
import { checkPublishedFigures } from './published-figures';
import { rateRows } from './rate-rows';
import { sectorRows } from './sector-rows';
import { settingRows } from './setting-rows';
import { type Sheet, tableSheet } from './sheet';
import { readTable } from './tab-separated';

/** so-vien-tro.xlsx: a register as it should be, whose totals are the published ones. */
export function cleanWorkbook(): Sheet[] {
  const aid = readTable('aid');
  const donors = readTable('donors');
  const rates = rateRows();
  checkPublishedFigures(aid, donors, rates);
  return [
    introductionSheet(introduction),
    tableSheet('aid', aid),
    tableSheet('calls', callRows()),
    tableSheet('donors', donors),
    tableSheet('sectors', sectorRows()),
    tableSheet('rates', rates),
    tableSheet('settings', settingRows(readTable('settings'))),
  ];
}
