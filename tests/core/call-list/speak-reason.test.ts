import { speakReason } from '../../../src/core/call-list/speak-reason';
import { leftOutReasons } from '../../../src/core/languages/document-words';
import { document as english } from '../../../src/core/languages/en/document';
import { tables as englishTables } from '../../../src/core/languages/en/tables';
import { document as vietnamese } from '../../../src/core/languages/vi/document';
import { tables as vietnameseTables } from '../../../src/core/languages/vi/tables';

describe('speakReason', () => {
  it('names the column as the sheet does and quotes the cell', () => {
    const reason = { reason: 'unreadable', field: 'requested', value: '1.234' } as const;
    expect(speakReason(reason, vietnamese, vietnameseTables.headings.calls)).toBe(
      'Không đọc được “1.234” ở cột “Vốn đề nghị viện trợ”. Hãy sửa lại ô này.',
    );
    expect(speakReason(reason, english, englishTables.headings.calls)).toBe(
      '“1.234” in the column “Aid requested” cannot be read. Correct the cell.',
    );
  });

  it.each(leftOutReasons)('%s is one or two whole sentences in both languages', (reason) => {
    const facts = { reason, field: 'nameEn', value: 'EUR' };
    for (const sentence of [
      speakReason(facts, vietnamese, vietnameseTables.headings.calls),
      speakReason(facts, english, englishTables.headings.calls),
    ]) {
      expect(sentence).toMatch(/^[\p{Lu}“].+\.$/u);
      expect(sentence).not.toContain('undefined');
    }
  });
});
