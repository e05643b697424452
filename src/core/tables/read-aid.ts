import type { AidKind, AidStatus, Form, Funding, Marker } from '../codelists/words';
import { knownValue, Unread } from '../values/unread';
import { donorIn, donorInHeadings } from './donor-heading';
import { headingNaming } from './heading-name';
import type { KeyList } from './listed-shares';
import type { AidRow, FieldOfRow } from './register';
import type { RowReader } from './sheet-reader';
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

export function aidRowReader(lists: Lists): RowReader<AidRow> {
  const fundings = meaningsOf<Funding>((words) => words.words.funding);
  const kinds = meaningsOf<AidKind>((words) => words.words.aidKind);
  const forms = meaningsOf<Form>((words) => words.words.form);
  const statuses = meaningsOf<AidStatus>((words) => words.words.aidStatus);
  const markers = meaningsOf<Marker>((words) => words.words.marker);
  const answers = meaningsOf<'yes' | 'no'>(({ words }) => ({ yes: words.yes, no: words.no }));
  return (sheet) => {
    const text = (field: Field) => sheet.text(field);
    const name = (field: Field) => sheet.name(field);
    const read = {
      code: text('code'),
      funding: sheet.word('funding', fundings),
      kind: sheet.word('kind', kinds),
      fundingInKind: sheet.strayWord('funding', fundings, 'kind'),
      kindInFunding: sheet.strayWord('kind', kinds, 'funding'),
      form: sheet.word('form', forms),
      nameVi: text('nameVi'),
      nameEn: text('nameEn'),
      donor: sheet.shares('donor', lists.donors, (_, headings) => donorInHeadings(headings, lists)),
      funder: name('funder'),
      sector: sheet.shares('sector', lists.sectors, sectorNaming(lists)),
      managingAgency: name('managingAgency'),
      owner: name('owner'),
      place: sheet.places('place'),
      period: sheet.range('start', 'end'),
      currency: sheet.currency('currency'),
      grant: sheet.money('grant'),
      counterpartVnd: sheet.money('counterpartVnd'),
      grantUsd: sheet.equivalent('grantUsd', 'USD', 'grant'),
      grantVnd: sheet.equivalent('grantVnd', 'VND', 'grant'),
      status: sheet.word('status', statuses),
      dossierDate: sheet.period('dossierDate'),
      decision: sheet.decision('decisionNo', 'decisionDate'),
      approver: name('approver'),
      inBudget: sheet.yesNo('inBudget', answers),
      markers: sheet.words('markers', markers),
      note: text('note'),
    };
    return (origin, headings) => {
      const { cells } = origin;
      const funding = read.funding(cells);
      const kind = read.kind(cells);
      const fundingMeant = kind instanceof Unread ? knownValue(read.fundingInKind(cells)) : null;
      const kindMeant = funding instanceof Unread ? knownValue(read.kindInFunding(cells)) : null;
      const currency = read.currency(cells);
      const grant = read.grant(cells, knownValue(currency));
      const period = read.period(cells);
      const decision = read.decision(cells);
      return {
        origin,
        carriedOver: false,
        code: read.code(cells),
        funding: kindMeant === null ? (fundingMeant ?? funding) : null,
        kind: fundingMeant === null ? (kindMeant ?? kind) : null,
        form: read.form(cells),
        nameVi: read.nameVi(cells),
        nameEn: read.nameEn(cells),
        donor: read.donor(cells, headings),
        funder: read.funder(cells),
        sector: read.sector(cells, headings),
        managingAgency: read.managingAgency(cells),
        owner: read.owner(cells),
        place: read.place(cells),
        start: period.start,
        end: period.end,
        currency: currency ?? knownValue(grant)?.currency ?? null,
        grant,
        counterpartVnd: read.counterpartVnd(cells, 'VND'),
        grantUsd: read.grantUsd(cells),
        grantVnd: read.grantVnd(cells),
        status: read.status(cells),
        dossierDate: read.dossierDate(cells),
        decisionNo: decision.number,
        decisionDate: decision.date,
        approver: read.approver(cells),
        inBudget: read.inBudget(cells),
        markers: read.markers(cells),
        note: read.note(cells),
      };
    };
  };
}

/** "I. Plan International" names no sector where Plan International is a donor. */
function sectorNaming({ donors }: Lists): typeof headingNaming {
  return (sectors, headings) =>
    headingNaming(
      sectors,
      headings.filter((heading) => donorIn(heading, donors) === ''),
    );
}
