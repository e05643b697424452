import type { DocumentLanguage, Run } from '../block';
import type { DocxWriter } from './docx-writer';
import { escapeXml } from './escape-xml';

export function writeRuns(runs: readonly Run[], writer: DocxWriter): void {
  for (const run of runs) {
    if (run.link === undefined) writeRun(run, '', writer);
    else writeLink(run, run.link, writer);
  }
}

function writeLink(run: Run, link: string, writer: DocxWriter): void {
  const target = linkTarget(link, writer);
  if (target === null) {
    writeRun(run, '', writer);
    return;
  }
  writer.markup(`<w:hyperlink ${target} w:history="1">`);
  writeRun(run, '<w:rStyle w:val="Hyperlink"/>', writer);
  writer.markup('</w:hyperlink>');
}

function linkTarget(link: string, writer: DocxWriter): string | null {
  if (link.startsWith('#')) return `w:anchor="${escapeXml(link.slice(1))}"`;
  const id = writer.relationships.idFor(link);
  return id === null ? null : `r:id="${id}"`;
}

function writeRun(run: Run, style: string, writer: DocxWriter): void {
  const properties = style + propertiesXml(run, writer.language);
  writer.properties('<w:r>', '<w:rPr>', properties, '</w:rPr>');
  writeText(run.text, writer);
  writer.markup('</w:r>');
}

/** The language is said only where it is not that of the document: an annex of many pages repeats it in every run. */
function propertiesXml(run: Run, documentLanguage: DocumentLanguage): string {
  let xml = '';
  if (run.bold !== undefined) xml += run.bold ? '<w:b/>' : '<w:b w:val="0"/>';
  if (run.italic) xml += '<w:i/>';
  if (run.size !== undefined) xml += `<w:sz w:val="${run.size}"/>`;
  if (run.language !== undefined && run.language !== documentLanguage) {
    xml += `<w:lang w:val="${languageTags[run.language]}"/>`;
  }
  return xml;
}

export const languageTags: { readonly [Code in DocumentLanguage]: string } = { vi: 'vi-VN', en: 'en-GB' };

function writeText(text: string, writer: DocxWriter): void {
  if (!/[\t\n\r]/.test(text)) {
    writePiece(text, writer);
    return;
  }
  for (const piece of text.split(breaksAndTabs)) {
    if (piece === '\t') writer.markup('<w:tab/>');
    else if (/^[\r\n]/.test(piece)) writer.markup('<w:br/>');
    else if (piece !== '') writePiece(piece, writer);
  }
}

/** Breaks and tabs are elements of their own. */
const breaksAndTabs = /(\r\n|\n|\r|\t)/;

/** Spaces at an edge or doubled may be dropped unless told to be kept. */
function writePiece(text: string, writer: DocxWriter): void {
  const hasSuchSpaces = text.startsWith(' ') || text.endsWith(' ') || text.includes('  ');
  writer.markup(hasSuchSpaces ? '<w:t xml:space="preserve">' : '<w:t>');
  writer.text(text);
  writer.markup('</w:t>');
}
