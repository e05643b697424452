import { signedBytes } from './signed-bytes';

/** SHA-256 of bytes as lower-case hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, signedBytes(bytes))
    .map((byte) => (byte & 0xff).toString(16).padStart(2, '0'))
    .join('');
}
