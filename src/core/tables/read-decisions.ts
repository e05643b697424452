import type { DecisionType, Form } from '../codelists/words';
import { knownValue } from '../values/unread';
import type { Lists } from './read-aid';
import type { DecisionRow, FieldOfRow } from './register';
import type { RowReader } from './sheet-reader';
import { type Meanings, meaningsOf } from './vocabulary';

type Field = FieldOfRow<DecisionRow>;

export function decisionHeadings(): Meanings<Field> {
  return meaningsOf<Field>((words) => words.headings.decisions);
}

export function decisionRowReader(lists: Lists): RowReader<DecisionRow> {
  const types = meaningsOf<DecisionType>((words) => words.words.decisionType);
  const forms = meaningsOf<Form>((words) => words.words.form);
  return (sheet) => {
    const read = {
      code: sheet.text('code'),
      type: sheet.word('type', types),
      decision: sheet.decision('number', 'date'),
      donor: sheet.shares('donor', lists.donors),
      form: sheet.word('form', forms),
      currency: sheet.currency('currency'),
      change: sheet.money('change'),
      grantUsd: sheet.equivalent('grantUsd', 'USD', 'change'),
      grantVnd: sheet.equivalent('grantVnd', 'VND', 'change'),
      newEnd: sheet.period('newEnd'),
    };
    return (origin) => {
      const { cells } = origin;
      const currency = read.currency(cells);
      const decision = read.decision(cells);
      const change = read.change(cells, knownValue(currency));
      return {
        origin,
        code: read.code(cells),
        type: read.type(cells),
        number: decision.number,
        date: decision.date,
        donor: read.donor(cells),
        form: read.form(cells),
        currency: currency ?? knownValue(change)?.currency ?? null,
        change,
        grantUsd: read.grantUsd(cells),
        grantVnd: read.grantVnd(cells),
        newEnd: read.newEnd(cells),
      };
    };
  };
}
