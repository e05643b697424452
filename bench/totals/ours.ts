import type { Register } from '../../src/core/tables/register';
import { CrossSums } from '../../src/core/totals/cross-sums';
import type { DimensionName } from '../../src/core/totals/dimensions';
import { GroupSums } from '../../src/core/totals/group-by';
import { groupingOf, visitAnswer } from '../../src/core/totals/question';
import { BucketSums } from '../../src/core/totals/selection';
import type { Method } from '../method';
import { plainRates, plainRows } from './data';
import { judge } from './expected';
import { typedRegister } from './typed-register';

/** The product's own totals from typed rows: status, funding, window, conversion, grouping and printing included. */
export const ours: Method<Register> = {
  name: 'Sổ viện trợ',
  note: 'USD and VND, with buckets and printed amounts',
  prepare: (count) => typedRegister(plainRows(count), plainRates()),
  run: (register) => {
    const question = { measure: 'committed', from: null, to: null } as const;
    const by = (name: DimensionName) => {
      const grouping = groupingOf(register, question, name);
      if (grouping === null) throw new Error(name);
      return grouping;
    };
    const donors = new GroupSums(by('donor'));
    const cells = new CrossSums(by('sector'), by('year'));
    const buckets = new BucketSums();
    visitAnswer(register, question, {
      counted: (entry) => {
        donors.add(entry);
        cells.add(entry);
        buckets.add(entry, 'counted');
      },
      leftOut: (entry, { bucket }) => buckets.add(entry, bucket),
    });
    const [bySector, byDonor, cross] = [cells.rowTable(), donors.table(), cells.table()];
    return () => {
      const totals = new Map(
        [...bySector.lines, ...byDonor.lines].map(({ key, items, usd, vnd }) => [
          key,
          triple(items, usd, vnd),
        ]),
      );
      cross.rows.slice(0, -1).forEach((row, index) => {
        cross.columns.slice(0, -1).forEach((column, at) => {
          const items = cross.items[index]?.[at] ?? 0;
          if (items === 0) return;
          const [usd = '0', vnd = '0'] = [cross.usd[index]?.[at], cross.vnd[index]?.[at]];
          totals.set(`${row.key} ${column.key}`, triple(items, usd, vnd));
        });
      });
      return judge(totals, plainRows(register.aid.rows.length), plainRates());
    };
  },
};

function triple(items: number, usd: string, vnd: string): [number, bigint, bigint] {
  return [items, BigInt(usd.replace('.', '')), BigInt(vnd)];
}
