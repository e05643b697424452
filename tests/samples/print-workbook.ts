import { readFileSync } from 'node:fs';
import type { Cell, Workbook } from '../../src/core/workbook/workbook';
import { openXlsx } from '../../src/embedded/xlsx/hucre-package';

/**
 * Prints an .xlsx file as the workbook value that the core reads. A program of its own, because the .xlsx library
 * is an ES module, which the test runner cannot load.
 */
async function main(file: string): Promise<void> {
  const { sheets } = await openXlsx(readFileSync(file), { readStyles: true });
  const workbook: Workbook = {
    name: file,
    sheets: sheets.map(({ name, rows }) => ({ name, cells: rows.map((row) => row.map(cellOf)) })),
    today: '2026-11-21',
    timeZone: 'Asia/Ho_Chi_Minh',
    locale: 'vi_VN',
  };
  process.stdout.write(JSON.stringify(workbook));
}

function cellOf(value: string | number | boolean | Date | null | undefined): Cell {
  if (value instanceof Date) return { date: value.toISOString().slice(0, 10) };
  return value ?? '';
}

main(process.argv[2] ?? '').catch((fault: unknown) => {
  console.error(fault);
  process.exit(1);
});
