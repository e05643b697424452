import { checkRegister } from '../../src/core/rules/check';
import { readRegister } from '../../src/core/tables/read-register';
import { answer, type Method } from '../method';
import { type Cells, cellRows, currencies, headings, sectors, statuses } from './data';

/** What a schema can say of a row: ten rules over eleven columns. */
type Row = Readonly<Record<string, string | number>>;
const fields = [
  'code',
  'name',
  'donor',
  'sector',
  'currency',
  'grant',
  'status',
  'start',
  'end',
  'number',
  'date',
];
const rowOf = (cells: Cells): Row =>
  Object.fromEntries(fields.map((field, index) => [field, cells[index] ?? '']));

const datePattern = /^(\d{2})\/(\d{2})\/(\d{4})$/;
function dayOf(text: unknown): number | null {
  const [, day, month, year] = datePattern.exec(String(text)) ?? [];
  if (year === undefined) return null;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCDate() === Number(day) && date.getUTCMonth() === Number(month) - 1
    ? date.getTime()
    : null;
}
const isDay = (text: unknown) => dayOf(text) !== null;
const endsAfterStart = ({ start, end }: Row) => (dayOf(end) ?? Infinity) >= (dayOf(start) ?? 0);
const decisionNumber = /^\d{1,5}(\/\d{4})?\/QĐ-[A-ZĐ]/;
const problems = (count: number) => () => `${count} rows with a fault`;

const hand: Method<readonly Cells[]> = {
  name: 'hand-written loop',
  baseline: true,
  prepare: cellRows,
  run: (rows) => {
    let wrong = 0;
    const [sectorSet, currencySet, statusSet] = [
      new Set<unknown>(sectors),
      new Set<unknown>(currencies),
      new Set<unknown>(statuses),
    ];
    for (const [code, name, donor, sector, currency, grant, status, start, end, number, date] of rows) {
      const good =
        code !== '' &&
        name !== '' &&
        donor !== '' &&
        sectorSet.has(sector) &&
        currencySet.has(currency) &&
        typeof grant === 'number' &&
        grant >= 0 &&
        statusSet.has(status) &&
        isDay(start) &&
        isDay(end) &&
        isDay(date) &&
        (dayOf(end) ?? 0) >= (dayOf(start) ?? 0) &&
        decisionNumber.test(String(number));
      if (!good) wrong += 1;
    }
    return problems(wrong);
  },
};

const ours: Method<readonly Cells[]> = {
  name: 'Sổ viện trợ, all rules',
  note: 'cells read, every rule, findings with all facts',
  prepare: cellRows,
  run: (rows) => {
    const register = readRegister({
      name: '',
      sheets: [{ name: 'Viện trợ', cells: [headings, ...rows] }],
      today: '2026-11-21',
      timeZone: 'Asia/Ho_Chi_Minh',
      locale: 'vi_VN',
    });
    const { findings, rowsOf } = checkRegister(register);
    return () => `${findings.length} findings in ${rowsOf[0]?.read} rows`;
  },
};

const zod: Method<readonly Cells[]> = {
  name: 'zod',
  prepare: cellRows,
  run: async (rows) => {
    const { z } = await import('zod');
    const day = z.string().refine(isDay);
    const schema = z
      .object({
        code: z.string().min(1),
        name: z.string().min(1),
        donor: z.string().min(1),
        sector: z.enum(sectors as [string, ...string[]]),
        currency: z.enum(currencies as [string, ...string[]]),
        grant: z.number().min(0),
        status: z.enum(statuses as [string, ...string[]]),
        start: day,
        end: day,
        number: z.string().regex(decisionNumber),
        date: day,
      })
      .refine(endsAfterStart);
    let wrong = 0;
    for (const cells of rows) if (!schema.safeParse(rowOf(cells)).success) wrong += 1;
    return problems(wrong);
  },
};

const valibot: Method<readonly Cells[]> = {
  name: 'valibot',
  prepare: cellRows,
  run: async (rows) => {
    const v = await import('valibot');
    const filled = v.pipe(v.string(), v.minLength(1));
    const day = v.pipe(v.string(), v.check(isDay));
    const schema = v.pipe(
      v.object({
        code: filled,
        name: filled,
        donor: filled,
        sector: v.picklist(sectors),
        currency: v.picklist(currencies),
        grant: v.pipe(v.number(), v.minValue(0)),
        status: v.picklist(statuses),
        start: day,
        end: day,
        number: v.pipe(v.string(), v.regex(decisionNumber)),
        date: day,
      }),
      v.check(endsAfterStart),
    );
    let wrong = 0;
    for (const cells of rows) if (!v.safeParse(schema, rowOf(cells)).success) wrong += 1;
    return problems(wrong);
  },
};

const ajv: Method<readonly Cells[]> = {
  name: 'ajv',
  prepare: cellRows,
  run: async (rows) => {
    const { default: Ajv } = await import('ajv');
    const filled = { type: 'string', minLength: 1 };
    const day = { type: 'string', format: 'day' };
    const validator = new Ajv({ allErrors: true, formats: { day: isDay } });
    validator.addKeyword({
      keyword: 'endsAfterStart',
      validate: (_: unknown, row: Row) => endsAfterStart(row),
    });
    const validate = validator.compile({
      type: 'object',
      endsAfterStart: true,
      properties: {
        code: filled,
        name: filled,
        donor: filled,
        sector: { enum: sectors },
        currency: { enum: currencies },
        grant: { type: 'number', minimum: 0 },
        status: { enum: statuses },
        start: day,
        end: day,
        number: { type: 'string', pattern: decisionNumber.source },
        date: day,
      },
    });
    let wrong = 0;
    for (const cells of rows) if (!validate(rowOf(cells))) wrong += 1;
    return problems(wrong);
  },
};

const tableschema: Method<readonly Cells[]> = {
  name: 'tableschema',
  prepare: cellRows,
  run: async (rows) => {
    const { Schema } = await import('tableschema');
    const required = { required: true };
    const day = { type: 'date', format: '%d/%m/%Y' };
    const schema = await Schema.load({
      fields: [
        ...['code', 'name', 'donor'].map((name) => ({ name, type: 'string', constraints: required })),
        { name: 'sector', type: 'string', constraints: { enum: sectors } },
        { name: 'currency', type: 'string', constraints: { enum: currencies } },
        { name: 'grant', type: 'number', constraints: { minimum: 0 } },
        { name: 'status', type: 'string', constraints: { enum: statuses } },
        { name: 'start', ...day },
        { name: 'end', ...day },
        {
          name: 'number',
          type: 'string',
          constraints: { pattern: decisionNumber.source.slice(1).concat('.*') },
        },
        { name: 'date', ...day },
      ],
    });
    let wrong = 0;
    for (const cells of rows) {
      try {
        schema.castRow([...cells]);
        if (!endsAfterStart(rowOf(cells))) wrong += 1;
      } catch {
        wrong += 1;
      }
    }
    return problems(wrong);
  },
};

void answer([hand, ours, ajv, valibot, zod, tableschema]);
