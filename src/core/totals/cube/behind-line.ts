import { splitByShares } from '../../values/share-split';
import { type Grouping, givenShares } from '../dimension';
import { mainShare } from '../further-groups';
import type { CountedAmounts } from '../selection';
import type { TotalLine } from '../totals';
import type { WholeAmount } from '../whole-amount';
import { type CubeQuestion, cubeGrouping, partOf, visitCube } from './ask-cube';
import type { OpenPart, OpenRow } from './open-cube';

/** A row that a line of a table is made of. */
export interface RowBehindLine extends Pick<OpenRow, 'sheet' | 'row' | 'code' | 'title'> {
  /** 1 where the line counts it as an item. */
  readonly items: 0 | 1;
  /** What it adds to the line, in whole cents and whole đồng; null where no rate is known. */
  readonly usd: bigint | null;
  readonly vnd: bigint | null;
  /** How much of the row that is, of 10,000. */
  readonly share: number;
}

/** The rows behind a line, or behind the total, in the order of the sheets; what they add makes the line. */
export function rowsBehindLine(
  cube: readonly OpenPart[],
  question: CubeQuestion,
  line: Pick<TotalLine, 'key' | 'special'>,
): readonly RowBehindLine[] {
  const part = partOf(cube, question.measure);
  const grouping = cubeGrouping(cube, question);
  if (part === undefined || grouping === null) return [];
  const isOfLine = membership(grouping, line);
  const rows: RowBehindLine[] = [];
  visitCube(cube, question, {
    counted: (entry) => {
      const found = partIn(entry, grouping, isOfLine);
      if (found === null) return;
      const { sheet, row, code, title } = part.row(entry.row);
      rows.push({ sheet, row, code, title, ...found });
    },
    leftOut: () => {},
  });
  return rows;
}

function membership(
  grouping: Grouping<number>,
  { key, special }: Pick<TotalLine, 'key' | 'special'>,
): (key: string) => boolean {
  if (special === 'total') return () => true;
  return special === null ? (one) => one === key : (one) => grouping.specialOf(one) === special;
}

function partIn(
  { row, period, items, usd, vnd }: CountedAmounts<number>,
  grouping: Grouping<number>,
  isOfLine: (key: string) => boolean,
): Pick<RowBehindLine, 'items' | 'usd' | 'vnd' | 'share'> | null {
  const shares = givenShares(grouping.sharesOf(row, period));
  const own = shares.map(({ key }) => isOfLine(key));
  if (!own.includes(true)) return null;
  const weights = shares.map(({ share }) => share);
  const partOfAmount = (amount: WholeAmount | null) =>
    amount === null ? null : sumOwn(splitByShares(BigInt(amount), weights), own);
  return {
    items: own[mainShare(shares)] === true ? items : 0,
    usd: partOfAmount(usd),
    vnd: partOfAmount(vnd),
    share: weights.reduce((sum, weight, index) => sum + (own[index] === true ? weight : 0), 0),
  };
}

function sumOwn(parts: readonly bigint[], own: readonly boolean[]): bigint {
  return parts.reduce((sum, part, index) => (own[index] === true ? sum + part : sum), BigInt(0));
}
