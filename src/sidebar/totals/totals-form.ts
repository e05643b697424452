import type { OfferedTotals } from '../../core/overview/offered-totals';
import type { DimensionName } from '../../core/totals/dimensions';
import type { AskedMeasure } from '../../core/totals/measures';
import type { Page } from '../page-context';
import { button } from '../parts/button';
import { element } from '../parts/element';
import { choices, input, labelled, select } from '../parts/fields';
import type { Question } from './question';
import { areDays, chosenWindow, ownDates, windowOptions } from './windows';

/** What to show: measure, dimension, window and currency, each from what the server offers. */
export function totalsForm(
  page: Page,
  offered: OfferedTotals,
  question: Question,
  change: (part: Partial<Question>) => void,
): HTMLElement[] {
  const words = page.words.totals;
  const measure = select(
    offered.measures.map(({ name, caption }) => ({ value: name, caption })),
    question.measure,
    (value) => change({ measure: value as AskedMeasure }),
  );
  const possible = offered.measures.find(({ name }) => name === question.measure)?.dimensions ?? [];
  const dimension = select(
    offered.dimensions
      .filter(({ name }) => possible.includes(name))
      .map(({ name, caption }) => ({ value: name, caption })),
    question.dimension,
    (value) => change({ dimension: value as DimensionName }),
  );
  measure.dataset.key = 'measure';
  dimension.dataset.key = 'dimension';
  const currency = choices(
    'radio',
    words.currency,
    [
      { value: 'USD', caption: 'USD' },
      { value: 'VND', caption: 'VND' },
    ],
    [question.currency],
    ([value]) => change({ currency: value === 'VND' ? 'VND' : 'USD' }),
  );
  currency.classList.add('row');
  return [
    element('div', { className: 'pair' }, [
      labelled(words.measure, measure),
      labelled(words.dimension, dimension),
    ]),
    ...windowFields(page, offered, question, change),
    currency,
  ];
}

function windowFields(
  page: Page,
  { windows }: OfferedTotals,
  { from, to }: Question,
  change: (part: Partial<Question>) => void,
): HTMLElement[] {
  const words = page.words.totals;
  const chosen = chosenWindow(windows, from, to);
  const first = input('date', from);
  const last = input('date', to);
  first.dataset.key = 'from';
  last.dataset.key = 'to';
  const show = button(
    words.show,
    () => {
      if (areDays(first.value, last.value)) change({ from: first.value, to: last.value });
      else page.tell(words.wrongDates);
    },
    { key: 'show' },
  );
  const dates = element('div', { className: 'dates' }, [
    labelled(words.from, first),
    labelled(words.to, last),
    show,
  ]);
  dates.hidden = chosen !== ownDates;
  const window = select(windowOptions(windows, words), chosen, (value) => {
    dates.hidden = value !== ownDates;
    const offered = windows[Number(value)];
    if (value !== ownDates && offered !== undefined) change({ from: offered.from, to: offered.to });
  });
  window.dataset.key = 'window';
  return [labelled(words.window, window), dates];
}
