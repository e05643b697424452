import { type IsoDate, readPeriod } from '../values/period';

/** Something that no page of ours would send: which part of the request, and what it was. */
export class WrongRequest {
  constructor(readonly detail: string) {}
}

/** A day, null where none is meant; undefined for anything else. */
export function dayOf(given: unknown): IsoDate | null | undefined {
  if (given === null) return null;
  if (typeof given !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(given)) return undefined;
  const period = readPeriod(given, 'vi_VN');
  return typeof period === 'string' ? period : undefined;
}

/** A list of texts; undefined for anything else. */
export function textsOf(given: unknown): readonly string[] | undefined {
  const isList = Array.isArray(given) && given.length <= mostTexts;
  return isList && given.every((one) => typeof one === 'string') ? given : undefined;
}

const mostTexts = 2_000;

/** The parts of an object; none of anything else. */
export function partsOf(given: unknown): Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null ? { ...given } : {};
}

/** Names the part of a request that cannot be; what it was is told where it has a text of its own. */
export function wrong(part: string, given: unknown): WrongRequest {
  const isPlain =
    given === null || (typeof given !== 'object' && typeof given !== 'function' && typeof given !== 'symbol');
  if (given === undefined) return new WrongRequest(part);
  return new WrongRequest(`${part}: ${isPlain ? String(given).slice(0, 40) : typeof given}`);
}
