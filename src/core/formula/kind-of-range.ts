import { languages } from '../languages';
import type { Words } from '../languages/table-words';
import { findHeader, rowsSearched } from '../tables/find-header';
import { headingKey } from '../tables/heading-key';
import { type TableKind, tableKinds } from '../tables/table';
import { type Meanings, meaningsOf } from '../tables/vocabulary';
import { remembered } from '../values/remembered';
import type { Cell, SheetGrid } from '../workbook/workbook';

/**
 * The kind most of whose headings stand in one row of the range. Kinds that know as many are told apart by the official
 * headings among them, for offices write many a word that could be a heading of several kinds. Headers whose words are
 * spread over rows or carry units are found as in a sheet. Null where no kind is known.
 */
export function kindOfRange(cells: SheetGrid['cells']): TableKind | null {
  const rows = cells.slice(0, rowsSearched).map(keysOf);
  return bestOf((kind) => Math.max(0, ...rows.map((keys) => scoreOf(kind, keys)))) ?? kindOfSheet(cells);
}

const longestHeading = 120;

function keysOf(cells: readonly Cell[]): readonly string[] {
  return cells.flatMap((cell) =>
    typeof cell === 'string' && cell !== '' && cell.length <= longestHeading ? [headingKey(cell)] : [],
  );
}

/** One column alone says little: "Mã" stands in every table. */
function scoreOf(kind: TableKind, keys: readonly string[]): number {
  const { meanings, official } = vocabularyOf(kind);
  const fields = new Set(keys.flatMap((key) => meanings.get(key) ?? []));
  return fields.size < 2 ? 0 : fields.size * 100 + keys.filter((key) => official.has(key)).length;
}

function kindOfSheet(cells: SheetGrid['cells']): TableKind | null {
  return bestOf((kind) => {
    const { columns } = findHeader(kind, { name: '', cells }, vocabularyOf(kind).meanings);
    return Object.keys(columns).length;
  });
}

/** The first of equals; null where all are nothing. */
function bestOf(score: (kind: TableKind) => number): TableKind | null {
  let best: TableKind | null = null;
  let most = 0;
  for (const kind of tableKinds) {
    const scored = score(kind);
    if (scored <= most) continue;
    most = scored;
    best = kind;
  }
  return best;
}

interface Vocabulary {
  readonly meanings: Meanings<string>;
  readonly official: ReadonlySet<string>;
}

const vocabularies = new Map<TableKind, Vocabulary>();

/** Read once for all ranges of all calls. */
function vocabularyOf(kind: TableKind): Vocabulary {
  const headingsIn = (language: 'vi' | 'en') =>
    Object.values<Words>(languages[language].tables.headings[kind]);
  return remembered(vocabularies, kind, () => ({
    meanings: meaningsOf<string>((words): Readonly<Record<string, Words>> => words.headings[kind]),
    official: new Set([...headingsIn('vi'), ...headingsIn('en')].map(([first]) => headingKey(first))),
  }));
}
