import fc from 'fast-check';
import type { Register } from '../../../../src/core/tables/register';
import { askCube, askPaidOfCommitted } from '../../../../src/core/totals/cube/ask-cube';
import { rowsBehindLine } from '../../../../src/core/totals/cube/behind-line';
import type { Cube } from '../../../../src/core/totals/cube/cube';
import { makeCube } from '../../../../src/core/totals/cube/make-cube';
import { openCube } from '../../../../src/core/totals/cube/open-cube';
import type { DimensionName } from '../../../../src/core/totals/dimensions';
import { ofCommittedYear } from '../../../../src/core/totals/of-committed-year';
import type { PaidLine } from '../../../../src/core/totals/paid-of-committed';
import { usdText, vndText } from '../../../../src/core/totals/running-sum';
import { totalBy } from '../../../../src/core/totals/total-by';
import type { TotalTable } from '../../../../src/core/totals/totals';
import { foldText } from '../../../../src/core/values/vietnamese-text';
import { book, question } from '../any-register';

/** As it arrives in the page. */
function sent(register: Register): Cube {
  return JSON.parse(JSON.stringify(makeCube(register, () => (key) => key))) as Cube;
}

/** Lines by what they are called, for the keys of a cube are numbers. A name is shown as some row writes it. */
function named(table: TotalTable | undefined, nameOf: (key: string) => string) {
  return [...(table?.lines ?? []), ...(table === undefined ? [] : [table.total])].map(
    ({ key, special, ...line }) => ({ ...line, special, name: special ?? foldText(nameOf(key)) }),
  );
}

function nameIn(cube: Cube, measure: string, dimension: DimensionName): (key: string) => string {
  const part = cube.parts.find(({ measures }) => measures.some(({ name }) => name === measure));
  const groups = part?.dimensions.find(({ name }) => name === dimension)?.groups;
  return (key) => groups?.[Number(key)]?.name ?? key;
}

it('a page that has the cube makes every table that the register gives, to the last unit', () => {
  fc.assert(
    fc.property(book, question, (register, { measure, rows: dimension, from, to }) => {
      const window = { from: from ?? '0000-01-01', to: to ?? '9999-12-31' };
      const asked = { measure, dimension, ...window };
      const cube = sent(register);
      const answer = askCube(openCube(cube), asked);
      const expected = totalBy(register, asked);
      expect(named(answer?.table, nameIn(cube, measure, dimension))).toEqual(named(expected?.table, String));
      expect(answer?.buckets).toEqual(expected?.buckets);
    }),
    { numRuns: 2000 },
  );
});

it('so it does for what was paid of the yearly commitments', () => {
  fc.assert(
    fc.property(book, question, (register, { rows: dimension, from, to }) => {
      const window = { from: from ?? '0000-01-01', to: to ?? '9999-12-31' };
      const cube = openCube(sent(register));
      const told = askPaidOfCommitted(cube, { dimension, ...window }, 'VND');
      if (told === null) return;
      const expected = ofCommittedYear(register, { dimension, ...window, currency: 'VND' });
      const plain = ({ line: { key, ...line }, ...amounts }: PaidLine) => ({ ...line, ...amounts });
      expect(told.lines.map(plain)).toEqual(expected.map(plain));
    }),
    { numRuns: 1000 },
  );
});

it('the rows behind each line, and behind the total, add up to it', () => {
  fc.assert(
    fc.property(book, question, (register, { measure, rows: dimension, from, to }) => {
      const asked = { measure, dimension, from: from ?? '0000-01-01', to: to ?? '9999-12-31' };
      const cube = openCube(sent(register));
      const table = askCube(cube, asked)?.table;
      if (table === undefined) return;
      for (const line of [...table.lines, table.total]) {
        const rows = rowsBehindLine(cube, asked, line);
        const sum = (currency: 'usd' | 'vnd') =>
          rows.reduce((total, row) => total + (row[currency] ?? BigInt(0)), BigInt(0));
        expect({
          items: rows.reduce((total, { items }) => total + items, 0),
          usd: usdText(sum('usd')),
          vnd: vndText(sum('vnd')),
        }).toEqual({ items: line.items, usd: line.usd, vnd: line.vnd });
      }
    }),
    { numRuns: 1000 },
  );
});
