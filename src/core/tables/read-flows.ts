import type { FlowType } from '../codelists/words';
import { knownValue } from '../values/unread';
import type { FieldOfRow, FlowRow } from './register';
import type { RowReader } from './row-reader';
import type { RowOrigin } from './table';
import { type Meanings, meaningsOf } from './vocabulary';

type Field = FieldOfRow<FlowRow>;

export function flowHeadings(): Meanings<Field> {
  return meaningsOf<Field>((words) => words.headings.flows);
}

export function flowRowReader(read: RowReader): (origin: RowOrigin) => FlowRow {
  const types = meaningsOf<FlowType>((words) => words.words.flowType);
  return (origin) => {
    const currency = read.currency(origin, 'currency');
    const amount = read.money(origin, 'amount', knownValue(currency));
    return {
      origin,
      code: read.text(origin, 'code'),
      date: read.period(origin, 'date'),
      type: read.word(origin, 'type', types),
      amount,
      currency: currency ?? knownValue(amount)?.currency ?? null,
      evidence: read.text(origin, 'evidence'),
    };
  };
}
