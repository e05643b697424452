import type { EditionLanguage } from '../edition-language';
import { type LinkEntry, linkTable } from '../link-table';
import type { Section } from '../outline';
import { printUsd } from '../print-amount';
import { headingRuns } from '../say';

/** Projects by what they still need in US dollars, in bands that a donor looks for; empty bands are not printed. */
export const indexByBudget: Section = ({ projects }, languages) => {
  const entries = bands.map(
    (band): LinkEntry => ({
      name: (language) => nameOf(band, language),
      projects: projects.filter(({ amounts }) => contains(band, amounts.remaining.usd)),
    }),
  );
  return [
    { kind: 'heading', level: 2, runs: headingRuns(languages, ({ words }) => words.index.byBudget) },
    linkTable(
      languages,
      ({ words }) => words.index.band,
      entries.filter((entry) => entry.projects.length > 0),
      1,
    ),
  ];
};

/** In US dollars, from below up to but without above; null is open. */
interface Band {
  readonly from: number | null;
  readonly to: number | null;
}

const bands: readonly Band[] = [
  { from: null, to: 50_000 },
  { from: 50_000, to: 200_000 },
  { from: 200_000, to: 500_000 },
  { from: 500_000, to: null },
];

function contains({ from, to }: Band, usdMinor: bigint): boolean {
  return (from === null || usdMinor >= cents(from)) && (to === null || usdMinor < cents(to));
}

function cents(dollars: number): bigint {
  return BigInt(dollars * 100);
}

function nameOf({ from, to }: Band, language: EditionLanguage): string {
  const { index } = language.words;
  const print = (dollars: number) => printUsd({ usd: cents(dollars) }, language);
  if (from === null) return index.below(print(to ?? 0));
  return to === null ? index.above(print(from)) : index.between(print(from), print(to));
}
