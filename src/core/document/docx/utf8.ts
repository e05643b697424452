/**
 * The bytes of well-formed text, piece by piece. Written here because the Apps Script runtime has no TextEncoder,
 * and the fallback of the zip library gets every character beyond U+FFFF wrong. A long document is never held as
 * one string: flattening that costs more than encoding its pieces.
 */
export class Utf8Text {
  private bytes = new Uint8Array(1 << 16);
  private length = 0;

  append(text: string): void {
    this.makeRoom(text.length * 3);
    const { bytes } = this;
    let at = this.length;
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      if (unit < 0x80) {
        bytes[at++] = unit;
      } else if (unit < 0x800) {
        bytes[at++] = 0xc0 | (unit >> 6);
        bytes[at++] = continuation(unit);
      } else if (unit < 0xd800 || unit > 0xdfff) {
        bytes[at++] = 0xe0 | (unit >> 12);
        bytes[at++] = continuation(unit >> 6);
        bytes[at++] = continuation(unit);
      } else {
        index += 1;
        const code = 0x10000 + ((unit & 0x3ff) << 10) + (text.charCodeAt(index) & 0x3ff);
        bytes[at++] = 0xf0 | (code >> 18);
        bytes[at++] = continuation(code >> 12);
        bytes[at++] = continuation(code >> 6);
        bytes[at++] = continuation(code);
      }
    }
    this.length = at;
  }

  appendBytes(more: Uint8Array): void {
    this.makeRoom(more.length);
    this.bytes.set(more, this.length);
    this.length += more.length;
  }

  toBytes(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  private makeRoom(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    larger.set(this.toBytes());
    this.bytes = larger;
  }
}

function continuation(code: number): number {
  return 0x80 | (code & 0x3f);
}

export function utf8(text: string): Uint8Array {
  const whole = new Utf8Text();
  whole.append(text);
  return whole.toBytes();
}
