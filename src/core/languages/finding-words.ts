import type { Finding } from '../rules/finding';
import type { FactsOf, RuleId } from '../rules/index';
import type { Blocked, Facts, Severity } from '../rules/rule';
import type { OwnHeading } from '../tables/own-headings';
import type { TableKind } from '../tables/table';
import type { TableWords } from './table-words';

/** What a sentence may name beside the facts. */
export interface Here {
  /** The heading of the finding's column: the sheet's own, or the usual one where the sheet lacks the column. */
  readonly heading: string;
  /** The heading that the column has in a workbook of this language. */
  readonly usualHeading: string;
  /** As heading, for another column of the same table, or of the given one. */
  readonly column: (field: HeadedField, table?: TableKind) => string;
  /** The cell, quoted. */
  readonly value: string;
  /** The words of the list that the column takes. */
  readonly accepted: string;
}

/** A field of any table. */
type HeadedField = { [Kind in TableKind]: keyof TableWords['headings'][Kind] }[TableKind];

export type Sentence<F> = string | ((facts: F, here: Here) => string);

/** What a rule says: the cause in a few words, what is wrong, why it matters, what to do, a right example. */
export interface Sentences<F> {
  readonly title: string;
  readonly what: Sentence<F>;
  readonly why: Sentence<F>;
  readonly todo: Sentence<F>;
  readonly example: Sentence<F>;
}

export interface FindingWords {
  readonly tables: TableWords;
  /** The headings of the workbook that is spoken of; a language by itself has none. */
  readonly ownHeading?: OwnHeading;
  readonly quote: (text: string) => string;
  /** The headings of the fields, as a list in a sentence. */
  readonly list: (items: readonly string[]) => string;
  /** What goes before a sentence that is true of a whole column and tells of its first row. */
  readonly wholeColumn: (rows: number, heading: string) => string;
  readonly verdicts: { readonly [Verdict in Severity | 'blocks']: string };
  readonly blocks: { readonly [Block in Blocked]: string };
  readonly sheet: FindingsSheetWords;
  readonly rules: { readonly [Id in RuleId]: Sentences<FactsOf<Id>> };
}

export interface FindingsSheetWords {
  readonly name: string;
  readonly title: string;
  readonly checked: (today: string, rows: number, findings: number) => string;
  readonly nothing: string;
  readonly causes: string;
  readonly all: string;
  /** The findings that a person decided to keep. */
  readonly kept: string;
  readonly keptVerdict: string;
  /** '21/11/2026 09:30, Lò Thị A', of yyyy-mm-dd hh:mm. */
  readonly keptBy: (at: string, by: string) => string;
  readonly fileName: (today: string) => string;
  readonly notRun: string;
  readonly wholeSheet: string;
  readonly headings: {
    readonly verdict: string;
    readonly cause: string;
    readonly count: string;
    readonly rows: string;
    readonly blocks: string;
    readonly place: string;
    readonly code: string;
    readonly value: string;
    readonly what: string;
    readonly why: string;
    readonly todo: string;
    readonly example: string;
    readonly fix: string;
    readonly sheet: string;
    readonly cell: string;
    readonly rule: string;
    readonly reason: string;
    readonly keptBy: string;
  };
}

export interface FindingMessage {
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly todo: string;
  readonly example: string;
}

/** The sentences of a finding in a language. */
export function speakFinding(finding: Finding, words: FindingWords): FindingMessage {
  const { rule, table, sheet, field, value, facts, row, rows } = finding;
  const sentences: Sentences<never> = words.rules[rule];
  const column = (named: string, of: TableKind = table) =>
    words.ownHeading?.(of, named, sheet) ?? usualHeading(words, of, named);
  const here: Here = {
    heading: column(field),
    usualHeading: usualHeading(words, table, field),
    column,
    value: words.quote(shortened(value)),
    accepted: words.list(acceptedWords(words.tables, table, field)),
  };
  const say = (sentence: Sentence<never>) =>
    typeof sentence === 'string' ? sentence : sentence(namedFields(facts, column) as never, here);
  const isColumn = row === null && rows > 1 && facts.rows === undefined;
  return {
    title: sentences.title,
    what: isColumn ? words.wholeColumn(rows, here.heading) + say(sentences.what) : say(sentences.what),
    why: say(sentences.why),
    todo: say(sentences.todo),
    example: say(sentences.example),
  };
}

/** The heading of a column as a workbook in this language writes it. */
function usualHeading({ tables }: FindingWords, table: TableKind, field: string): string {
  const headings: Readonly<Record<string, readonly string[]>> = tables.headings[table];
  return headings[field]?.[0] ?? field;
}

/** Fields named by a fact are told by their headings. */
function namedFields(facts: Facts, column: (field: string) => string): Facts {
  const { fields } = facts;
  return Array.isArray(fields) ? { ...facts, fields: fields.map((field: string) => column(field)) } : facts;
}

const longestQuote = 80;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longestQuote ? `${line.slice(0, longestQuote).trimEnd()}…` : line;
}

/** The official words of the list that a column takes; none where it takes anything else. */
function acceptedWords({ words }: TableWords, table: TableKind, field: string): readonly string[] {
  const lists: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
    'aid.funding': words.funding,
    'aid.kind': words.aidKind,
    'aid.form': words.form,
    'aid.status': words.aidStatus,
    'aid.markers': words.marker,
    'decisions.type': words.decisionType,
    'decisions.form': words.form,
    'flows.type': words.flowType,
    'calls.status': words.callStatus,
    'calls.readiness': words.readiness,
    'calls.markers': words.marker,
    'donors.type': words.donorType,
    'aid.inBudget': { yes: words.yes, no: words.no },
    'calls.partial': { yes: words.yes, no: words.no },
  };
  return Object.values(lists[`${table}.${field}`] ?? {}).map(([official = '']) => official);
}
