import type { Block, DocumentModel, DocumentSection } from '../block';
import type { DocxWriter } from './docx-writer';
import { writeHeading, writePageBreak, writeParagraph, writeRule, writeThinParagraph } from './paragraph';
import { sectionXml } from './section';
import { writeTable } from './table';

/** The text of the document with its sections. */
export function writeBody(document: DocumentModel, writer: DocxWriter): void {
  const last = document.sections.length - 1;
  document.sections.forEach((section, index) => {
    writeBlocks(section, writer);
    const end = sectionXml(section);
    writer.markup(index === last ? end : `<w:p><w:pPr>${end}</w:pPr></w:p>`);
  });
}

type Writers = {
  readonly [Kind in Block['kind']]: (block: Extract<Block, { kind: Kind }>, writer: DocxWriter) => void;
};

const writers: Writers = {
  heading: writeHeading,
  paragraph: writeParagraph,
  rule: writeRule,
  table: writeTable,
  'page-break': (_break, writer) => writePageBreak(writer),
};

function write<Kind extends Block['kind']>(
  block: Extract<Block, { kind: Kind }>,
  kind: Kind,
  writer: DocxWriter,
): void {
  writers[kind](block, writer);
}

/** Two tables without a paragraph between them would run together, and a section cannot end with a table. */
function writeBlocks(section: DocumentSection, writer: DocxWriter): void {
  let afterTable = false;
  for (const block of section.blocks) {
    if (afterTable && block.kind === 'table') writeThinParagraph(writer);
    write(block, block.kind, writer);
    afterTable = block.kind === 'table';
  }
  if (afterTable) writeThinParagraph(writer);
}
