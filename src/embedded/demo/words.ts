import type { Confidence } from '../../core/mapping/mapping-proposal';
import { unusableWords } from '../xlsx/unusable-words';
import type { DemoLanguage } from './arguments';
import type { DemoFaultKind } from './demo-fault';
import type { SkippedCommand, StageName } from './run-stages';

/** All that the demo itself says; what is said about aid comes from the bundle. */
export interface DemoWords {
  readonly usage: string;
  readonly reading: (file: string) => string;
  readonly stages: Readonly<Record<StageName, string>>;
  readonly progress: (stage: number, stages: number, name: string) => string;
  readonly done: (milliseconds: number) => string;
  readonly more: (rows: number) => string;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly headings: {
    readonly mapping: string;
    readonly mappingColumns: readonly [
      sheet: string,
      column: string,
      heading: string,
      fields: string,
      confidence: string,
    ];
    readonly rows: string;
    readonly rowColumns: readonly [sheet: string, read: string, counted: string, leftOut: string];
    readonly findings: (count: number) => string;
    readonly causeColumns: readonly [severity: string, count: string, cause: string];
    readonly noFindings: string;
    readonly totals: string;
    readonly callList: string;
    readonly files: string;
  };
  readonly severities: Readonly<Record<'error' | 'warning' | 'info', string>>;
  readonly issued: (projects: number, leftOut: number) => string;
  readonly leftOut: (code: string, sheet: string, row: number) => string;
  readonly skipped: (command: SkippedCommand, sentence: string) => string;
  readonly workbookWritten: (file: string) => string;
  readonly callListWritten: (file: string) => string;
  readonly slipWritten: (file: string) => string;
  readonly fault: (fault: DemoFaultKind) => string;
  readonly unexpected: (message: string) => string;
}

const vi: DemoWords = {
  usage: [
    'Cách dùng: npm run demo [-- TỆP.xlsx] [--out THƯ_MỤC] [--language vi|en] [--date YYYY-MM-DD] [--form annex|document] [--languages both|vi|en] [--layout pages|table] [--json]',
    '  TỆP.xlsx    sổ viện trợ; mặc định là sổ mẫu samples/so-vien-tro.xlsx',
    '  --out       thư mục để ghi sổ đã kiểm tra và danh mục kêu gọi; mặc định là out',
    '  --language  ngôn ngữ của lời nhắn: vi hoặc en',
    '  --date      coi ngày này là hôm nay',
    '  --form      danh mục là phụ lục (annex) hay văn bản riêng (document)',
    '  --languages danh mục song ngữ (both), chỉ tiếng Việt (vi) hay chỉ tiếng Anh (en)',
    '  --layout    mỗi dự án một trang (pages) hay một bảng trên trang ngang (table)',
    '  --json      chỉ in một báo cáo JSON',
  ].join('\n'),
  reading: (file) => `Đọc tệp ${file}`,
  stages: {
    openWorkbook: 'Mở sổ và tính các công thức',
    proposeMapping: 'Đoán trang tính và cột chưa nhận ra',
    previewRegister: 'Xem thử (không ghi gì)',
    checkRegister: 'Kiểm tra sổ',
    writeTotals: 'Lập bảng tổng hợp',
    issueCallList: 'Lập danh mục kêu gọi',
    draftCallList: 'Lập phiếu rà soát nội bộ',
    saveWorkbook: 'Lưu sổ đã kiểm tra',
  },
  progress: (stage, stages, name) => `[${stage}/${stages}] ${name}`,
  done: (milliseconds) => `Xong trong ${(milliseconds / 1000).toFixed(1).replace('.', ',')} giây.`,
  more: (rows) => `… và ${rows} dòng nữa trong trang tính này`,
  confidence: { high: 'chắc', medium: 'khá chắc', low: 'phỏng đoán' },
  headings: {
    mapping: 'CÁCH GHÉP MÀ BẢN CHẠY THỬ TỰ NHẬN (trong Google Trang tính bạn là người xác nhận)',
    mappingColumns: ['Trang tính', 'Cột', 'Tiêu đề', 'Được hiểu là', 'Mức chắc chắn'],
    rows: 'CÁC DÒNG ĐÃ ĐỌC',
    rowColumns: ['Trang tính', 'Đã đọc', 'Được tính', 'Để ngoài'],
    findings: (count) => `KẾT QUẢ KIỂM TRA: ${count} phát hiện, theo nguyên nhân`,
    causeColumns: ['Mức', 'Số', 'Nguyên nhân'],
    noFindings: 'Không có gì phải sửa hay xem lại.',
    totals: 'TỔNG HỢP',
    callList: 'DANH MỤC KÊU GỌI VIỆN TRỢ',
    files: 'TỆP ĐÃ GHI',
  },
  severities: { error: 'cần sửa', warning: 'cần xem lại', info: 'lưu ý' },
  issued: (projects, leftOut) => `${projects} dự án trong danh mục, ${leftOut} dự án để ngoài.`,
  leftOut: (code, sheet, row) => `Để ngoài: ${code || '(không có mã)'}, trang "${sheet}", dòng ${row}.`,
  skipped: (command, sentence) => `Bỏ qua bước "${vi.stages[command]}": ${sentence}`,
  workbookWritten: (file) => `Sổ đã kiểm tra: ${file}`,
  callListWritten: (file) => `Danh mục kêu gọi: ${file}`,
  slipWritten: (file) => `Phiếu rà soát nội bộ: ${file}`,
  fault: (fault) => {
    switch (fault.kind) {
      case 'unknown-option':
        return `Không có tùy chọn "${fault.option}"; các tùy chọn là --out, --language, --date, --form, --languages, --layout, --json.`;
      case 'value-missing':
        return `Tùy chọn "${fault.option}" cần một giá trị đi sau, ví dụ "${examples[fault.option] ?? ''}".`;
      case 'several-files':
        return `Chỉ nhận một tệp; "${fault.file}" là tệp thứ hai.`;
      case 'bad-language':
        return `Ngôn ngữ "${fault.value}" không có; hãy chọn vi hoặc en.`;
      case 'bad-date':
        return `Ngày "${fault.value}" không đúng; hãy viết theo dạng năm-tháng-ngày, ví dụ 2024-12-31.`;
      case 'bad-choice':
        return `"${fault.value}" không dùng được cho "${fault.option}"; hãy chọn ${fault.words.join(' hoặc ')}.`;
      case 'unusable-file':
        return unusableWords.vi[fault.reason](fault.file);
      case 'no-register':
        return `Tệp "${fault.file}" không có trang tính nào của sổ viện trợ; hãy đặt tên trang tính là “Viện trợ” hoặc “Danh mục kêu gọi”.`;
      case 'not-built':
        return 'Chưa có thư mục dist; hãy chạy "npm run build" trước.';
      case 'cannot-write':
        return `Không ghi được vào "${fault.folder}"; hãy chọn thư mục khác bằng --out.`;
    }
  },
  unexpected: (message) => `Có lỗi ngoài dự kiến: ${message}`,
};

