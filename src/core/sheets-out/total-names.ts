import type { TotalsSheetWords } from '../languages/sheet-words';
import type { Register } from '../tables/register';
import type { CrossKey, TotalLine } from '../totals/totals';

/** What a line of a table is called; sectors and donors by their names in the workbook's language. */
export type NameLine = (line: CrossKey & Partial<Pick<TotalLine, 'members'>>) => string;

export function namesOfSectors(register: Register, words: TotalsSheetWords): NameLine {
  const { language } = register.settings;
  const names = new Map(
    register.sectors.rows.map((row) => [
      row.code,
      (language === 'vi' ? row.nameVi || row.nameEn : row.nameEn || row.nameVi) || row.code,
    ]),
  );
  return (line) => specialName(line, words) ?? names.get(line.key) ?? line.key;
}

export function namesOfDonors(register: Register, words: TotalsSheetWords): NameLine {
  const names = new Map(register.donors.rows.map((row) => [row.name || row.nameVi, row.nameVi]));
  const isVietnamese = register.settings.language === 'vi';
  return (line) => specialName(line, words) ?? ((isVietnamese ? names.get(line.key) : undefined) || line.key);
}

export function namesOfYears(words: TotalsSheetWords): NameLine {
  return (line) => specialName(line, words) ?? line.key;
}

function specialName({ special, members }: Parameters<NameLine>[0], words: TotalsSheetWords): string | null {
  if (special === null) return null;
  return special === 'individuals' ? words.individuals(members ?? 0) : words[special];
}
