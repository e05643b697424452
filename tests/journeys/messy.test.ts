import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownTotals } from '../../samples/build/messy-totals';
import { messyTotals } from '../../samples/build/messy-totals';
import { messyTabs } from '../../samples/build/messy-workbook';
import type { JsonReport } from '../../src/embedded/demo/json-report';
import { openXlsx } from '../../src/embedded/xlsx/hucre-package';
import { jsonReportOf } from './run-demo-here';

const file = join(__dirname, '..', '..', 'samples', 'so-thuc-te.xlsx');
const tabs = messyTabs();
const known = messyTotals();
let report: JsonReport;

beforeAll(async () => {
  report = await jsonReportOf(file);
});

describe('the mapping of so-thuc-te.xlsx', () => {
  it('asks only for what the headings leave open, and finds it', () => {
    const taken = report.mapping.map(({ sheet, kind, columns }) => ({
      sheet,
      kind,
      fields: columns.flatMap(({ fields }) => fields),
    }));
    expect(taken).toEqual([
      {
        sheet: 'Tiếp nhận năm 2024',
        kind: 'aid',
        fields: expect.arrayContaining(['donor', 'grant', 'counterpartVnd', 'status']),
      },
      { sheet: 'Tỷ giá KBNN', kind: 'rates', fields: ['vnd'] },
    ]);
  });
});

describe.each(tabs.map((tab) => [tab.sheet.name, tab] as const))('the rows of %s', (name, tab) => {
  const rowsOf = () => {
    const rows = report.rows.find(({ sheet }) => sheet === name);
    if (rows === undefined) throw new Error(`${name} was not read`);
    return rows;
  };

  it('are counted or left out, every one', () => {
    const { read, counted, leftOut, leftOutRows } = rowsOf();
    expect(read).toBe(tab.places.length);
    expect(counted + leftOut).toBe(read);
    expect(leftOutRows).toHaveLength(leftOut);
  });

  it('are left out for the reason that their data say', () => {
    const found = rowsOf().leftOutRows.map(({ row, reason }) => `${row}: ${reason}`);
    const expected = tab.places
      .filter(({ item }) => item.fate !== 'counted')
      .map(({ item, row }) => `${row}: ${item.fate}`);
    expect(found.sort()).toEqual(expected.sort());
  });

  it('and those that are no items are all that the sheet holds below its header', () => {
    const { read, skipped } = rowsOf();
    const header = tab.sheet.rows.slice(0, 7).map(isHeader).lastIndexOf(true);
    const filled = tab.sheet.rows.slice(header + 1).filter((row) => row.some(({ value }) => value !== ''));
    expect(read + skipped).toBe(filled.length);
  });
});

/** A row of headings with words; the column numbers below it are already rows to be set aside. */
function isHeader(row: readonly { readonly look: string; readonly value: unknown }[]): boolean {
  const texts = row.map(({ value }) => String(value));
  return row[0]?.look === 'header' && texts.some((text) => /\p{L}/u.test(text));
}

describe('the totals of so-thuc-te.xlsx', () => {
  it('are the known ones to the last digit, by year, sector and donor', () => {
    const { totals } = report;
    if (totals === null) throw new Error('no totals');
    const counted = totals.buckets.find(({ name }) => name === 'counted');
    expect(counted).toEqual({ name: 'counted', rows: known.total.items, ...printed(known.total) });
    expect(amounts(totals.byYear.lines)).toEqual(expected(known.byYear));
    expect(amounts(totals.bySector.lines)).toEqual(expected(known.bySector));
    expect(amounts(totals.byDonor.lines)).toEqual(expected(known.byDonor));
  });

  it('say where each row stands that is not among them', () => {
    const leftOut = new Map<string, number>();
    for (const { kind, leftOutRows } of report.rows) {
      if (kind !== 'aid') continue;
      for (const { reason } of leftOutRows) leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
    }
    expect(leftOut).toEqual(known.leftOut);
  });
});

interface Amounts {
  readonly items: number;
  readonly usd: string;
  readonly vnd: string;
}

function amounts(lines: readonly (Omit<Amounts, 'items'> & { key: string; present: number })[]) {
  return new Map(lines.map(({ key, present, usd, vnd }) => [key, { items: present, usd, vnd }]));
}

function expected(sums: KnownTotals['byYear']): ReadonlyMap<string, Amounts> {
  return new Map([...sums].map(([key, sum]) => [key, { items: sum.items, ...printed(sum) }]));
}

function printed({ usd, vnd }: { readonly usd: bigint; readonly vnd: bigint }) {
  return { usd: `${usd / 100n}.${String(usd % 100n).padStart(2, '0')}`, vnd: String(vnd) };
}

describe('the findings on so-thuc-te.xlsx', () => {
  it('are the mistakes that stand in its sheet “Mong đợi”, and no other', async () => {
    const { sheets } = await openXlsx(readFileSync(file));
    const [, ...lines] = sheets.find(({ name }) => name === 'Mong đợi')?.rows ?? [];
    const wanted = lines.map(([rule, sheet, row]) => `${sheet}, ${row || 'sheet'}: ${rule}`);
    const found = report.findings.map(({ rule, sheet, row }) => `${sheet}, ${row ?? 'sheet'}: ${rule}`);
    expect(wanted.length).toBeGreaterThan(20);
    expect(found.sort()).toEqual(wanted.sort());
  });
});

describe('the inputs of so-thuc-te.xlsx', () => {
  it('keep every cell, formula, format, note, width, merge, filter and hidden column', async () => {
    const before = await openXlsx(readFileSync(file), { readStyles: true });
    const after = await openXlsx(readFileSync(report.workbook), { readStyles: true });
    expect(after.sheets.length).toBeGreaterThan(before.sheets.length);
    const [printedTab, list, office] = tabs.map(({ sheet }) =>
      before.sheets.find(({ name }) => name === sheet.name),
    );
    expect(printedTab?.merges?.length).toBeGreaterThan(20);
    expect(list?.autoFilter?.columns).toHaveLength(1);
    expect([...(list?.cells?.values() ?? [])].filter(({ comment }) => comment !== undefined)).toHaveLength(1);
    expect(office?.columns?.filter(({ hidden }) => hidden)).toHaveLength(1);
    for (const sheet of before.sheets) {
      const same = after.sheets.find(({ name }) => name === sheet.name);
      expect({ ...same, cells: [...(same?.cells ?? [])].sort() }).toEqual({
        ...sheet,
        cells: [...(sheet.cells ?? [])].sort(),
      });
    }
  });
});
