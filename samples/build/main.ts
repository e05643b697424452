import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brokenWorkbook } from './broken-workbook';
import { cleanWorkbook } from './clean-workbook';
import { messyWorkbook } from './messy-workbook';
import { practiceWorkbook } from './practice-workbook';
import { xlsxOf } from './write-xlsx';

const workbooks = [
  { file: 'so-vien-tro.xlsx', title: 'Sổ viện trợ: sổ mẫu', make: cleanWorkbook },
  { file: 'so-co-loi.xlsx', title: 'Sổ viện trợ: sổ có lỗi', make: brokenWorkbook },
  { file: 'so-thuc-te.xlsx', title: 'Sổ viện trợ: sổ như ở cơ quan', make: messyWorkbook },
  { file: 'so-thuc-hanh.xlsx', title: 'Sổ viện trợ: sổ thực hành', make: practiceWorkbook },
];

/** Writes the sample workbooks into the folder given, or where they belong. */
async function main(folder = 'samples'): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const { file, title, make } of workbooks) {
    writeFileSync(join(folder, file), await xlsxOf(title, make()));
    console.log(join(folder, file));
  }
}

main(process.argv[2]).catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exit(1);
});
