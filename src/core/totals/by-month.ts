import type { Period } from '../values/period';

/** One value for each month, quarter and year that is asked for, made from the first period in it. */
export function byMonth<Value>(make: (period: Period) => Value): (period: Period) => Value {
  const known = new Map<number, Value>();
  return (period) => {
    const number = numberOf(period);
    const value = known.get(number);
    if (value !== undefined) return value;
    const made = make(period);
    known.set(number, made);
    return made;
  };
}

/**
 * 202405 for May 2024 and its days, 2024 for the year; a quarter has a number that no month has. Digit by digit, for to
 * look 100,000 dates up by the text of their months takes twice as long.
 */
function numberOf(period: Period): number {
  const length = Math.min(period.length, lettersOfMonth);
  let number = 0;
  for (let place = 0; place < length; place += 1) {
    const letter = period.charCodeAt(place);
    if (letter !== hyphen) number = number * 10 + letter - zero;
  }
  return number;
}

const lettersOfMonth = 7;
const hyphen = 45;
const zero = 48;
