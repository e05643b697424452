import type { DocumentModel } from '../block';
import { bodyXml } from './body';
import { DocxContext } from './docx-context';
import {
  contentTypesPart,
  corePropertiesPart,
  documentPart,
  documentRelationshipsPart,
  headerPart,
  packageRelationshipsPart,
  settingsPart,
  stylesPart,
} from './parts';
import { zip } from './zip';

/** The document as the bytes of an Office Open XML file (.docx). The same document gives the same bytes. */
export function writeDocx(document: DocumentModel): Uint8Array {
  const context = new DocxContext(document.language);
  const body = bodyXml(document, context);
  return zip([
    ['[Content_Types].xml', contentTypesPart()],
    ['_rels/.rels', packageRelationshipsPart()],
    ['docProps/core.xml', corePropertiesPart(document)],
    ['word/document.xml', documentPart(body)],
    ['word/_rels/document.xml.rels', documentRelationshipsPart(context.relationships)],
    ['word/styles.xml', stylesPart(document.language)],
    ['word/settings.xml', settingsPart(document.language)],
    ['word/header.xml', headerPart('page-number')],
    ['word/header-first.xml', headerPart('empty')],
  ]);
}
