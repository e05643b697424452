import type { FunctionWords } from '../languages/function-words';
import type { Register } from '../tables/register';
import { percentages } from '../totals/percentages';
import type { TotalLine, TotalTable } from '../totals/totals';
import type { LanguageCode } from '../workbook/workbook';

export interface TableQuestion {
  readonly dimension: 'sector' | 'donor' | 'year';
  readonly counting: boolean;
  readonly currency: 'USD' | 'VND';
  readonly language: LanguageCode;
}

/** A table of totals as a custom function returns it: headings, one row for each line, and the total. */
export function totalsTable(
  table: TotalTable,
  register: Register,
  question: TableQuestion,
  words: FunctionWords,
): (string | number)[][] {
  const heading = capitalised(words.dimensions[question.dimension][0]);
  const headings = question.counting
    ? [heading, words.table.items]
    : [heading, words.table.items, words.table.amount(question.currency), words.table.share];
  const amount = (line: TotalLine) => (question.currency === 'USD' ? line.usd : line.vnd);
  const shares = percentages(table.lines.map((line) => BigInt(amount(line).replace('.', ''))));
  const row = (line: TotalLine, share: string) => {
    const label = labelOf(line, register, question, words);
    return question.counting ? [label, line.items] : [label, line.items, Number(amount(line)), Number(share)];
  };
  const whole = table.lines.length === 0 ? '0' : '100';
  return [
    headings,
    ...table.lines.map((line, index) => row(line, shares[index] ?? '0')),
    row(table.total, whole),
  ];
}

/** What a line is called. */
export function labelOf(
  line: TotalLine,
  register: Register,
  question: Pick<TableQuestion, 'dimension' | 'language'>,
  words: FunctionWords,
): string {
  if (line.special === 'total') return words.table.total;
  if (line.special === 'unclassified') return words.table.unclassified;
  if (line.special === 'individuals') return `${words.table.individuals} (${line.members})`;
  if (question.dimension !== 'sector') return line.key;
  const sector = register.sectors.rows.find((one) => one.code === line.key);
  return (question.language === 'vi' ? sector?.nameVi : sector?.nameEn) || line.key;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
