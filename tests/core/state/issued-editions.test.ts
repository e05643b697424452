import { editionFacts, type IssuedEdition, readEditionFacts } from '../../../src/core/state/issued-editions';

const edition = (number: number, snapshot: string): IssuedEdition => ({
  number,
  time: '2026-11-21 09:30',
  asOf: '2026-11-21',
  user: 'Nguyễn Thị A',
  name: `Danh mục - lần ${number}`,
  documentId: `id${number}`,
  link: 'https://docs.google.com/document/d/id/edit',
  sha256: 'ab',
  snapshot,
});

const factsOf = (rows: readonly (readonly string[])[]) =>
  new Map(rows.map(([name = '', json = '']) => [name, json]));

it('gives back the editions with what they said', () => {
  const issued = [edition(1, '[1]'), edition(2, '=2+2'), edition(12, '')];
  expect(readEditionFacts(factsOf(editionFacts(issued)))).toEqual(issued);
});

it('cuts a long snapshot into pieces that a cell holds', () => {
  const issued = [edition(3, 'x'.repeat(200_001))];
  const rows = editionFacts(issued);
  expect(rows.length).toBeGreaterThan(4);
  for (const [, cell = ''] of rows) expect(cell.length).toBeLessThan(50_000);
  expect(readEditionFacts(factsOf(rows))).toEqual(issued);
});

it('keeps every edition but only the latest snapshots where there are too many', () => {
  const issued = Array.from({ length: 5 }, (_, index) => edition(index + 1, 'y'.repeat(700_000)));
  const kept = readEditionFacts(factsOf(editionFacts(issued)));
  expect(kept.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  expect(kept.map(({ snapshot }) => snapshot.length)).toEqual([0, 0, 0, 700_000, 700_000]);
});

it('keeps the latest snapshot however long', () => {
  const [only] = readEditionFacts(factsOf(editionFacts([edition(1, 'z'.repeat(3_000_000))])));
  expect(only?.snapshot.length).toBe(3_000_000);
});

it.each([
  ['no JSON', '{'],
  ['a list', '[]'],
  ['another shape', '{"number":1}'],
])('passes over an edition that was damaged: %s', (_name, json) => {
  expect(readEditionFacts(new Map([['edition 1', json]]))).toEqual([]);
});
