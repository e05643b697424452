import type { DriveFile } from '../../google/services';
import type { StoredFile } from './world';

/** A Drive answer holds what `fields` asks for ('id,name' or '*') and nothing else. */
export function selectFields(file: StoredFile, fields: string): DriveFile {
  const { id, name, mimeType, webViewLink, exportLinks, trashed, appProperties } = file;
  const all: DriveFile = {
    id,
    name,
    mimeType,
    webViewLink,
    ...(exportLinks === null ? {} : { exportLinks: { ...exportLinks } }),
    trashed,
    appProperties: { ...appProperties },
  };
  const wanted = fields.split(',').map((field) => field.trim());
  if (wanted.includes('*')) return all;
  return Object.fromEntries(Object.entries(all).filter(([field]) => wanted.includes(field)));
}
