import { messyItems } from './messy-item';
import { type MessyColumn, MessyTab } from './messy-tab';
import type { Sheet } from './sheet';

const columns: readonly MessyColumn[] = [
  { field: '', kind: 'number', width: 5 },
  { field: 'title', kind: 'text', width: 44 },
  { field: 'writtenDonor', kind: 'text', width: 28 },
  { field: 'written', kind: 'text', width: 26 },
  { field: 'writtenPeriod', kind: 'text', width: 18 },
  { field: 'writtenDecision', kind: 'text', width: 28 },
  { field: 'writtenSector', kind: 'text', width: 24 },
  { field: 'writtenPlace', kind: 'text', width: 34 },
  { field: 'owner', kind: 'text', width: 30 },
  { field: 'funding', kind: 'text', width: 10 },
  { field: 'code', kind: 'text', width: 15 },
  { field: 'status', kind: 'text', width: 15 },
  { field: 'note', kind: 'text', width: 22 },
  { field: '', kind: 'text', width: 14 },
];
const headings = [
  'STT',
  'Tên khoản viện trợ',
  'Bên cung cấp viện trợ',
  'Giá trị viện trợ',
  'Thời gian thực hiện',
  'Quyết định phê duyệt (số, ngày)',
  'Lĩnh vực',
  'Địa bàn',
  'Đơn vị tiếp nhận',
  'Nguồn vốn',
  'Mã',
  'Tình hình thực hiện',
  'Ghi chú',
  'Người theo dõi',
];

/** A running list: everything of one kind in one cell, the header once more where a page began, a filter left on. */
export function messy2023(): { readonly tab: MessyTab; readonly more: Partial<Sheet> } {
  const tab = new MessyTab('Viện trợ 2023', columns);
  tab.title('Danh sách tiếp nhận viện trợ năm 2023');
  tab.blank();
  tab.line(headings, 'header');
  const header = tab.next - 2;
  const items = messyItems('2023');
  items.forEach((item, index) => {
    if (index === newPage) {
      tab.blank();
      tab.line(headings, 'header');
    }
    tab.item(item, index + 1);
  });
  const last = tab.next - 2;
  tab.put(header + 1, 3, {
    value: 'Giá trị viện trợ',
    look: 'header',
    note: 'Ghi đúng như trong quyết định phê duyệt',
  });
  tab.blank();
  tab.line(['', `Tổng số: ${items.length} khoản`], 'sum');
  tab.line(['Ghi chú: các khoản chuyển tiếp giữ nguyên mã của năm trước.'], 'plain');
  return {
    tab,
    more: {
      frozenRows: header + 1,
      filter: {
        top: header,
        left: 0,
        bottom: last,
        right: columns.length - 1,
        column: 11,
        chosen: ['Đã kết thúc'],
      },
    },
  };
}

/** The item before which a new printed page begins. */
const newPage = 30;
