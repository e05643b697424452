import type { LanguageCode } from '../workbook/workbook';

/**
 * The part of a text in one language, where its pieces say both: "Tập huấn / Training: 45 000 USD; Sổ tay / Handbook:
 * 10 000 USD" is, in English, "Training: 45 000 USD; Handbook: 10 000 USD". A piece without " / " is in both.
 */
export function inLanguage(text: string, language: LanguageCode): string {
  if (!text.includes(separator)) return text;
  return text
    .split('\n')
    .map((line) =>
      line
        .split(';')
        .map((piece) => pieceIn(piece, language))
        .join(';'),
    )
    .join('\n');
}

function pieceIn(piece: string, language: LanguageCode): string {
  const [vietnamese = '', english, ...more] = piece.split(separator);
  // Two of them may be anything, such as a choice or a rate.
  if (english === undefined || more.length > 0) return piece;
  const after = english.indexOf(':');
  if (language === 'vi') return vietnamese + (after < 0 ? '' : english.slice(after));
  return /^\s*/.exec(vietnamese)?.[0] + english;
}

const separator = ' / ';
