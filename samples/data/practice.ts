import type { DataRow } from '../build/tab-separated';

/** One slip in an otherwise clean register, and the task that mends it. */
export interface PracticeTask {
  readonly sheet: 'aid' | 'calls';
  readonly code: string;
  /** The wrong cells, as a data file writes them. */
  readonly change: DataRow;
  /** What the check says of the row. */
  readonly expects: readonly string[];
  readonly vi: { readonly task: string; readonly right: string };
  readonly en: { readonly task: string; readonly right: string };
}

export const practiceTasks: readonly PracticeTask[] = [
  {
    sheet: 'aid',
    code: 'SL-YT-2024-01',
    change: { grant: "'860.000" },
    expects: ['ambiguous-amount'],
    vi: {
      task: 'Số tiền “860.000” nhập bằng chữ, có hai cách đọc nên chưa được cộng. Nhập lại bằng số.',
      right: 'Gõ 860000 vào ô “Vốn viện trợ (nguyên tệ)”.',
    },
    en: {
      task: 'The amount “860.000” was typed as text and has two readings, so it is not added up. Type it as a number.',
      right: 'Type 860000 into the cell under “Vốn viện trợ (nguyên tệ)”.',
    },
  },
  {
    sheet: 'aid',
    code: 'SL-XH-2024-01',
    change: { end: '31/12/2023' },
    expects: ['end-before-start', 'end-passed'],
    vi: {
      task: 'Ngày kết thúc đứng trước ngày bắt đầu. Xem lại quyết định và sửa ngày kết thúc.',
      right: 'Gõ 31/12/2027 vào ô ngày kết thúc.',
    },
    en: {
      task: 'The end stands before the start. Look at the decision and correct the end.',
      right: 'Type 31/12/2027 as the end.',
    },
  },
  {
    sheet: 'aid',
    code: 'SL-NS-2024-01',
    change: { sector: '' },
    expects: ['missing-sector'],
    vi: {
      task: 'Khoản này chưa có lĩnh vực nên bị xếp vào “Chưa phân loại”. Ghi mã lĩnh vực.',
      right: 'Gõ NS (nước sạch và vệ sinh môi trường) vào ô “Lĩnh vực”.',
    },
    en: {
      task: 'The item has no sector and is counted as “Unclassified”. Write the code of its sector.',
      right: 'Type NS (water supply and sanitation) under “Lĩnh vực”.',
    },
  },
  {
    sheet: 'aid',
    code: 'SL-YT-2024-02',
    change: { decisionDate: '' },
    expects: ['missing-decision-date'],
    vi: {
      task: 'Khoản này chưa có ngày quyết định nên không biết tính vào năm nào. Ghi ngày của quyết định.',
      right: 'Gõ 10/12/2024 vào ô “Ngày quyết định”.',
    },
    en: {
      task: 'Without the date of its decision the item belongs to no year. Write the date.',
      right: 'Type 10/12/2024 under “Ngày quyết định”.',
    },
  },
  {
    sheet: 'calls',
    code: 'KG-YT-01',
    change: { nameEn: '' },
    expects: ['missing-english-title'],
    vi: {
      task: 'Dự án chưa có tên tiếng Anh nên chưa vào được danh mục song ngữ. Ghi tên tiếng Anh.',
      right: 'Gõ: Reducing maternal and newborn mortality in upland communes',
    },
    en: {
      task: 'The project has no English title and cannot stand in the bilingual list. Write one.',
      right: 'Type: Reducing maternal and newborn mortality in upland communes',
    },
  },
];

/** What the finished practice shows. The figures are those of the clean register. */
export const practiceEnd = {
  vi: 'Xong cả thì “Xem thử” nói: Năm 2024: 10 khoản mới tiếp nhận, cam kết 4.834.168,75 USD; 25 dự án đưa vào được; 0 điều cần xem lại.',
  en: 'When all is done, the preview says: in 2024 10 new items, USD 4,834,168.75 committed; 25 projects ready; nothing to review.',
};

export const practiceIntroduction = {
  vi: 'Sổ thực hành: sổ mẫu với năm chỗ sai. Làm lần lượt từng việc dưới đây theo “Hướng dẫn sử dụng”. Dữ liệu là ví dụ tự đặt; làm sai thì mở lại tệp này.',
  en: 'Practice register: the sample register with five slips. Do the tasks below one by one with the user guide. The data are invented; open this file again to start afresh.',
};
