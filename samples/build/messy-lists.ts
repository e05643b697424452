import { dayOf } from './cell';
import { type MessyColumn, MessyTab } from './messy-tab';
import type { Sheet } from './sheet';
import { readTable } from './tab-separated';

const column = (width: number): MessyColumn => ({ field: '', kind: 'text', width });
const currencies = ['USD', 'EUR', 'AUD', 'GBP', 'JPY'];

/** The rates as the office copies them from the notices: one cell for a month, beside it a row for each currency. */
export function messyRates(): Sheet {
  const tab = new MessyTab('Tỷ giá KBNN', [column(6), column(12), column(12), column(18), column(48)]);
  tab.title('TỶ GIÁ HẠCH TOÁN NGOẠI TỆ THEO THÔNG BÁO CỦA KHO BẠC NHÀ NƯỚC');
  tab.title('(số liệu ví dụ)', 'plain');
  tab.line(['TT', 'Tháng', 'Ngoại tệ', '1 ngoại tệ = ... đồng', 'Số thông báo'], 'header');
  let number = 0;
  for (const { month = '', ...rates } of readTable('rates')) {
    if (month.slice(-4) < '2022' || month.slice(-4) > '2024') continue;
    number += 1;
    const top = tab.next;
    for (const currency of currencies) {
      tab.line([number, '', currency, Number(rates[currency]), `Thông báo tháng ${month} (ví dụ)`], 'text');
    }
    const first = dayOf(Number(month.slice(-4)), Number(month.slice(0, 2)), 1, month);
    tab.put(top, 1, { value: first, look: 'text', format: 'mm/yyyy' });
    for (const merged of [0, 1]) tab.merge(top - 1, merged, tab.next - 2, merged);
  }
  return tab.sheet();
}

/** The organisations that work in the province, without their certificates. */
export function messyDonors(): Sheet {
  const tab = new MessyTab('Tổ chức PCPNN', [6, 34, 34, 12, 18, 20].map(column));
  tab.title('DANH SÁCH TỔ CHỨC CÓ HOẠT ĐỘNG TẠI TỈNH (tên đặt ra để làm ví dụ)');
  tab.blank();
  tab.line(
    ['STT', 'Tên tổ chức (tiếng Anh)', 'Tên tổ chức (tiếng Việt)', 'Tên viết tắt', 'Nước', 'Loại'],
    'header',
  );
  readTable('messy-donors').forEach(
    ({ name = '', nameVi = '', aliases = '', country = '', type = '' }, index) => {
      tab.line([index + 1, name, nameVi, aliases, country, type], 'text');
    },
  );
  return tab.sheet();
}
