import { parseJson } from './parse-json';

/** A call list that was issued, as the workbook remembers it. */
export interface IssuedEdition {
  readonly number: number;
  /** yyyy-mm-dd hh:mm in the spreadsheet's time zone */
  readonly time: string;
  /** yyyy-mm-dd, the day of its figures */
  readonly asOf: string;
  readonly user: string;
  /** Name, id and address of its Google Doc. */
  readonly name: string;
  readonly documentId: string;
  readonly link: string;
  /** SHA-256 of the .docx that was imported. */
  readonly sha256: string;
  /** What it said of each project, as JSON; '' where there was no more room to keep it. */
  readonly snapshot: string;
}

/** One fact for what is short, and the snapshot in pieces that cells can hold. */
export function editionFacts(issued: readonly IssuedEdition[]): string[][] {
  return withinRoom(issued).flatMap(({ snapshot, ...rest }) => [
    [`${prefix}${rest.number}`, JSON.stringify(rest)],
    ...piecesOf(snapshot).map((piece, index) => [
      `${prefix}${rest.number} snapshot ${index + 1}`,
      `"${piece}`,
    ]),
  ]);
}

export function isEditionFact(name: string): boolean {
  return name.startsWith(prefix);
}

/** In the order of their numbers; an edition that was damaged by hand is not there. */
export function readEditionFacts(facts: ReadonlyMap<string, string>): readonly IssuedEdition[] {
  const issued: IssuedEdition[] = [];
  for (const [name, json] of facts) {
    const number = /^edition (\d+)$/.exec(name)?.[1];
    const record = number === undefined ? null : parseJson(json);
    if (isRecord(record)) issued.push({ ...record, snapshot: snapshotOf(`${name} snapshot`, facts) });
  }
  return issued.sort((one, other) => one.number - other.number);
}

const prefix = 'edition ';

/** A cell holds 50,000 characters. The quotation mark before each keeps a piece text, whatever it begins with. */
const longestPiece = 45_000;

/** Some two hundred editions of fifty projects: beyond it the oldest snapshots go, for each run reads them all. */
const room = 2_000_000;

function withinRoom(issued: readonly IssuedEdition[]): readonly IssuedEdition[] {
  let used = 0;
  return [...issued]
    .reverse()
    .map((edition, index) => {
      used += edition.snapshot.length;
      return index === 0 || used <= room ? edition : { ...edition, snapshot: '' };
    })
    .reverse();
}

function piecesOf(text: string): string[] {
  return Array.from({ length: Math.ceil(text.length / longestPiece) }, (_, index) =>
    text.slice(index * longestPiece, (index + 1) * longestPiece),
  );
}

function snapshotOf(name: string, facts: ReadonlyMap<string, string>): string {
  let text = '';
  for (let index = 1; ; index += 1) {
    const piece = facts.get(`${name} ${index}`);
    if (piece === undefined) return text;
    text += piece.slice(1);
  }
}

function isRecord(value: unknown): value is Omit<IssuedEdition, 'snapshot'> {
  if (typeof value !== 'object' || value === null) return false;
  const record = value as Partial<Record<keyof IssuedEdition, unknown>>;
  const texts = [
    record.time,
    record.asOf,
    record.user,
    record.name,
    record.documentId,
    record.link,
    record.sha256,
  ];
  return typeof record.number === 'number' && texts.every((text) => typeof text === 'string');
}
