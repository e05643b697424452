import { introduction } from '../data/introduction';
import { practiceEnd, practiceIntroduction, practiceTasks } from '../data/practice';
import { callRows } from './call-rows';
import { introductionSheet } from './introduction-sheet';
import { rateRows } from './rate-rows';
import { sectorRows } from './sector-rows';
import { settingRows } from './setting-rows';
import { type Sheet, type SheetCell, tableSheet } from './sheet';
import { type DataRow, readTable } from './tab-separated';

/** so-thuc-hanh.xlsx: the clean register with a few slips, and on its first sheet the tasks that mend them. */
export function practiceWorkbook(): Sheet[] {
  return [
    taskSheet(),
    tableSheet('aid', withSlips('aid', readTable('aid'))),
    tableSheet('calls', withSlips('calls', callRows())),
    tableSheet('donors', readTable('donors')),
    tableSheet('sectors', sectorRows()),
    tableSheet('rates', rateRows()),
    tableSheet('settings', settingRows(readTable('settings'))),
    introductionSheet(introduction),
  ];
}

function withSlips(sheet: 'aid' | 'calls', rows: readonly DataRow[]): DataRow[] {
  const slips = new Map(
    practiceTasks.filter((task) => task.sheet === sheet).map((task) => [task.code, task]),
  );
  const codes = new Set(rows.map(({ code }) => code));
  const lost = [...slips.keys()].filter((code) => !codes.has(code));
  if (lost.length > 0) throw new Error(`The practice has no row for ${lost.join(', ')}`);
  return rows.map((row) => ({ ...row, ...slips.get(row.code ?? '')?.change }));
}

const sheetNames = { aid: 'Viện trợ', calls: 'Danh mục kêu gọi' };

function taskSheet(): Sheet {
  const line = (look: SheetCell['look'], ...values: string[]) => values.map((value) => ({ value, look }));
  return {
    name: 'Bài tập',
    rows: [
      line('text', '', practiceIntroduction.vi, '', '', practiceIntroduction.en, ''),
      line('header', 'Việc', 'Cần làm', 'Dòng có mã', 'Cách sửa', 'Task', 'Answer'),
      ...practiceTasks.map(({ sheet, code, vi, en }, index) =>
        line(
          'text',
          String(index + 1),
          vi.task,
          `${code}, bảng “${sheetNames[sheet]}”`,
          vi.right,
          en.task,
          en.right,
        ),
      ),
      line('text', '', practiceEnd.vi, '', '', practiceEnd.en, ''),
    ],
    widths: [6, 48, 24, 34, 48, 34],
    frozenRows: 2,
    frozenColumns: 0,
    choices: [],
  };
}
