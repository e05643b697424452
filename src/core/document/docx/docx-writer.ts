import type { DocumentLanguage } from '../block';
import { Relationships } from './relationships';
import { Utf8Text } from './utf8';

/** What the writers of the blocks write to, and what they share while one document is written. */
export class DocxWriter {
  readonly relationships = new Relationships();
  private readonly bytes = new Utf8Text();
  private bookmarks = 0;

  constructor(readonly language: DocumentLanguage) {}

  markup(xml: string): void {
    this.bytes.append(xml);
  }

  /** An opening tag and, where there are any, the properties below it. */
  properties(tag: string, open: string, properties: string, close: string): void {
    this.markup(tag);
    if (properties === '') return;
    this.markup(open);
    this.markup(properties);
    this.markup(close);
  }

  text(text: string): void {
    this.bytes.appendEscaped(text);
  }

  nextBookmark(): number {
    this.bookmarks += 1;
    return this.bookmarks;
  }

  toBytes(): Uint8Array {
    return this.bytes.toBytes();
  }
}
