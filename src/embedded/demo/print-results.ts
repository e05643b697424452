import type { WrittenFiles } from './json-report';
import type { StageResults } from './run-stages';
import { sheetText } from './sheet-text';
import { textTable } from './text-table';
import type { DemoWords } from './words';

/** What a person reads at the end of the demo: rows, findings by cause, totals, call list, files. */
export function printedResults(
  results: StageResults,
  files: WrittenFiles,
  words: DemoWords,
  locale: string,
): string[] {
  const { headings } = words;
  return [
    ...(results.mapping.length === 0 ? [] : block(headings.mapping, mappingLines(results, words))),
    ...block(headings.rows, rowLines(results, words)),
    ...block(headings.findings(results.check.findings.length), causeLines(results, words)),
    ...block(headings.totals, totalLines(results, words, locale)),
    ...block(headings.callList, callListLines(results, words)),
    ...block(headings.files, [
      words.workbookWritten(files.workbook),
      ...(files.callList === null ? [] : [words.callListWritten(files.callList)]),
      ...(files.slip === null ? [] : [words.slipWritten(files.slip)]),
    ]),
  ];
}

function block(heading: string, lines: readonly string[]): string[] {
  return ['', heading, '-'.repeat([...heading].length), ...lines];
}

function mappingLines({ mapping }: StageResults, { headings, confidence }: DemoWords): string[] {
  const rows = mapping.flatMap(({ sheet, kindName, columns }) =>
    columns.map(({ column, heading, names, confidence: sure }, index) => [
      index === 0 ? `${sheet} = ${kindName}` : '',
      column,
      heading.replaceAll('\n', ' '),
      names.join(' + '),
      confidence[sure],
    ]),
  );
  return textTable([headings.mappingColumns, ...rows], new Set());
}

function rowLines({ check }: StageResults, { headings }: DemoWords): string[] {
  const rows = check.rows.map(({ sheet, read, counted, leftOut }) => [
    sheet,
    String(read),
    String(counted),
    String(leftOut.length),
  ]);
  return textTable([headings.rowColumns, ...rows], new Set([1, 2, 3]));
}

function causeLines({ check }: StageResults, { headings, severities }: DemoWords): string[] {
  if (check.causes.length === 0) return [headings.noFindings];
  const rows = check.causes.map(({ severity, count, title }) => [severities[severity], String(count), title]);
  return textTable([headings.causeColumns, ...rows], new Set([1]));
}

function totalLines(
  { host, totalsSheet, skipped }: StageResults,
  words: DemoWords,
  locale: string,
): string[] {
  if (totalsSheet !== null) return sheetText(host.engine, totalsSheet, locale, words.more);
  return skipped
    .filter(({ command }) => command === 'writeTotals')
    .map(({ command, sentence }) => words.skipped(command, sentence));
}

function callListLines({ callList, skipped }: StageResults, words: DemoWords): string[] {
  if (callList === null) {
    return skipped
      .filter(({ command }) => command === 'issueCallList')
      .map(({ command, sentence }) => words.skipped(command, sentence));
  }
  const { projects, leftOut } = callList;
  return [
    words.issued(projects.length, leftOut.length),
    ...leftOut.map(({ code, sheet, row }) => words.leftOut(code, sheet, row)),
  ];
}
