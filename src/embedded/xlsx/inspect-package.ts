import { UnusableFile } from './unusable-file';

/** More than any register; beyond it a small file may still unpack to fill the memory. */
const largestUnpacked = 300 * 1024 * 1024;

/** Looks at the outside of a file before anything of it is unpacked. Throws UnusableFile. */
export function inspectPackage(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new UnusableFile('empty');
  if (startsWith(bytes, compoundFile)) {
    throw new UnusableFile(contains(bytes, utf16('EncryptedPackage')) ? 'password-protected' : 'old-excel');
  }
  if (!startsWith(bytes, zipFile)) throw new UnusableFile('not-a-workbook');
  const parts = packageParts(bytes);
  const unpacked = parts.reduce((sum, part) => sum + part.size, 0);
  if (unpacked > largestUnpacked) throw new UnusableFile('too-large');
  const names = new Set(parts.map((part) => part.name.toLowerCase()));
  if (!names.has('xl/workbook.xml')) throw new UnusableFile('zip-without-workbook');
}

/** The first bytes of an OLE compound file: old .xls, and any encrypted Office file. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];
const zipFile = [0x50, 0x4b, 0x03, 0x04];

interface Part {
  readonly name: string;
  readonly size: number;
}

/** The entries of a zip as its central directory lists them (PKWARE APPNOTE 4.3.12). */
function packageParts(bytes: Uint8Array): Part[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const parts: Part[] = [];
  let position = end.start;
  for (let index = 0; index < end.count; index++) {
    if (position + 46 > view.byteLength || view.getUint32(position, true) !== 0x02014b50) {
      throw new UnusableFile('truncated');
    }
    const nameLength = view.getUint16(position + 28, true);
    const name = bytes.subarray(position + 46, position + 46 + nameLength);
    parts.push({ name: String.fromCharCode(...name), size: view.getUint32(position + 24, true) });
    position += 46 + nameLength + view.getUint16(position + 30, true) + view.getUint16(position + 32, true);
  }
  return parts;
}

/** The record at the end of a zip; a file that was cut off has none. */
function endOfDirectory(view: DataView): { readonly count: number; readonly start: number } {
  const earliest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let position = view.byteLength - 22; position >= earliest; position--) {
    if (view.getUint32(position, true) !== 0x06054b50) continue;
    return { count: view.getUint16(position + 10, true), start: view.getUint32(position + 16, true) };
  }
  throw new UnusableFile('truncated');
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function utf16(text: string): number[] {
  return [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
}

function contains(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
