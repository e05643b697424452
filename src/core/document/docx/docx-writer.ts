import type { DocumentLanguage } from '../block';
import { escapeXml } from './escape-xml';
import { Relationships } from './relationships';
import { Utf8Text, utf8 } from './utf8';

/** What the writers of the blocks write to, and what they share while one document is written. */
export class DocxWriter {
  readonly relationships = new Relationships();
  private readonly bytes = new Utf8Text();
  private readonly known = new Map<string, Uint8Array>();
  private bookmarks = 0;

  constructor(readonly language: DocumentLanguage) {}

  /** Markup that comes again and again: a document is mostly that, so each piece is encoded once. */
  markup(xml: string): void {
    let encoded = this.known.get(xml);
    if (encoded === undefined) {
      encoded = utf8(xml);
      this.known.set(xml, encoded);
    }
    this.bytes.appendBytes(encoded);
  }

  /** An opening tag and, where there are any, the properties below it. Pieces that are known need not be joined anew. */
  properties(tag: string, open: string, properties: string, close: string): void {
    this.markup(tag);
    if (properties === '') return;
    this.markup(open);
    this.markup(properties);
    this.markup(close);
  }

  /** Markup with a name or number that stands only here. */
  markupOnce(xml: string): void {
    this.bytes.append(xml);
  }

  /** Text that isPlain says to be so. */
  plainText(text: string): void {
    this.bytes.append(text);
  }

  text(text: string): void {
    this.bytes.append(escapeXml(text));
  }

  nextBookmark(): number {
    this.bookmarks += 1;
    return this.bookmarks;
  }

  toBytes(): Uint8Array {
    return this.bytes.toBytes();
  }
}
