import type { Funding } from '../codelists/words';
import type { DimensionName } from './dimensions';

/** PCPNN unless asked otherwise; a table by funding tells all of them (null) beside one another. */
export function askedFunding(
  funding: Funding | null | undefined,
  ...dimensions: readonly DimensionName[]
): Funding | null {
  if (funding !== undefined) return funding;
  return dimensions.includes('funding') ? null : 'pcpnn';
}
