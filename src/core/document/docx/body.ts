import type { Block, DocumentModel, DocumentSection } from '../block';
import type { DocxWriter } from './docx-writer';
import {
  writeGap,
  writeHeading,
  writePageBreak,
  writeParagraph,
  writeRule,
  writeThinParagraph,
} from './paragraph';
import { sectionXml } from './section';
import { writeTable } from './table';

/** The text of the document with its sections. */
export function writeBody(document: DocumentModel, writer: DocxWriter): void {
  const last = document.sections.length - 1;
  document.sections.forEach((section, index) => {
    writeBlocks(section, writer);
    const end = sectionXml(section);
    if (index < last) {
      writeThinParagraph(writer, end);
      return;
    }
    // The text cannot end with a table.
    if (section.blocks[section.blocks.length - 1]?.kind === 'table') writeThinParagraph(writer);
    writer.markup(end);
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

/** Two tables without a paragraph between them would run together. */
function writeBlocks(section: DocumentSection, writer: DocxWriter): void {
  let afterTable = false;
  for (const block of section.blocks) {
    if (afterTable && block.kind === 'table') writeGap(writer);
    write(block, block.kind, writer);
    afterTable = block.kind === 'table';
  }
}
