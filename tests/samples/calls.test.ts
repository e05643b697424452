import { calls } from '../../samples/data/calls/index';

const pairs = calls.flatMap((call) =>
  (['need', 'objective', 'scope', 'beneficiaries', 'results'] as const).map((field) => ({
    code: call.code,
    field,
    vi: call[`${field}Vi`],
    en: call[`${field}En`],
  })),
);

describe('the sample projects', () => {
  it.each(pairs)('$code tells the same figures of its $field in both languages', ({ vi, en }) => {
    expect(figures(en)).toEqual(figures(vi));
  });

  it.each(calls)(
    '$code spends on its budget lines what it asks for',
    ({ budgetLines, requested, currency }) => {
      const amounts = budgetLines.split('; ').map((line) => {
        const [, digits = ''] = new RegExp(`: ([0-9 ]+) ${currency}$`).exec(line) ?? [];
        return Number(digits.replace(/ /g, ''));
      });
      expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(requested);
      expect(amounts.length).toBeLessThanOrEqual(5);
    },
  );

  it.each(calls)('$code needs its request and its counterpart in all', (call) => {
    const counterpart = call.counterpartVnd / dongFor[call.currency];
    expect(Math.abs(call.requested + counterpart - call.total)).toBeLessThan(
      call.currency === 'VND' ? 1 : 100,
    );
  });

  it.each(calls)('$code is written in one normal form', (call) => {
    for (const text of Object.values(call)) {
      if (typeof text === 'string') expect(text).toBe(text.normalize('NFC').trim());
    }
  });
});

/** The month of the list, December 2024, rounded. */
const dongFor = { VND: 1, USD: 24_300, EUR: 25_410 } as const;

/** Figures of two or more digits without their separators; smaller ones are written in words in English. */
function figures(text: string): string[] {
  const found = text.replace(/(\d)[.,](?=\d)/g, '$1').match(/\d{2,}/g) ?? [];
  return [...new Set(found)].sort();
}
