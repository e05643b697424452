import type { IssuedEdition } from '../state/issued-editions';
import type { EarlierEdition } from './edition-changes';
import { snapshotFromJson } from './edition-snapshot';

/** An edition to compare with: that number, or the last one. Null where there is none, or its snapshot is gone. */
export function earlierEdition(
  issued: readonly IssuedEdition[],
  number: number | 'last' | null,
): EarlierEdition | null {
  const wanted =
    number === 'last' ? issued[issued.length - 1] : issued.find((edition) => edition.number === number);
  const projects = wanted === undefined ? null : snapshotFromJson(wanted.snapshot);
  return wanted === undefined || projects === null
    ? null
    : { number: wanted.number, asOf: wanted.asOf, projects };
}
