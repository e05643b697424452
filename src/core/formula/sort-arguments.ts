import { withDays } from './days-of-dates';

/**
 * What Sheets hands to a custom function: a range of several cells is a grid, one cell is its value, and an
 * argument left out is '', null or undefined.
 */
export type Grid = readonly (readonly unknown[])[];

export interface SortedArguments {
  readonly ranges: readonly Grid[];
  /** Single values in their order; '' for one that was left out. */
  readonly scalars: readonly unknown[];
}

/** Tells ranges from single values, so that a range may stand anywhere among the arguments; dates come as days. */
export function sortArguments(given: readonly unknown[]): SortedArguments {
  const ranges: Grid[] = [];
  const scalars: unknown[] = [];
  for (const one of withDays(given)) {
    if (isGrid(one)) ranges.push(one);
    else scalars.push(one ?? '');
  }
  return { ranges, scalars };
}

export function isGrid(value: unknown): value is Grid {
  return Array.isArray(value) && Array.isArray(value[0]);
}
