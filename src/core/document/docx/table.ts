import type { TableBlock, TableCell, TableRow } from '../block';
import type { DocxContext } from './docx-context';
import { cellParagraphXml } from './paragraph';

/** Widths are written thrice (table, grid, cells) in DXA: Google's import ignores percentages. */
export function tableXml(table: TableBlock, context: DocxContext): string {
  let xml = `<w:tbl>${propertiesXml(table)}${gridXml(table.widths)}`;
  table.rows.forEach((row, index) => {
    xml += rowXml(row, index < table.headerRows, table.widths, context);
  });
  return `${xml}</w:tbl>`;
}

function propertiesXml(table: TableBlock): string {
  const margin = table.narrowCells ? 57 : 108;
  const width = table.widths.reduce((sum, each) => sum + each, 0);
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

function rowXml(row: TableRow, repeats: boolean, widths: readonly number[], context: DocxContext): string {
  const properties = (row.mayBreak ? '' : '<w:cantSplit/>') + (repeats ? '<w:tblHeader/>' : '');
  let xml = `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}`;
  let column = 0;
  for (const cell of row.cells) {
    const next = column + (cell.span ?? 1);
    xml += cellXml(cell, widths.slice(column, next), context);
    column = next;
  }
  if (column !== widths.length) throw new Error(`A table row covers ${column} of ${widths.length} columns.`);
  return `${xml}</w:tr>`;
}

function cellXml(cell: TableCell, widths: readonly number[], context: DocxContext): string {
  let xml = `<w:tc><w:tcPr><w:tcW w:w="${widths.reduce((sum, each) => sum + each, 0)}" w:type="dxa"/>`;
  if (widths.length > 1) xml += `<w:gridSpan w:val="${widths.length}"/>`;
  if (cell.shaded) xml += '<w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/>';
  xml += '</w:tcPr>';
  for (const paragraph of cell.paragraphs) xml += cellParagraphXml(paragraph, context);
  return `${xml}${cell.paragraphs.length === 0 ? '<w:p/>' : ''}</w:tc>`;
}
