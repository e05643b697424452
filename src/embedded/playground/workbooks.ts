import { existsSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { addresses, type OfferedWorkbook } from './offer';

/** A workbook that the page can open, and where it lies. */
export interface ProvidedWorkbook extends OfferedWorkbook {
  readonly file: string;
}

/** The file that the user named, if any, and the samples, the clean one first. */
export function workbooksToOffer(named: string | null, samplesFolder: string): readonly ProvidedWorkbook[] {
  const samples = existsSync(samplesFolder)
    ? readdirSync(samplesFolder).filter(isWorkbook).sort(cleanFirst)
    : [];
  const files = [
    ...(named === null ? [] : [{ file: named, isSample: false }]),
    ...samples.map((name) => ({ file: join(samplesFolder, name), isSample: true })),
  ];
  return files.map(({ file, isSample }, index) => ({
    file,
    isSample,
    name: basename(file, extname(file)),
    address: `${addresses.workbook}${index}`,
  }));
}

const cleanSample = 'so-vien-tro.xlsx';

function isWorkbook(name: string): boolean {
  return name.endsWith('.xlsx') && !name.startsWith('~$');
}

function cleanFirst(a: string, b: string): number {
  return Number(b === cleanSample) - Number(a === cleanSample) || (a < b ? -1 : 1);
}
