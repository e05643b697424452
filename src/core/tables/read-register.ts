import type { SheetGrid, Workbook } from '../workbook/workbook';
import { markCarriedOver } from './carried-over';
import { findSheets } from './find-sheets';
import { aidHeadings, aidRowReader } from './read-aid';
import { callHeadings, callRowReader } from './read-calls';
import { decisionHeadings, decisionRowReader } from './read-decisions';
import { flowHeadings, flowRowReader } from './read-flows';
import {
  donorList,
  donorRowReader,
  rateRowReader,
  sectorList,
  sectorRowReader,
  usualSectors,
} from './read-lists';
import { settingRowReader, settingsOf } from './read-settings';
import { readSheets } from './read-sheets';
import type { Register } from './register';
import { RowReader } from './row-reader';
import type { TableKind } from './table';
import { meaningsOf } from './vocabulary';

/**
 * Reads a workbook as typed rows. Nothing here judges and nothing throws: what a cell says that cannot be read
 * stays in its row as Unread, for the rules to speak of.
 */
export function readRegister(workbook: Workbook): Register {
  const { locale, today, timeZone } = workbook;
  const found = findSheets(workbook);
  const sheets = (kind: TableKind): readonly SheetGrid[] => found.get(kind) ?? [];
  const reader = new RowReader(locale);

  const settingRows = readSheets(
    'settings',
    sheets('settings'),
    meaningsOf((words) => words.headings.settings),
    settingRowReader(locale),
  );
  const sectors = readSheets(
    'sectors',
    sheets('sectors'),
    meaningsOf((words) => words.headings.sectors),
    sectorRowReader(reader),
  );
  const donors = readSheets(
    'donors',
    sheets('donors'),
    meaningsOf((words) => words.headings.donors),
    donorRowReader(reader),
  );
  const rates = readSheets(
    'rates',
    sheets('rates'),
    meaningsOf((words) => words.headings.rates),
    rateRowReader(reader, locale),
  );
  const sectorRows = sectors.rows.length > 0 ? sectors.rows : usualSectors();
  const lists = { sectors: sectorList(sectorRows), donors: donorList(donors.rows) };
  const aid = readSheets('aid', sheets('aid'), aidHeadings(), aidRowReader(reader, lists));

  return {
    settings: settingsOf(settingRows.rows, locale),
    today,
    timeZone,
    settingRows,
    sectors: { ...sectors, rows: sectorRows },
    donors,
    rates,
    aid: { ...aid, rows: markCarriedOver(aid.rows) },
    decisions: readSheets(
      'decisions',
      sheets('decisions'),
      decisionHeadings(),
      decisionRowReader(reader, lists),
    ),
    flows: readSheets('flows', sheets('flows'), flowHeadings(), flowRowReader(reader)),
    calls: readSheets('calls', sheets('calls'), callHeadings(), callRowReader(reader, lists)),
  };
}
