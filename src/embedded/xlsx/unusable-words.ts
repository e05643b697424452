import type { UnusableReason } from './unusable-file';

type Sentences = Readonly<Record<UnusableReason, (file: string) => string>>;

const vi: Sentences = {
  missing: (file) => `Không tìm thấy tệp "${file}"; hãy kiểm tra lại đường dẫn.`,
  folder: (file) => `"${file}" là một thư mục; hãy chỉ ra một tệp .xlsx trong đó.`,
  unreadable: (file) => `Không có quyền đọc tệp "${file}"; hãy cấp quyền đọc hoặc chọn tệp khác.`,
  empty: (file) => `Tệp "${file}" rỗng (0 byte); hãy chọn tệp khác hoặc tải lại tệp này.`,
  'not-a-workbook': (file) =>
    `Tệp "${file}" không phải là bảng tính .xlsx; hãy mở bằng phần mềm bảng tính rồi lưu lại dạng .xlsx.`,
  'zip-without-workbook': (file) =>
    `Tệp "${file}" là tệp nén nhưng bên trong không có bảng tính; hãy chọn tệp .xlsx.`,
  truncated: (file) => `Tệp "${file}" bị cụt (tải về hoặc sao chép chưa xong); hãy tải hoặc sao chép lại.`,
  'password-protected': (file) =>
    `Tệp "${file}" được đặt mật khẩu; hãy mở bằng phần mềm bảng tính, bỏ mật khẩu rồi lưu lại.`,
  'old-excel': (file) =>
    `Tệp "${file}" ở định dạng Excel cũ (.xls); hãy mở bằng phần mềm bảng tính rồi lưu lại dạng .xlsx.`,
  'too-large': (file) =>
    `Tệp "${file}" quá lớn khi giải nén (hơn 300 MB) nên không được mở; hãy chia nhỏ sổ.`,
  damaged: (file) =>
    `Tệp "${file}" bị hỏng nên không đọc được; hãy mở bằng phần mềm bảng tính để sửa rồi lưu lại.`,
  'no-sheets': (file) => `Tệp "${file}" không có trang tính nào; hãy chọn tệp khác.`,
};

const en: Sentences = {
  missing: (file) => `The file "${file}" was not found; check the path.`,
  folder: (file) => `"${file}" is a folder; name an .xlsx file in it.`,
  unreadable: (file) => `The file "${file}" may not be read; allow reading it or choose another file.`,
  empty: (file) => `The file "${file}" is empty (0 bytes); choose another file or download it again.`,
  'not-a-workbook': (file) =>
    `The file "${file}" is no .xlsx workbook; open it in a spreadsheet program and save it as .xlsx.`,
  'zip-without-workbook': (file) =>
    `The file "${file}" is a zip file without a workbook in it; choose an .xlsx file.`,
  truncated: (file) =>
    `The file "${file}" is cut off (a download or copy did not finish); download or copy it again.`,
  'password-protected': (file) =>
    `The file "${file}" is protected by a password; open it in a spreadsheet program, remove the password and save it.`,
  'old-excel': (file) =>
    `The file "${file}" is in the old Excel format (.xls); open it in a spreadsheet program and save it as .xlsx.`,
  'too-large': (file) =>
    `The file "${file}" would unpack to more than 300 MB and was not opened; split the register.`,
  damaged: (file) =>
    `The file "${file}" is damaged and cannot be read; repair it in a spreadsheet program and save it.`,
  'no-sheets': (file) => `The file "${file}" has no sheets; choose another file.`,
};

/** Why a file cannot be used as a workbook and what to do, in one sentence. */
export const unusableWords: Readonly<Record<'vi' | 'en', Sentences>> = { vi, en };
