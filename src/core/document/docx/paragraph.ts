import type { Alignment, Heading, Paragraph } from '../block';
import type { DocxContext } from './docx-context';
import { runsXml } from './run';

export function headingXml(heading: Heading, context: DocxContext): string {
  const properties =
    `<w:pStyle w:val="Heading${heading.level}"/>` +
    (heading.startsPage ? '<w:pageBreakBefore/>' : '') +
    alignmentXml(heading.alignment);
  return paragraphElement(properties, marked(runsXml(heading.runs, context), heading.anchor, context));
}

export function paragraphXml(paragraph: Paragraph, context: DocxContext): string {
  return styledParagraphXml(paragraph, '', context);
}

/** Within a table, where text is smaller and stands closer. */
export function cellParagraphXml(paragraph: Paragraph, context: DocxContext): string {
  return styledParagraphXml(paragraph, '<w:pStyle w:val="TableText"/>', context);
}

export function ruleXml(): string {
  return paragraphElement(
    '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>' +
      '<w:spacing w:before="0" w:after="240" w:line="120" w:lineRule="exact"/><w:ind w:left="3300" w:right="3300"/>',
    '',
  );
}

export function pageBreakXml(): string {
  return paragraphElement('', '<w:r><w:br w:type="page"/></w:r>');
}

/** A paragraph too low to be seen, where Word needs one. */
export const thinParagraph =
  '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr></w:pPr></w:p>';

function styledParagraphXml(paragraph: Paragraph, style: string, context: DocxContext): string {
  const properties =
    style +
    (paragraph.keepWithNext ? '<w:keepNext/>' : '') +
    spacingXml(paragraph) +
    (paragraph.indent ? '<w:ind w:firstLine="720"/>' : '') +
    alignmentXml(paragraph.alignment);
  return paragraphElement(properties, marked(runsXml(paragraph.runs, context), paragraph.anchor, context));
}

function paragraphElement(properties: string, content: string): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
}

function marked(content: string, anchor: string | undefined, context: DocxContext): string {
  if (anchor === undefined) return content;
  const id = context.nextBookmark();
  return `<w:bookmarkStart w:id="${id}" w:name="${anchor}"/>${content}<w:bookmarkEnd w:id="${id}"/>`;
}

function spacingXml({ apart, tight }: Paragraph): string {
  if (!apart && !tight) return '';
  return `<w:spacing${apart ? ' w:before="120"' : ''}${tight ? ' w:after="0"' : ''}/>`;
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
