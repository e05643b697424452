import { tables as english } from '../languages/en/tables';
import type { Words } from '../languages/table-words';
import { tables as vietnamese } from '../languages/vi/tables';
import { keyColumns } from '../rules/missing-key-column';
import type { TableKind } from '../tables/table';
import { remembered } from '../values/remembered';
import type { ColumnLook } from './column-look';
import type { FitOf } from './field-look';
import { type HeadingLikeness, headingLikenessTo } from './heading-likeness';
import { looseHeadings, otherHeadings } from './loose-headings';

/** How likely a column is to be each field, from 0 to 1; 0 for what is out of the question. */
export type FieldScores = ReadonlyMap<string, number>;

export type ScoreColumn = (heading: string, look: ColumnLook) => FieldScores;

/** Scores columns by their headings, by what their cells look like, and by both together. */
export function scorerFor(kind: TableKind, fitOf: FitOf): ScoreColumn {
  const known = likenessTo(kind);
  const scoreOf = (field: string, likeness: number, look: ColumnLook) => {
    const score = both(likeness, look, fitOf(kind, field, look));
    return score > 0 && keyColumns[kind].includes(field) ? score + preference : score;
  };
  return (heading, look) => {
    if (look.counts) return noScores;
    const likenesses = known.of(heading);
    const another = likenesses.get(noField) ?? 0;
    return new Map(
      fieldsOf(kind).flatMap((field) => {
        const likeness = likenesses.get(field) ?? 0;
        const score = scoreOf(field, another > likeness ? 0 : likeness, look);
        return another > likeness && score < tellingByLook ? [] : [[field, score] as const];
      }),
    );
  };
}

/** A heading that is more like none of the register is held against any but the plainest look. */
const tellingByLook = 0.6;

const noScores: FieldScores = new Map();

/** The fields of a kind that a column can feed, in the order of its sheet. */
export function fieldsOf(kind: TableKind): readonly string[] {
  return Object.keys(vietnamese.headings[kind]);
}

/** Name and look are two witnesses: each makes up for a part of what the other leaves in doubt. */
function both(name: number, look: ColumnLook, { share, telling, strict }: ReturnType<FitOf>): number {
  if (look.filled > 0 && strict && share < 0.5) return 0;
  if (!strict && Math.max(look.share('amount'), look.share('day')) > 0.6 && share < 0.5) return 0;
  const named = name < leastLikeness ? 0 : nameCounts * name;
  return 1 - (1 - named) * (1 - telling * share);
}

const nameCounts = 0.85;
const leastLikeness = 0.34;
/** Of two fields that are as likely the one that the sheet cannot do without is taken. */
const preference = 0.04;

const noField = '';

const likenessOfKinds = new Map<TableKind, HeadingLikeness<string>>();

/** Made when a kind is first asked for, and kept: it depends on nothing but our words. */
function likenessTo(kind: TableKind): HeadingLikeness<string> {
  return remembered(likenessOfKinds, kind, () => headingLikenessTo(namesOf(kind)));
}

function namesOf(kind: TableKind): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, readonly string[]>([[noField, otherHeadings]]);
  for (const field of fieldsOf(kind)) names.set(field, looseHeadings[`${kind}.${field}`] ?? []);
  for (const { headings } of [vietnamese, english]) {
    for (const [field, words] of Object.entries<Words>(headings[kind])) {
      names.set(field, [...(names.get(field) ?? []), ...words]);
    }
  }
  return names;
}
