import * as fc from 'fast-check';
import type { CallListOptions } from '../../src/core/call-list/call-list';
import { makeCallList } from '../../src/core/call-list/make-call-list';
import { makeCheckSlip } from '../../src/core/call-list/make-check-slip';
import type { DocumentModel } from '../../src/core/document/block';
import { writeDocx } from '../../src/core/document/docx/write-docx';
import { findFixes } from '../../src/core/fixes/find-fixes';
import { languages } from '../../src/core/languages';
import { proposeMapping } from '../../src/core/mapping/propose-mapping';
import { decisionsOf } from '../../src/core/overview/decisions';
import { moneyOfRows } from '../../src/core/overview/money-of-rows';
import { speakFindings } from '../../src/core/overview/spoken-finding';
import { checkRegister } from '../../src/core/rules/check';
import type { Finding } from '../../src/core/rules/finding';
import { findingsCsv } from '../../src/core/sheets-out/findings-csv';
import { findingsSheet } from '../../src/core/sheets-out/findings-sheet';
import type { OutputSheet } from '../../src/core/sheets-out/output-sheet';
import { totalsSheet } from '../../src/core/sheets-out/totals-sheet';
import { readRegister } from '../../src/core/tables/read-register';
import type { Register } from '../../src/core/tables/register';
import { totalRegister } from '../../src/core/totals/total-register';
import type { Workbook } from '../../src/core/workbook/workbook';
import { sampleWorkbook } from '../samples/sample-workbook';
import { hostileText, hostileTexts } from '../trust/hostile-texts';
import { hostileWorkbook } from '../trust/hostile-workbook';
import { tally } from '../trust/tally';
import { readDocx } from './document/read-docx';

jest.setTimeout(120_000);

const good = sampleWorkbook('so-vien-tro');
const texts = Object.values(hostileTexts);

/** The sample's sheets cut to their headers and so many rows. */
const cutShort = (rows: number): Workbook => ({
  ...good,
  sheets: good.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.slice(0, rows + 1) })),
});

let tried = 0;
afterAll(() => tally('hostile cells', tried));

describe('hostile text in every column of every sheet', () => {
  const { workbook, cells } = hostileWorkbook(good, texts);
  const register = readRegister(workbook);
  const checked = checkRegister(register);
  tried += cells;

  it('is read, judged and told in both languages', () => {
    expect(register.aid.rows.length).toBeGreaterThan(texts.length * 20);
    expect(cells).toBeGreaterThan(5_000);
    for (const { findings: words } of [languages.vi, languages.en]) {
      const spoken = speakFindings(checked.findings, words);
      expect(spoken.length).toBe(checked.findings.length);
      expect(JSON.parse(JSON.stringify(spoken))).toEqual(spoken);
      decisionsOf(checked.findings, moneyOfRows(register), words);
    }
    findFixes(register);
    proposeMapping(workbook, register, () => false);
  });

  it('is laid out as text in the sheets of the add-on', () => {
    for (const { findings: words } of [languages.vi, languages.en])
      expect(problemsOf(findingsSheet(checked, register, words, []))).toEqual([]);
    expect(problemsOf(totalsSheet(totalRegister(register), register, languages))).toEqual([]);
  });

  it('begins no formula in the file of findings', () => {
    for (const { findings: words } of [languages.vi, languages.en]) {
      const fields = csvFields(findingsCsv(checked.findings, words));
      expect(fields.length).toBe(11 * (checked.findings.length + 1));
      expect(fields.filter((field) => /^[=+\-@\t\r]/.test(field))).toEqual([]);
    }
  });

  it.each([
    ['both', 'pages', 'annex'],
    ['vi', 'table', 'document'],
  ] as const)('makes a document that every reader can open (%s, %s, %s)', (code, layout, form) => {
    const { document } = list(register, checked.findings, { languages: code, layout, form });
    if (document === null) throw new Error('no list');
    expect(problemsOfDocument(document)).toEqual([]);
  });

  it('makes a check slip that every reader can open', () => {
    const made = list(register, checked.findings, {});
    const slip = makeCheckSlip(made, checked.findings.slice(0, 1500), 'en', languages.en);
    expect(problemsOfDocument(slip)).toEqual([]);
  });
});

describe('any hostile text', () => {
  const short = cutShort(3);
  const places = fc.record({
    sheet: fc.nat(short.sheets.length - 1),
    row: fc.nat(4),
    column: fc.nat(40),
    text: hostileText,
  });
  const facts = fc.record({ name: hostileText, locale: hostileText, timeZone: hostileText });

  it('in cells, headings, settings, names of sheets and of the file breaks nothing', () => {
    fc.assert(
      fc.property(
        fc.array(places, { minLength: 1, maxLength: 12 }),
        facts,
        fc.boolean(),
        (put, given, named) => {
          tried += put.length + 3;
          const sheets = short.sheets.map((sheet, index) => {
            const cells = sheet.cells.map((row) => [...row]);
            for (const { row, column, text } of put.filter((one) => one.sheet === index)) {
              const line = cells[row] ?? [];
              line[column] = text;
              cells[row] = Array.from(line, (cell) => cell ?? '');
            }
            const [first] = put;
            return named && index === first?.sheet
              ? { ...sheet, name: `${sheet.name} ${first.text}`, cells }
              : { ...sheet, cells };
          });
          const workbook: Workbook = { ...short, ...given, sheets: sheets.map(full) };
          const register = readRegister(workbook);
          const checked = checkRegister(register);
          for (const { findings: words } of [languages.vi, languages.en]) {
            speakFindings(checked.findings, words);
            expect(problemsOf(findingsSheet(checked, register, words, []))).toEqual([]);
          }
          expect(problemsOf(totalsSheet(totalRegister(register), register, languages))).toEqual([]);
          proposeMapping(workbook, register, () => false);
          findFixes(register);
          const { document } = list(register, checked.findings, { form: 'document' });
          if (document !== null) expect(problemsOfDocument(document)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** Rows of one width, as a range has them. */
function full(sheet: Workbook['sheets'][number]): Workbook['sheets'][number] {
  const width = sheet.cells.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    ...sheet,
    cells: sheet.cells.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? '')),
  };
}

function list(register: Register, findings: readonly Finding[], options: Partial<CallListOptions>) {
  return makeCallList(register, { onBlocked: 'leave-out', findings, ...options });
}

/** Cells that are no text and no number, or rows of another width. */
function problemsOf({ grid }: OutputSheet): string[] {
  const width = grid[0]?.length;
  return grid.flatMap((row, index) => [
    ...(row.length === width ? [] : [`row ${index} is ${row.length} wide`]),
    ...row.flatMap((cell) =>
      typeof cell === 'string' || Number.isFinite(cell) ? [] : [`row ${index} holds ${String(cell)}`],
    ),
  ]);
}

/** A part that is not well-formed, or names one that is not there. */
function problemsOfDocument(document: DocumentModel): string[] {
  try {
    readDocx(writeDocx(document));
    return [];
  } catch (fault) {
    return [String(fault).slice(0, 300)];
  }
}

/** The fields of a CSV file, read as RFC 4180 says. */
function csvFields(csv: string): string[] {
  return [...csv.replace(/^\ufeff/, '').matchAll(/"((?:[^"]|"")*)"(?:,|\r\n)/g)].map(([, field = '']) =>
    field.replace(/""/g, '"'),
  );
}
