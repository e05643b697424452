import type { TotalsAnswer } from '../../commands/sidebar-results';
import type { TotalsSource } from '../../core/overview/totals-source';

/** What the server sent, which packs what is long; null where the page has it already. */
export async function unpackSource({
  source,
  packed,
}: Pick<TotalsAnswer, 'source' | 'packed'>): Promise<TotalsSource | null> {
  if (packed === null) return source;
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const text = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(text).json();
}
