import { capitalised } from '../../values/capitalised';
import type { Place } from '../../values/place';
import { placeName } from '../../values/place-name';
import { compareVietnamese } from '../../values/vietnamese-collation';
import type { ListedProject } from '../call-project';
import { linkTable } from '../link-table';
import type { Section } from '../outline';
import { headingRuns } from '../say';

/** Projects by the place they are in, places as they are now; a project in several places stands at each. */
export const indexByPlace: Section = ({ projects }, languages) => {
  const places = projectsByPlace(projects);
  if (places.length === 0) return [];
  return [
    { kind: 'heading', level: 2, runs: headingRuns(languages, ({ words }) => words.index.byPlace) },
    linkTable(
      languages,
      ({ words }) => words.index.place,
      places.map(({ place, projects }) => ({
        name: ({ code }) => capitalised(placeName(place, code)),
        projects,
      })),
      2,
    ),
  ];
};

interface PlaceEntry {
  readonly place: Place;
  readonly projects: ListedProject[];
}

function projectsByPlace(projects: readonly ListedProject[]): readonly PlaceEntry[] {
  const entries = new Map<string, PlaceEntry>();
  for (const project of projects) {
    for (const each of project.row.place) {
      const place = asNow(each);
      const key = JSON.stringify(place);
      const entry = entries.get(key) ?? { place, projects: [] };
      entries.set(key, entry);
      if (entry.projects[entry.projects.length - 1] !== project) entry.projects.push(project);
    }
  }
  return [...entries.values()].sort(
    (one, other) =>
      kindOrder.indexOf(one.place.kind) - kindOrder.indexOf(other.place.kind) ||
      compareVietnamese(placeName(one.place, 'vi'), placeName(other.place, 'vi')),
  );
}

const kindOrder: readonly Place['kind'][] = [
  'province',
  'unit',
  'former-unit',
  'former-district',
  'written',
  'other-province',
  'ambiguous',
  'unknown',
];

function asNow(place: Place): Place {
  return place.kind === 'former-unit' ? { kind: 'unit', code: place.code } : place;
}
