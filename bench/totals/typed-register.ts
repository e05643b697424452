import type { CurrencyCode } from '../../src/core/codelists/currencies';
import { readRegister } from '../../src/core/tables/read-register';
import type { AidRow, Register } from '../../src/core/tables/register';
import type { RowOrigin } from '../../src/core/tables/table';
import { donors, type PlainRate, type PlainRow, sectors } from './data';

/** The rows as the reader of tables gives them. */
export function typedRegister(rows: readonly PlainRow[], rates: readonly PlainRate[]): Register {
  const empty = readRegister({
    name: '',
    sheets: [
      {
        name: 'Viện trợ',
        cells: [
          ['Mã', 'Tên khoản viện trợ', 'Nhà tài trợ', 'Vốn viện trợ (nguyên tệ)', 'Ngày quyết định'],
          ['x', 'x', 'x', 1, '2024'],
        ],
      },
      {
        name: 'Lĩnh vực',
        cells: [['Mã', 'Tên tiếng Việt', 'Tên tiếng Anh'], ...sectors.map((code) => [code, code, code])],
      },
      {
        name: 'Tỷ giá',
        cells: [
          ['Tháng', 'Nguyên tệ', 'Tỷ giá (VND)', 'Nguồn'],
          ...rates.map(({ month, currency, vnd }) => [
            `${month.slice(5)}/${month.slice(0, 4)}`,
            currency,
            vnd,
            '',
          ]),
        ],
      },
    ],
    today: '2026-11-21',
    timeZone: 'Asia/Ho_Chi_Minh',
    locale: 'vi_VN',
  });
  const [sample] = empty.aid.rows;
  if (sample === undefined) throw new Error('no sample row');
  const sectorShares = new Map(sectors.map((key) => [key, [{ key, share: 10_000 }]]));
  const donorShares = new Map(donors.map((key) => [key, [{ key, share: 10_000 }]]));
  const aid = rows.map((row, index): AidRow => {
    const origin: RowOrigin = { ...sample.origin, row: index + 2 };
    const currency = row.currency as CurrencyCode;
    return {
      ...sample,
      origin,
      code: row.code,
      sector: sectorShares.get(row.sector) ?? null,
      donor: donorShares.get(row.donor) ?? null,
      decisionDate: row.date,
      currency,
      grant: { currency, minor: BigInt(row.minor) },
    };
  });
  return { ...empty, aid: { ...empty.aid, rows: aid } };
}
