import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonReport } from '../../src/embedded/demo/json-report';
import { readXlsx } from '../../src/embedded/xlsx/read-xlsx';
import { samples } from './open-register';
import { jsonReportOf } from './run-demo-here';

let clean: JsonReport;
let broken: JsonReport;

beforeAll(async () => {
  clean = await jsonReportOf(samples.clean);
  broken = await jsonReportOf(samples.broken);
});

/** Whole cents or đồng of a decimal string. */
function minor(amount: string): bigint {
  return BigInt(amount.replace('.', ''));
}

function sum(amounts: readonly string[]): bigint {
  return amounts.reduce((total, amount) => total + minor(amount), 0n);
}

describe('the report on the clean sample', () => {
  it('tells the published headline figures', () => {
    const { totals, rows, callList } = clean;
    expect(totals?.headline).toMatchObject({
      asOf: '2024-12-31',
      reportingYear: 2024,
      organisations: { valid: 29 },
      newItems: { items: 10 },
      itemsBefore: { items: 6 },
      programme: { usd: '19393768.00' },
    });
    expect(minor(totals?.headline.newItems.usd ?? '')).toBeGreaterThan(480_000_000n);
    expect(totals?.headline.odaApart.items).toBeGreaterThan(0);
    for (const { read, counted, leftOut, leftOutRows } of rows) {
      expect([counted + leftOut, leftOutRows.length]).toEqual([read, leftOut]);
    }
    const written = readFileSync(callList?.file ?? '');
    expect(createHash('sha256').update(written).digest('hex')).toBe(callList?.sha256);
  });

  it('adds up to the last digit, whichever way it is cut', () => {
    const { totals } = clean;
    if (totals === null) throw new Error('no totals');
    const { bySector, byDonor, byYear, sectorByYear, buckets } = totals;
    for (const currency of ['usd', 'vnd'] as const) {
      const counted = buckets.find(({ name }) => name === 'counted')?.[currency];
      for (const { lines, total } of [bySector, byDonor, byYear]) {
        expect(sum(lines.map((line) => line[currency]))).toBe(minor(total[currency]));
        expect(total[currency]).toBe(counted);
      }
      const table = sectorByYear[currency];
      const edge = table.at(-1) ?? [];
      for (const row of table) expect(sum(row.slice(0, -1))).toBe(minor(row.at(-1) ?? ''));
      for (const [column, total] of edge.entries()) {
        expect(sum(table.slice(0, -1).map((row) => row[column] ?? ''))).toBe(minor(total));
      }
      expect(edge.at(-1)).toBe(counted);
    }
  });

  it('is the same twice on the same day, but for the time it took', async () => {
    const again = await jsonReportOf(samples.clean);
    const lasting = ({ milliseconds, workbook, callList, ...rest }: JsonReport) => ({
      ...rest,
      callList: { ...callList, file: '', slip: '' },
    });
    expect(lasting(again)).toEqual(lasting(clean));
  });
});

describe('the report on the sample with faults', () => {
  it('names exactly the rules that its rows expect', async () => {
    const { findings } = broken;
    const found = new Set(findings.map(({ rule, sheet, row }) => `${sheet}, ${row ?? 'sheet'}: ${rule}`));
    expect([...found].sort()).toEqual(await expectedFindings());
  });
});

async function expectedFindings(): Promise<string[]> {
  const { snapshot } = await readXlsx(readFileSync(samples.broken), 'so-co-loi');
  const expected = Object.values(snapshot.sheets ?? {}).flatMap(({ name = '', cellData = {} }) => {
    const rows = Object.entries(cellData).map(([row, cells]) => ({ row: Number(row), cells }));
    if (name === 'Mong đợi') {
      return rows.slice(1).map(({ cells }) => `${cells[1]?.v}, sheet: ${cells[0]?.v}`);
    }
    const header = Object.entries(cellData[0] ?? {});
    const column = header.find(([, cell]) => cell.v === 'Mong đợi / Expects')?.[0];
    return rows.slice(1).flatMap(({ row, cells }) =>
      String(column === undefined ? '' : (cells[Number(column)]?.v ?? ''))
        .split('; ')
        .filter((rule) => rule !== '')
        .map((rule) => `${name}, ${row + 1}: ${rule}`),
    );
  });
  return [...new Set(expected)].sort();
}

describe('docs/json-report.md', () => {
  const text = readFileSync(join(__dirname, '..', '..', 'docs', 'json-report.md'), 'utf8');
  const documented = new Map(
    [...text.matchAll(/^\| `([^`]+)` \| ([^|]+) \|/gm)].map(([, path = '', kinds = '']) => [
      path,
      new Set(kinds.trim().split(' or ')),
    ]),
  );

  it('names every part of the report with its kind, and no part that is not there', () => {
    const seen = new Map<string, Set<string>>();
    for (const report of [clean, broken]) collect(report, '', seen);
    const lists = [...seen].filter(([, kinds]) => kinds.has('list')).map(([path]) => `${path}[]`);
    const mayBeUnseen = (path: string) => lists.some((list) => path.startsWith(list));
    expect([...seen.keys()].filter((path) => !documented.has(path))).toEqual([]);
    expect([...documented.keys()].filter((path) => !seen.has(path) && !mayBeUnseen(path))).toEqual([]);
    for (const [path, kinds] of seen) {
      const allowed = documented.get(path);
      expect([path, [...kinds].filter((kind) => !allowed?.has(kind))]).toEqual([path, []]);
    }
  });
});

/** Lists are told by their items, and objects with keys of their own by `*`. */
const freeKeys = new Set(['findings[].facts', 'roundTrips', 'milliseconds', 'callList.summary']);

function collect(value: unknown, path: string, seen: Map<string, Set<string>>): void {
  const kind = kindOf(value, path);
  if (path !== '' && kind !== null) seen.set(path, (seen.get(path) ?? new Set()).add(kind));
  if (Array.isArray(value)) {
    for (const item of value.filter(isRecord)) collect(item, `${path}[]`, seen);
  } else if (kind === null) {
    const parent = path === '' ? '' : `${path}.`;
    for (const [key, item] of Object.entries(value as object)) collect(item, `${parent}${key}`, seen);
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Null for what is told by its parts. */
function kindOf(value: unknown, path: string): string | null {
  if (value === null) return 'null';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'number';
  if (Array.isArray(value)) return 'list';
  return freeKeys.has(path) ? 'object' : null;
}
