import type { CallListAnswer } from '../../commands/sidebar-results';
import type { Page } from '../page-context';
import { button } from '../parts/button';
import { keepOpen } from '../parts/disclosure';
import { element, replaceContents } from '../parts/element';
import { callsForm } from './calls-form';
import { type Choices, sent, usualChoices } from './choices';
import { download } from './download';
import { issueWithStages } from './issue';
import { planParts } from './plan-parts';

export interface CallsPanel {
  readonly panel: HTMLElement;
  /** The tab came to the front: what was never read, or a while ago, is read now. */
  readonly shown: () => void;
}

/** Going to and fro between the tabs needs no second reading of what is this young. In milliseconds. */
const youngest = 5_000;

/** The third tab: which projects, a dry run that makes nothing, and the issue of the list stage by stage. */
export function callsPanel(page: Page): CallsPanel {
  const words = page.words.calls;
  const form = element('div');
  const plan = element('div');
  const stages = element('div');
  const panel = element('section', {}, [form, plan, stages]);
  let choices: Choices | null = null;
  let asked = 0;
  let readAt = 0;
  let isIssuing = false;
  /** What the form offers, with its counts, to tell when the register has changed. */
  let offered = '';

  const preview = async () => {
    asked += 1;
    const mine = asked;
    plan.setAttribute('aria-busy', 'true');
    if (choices === null) page.tell(page.words.reading);
    const answer = await page.attempt(() =>
      page.call('planCallList', choices === null ? null : sent(choices)),
    );
    if (mine !== asked) return;
    plan.removeAttribute('aria-busy');
    if (answer === null) {
      if (choices === null) replaceContents(form, button(page.words.retry, preview, { key: 'retry' }));
      return;
    }
    if (choices === null) {
      page.tell('');
      choices = usualChoices(answer);
      showForm(answer);
    } else if (JSON.stringify(answer.offered) !== offered && !isTyping(form)) {
      showForm(answer);
    }
    readAt = Date.now();
    const draft = () => (choices === null ? Promise.resolve() : download(page, sent(choices)));
    replaceContents(plan, ...planParts(page, answer, preview, draft, issue));
  };
  const issue = async () => {
    if (choices === null) return;
    isIssuing = true;
    const edition = await issueWithStages(page, stages, sent(choices));
    isIssuing = false;
    if (edition === null) return;
    // What comes next is compared with what was just issued.
    choices = { ...choices, since: String(edition) };
    await preview();
  };
  const showForm = (answer: CallListAnswer) => {
    offered = JSON.stringify(answer.offered);
    const chosen = choices ?? usualChoices(answer);
    const parts = callsForm(page, answer.offered, chosen, (changed) => {
      choices = { ...(choices ?? chosen), ...changed };
      stages.replaceChildren();
      void preview();
    });
    keepOpen(form, parts);
    replaceContents(form, element('h2', { text: words.choices }), ...parts);
  };

  return {
    panel,
    shown: () => {
      if (!isIssuing && Date.now() - readAt > youngest) void preview();
    },
  };
}

/** What is being typed is not known yet and would be lost with its field. */
function isTyping(form: HTMLElement): boolean {
  const field = document.activeElement;
  return (
    form.contains(field) && field?.matches('textarea, input:not([type=checkbox], [type=radio])') === true
  );
}