const en: DemoWords = {
  usage: [
    'Usage: npm run demo [-- FILE.xlsx] [--out FOLDER] [--language vi|en] [--date YYYY-MM-DD] [--form annex|document] [--languages both|vi|en] [--layout pages|table] [--json]',
    '  FILE.xlsx   an aid register; the sample samples/so-vien-tro.xlsx when left out',
    '  --out       folder for the checked workbook and the call list; out when left out',
    '  --language  language of the messages: vi or en',
    '  --date      take this day as today',
    '  --form      the list as an annex or as a document of its own',
    '  --languages the list in both languages, in vi or in en',
    '  --layout    the list with pages for projects or as one table on landscape pages',
    '  --json      print one JSON report and nothing else',
  ].join('\n'),
  reading: (file) => `Reading ${file}`,
  stages: {
    openWorkbook: 'Opening the workbook and computing its formulas',
    proposeMapping: 'Proposing what unknown sheets and columns are',
    previewRegister: 'Preview (writes nothing)',
    checkRegister: 'Checking the register',
    writeTotals: 'Totalling',
    issueCallList: 'Issuing the call list',
    draftCallList: 'Making the internal check slip',
    saveWorkbook: 'Saving the checked workbook',
  },
  progress: (stage, stages, name) => `[${stage}/${stages}] ${name}`,
  done: (milliseconds) => `Done in ${(milliseconds / 1000).toFixed(1)} s.`,
  more: (rows) => `… and ${rows} more rows in this sheet`,
  confidence: { high: 'sure', medium: 'rather sure', low: 'a guess' },
  headings: {
    mapping: 'MAPPING TAKEN BY THE DEMO ITSELF (in Google Sheets you confirm it)',
    mappingColumns: ['Sheet', 'Column', 'Heading', 'Taken for', 'Confidence'],
    rows: 'ROWS READ',
    rowColumns: ['Sheet', 'Read', 'Counted', 'Left out'],
    findings: (count) => `FINDINGS: ${count}, by cause`,
    causeColumns: ['Severity', 'Count', 'Cause'],
    noFindings: 'Nothing to correct or to review.',
    totals: 'TOTALS',
    callList: 'LIST OF PROJECTS CALLING FOR AID',
    files: 'FILES WRITTEN',
  },
  severities: { error: 'to correct', warning: 'to review', info: 'to know' },
  issued: (projects, leftOut) => `${projects} projects in the list, ${leftOut} left out.`,
  leftOut: (code, sheet, row) => `Left out: ${code || '(no code)'}, sheet "${sheet}", row ${row}.`,
  skipped: (command, sentence) => `Step "${en.stages[command]}" was skipped: ${sentence}`,
  workbookWritten: (file) => `Checked workbook: ${file}`,
  callListWritten: (file) => `Call list: ${file}`,
  slipWritten: (file) => `Internal check slip: ${file}`,
  fault: (fault) => {
    switch (fault.kind) {
      case 'unknown-option':
        return `There is no option "${fault.option}"; the options are --out, --language, --date, --form, --languages, --layout, --json.`;
      case 'value-missing':
        return `The option "${fault.option}" needs a value after it, such as "${examples[fault.option] ?? ''}".`;
      case 'several-files':
        return `Only one file is taken; "${fault.file}" is the second.`;
      case 'bad-language':
        return `There is no language "${fault.value}"; choose vi or en.`;
      case 'bad-date':
        return `The date "${fault.value}" is not right; write year-month-day, such as 2024-12-31.`;
      case 'bad-choice':
        return `"${fault.value}" is nothing that "${fault.option}" takes; choose ${fault.words.join(' or ')}.`;
      case 'unusable-file':
        return unusableWords.en[fault.reason](fault.file);
      case 'no-register':
        return `The file "${fault.file}" has no sheet of an aid register; name a sheet “Aid” or “Projects seeking aid”.`;
      case 'not-built':
        return 'There is no dist folder; run "npm run build" first.';
      case 'cannot-write':
        return `Cannot write to "${fault.folder}"; choose another folder with --out.`;
    }
  },
  unexpected: (message) => `Something unexpected went wrong: ${message}`,
};

const examples: Readonly<Record<string, string>> = {
  '--out': '--out out',
  '--language': '--language en',
  '--date': '--date 2024-12-31',
  '--form': '--form document',
  '--languages': '--languages vi',
  '--layout': '--layout table',
};

export const demoWords: Readonly<Record<DemoLanguage, DemoWords>> = { vi, en };
