import * as fc from 'fast-check';
import { readConfirmed } from '../../../src/core/mapping/read-confirmed';

const column = { heading: 'Quyết định', occurrence: 0, fields: ['decisionNo', 'decisionDate'] };
const sheet = { sheetId: 7, kind: 'aid', columns: [column] };

describe('readConfirmed', () => {
  it.each([
    ['several fields of one column', { sheets: [sheet] }],
    ['a sheet that is no part of the register', { sheets: [{ sheetId: 7, kind: null, columns: [] }] }],
    ['a column to be left alone', { sheets: [{ ...sheet, columns: [{ ...column, fields: [] }] }] }],
    ['nothing', { sheets: [] }],
  ])('takes %s', (_, given) => {
    expect(readConfirmed(given)).toEqual(given);
  });

  it('takes nothing along that it does not know', () => {
    expect(
      readConfirmed({ sheets: [{ ...sheet, extra: 1, columns: [{ ...column, extra: 1 }] }], extra: 1 }),
    ).toEqual({
      sheets: [sheet],
    });
  });

  it.each([
    ['no mapping', undefined],
    ['a text', 'mapping'],
    ['no list of sheets', { sheets: {} }],
    ['a sheet without a number', { sheets: [{ ...sheet, sheetId: '7' }] }],
    ['an unknown kind', { sheets: [{ ...sheet, kind: 'settings' }] }],
    ['an unknown field', { sheets: [{ ...sheet, columns: [{ ...column, fields: ['__proto__'] }] }] }],
    ['a field of another kind', { sheets: [{ ...sheet, kind: 'donors' }] }],
    ['a column without a heading', { sheets: [{ ...sheet, columns: [{ ...column, heading: null }] }] }],
  ])('refuses %s', (_, given) => {
    expect(readConfirmed(given)).toMatchObject({ kind: 'wrong-request', detail: expect.any(String) });
  });

  it('refuses a field from two columns and names the second', () => {
    const twice = { ...column, heading: 'Văn bản', fields: ['decisionNo'] };
    expect(readConfirmed({ sheets: [{ ...sheet, columns: [column, twice] }] })).toEqual({
      kind: 'field-twice',
      detail: 'Văn bản',
    });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ sheets: fc.array(fc.anything()) })), (given) => {
        expect(readConfirmed(given)).toBeDefined();
      }),
      { numRuns: 1000 },
    );
  });
});
