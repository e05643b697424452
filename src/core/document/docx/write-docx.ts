import type { DocumentModel } from '../block';
import { writeBody } from './body';
import { DocxContext } from './docx-context';
import {
  contentTypesPart,
  corePropertiesPart,
  documentEnd,
  documentRelationshipsPart,
  documentStart,
  headerPart,
  packageRelationshipsPart,
  settingsPart,
  stylesPart,
} from './parts';
import { Utf8Text, utf8 } from './utf8';
import { zip } from './zip';

/** The document as the bytes of an Office Open XML file (.docx). The same document gives the same bytes. */
export function writeDocx(document: DocumentModel): Uint8Array {
  const context = new DocxContext(document.language);
  const text = new Utf8Text();
  text.append(documentStart);
  writeBody(document, context, text);
  text.append(documentEnd);
  return zip([
    ['[Content_Types].xml', utf8(contentTypesPart())],
    ['_rels/.rels', utf8(packageRelationshipsPart())],
    ['docProps/core.xml', utf8(corePropertiesPart(document))],
    ['word/document.xml', text.toBytes()],
    ['word/_rels/document.xml.rels', utf8(documentRelationshipsPart(context.relationships))],
    ['word/styles.xml', utf8(stylesPart(document.language))],
    ['word/settings.xml', utf8(settingsPart(document.language))],
    ['word/header.xml', utf8(headerPart('page-number'))],
    ['word/header-first.xml', utf8(headerPart('empty'))],
  ]);
}
