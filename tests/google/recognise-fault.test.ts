import { Fault } from '../../src/google/fault';
import { recogniseFault } from '../../src/google/recognise-fault';

describe('recogniseFault', () => {
  it.each([
    [
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
      'sheet-protected',
    ],
    [
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
      'sheet-too-large',
    ],
    ['Service invoked too many times for one day: spreadsheet.', 'quota'],
    ['API call to drive.files.create failed with error: User rate limit exceeded.', 'quota'],
    [
      'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: ...',
      'permission',
    ],
    ['Authorization is required to perform that action.', 'permission'],
    ['Specified permissions are not sufficient to call Ui.showSidebar.', 'permission'],
    ['Service Spreadsheets timed out while accessing document with id 1.', 'temporary'],
    ['We’re sorry, a server error occurred. Please wait a bit and try again.', 'temporary'],
    ['Service error: Spreadsheets', 'temporary'],
    ['Drive is not defined', 'drive-off'],
    ["Cannot read properties of undefined (reading 'x')", 'unexpected'],
    ['Đã xảy ra lỗi', 'unexpected'],
    ['Dịch vụ bị gọi quá nhiều lần trong một ngày: spreadsheet.', 'quota'],
    ['Có quá nhiều thao tác LockService trên cùng một tập lệnh.', 'quota'],
    ['There are too many LockService operations against the same script.', 'quota'],
    ['Đã vượt quá giới hạn: DriveApp.', 'quota'],
    ['Cần được cho phép để thực hiện tác vụ đó. Hãy chạy lại tập lệnh để cho phép tác vụ.', 'permission'],
    ['Bạn không có quyền truy cập tài liệu yêu cầu.', 'permission'],
    ['Xin lỗi bạn, máy chủ đã gặp lỗi. Vui lòng chờ một lát và thử lại.', 'temporary'],
    ['Câu trả lời trống', 'temporary'],
    ['Empty response', 'temporary'],
    [
      'API call to drive.files.create failed with error: Google Drive API has not been used in project 1 before or it is disabled.',
      'drive-off',
    ],
    ['Bạn đang cố gắng chỉnh sửa ô hoặc đối tượng được bảo vệ.', 'sheet-protected'],
    [
      'Thao tác này sẽ làm tăng số lượng ô trong sổ làm việc vượt quá giới hạn 10000000 ô.',
      'sheet-too-large',
    ],
    ['Tọa độ của dải ô nằm ngoài kích thước của trang tính.', 'unexpected'],
  ])('knows "%s"', (message, kind) => {
    expect(recogniseFault(new Error(message)).kind).toBe(kind);
    expect(recogniseFault({ message }).kind).toBe(kind);
  });

  it('keeps a fault of our own', () => {
    const fault = new Fault('busy', 'Kiểm tra sổ');
    expect(recogniseFault(fault)).toBe(fault);
  });

  it.each([[undefined], [null], ['chuỗi'], [{}], [Symbol.iterator]])(
    'takes anything that was thrown: %p',
    (thrown) => {
      expect(recogniseFault(thrown).kind).toBe('unexpected');
    },
  );
});
