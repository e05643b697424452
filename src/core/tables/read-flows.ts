import type { FlowType } from '../codelists/words';
import { knownValue } from '../values/unread';
import type { FieldOfRow, FlowRow } from './register';
import type { RowReader } from './sheet-reader';
import { type Meanings, meaningsOf } from './vocabulary';

type Field = FieldOfRow<FlowRow>;

export function flowHeadings(): Meanings<Field> {
  return meaningsOf<Field>((words) => words.headings.flows);
}

export function flowRowReader(): RowReader<FlowRow> {
  const types = meaningsOf<FlowType>((words) => words.words.flowType);
  return (sheet) => {
    const read = {
      code: sheet.text('code'),
      date: sheet.period('date'),
      type: sheet.word('type', types),
      amount: sheet.money('amount'),
      currency: sheet.currency('currency'),
      evidence: sheet.text('evidence'),
    };
    return (origin) => {
      const { cells } = origin;
      const currency = read.currency(cells);
      const amount = read.amount(cells, knownValue(currency));
      return {
        origin,
        code: read.code(cells),
        date: read.date(cells),
        type: read.type(cells),
        amount,
        currency: currency ?? knownValue(amount)?.currency ?? null,
        evidence: read.evidence(cells),
      };
    };
  };
}
