import type { Blob, DriveFile, DriveService } from '../../google/services';
import { failingAfter, permit, refuse, type ServiceContext } from './context';
import { selectFields } from './drive-fields';
import { importProblem } from './drive-import';
import { readQuery } from './drive-query';
import { blobData } from './utilities';
import type { StoredFile } from './world';

const googleDocument = 'application/vnd.google-apps.document';

/**
 * The advanced service Drive v3 over a Drive that sees the add-on's own files only, as drive.file does. No simple trigger
 * may call it, for those run without the user's consent. GD guides/triggers
 */
export function createDrive(context: ServiceContext): DriveService {
  const { world, realm } = context;
  const call = (method: string) => permit(context, method, ['full']).roundTrips.drive++;
  const fail = (method: string, message: string): never =>
    refuse(context, `API call to ${method} failed with error: ${message}`);

  return {
    Files: failingAfter<DriveService['Files']>(context, 'drive.files', {
      create(resource: DriveFile, mediaData: Blob, { fields }: { fields: string }) {
        call('drive.files.create');
        const upload = blobData(mediaData);
        if (upload === null) return fail('drive.files.create', 'The mediaData is not a blob.');
        if (resource.mimeType === googleDocument) {
          const problem = importProblem(upload.bytes, upload.contentType);
          if (problem !== null) return fail('drive.files.create', `Bad Request (${problem})`);
        }
        const file = storedFile(resource, upload, world.randomId());
        world.drive.push(file);
        return realm.copy(selectFields(file, fields));
      },
      list({ q, fields, pageSize }) {
        call('drive.files.list');
        const meets = readQuery(q);
        if (meets === null) return fail('drive.files.list', `Invalid Value (q: ${q})`);
        const found = world.drive.filter(meets);
        const inner = /files\((.*)\)/.exec(fields)?.[1] ?? '*';
        return realm.copy({ files: found.slice(0, pageSize).map((file) => selectFields(file, inner)) });
      },
      update(resource, fileId) {
        call('drive.files.update');
        const index = world.drive.findIndex((file) => file.id === fileId);
        const file = world.drive[index];
        if (file === undefined) return fail('drive.files.update', `File not found: ${fileId}.`);
        const { name, trashed, appProperties } = resource;
        const changed: StoredFile = {
          ...file,
          ...(name === undefined ? {} : { name }),
          ...(trashed === undefined ? {} : { trashed }),
          appProperties: { ...file.appProperties, ...appProperties },
        };
        world.drive[index] = changed;
        return realm.copy(selectFields(changed, 'id,name,mimeType'));
      },
    }),
    About: {
      get({ fields }) {
        call('drive.about.get');
        if (!/\buser\b|\*/.test(fields)) return realm.copy({});
        return realm.copy({ user: { displayName: world.user.name } });
      },
    },
  };
}

function storedFile(
  resource: DriveFile,
  upload: { readonly bytes: Uint8Array; readonly contentType: string; readonly name: string },
  id: string,
): StoredFile {
  const isDocument = resource.mimeType === googleDocument;
  const folder = isDocument ? 'https://docs.google.com/document/d' : 'https://drive.google.com/file/d';
  return {
    id,
    name: resource.name ?? upload.name,
    mimeType: resource.mimeType ?? upload.contentType,
    webViewLink: `${folder}/${id}/${isDocument ? 'edit' : 'view'}`,
    exportLinks: isDocument ? exportLinks(id) : null,
    trashed: resource.trashed ?? false,
    appProperties: { ...resource.appProperties },
    bytes: upload.bytes,
    uploadedType: upload.contentType,
  };
}

function exportLinks(id: string): Readonly<Record<string, string>> {
  const address = `https://docs.google.com/feeds/download/documents/export/Export?id=${id}&exportFormat=`;
  return Object.fromEntries(exportFormats.map(([mimeType, format]) => [mimeType, `${address}${format}`]));
}

const exportFormats = [
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  ['application/pdf', 'pdf'],
] as const;
