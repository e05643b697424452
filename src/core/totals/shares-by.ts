import type { Share } from '../tables/register';
import { remembered } from '../values/remembered';

/**
 * The same shares by what their keys belong to, such as donors by country: keys that belong together are one. Rows
 * whose cells say the same hold the same list, so that each list is turned once.
 */
export function sharesBy(groupOf: (key: string) => string): (shares: readonly Share[]) => readonly Share[] {
  const known = new Map<readonly Share[], readonly Share[]>();
  return (shares) =>
    remembered(known, shares, () => {
      const sums = new Map<string, number>();
      for (const { key, share } of shares) sums.set(groupOf(key), (sums.get(groupOf(key)) ?? 0) + share);
      return [...sums].map(([key, share]) => ({ key, share }));
    });
}
