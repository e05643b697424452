/** SHA-256 of bytes as lower-case hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  const signed = Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, signed)
    .map((byte) => (byte & 0xff).toString(16).padStart(2, '0'))
    .join('');
}
