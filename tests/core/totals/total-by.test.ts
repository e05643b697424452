import { dimensionNames, measureNames } from '../../../src/core/totals/question';
import { totalBy } from '../../../src/core/totals/total-by';
import { aidRow, callRow, money, register, whole } from '../sample-rows';

const book = register({
  aid: [
    aidRow({ grant: money('100.00', 'USD'), decisionDate: '2017-06-01' }),
    aidRow({ grant: money('10.00', 'USD'), decisionDate: '2024' }),
    aidRow({ grant: money('1.00', 'USD'), sector: whole('GD'), decisionDate: '2024-03-05' }),
    aidRow({ grant: money('1000.00', 'USD'), funding: 'oda' }),
  ],
  calls: [callRow({ requested: money('7.00', 'USD') })],
});

const ask = (from: string | null, to: string | null) =>
  totalBy(book, { measure: 'committed', dimension: 'sector', from, to })?.table.total;

it.each([
  ['any time', null, null, 3, '111.00'],
  ['a whole year', '2024-01-01', '2024-12-31', 2, '11.00'],
  ['part of a year, which holds no bare year', '2024-01-01', '2024-06-30', 1, '1.00'],
  ['until a day', null, '2023-12-31', 1, '100.00'],
  ['from a day', '2018-01-01', null, 2, '11.00'],
  ['a window without items', '2020-01-01', '2020-12-31', 0, '0.00'],
])('totals %s', (_name, from, to, items, usd) => {
  expect(ask(from, to)).toMatchObject({ items, usd });
});

it('counts what commitments count', () => {
  const question = { dimension: 'year', from: null, to: null } as const;
  expect(totalBy(book, { ...question, measure: 'count' })).toEqual(
    totalBy(book, { ...question, measure: 'committed' }),
  );
});

it('totals requested aid whatever the window, by sector only', () => {
  const ofCalls = (dimension: (typeof dimensionNames)[number]) =>
    totalBy(book, { measure: 'requested', dimension, from: '2001-01-01', to: '2001-12-31' });
  expect(ofCalls('sector')?.table.total).toMatchObject({ items: 1, usd: '7.00' });
  expect(ofCalls('donor')).toBeNull();
});

it('answers for every measure by sector, and for commitments by every dimension', () => {
  const answered = (measure: (typeof measureNames)[number], dimension: (typeof dimensionNames)[number]) =>
    totalBy(book, { measure, dimension, from: null, to: null }) !== null;
  expect(measureNames.every((measure) => answered(measure, 'sector'))).toBe(true);
  expect(dimensionNames.every((dimension) => answered('committed', dimension))).toBe(true);
});

it('lists the rows that it could not convert', () => {
  expect(
    totalBy(book, { measure: 'committed', dimension: 'sector', from: null, to: null })?.notConverted,
  ).toEqual(expect.arrayContaining([expect.objectContaining({ into: 'VND', currency: 'USD' })]));
});
