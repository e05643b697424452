import type { CountryCode } from '../codelists/countries';
import type { CurrencyCode } from '../codelists/currencies';
import type {
  AidKind,
  AidStatus,
  CallStatus,
  DecisionType,
  DonorType,
  FlowType,
  Form,
  Funding,
  Marker,
  Readiness,
} from '../codelists/words';
import type { Decimal } from '../values/decimal';
import type { Money } from '../values/money';
import type { IsoDate, Period } from '../values/period';
import type { Place } from '../values/place';
import type { Reading } from '../values/unread';
import type { Settings } from '../workbook/settings';
import type { Cell } from '../workbook/workbook';
import type { RowOrigin, Table } from './table';

/** The whole workbook as typed rows. Blank is null (text: ''), what could not be read is Unread. */
export interface Register {
  readonly settings: Settings;
  readonly today: IsoDate;
  readonly timeZone: string;
  readonly sectors: Table<SectorRow>;
  readonly donors: Table<DonorRow>;
  readonly rates: Table<RateRow>;
  readonly aid: Table<AidRow, FieldOfRow<AidRow>>;
  readonly decisions: Table<DecisionRow, FieldOfRow<DecisionRow>>;
  readonly flows: Table<FlowRow, FieldOfRow<FlowRow>>;
  readonly calls: Table<CallRow, FieldOfRow<CallRow>>;
  readonly settingRows: Table<SettingRow>;
}

/** The fields of a row that are columns of its sheet. */
export type FieldOfRow<Row> = Exclude<keyof Row & string, 'origin' | 'carriedOver' | 'outcome'>;

/** A part of a row that belongs to one sector or donor. */
export interface Share {
  /** Sector code, or the donor's name as the Donors sheet spells it (as written where it is not there). */
  readonly key: string;
  /** Of 10,000; the shares of a cell sum to 10,000. */
  readonly share: number;
  /** Of a donor, where the cell names it beside the donor: "Plan (Bỉ)". */
  readonly country?: CountryCode;
}

/** An aid item received. */
export interface AidRow {
  readonly origin: RowOrigin;
  /** The sheet of an earlier year has the same code: the item is counted there, and not again here. */
  readonly carriedOver: boolean;
  readonly code: string;
  readonly funding: Reading<Funding>;
  readonly kind: Reading<AidKind>;
  readonly form: Reading<Form>;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly donor: Reading<readonly Share[]>;
  readonly funder: string;
  readonly sector: Reading<readonly Share[]>;
  readonly managingAgency: string;
  readonly owner: string;
  readonly place: readonly Place[];
  readonly start: Reading<Period>;
  readonly end: Reading<Period>;
  readonly currency: Reading<CurrencyCode>;
  readonly grant: Reading<Money>;
  readonly counterpartVnd: Reading<Money>;
  readonly grantUsd: Reading<Money>;
  readonly grantVnd: Reading<Money>;
  readonly status: Reading<AidStatus>;
  readonly dossierDate: Reading<Period>;
  readonly decisionNo: string;
  readonly decisionDate: Reading<Period>;
  readonly approver: string;
  readonly inBudget: Reading<boolean>;
  readonly markers: Reading<readonly Marker[]>;
  readonly note: string;
}

/** One decision about an aid item, for one donor. Where an item has any, its commitment is their sum by date. */
export interface DecisionRow {
  readonly origin: RowOrigin;
  readonly code: string;
  readonly type: Reading<DecisionType>;
  readonly number: string;
  readonly date: Reading<Period>;
  readonly donor: Reading<readonly Share[]>;
  readonly form: Reading<Form>;
  readonly currency: Reading<CurrencyCode>;
  /** What the decision adds to the commitment; negative where it takes away. */
  readonly change: Reading<Money>;
  readonly grantUsd: Reading<Money>;
  readonly grantVnd: Reading<Money>;
  readonly newEnd: Reading<Period>;
}

/** Money of one aid item in one period. */
export interface FlowRow {
  readonly origin: RowOrigin;
  readonly code: string;
  readonly date: Reading<Period>;
  readonly type: Reading<FlowType>;
  readonly amount: Reading<Money>;
  readonly currency: Reading<CurrencyCode>;
  readonly evidence: string;
}

/** A project calling for aid. */
export interface CallRow {
  readonly origin: RowOrigin;
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly sector: Reading<readonly Share[]>;
  readonly ownerVi: string;
  readonly ownerEn: string;
  readonly place: readonly Place[];
  readonly needVi: string;
  readonly needEn: string;
  readonly objectiveVi: string;
  readonly objectiveEn: string;
  readonly scopeVi: string;
  readonly scopeEn: string;
  readonly beneficiariesVi: string;
  readonly beneficiariesEn: string;
  readonly resultsVi: string;
  readonly resultsEn: string;
  readonly start: Reading<Period>;
  readonly end: Reading<Period>;
  readonly currency: Reading<CurrencyCode>;
  readonly total: Reading<Money>;
  readonly requested: Reading<Money>;
  readonly secured: Reading<Money>;
  readonly counterpartVnd: Reading<Money>;
  readonly counterpartForm: string;
  readonly partial: Reading<boolean>;
  readonly readiness: Reading<Readiness>;
  /** 1 is the most urgent. */
  readonly priority: Reading<number>;
  readonly status: Reading<CallStatus>;
  readonly contact: string;
  readonly mapLink: string;
  readonly photoLink: string;
  readonly budgetLines: string;
  readonly markers: Reading<readonly Marker[]>;
  readonly sdg: string;
}

/** A donor, or one certificate of a donor with several. */
export interface DonorRow {
  readonly origin: RowOrigin;
  readonly name: string;
  readonly nameVi: string;
  readonly aliases: readonly string[];
  readonly type: Reading<DonorType>;
  readonly country: Reading<CountryCode>;
  readonly registrationNo: string;
  readonly registrationFrom: Reading<Period>;
  readonly registrationExpiry: Reading<Period>;
  /** The sectors that the certificate names, as written; '' without a limit. */
  readonly registrationSectors: string;
  /** The places that the certificate names; none without a limit. */
  readonly registrationPlaces: readonly Place[];
}

export interface SectorRow {
  readonly origin: RowOrigin | null;
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly reportGroup: string;
  readonly paccomGroup: string;
  readonly dac: string;
}

export interface RateRow {
  readonly origin: RowOrigin;
  /** '2024-05' or '2024' */
  readonly period: Reading<Period>;
  readonly currency: Reading<CurrencyCode>;
  /** VND for one unit of the currency. */
  readonly vnd: Reading<Decimal>;
  readonly source: string;
}

export interface SettingRow {
  readonly origin: RowOrigin;
  readonly key: string;
  readonly value: Cell;
  /** unreadable: the default stands; unknown-key: no setting has this name. */
  readonly outcome: 'read' | 'unreadable' | 'unknown-key';
}
