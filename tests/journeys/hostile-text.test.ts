import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DraftFiles } from '../../src/commands/sidebar-results';
import type { ICellData, IWorkbookData } from '../../src/embedded/engine/univer-packages';
import type { Host } from '../../src/embedded/host';
import { writeXlsx } from '../../src/embedded/xlsx/hucre-package';
import { readXlsx } from '../../src/embedded/xlsx/read-xlsx';
import { readDocx } from '../core/document/read-docx';
import { hostileSheets } from '../trust/hostile-sheets';
import { hostileTexts } from '../trust/hostile-texts';
import { argumentsOf, commands } from '../trust/scenarios';
import { openSmallRegister } from '../trust/small-register';
import { spoilWorkbook } from '../trust/spoil-workbook';
import { tally } from '../trust/tally';
import { ownFolder, runDemoHere } from './run-demo-here';

jest.setTimeout(180_000);

type Cells = Record<number, Record<number, ICellData>>;

const texts = Object.values(hostileTexts);
const sentence = /^[^\n]{10,}[.?!)]$/;
const programmersWords = /undefined|TypeError|\[object|is not a function|Cannot (?:read|destructure)/;

let tried = 0;
afterAll(() => tally('hostile cells', tried));

const told = (host: Host, name: string, given: readonly unknown[]) =>
  host.call(name, given).then(
    ({ result }) => ({ result, fault: null }),
    (fault: Error) => ({ result: null, fault: fault.message }),
  );

/** Every formula in the workbook, and cells of ours that are no texts although a text was meant. */
function formulasIn(host: Host): string[] {
  const found: string[] = [];
  for (const sheet of host.engine.workbook.getSheets()) {
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (cell?.f || cell?.si) found.push(`${sheet.getName()} ${row},${column}: ${String(cell.f)}`);
    });
  }
  return found;
}

describe('hostile text in the cells, headings, settings and names of sheets', () => {
  let host: Host;
  const wentWell: string[] = [];
  beforeAll(async () => {
    host = await openSmallRegister({
      change: (workbook) => {
        tried += spoilWorkbook(workbook, texts);
      },
    });
  });
  afterAll(() => host.dispose());

  it.each(commands())('%s ends well or in one sentence, and writes no formula', async (name) => {
    host.world.interface.currentCell = { sheet: '_svt', row: 500, column: 8 };
    const { result, fault } = await told(host, name, argumentsOf(name));
    if (fault === null) wentWell.push(name);
    else {
      expect(fault).toMatch(sentence);
      expect(fault).not.toMatch(programmersWords);
    }
    expect(JSON.parse(JSON.stringify(result ?? null))).toEqual(result ?? null);
    const isAsked = name === 'insertTotalsFormula' && fault === null;
    expect(formulasIn(host).length).toBe(isAsked ? 1 : 0);
    if (isAsked) clearAsked(host);
    expect(host.world.lock.holder).toBeNull();
  });

  it('most of them did go well', () => {
    expect(commands().filter((name) => !wentWell.includes(name))).toEqual([]);
  });

  it('every document was well-formed', async () => {
    await told(host, 'issueCallList', [null]);
    expect(host.world.drive.length).toBeGreaterThan(0);
    for (const { bytes } of host.world.drive) expect(readDocx(bytes).size).toBeGreaterThan(5);
    const { list, slip } = (await told(host, 'draftCallList', [null])).result as DraftFiles;
    const files = [list, slip].map((file) => Buffer.from(file?.base64 ?? '', 'base64'));
    for (const bytes of files) expect(readDocx(bytes).size).toBeGreaterThan(5);
    expect(officePages(files) ?? files).toHaveLength(2);
  });
});

function clearAsked(host: Host): void {
  for (const sheet of host.engine.workbook.getSheets()) {
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (cell?.f)
        host.engine.change('sheet.mutation.set-range-values', {
          subUnitId: sheet.getSheetId(),
          cellValue: { [row]: { [column]: { v: '', f: null, si: null } } },
        });
    });
  }
}

