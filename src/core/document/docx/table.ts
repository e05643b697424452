import type { TableBlock, TableCell, TableRow } from '../block';
import type { DocxWriter } from './docx-writer';
import { cellStyle, roomyCellStyle, writeCellParagraph, writeRule } from './paragraph';

/** Widths are written thrice (table, grid, cells) in DXA: Google's import ignores percentages. */
export function writeTable(table: TableBlock, writer: DocxWriter): void {
  writer.markup(`<w:tbl>${propertiesXml(table)}${gridXml(table.widths)}`);
  const plainCells = table.widths.map((width) => cellOpening(width, 1, false));
  table.rows.forEach((row, index) => {
    writeRow(row, index < table.headerRows, table, plainCells, writer);
  });
  writer.markup('</w:tbl>');
}

function propertiesXml(table: TableBlock): string {
  const margin = table.narrowCells ? 57 : 108;
  const width = widthOf(table.widths, 0, table.widths.length);
  return (
    `<w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:jc w:val="center"/>${table.borders ? borders : ''}<w:tblLayout w:type="fixed"/>` +
    `<w:tblCellMar><w:left w:w="${margin}" w:type="dxa"/><w:right w:w="${margin}" w:type="dxa"/></w:tblCellMar></w:tblPr>`
  );
}

const borders = `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join('')}</w:tblBorders>`;

function gridXml(widths: readonly number[]): string {
  return `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;
}

function writeRow(
  row: TableRow,
  repeats: boolean,
  { widths, roomy = false }: TableBlock,
  plainCells: readonly string[],
  writer: DocxWriter,
): void {
  const properties = (row.mayBreak ? '' : '<w:cantSplit/>') + (repeats ? '<w:tblHeader/>' : '');
  writer.properties('<w:tr>', '<w:trPr>', properties, '</w:trPr>');
  let column = 0;
  for (const cell of row.cells) {
    const { span = 1, shaded = false } = cell;
    const next = column + span;
    const isPlain = span === 1 && !shaded;
    const opening = isPlain ? plainCells[column] : cellOpening(widthOf(widths, column, next), span, shaded);
    writeCell(cell, opening ?? '<w:tc>', roomy ? roomyCellStyle : cellStyle, writer);
    column = next;
  }
  if (column !== widths.length) throw new Error(`A table row covers ${column} of ${widths.length} columns.`);
  writer.markup('</w:tr>');
}

function cellOpening(width: number, span: number, shaded: boolean): string {
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>` +
    (span > 1 ? `<w:gridSpan w:val="${span}"/>` : '') +
    (shaded ? '<w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/></w:tcPr>' : '</w:tcPr>')
  );
}

function writeCell({ paragraphs }: TableCell, opening: string, style: string, writer: DocxWriter): void {
  writer.markup(opening);
  for (const paragraph of paragraphs) {
    if (paragraph.kind === 'rule') writeRule(paragraph, writer);
    else writeCellParagraph(paragraph, writer, style);
  }
  // A cell must hold a paragraph, no higher than a line of its neighbours.
  writer.markup(paragraphs.length === 0 ? `<w:p><w:pPr>${style}</w:pPr></w:p></w:tc>` : '</w:tc>');
}

function widthOf(widths: readonly number[], from: number, to: number): number {
  let width = 0;
  for (let column = from; column < to; column += 1) width += widths[column] ?? 0;
  return width;
}
