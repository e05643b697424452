import type { Funding } from '../../codelists/words';
import { remembered } from '../../values/remembered';
import type { DimensionName } from '../dimensions';
import type { Amounts } from '../entries';
import type { Lifetime } from '../lifetime';
import { type LeftOut, leftOuts } from '../measure';
import { type WholeAmount, wholeAmount } from '../whole-amount';
import { unpackColumn } from './columns';
import type { Column, Cube, CubeDimension, CubeFacts, CubePart } from './cube';

/** A cube ready to be asked; rows are told by their number in the part. Columns are unpacked when they are needed. */
export interface OpenPart {
  readonly part: CubePart;
  readonly row: (number: number) => OpenRow;
  readonly amounts: (facts: number) => readonly Amounts<number>[];
  readonly dimension: (name: DimensionName) => OpenDimension | null;
}

export interface OpenRow {
  readonly sheet: string;
  readonly row: number;
  readonly code: string;
  readonly title: string;
  readonly lifetime: Lifetime;
}

export interface OpenDimension {
  readonly of: CubeDimension;
  /** For each row the place of what it says among the cells. */
  readonly rows: readonly number[];
}

export function openCube(cube: Cube): readonly OpenPart[] {
  return cube.parts.map((part) => openPart(part, cube));
}

function openPart(part: CubePart, { sheets, titles, periods }: Cube): OpenPart {
  const column = columnsOf(part.rows);
  const amounts = new Map<number, readonly Amounts<number>[]>();
  const dimensions = new Map<DimensionName, OpenDimension | null>();
  const period = (name: 'approved' | 'decided' | 'end', row: number) => {
    const place = column(name)[row] ?? '';
    return place === '' ? null : (periods[Number(place)] ?? null);
  };
  return {
    part,
    row: (number) => ({
      sheet: sheets[Number(column('sheet')[number])] ?? '',
      row: Number(column('row')[number]),
      code: column('code')[number] ?? '',
      title: titles[Number(column('title')[number])] ?? '',
      lifetime: {
        approved: period('approved', number),
        decided: period('decided', number),
        end: period('end', number),
        hasEnded: column('hasEnded')[number] === '1',
      },
    }),
    amounts: (place) =>
      remembered(amounts, place, () => {
        const facts = part.facts[place];
        return facts === undefined ? [] : amountsOf(facts, column('funding'), periods);
      }),
    dimension: (name) =>
      remembered(dimensions, name, () => {
        const of = part.dimensions.find((one) => one.name === name);
        return of === undefined ? null : { of, rows: unpackColumn(of.rows).map(Number) };
      }),
  };
}

function amountsOf(
  facts: CubeFacts,
  fundings: readonly string[],
  periods: readonly string[],
): readonly Amounts<number>[] {
  const column = columnsOf(facts);
  const fates = new Map<string, object>();
  const fateOf = (text: string) => {
    if (text === '') return undefined;
    return text === '-' ? null : remembered(fates, text, () => ({}));
  };
  return column('row').map((text, index) => {
    const row = Number(text);
    const period = column('period')[index] ?? '';
    return {
      row,
      of: fateOf(column('of')[index] ?? ''),
      items: column('items')[index] === '1' ? 1 : 0,
      funding: fundings[row] as Funding,
      period: period === '' ? null : (periods[Number(period)] ?? null),
      leftOut: leftOutOf(column('leftOut')[index] ?? ''),
      usd: amountOf(column('usd')[index] ?? ''),
      vnd: amountOf(column('vnd')[index] ?? ''),
      other: null,
    };
  });
}

function leftOutOf(reason: string): LeftOut | null {
  return reason === '' ? null : leftOuts[reason as LeftOut['reason']];
}

/** Fifteen digits are exact as a number. */
const longestNumber = 15;

function amountOf(text: string): WholeAmount | null {
  if (text === '') return null;
  return text.length <= longestNumber ? Number(text) : wholeAmount(BigInt(text));
}

/** Each column unpacked once. The numbers of rows are never blank, so that theirs tell whether there are any. */
function columnsOf<Packed extends { readonly row: Column }>(
  packed: Packed,
): (name: keyof Packed) => readonly string[] {
  const known = new Map<keyof Packed, readonly string[]>();
  const isEmpty = packed.row === '';
  return (name) => remembered(known, name, () => (isEmpty ? [] : unpackColumn(String(packed[name]))));
}
