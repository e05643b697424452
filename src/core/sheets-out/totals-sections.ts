import type { TotalsSheetWords } from '../languages/sheet-words';
import type { NameLine } from '../totals/line-names';
import type { CrossTable, Headline, NotConverted, RateUsed, Sum, TotalTable } from '../totals/totals';
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

export function headlineSection(headline: Headline, words: TotalsSheetWords): Section {
  const { headings, headline: names, sections } = words;
  const { organisations, ratio, requested } = headline;
  const { target } = headline.programme;
  const count = (name: string, items: number) => ({ cells: [textCell(name), countCell(items)] });
  const sum = (name: string, of: Sum) => ({ cells: [textCell(name), ...sumCells(of)] });
  const lines: SectionLine[] = [
    count(names.validOrganisations, organisations.valid),
    ...(organisations.renewing === 0 ? [] : [count(names.renewingOrganisations, organisations.renewing)]),
    count(names.expiredOrganisations, organisations.expired),
    ...(organisations.unclear === 0 ? [] : [count(names.unclearOrganisations, organisations.unclear)]),
    sum(names.newItems(headline), headline.newItems),
    sum(names.itemsBefore(headline), headline.itemsBefore),
    { cells: [textCell(names.ratio), plainCell(ratio.items ?? ''), plainCell(ratio.usd ?? '')] },
    sum(names.programme(headline.programme.from, headline.programme.to), headline.programme),
    ...(target === null
      ? []
      : [{ cells: [textCell(names.target(target.usd.replace(/\.00$/, ''))), plainCell(target.percent)] }]),
    sum(names.odaApart, headline.odaApart),
    sum(names.requested, { ...requested, items: requested.projects }),
  ];
  return {
    title: sections.headline,
    headings: [headings.figure, headings.items, headings.usd, headings.vnd],
    lines,
  };
}

export function tableSection(
  title: string,
  table: TotalTable,
  { heading, items }: { readonly heading: string; readonly items: string },
  nameOf: NameLine,
  { headings }: TotalsSheetWords,
): Section {
  const isShared = table.lines.some((line) => line.present !== line.items);
  const lines = [...table.lines, table.total].map(
    (line): SectionLine => ({
      cells: [
        textCell(nameOf(line)),
        ...sumCells(line),
        shareCell(line.share),
        ...(isShared ? [countCell(line.present)] : []),
      ],
      ...(line.special === 'total' && { isBold: true }),
    }),
  );
  return {
    title,
    headings: [
      heading,
      items,
      headings.usd,
      headings.vnd,
      headings.share,
      ...(isShared ? [headings.present] : []),
    ],
    lines,
  };
}

export function crossSection(
  title: string,
  table: CrossTable,
  cells: readonly (readonly FormattedCell[])[],
  heading: string,
  [nameRow, nameColumn]: readonly [NameLine, NameLine],
): Section {
  const lines = table.rows.map(
    (row, index): SectionLine => ({
      cells: [textCell(nameRow(row)), ...(cells[index] ?? [])],
      ...(row.special === 'total' && { isBold: true }),
    }),
  );
  return { title, headings: [heading, ...table.columns.map(nameColumn)], lines };
}

export function bucketsSection<Name extends string>(
  title: string,
  buckets: readonly {
    readonly name: Name;
    readonly rows: number;
    readonly usd: string;
    readonly vnd: string;
  }[],
  names: Readonly<Record<Name, string>>,
  { headings, total }: TotalsSheetWords,
): Section {
  const rows = buckets.reduce((sum, bucket) => sum + bucket.rows, 0);
  const lines: SectionLine[] = buckets.map((bucket) => ({
    cells: [textCell(names[bucket.name]), ...sumCells({ ...bucket, items: bucket.rows })],
  }));
  lines.push({ cells: [textCell(total), countCell(rows)], isBold: true });
  return { title, headings: [headings.bucket, headings.rows, headings.usd, headings.vnd], lines };
}

export function notConvertedSection(
  rows: readonly NotConverted[],
  words: TotalsSheetWords,
  print: PrintPeriod,
): Section {
  const { code, amount, currency, into, period, row, sheet } = words.headings;
  return {
    title: words.sections.notConverted,
    headings: [sheet, row, amount, currency, into, period, code],
    lines: rows.map((one) => ({
      cells: [
        textCell(one.sheet),
        countCell(one.row),
        plainCell(one.amount),
        ...[one.currency, one.into, print(one.period), one.code].map(textCell),
      ],
      link: { sheet: one.sheet, address: `A${one.row}` },
    })),
  };
}

export function ratesSection(
  rates: readonly RateUsed[],
  words: TotalsSheetWords,
  print: PrintPeriod,
): Section {
  const { currency, method, period, ratePeriod, rows, source, vndPerUnit } = words.headings;
  return {
    title: words.sections.ratesUsed,
    headings: [currency, rows, vndPerUnit, period, ratePeriod, method, source],
    lines: rates.map((rate) => ({
      cells: [
        textCell(rate.currency),
        countCell(rate.rows),
        plainCell(rate.vnd),
        ...[print(rate.period), print(rate.ratePeriod), words.methods[rate.method], rate.source].map(
          textCell,
        ),
      ],
    })),
  };
}

/** A month or year as the workbook's language writes it; '' stays ''. */
export type PrintPeriod = (period: string) => string;

function sumCells({ items, usd, vnd }: Sum): readonly FormattedCell[] {
  return [countCell(items), usdCell(usd), vndCell(vnd)];
}
