import type { TableWords, Words } from '../languages/table-words';
import type { TableKind } from '../tables/table';
import { fieldsOf } from './score-fields';

/** A kind of sheet that can be mapped and what its columns can be, with their names in one language. */
export interface NamedKind {
  readonly kind: TableKind;
  readonly name: string;
  readonly fields: readonly NamedField[];
}

interface NamedField {
  readonly field: string;
  readonly name: string;
}

export function namedKinds({ sheets, headings }: TableWords): NamedKind[] {
  return mappedKinds.map((kind) => {
    const words: Readonly<Record<string, Words>> = headings[kind];
    const fields = fieldsOf(kind).map((field) => ({ field, name: words[field]?.[0] ?? field }));
    return { kind, name: sheets[kind][0], fields };
  });
}

/** Settings are found by their keys and need no mapping. */
const mappedKinds = ['aid', 'decisions', 'flows', 'calls', 'donors', 'sectors', 'rates'] as const;
