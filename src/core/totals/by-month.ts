import type { Period } from '../values/period';

/**
 * One value for each month, quarter and year that is asked for, made from the first period in it. Kept here rather than
 * beside each use, for what is made once in a month is asked for by every row of it.
 */
export class ByMonth<Value> {
  private readonly known = new Map<string, Value>();

  constructor(private readonly make: (period: Period) => Value) {}

  get(period: Period): Value {
    // The month of a day; a year, quarter or month is no longer than that.
    const month = period.slice(0, 7);
    const value = this.known.get(month);
    if (value !== undefined) return value;
    const made = this.make(period);
    this.known.set(month, made);
    return made;
  }
}
