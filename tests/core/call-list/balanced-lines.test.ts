import fc from 'fast-check';
import { balancedLines } from '../../../src/core/call-list/balanced-lines';

it.each([
  [
    'List of projects calling for foreign non-governmental aid',
    ['List of projects calling for', 'foreign non-governmental aid'],
  ],
  ['Projects calling for aid', ['Projects calling for aid']],
  [
    'Son La: clean water, schools and health stations that still seek partners for the years to come',
    [
      'Son La: clean water,',
      'schools and health stations',
      'that still seek partners',
      'for the years to come',
    ],
  ],
  ['Nongovernmentalorganisationsandpartners in 2026', ['Nongovernmentalorganisationsandpartners', 'in 2026']],
  ['', []],
])('cuts “%s” into lines of one length', (title, lines) => {
  expect(balancedLines(title, 30)).toEqual(lines);
});

it('cuts no line longer than is allowed where every line is nearly full', () => {
  const title = 'aaaaaaaa aaa a aaaaaaaaa aa aa aaaaaaaaaaa a aaaaaaaaaaaa';
  expect(Math.max(...balancedLines(title, 14).map((line) => line.length))).toBeLessThanOrEqual(14);
});

it('keeps every word in order, in as few lines as the width allows', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { maxLength: 30 });
  fc.assert(
    fc.property(words, fc.integer({ min: 12, max: 60 }), (title, longest) => {
      const lines = balancedLines(title.join(' '), longest);
      expect(lines.join(' ')).toBe(title.join(' '));
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(longest);
      lines.slice(1).forEach((line, index) => {
        expect(`${lines[index]} ${line}`.length).toBeGreaterThan(longest);
      });
    }),
    { numRuns: 1000 },
  );
});
