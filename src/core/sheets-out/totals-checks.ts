import type { TotalsSheetWords } from '../languages/sheet-words';
import type { Reconciliation } from '../totals/reconcile';
import type { PaidYear, StatedBeside } from '../totals/totals';
import {
  countCell,
  type FormattedCell,
  plainCell,
  shareCell,
  textCell,
  usdCell,
  vndCell,
} from './number-cells';
import type { Section, SectionLine } from './sections';
import type { PrintPeriod } from './totals-sections';

/** What agrees with what, each with both figures. */
export function reconciliationSection(
  { aidRows, callRows, tables, subtotals }: Reconciliation,
  words: TotalsSheetWords,
): Section {
  const { checks, headings, sections } = words;
  const line = (name: string, stated: FormattedCell, computed: FormattedCell): SectionLine => ({
    cells: [
      textCell(name),
      stated,
      computed,
      textCell(stated.cell === computed.cell ? checks.agrees : checks.differs),
    ],
  });
  const titles: Readonly<Record<string, string | undefined>> = sections;
  return {
    title: sections.reconciliation,
    headings: [headings.compared, headings.stated, headings.computed, headings.result],
    lines: [
      line(checks.aidRows, countCell(aidRows.stated), countCell(aidRows.computed)),
      line(checks.callRows, countCell(callRows.stated), countCell(callRows.computed)),
      ...tables.flatMap(({ table, usd, vnd }) => [
        line(checks.table(titles[table] ?? table, 'USD'), usdCell(usd.stated), usdCell(usd.computed)),
        line(checks.table(titles[table] ?? table, 'VND'), vndCell(vnd.stated), vndCell(vnd.computed)),
      ]),
      line(
        checks.subtotals,
        countCell(subtotals.compared),
        countCell(subtotals.compared - subtotals.differing.length),
      ),
    ],
  };
}

export function subtotalsSection(
  differing: Reconciliation['subtotals']['differing'],
  { headings, sections }: TotalsSheetWords,
): Section {
  return {
    title: sections.subtotals,
    headings: [headings.sheet, headings.cell, headings.currency, headings.stated, headings.computed],
    lines: differing.map(({ sheet, cell, currency, typed, computed }) => ({
      cells: [...[sheet, cell, currency].map(textCell), plainCell(typed), plainCell(computed)],
      ...(cell !== '' && { link: { sheet, address: cell } }),
    })),
  };
}

export function statedBesideSection(
  rows: readonly StatedBeside[],
  words: TotalsSheetWords,
  print: PrintPeriod,
): Section {
  const { headings, methods, sections } = words;
  return {
    title: sections.statedBeside,
    headings: [
      headings.sheet,
      headings.row,
      headings.amount,
      headings.currency,
      headings.into,
      headings.method,
      headings.ratePeriod,
      headings.stated,
      headings.computed,
      headings.difference,
      headings.code,
    ],
    lines: rows.map((one) => ({
      cells: [
        textCell(one.sheet),
        countCell(one.row),
        plainCell(one.amount),
        textCell(one.currency),
        textCell(one.into),
        textCell(one.method === null ? '' : methods[one.method]),
        textCell(print(one.ratePeriod)),
        ...[one.stated, one.computed, one.difference].map((amount) => plainCell(amount ?? '')),
        textCell(one.code),
      ],
      link: { sheet: one.sheet, address: `A${one.row}` },
    })),
  };
}

export function paidSection(
  years: readonly PaidYear[],
  { headings, sections, total }: TotalsSheetWords,
): Section {
  return {
    title: sections.paidByYear,
    headings: [
      headings.year,
      headings.committedUsd,
      headings.disbursedUsd,
      headings.percentPaid,
      headings.committedVnd,
      headings.disbursedVnd,
    ],
    lines: years.map(({ year, committed, disbursed, percent }) => ({
      cells: [
        textCell(year === '' ? total : year),
        usdCell(committed.usd),
        usdCell(disbursed.usd),
        percent === null ? textCell('') : shareCell(percent),
        vndCell(committed.vnd),
        vndCell(disbursed.vnd),
      ],
      ...(year === '' && { isBold: true }),
    })),
  };
}
