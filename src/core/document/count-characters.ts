import type { Block, DocumentModel, Paragraph, Rule } from './block';

/** How many characters the text of a document has; the end of each paragraph is one, as word processors count. */
export function countCharacters({ sections }: Pick<DocumentModel, 'sections'>): number {
  return sections.flatMap(({ blocks }) => blocks).reduce((sum, block) => sum + charactersOf(block), 0);
}

function charactersOf(block: Block): number {
  if (block.kind === 'heading') return textOf(block.runs);
  if (block.kind !== 'table') return ofParagraph(block);
  const paragraphs = block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.paragraphs));
  return paragraphs.reduce((sum, paragraph) => sum + ofParagraph(paragraph), 0);
}

function ofParagraph(block: Paragraph | Rule | Extract<Block, { kind: 'page-break' }>): number {
  return block.kind === 'paragraph' ? textOf(block.runs) : 1;
}

function textOf(runs: Paragraph['runs']): number {
  return runs.reduce((sum, { text }) => sum + text.length, 1);
}
