import type { AidKind, AidStatus, Form, Funding, Marker } from '../codelists/words';
import { knownValue } from '../values/unread';
import type { AidRow, FieldOfRow } from './register';
import { type KeyList, type RowReader, textOf } from './row-reader';
import type { RowOrigin } from './table';
import { type Meanings, meaningsOf } from './vocabulary';

/** The lists that the cells of a row refer to. */
export interface Lists {
  readonly sectors: KeyList;
  readonly donors: KeyList;
}

type Field = FieldOfRow<AidRow>;

export function aidHeadings(): Meanings<Field> {
  return meaningsOf<Field>((words) => words.headings.aid);
}

export function aidRowReader(read: RowReader, lists: Lists): (origin: RowOrigin, heading: string) => AidRow {
  const fundings = meaningsOf<Funding>((words) => words.words.funding);
  const kinds = meaningsOf<AidKind>((words) => words.words.aidKind);
  const forms = meaningsOf<Form>((words) => words.words.form);
  const statuses = meaningsOf<AidStatus>((words) => words.words.aidStatus);
  const markers = meaningsOf<Marker>((words) => words.words.marker);
  const answers = meaningsOf<'yes' | 'no'>(({ words }) => ({ yes: words.yes, no: words.no }));
  return (origin, heading) => {
    const text = (field: Field) => read.text(origin, field);
    const currency = read.currency(origin, 'currency');
    const grant = read.money(origin, 'grant', knownValue(currency));
    return {
      origin,
      carriedOver: false,
      code: text('code'),
      funding: read.word(origin, 'funding', fundings),
      kind: read.word(origin, 'kind', kinds),
      form: read.word(origin, 'form', forms),
      nameVi: text('nameVi'),
      nameEn: text('nameEn'),
      donor: read.sharesOf(origin, 'donor', lists.donors),
      funder: text('funder'),
      sector: read.sharesOf(origin, 'sector', lists.sectors, headingName(heading)),
      managingAgency: text('managingAgency'),
      owner: text('owner'),
      place: read.placesOf(origin, 'place'),
      start: read.period(origin, 'start'),
      end: read.period(origin, 'end'),
      currency: currency ?? knownValue(grant)?.currency ?? null,
      grant,
      counterpartVnd: read.money(origin, 'counterpartVnd', 'VND'),
      grantUsd: read.money(origin, 'grantUsd', 'USD'),
      grantVnd: read.money(origin, 'grantVnd', 'VND'),
      status: read.word(origin, 'status', statuses),
      dossierDate: read.period(origin, 'dossierDate'),
      decisionNo: text('decisionNo'),
      decisionDate: read.period(origin, 'decisionDate'),
      approver: text('approver'),
      inBudget: read.yesNo(origin, 'inBudget', answers),
      markers: read.words(origin, 'markers', markers),
      note: text('note'),
    };
  };
}

/** "II. LĨNH VỰC Y TẾ" names the sector "Y TẾ". */
export function headingName(heading: string): string {
  return textOf(heading)
    .replace(/^([0-9]+|[IVXLC]+|[A-Z])\s*[.)\-:]\s*/, '')
    .replace(/^(lĩnh vực|ngành|sector)\s*:?\s+/iu, '');
}
