import fc from 'fast-check';
import {
  readChosenFindings,
  readChosenFixes,
  readLearntName,
  readReason,
} from '../../../src/core/overview/change-requests';
import { WrongRequest } from '../../../src/core/overview/request-parts';
import {
  readFindingsRequest,
  readPlaceRequest,
  readTexts,
  readTotalsRequest,
} from '../../../src/core/overview/requests';

const totals = {
  measure: 'committed',
  dimension: 'sector',
  currency: 'USD',
  from: '2024-01-01',
  to: '2024-12-31',
};

function detailOf(request: unknown): string | null {
  return request instanceof WrongRequest ? request.detail : null;
}

describe('what the page may ask', () => {
  it.each([
    [{ rule: 'missing-code', from: 0 }, null],
    [{ rule: null, from: 1000 }, null],
    [{ rule: 'no-such-rule', from: 0 }, 'rule: no-such-rule'],
    [{ rule: null, from: -1 }, 'from: -1'],
    [{ rule: null, from: '0' }, 'from: 0'],
    [undefined, 'rule'],
  ])('findings: %j', (request, expected) => {
    expect(detailOf(readFindingsRequest(request))).toBe(expected);
  });

  it.each([
    [{}, null],
    [{ from: '2024-01-01', to: '2024-12-31' }, null],
    [{ measure: 'xyz' }, 'measure: xyz'],
    [{ dimension: 'xyz' }, 'dimension: xyz'],
    [{ currency: 'EUR' }, 'currency: EUR'],
    [{ from: '2024-02-30', to: '2024-12-31' }, 'from: 2024-02-30'],
    [{ measure: 'disbursed-share', dimension: 'donor' }, null],
    [{ measure: 'remaining', dimension: 'donor' }, 'dimension: donor'],
    [{ from: null }, 'from: null'],
    [{ to: null }, 'to: null'],
    [{ from: '2024-12-31', to: '2024-01-01' }, 'from: 2024-12-31'],
    [
      { measure: '<img src=x onerror=alert(1)> a very long text' },
      'measure: <img src=x onerror=alert(1)> a very long',
    ],
  ])('totals: %j', (change, expected) => {
    expect(detailOf(readTotalsRequest({ ...totals, ...change }))).toBe(expected);
  });

  it.each([
    ['Viện trợ', 'F12', { row: 12, column: 6 }],
    ['Viện trợ', 'AB1', { row: 1, column: 28 }],
  ])('a cell: %s!%s', (sheet, address, expected) => {
    expect(readPlaceRequest(sheet, address)).toEqual({ sheet, address, ...expected });
  });

  it.each([
    ['', 'A1'],
    ['Viện trợ', 'A0'],
    ['Viện trợ', 'A1:B2'],
    ['Viện trợ', 12],
    [null, 'A1'],
  ])('no cell: %p %p', (sheet, address) => {
    expect(readPlaceRequest(sheet, address)).toBeInstanceOf(WrongRequest);
  });

  it('settings are texts of some length', () => {
    expect(readTexts({ province_vi: 'Lào Cai' })).toEqual({ province_vi: 'Lào Cai' });
    expect(detailOf(readTexts({ province_vi: 5 }))).toBe('province_vi: 5');
    expect(readTexts({ province_vi: 'x'.repeat(501) })).toBeInstanceOf(WrongRequest);
  });

  it('takes anything without a fault of its own', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (one, other) => {
        readFindingsRequest(one);
        readTotalsRequest(one);
        readPlaceRequest(one, other);
        readTexts(one);
        readChosenFixes(one);
        readChosenFindings(one);
        readLearntName(one);
        readReason(one);
        for (const part of ['rule', 'ids', 'sheet', 'alias']) {
          readChosenFixes({ [part]: other });
          readChosenFindings({ rule: 'missing-code', [part]: other });
          readLearntName({ [part]: other });
        }
      }),
      { numRuns: 1000 },
    );
  });
});
