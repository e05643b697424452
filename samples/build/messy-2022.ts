import { type MessyItem, messyItems } from './messy-item';
import { type MessyColumn, MessyTab } from './messy-tab';

const columns: readonly MessyColumn[] = [
  { field: '', kind: 'number', width: 5 },
  { field: 'code', kind: 'text', width: 15 },
  { field: 'title', kind: 'text', width: 44 },
  { field: 'writtenDonor', kind: 'text', width: 24 },
  { field: 'owner', kind: 'text', width: 30 },
  { field: 'writtenPlace', kind: 'text', width: 30 },
  { field: 'start', kind: 'day', width: 12 },
  { field: 'end', kind: 'day', width: 12 },
  { field: 'currency', kind: 'text', width: 8 },
  { field: 'written', kind: 'amount', width: 16, format: '#,##0' },
  { field: 'writtenUsd', kind: 'amount', width: 13, format: '#,##0' },
  { field: 'no', kind: 'text', width: 14 },
  { field: 'decision', kind: 'day', width: 12 },
  { field: 'note', kind: 'text', width: 18 },
];
const at = { donor: 3, place: 5, usd: 10 } as const;

/** A table as it is printed: two rows of headings, a group for each sector, sums typed by hand, signatures. */
export function messy2022(): MessyTab {
  const tab = new MessyTab('PCPNN 2022', columns);
  tab.title('TỔNG HỢP CÁC KHOẢN VIỆN TRỢ PHI CHÍNH PHỦ NƯỚC NGOÀI NĂM 2022');
  tab.title('(Kèm theo Báo cáo năm 2022; số liệu ví dụ, không có thật)', 'plain');
  tab.blank();
  writeHeader(tab);
  const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI'];
  let number = 0;
  let total = 0;
  groups(messyItems('2022')).forEach(({ heading, items }, index) => {
    const numeral = numerals[index] ?? '';
    tab.title(`${numeral}. ${heading}`, 'heading');
    const first = tab.next;
    for (const item of items) {
      number += 1;
      writeItem(tab, item, number);
    }
    mergeDonors(tab, first);
    const sum = items.reduce((whole, { writtenUsd }) => whole + Number(writtenUsd), 0);
    total += sum;
    writeSum(tab, numeral, sum, index === 0 ? `SUM(K${first}:K${tab.next - 1})` : undefined);
  });
  tab.line(['', `TỔNG CỘNG (${numerals.join('+')})`, '', '', '', '', '', '', '', '', total], 'sum');
  tab.blank();
  tab.line(['', '', '', '', '', '', '', '', '', '', '', 'Sơn La, ngày 15 tháng 01 năm 2023'], 'plain');
  tab.line(['', 'Người lập biểu', '', '', '', '', '', '', '', '', '', 'Thủ trưởng đơn vị'], 'plain');
  return tab;
}

/** The group whose sum is 1,000 US dollars too high, as where a row was changed after the sum was typed. */
const wrongSum = 'IV';
export const wrongSumOf2022 = `Cộng ${wrongSum}`;

function writeSum(tab: MessyTab, numeral: string, sum: number, formula: string | undefined): void {
  const typed = numeral === wrongSum ? sum + 1000 : sum;
  tab.line(['', `Cộng ${numeral}`], 'sum');
  const value = { value: typed, look: 'sum', format: '#,##0' } as const;
  tab.put(tab.next - 1, at.usd, formula === undefined ? value : { ...value, formula });
}

function writeHeader(tab: MessyTab): void {
  const top = tab.next - 1;
  const upper = ['TT', 'Mã số', 'Tên chương trình, dự án', 'Nhà tài trợ', 'Chủ dự án', 'Địa điểm'];
  tab.line(
    [...upper, 'Thời gian thực hiện', '', 'Giá trị viện trợ', '', '', 'Quyết định phê duyệt', '', 'Ghi chú'],
    'header',
  );
  tab.line(
    [
      ...upper.map(() => ''),
      'Bắt đầu',
      'Kết thúc',
      'Loại tiền',
      'Nguyên tệ',
      'Quy đổi USD',
      'Số',
      'Ngày',
      '',
    ],
    'header',
  );
  for (const column of [0, 1, 2, 3, 4, 5, 13]) tab.merge(top, column, top + 1, column);
  for (const [left, right] of [
    [6, 7],
    [8, 10],
    [11, 12],
  ] as const)
    tab.merge(top, left, top, right);
  tab.line(
    columns.map((_, column) => `(${column + 1})`),
    'header',
  );
}

/** A second place stands on a line of its own, beside which the rest of the item is merged. */
function writeItem(tab: MessyTab, item: MessyItem, number: number): void {
  tab.item(item, number);
  const { second = '' } = item;
  if (second === '') return;
  const top = tab.next - 2;
  tab.line(
    columns.map((_, column) => (column === at.place ? second : '')),
    'text',
  );
  columns.forEach((_, column) => {
    if (column !== at.place) tab.merge(top, column, top + 1, column);
  });
}

/** One cell for a donor whose items follow one another. */
function mergeDonors(tab: MessyTab, first: number): void {
  let top = first;
  for (let row = first + 1; row <= tab.next; row += 1) {
    const donor = row === tab.next ? null : tab.at(row, at.donor).value;
    if (donor === tab.at(top, at.donor).value) continue;
    if (tab.at(top, at.donor).value !== '') tab.merge(top - 1, at.donor, row - 2, at.donor);
    top = row;
  }
}

const sectorHeadings: Readonly<Record<string, string>> = {
  GD: 'LĨNH VỰC GIÁO DỤC VÀ ĐÀO TẠO',
  YT: 'LĨNH VỰC Y TẾ',
  NN: 'NÔNG, LÂM, NGƯ NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN',
  XH: 'GIẢI QUYẾT CÁC VẤN ĐỀ XÃ HỘI',
  MT: 'MÔI TRƯỜNG, ỨNG PHÓ VỚI BIẾN ĐỔI KHÍ HẬU, PHÒNG CHỐNG, GIẢM NHẸ THIÊN TAI VÀ CỨU TRỢ KHẨN CẤP',
  NS: 'NƯỚC SẠCH VÀ VỆ SINH MÔI TRƯỜNG',
};

function groups(items: readonly MessyItem[]): { heading: string; items: MessyItem[] }[] {
  return Object.entries(sectorHeadings).map(([code, heading]) => ({
    heading,
    items: items.filter(({ sectors }) => sectors === code),
  }));
}
