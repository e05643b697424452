import { sidebar as english } from '../core/languages/en/sidebar';
import type { SidebarWords } from '../core/languages/sidebar-words';
import { sidebar as vietnamese } from '../core/languages/vi/sidebar';
import type { LanguageCode } from '../core/workbook/workbook';
import { callsPanel } from './calls/calls-panel';
import { checkPanel } from './check/check-panel';
import { createPage } from './page-context';
import { button } from './parts/button';
import { part } from './parts/element';
import { showTabs } from './parts/tabs';
import { createSetup } from './setup/setup';
import { totalsPanel } from './totals/totals-panel';

const words: { readonly [Code in LanguageCode]: SidebarWords } = { vi: vietnamese, en: english };

/** The browser's language until the server tells the one that the user chose in Google. */
const likely: LanguageCode = /^en/i.test(navigator.language) ? 'en' : 'vi';

void start();

/** The skeleton stands in the page's HTML; the first answer brings the language and the first panel. */
async function start(): Promise<void> {
  const first = createPage(likely, words[likely]);
  document.documentElement.lang = likely;
  part('skeleton').hidden = false;
  part('panels').replaceChildren();
  first.tell(first.words.reading);
  const answer = await first.attempt(() => first.call('readOverview'));
  part('skeleton').hidden = true;
  if (answer === null) {
    part('panels').replaceChildren(button(first.words.retry, start, { className: 'action' }));
    return;
  }
  document.documentElement.lang = answer.language;
  const page = createPage(answer.language, words[answer.language]);
  page.tell('');
  const setup = createSetup(page, () => check.refresh());
  const check = checkPanel(page, answer, setup);
  const totals = totalsPanel(page);
  const calls = callsPanel(page);
  const { tabs } = page.words;
  showTabs(tabs.label, [
    { name: 'check', caption: tabs.check, panel: check.panel, shown: () => undefined },
    { name: 'totals', caption: tabs.totals, panel: totals.panel, shown: totals.shown },
    { name: 'calls', caption: tabs.calls, panel: calls.panel, shown: calls.shown },
  ]);
  whenSeenAgain(totals.seenAgain);
}

/** When the page comes into view again, or the person comes back from the sheet. */
function whenSeenAgain(seen: () => void): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') seen();
  });
  window.addEventListener('focus', seen);
}
