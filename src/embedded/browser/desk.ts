import type { StoredFile } from '../services/world';
import type { LanguageCode, PageWords } from './languages/page-words';
import { wordsOf } from './languages/speech';
import type { Session } from './session';

/** What the page is working on: the open workbook, the documents that were made, the user's language. */
export class Desk {
  language: LanguageCode;
  session: Session | null = null;
  /** How many changes the last save has seen. */
  savedChanges = 0;
  /** Outlives the workbook. */
  readonly drive: StoredFile[] = [];

  constructor(language: LanguageCode) {
    this.language = language;
  }

  get words(): PageWords {
    return wordsOf(this.language);
  }

  get hasUnsavedChanges(): boolean {
    return this.session !== null && this.session.changes() > this.savedChanges;
  }

  /** The document that a link to Google would open. */
  documentAt(link: string): StoredFile | null {
    return this.drive.find((file) => link.includes(file.id)) ?? null;
  }
}
