import type { TotalsSource } from '../../core/overview/totals-source';
import { type OpenPart, openCube } from '../../core/totals/cube/open-cube';
import type { Page } from '../page-context';
import { button } from '../parts/button';
import { element, replaceContents } from '../parts/element';
import { possibleQuestion, type Question } from './question';
import { totalsForm } from './totals-form';
import { totalsResults } from './totals-results';
import { unpackSource } from './unpack-source';

export interface TotalsPanel {
  readonly panel: HTMLElement;
  /** The tab came to the front: what was never read is read now. */
  readonly shown: () => void;
  /** The person is back from the sheet: figures in view are read again. */
  readonly seenAgain: () => void;
}

/** Clicks between sheet and sidebar come in bursts; figures this young need no second reading. In milliseconds. */
const youngest = 5_000;

/** What the server sent; whatever is chosen next is totalled here, without a call. */
interface Received {
  readonly mark: string;
  readonly source: TotalsSource;
  readonly cube: readonly OpenPart[];
}

/** The second tab: one table of totals as chosen, the report's sentences, and ways to take both along. */
export function totalsPanel(page: Page): TotalsPanel {
  const words = page.words.totals;
  const form = element('div');
  const results = element('div');
  const at = element('span', { className: 'gray' });
  const panel = element('section', {}, [
    element('h2', { text: words.choices, className: 'unseen' }),
    form,
    results,
  ]);
  let question: Question | null = null;
  let received: Received | null = null;
  let readAt = 0;
  let asked = 0;

  const read = async () => {
    asked += 1;
    const mine = asked;
    results.setAttribute('aria-busy', 'true');
    if (received === null) page.tell(page.words.reading);
    const answer = await page.attempt(async () => {
      const read = await page.call('readTotals', received?.mark ?? null);
      return { at: read.at, mark: read.mark, source: await unpackSource(read) };
    });
    if (mine !== asked) return;
    results.removeAttribute('aria-busy');
    readAt = Date.now();
    if (answer === null) {
      if (received === null) replaceContents(results, button(page.words.retry, read, { key: 'retry' }));
      return;
    }
    if (received === null) page.tell('');
    at.textContent = words.at(answer.at);
    const { mark, source } = answer;
    if (source === null) return;
    received = { mark, source, cube: openCube(source.cube) };
    question = possibleQuestion(question ?? firstQuestion(source), source.offered);
    show(received, question);
  };
  const show = ({ source, cube }: Received, chosen: Question) => {
    const change = (part: Partial<Question>) => {
      question = possibleQuestion({ ...chosen, ...part }, source.offered);
      if (received !== null) show(received, question);
    };
    replaceContents(form, ...totalsForm(page, source.offered, chosen, change));
    replaceContents(results, ...totalsResults(page, source, cube, { question: chosen, at, read }));
  };

  return {
    panel,
    shown: () => {
      if (received === null) void read();
    },
    seenAgain: () => {
      const isInView = !panel.hidden && received !== null;
      if (isInView && Date.now() - readAt > youngest) void read();
    },
  };
}

function firstQuestion({ usual }: TotalsSource): Question {
  return { measure: 'committed', dimension: 'sector', currency: 'USD', ...usual };
}
