import type { AidRow } from '../tables/register';
import type { RowOrigin } from '../tables/table';

/** What is known of the item of a decision or payment that is about none of the register: its code alone. */
export function withoutItem(origin: RowOrigin, code: string): AidRow {
  return {
    origin,
    code,
    carriedOver: false,
    funding: null,
    kind: null,
    form: null,
    nameVi: '',
    nameEn: '',
    donor: null,
    funder: '',
    sector: null,
    managingAgency: '',
    owner: '',
    place: [],
    start: null,
    end: null,
    currency: null,
    grant: null,
    counterpartVnd: null,
    grantUsd: null,
    grantVnd: null,
    status: null,
    dossierDate: null,
    decisionNo: '',
    decisionDate: null,
    approver: '',
    inBudget: null,
    markers: null,
    note: '',
  };
}
