import type { DecisionType, Form } from '../codelists/words';
import { knownValue } from '../values/unread';
import type { Lists } from './read-aid';
import type { DecisionRow, FieldOfRow } from './register';
import type { RowReader } from './row-reader';
import type { RowOrigin } from './table';
import { type Meanings, meaningsOf } from './vocabulary';

type Field = FieldOfRow<DecisionRow>;

export function decisionHeadings(): Meanings<Field> {
  return meaningsOf<Field>((words) => words.headings.decisions);
}

export function decisionRowReader(read: RowReader, lists: Lists): (origin: RowOrigin) => DecisionRow {
  const types = meaningsOf<DecisionType>((words) => words.words.decisionType);
  const forms = meaningsOf<Form>((words) => words.words.form);
  return (origin) => {
    const currency = read.currency(origin, 'currency');
    const decision = read.decision(origin, 'number', 'date');
    const change = read.money(origin, 'change', knownValue(currency));
    return {
      origin,
      code: read.text(origin, 'code'),
      type: read.word(origin, 'type', types),
      number: decision.number,
      date: decision.date,
      donor: read.sharesOf(origin, 'donor', lists.donors),
      form: read.word(origin, 'form', forms),
      currency: currency ?? knownValue(change)?.currency ?? null,
      change,
      grantUsd: read.equivalent(origin, 'grantUsd', 'USD', 'change'),
      grantVnd: read.equivalent(origin, 'grantVnd', 'VND', 'change'),
      newEnd: read.period(origin, 'newEnd'),
    };
  };
}
