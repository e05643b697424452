import type { CallStatus, Marker, Readiness } from '../codelists/words';
import { knownValue } from '../values/unread';
import type { Lists } from './read-aid';
import type { CallRow, FieldOfRow } from './register';
import type { RowReader } from './sheet-reader';
import { type Meanings, meaningsOf } from './vocabulary';

type Field = FieldOfRow<CallRow>;

export function callHeadings(): Meanings<Field> {
  return meaningsOf<Field>((words) => words.headings.calls);
}

export function callRowReader(lists: Lists): RowReader<CallRow> {
  const statuses = meaningsOf<CallStatus>((words) => words.words.callStatus);
  const readinesses = meaningsOf<Readiness>((words) => words.words.readiness);
  const markers = meaningsOf<Marker>((words) => words.words.marker);
  const answers = meaningsOf<'yes' | 'no'>(({ words }) => ({ yes: words.yes, no: words.no }));
  return (sheet) => {
    const text = (field: Field) => sheet.text(field);
    const read = {
      code: text('code'),
      nameVi: text('nameVi'),
      nameEn: text('nameEn'),
      sector: sheet.shares('sector', lists.sectors),
      ownerVi: text('ownerVi'),
      ownerEn: text('ownerEn'),
      place: sheet.places('place'),
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
      period: sheet.range('start', 'end'),
      currency: sheet.currency('currency'),
      total: sheet.money('total'),
      requested: sheet.money('requested'),
      secured: sheet.money('secured'),
      counterpartVnd: sheet.money('counterpartVnd'),
      counterpartForm: text('counterpartForm'),
      partial: sheet.yesNo('partial', answers),
      readiness: sheet.word('readiness', readinesses),
      priority: sheet.integer('priority'),
      status: sheet.word('status', statuses),
      contact: text('contact'),
      mapLink: text('mapLink'),
      photoLink: text('photoLink'),
      budgetLines: text('budgetLines'),
      markers: sheet.words('markers', markers),
      sdg: text('sdg'),
    };
    return (origin, headings) => {
      const { cells } = origin;
      const currency = read.currency(cells);
      const named = knownValue(currency);
      const requested = read.requested(cells, named);
      const period = read.period(cells);
      return {
        origin,
        code: read.code(cells),
        nameVi: read.nameVi(cells),
        nameEn: read.nameEn(cells),
        sector: read.sector(cells, headings),
        ownerVi: read.ownerVi(cells),
        ownerEn: read.ownerEn(cells),
        place: read.place(cells),
        needVi: read.needVi(cells),
        needEn: read.needEn(cells),
        objectiveVi: read.objectiveVi(cells),
        objectiveEn: read.objectiveEn(cells),
        scopeVi: read.scopeVi(cells),
        scopeEn: read.scopeEn(cells),
        beneficiariesVi: read.beneficiariesVi(cells),
        beneficiariesEn: read.beneficiariesEn(cells),
        resultsVi: read.resultsVi(cells),
        resultsEn: read.resultsEn(cells),
        start: period.start,
        end: period.end,
        currency: currency ?? knownValue(requested)?.currency ?? null,
        total: read.total(cells, named),
        requested,
        secured: read.secured(cells, named),
        counterpartVnd: read.counterpartVnd(cells, 'VND'),
        counterpartForm: read.counterpartForm(cells),
        partial: read.partial(cells),
        readiness: read.readiness(cells),
        priority: read.priority(cells),
        status: read.status(cells),
        contact: read.contact(cells),
        mapLink: read.mapLink(cells),
        photoLink: read.photoLink(cells),
        budgetLines: read.budgetLines(cells),
        markers: read.markers(cells),
        sdg: read.sdg(cells),
      };
    };
  };
}
