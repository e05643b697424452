import { type RuleId, rules } from '../rules/index';
import type { DimensionName } from '../totals/dimensions';
import { type AskedMeasure, measureOf } from '../totals/measures';
import { dimensionNames, dimensionsOf, measureNames } from '../totals/question';
import type { IsoDate } from '../values/period';
import { dayOf, partsOf, type WrongRequest, wrong } from './request-parts';

export interface FindingsRequest {
  /** Null for the findings of all rules. */
  readonly rule: RuleId | null;
  readonly from: number;
}

export function readFindingsRequest(given: unknown): FindingsRequest | WrongRequest {
  const { rule, from } = partsOf(given);
  const known = rules.find(({ id }) => id === rule);
  if (rule !== null && known === undefined) return wrong('rule', rule);
  if (typeof from !== 'number' || !Number.isInteger(from) || from < 0) return wrong('from', from);
  return { rule: known?.id ?? null, from };
}

export interface TotalsRequest {
  readonly measure: AskedMeasure;
  readonly dimension: DimensionName;
  readonly currency: 'USD' | 'VND';
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export function readTotalsRequest(given: unknown): TotalsRequest | WrongRequest {
  const parts = partsOf(given);
  const measure = [...measureNames, 'disbursed-share' as const].find((name) => name === parts.measure);
  if (measure === undefined) return wrong('measure', parts.measure);
  const dimension = dimensionNames.find((name) => name === parts.dimension);
  if (dimension === undefined || !dimensionsOf(measureOf(measure)).includes(dimension))
    return wrong('dimension', parts.dimension);
  const { currency } = parts;
  if (currency !== 'USD' && currency !== 'VND') return wrong('currency', currency);
  const from = dayOf(parts.from);
  if (from === undefined || from === null) return wrong('from', parts.from);
  const to = dayOf(parts.to);
  if (to === undefined || to === null) return wrong('to', parts.to);
  if (from > to) return wrong('from', parts.from);
  return { measure, dimension, currency, from, to };
}

export interface PlaceRequest {
  readonly sheet: string;
  /** A1 */
  readonly address: string;
  /** Counted from 1. */
  readonly row: number;
  readonly column: number;
}

/** A cell by its A1 address. */
export function readPlaceRequest(sheet: unknown, address: unknown): PlaceRequest | WrongRequest {
  if (typeof sheet !== 'string' || sheet === '') return wrong('sheet', sheet);
  const [, letters = '', digits = ''] =
    typeof address === 'string' ? (/^([A-Z]{1,3})([1-9]\d{0,7})$/.exec(address) ?? []) : [];
  if (letters === '') return wrong('address', address);
  return { sheet, address: `${letters}${digits}`, row: Number(digits), column: columnNumber(letters) };
}

/** Settings by their keys, as a form sends them. */
export function readTexts(given: unknown): Readonly<Record<string, string>> | WrongRequest {
  const texts: Record<string, string> = {};
  for (const [key, value] of Object.entries(partsOf(given))) {
    if (typeof value !== 'string' || value.length > longestSetting) return wrong(key, value);
    texts[key] = value;
  }
  return texts;
}

const longestSetting = 500;

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.split('')) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}
