import { base64 } from '../document/base64';
import { utf8 } from '../document/docx/utf8';

/** A long text as base64 of its deflated UTF-8, which is what a page can be sent: a register repeats itself a lot. */
export function packText(text: string): string {
  // Loaded only here, as for a document: the library builds its tables when it loads.
  const { deflateSync } = require('../document/docx/zip-library');
  return base64(deflateSync(utf8(text), { level: 6 }));
}

declare function require(path: '../document/docx/zip-library'): typeof import('../document/docx/zip-library');
