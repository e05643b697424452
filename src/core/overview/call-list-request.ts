import type { CallListOptions } from '../call-list/call-list';
import { forms, languageChoices, layouts } from '../call-list/choices';
import { type CallStatus, callStatuses } from '../codelists/words';
import type { ReadPlaces } from '../values/read-places';
import { dayOf, partsOf, textsOf, type WrongRequest, wrong } from './request-parts';

/** What a person chose for a list; all of it is optional. */
export interface CallListRequest extends Required<Omit<CallListOptions, 'findings' | 'since'>> {
  /** The number of the edition whose changes are told; 'last' for the latest, null for none. */
  readonly changesSince: number | 'last' | null;
}

/**
 * `readPlaces` reads places for the office's province. Nothing given, as from the menu, is the usual list without the
 * projects that cannot be issued.
 */
export function readCallListRequest(
  given: unknown,
  usual: readonly CallStatus[],
  readPlaces: ReadPlaces,
): CallListRequest | WrongRequest {
  const parts = partsOf(given);
  const refused: WrongRequest[] = [];
  const part = <Value>(name: string, read: (value: unknown) => Value | undefined, usually: Value): Value => {
    const value = parts[name] === undefined ? usually : read(parts[name]);
    if (value === undefined) refused.push(wrong(name, parts[name]));
    return value === undefined ? usually : value;
  };
  const request: CallListRequest = {
    onBlocked: part('onBlocked', oneOf(['leave-out', 'refuse'] as const), 'leave-out'),
    form: part('form', oneOf(forms), forms[0]),
    languages: part('languages', oneOf(languageChoices), languageChoices[0]),
    layout: part('layout', oneOf(layouts), layouts[0]),
    statuses: part('statuses', statusesOf, usual),
    sectors: part('sectors', textsOf, []),
    codes: part('codes', textsOf, []),
    places: part('places', (value) => placesOf(value, readPlaces), []),
    priorities: part('priorities', numbersOf, []),
    from: part('from', dayOf, null),
    to: part('to', dayOf, null),
    changesSince: part('changesSince', editionOf, 'last'),
    printChanges: part('printChanges', (value) => (typeof value === 'boolean' ? value : undefined), false),
  };
  const { from, to } = request;
  if (from !== null && to !== null && from > to) refused.push(wrong('from', from));
  return refused[0] ?? request;
}

function oneOf<Value extends string>(values: readonly Value[]): (given: unknown) => Value | undefined {
  return (given) => values.find((value) => value === given);
}

function statusesOf(given: unknown): readonly CallStatus[] | undefined {
  const names = textsOf(given)?.map((name) => callStatuses.find((status) => status === name));
  return names?.every((name): name is CallStatus => name !== undefined) ? names : undefined;
}

/** Places as a person names them; a text that names none is wrong, so that it does not choose nothing. */
function placesOf(given: unknown, readPlaces: ReadPlaces): CallListRequest['places'] | undefined {
  const places = textsOf(given)?.map(readPlaces);
  const isKnown = (kind: string) => kind !== 'unknown' && kind !== 'ambiguous';
  if (!places?.every((each) => each.length > 0 && each.every(({ kind }) => isKnown(kind)))) return undefined;
  return places.flatMap((each) => [...each]);
}

function numbersOf(given: unknown): readonly number[] | undefined {
  const isList = Array.isArray(given) && given.length <= 100;
  return isList && given.every((one) => Number.isInteger(one)) ? given : undefined;
}

function editionOf(given: unknown): number | 'last' | null | undefined {
  if (given === null || given === 'last') return given;
  return typeof given === 'number' && Number.isInteger(given) ? given : undefined;
}
