import type { Words } from '../languages/table-words';
import { placeReader, readPlaces } from '../values/read-places';
import type { Workbook } from '../workbook/workbook';
import { markCarriedOver } from './carried-over';
import { findSheets } from './find-sheets';
import { aidHeadings, aidRowReader } from './read-aid';
import { callHeadings, callRowReader } from './read-calls';
import { decisionHeadings, decisionRowReader } from './read-decisions';
import { flowHeadings, flowRowReader } from './read-flows';
import { donorList, donorRow, rateRow, sectorList, sectorRow, usualSectors } from './read-lists';
import { settingRow, settingsOf } from './read-settings';
import { readSheets } from './read-sheets';
import { ReadingMemory } from './reading-memory';
import type { Register } from './register';
import { type RowReader, SheetReader } from './sheet-reader';
import type { Table, TableKind } from './table';
import { type Meanings, meaningsOf } from './vocabulary';

/**
 * Reads a workbook as typed rows. Nothing here judges and nothing throws: what a cell says that cannot be read
 * stays in its row as Unread, for the rules to speak of.
 */
export function readRegister(workbook: Workbook): Register {
  const { locale, today, timeZone } = workbook;
  const found = findSheets(workbook);
  const readWith =
    (memory: ReadingMemory) =>
    <Row, Field extends string>(
      kind: TableKind,
      headings: Meanings<Field>,
      rowReader: RowReader<Row>,
    ): Table<Row, Field> =>
      readSheets(kind, found.get(kind) ?? [], headings, (layout) =>
        rowReader(new SheetReader(layout, memory, locale)),
      );

  const readSettings = readWith(new ReadingMemory(readPlaces));
  const settingRows = readSettings('settings', headingsOf('settings'), settingRow);
  const settings = settingsOf(settingRows.rows, locale);
  const read = readWith(new ReadingMemory(placeReader(settings.province_vi)));
  const sectors = read('sectors', headingsOf('sectors'), sectorRow);
  const donors = read('donors', headingsOf('donors'), donorRow);
  const sectorRows = sectors.rows.length > 0 ? sectors.rows : usualSectors();
  const lists = { sectors: sectorList(sectorRows), donors: donorList(donors.rows) };
  const aid = read('aid', aidHeadings(), aidRowReader(lists));

  return {
    settings,
    today,
    timeZone,
    settingRows,
    sectors: { ...sectors, rows: sectorRows },
    donors,
    rates: read('rates', headingsOf('rates'), rateRow),
    aid: { ...aid, rows: markCarriedOver(aid.rows, aid.layouts) },
    decisions: read('decisions', decisionHeadings(), decisionRowReader(lists)),
    flows: read('flows', flowHeadings(), flowRowReader()),
    calls: read('calls', callHeadings(), callRowReader(lists)),
  };
}

function headingsOf(kind: 'settings' | 'sectors' | 'donors' | 'rates'): Meanings<string> {
  return meaningsOf((words): Readonly<Record<string, Words>> => words.headings[kind]);
}
