/** Text as people meant it: what to keep when it is read (clean), and what to compare it by (fold). */

/**
 * NFC, one kind of space, no invisible characters, no outer or doubled spaces. Line breaks are kept, as '\n'.
 * What the eye sees does not change.
 */
export function cleanText(text: string): string {
  if (text === '' || tidy.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(lineBreak, '\n')
    .replace(spaces, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/**
 * The form by which two spellings of the same Vietnamese words are equal: lower case, one place for the tone mark
 * (hoà = hòa, thuỷ = thủy), i = y where both are taught (tỉ = tỷ, Mĩ = Mỹ), look-alikes of đ, dashes and quotes
 * unified, line breaks as spaces. Accents are kept. Only for comparing: never shown, never written back.
 */
export function foldText(text: string): string {
  const lower = cleanText(text).toLowerCase();
  if (plain.test(lower)) return unifyEndings(lower);
  // Lower-casing can leave a combining mark behind (İ), so NFC comes once more.
  return unifyEndings(unifyTones(lower.normalize('NFC').replace(lookAlike, unified)));
}

/** foldText without accents, đ as d. Many different Vietnamese words become equal. */
export function foldAccents(text: string): string {
  return stripAccents(foldText(text));
}

/** The same letters without accents, in the case in which they stand: Mường É becomes Muong E. */
export function stripAccents(text: string): string {
  return plain.test(text) ? text : text.replace(/[^\n -~]/g, bareLetter);
}

const bareLetters = new Map<string, string>([
  ['đ', 'd'],
  ['Đ', 'D'],
]);

function bareLetter(letter: string): string {
  let bare = bareLetters.get(letter);
  if (bare === undefined) {
    bare = letter.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
    bareLetters.set(letter, bare);
  }
  return bare;
}

const plain = /^[\n -~]*$/;

/** Words with one space or line breaks between them, in letters and signs that cleaning leaves as they are. */
const word = '[!-~\u00a1-\u00ac\u00ae-\u024f\u1ea0-\u1ef9\u2010-\u2027\u2030-\u205e\u20a0-\u20c0]+';
const tidy = new RegExp(`^${word}(?:(?: |\n+)${word})*$`);

const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it removes
  /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const lineBreak = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
const spaces = /[\t \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;

const lookAlike = /[\u00f0\u0256\n\u2010-\u2015\u2212\u2018\u2019\u02bc\u201c\u201d]/g;

function unified(character: string): string {
  if (character === '\n') return ' ';
  if (character === '\u00f0' || character === '\u0256') return 'đ';
  if (character === '\u201c' || character === '\u201d') return '"';
  return character === '\u2018' || character === '\u2019' || character === '\u02bc' ? "'" : '-';
}

const letter = '[a-z\u00e0-\u024f\u1ea0-\u1ef9]';
const toneEarly = new RegExp(`([òóỏõọ])([ae])(?=${letter})|([ùúủũụ])(y)(?=${letter})|q([ùúủũụ])(y)`, 'g');
const toneLate = new RegExp(`o([àáảãạèéẻẽẹ])(?!${letter})|(q?)u([ỳýỷỹỵ])(?!${letter})`, 'g');
/** Whether one of the two replaces anything: asked of every text, and most have nothing to move. */
const movesTone = new RegExp(
  `[òóỏõọ][ae](?=${letter})|[ùúủũụ]y(?=${letter})|q[ùúủũụ]y|o[àáảãạèéẻẽẹ](?!${letter})|u[ỳýỷỹỵ](?!${letter})`,
);
const tones = {
  o: 'òóỏõọ',
  u: 'ùúủũụ',
  a: 'àáảãạ',
  e: 'èéẻẽẹ',
  y: 'ỳýỷỹỵ',
};

/** On the first vowel where the syllable ends with it (hòa, thủy), else on the second (hoàn, quý). */
function unifyTones(text: string): string {
  if (!movesTone.test(text)) return text;
  return text
    .replace(toneEarly, (_whole, o?: string, ae?: string, u?: string, _y?: string, qu?: string) => {
      if (o !== undefined) return `o${tones[ae === 'a' ? 'a' : 'e'].charAt(tones.o.indexOf(o))}`;
      const y = tones.y.charAt(tones.u.indexOf(u ?? qu ?? ''));
      return qu === undefined ? `u${y}` : `qu${y}`;
    })
    .replace(toneLate, (whole, ae?: string, q?: string, y?: string) => {
      if (ae !== undefined) {
        const onA = tones.a.indexOf(ae);
        return onA >= 0 ? `${tones.o.charAt(onA)}a` : `${tones.o.charAt(tones.e.indexOf(ae))}e`;
      }
      return q === 'q' ? whole : `${tones.u.charAt(tones.y.indexOf(y ?? ''))}y`;
    });
}

const endingInI = new RegExp(`(^|[^a-z\u00e0-\u024f\u1ea0-\u1ef9])([hklmst]|qu)([iìíỉĩị])(?!${letter})`, 'g');
const endsInI = new RegExp(`(?<!${letter})(?:[hklmst]|qu)[iìíỉĩị](?!${letter})`);
const yOfI: Readonly<Record<string, string>> = { i: 'y', ì: 'ỳ', í: 'ý', ỉ: 'ỷ', ĩ: 'ỹ', ị: 'ỵ' };

function unifyEndings(text: string): string {
  if (!endsInI.test(text)) return text;
  return text.replace(
    endingInI,
    (_whole, before: string, onset: string, i: string) => before + onset + (yOfI[i] ?? i),
  );
}
