import { escapeXml } from './escape-xml';

/**
 * The bytes of text, piece by piece. Written here because the Apps Script runtime has no TextEncoder, and the
 * fallback of the zip library gets every character beyond U+FFFF wrong. A long document is never held as one
 * string: flattening that costs more than encoding its pieces.
 */
export class Utf8Text {
  private bytes = new Uint8Array(1 << 16);
  private length = 0;

  /** Well-formed text as it is. */
  append(text: string): void {
    this.encode(text, false);
  }

  /** Any text, escaped for XML in the same pass. */
  appendEscaped(text: string): void {
    this.encode(text, true);
  }

  toBytes(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  private encode(text: string, escapes: boolean): void {
    this.makeRoom(text.length * longest);
    const { bytes } = this;
    let at = this.length;
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      if (unit < 0x80 && (!escapes || isPlainAscii(unit))) {
        bytes[at++] = unit;
      } else if (unit >= 0xa0 && unit < 0x800) {
        bytes[at++] = 0xc0 | (unit >> 6);
        bytes[at++] = continuation(unit);
      } else if (isPlainWide(unit)) {
        bytes[at++] = 0xe0 | (unit >> 12);
        bytes[at++] = continuation(unit >> 6);
        bytes[at++] = continuation(unit);
      } else {
        const character = String.fromCodePoint(text.codePointAt(index) ?? unit);
        this.length = at;
        this.appendCharacters(escapes ? escapeXml(character) : character);
        at = this.length;
        index += character.length - 1;
      }
    }
    this.length = at;
  }

  private appendCharacters(text: string): void {
    for (const character of text) {
      for (const byte of bytesOf(character.codePointAt(0) ?? 0)) this.bytes[this.length++] = byte;
    }
  }

  private makeRoom(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    larger.set(this.toBytes());
    this.bytes = larger;
  }
}

/** Bytes that one unit of text can become: &quot; as it is written in XML. */
const longest = 6;

function isPlainAscii(unit: number): boolean {
  return unit >= 0x20 && unit < 0x7f && unit !== 0x22 && unit !== 0x26 && unit !== 0x3c && unit !== 0x3e;
}

function isPlainWide(unit: number): boolean {
  return (unit >= 0x800 && unit < 0xd800) || (unit >= 0xe000 && unit < 0xfffe);
}

function bytesOf(code: number): readonly number[] {
  if (code < 0x80) return [code];
  if (code < 0x800) return [0xc0 | (code >> 6), continuation(code)];
  const last = [continuation(code >> 6), continuation(code)];
  if (code < 0x10000) return [0xe0 | (code >> 12), ...last];
  return [0xf0 | (code >> 18), continuation(code >> 12), ...last];
}

function continuation(code: number): number {
  return 0x80 | (code & 0x3f);
}

export function utf8(text: string): Uint8Array {
  const whole = new Utf8Text();
  whole.append(text);
  return whole.toBytes();
}
