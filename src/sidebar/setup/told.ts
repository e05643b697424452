import type { Page } from '../page-context';
import { element } from '../parts/element';
import { tellFault } from '../tell-fault';

/** The lines below a form that tell what became of it: those of the page are hidden behind the dialog. */
export interface Told {
  readonly elements: readonly HTMLElement[];
  say(text: string): void;
  attempt<Result>(page: Page, work: () => Promise<Result>): Promise<Result | null>;
}

export function told(): Told {
  const status = element('p', { className: 'status', role: 'status' });
  const fault = element('p', { className: 'fault', role: 'alert' });
  const say = (text: string) => {
    fault.textContent = '';
    status.textContent = text;
  };
  return {
    elements: [status, fault],
    say,
    async attempt(page, work) {
      try {
        return await work();
      } catch (thrown) {
        say('');
        fault.textContent = tellFault(thrown, page.words);
        return null;
      }
    },
  };
}
