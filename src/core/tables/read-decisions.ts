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
    const change = read.money(origin, 'change', knownValue(currency));
    return {
      origin,
      code: read.text(origin, 'code'),
      type: read.word(origin, 'type', types),
      number: read.text(origin, 'number'),
      date: read.period(origin, 'date'),
      donor: read.sharesOf(origin, 'donor', lists.donors),
      form: read.word(origin, 'form', forms),
      currency: currency ?? knownValue(change)?.currency ?? null,
      change,
      grantUsd: read.money(origin, 'grantUsd', 'USD'),
      grantVnd: read.money(origin, 'grantVnd', 'VND'),
      newEnd: read.period(origin, 'newEnd'),
    };
  };
}
