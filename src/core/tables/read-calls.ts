import type { CallStatus, Marker, Readiness } from '../codelists/words';
import { knownValue } from '../values/unread';
import type { Lists } from './read-aid';
import type { CallRow, FieldOfRow } from './register';
import type { RowReader } from './row-reader';
import type { RowOrigin } from './table';
import { type Meanings, meaningsOf } from './vocabulary';

type Field = FieldOfRow<CallRow>;

export function callHeadings(): Meanings<Field> {
  return meaningsOf<Field>((words) => words.headings.calls);
}

export function callRowReader(
  read: RowReader,
  lists: Lists,
): (origin: RowOrigin, headings: readonly string[]) => CallRow {
  const statuses = meaningsOf<CallStatus>((words) => words.words.callStatus);
  const readinesses = meaningsOf<Readiness>((words) => words.words.readiness);
  const markers = meaningsOf<Marker>((words) => words.words.marker);
  const answers = meaningsOf<'yes' | 'no'>(({ words }) => ({ yes: words.yes, no: words.no }));
  return (origin, headings) => {
    const text = (field: Field) => read.text(origin, field);
    const currency = read.currency(origin, 'currency');
    const money = (field: Field) => read.money(origin, field, knownValue(currency));
    const requested = money('requested');
    const period = read.range(origin, 'start', 'end');
    return {
      origin,
      code: text('code'),
      nameVi: text('nameVi'),
      nameEn: text('nameEn'),
      sector: read.sharesOf(origin, 'sector', lists.sectors, headings),
      ownerVi: text('ownerVi'),
      ownerEn: text('ownerEn'),
      place: read.placesOf(origin, 'place'),
      needVi: text('needVi'),
      needEn: text('needEn'),
      objectiveVi: text('objectiveVi'),
      objectiveEn: text('objectiveEn'),
      scopeVi: text('scopeVi'),
      scopeEn: text('scopeEn'),
      beneficiariesVi: text('beneficiariesVi'),
      beneficiariesEn: text('beneficiariesEn'),
      resultsVi: text('resultsVi'),
      resultsEn: text('resultsEn'),
      start: period.start,
      end: period.end,
      currency: currency ?? knownValue(requested)?.currency ?? null,
      total: money('total'),
      requested,
      secured: money('secured'),
      counterpartVnd: read.money(origin, 'counterpartVnd', 'VND'),
      counterpartForm: text('counterpartForm'),
      partial: read.yesNo(origin, 'partial', answers),
      readiness: read.word(origin, 'readiness', readinesses),
      priority: read.integer(origin, 'priority'),
      status: read.word(origin, 'status', statuses),
      contact: text('contact'),
      mapLink: text('mapLink'),
      photoLink: text('photoLink'),
      budgetLines: text('budgetLines'),
      markers: read.words(origin, 'markers', markers),
      sdg: text('sdg'),
    };
  };
}
