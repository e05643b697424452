import type { BrokenRow } from './broken-row';

/** Rows about the items of the Aid sheet by their codes. */

export const brokenDecisions: readonly BrokenRow[] = [
  {
    because: 'Quyết định thu hồi (nhắc ở bảng Viện trợ)',
    expects: [],
    change: { code: 'SL-GD-2024-A1', type: 'Thu hồi', number: '720/QĐ-UBND', date: '01/10/2024' },
  },
  {
    because: 'Không có khoản viện trợ nào mang mã này',
    expects: ['unknown-item-code'],
    change: { code: 'SL-GD-2024-Z9', type: 'Gia hạn', number: '721/QĐ-UBND', date: '02/10/2024' },
  },
];

export const brokenFlows: readonly BrokenRow[] = [
  {
    because: 'Giải ngân sau quyết định thu hồi',
    expects: ['payment-after-revocation'],
    change: paid('SL-GD-2024-A1', '15/11/2024', '1000'),
  },
  {
    because: 'Giải ngân trước ngày quyết định',
    expects: ['money-before-decision'],
    change: paid('SL-GD-2024-A2', '05/03/2024', '1000'),
  },
  {
    because: 'Giải ngân hai năm sau khi kết thúc',
    expects: ['disbursed-outside-period'],
    change: paid('SL-GD-2024-A3', '10/03/2026', '1000'),
  },
  {
    because: 'Nhiều hơn cam kết (nhắc ở bảng Viện trợ)',
    expects: [],
    change: paid('SL-GD-2024-A4', '10/10/2024', '50001'),
  },
  {
    because: 'Cam kết năm thấp hơn cam kết cả khoản (nhắc ở bảng Viện trợ)',
    expects: [],
    change: { ...paid('SL-GD-2024-A5', '15/07/2024', '30000'), type: 'Cam kết năm' },
  },
  {
    because: 'Giải ngân thấp (nhắc ở bảng Viện trợ)',
    expects: [],
    change: paid('SL-GD-2024-A5', '15/09/2024', '20000'),
  },
  ...['2024', '2025'].flatMap((year): BrokenRow[] => [
    {
      because: 'Cam kết năm (nhắc ở bảng Viện trợ)',
      expects: [],
      change: { ...paid('SL-GD-2024-A6', `15/07/${year}`, '26000'), type: 'Cam kết năm' },
    },
    {
      because: 'Giải ngân giống hệt cam kết năm (nhắc ở bảng Viện trợ)',
      expects: [],
      change: paid('SL-GD-2024-A6', `20/10/${year}`, '26000'),
    },
  ]),
  {
    because: 'Ngày giải ngân ở tương lai',
    expects: ['flow-in-future'],
    change: paid('SL-GD-2024-A2', '15/06/2028', '1000'),
  },
];

function paid(code: string, date: string, amount: string): BrokenRow['change'] {
  return { code, date, type: 'Giải ngân', amount, currency: 'USD' };
}
