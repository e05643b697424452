import type { SidebarWords } from '../core/languages/sidebar-words';
import { callServer } from './call-server';
import { element } from './element';

/** What a finished command shows: a sentence, and a document to open where there is one. */
interface Done {
  readonly text: string;
  readonly link: string | null;
}

export interface Action {
  readonly caption: string;
  readonly run: () => Promise<Done>;
}

/** One action for each command, in the order of the buttons; the first is the one that most people want. */
export function actionsIn(words: SidebarWords, print: (number: number) => string): readonly Action[] {
  const { actions, done } = words;
  return [
    {
      caption: actions.check,
      run: async () => {
        const { findings, sheet } = await callServer('checkRegister');
        return { text: done.checked(print(findings.length), sheet), link: null };
      },
    },
    {
      caption: actions.totals,
      run: async () => {
        await callServer('writeTotals');
        return { text: done.totalled, link: null };
      },
    },
    {
      caption: actions.callList,
      run: async () => {
        const { projects, link } = await callServer('issueCallList');
        return { text: done.issued(print(projects.length)), link };
      },
    },
    {
      caption: actions.createMissingSheets,
      run: async () => {
        const { created } = await callServer('createMissingSheets');
        return {
          text: created.length === 0 ? done.nothingMissing : done.created(created.join(', ')),
          link: null,
        };
      },
    },
  ];
}

/** A link that opens in a tab of its own; only addresses of the web are followed. */
export function documentLink(link: string, text: string): HTMLElement[] {
  if (!link.startsWith('https://')) return [];
  const anchor = element('a', { text });
  anchor.href = link;
  anchor.target = '_blank';
  anchor.rel = 'noopener';
  return [anchor];
}