describe('hostile text in what the sidebar sends', () => {
  let host: Host;
  beforeAll(async () => {
    host = await openSmallRegister({ userLocale: 'en' });
  });
  afterAll(() => host.dispose());

  let turn = 0;
  /** The arguments with each of their texts in turn taken by hostile ones. */
  function spoilt(given: readonly unknown[]): unknown[][] {
    const leaves = leavesOf(given);
    const each = leaves.length === 0 ? [[]] : leaves;
    return each.flatMap((path) =>
      Array.from({ length: 3 }, () => {
        turn += 1;
        tried += 1;
        return replaced(given, path, texts[(turn * 7) % texts.length] ?? '') as unknown[];
      }),
    );
  }

  it.each(commands())('%s answers with a result or one sentence, and writes no formula', async (name) => {
    const given = argumentsOf(name);
    if (given.length === 0) return;
    for (const one of spoilt(given)) {
      const { fault } = await told(host, name, one);
      if (fault !== null) {
        expect([one, fault]).toEqual([one, expect.stringMatching(/^.{10,}[.?!)]$/su)]);
        expect(JSON.stringify(one).includes('undefined') ? '' : fault).not.toMatch(programmersWords);
      }
      expect([one, formulasIn(host)]).toEqual([one, []]);
    }
    expect(host.world.lock.holder).toBeNull();
  });
});

/** The paths to every text among arguments. */
function leavesOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => leavesOf(one, [...path, key]));
}

function replaced(value: unknown, [key, ...rest]: readonly string[], text: string): unknown {
  if (key === undefined) return typeof value === 'string' ? text : [text];
  if (Array.isArray(value))
    return value.map((one, index) => (String(index) === key ? replaced(one, rest, text) : one));
  const parts = value as Readonly<Record<string, unknown>>;
  return { ...parts, [key]: replaced(parts[key], rest, text) };
}

describe('hostile text in a file', () => {
  it('is read, judged, listed and saved as the text that it is', async () => {
    tried += texts.length * 5;
    const file = join(ownFolder(), 'doc.xlsx');
    const sheets = Object.entries(hostileSheets(texts)).map(([name, rows]) => ({
      name,
      rows: rows.map((row) => [...row]),
    }));
    writeFileSync(file, await writeXlsx({ sheets }));
    const { snapshot } = await readXlsx(readFileSync(file), 'doc');
    const { code, folder, results } = await runDemoHere('--json', file);
    expect(code).toBe(0);
    expect(() => JSON.parse(results) as unknown).not.toThrow();
    const made = readdirSync(folder);
    const saved = made.find((name) => name.endsWith('.xlsx')) ?? '';
    const again = await readXlsx(readFileSync(join(folder, saved)), 'saved');
    expect(textsIn(again.snapshot)).toEqual(textsIn(snapshot));
    expect(textsIn(snapshot).filter((text) => text === '=1+1').length).toBeGreaterThan(0);
    const cells = Object.values(again.snapshot.sheets ?? {}).flatMap(({ cellData }) =>
      Object.values((cellData ?? {}) as Cells).flatMap((row) => Object.values(row)),
    );
    expect(cells.filter(({ f }) => Boolean(f))).toEqual([]);
  });
});

/** The pages that LibreOffice makes of documents; null where it is not installed. */
function officePages(documents: readonly Uint8Array[]): readonly string[] | null {
  const office = '/usr/bin/soffice';
  if (!existsSync(office)) return null;
  const folder = ownFolder();
  documents.forEach((bytes, index) => {
    const file = join(ownFolder(), `${index}.docx`);
    writeFileSync(file, bytes);
    execFileSync(office, [
      ...[`-env:UserInstallation=file://${ownFolder()}`, '--headless', '--convert-to', 'pdf'],
      ...['--outdir', folder, file],
    ]);
  });
  return readdirSync(folder);
}
/** The texts of the aid sheet in their order. */
function textsIn({ sheets = {} }: Partial<IWorkbookData>): string[] {
  const aid = Object.values(sheets).find(({ name }) => name === 'Viện trợ');
  return Object.values((aid?.cellData ?? {}) as Cells).flatMap((row) =>
    Object.values(row).flatMap(({ v }) => (typeof v === 'string' ? [v] : [])),
  );
}
