import { sidebar as english } from '../../src/core/languages/en/sidebar';
import { sidebar as vietnamese } from '../../src/core/languages/vi/sidebar';
import { tellFault } from '../../src/sidebar/tell-fault';

describe('tellFault', () => {
  it.each([
    ['PERMISSION_DENIED', 'accounts'],
    ['Authorization is required to perform that action.', 'accounts'],
    ['NetworkError: Connection failure due to HTTP 0', 'offline'],
    ["We're sorry, a server error occurred. Please wait a bit and try again.", 'unknown'],
    ['', 'unknown'],
  ] as const)('puts "%s" into words', (message, kind) => {
    expect(tellFault(new Error(message), vietnamese)).toBe(vietnamese.faults[kind]);
    expect(tellFault({ message }, english)).toBe(english.faults[kind]);
  });

  it('tells the sentence of the add-on as it is', () => {
    expect(tellFault(new Error('Một lệnh khác đang ghi.'), vietnamese)).toBe('Một lệnh khác đang ghi.');
  });

  it.each([[undefined], [null], ['chữ'], [{}]])('has a sentence for anything: %p', (thrown) => {
    expect(tellFault(thrown, vietnamese)).toBe(vietnamese.faults.unknown);
  });
});
