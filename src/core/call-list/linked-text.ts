import type { Run } from '../document/block';
import type { EditionLanguage } from './edition-language';
import { type Look, say } from './say';

/** Text as written, with its mail and web addresses as links. */
export function linkedText(text: string, language: EditionLanguage, look: Look = {}): Run[] {
  if (!/@|:\/\//.test(text)) return text === '' ? [] : [say(language, text, look)];
  const runs: Run[] = [];
  let end = 0;
  for (const match of text.matchAll(address)) {
    const found = match[0].replace(/[.,;:)\]]+$/, '');
    if (match.index > end) runs.push(say(language, text.slice(end, match.index), look));
    runs.push(say(language, found, { ...look, link: /^https?:/i.test(found) ? found : `mailto:${found}` }));
    end = match.index + found.length;
  }
  if (end < text.length) runs.push(say(language, text.slice(end), look));
  return runs;
}

const address = /https?:\/\/[^\s<>"]+|[a-z0-9._%+-]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi;
