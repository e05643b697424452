import type { DocumentLanguage, DocumentModel } from '../block';
import { writeBody } from './body';
import type { DocxWriter } from './docx-writer';
import { escapeXml } from './escape-xml';
import { officeDocument, type Relationships } from './relationships';
import { languageTags } from './run';
import { stylesXml } from './styles-part';

/** The files of the package around the text, by ECMA-376. */
export function contentTypesPart(): string {
  return part(
    `<Types xmlns="${packageBase}/content-types"><Default Extension="rels" ContentType="${packageType}.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/docProps/core.xml" ContentType="${packageType}.core-properties+xml"/>` +
      override('document', 'document.main') +
      override('styles', 'styles') +
      override('settings', 'settings') +
      override('header', 'header') +
      override('header-first', 'header') +
      '</Types>',
  );
}

export function packageRelationshipsPart(): string {
  return relationshipsPart(
    `<Relationship Id="document" Type="${officeDocument}/officeDocument" Target="word/document.xml"/>` +
      `<Relationship Id="properties" Type="${packageBase}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
  );
}

export function documentRelationshipsPart(links: Relationships): string {
  const inner = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${officeDocument}/${type}" Target="${target}.xml"/>`;
  return relationshipsPart(
    inner('styles', 'styles', 'styles') +
      inner('settings', 'settings', 'settings') +
      inner('header', 'header', 'header') +
      inner('firstHeader', 'header', 'header-first') +
      links.toXml(),
  );
}

export function corePropertiesPart(document: DocumentModel): string {
  const time = `${escapeXml(document.date)}T00:00:00Z`;
  return part(
    `<cp:coreProperties xmlns:cp="${packageBase}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"` +
      ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      `<dc:title>${escapeXml(document.title)}</dc:title><dc:creator>${escapeXml(document.author)}</dc:creator>` +
      `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>` +
      `<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified>` +
      `<dc:language>${languageTags[document.language]}</dc:language></cp:coreProperties>`,
  );
}

export function writeDocument(document: DocumentModel, writer: DocxWriter): void {
  writer.markup(`${declaration}<w:document ${wordNames} xmlns:r="${officeDocument}"><w:body>`);
  writeBody(document, writer);
  writer.markup('</w:body></w:document>');
}

export function stylesPart(language: DocumentLanguage): string {
  return part(`<w:styles ${wordNames}>${stylesXml(language)}</w:styles>`);
}

export function settingsPart(language: DocumentLanguage): string {
  return part(
    `<w:settings ${wordNames}><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>` +
      `<w:themeFontLang w:val="${languageTags[language]}"/></w:settings>`,
  );
}

/** Each piece of the field stands in a run of its own: Google's import loses text that shares a run with a field. */
export function headerPart(content: 'page-number' | 'empty'): string {
  const field =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>' +
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
  return part(
    `<w:hdr ${wordNames}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>${content === 'empty' ? '' : field}</w:p></w:hdr>`,
  );
}

const packageBase = 'http://schemas.openxmlformats.org/package/2006';
const packageType = 'application/vnd.openxmlformats-package';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const wordNames = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function part(root: string): string {
  return declaration + root;
}

function relationshipsPart(relationships: string): string {
  return part(`<Relationships xmlns="${packageBase}/relationships">${relationships}</Relationships>`);
}

function override(file: string, type: string): string {
  return `<Override PartName="/word/${file}.xml" ContentType="${wordType}.${type}+xml"/>`;
}
