import { introduction } from '../data/messy-introduction';
import { expectedOfSheets } from '../data/messy-notes';
import { gridSheet } from './grid-sheet';
import { introductionSheet } from './introduction-sheet';
import { messy2022, wrongSumOf2022 } from './messy-2022';
import { messy2023 } from './messy-2023';
import { messy2024 } from './messy-2024';
import { messyDonors, messyRates } from './messy-lists';
import type { MessyTab } from './messy-tab';
import type { Sheet } from './sheet';

/** so-thuc-te.xlsx: the register that offices really have, with the mistakes that they really make. */
export function messyWorkbook(): Sheet[] {
  const tabs = messyTabs();
  const sheets = tabs.map(({ sheet }) => sheet);
  const [printed] = sheets;
  return [
    introductionSheet(introduction),
    ...sheets,
    messyRates(),
    messyDonors(),
    gridSheet('Mong đợi', [
      ['Quy tắc / Rule', 'Bảng / Sheet', 'Dòng / Row', 'Vì sao / Why'],
      ...tabs.flatMap(faultsOf),
      [
        'subtotal-differs',
        printed?.name ?? '',
        sumRow(printed),
        'Số cộng gõ tay thừa 1.000 / A typed sum is 1,000 too high',
      ],
      ...expectedOfSheets.map(({ rule, sheet, because }) => [rule, sheet, '', because]),
    ]),
  ];
}

/** A tab as it is written, with the row of each item. */
export interface WrittenTab {
  readonly sheet: Sheet;
  readonly places: MessyTab['places'];
}

export function messyTabs(): readonly WrittenTab[] {
  const first = messy2022();
  const { tab: second, more } = messy2023();
  const third = messy2024();
  return [
    { sheet: first.sheet(), places: first.places },
    { sheet: second.sheet(more), places: second.places },
    { sheet: third.tab.sheet(third.more), places: third.tab.places },
  ];
}

function faultsOf({ sheet, places }: WrittenTab): (string | number)[][] {
  return places.flatMap(({ item, row }) =>
    item.expects
      .split('; ')
      .filter((rule) => rule !== '')
      .map((rule) => [rule, sheet.name, row, item.because]),
  );
}

function sumRow(sheet: Sheet | undefined): number {
  return (sheet?.rows.findIndex((row) => row[1]?.value === wrongSumOf2022) ?? -1) + 1;
}
