import { partOf } from '../../core/totals/cube/ask-cube';
import type { OpenPart } from '../../core/totals/cube/open-cube';
import type { TotalLine } from '../../core/totals/totals';
import { printPeriod } from '../../core/values/print';
import type { Page } from '../page-context';
import type { Question } from './question';
import { measuresOf } from './totals-view';

/** What a line of a table is called. */
export function lineName(
  { words, language }: Page,
  cube: readonly OpenPart[],
  { measure, dimension }: Question,
  { key, special, members }: TotalLine,
): string {
  const { lines } = words.totals;
  if (special === 'individuals') return lines.individuals(members);
  if (special !== null) return lines[special];
  if (dimension === 'newness') return key === 'new' ? lines.newness.new : lines.newness['carried-over'];
  if (dimension === 'year' || dimension === 'quarter' || dimension === 'month')
    return printPeriod(key, language);
  const [answering] = measuresOf(measure);
  return partOf(cube, answering)?.dimension(dimension)?.of.groups[Number(key)]?.name ?? key;
}
