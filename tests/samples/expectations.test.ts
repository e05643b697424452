import { checkRegister } from '../../src/core/rules/check';
import type { Finding } from '../../src/core/rules/finding';
import { rules } from '../../src/core/rules/index';
import { readRegister } from '../../src/core/tables/read-register';
import type { Workbook } from '../../src/core/workbook/workbook';
import { sampleWorkbook } from './sample-workbook';

const workbook = sampleWorkbook('so-co-loi');
const { findings } = checkRegister(readRegister(workbook));

describe('so-co-loi.xlsx', () => {
  it('is reported exactly as its rows and its sheet “Mong đợi” say', () => {
    expect(lines(found(findings))).toEqual(lines(expected(workbook)));
  });

  it('breaks every rule', () => {
    const broken = new Set(expected(workbook).map(({ rule }) => rule));
    expect(rules.map(({ id }) => id).filter((id) => !broken.has(id))).toEqual([]);
  });

  it('has a good row that nothing is said of', () => {
    expect(findings.filter(({ code }) => code === 'SL-GD-2024-10' || code === 'KG-GD-10')).toEqual([
      expect.objectContaining({ rule: 'duplicate-code', row: 4 }),
    ]);
  });
});

interface Place {
  readonly rule: string;
  readonly sheet: string;
  /** Null for the sheet as a whole. */
  readonly row: number | null;
}

/** A rule may have several things to say of one row; a row only says which rules. */
function lines(places: readonly Place[]): string[] {
  return [...new Set(places.map(({ rule, sheet, row }) => `${sheet}, ${row ?? 'sheet'}: ${rule}`))].sort();
}

function found(all: readonly Finding[]): Place[] {
  return all.map(({ rule, sheet, row }) => ({ rule, sheet, row }));
}

function expected({ sheets }: Workbook): Place[] {
  return sheets.flatMap(({ name, cells }): Place[] => {
    const [header = [], ...rows] = cells;
    if (name === 'Mong đợi') {
      return rows.map(([rule = '', sheet = '']) => ({ rule: String(rule), sheet: String(sheet), row: null }));
    }
    const column = header.indexOf('Mong đợi / Expects');
    return rows.flatMap((row, index) =>
      String(column < 0 ? '' : (row[column] ?? ''))
        .split('; ')
        .filter((rule) => rule !== '')
        .map((rule) => ({ rule, sheet: name, row: index + 2 })),
    );
  });
}
