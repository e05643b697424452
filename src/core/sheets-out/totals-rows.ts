import type { TotalsSheetWords } from '../languages/sheet-words';
import type { NameLine } from '../totals/line-names';
import type { ConvertedAmount, RowBehind } from '../totals/rows-behind';
import { countCell, plainCell, textCell, usdCell, vndCell } from './number-cells';
import type { Section } from './sections';
import type { PrintPeriod } from './totals-sections';

/**
 * Every row behind the tables with the lines that it stands in and how each of its amounts was made, to be filtered by
 * any line of any table. `namesOf` are those of the dimensions of the rows, in their order.
 */
export function rowsBehindSection(
  rows: readonly RowBehind[],
  namesOf: readonly NameLine[],
  words: TotalsSheetWords,
  print: PrintPeriod,
): Section {
  const { headings, sections } = words;
  return {
    title: sections.rowsBehind,
    headings: [
      headings.sheet,
      headings.row,
      headings.usd,
      headings.vnd,
      headings.amount,
      headings.currency,
      headings.code,
      headings.decisionDate,
      headings.sector,
      headings.donor,
      headings.country,
      headings.place,
      headings.status,
      headings.year,
      headings.usdMethod,
      headings.vndMethod,
      headings.title,
    ],
    lines: rows.map((row) => ({
      cells: [
        textCell(row.sheet),
        countCell(row.row),
        usdCell(row.usd?.amount ?? ''),
        vndCell(row.vnd?.amount ?? ''),
        plainCell(row.amount),
        textCell(row.currency),
        textCell(row.code),
        textCell(print(row.period)),
        ...row.groups.map((groups, index) => textCell(groupsText(groups, namesOf[index]))),
        textCell(methodText(row.usd, words, print)),
        textCell(methodText(row.vnd, words, print)),
        textCell(row.title),
      ],
      link: { sheet: row.sheet, address: `A${row.row}` },
    })),
  };
}

/** "Y tế 60; Giáo dục 40", or the one name alone. Individuals are never named. */
function groupsText(groups: RowBehind['groups'][number], nameOf: NameLine | undefined): string {
  const nameGroup = (group: RowBehind['groups'][number][number]) =>
    nameOf?.({ key: group.key, special: group.special, members: 1 }) ?? group.key;
  const [only] = groups;
  if (only !== undefined && groups.length === 1) return nameGroup(only);
  return groups.map((group) => `${nameGroup(group)} ${group.share / 100}`).join('; ');
}

/** How the amount was made and of when the rate is. */
function methodText(
  converted: ConvertedAmount | null,
  { buckets, methods }: TotalsSheetWords,
  print: PrintPeriod,
): string {
  if (converted === null) return buckets['not-converted'];
  const { method, ratePeriod } = converted;
  return ratePeriod === '' ? methods[method] : `${methods[method]} ${print(ratePeriod)}`;
}
