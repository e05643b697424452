import type { OverviewAnswer } from '../../commands/sidebar-results';
import type { RuleId } from '../../core/rules/index';
import type { Page } from '../page-context';
import { button } from '../parts/button';
import { keepOpen } from '../parts/disclosure';
import { element, replaceContents } from '../parts/element';
import type { Setup } from '../setup/setup';
import { findingsView } from './findings-view';
import { fixesView } from './fixes-view';
import { overviewParts } from './overview-parts';

export interface CheckPanel {
  readonly panel: HTMLElement;
  /** Reads and checks the register again. */
  refresh(): Promise<void>;
}

/** The first tab: what was read, what to decide, and the findings behind each decision. */
export function checkPanel(page: Page, first: OverviewAnswer, setup: Setup): CheckPanel {
  const panel = element('section');
  let answer = first;

  const refresh = () => read('');
  /** Reading anew would wipe away what was just said: `told` is said again. */
  const read = async (told: string) => {
    panel.setAttribute('aria-busy', 'true');
    page.tell(page.words.reading);
    const newer = await page.attempt(() => page.call('readOverview'));
    panel.removeAttribute('aria-busy');
    if (newer === null) return;
    answer = newer;
    page.tell(told);
    showOverview();
  };
  const openFindings = (rule: RuleId | null, title: string) => {
    const key = rule === null ? 'all findings' : `decision ${rule}`;
    const back = (told: string | null) => {
      showOverview();
      if (told !== null) void read(told);
      panel.querySelector<HTMLElement>(`[data-key="${key}"]`)?.focus();
    };
    panel.replaceChildren(findingsView(page, { rule, title, back }));
  };
  const openFixes = (rule: RuleId | null) => {
    const back = (told: string | null) => {
      showOverview();
      panel.querySelector<HTMLElement>(`[data-key="fixes ${rule ?? 'all'}"], [data-key="again"]`)?.focus();
      if (told !== null) void read(told);
    };
    panel.replaceChildren(fixesView(page, { rule, back }));
  };
  const create = async () => {
    const made = await page.attempt(() => page.call('createMissingSheets'));
    if (made !== null) await refresh();
  };
  const showOverview = () => {
    const { overview, settingsSheet, toMap } = answer;
    const mapping = toMap.length === 0 ? [] : [mappingNote(page, toMap)];
    const office = settingsSheet === null ? [officeNote(page, setup)] : [];
    if (overview === null) {
      replaceContents(panel, ...mapping, ...emptyParts(page, create, refresh), ...office);
      return;
    }
    const parts = overviewParts(page, { ...answer, overview }, { refresh, openFindings, openFixes });
    keepOpen(panel, parts);
    replaceContents(panel, ...parts.slice(0, 1), ...mapping, ...office, ...parts.slice(1));
  };

  setup.showButton();
  showOverview();
  return { panel, refresh };
}

function emptyParts(page: Page, create: () => Promise<void>, refresh: () => Promise<void>): HTMLElement[] {
  const { nothing } = page.words.check;
  return [
    element('h2', { text: nothing.title }),
    element('p', { text: nothing.text }),
    element('div', { className: 'buttons' }, [
      button(nothing.create, create, { className: 'action', key: 'create' }),
      button(page.words.retry, refresh, { key: 'retry' }),
    ]),
  ];
}

/** The mapping has a dialog of its own, which is wider than the sidebar. */
function mappingNote(page: Page, sheets: readonly string[]): HTMLElement {
  const { toMap } = page.words.check;
  const open = async () => {
    await page.attempt(() => page.call('mapColumns'));
  };
  return element('div', { className: 'note' }, [
    element('p', { text: toMap.text(sheets.map((sheet) => `“${sheet}”`).join(', ')) }),
    button(toMap.button, open, { key: 'map' }),
  ]);
}

function officeNote(page: Page, setup: Setup): HTMLElement {
  const { newOffice } = page.words.check;
  return element('div', { className: 'note' }, [
    element('p', { text: newOffice.text }),
    button(newOffice.button, setup.open, { key: 'office' }),
  ]);
}
