import type { TableKind } from '../tables/table';
import type { ColumnLook } from './column-look';
import type { Trait } from './traits';

/**
 * What a column feeds besides the given fields, by its cells: "QĐ số 318/QĐ-UBND ngày 21/02/2020" is a number and a
 * day, "2022-2025" a start and an end.
 */
export function companionsOf(
  fields: readonly string[],
  kind: TableKind,
  look: ColumnLook,
): readonly string[] {
  return companions
    .filter((one) => one.kinds.includes(kind) && look.share(one.trait) >= mostly)
    .filter((one) => one.fields.some((field) => fields.includes(field)))
    .flatMap((one) => one.fields.filter((field) => !fields.includes(field)));
}

const mostly = 0.5;

interface Companions {
  readonly kinds: readonly TableKind[];
  readonly trait: Trait;
  readonly fields: readonly string[];
}

const companions: readonly Companions[] = [
  { kinds: ['aid'], trait: 'dated-decision', fields: ['decisionNo', 'decisionDate'] },
  { kinds: ['decisions'], trait: 'dated-decision', fields: ['number', 'date'] },
  { kinds: ['aid', 'calls'], trait: 'range', fields: ['start', 'end'] },
];
