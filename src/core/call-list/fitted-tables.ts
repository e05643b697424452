import type { Block } from '../document/block';
import { landscapeWidth, textWidth } from '../document/page';

/** The blocks with their tables as wide as a page that lies on its side, where they are to stand on one. */
export function fitted(blocks: readonly Block[], landscape: boolean): readonly Block[] {
  if (!landscape) return blocks;
  return blocks.map((block) =>
    block.kind === 'table' ? { ...block, widths: stretched(block.widths) } : block,
  );
}

/** Each column by the same factor, the last one to the very edge. */
function stretched(widths: readonly number[]): readonly number[] {
  const width = widths.reduce((sum, each) => sum + each, 0);
  if (width !== textWidth) return widths;
  const wider = widths.slice(0, -1).map((each) => Math.floor((each * landscapeWidth) / textWidth));
  return [...wider, landscapeWidth - wider.reduce((sum, each) => sum + each, 0)];
}
