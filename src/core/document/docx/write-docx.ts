import type { DocumentModel } from '../block';
import { DocxWriter } from './docx-writer';
import {
  contentTypesPart,
  corePropertiesPart,
  documentRelationshipsPart,
  headerPart,
  packageRelationshipsPart,
  settingsPart,
  stylesPart,
  writeDocument,
} from './parts';
import { utf8 } from './utf8';
import { zip } from './zip';

/** The document as the bytes of an Office Open XML file (.docx). The same document gives the same bytes. */
export function writeDocx(document: DocumentModel): Uint8Array {
  const writer = new DocxWriter(document.language);
  writeDocument(document, writer);
  return zip([
    ['[Content_Types].xml', utf8(contentTypesPart())],
    ['_rels/.rels', utf8(packageRelationshipsPart())],
    ['docProps/core.xml', utf8(corePropertiesPart(document))],
    ['word/document.xml', writer.toBytes()],
    ['word/_rels/document.xml.rels', utf8(documentRelationshipsPart(writer.relationships))],
    ['word/styles.xml', utf8(stylesPart(document.language))],
    ['word/settings.xml', utf8(settingsPart(document.language))],
    ['word/header.xml', utf8(headerPart('page-number'))],
    ['word/header-first.xml', utf8(headerPart('empty'))],
  ]);
}
