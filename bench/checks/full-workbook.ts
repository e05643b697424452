import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tables } from '../../src/core/languages/vi/tables';
import type { Cell, SheetGrid, Workbook } from '../../src/core/workbook/workbook';

const data = join(process.cwd(), '..', 'samples', 'data');

export function workbookOf(sheets: readonly SheetGrid[]): Workbook {
  return { name: '', sheets, today: '2026-11-21', timeZone: 'Asia/Ho_Chi_Minh', locale: 'vi_VN' };
}

/**
 * The sample's aid items with all their columns, again and again with other codes, titles, amounts and numbers until
 * there are enough, and the sample's donors. One row in fifty has a fault.
 */
export function fullWorkbook(rows: number): Workbook {
  return workbookOf(sheetsOf(rows).slice(0, 2));
}

/** The same with a payment for each item. */
export function workbookWithPayments(rows: number): Workbook {
  return workbookOf(sheetsOf(rows));
}

function sheetsOf(rows: number): readonly SheetGrid[] {
  const models = tableOf('aid').filter(({ code }) => code !== '');
  const items = Array.from({ length: rows }, (_, index) => item(models[index % models.length] ?? {}, index));
  return [
    sheet('Viện trợ', tables.headings.aid, items),
    sheet('Nhà tài trợ', tables.headings.donors, tableOf('donors')),
    sheet('Cam kết và giải ngân', tables.headings.flows, items.map(payment)),
  ];
}

type Row = Readonly<Record<string, Cell>>;

const faults: readonly Row[] = [
  { sector: 'Không có' },
  { status: 'Không rõ' },
  { grant: 'một nghìn' },
  { nameVi: '' },
  { donor: 'Tổ chức không có trong danh sách' },
  { start: '31/02/2024' },
];

function item(model: Row, index: number): Row {
  const fault = index % 50 === 49 ? faults[((index - 49) / 50) % faults.length] : {};
  return {
    ...model,
    code: `${String(model.code).slice(0, 10)}-${index}`,
    nameVi: `${model.nameVi}, đợt ${index}`,
    nameEn: `${model.nameEn}, part ${index}`,
    grant: Math.round(Number(model.grant) / 100) + index,
    decisionNo: `${(index % 9000) + 1}/QĐ-UBND`,
    grantUsd: '',
    grantVnd: '',
    ...fault,
  };
}

function payment({ code = '', decisionDate = '', grant = 0, currency = '' }: Row): Row {
  return { code, date: decisionDate, type: 'Giải ngân', amount: grant, currency };
}

function sheet(
  name: string,
  headings: Readonly<Record<string, readonly string[]>>,
  rows: readonly Row[],
): SheetGrid {
  const fields = Object.keys(headings);
  return {
    name,
    cells: [
      fields.map((field) => headings[field]?.[0] ?? ''),
      ...rows.map((row) => fields.map((field) => row[field] ?? '')),
    ],
  };
}

/** Days as the cells of a sheet hold them, amounts as numbers, all else as text. */
function tableOf(name: string): Row[] {
  const [header = '', ...lines] = readFileSync(join(data, `${name}.tsv`), 'utf8')
    .trimEnd()
    .split('\n');
  const fields = header.split('\t');
  return lines.map((line) =>
    Object.fromEntries(line.split('\t').map((text, index) => [fields[index] ?? '', cellOf(text)])),
  );
}

function cellOf(text: string): Cell {
  const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text) ?? [];
  if (year !== undefined) return { date: `${year}-${month}-${day}` };
  return /^\d+(\.\d+)?$/.test(text) && text !== '' ? Number(text) : text;
}
