import type {
  AnyCellRule,
  AnyReadingRule,
  AnyRegisterRule,
  AnyRowRule,
} from '../../../src/core/rules/any-rule';
import type { AnyRow, Facts } from '../../../src/core/rules/rule';
import { settingsOf } from '../../../src/core/tables/read-settings';
import type { Register } from '../../../src/core/tables/register';
import type { Unread } from '../../../src/core/values/unread';
import type { Settings } from '../../../src/core/workbook/settings';

/** Cases by what they show. */
type Cases<Case> = Readonly<Record<string, Case>>;

interface Expected {
  readonly field: string;
  readonly facts?: Facts;
  readonly fix?: string;
}

/** A row and what the rule says of it. */
type Reported = readonly [row: AnyRow, ...expected: Expected[]];

/** Good rows that a rule must pass over, and rows that it must report. The day is 31/12/2024. */
export function testRowRule(
  rule: AnyRowRule,
  cases: { accepts: Cases<AnyRow>; reports: Cases<Reported>; settings?: Partial<Settings>; today?: string },
): void {
  const context = {
    settings: { ...settingsOf([], 'vi_VN'), ...cases.settings },
    today: cases.today ?? '2024-12-31',
  };
  describe(rule.id, () => {
    for (const [label, row] of Object.entries(cases.accepts)) {
      it(`accepts ${label}`, () => {
        expect(rule.check(row as never, context)).toBeNull();
      });
    }
    for (const [label, [row, ...expected]] of Object.entries(cases.reports)) {
      it(`reports ${label}`, () => {
        const reports = rule.check(row as never, context);
        expect(reports).toEqual(expected.map((one) => ({ facts: {}, ...one })));
      });
    }
  });
}

export function testCellRule(
  rule: AnyCellRule,
  cases: {
    accepts: readonly string[];
    reports: readonly (readonly [text: string, facts?: Facts, fix?: string])[];
  },
): void {
  describe(rule.id, () => {
    for (const text of cases.accepts) {
      it(`accepts ${JSON.stringify(text)}`, () => {
        expect(rule.check(text)).toBeNull();
      });
    }
    for (const [text, facts = {}, fix] of cases.reports) {
      it(`reports ${JSON.stringify(text)}`, () => {
        expect(rule.check(text)).toEqual(fix === undefined ? { facts } : { facts, fix });
      });
    }
  });
}

/** What could not be read in a field of a row. */
type ReadingCase = readonly [unread: Unread, field: string, row: AnyRow, facts?: Facts];

export function testReadingRule(
  rule: AnyReadingRule,
  cases: { accepts: Cases<ReadingCase>; reports: Cases<ReadingCase> },
): void {
  describe(rule.id, () => {
    for (const [label, [unread, field, row]] of Object.entries(cases.accepts)) {
      it(`leaves ${label} to another rule`, () => {
        expect(rule.check(unread, field, row)).toBeNull();
      });
    }
    for (const [label, [unread, field, row, facts = {}]] of Object.entries(cases.reports)) {
      it(`reports ${label}`, () => {
        expect(rule.check(unread, field, row)).toEqual(facts);
      });
    }
  });
}

interface ExpectedPlace {
  readonly row: number | null;
  readonly field: string;
  readonly facts?: Facts;
  readonly fix?: string;
}

type ReportedRegister = readonly [register: Register, ...expected: ExpectedPlace[]];

export function testRegisterRule(
  rule: AnyRegisterRule,
  cases: { accepts: Cases<Register>; reports: Cases<ReportedRegister> },
): void {
  describe(rule.id, () => {
    for (const [label, register] of Object.entries(cases.accepts)) {
      it(`accepts ${label}`, () => {
        expect(rule.check(register)).toEqual([]);
      });
    }
    for (const [label, [register, ...expected]] of Object.entries(cases.reports)) {
      it(`reports ${label}`, () => {
        const reports = rule.check(register).map(({ origin, field, facts, fix }) => ({
          row: origin === null ? null : origin.row,
          field,
          facts,
          ...(fix === undefined ? {} : { fix }),
        }));
        expect(reports).toEqual(expected.map((one) => ({ facts: {}, ...one })));
      });
    }
  });
}
