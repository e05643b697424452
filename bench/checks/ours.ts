import { findAll } from '../../src/core/rules/check';
import type { Finding } from '../../src/core/rules/finding';
import { readRegister } from '../../src/core/tables/read-register';
import type { Register } from '../../src/core/tables/register';
import type { Method } from '../method';
import { type Cells, cellRows, headings, type Judgement, judge } from './data';
import { fullWorkbook, workbookOf, workbookWithPayments } from './full-workbook';

const said: Readonly<Record<Judgement, true>> = {
  'malformed-code': true,
  'duplicate-code': true,
  'missing-title': true,
  'missing-donor': true,
  'missing-sector': true,
  'unknown-sector': true,
  'unknown-currency': true,
  'unknown-word': true,
  'unreadable-date': true,
  'end-before-start': true,
  'missing-amount': true,
  'unreadable-amount': true,
  'negative-amount': true,
  'malformed-decision-number': true,
  'missing-decision-date': true,
};

/** The registered rules and the product's own reader and runner, with the same judgements as the others. */
export const sameRules: Method<readonly Cells[]> = {
  name: 'Sổ viện trợ, the same rules',
  note: 'header found, cells of any spelling read, full facts',
  prepare: cellRows,
  run: (rows) => {
    const register = readRegister(workbookOf([{ name: 'Viện trợ', cells: [headings, ...rows] }]));
    const { findings } = findAll(register, ({ id }) => id in said);
    return () => judge(findings.map(keyOf), rows.length);
  },
};

function keyOf({ row, rule, field }: Finding): [number, string, string] {
  return [row ?? 0, rule, field];
}

const isOfRows = ({ needs }: { readonly needs: string }) => ['row', 'cell', 'reading'].includes(needs);

/** Every rule that looks at one row, over all columns of the register. */
export const rowRules: Method<ReturnType<typeof fullWorkbook>> = {
  name: 'Sổ viện trợ, all row rules',
  rounds: 2,
  note: 'all 27 columns read, full facts',
  prepare: fullWorkbook,
  run: (workbook) => {
    const started = performance.now();
    const register = readRegister(workbook);
    const { findings } = findAll(register, isOfRows);
    const rows = register.aid.rows.length;
    const rowsPerSecond = rows / ((performance.now() - started) / 1000);
    return () => ({
      text: `${findings.length} findings, ${Math.round(rowsPerSecond)} rows a second`,
      figures: { rowsPerSecond },
    });
  },
};

/** The rules that look at rows beside one another, on a register that was read before. */
export function sheetRules(rows: number): Method<Register> {
  return {
    name: `Sổ viện trợ, sheet-wide rules, ${rows}`,
    rows,
    rounds: 2,
    note: 'with a payment for each row; reading not included',
    prepare: (count) => readRegister(workbookWithPayments(count)),
    run: (register) => {
      // Another object each time, since what is computed once for a register would be no work the second time.
      const { findings } = findAll({ ...register }, (rule) => !isOfRows(rule));
      return () => `${findings.length} findings`;
    },
  };
}
