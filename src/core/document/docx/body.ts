import type { Block, DocumentModel, DocumentSection } from '../block';
import type { DocxContext } from './docx-context';
import { headingXml, pageBreakXml, paragraphXml, ruleXml, thinParagraph } from './paragraph';
import { sectionXml } from './section';
import { tableXml } from './table';

/** The text of the document with its sections. */
export function bodyXml(document: DocumentModel, context: DocxContext): string {
  const last = document.sections.length - 1;
  return document.sections
    .map((section, index) => blocksXml(section, context) + sectionEnd(section, index === last))
    .join('');
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

function write<Kind extends Block['kind']>(
  block: Extract<Block, { kind: Kind }>,
  kind: Kind,
  context: DocxContext,
) {
  return writers[kind](block, context);
}

/** Two tables without a paragraph between them would run together, and a section cannot end with a table. */
function blocksXml(section: DocumentSection, context: DocxContext): string {
  let xml = '';
  let afterTable = false;
  for (const block of section.blocks) {
    if (afterTable && block.kind === 'table') xml += thinParagraph;
    xml += write(block, block.kind, context);
    afterTable = block.kind === 'table';
  }
  return afterTable ? xml + thinParagraph : xml;
}

function sectionEnd(section: DocumentSection, isLast: boolean): string {
  return isLast ? sectionXml(section) : `<w:p><w:pPr>${sectionXml(section)}</w:pPr></w:p>`;
}
