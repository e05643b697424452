import { strFromU8, unzipSync } from 'fflate';

const wordDocument = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** GD Google Docs editors help, files you can store in Google Drive */
const longestText = 1_020_000;
const requiredParts = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

/** Why Google Docs could not import these bytes, or null when they have the build of a .docx file. */
export function importProblem(bytes: Uint8Array, contentType: string): string | null {
  if (contentType !== wordDocument) return `cannot convert ${contentType} to a Google document`;
  const parts = partsOf(bytes);
  if (parts === null) return 'the file is not a readable .docx package';
  const missing = requiredParts.find((part) => parts[part] === undefined);
  if (missing !== undefined) return `the .docx package lacks ${missing}`;
  const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]*>/g, '');
  return text.length > longestText ? `the document has more than ${longestText} characters` : null;
}

function partsOf(bytes: Uint8Array): Record<string, Uint8Array> | null {
  try {
    return unzipSync(bytes);
  } catch {
    return null;
  }
}
