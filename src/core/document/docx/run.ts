import type { DocumentLanguage, Run } from '../block';
import type { DocxContext } from './docx-context';
import { escapeXml } from './escape-xml';

export function runsXml(runs: readonly Run[], context: DocxContext): string {
  let xml = '';
  for (const run of runs)
    xml += run.link === undefined ? runXml(run, '', context) : linkXml(run, run.link, context);
  return xml;
}

function linkXml(run: Run, link: string, context: DocxContext): string {
  if (link.startsWith('#')) {
    return `<w:hyperlink w:anchor="${escapeXml(link.slice(1))}" w:history="1">${runXml(run, linkStyle, context)}</w:hyperlink>`;
  }
  const id = context.relationships.idFor(link);
  if (id === null) return runXml(run, '', context);
  return `<w:hyperlink r:id="${id}" w:history="1">${runXml(run, linkStyle, context)}</w:hyperlink>`;
}

const linkStyle = '<w:rStyle w:val="Hyperlink"/>';

function runXml(run: Run, style: string, context: DocxContext): string {
  return `<w:r><w:rPr>${style}${propertiesXml(run, context)}</w:rPr>${textXml(run.text)}</w:r>`;
}

function propertiesXml(run: Run, context: DocxContext): string {
  let xml = run.bold === undefined ? '' : run.bold ? '<w:b/><w:bCs/>' : '<w:b w:val="0"/><w:bCs w:val="0"/>';
  if (run.italic) xml += '<w:i/><w:iCs/>';
  if (run.size !== undefined) xml += `<w:sz w:val="${run.size}"/><w:szCs w:val="${run.size}"/>`;
  return `${xml}<w:lang w:val="${languageTags[run.language ?? context.language]}"/>`;
}

export const languageTags: { readonly [Code in DocumentLanguage]: string } = { vi: 'vi-VN', en: 'en-GB' };

function textXml(text: string): string {
  if (!breaks.test(text)) return `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`;
  return text
    .split(breaksAndTabs)
    .map((piece) => (piece === '\t' ? '<w:tab/>' : breaks.test(piece) ? '<w:br/>' : textXml(piece)))
    .join('');
}

const breaks = /[\n\r\t]/;
const breaksAndTabs = /(\r\n|\n|\r|\t)/;
