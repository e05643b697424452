import type { Alignment, Heading, Paragraph, Rule, Run } from '../block';
import type { DocxWriter } from './docx-writer';
import { writeRuns } from './run';

export function writeHeading(heading: Heading, writer: DocxWriter): void {
  const properties =
    `<w:pStyle w:val="Heading${heading.level}"/>` +
    // At the top of a page the margin is space enough.
    (heading.startsPage ? '<w:pageBreakBefore/><w:spacing w:before="0"/>' : '') +
    alignmentXml(heading.alignment);
  writeElement(properties, heading, writer);
}

export function writeParagraph(paragraph: Paragraph, writer: DocxWriter): void {
  writeElement(propertiesXml(paragraph), paragraph, writer);
}

/** Within a table, where text is smaller and stands closer. */
export function writeCellParagraph(paragraph: Paragraph, writer: DocxWriter, style: string): void {
  const more = propertiesXml(paragraph);
  writeElement(more === '' ? style : style + more, paragraph, writer);
}

export const cellStyle = '<w:pStyle w:val="TableText"/>';
export const roomyCellStyle = '<w:pStyle w:val="TableTextRoomy"/>';

export function writeRule({ indent }: Rule, writer: DocxWriter): void {
  const [sides, after] = indent === undefined ? [belowTitle, 240] : [indent, 60];
  writer.markup(
    '<w:p><w:pPr><w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>' +
      `<w:spacing w:before="0" w:after="${after}" w:line="120" w:lineRule="exact"/><w:ind w:left="${sides}" w:right="${sides}"/></w:pPr></w:p>`,
  );
}

/** In DXA from either edge: a short line in the middle of a portrait page. */
const belowTitle = 3300;

export function writePageBreak(writer: DocxWriter): void {
  writer.markup('<w:p><w:r><w:br w:type="page"/></w:r></w:p>');
}

/** A little space between two tables. */
export function writeGap(writer: DocxWriter): void {
  writeEmptyParagraph(120, '', writer);
}

/**
 * A paragraph too low to be seen or to need a page of its own, where Word needs one; it may hold the end of a section.
 */
export function writeThinParagraph(writer: DocxWriter, section = ''): void {
  writeEmptyParagraph(20, section, writer);
}

function writeEmptyParagraph(height: number, section: string, writer: DocxWriter): void {
  writer.markup(
    `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="${height}" w:lineRule="exact"/>` +
      `<w:rPr><w:sz w:val="2"/></w:rPr>${section}</w:pPr></w:p>`,
  );
}

interface Content {
  readonly runs: readonly Run[];
  readonly anchor?: string;
}

function writeElement(properties: string, { runs, anchor }: Content, writer: DocxWriter): void {
  writer.properties('<w:p>', '<w:pPr>', properties, '</w:pPr>');
  if (anchor === undefined) {
    writeRuns(runs, writer);
  } else {
    const id = writer.nextBookmark();
    writer.markup(`<w:bookmarkStart w:id="${id}" w:name="${anchor}"/>`);
    writeRuns(runs, writer);
    writer.markup(`<w:bookmarkEnd w:id="${id}"/>`);
  }
  writer.markup('</w:p>');
}

function propertiesXml(paragraph: Paragraph): string {
  return (
    (paragraph.keepWithNext ? '<w:keepNext/>' : '') +
    spacingXml(paragraph) +
    (paragraph.indent ? '<w:ind w:firstLine="720"/>' : '') +
    alignmentXml(paragraph.alignment)
  );
}

function spacingXml({ apart, spaceBefore, tight }: Paragraph): string {
  const before = spaceBefore === undefined ? (apart ? 120 : 0) : spaceBefore * 20;
  if (before === 0 && !tight) return '';
  return `<w:spacing${before === 0 ? '' : ` w:before="${before}"`}${tight ? ' w:after="0"' : ''}/>`;
}

function alignmentXml(alignment: Alignment | undefined): string {
  return alignment === undefined ? '' : `<w:jc w:val="${alignments[alignment]}"/>`;
}

const alignments: { readonly [Name in Alignment]: string } = {
  left: 'left',
  centre: 'center',
  right: 'right',
  justified: 'both',
};
