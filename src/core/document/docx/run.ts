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
  const properties = style + propertiesXml(run, context);
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${textXml(run.text)}</w:r>`;
}

/** The language is said only where it is not that of the document: an annex of many pages repeats it in every run. */
function propertiesXml(run: Run, context: DocxContext): string {
  let xml = '';
  if (run.bold !== undefined) xml += run.bold ? '<w:b/>' : '<w:b w:val="0"/>';
  if (run.italic) xml += '<w:i/>';
  if (run.size !== undefined) xml += `<w:sz w:val="${run.size}"/>`;
  if (run.language !== undefined && run.language !== context.language) {
    xml += `<w:lang w:val="${languageTags[run.language]}"/>`;
  }
  return xml;
}

export const languageTags: { readonly [Code in DocumentLanguage]: string } = { vi: 'vi-VN', en: 'en-GB' };

function textXml(text: string): string {
  if (!breaks.test(text)) {
    return `${edgeSpace.test(text) ? '<w:t xml:space="preserve">' : '<w:t>'}${escapeXml(text)}</w:t>`;
  }
  return text
    .split(breaksAndTabs)
    .map((piece) => (piece === '\t' ? '<w:tab/>' : breaks.test(piece) ? '<w:br/>' : textXml(piece)))
    .join('');
}

/** A reader may drop such spaces unless told to keep them. */
const edgeSpace = /^\s|\s$|\s\s/;
const breaks = /[\n\r\t]/;
const breaksAndTabs = /(\r\n|\n|\r|\t)/;
