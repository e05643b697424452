import type { Method } from '../method';
import {
  type Cells,
  cellRows,
  codePattern,
  currencies,
  type Field,
  type Found,
  fields,
  type Judgement,
  judge,
  numberPattern,
  sectors,
  statuses,
} from './data';
import { dayOf } from './day';

/** Schemas judge objects. A blank cell is a field that is not there. */
type Row = Readonly<Partial<Record<Field, string | number>>>;

function rowOf(cells: Cells): Row {
  const row: Partial<Record<Field, string | number>> = {};
  fields.forEach((field, index) => {
    const cell = cells[index];
    if (cell !== undefined && cell !== '') row[field] = cell;
  });
  return row;
}

const isDay = (text: unknown) => dayOf(text) !== null;

/** True also where one of them is no day, which is told by itself. */
function endsAfterStart({ start, end }: Row): boolean {
  return (dayOf(end) ?? Number.POSITIVE_INFINITY) >= (dayOf(start) ?? 0);
}

/** Which of our judgements a field that is missing, or not as the schema wants it, stands for. */
const missing: Readonly<Partial<Record<Field, Judgement>>> = {
  nameVi: 'missing-title',
  donor: 'missing-donor',
  sector: 'missing-sector',
  grant: 'missing-amount',
  decisionDate: 'missing-decision-date',
};

const wrong: Readonly<Partial<Record<Field, Judgement>>> = {
  code: 'malformed-code',
  sector: 'unknown-sector',
  currency: 'unknown-currency',
  grant: 'unreadable-amount',
  counterpartVnd: 'unreadable-amount',
  status: 'unknown-word',
  start: 'unreadable-date',
  end: 'unreadable-date',
  decisionNo: 'malformed-decision-number',
  decisionDate: 'unreadable-date',
};

function meaning(field: Field, row: Row): Judgement {
  const cell = row[field];
  if (cell === undefined) return missing[field] ?? 'malformed-code';
  if (typeof cell === 'number' && cell < 0) return 'negative-amount';
  return wrong[field] ?? 'malformed-code';
}

/** The fields of a row that a schema complains of; '' for the row as a whole, whose end is before its start. */
type Complaints = (row: Row) => readonly string[];

/** Whether a code stands twice no schema can say: it is our own Set, as everywhere. */
function method(name: string, ready: () => Promise<Complaints>, rounds = 3): Method<readonly Cells[]> {
  return {
    name,
    rounds,
    prepare: cellRows,
    run: async (rows) => {
      const complaints = await ready();
      const codes = new Set<unknown>();
      const found: Found[] = [];
      rows.forEach((cells, index) => {
        const row = rowOf(cells);
        for (const field of complaints(row)) {
          if (field === '') found.push([index + 2, 'end-before-start', 'end']);
          else found.push([index + 2, meaning(field as Field, row), field as Field]);
        }
        if (codes.has(row.code)) found.push([index + 2, 'duplicate-code', 'code']);
        codes.add(row.code);
      });
      return () => judge(found, rows.length);
    },
  };
}

export const zod = method('zod', async () => {
  const { z } = await import('zod');
  const day = z.string().refine(isDay);
  const schema = z.object({
    code: z.string().regex(codePattern),
    nameVi: z.string(),
    donor: z.string(),
    sector: z.enum(sectors as [string, ...string[]]),
    currency: z.enum(currencies as [string, ...string[]]),
    grant: z.number().min(0),
    counterpartVnd: z.number().min(0),
    status: z.enum(statuses as [string, ...string[]]),
    start: day,
    end: day,
    decisionNo: z.string().regex(numberPattern),
    decisionDate: day,
  });
  return (row) => {
    const { error } = schema.safeParse(row);
    const said = error?.issues.map(({ path }) => String(path[0])) ?? [];
    return endsAfterStart(row) ? said : [...said, ''];
  };
});

export const valibot = method('valibot', async () => {
  const v = await import('valibot');
  const day = v.pipe(v.string(), v.check<string>(isDay));
  const amount = v.pipe(v.number(), v.minValue(0));
  const schema = v.object({
    code: v.pipe(v.string(), v.regex(codePattern)),
    nameVi: v.string(),
    donor: v.string(),
    sector: v.picklist(sectors),
    currency: v.picklist(currencies),
    grant: amount,
    counterpartVnd: amount,
    status: v.picklist(statuses),
    start: day,
    end: day,
    decisionNo: v.pipe(v.string(), v.regex(numberPattern)),
    decisionDate: day,
  });
  return (row) => {
    const { issues = [] } = v.safeParse(schema, row);
    const said = issues.map(({ path }) => String(path?.[0].key));
    return endsAfterStart(row) ? said : [...said, ''];
  };
});

export const ajv = method('ajv', async () => {
  const { default: Ajv } = await import('ajv');
  const day = { type: 'string', format: 'day' };
  const amount = { type: 'number', minimum: 0 };
  const validator = new Ajv({ allErrors: true, formats: { day: isDay } });
  validator.addKeyword({
    keyword: 'endsAfterStart',
    validate: (_: unknown, row: Row) => endsAfterStart(row),
  });
  const validate = validator.compile({
    type: 'object',
    endsAfterStart: true,
    required: [...fields],
    properties: {
      code: { type: 'string', pattern: codePattern.source },
      nameVi: { type: 'string' },
      donor: { type: 'string' },
      sector: { enum: sectors },
      currency: { enum: currencies },
      grant: amount,
      counterpartVnd: amount,
      status: { enum: statuses },
      start: day,
      end: day,
      decisionNo: { type: 'string', pattern: numberPattern.source },
      decisionDate: day,
    },
  });
  return (row) => {
    if (validate(row)) return [];
    return (validate.errors ?? []).map(({ keyword, instancePath, params }) =>
      keyword === 'required' ? String(params.missingProperty) : instancePath.slice(1),
    );
  };
});

export const tableschema = method(
  'tableschema',
  async () => {
    const { Schema } = await import('tableschema');
    const required = { required: true };
    const day = { type: 'date', format: '%d/%m/%Y', constraints: required };
    const listed = (values: readonly string[]) => ({
      type: 'string',
      constraints: { ...required, enum: values },
    });
    const amount = { type: 'number', constraints: { ...required, minimum: 0 } };
    const text = (pattern?: RegExp) => ({
      type: 'string',
      constraints: pattern === undefined ? required : { ...required, pattern: pattern.source },
    });
    const schema = await Schema.load({
      fields: [
        { name: 'code', ...text(codePattern) },
        { name: 'nameVi', ...text() },
        { name: 'donor', ...text() },
        { name: 'sector', ...listed(sectors) },
        { name: 'currency', ...listed(currencies) },
        { name: 'grant', ...amount },
        { name: 'counterpartVnd', ...amount },
        { name: 'status', ...listed(statuses) },
        { name: 'start', ...day },
        { name: 'end', ...day },
        { name: 'decisionNo', ...text(new RegExp(`${numberPattern.source}.*`)) },
        { name: 'decisionDate', ...day },
      ],
    });
    return (row) => {
      const said: string[] = [];
      try {
        schema.castRow(fields.map((field) => row[field] ?? ''));
      } catch (fault) {
        const { errors = [] } = fault as { errors?: readonly { columnNumber: number }[] };
        for (const { columnNumber } of errors) said.push(fields[columnNumber - 1] ?? '');
      }
      return endsAfterStart(row) ? said : [...said, ''];
    };
  },
  1,
);
