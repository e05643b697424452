import type { DocumentLanguage } from '../block';
import { languageTags } from './run';

/**
 * Decree 30/2020 Annex I: Times New Roman, black, body 13, at least 6 pt between paragraphs. Headings are real
 * ones, so that Google Docs and Word list them in their outline.
 */
export function stylesXml(language: DocumentLanguage): string {
  return (
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>` +
    `<w:color w:val="000000"/><w:sz w:val="26"/><w:szCs w:val="26"/><w:lang w:val="${languageTags[language]}"/></w:rPr></w:rPrDefault>` +
    '<w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:before="0" w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
    headingStyle(
      1,
      '<w:spacing w:before="240" w:after="120"/>',
      '<w:b/><w:bCs/><w:sz w:val="26"/><w:szCs w:val="26"/>',
    ) +
    headingStyle(
      2,
      '<w:spacing w:before="120" w:after="60"/>',
      '<w:b/><w:bCs/><w:sz w:val="26"/><w:szCs w:val="26"/>',
    ) +
    headingStyle(
      3,
      '<w:spacing w:before="60" w:after="60"/>',
      '<w:b/><w:bCs/><w:sz w:val="26"/><w:szCs w:val="26"/>',
    ) +
    paragraphStyle(
      'TableText',
      'Table Text',
      '<w:spacing w:before="10" w:after="10" w:line="240" w:lineRule="auto"/>',
      sizeXml(22),
    ) +
    paragraphStyle(
      'TableTextRoomy',
      'Table Text Roomy',
      '<w:spacing w:before="30" w:after="30" w:line="252" w:lineRule="auto"/>',
      sizeXml(24),
    ) +
    paragraphStyle(
      'Header',
      'header',
      '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="center"/>',
      sizeXml(26),
    ) +
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0B4A8F"/><w:u w:val="single"/></w:rPr></w:style>'
  );
}

const font = 'Times New Roman';

function headingStyle(level: 1 | 2 | 3, spacing: string, look: string): string {
  return (
    `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>` +
    `<w:pPr><w:keepNext/><w:keepLines/>${spacing}<w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr>${look}</w:rPr></w:style>`
  );
}

function paragraphStyle(id: string, name: string, layout: string, look: string): string {
  return (
    `<w:style w:type="paragraph" w:customStyle="${name === 'header' ? 0 : 1}" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>` +
    `<w:pPr>${layout}</w:pPr><w:rPr>${look}</w:rPr></w:style>`
  );
}

function sizeXml(halfPoints: number): string {
  return `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
}
