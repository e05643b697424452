import type { AidKind, AidStatus, Form, Funding, Marker } from '../codelists/words';
import { knownValue, Unread } from '../values/unread';
import type { KeyList } from './listed-shares';
import type { AidRow, FieldOfRow } from './register';
import type { RowReader } from './row-reader';
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

export function aidRowReader(
  read: RowReader,
  lists: Lists,
): (origin: RowOrigin, headings: readonly string[]) => AidRow {
  const fundings = meaningsOf<Funding>((words) => words.words.funding);
  const kinds = meaningsOf<AidKind>((words) => words.words.aidKind);
  const forms = meaningsOf<Form>((words) => words.words.form);
  const statuses = meaningsOf<AidStatus>((words) => words.words.aidStatus);
  const markers = meaningsOf<Marker>((words) => words.words.marker);
  const answers = meaningsOf<'yes' | 'no'>(({ words }) => ({ yes: words.yes, no: words.no }));
  const fundingAndKind = (origin: RowOrigin) => {
    const { columns } = origin.layout;
    const funding = read.word(origin, 'funding', fundings);
    const kind = read.word(origin, 'kind', kinds);
    if (funding instanceof Unread && columns.kind === undefined) {
      const meant = read.word(origin, 'funding', kinds);
      if (!(meant instanceof Unread)) return { funding: null, kind: meant };
    }
    if (kind instanceof Unread && columns.funding === undefined) {
      const meant = read.word(origin, 'kind', fundings);
      if (!(meant instanceof Unread)) return { funding: meant, kind: null };
    }
    return { funding, kind };
  };
  return (origin, headings) => {
    const text = (field: Field) => read.text(origin, field);
    const currency = read.currency(origin, 'currency');
    const grant = read.money(origin, 'grant', knownValue(currency));
    const period = read.range(origin, 'start', 'end');
    const decision = read.decision(origin, 'decisionNo', 'decisionDate');
    return {
      origin,
      carriedOver: false,
      code: text('code'),
      ...fundingAndKind(origin),
      form: read.word(origin, 'form', forms),
      nameVi: text('nameVi'),
      nameEn: text('nameEn'),
      donor: read.sharesOf(origin, 'donor', lists.donors),
      funder: text('funder'),
      sector: read.sharesOf(origin, 'sector', lists.sectors, headings),
      managingAgency: text('managingAgency'),
      owner: text('owner'),
      place: read.placesOf(origin, 'place'),
      start: period.start,
      end: period.end,
      currency: currency ?? knownValue(grant)?.currency ?? null,
      grant,
      counterpartVnd: read.money(origin, 'counterpartVnd', 'VND'),
      grantUsd: read.equivalent(origin, 'grantUsd', 'USD', 'grant'),
      grantVnd: read.equivalent(origin, 'grantVnd', 'VND', 'grant'),
      status: read.word(origin, 'status', statuses),
      dossierDate: read.period(origin, 'dossierDate'),
      decisionNo: decision.number,
      decisionDate: decision.date,
      approver: text('approver'),
      inBudget: read.yesNo(origin, 'inBudget', answers),
      markers: read.words(origin, 'markers', markers),
      note: text('note'),
    };
  };
}
