import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Method } from '../method';
import { type PlainRate, type PlainRow, plainRates, plainRows } from './data';
import { judge, type Totals } from './expected';
import { inMinorUnits } from './plain';

interface Data {
  readonly rows: readonly PlainRow[];
  readonly rates: readonly PlainRate[];
}

const data = (count: number): Data => ({ rows: plainRows(count), rates: plainRates() });

const groups = ['sector', 'donor', "sector || ' ' || substr(date, 1, 4)"];

/** In SQLite with REAL amounts, loading included, as a script over a spreadsheet would have to. */
export const sqlite: Method<Data> = {
  name: 'better-sqlite3 REAL',
  rounds: 3,
  note: 'load included',
  prepare: data,
  run: async ({ rows, rates }) => {
    const { default: Database } = await import('better-sqlite3');
    const database = new Database(':memory:');
    database.exec(
      'create table rates (id text primary key, vnd real); create table aid (sector, donor, date, currency, amount real)',
    );
    const addRate = database.prepare('insert into rates values (?, ?)');
    const addRow = database.prepare('insert into aid values (?, ?, ?, ?, ?)');
    database.transaction(() => {
      for (const { month, currency, vnd } of rates) addRate.run(currency + month, vnd);
      for (const row of rows) addRow.run(row.sector, row.donor, row.date, row.currency, row.amount);
    })();
    database.exec(`create table converted as select sector, donor, date,
      case currency when 'USD' then amount else round(amount * coalesce(r.vnd, 1) / u.vnd, 2) end as usd,
      case currency when 'VND' then amount else round(amount * r.vnd) end as vnd
      from aid left join rates r on r.id = currency || substr(date, 1, 7) left join rates u on u.id = 'USD' || substr(date, 1, 7)`);
    const totals = new Map<string, readonly number[]>();
    for (const group of groups) {
      const lines = database
        .prepare(
          `select ${group} as k, count(*) as n, sum(usd) as u, sum(vnd) as v from converted group by k`,
        )
        .all();
      for (const { k, n, u, v } of lines as { k: string; n: number; u: number; v: number }[])
        totals.set(k, [n, u, v]);
    }
    database.close();
    return () => judge(inMinorUnits(totals), rows, rates);
  },
};

interface Files extends Data {
  readonly aid: string;
  readonly rateFile: string;
}

/** In DuckDB with DECIMAL amounts from CSV files, which is how it loads fastest. */
export const duckdb: Method<Files> = {
  name: 'DuckDB DECIMAL from CSV',
  rounds: 3,
  note: 'load included',
  prepare: (count) => {
    const { rows, rates } = data(count);
    const folder = mkdtempSync(join(tmpdir(), 'bench-'));
    const aid = join(folder, 'aid.csv');
    const rateFile = join(folder, 'rates.csv');
    writeFileSync(
      aid,
      [
        'sector,donor,date,currency,amount',
        ...rows.map((row) => `${row.sector},${row.donor},${row.date},${row.currency},${row.amount}`),
      ].join('\n'),
    );
    writeFileSync(
      rateFile,
      ['month,currency,vnd', ...rates.map((rate) => `${rate.month},${rate.currency},${rate.vnd}`)].join('\n'),
    );
    return { rows, rates, aid, rateFile };
  },
  run: async ({ rows, rates, aid, rateFile }) => {
    const { DuckDBInstance } = await import('@duckdb/node-api');
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const text =
      "'sector': 'VARCHAR', 'donor': 'VARCHAR', 'date': 'VARCHAR', 'currency': 'VARCHAR', 'amount': 'DECIMAL(18,2)'";
    await connection.run(`create table converted as select sector, donor, date,
      case currency when 'USD' then amount else round(amount * coalesce(r.vnd, 1) / u.vnd, 2)::DECIMAL(18,2) end as usd,
      case currency when 'VND' then amount::DECIMAL(18,0) else round(amount * r.vnd)::DECIMAL(18,0) end as vnd
      from read_csv('${aid}', columns={${text}}) a
      left join read_csv('${rateFile}', columns={'month': 'VARCHAR', 'cur': 'VARCHAR', 'vnd': 'DECIMAL(9,1)'}) r on r.cur = a.currency and r.month = substr(a.date, 1, 7)
      left join read_csv('${rateFile}', columns={'month': 'VARCHAR', 'cur': 'VARCHAR', 'vnd': 'DECIMAL(9,1)'}) u on u.cur = 'USD' and u.month = substr(a.date, 1, 7)`);
    const totals = new Map<string, readonly [number, bigint, bigint]>();
    for (const group of groups) {
      const reader = await connection.runAndReadAll(
        `select ${group} as k, count(*)::INTEGER, (sum(usd) * 100)::HUGEINT, sum(vnd)::HUGEINT from converted group by k`,
      );
      for (const [key, items, usd, vnd] of reader.getRows() as [string, number, bigint, bigint][])
        totals.set(key, [items, usd, vnd]);
    }
    return () => judge(totals as Totals, rows, rates);
  },
};

export const arquero: Method<Data> = {
  name: 'arquero',
  rounds: 3,
  note: 'rows converted by our plain pass, then grouped',
  prepare: data,
  run: async ({ rows, rates }) => {
    const aq = await import('arquero');
    const vndOf = new Map(rates.map(({ month, currency, vnd }) => [currency + month, vnd]));
    const converted = rows.map(({ amount, currency, date, donor, sector }) => {
      const month = date.slice(0, 7);
      const rate = currency === 'VND' ? 1 : (vndOf.get(currency + month) ?? 0);
      return {
        sector,
        donor,
        cell: `${sector} ${date.slice(0, 4)}`,
        vnd: currency === 'VND' ? amount : Math.round(amount * rate),
        usd:
          currency === 'USD'
            ? amount
            : Math.round(((amount * rate) / (vndOf.get(`USD${month}`) ?? 1)) * 100) / 100,
      };
    });
    const table = aq.from(converted);
    const totals = new Map<string, readonly number[]>();
    for (const group of ['sector', 'donor', 'cell']) {
      const sums = table
        .groupby(group)
        .rollup({ n: aq.op.count(), u: aq.op.sum('usd'), v: aq.op.sum('vnd') });
      for (const line of sums.objects() as Record<string, never>[])
        totals.set(line[group] ?? '', [line.n ?? 0, line.u ?? 0, line.v ?? 0]);
    }
    return () => judge(inMinorUnits(totals), rows, rates);
  },
};
