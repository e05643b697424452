import type { RunMarker } from './state';

/** Whole rows from the top that are written, and how many there are in all. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** How far a long sheet of the add-on was written, so that the next run goes on from there. */
export interface WrittenPart extends Progress {
  readonly sheetId: number;
  /** Of all that is to be written: with anything else the writing begins anew. */
  readonly fingerprint: string;
  /** Rows and columns of the grid: where they differ, somebody put in or took out some. */
  readonly size: string;
}

/** A part and the command that writes it. Each command writes one sheet. */
export interface PartOfRun extends WrittenPart, Pick<RunMarker, 'command' | 'startedAt'> {}

export function partFacts(parts: readonly PartOfRun[]): string[][] {
  return parts.map((part) => [`${prefix}${part.command}`, JSON.stringify(part)]);
}

export function isPartFact(name: string): boolean {
  return name.startsWith(prefix);
}

/** Nothing for a fact that was damaged by hand: the sheet is written from its first row. */
export function readPartFact(fact: unknown): readonly PartOfRun[] {
  if (typeof fact !== 'object' || fact === null) return [];
  const { command, startedAt, sheetId, fingerprint, size, done, of } = fact as Readonly<
    Record<keyof PartOfRun, unknown>
  >;
  const areTexts = [command, startedAt, fingerprint, size].every((text) => typeof text === 'string');
  const areCounts = [sheetId, done, of].every((count) => Number.isInteger(count) && Number(count) >= 0);
  return areTexts && areCounts ? [fact as PartOfRun] : [];
}

const prefix = 'part ';
