import type { Sum } from '../totals/totals';

/** How much was taken away, for a sentence that says so in words. */
export function withoutMinus({ usd, vnd }: Pick<Sum, 'usd' | 'vnd'>): Pick<Sum, 'usd' | 'vnd'> {
  return { usd: usd.replace('-', ''), vnd: vnd.replace('-', '') };
}
