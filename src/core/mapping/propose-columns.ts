import { columnLetters } from '../tables/address';
import { textOf } from '../tables/cell-text';
import { headingKey } from '../tables/heading-key';
import type { SheetLayout } from '../tables/table';
import type { SheetGrid } from '../workbook/workbook';
import type { ColumnLook } from './column-look';
import { companionsOf } from './companion-fields';
import type { FitOf } from './field-look';
import type { LookAt } from './look-at-columns';
import type { ColumnProposal, Confidence } from './mapping-proposal';
import type { ScoreColumn } from './score-fields';

/** What earlier confirmations say of a heading; undefined where none says anything. */
export type Learnt = (heading: string) => readonly string[] | undefined;

export interface Evidence {
  readonly score: ScoreColumn;
  readonly fitOf: FitOf;
  readonly learnt: Learnt;
  readonly lookAt: LookAt;
}

/** Every column with a heading: what it feeds already, or what it probably feeds. A field is proposed once. */
export function proposeColumns(
  sheet: SheetGrid,
  layout: SheetLayout,
  { score, fitOf, learnt, lookAt }: Evidence,
): ColumnProposal[] {
  const columns = columnsOf(sheet, layout, lookAt);
  const proposals = new Map(columns.map((column) => [column.index, known(column, sheet, layout)]));
  const doubted = new Set(columns.flatMap((column) => doubtedOf(column, layout, fitOf)));
  const taken = new Set(Object.keys(layout.columns).filter((field) => !doubted.has(field)));
  const unknown = columns.filter(({ index }) => proposals.get(index)?.source === 'none');

  for (const column of unknown) {
    const fields = (learnt(column.heading) ?? []).filter((field) => !taken.has(field));
    if (fields.length > 0) propose(column, fields, 1);
  }
  const ranked = unknown
    .flatMap((column) =>
      [...score(column.heading, column.look)].map(([field, likely]) => ({ column, field, likely })),
    )
    .filter(({ likely }) => likely >= least.low)
    .sort((one, other) => other.likely - one.likely);
  for (const { column, field, likely } of ranked) {
    if (!taken.has(field) && proposals.get(column.index)?.source === 'none') propose(column, [field], likely);
  }
  for (const column of columns) {
    const before = proposals.get(column.index);
    if (before === undefined || before.source === 'confirmed') continue;
    const more = companionsOf(before.fields, layout.kind, column.look).filter((field) => !taken.has(field));
    if (more.length > 0) propose(column, [...before.fields, ...more], likelihood(before));
  }
  return [...proposals.values()];

  function propose({ index }: Column, fields: readonly string[], likely: number): void {
    const before = proposals.get(index);
    if (before === undefined) return;
    for (const field of fields) taken.add(field);
    if (fields.some((field) => doubted.has(field))) withdraw(fields, index);
    proposals.set(index, { ...before, fields, source: 'proposed', confidence: confidenceOf(likely) });
  }

  /** A field that is now fed from another column is no longer fed from the doubted one. */
  function withdraw(fields: readonly string[], index: number): void {
    for (const [other, before] of proposals) {
      if (other === index) continue;
      proposals.set(other, { ...before, fields: before.fields.filter((field) => !fields.includes(field)) });
    }
  }
}

/** Fields that a heading gives to a column together with others, but whose cells say nothing of them. */
function doubtedOf({ index, look }: Column, { kind, columns }: SheetLayout, fitOf: FitOf): readonly string[] {
  const fields = Object.keys(columns).filter((field) => columns[field] === index);
  if (fields.length < 2 || look.filled === 0) return [];
  return fields.filter((field) => {
    const { share, strict } = fitOf(kind, field, look);
    return strict && share < 0.2;
  });
}

interface Column {
  readonly index: number;
  readonly heading: string;
  readonly occurrence: number;
  readonly look: ColumnLook;
}

function columnsOf(sheet: SheetGrid, { headings, headerRow }: SheetLayout, lookAt: LookAt): Column[] {
  const met = new Map<string, number>();
  return headings.flatMap((heading, index) => {
    const key = headingKey(heading);
    if (key === '') return [];
    const occurrence = met.get(key) ?? 0;
    met.set(key, occurrence + 1);
    return [{ index, heading, occurrence, look: lookAt(sheet, headerRow, index) }];
  });
}

function known(
  { index, heading, occurrence, look }: Column,
  sheet: SheetGrid,
  layout: SheetLayout,
): ColumnProposal {
  const fields = Object.keys(layout.columns).filter((field) => layout.columns[field] === index);
  const key = headingKey(heading);
  const isConfirmed = sheet.mapping?.columns.some(
    (one) => headingKey(one.heading) === key && one.occurrence === occurrence,
  );
  return {
    column: columnLetters(index),
    heading,
    occurrence,
    samples: look.samples.map((cell) => shortened(textOf(cell))),
    fields,
    source: isConfirmed ? 'confirmed' : fields.length > 0 ? 'heading' : 'none',
    confidence: null,
  };
}

/** Enough to recognise what stands there. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > longestSample ? `${line.slice(0, longestSample).trimEnd()}…` : line;
}

const longestSample = 60;

const least: Readonly<Record<Confidence, number>> = { high: 0.7, medium: 0.55, low: 0.43 };

function confidenceOf(likely: number): Confidence {
  return likely >= least.high ? 'high' : likely >= least.medium ? 'medium' : 'low';
}

function likelihood({ confidence }: ColumnProposal): number {
  return confidence === null ? least.high : least[confidence];
}
