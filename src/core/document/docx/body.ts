import type { Block, DocumentModel, DocumentSection } from '../block';
import type { DocxContext } from './docx-context';
import { headingXml, pageBreakXml, paragraphXml, ruleXml, thinParagraph } from './paragraph';
import { sectionXml } from './section';
import { tableXml } from './table';
import type { Utf8Text } from './utf8';

/** The text of the document with its sections, block by block. */
export function writeBody(document: DocumentModel, context: DocxContext, text: Utf8Text): void {
  const last = document.sections.length - 1;
  document.sections.forEach((section, index) => {
    writeBlocks(section, context, text);
    text.append(index === last ? sectionXml(section) : `<w:p><w:pPr>${sectionXml(section)}</w:pPr></w:p>`);
  });
}

type Writers = {
  readonly [Kind in Block['kind']]: (block: Extract<Block, { kind: Kind }>, context: DocxContext) => string;
};

const writers: Writers = {
  heading: headingXml,
  paragraph: paragraphXml,
  rule: ruleXml,
  table: tableXml,
  'page-break': pageBreakXml,
};

function xmlOf<Kind extends Block['kind']>(
  block: Extract<Block, { kind: Kind }>,
  kind: Kind,
  context: DocxContext,
): string {
  return writers[kind](block, context);
}

/** Two tables without a paragraph between them would run together, and a section cannot end with a table. */
function writeBlocks(section: DocumentSection, context: DocxContext, text: Utf8Text): void {
  let afterTable = false;
  for (const block of section.blocks) {
    if (afterTable && block.kind === 'table') text.append(thinParagraph);
    text.append(xmlOf(block, block.kind, context));
    afterTable = block.kind === 'table';
  }
  if (afterTable) text.append(thinParagraph);
}
