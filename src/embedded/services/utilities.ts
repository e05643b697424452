import type { Blob, DigestAlgorithm, UtilitiesService } from '../../google/services';
import { anyMode, permit, refuse, type ServiceContext } from './context';
import { formatDate } from './format-date';
import { sha256 } from './sha256';

export interface BlobData {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly name: string;
}

/** An object of its own, compared by identity. */
const digestAlgorithms: { readonly SHA_256: DigestAlgorithm } = Object.freeze({
  SHA_256: Object.freeze({ toString: () => 'SHA_256' }),
});
const blobs = new WeakMap<Blob, BlobData>();

export function createUtilities(context: ServiceContext): UtilitiesService {
  return {
    formatDate(date, timeZone, format) {
      permit(context, 'Utilities.formatDate', anyMode);
      if (Object.prototype.toString.call(date) !== '[object Date]') {
        refuse(context, "The parameters don't match the method signature for Utilities.formatDate.");
      }
      try {
        return formatDate(date.getTime(), timeZone, format);
      } catch (fault) {
        return refuse(context, fault instanceof Error ? fault.message : String(fault));
      }
    },
    newBlob(data, contentType, name) {
      permit(context, 'Utilities.newBlob', anyMode);
      return createBlob(context, { bytes: unsigned(context, data, 'newBlob'), contentType, name });
    },
    getUuid() {
      permit(context, 'Utilities.getUuid', anyMode);
      return context.world.randomId();
    },
    DigestAlgorithm: digestAlgorithms,
    computeDigest(algorithm, value) {
      permit(context, 'Utilities.computeDigest', anyMode);
      if (algorithm !== digestAlgorithms.SHA_256) refuse(context, 'Invalid argument: algorithm');
      return signed(context, sha256(unsigned(context, value, 'computeDigest')));
    },
  };
}

/** The bytes behind a blob that the add-on hands back, or null when it is something else. */
export function blobData(blob: Blob): BlobData | null {
  return blobs.get(blob) ?? null;
}

function createBlob(context: ServiceContext, data: BlobData): Blob {
  const blob: Blob = {
    getBytes: () => signed(context, data.bytes),
    getName: () => data.name,
  };
  blobs.set(blob, data);
  return blob;
}

/** Google takes an Array of Java's signed bytes and nothing else. */
function unsigned(context: ServiceContext, data: unknown, method: string): Uint8Array {
  if (!Array.isArray(data)) {
    refuse(context, `The parameters don't match the method signature for Utilities.${method}.`);
  }
  const bytes = new Uint8Array(data.length);
  for (const [index, byte] of data.entries()) {
    if (!Number.isInteger(byte) || byte < -128 || byte > 127) {
      refuse(context, `Cannot convert ${String(byte)} to a byte: bytes are whole numbers from -128 to 127.`);
    }
    bytes[index] = byte & 0xff;
  }
  return bytes;
}

function signed(context: ServiceContext, data: Uint8Array): number[] {
  const bytes = context.realm.array<number>(data.length);
  for (const [index, byte] of data.entries()) bytes[index] = (byte << 24) >> 24;
  return bytes;
}
