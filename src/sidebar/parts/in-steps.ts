import type { Stepped } from '../../commands/sidebar-results';
import type { Page } from '../page-context';
import { button } from './button';
import { element } from './element';

type Unit = keyof Page['words']['steps']['done'];

/**
 * Long work, of which one call does as much as Google lets it: asks again until all is done, shows how far it is, and
 * lets the person stop between two calls. `ask` gets the last answer. Null where it came to no end, which is told.
 */
export async function inSteps<Answer extends Stepped>(
  page: Page,
  unit: Unit,
  ask: (last: Answer | null) => Promise<Answer>,
): Promise<Answer | null> {
  const { steps } = page.words;
  const bar = element('progress', { label: steps.label });
  let isStopped = false;
  const stop = button(steps.stop, () => {
    isStopped = true;
    stop.textContent = steps.stopping;
  });
  let last: Answer | null = null;
  let begunAnew = 0;
  page.tell(page.words.working);
  for (;;) {
    const before: Answer | null = last;
    const answer: Answer | null = await page.attempt(() => ask(before));
    if (answer === null || answer.progress.done >= answer.progress.of) return answer;
    const { done, of } = answer.progress;
    const far = steps.done[unit](page.print.count(done), page.print.count(of));
    if (isStopped) {
      page.tell(`${far} ${steps.stopped}`);
      return null;
    }
    if (before !== null && done <= before.progress.done) begunAnew += 1;
    if (begunAnew > mostBeginnings) {
      page.tell(`${far} ${steps.changing}`);
      return null;
    }
    bar.max = of;
    bar.value = done;
    bar.textContent = far;
    page.tell(`${far} ${steps.goesOn}`, bar, stop);
    last = answer;
  }
}

/** Where colleagues keep changing the register, what is written is out of date again and again. */
const mostBeginnings = 3;
