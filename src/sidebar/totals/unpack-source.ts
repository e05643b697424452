import type { TotalsAnswer } from '../../commands/sidebar-results';
import type { TotalsSource } from '../../core/overview/totals-source';
import { bytesOf } from '../parts/bytes-of';

/** What the server sent, which packs what is long; null where the page has it already. */
export async function unpackSource({
  source,
  packed,
}: Pick<TotalsAnswer, 'source' | 'packed'>): Promise<TotalsSource | null> {
  if (packed === null) return source;
  const text = new Blob([bytesOf(packed)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(text).json();
}
