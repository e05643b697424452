import { type FindingWords, speakFinding } from '../languages/finding-words';
import type { CheckResult } from '../rules/check';
import type { Finding } from '../rules/finding';
import type { KeptFinding } from '../rules/kept-findings';
import type { Blocked } from '../rules/rule';
import type { Register } from '../tables/register';
import { groupedBy } from '../values/grouped-by';
import type { CellLink, OutputCell, OutputSheet } from './output-sheet';

/** All findings of a check: on top a summary by cause, below it one line for each, with a link to its cell. */
export function findingsSheet(
  checked: CheckResult,
  register: Register,
  words: FindingWords,
  kept: readonly KeptFinding[] = [],
): OutputSheet {
  const { findings, rowsOf, notRun } = checked;
  const { sheet } = words;
  const ofRegister = rowsOf.filter(({ kind }) => kind !== 'settings');
  const rowsRead = ofRegister.reduce((sum, { read }) => sum + read, 0);
  const grid: OutputCell[][] = [
    line(sheet.title),
    line(sheet.checked(register.today, rowsRead, findings.length)),
  ];
  const boldRows = [0];
  let filter: OutputSheet['filter'] = null;
  const links: CellLink[] = [];
  if (findings.length === 0) grid.push(line(), line(sheet.nothing));
  else {
    grid.push(line());
    boldRows.push(grid.length, grid.length + 1);
    grid.push(line(sheet.causes), ...summary(findings, words), line());
    boldRows.push(grid.length, grid.length + 1);
    grid.push(line(sheet.all), headings(words));
    filter = { row: grid.length - 1, rows: findings.length + 1 };
    for (const finding of findings) {
      links.push(linkTo(finding, grid.length));
      grid.push(detail(finding, words));
    }
  }
  if (kept.length > 0) {
    grid.push(line());
    boldRows.push(grid.length, grid.length + 1);
    grid.push(line(sheet.kept), keptHeadings(words));
    for (const one of kept) {
      links.push(linkTo(one.finding, grid.length));
      grid.push(keptDetail(one, words));
    }
  }
  if (notRun.length > 0) {
    boldRows.push(grid.length + 1);
    grid.push(line(), line(sheet.notRun), ...notRun.map((id) => line(words.rules[id].title)));
  }
  return {
    name: sheet.name,
    grid,
    columnFormats: columnWidths.map(() => null),
    cellFormats: grid.flatMap((cells, row) =>
      cells.flatMap((cell, column) => (typeof cell === 'number' ? [{ row, column, format: '#,##0' }] : [])),
    ),
    boldRows,
    columnWidths,
    wrappedColumns: columnWidths.map((_, column) => column).slice(placeColumn),
    frozenRows: 1,
    filter,
    links,
  };
}

const columnWidths = [90, 190, 190, 120, 160, 320, 260, 260, 160, 140, 170];
const placeColumn = 1;

function line(...cells: OutputCell[]): OutputCell[] {
  return columnWidths.map((_, column) => cells[column] ?? '');
}

/** Causes by what they keep from happening, then by severity, then in the order of the report. */
function summary(findings: readonly Finding[], words: FindingWords): OutputCell[][] {
  const { verdict, cause, count, rows, blocks } = words.sheet.headings;
  const causes = groupedBy(findings, ({ rule }) => rule);
  const lines = [...causes.values()].map((same) => {
    const first = same.find((finding) => finding.blocks !== null) ?? same[0];
    const touched = same.reduce((sum, finding) => sum + finding.rows, 0);
    const { title } = words.rules[first.rule];
    const cells = line(verdictOf(first, words), same.length, title, touched, blocksOf(same, words));
    return { rank: rankOf(first), cells };
  });
  lines.sort((one, other) => one.rank - other.rank);
  return [line(verdict, count, cause, rows, blocks), ...lines.map(({ cells }) => cells)];
}

function rankOf({ blocks, severity }: Finding): number {
  return blocks !== null ? 0 : severity === 'error' ? 1 : severity === 'warning' ? 2 : 3;
}

function headings({ sheet }: FindingWords): OutputCell[] {
  const { verdict, place, cause, code, value, what, why, todo, example, fix, blocks } = sheet.headings;
  return line(verdict, place, cause, code, value, what, why, todo, example, fix, blocks);
}

function detail(finding: Finding, words: FindingWords): OutputCell[] {
  const { title, what, why, todo, example } = speakFinding(finding, words);
  const { code, value, fix } = finding;
  return line(
    verdictOf(finding, words),
    placeOf(finding, words),
    title,
    code,
    value,
    what,
    why,
    todo,
    example,
    fix ?? '',
    blocksOf([finding], words),
  );
}

function keptHeadings({ sheet }: FindingWords): OutputCell[] {
  const { verdict, place, cause, code, value, what, reason, keptBy } = sheet.headings;
  return line(verdict, place, cause, code, value, what, reason, keptBy);
}

function keptDetail({ finding, kept }: KeptFinding, words: FindingWords): OutputCell[] {
  const { title, what } = speakFinding(finding, words);
  const { sheet } = words;
  const by = sheet.keptBy(kept.at, kept.by);
  return line(
    sheet.keptVerdict,
    placeOf(finding, words),
    title,
    finding.code,
    finding.value,
    what,
    kept.reason,
    by,
  );
}

function linkTo(finding: Finding, row: number): CellLink {
  return { row, column: placeColumn, sheet: finding.sheet, address: target(finding) };
}

function verdictOf({ blocks, severity }: Finding, { verdicts }: FindingWords): string {
  return blocks === null ? verdicts[severity] : verdicts.blocks;
}

function blocksOf(findings: readonly Finding[], words: FindingWords): string {
  const blocked = new Set<Blocked>();
  for (const { blocks } of findings) if (blocks !== null) blocked.add(blocks);
  return [...blocked].map((block) => words.blocks[block]).join('; ');
}

/** 'Viện trợ'!F12, as a formula would write it. */
function placeOf({ sheet, cell, row }: Finding, words: FindingWords): string {
  const name = `'${sheet.replace(/'/g, "''")}'`;
  if (cell !== null) return `${name}!${cell}`;
  return row === null ? `${name} (${words.sheet.wholeSheet})` : `${name}!${row}:${row}`;
}

function target({ cell, row }: Finding): string {
  return cell ?? `A${row ?? 1}`;
}
