import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Method } from '../method';
import { donors, type PlainRate, type PlainRow, plainRates, plainRows, sectors } from './data';
import { judge } from './expected';
import { inMinorUnits } from './plain';
import { plainConversion } from './plain-conversion';

interface Sheet {
  readonly rows: readonly PlainRow[];
  readonly rates: readonly PlainRate[];
  /** Sector, donor, year, USD, VND: each row converted already. */
  readonly cells: (string | number)[][];
  readonly years: readonly string[];
}

function sheetOf(count: number): Sheet {
  const rows = plainRows(count);
  const rates = plainRates();
  const convert = plainConversion(rates);
  const cells = rows.map((row) => {
    const { usd, vnd } = convert(row);
    return [row.sector, row.donor, row.date.slice(0, 4), usd, vnd];
  });
  return { rows, rates, cells, years: [...new Set(rows.map(({ date }) => date.slice(0, 4)))].sort() };
}

/** Criteria of each total, as the sums of a spreadsheet take them. */
function questions({
  years,
}: Sheet): readonly { readonly key: string; readonly criteria: readonly [string, string][] }[] {
  return [
    ...sectors.map((sector) => ({ key: sector, criteria: [['A', sector] as [string, string]] })),
    ...donors.map((donor) => ({ key: donor, criteria: [['B', donor] as [string, string]] })),
    ...sectors.flatMap((sector) =>
      years.map((year) => ({
        key: `${sector} ${year}`,
        criteria: [
          ['A', sector],
          ['C', year],
        ] as [string, string][],
      })),
    ),
  ];
}

export const hyperformula: Method<Sheet> = {
  name: 'HyperFormula SUMIFS',
  once: true,
  note: 'rows converted before; VND only',
  prepare: sheetOf,
  run: async (sheet) => {
    const { HyperFormula } = await import('hyperformula');
    const last = sheet.cells.length;
    const formulas = questions(sheet).map(({ criteria }) => [
      `=SUMIFS(E1:E${last},${criteria.map(([column, value]) => `${column}1:${column}${last},"${value}"`).join(',')})`,
    ]);
    const engine = HyperFormula.buildFromSheets(
      {
        data: sheet.cells,
        sums: formulas.map(([formula]) => [String(formula).replace(/([A-E]\d+):([A-E]\d+)/g, 'data!$1:$2')]),
      },
      // It refuses more than 40,000 rows unless told otherwise.
      { licenseKey: 'gpl-v3', maxRows: last + 1 },
    );
    const found = engine.getSheetValues(engine.getSheetId('sums') ?? 0).map(([value]) => Number(value));
    return () => wrongVnd(found, sheet);
  },
};

export const formulajs: Method<Sheet> = {
  name: 'formulajs SUMIFS',
  once: true,
  note: 'rows converted before; VND only',
  prepare: sheetOf,
  run: async (sheet) => {
    const { SUMIFS } = await import('@formulajs/formulajs');
    const column = (index: number) => sheet.cells.map((row) => row[index]);
    const columns: Readonly<Record<string, unknown[]>> = { A: column(0), B: column(1), C: column(2) };
    const vnd = column(4);
    const found = questions(sheet).map(({ criteria }) =>
      Number(SUMIFS(vnd, ...criteria.flatMap(([name, value]) => [columns[name], value]))),
    );
    return () => wrongVnd(found, sheet);
  },
};

interface Files extends Sheet {
  readonly folder: string;
}

/**
 * LibreOffice opens the file, computes SUMIFS and saves; another file has been opened before, so that its profile
 * stands.
 */
export const libreoffice: Method<Files> = {
  name: 'LibreOffice SUMIFS',
  once: true,
  note: 'rows converted before; open, compute and save; VND only',
  unavailable: () => (spawnSync('soffice', ['--version']).status === 0 ? null : 'not installed (soffice)'),
  prepare: (count) => {
    const sheet = sheetOf(count);
    const folder = mkdtempSync(join(tmpdir(), 'bench-'));
    writeFileSync(join(folder, 'with.fods'), flat(sheet, true));
    writeFileSync(join(folder, 'without.fods'), flat(sheet, false));
    convert(folder, 'without.fods');
    return { ...sheet, folder };
  },
  run: (sheet) => {
    convert(sheet.folder, 'with.fods');
    return () => {
      const lines = readFileSync(join(sheet.folder, 'with.csv'), 'utf8').trim().split('\n');
      return wrongVnd(lines.map(Number), sheet);
    };
  },
};

function convert(folder: string, file: string): void {
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false',
      '--outdir',
      folder,
      join(folder, file),
    ],
    { stdio: 'ignore' },
  );
}

function flat(sheet: Sheet, withFormulas: boolean): string {
  const last = sheet.cells.length;
  const sums = questions(sheet).map(({ criteria }) => {
    const parts = criteria.map(([column, value]) => `[$data.${column}1:$data.${column}${last}];"${value}"`);
    return `=SUMIFS([$data.E1:$data.E${last}];${parts.join(';')})`;
  });
  const formulaRows = sums.map((formula) =>
    withFormulas
      ? `<table:table-row><table:table-cell table:formula="of:${formula.replace(/"/g, '&quot;')}" office:value-type="float"/></table:table-row>`
      : '<table:table-row><table:table-cell office:value-type="float" office:value="0"/></table:table-row>',
  );
  const dataRows = sheet.cells.map(
    (row) =>
      `<table:table-row>${row.map((cell) => (typeof cell === 'number' ? `<table:table-cell office:value-type="float" office:value="${cell}"/>` : `<table:table-cell office:value-type="string"><text:p>${cell}</text:p></table:table-cell>`)).join('')}</table:table-row>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="sums">${formulaRows.join('')}</table:table><table:table table:name="data">${dataRows.join('')}</table:table></office:spreadsheet></office:body></office:document>`;
}

/** Compares the VND totals alone, which is what these sheets hold. */
function wrongVnd(found: readonly number[], sheet: Sheet): string {
  const sums = new Map<string, number[]>();
  for (const [sector, donor, year, usd, vnd] of sheet.cells) {
    for (const key of [String(sector), String(donor), `${sector} ${year}`]) {
      const total = sums.get(key) ?? [0, 0, 0];
      sums.set(key, total);
      total[0] = (total[0] ?? 0) + 1;
      total[1] = (total[1] ?? 0) + Number(usd);
      total[2] = (total[2] ?? 0) + Number(vnd);
    }
  }
  questions(sheet).forEach(({ key }, index) => {
    const total = sums.get(key);
    if (total !== undefined) total[2] = found[index] ?? 0;
  });
  return judge(inMinorUnits(sums), sheet.rows, sheet.rates);
}
