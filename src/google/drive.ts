import { Fault } from './fault';
import { signedBytes } from './signed-bytes';

export interface MadeDocument {
  readonly id: string;
  /** Opens the document in the browser. */
  readonly link: string;
  /** Links that download it as .docx and as .pdf; null where Google gives none. */
  readonly docxLink: string | null;
  readonly pdfLink: string | null;
}

/**
 * Imports a .docx as a Google Doc into the user's Drive: one call, a whole document or an error. The token
 * stays on the file, so that a document is found whose call ran into its time-out.
 */
export function importDocument(bytes: Uint8Array, name: string, token: string): MadeDocument {
  const blob = Utilities.newBlob(signedBytes(bytes), docx, `${name}.docx`);
  const file = drive().Files.create(
    { name, mimeType: googleDoc, appProperties: { [tokenKey]: token } },
    blob,
    { fields: 'id, webViewLink, exportLinks' },
  );
  const { id = '', exportLinks = {} } = file;
  return {
    id,
    link: file.webViewLink ?? `https://docs.google.com/document/d/${id}/edit`,
    docxLink: exportLinks[docx] ?? null,
    pdfLink: exportLinks[pdf] ?? null,
  };
}

/** Refuses a document that is longer than Google Docs takes, before anything is made of it. */
export function requireImportable(characters: number): void {
  if (characters > longestDocument) throw new Fault('document-too-long');
}

/** Characters. GD Google Docs editors help, files you can store in Google Drive */
const longestDocument = 1_020_000;

/** The documents that carry a token and are not in the bin. */
export function documentsWith(token: string): string[] {
  const q = `appProperties has { key='${tokenKey}' and value='${token}' } and trashed = false`;
  const { files = [] } = drive().Files.list({ q, fields: 'files(id)', pageSize: 10 });
  return files.map((file) => file.id ?? '').filter((id) => id !== '');
}

export function moveToBin(id: string): void {
  drive().Files.update({ trashed: true }, id);
}

/** The user's name as Drive shows it; drive.file suffices, no e-mail scope is needed. */
export function userName(): string {
  return drive().About.get({ fields: 'user(displayName)' }).user?.displayName ?? '';
}

export function newToken(): string {
  return Utilities.getUuid();
}

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const pdf = 'application/pdf';
const googleDoc = 'application/vnd.google-apps.document';
const tokenKey = 'soVienTro';

function drive(): typeof Drive {
  if (typeof Drive === 'undefined') throw new Fault('drive-off');
  return Drive;
}
