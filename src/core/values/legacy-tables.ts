/** The Unicode letter of a TCVN3 character (TCVN 5712:1993, VN3), given as the Latin-1 character it shows as. */
export function tcvn3Letter(character: string): string {
  const index = character.charCodeAt(0) - 0xa1;
  const letter = tcvn3.charAt(index);
  return letter === '' || letter === '.' ? character : letter;
}

/** From 0xA1 to 0xFE; a dot where the encoding has no letter. */
const tcvn3 =
  'ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ';

interface VniLetters {
  readonly pattern: RegExp;
  readonly letters: ReadonlyMap<string, string>;
}

let built: VniLetters | null = null;

/** VNI writes a letter as one or two characters: the vowel, then a character for its mark and tone. */
export function vniLetters(): VniLetters {
  built = built ?? buildVni();
  return built;
}

const tones = '\u0301\u0300\u0309\u0303\u0323';

/** Vowel: what follows it for its own mark, and what for that mark with each of the five tones (sắc to nặng). */
const vniVowels: readonly (readonly [string, string, string])[] = [
  ['a', '', 'ùøûõï'],
  ['e', '', 'ùøûõï'],
  ['o', '', 'ùøûõï'],
  ['u', '', 'ùøûõï'],
  ['y', '', 'ùøûõ'],
  ['ô', '', 'ùøûõï'],
  ['ö', '', 'ùøûõï'],
  ['a', '\u0306ê', 'éèúüë'],
  ['a', '\u0302â', 'áàåãä'],
  ['e', '\u0302â', 'áàåãä'],
  ['o', '\u0302â', 'áàåãä'],
];

function buildVni(): VniLetters {
  const letters = new Map<string, string>();
  const add = (written: string, letter: string) => {
    letters.set(written, letter.normalize('NFC'));
    const [first = '', second = ''] = [written.charAt(0), written.slice(1)];
    letters.set(first.toUpperCase() + second.toUpperCase(), letter.normalize('NFC').toUpperCase());
    if (second !== '') letters.set(first.toUpperCase() + second, letter.normalize('NFC').toUpperCase());
  };
  const base: Readonly<Record<string, string>> = { ô: 'ơ', ö: 'ư' };
  for (const [vowel, own, toned] of vniVowels) {
    const mark = own.charAt(0);
    const letter = (base[vowel] ?? vowel) + mark;
    if (own !== '') add(vowel + own.slice(1), letter);
    toned.split('').forEach((character, index) => {
      add(vowel + character, letter + tones.charAt(index));
    });
  }
  const singles = { ô: 'ơ', ö: 'ư', ñ: 'đ', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' };
  for (const [written, letter] of Object.entries(singles)) add(written, letter);
  const written = [...letters.keys()].sort((a, b) => b.length - a.length);
  return { pattern: new RegExp(written.join('|'), 'g'), letters };
}
