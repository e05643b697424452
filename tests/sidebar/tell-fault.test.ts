import { sidebar as english } from '../../src/core/languages/en/sidebar';
import { sidebar as vietnamese } from '../../src/core/languages/vi/sidebar';
import { tellFault } from '../../src/sidebar/tell-fault';

describe('tellFault', () => {
  it.each([
    ['PERMISSION_DENIED', 'accounts'],
    ['Authorization is required to perform that action.', 'accounts'],
    ['NetworkError: Connection failure due to HTTP 0', 'offline'],
    ["We're sorry, a server error occurred. Please wait a bit and try again.", 'unknown'],
    ['Cần được cho phép để thực hiện tác vụ đó. Hãy chạy lại tập lệnh để cho phép tác vụ.', 'accounts'],
    ['Xin lỗi bạn, máy chủ đã gặp lỗi. Vui lòng chờ một lát và thử lại.', 'unknown'],
    ['', 'unknown'],
  ] as const)('puts "%s" into words', (message, kind) => {
    expect(tellFault(new Error(message), vietnamese)).toBe(vietnamese.faults[kind]);
    expect(tellFault({ message }, english)).toBe(english.faults[kind]);
  });

  it.each(['', 'Error: ', 'Exception: ', 'ScriptError: Error: ', 'Sổ viện trợ: ', 'Aid register: '])(
    'tells the sentence of the add-on as it is, after "%s"',
    (before) => {
      const sentence = 'Một lệnh khác đang ghi: Kiểm tra sổ.';
      expect(tellFault(new Error(`${before}${sentence}`), vietnamese)).toBe(sentence);
    },
  );

  it.each([[undefined], [null], ['chữ'], [{}]])('has a sentence for anything: %p', (thrown) => {
    expect(tellFault(thrown, vietnamese)).toBe(vietnamese.faults.unknown);
  });
});
