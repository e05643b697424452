import type { DocumentLanguage } from '../block';
import { Relationships } from './relationships';

/** What the writers of the blocks share while one document is written. */
export class DocxContext {
  readonly relationships = new Relationships();
  private bookmarks = 0;

  constructor(readonly language: DocumentLanguage) {}

  nextBookmark(): number {
    this.bookmarks += 1;
    return this.bookmarks;
  }
}
