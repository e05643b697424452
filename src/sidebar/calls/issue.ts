import type { CallListReport } from '../../commands/results';
import type { Page } from '../page-context';
import { element } from '../parts/element';
import { showStages } from './stages';

/**
 * Issues a list in two calls, each a stage that can be seen: the projects are judged once more, since the sheet may
 * have changed, and only then the document is made.
 */
export async function issueWithStages(
  page: Page,
  place: HTMLElement,
  choices: object,
): Promise<number | null> {
  const { calls } = page.words;
  const names = [calls.stages.check, calls.stages.make, calls.stages.done];
  const show = (running: number, stopped = false) =>
    showStages(place, names, { running, stopped }, calls.stages);
  page.tell(page.words.working);
  show(0);
  place.scrollIntoView({ block: 'nearest' });
  const plan = await page.attempt(() => page.call('planCallList', choices));
  if (plan === null) {
    show(0, true);
    return null;
  }
  if (plan.refused !== null) {
    page.tell('');
    show(0, true);
    place.append(element('p', { className: 'fault', role: 'alert', text: calls.refused[plan.refused] }));
    return null;
  }
  show(1);
  const report = await page.attempt(() => page.call('issueCallList', choices));
  if (report === null) {
    show(1, true);
    return null;
  }
  show(names.length);
  const { edition, projects, leftOut } = report;
  const [number = '', issued = '', left = ''] = [edition, projects.length, leftOut.length].map(
    page.print.count,
  );
  page.tell('');
  const told = element('p', { className: 'done', role: 'status' });
  place.append(told, links(page, report));
  told.textContent = calls.issued(number, issued, left);
  return edition;
}

function links(page: Page, { name, link, docxLink, pdfLink }: CallListReport): HTMLElement {
  const { calls } = page.words;
  const made = [
    [calls.open, link],
    [calls.docx, docxLink],
    [calls.pdf, pdfLink],
  ] as const;
  return element('div', {}, [
    element('p', { text: name }),
    element(
      'ul',
      { className: 'links' },
      made.flatMap(([text, address]) =>
        address === null ? [] : webLink(address, text, calls.newTab).map((one) => element('li', {}, [one])),
      ),
    ),
  ]);
}

/** A link that opens in a tab of its own; only addresses of the web are followed. */
function webLink(address: string, text: string, newTab: string): HTMLElement[] {
  if (!address.startsWith('https://')) return [];
  const anchor = element('a', { text, label: `${text} (${newTab})` });
  anchor.href = address;
  anchor.target = '_blank';
  anchor.rel = 'noopener';
  return [anchor];
}
