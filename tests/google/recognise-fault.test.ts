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
    [
      'Bạn đang cố gắng chỉnh sửa ô hoặc đối tượng được bảo vệ. Vui lòng liên hệ với chủ sở hữu bảng tính để xoá tính năng bảo vệ.',
      'sheet-protected',
    ],
    [
      'Thao tác này sẽ làm tăng số lượng ô trong sổ làm việc vượt quá giới hạn 10000000 ô.',
      'sheet-too-large',
    ],
    ['Dịch vụ được gọi quá nhiều lần trong một ngày: spreadsheet.', 'quota'],
    ['Bạn không có quyền gọi SpreadsheetApp.getUi. Các quyền cần thiết: ...', 'permission'],
    ['Cần uỷ quyền để thực hiện hành động đó.', 'permission'],
    ['Cần ủy quyền để thực hiện hành động đó.', 'permission'],
    ['Dịch vụ Bảng tính đã hết thời gian chờ khi truy cập tài liệu có mã 1.', 'temporary'],
    ['Rất tiếc, đã xảy ra lỗi máy chủ. Vui lòng đợi một chút rồi thử lại.', 'temporary'],
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
