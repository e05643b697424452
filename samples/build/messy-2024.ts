import { messyItems } from './messy-item';
import { type MessyColumn, MessyTab } from './messy-tab';
import type { Sheet } from './sheet';

const million = '#,##0.###';
const columns: readonly MessyColumn[] = [
  { field: '', kind: 'number', width: 5 },
  { field: 'code', kind: 'text', width: 15 },
  { field: 'title', kind: 'text', width: 44 },
  { field: 'writtenDonor', kind: 'text', width: 24 },
  { field: 'writtenSector', kind: 'text', width: 20 },
  { field: 'writtenPlace', kind: 'text', width: 30 },
  { field: 'owner', kind: 'text', width: 30 },
  { field: 'start', kind: 'day', width: 12 },
  { field: 'end', kind: 'day', width: 12 },
  { field: 'written', kind: 'amount', width: 14, format: million },
  { field: 'counterpart', kind: 'amount', width: 14, format: million },
  { field: 'no', kind: 'text', width: 14 },
  { field: 'decision', kind: 'day', width: 12 },
  { field: 'status', kind: 'text', width: 15 },
  { field: 'note', kind: 'text', width: 22 },
  { field: '', kind: 'number', width: 12, format: '#,##0' },
];
const headings = [
  'TT',
  'Ký hiệu',
  'Tên CT, DA',
  'NTT (tên tổ chức)',
  'Ngành',
  'Xã, huyện',
  'ĐV tiếp nhận viện trợ',
  'Khởi công',
  'Hoàn thành',
  'Kinh phí do nhà tài trợ cam kết',
  'Phần đối ứng của tỉnh',
  'Số QĐ',
  'Ngày ký',
  'Tiến độ thực hiện',
  'Ghi chú',
  'Kiểm tra',
];
const groups = { A: 'DỰ ÁN CHUYỂN TIẾP', B: 'DỰ ÁN MỚI', C: 'KHOẢN VIỆN TRỢ PHI DỰ ÁN' } as const;
const amount = 9;
const helper = 15;

/** Headings of the office's own, everything in million đồng, groups by kind, a hidden helper column with formulas. */
export function messy2024(): { readonly tab: MessyTab; readonly more: Partial<Sheet> } {
  const tab = new MessyTab('Tiếp nhận năm 2024', columns);
  tab.title('BIỂU THEO DÕI CHƯƠNG TRÌNH, DỰ ÁN DO NƯỚC NGOÀI TÀI TRỢ');
  tab.title('Năm 2024 (số liệu ví dụ)', 'plain');
  tab.blank();
  tab.line(['', '', '', '', '', '', '', '', '', 'ĐVT: triệu đồng'], 'plain');
  tab.line(headings, 'header');
  const items = messyItems('2024');
  for (const [part, heading] of Object.entries(groups)) {
    tab.line([part, heading], 'heading');
    items
      .filter((item) => item.part === part)
      .forEach((item, index) => {
        tab.item(item, index + 1);
        writeHelper(tab);
      });
  }
  const total = items.reduce(
    (sum, { written = '' }) => sum + (written.startsWith('#') ? 0 : Number(written)),
    0,
  );
  tab.blank();
  tab.line(['', 'Tổng cộng A + B + C', '', '', '', '', '', '', '', Math.round(total * 1000) / 1000], 'sum');
  return { tab, more: { hiddenColumns: [helper] } };
}

/** The year of the decision, by a formula of the office. */
function writeHelper(tab: MessyTab): void {
  const row = tab.next - 1;
  const day = tab.at(row, 12).value;
  if (!(day instanceof Date) || typeof tab.at(row, amount).value !== 'number') return;
  tab.put(row, helper, { value: day.getUTCFullYear(), look: 'text', format: '0', formula: `YEAR(M${row})` });
}
