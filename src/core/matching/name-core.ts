import { foldAccents } from '../values/vietnamese-text';

/** What is left of a donor's name without accents, case, punctuation and the words that only say "organisation". */
export function nameCore(name: string): string {
  return wordsWithout(name, emptyWords).join(' ');
}

/** As nameCore, but also without the words of a legal form, which one name may have and another lack. */
export function nameWords(name: string): readonly string[] {
  const words = wordsWithout(name, emptyWords);
  const bare = words.filter((word) => !legalForms.has(word));
  return bare.length === 0 ? words : bare;
}

function wordsWithout(name: string, left: ReadonlySet<string>): readonly string[] {
  return foldAccents(name)
    .replace(/\bto chuc\b/g, ' ')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !left.has(word));
}

const emptyWords: ReadonlySet<string> = new Set(
  'the organisation organization inc ltd llc ev e v ngo ingo pcpnn'.split(' '),
);

const legalForms: ReadonlySet<string> = new Set(
  'foundation fund trust association company co corp corporation gmbh limited society asbl onlus fondation stiftung verein quy hoi hiep lien cong ty tnhh of and for in vietnam viet nam phi chinh phu nuoc ngoai'.split(
    ' ',
  ),
);
