import type { ListedFinding } from '../../core/overview/finding-pages';
import type { RuleId } from '../../core/rules/index';
import type { Page } from '../page-context';
import { button } from '../parts/button';
import { element, part } from '../parts/element';
import { input, labelled, select } from '../parts/fields';
import { longList } from '../parts/long-list';
import { type Filter, filterFindings, noFilter } from './filter-findings';
import { findingCard } from './finding-card';
import { keepForm } from './keep-form';
import { type LoadedFinding, type Loading, loadFindings } from './load-findings';

/** The findings of one cause, or of all: they come page by page, are filtered here, and scroll however many. */
export function findingsView(
  page: Page,
  {
    rule,
    title,
    back,
  }: { readonly rule: RuleId | null; readonly title: string; readonly back: (told: string | null) => void },
): HTMLElement {
  const words = page.words.check;
  const list = longList(words.list, part('main'));
  const count = element('p', { className: 'gray', role: 'status' });
  const filters = element('div', { className: 'filters' });
  const group = element('div');
  const again = element('div');
  const heading = element('h2', { text: title });
  heading.tabIndex = -1;
  const view = element('div', {}, [
    button(words.back, leave, { className: 'link back' }),
    heading,
    group,
    filters,
    count,
    again,
    list.element,
  ]);
  let loaded: readonly LoadedFinding[] = [];
  let matching: readonly LoadedFinding[] = [];
  let filter: Filter = noFilter;
  let total = 0;
  let left = false;
  /** What the last decision here said; null as long as nothing was decided. */
  let told: string | null = null;

  function leave(): void {
    left = true;
    list.stop();
    back(told);
  }

  const apply = () => {
    matching = filterFindings(loaded, filter);
    list.show(matching.length, card);
    tellCount();
  };
  const card = (index: number) => {
    const finding = matching[index];
    return finding === undefined
      ? element('article')
      : findingCard(page, finding, finding.said, {
          withTitle: rule === null,
          done: (said) => settle(finding, said),
        });
  };
  /** A finding that was decided leaves the list; the others stay. */
  const settle = async (finding: LoadedFinding, said: string) => {
    told = said;
    loaded = loaded.filter((one) => one !== finding);
    total -= 1;
    if (loaded.length === 0) leave();
    else apply();
  };
  const keptAll = async (said: string) => {
    told = said;
    leave();
  };
  const tellCount = () => {
    const { count: print } = page.print;
    const known = loaded.length < total ? words.loading(print(loaded.length), print(total)) : '';
    const none =
      matching.length === 0 ? words.noMatch : words.shown(print(matching.length), print(loaded.length));
    count.textContent = known === '' || matching.length < loaded.length ? `${none} ${known}`.trim() : known;
  };
  const change = (part: Partial<Filter>) => {
    filter = { ...filter, ...part };
    apply();
  };

  const showPage = (loading: Loading) => {
    ({ loaded, total } = loading);
    if (loading.isNew) {
      filter = noFilter;
      const canKeepAll = loaded.length > 1 && loaded.every(({ canKeep }) => canKeep);
      const forms =
        rule !== null && canKeepAll ? [keepForm(page, words.mend.keepAll, { rule }, keptAll)] : [];
      group.replaceChildren(...forms);
      showFilters(filters, page, loaded, change);
      apply();
      return;
    }
    matching = filterFindings(loaded, filter);
    list.extend(matching.length);
    tellCount();
  };
  const load = async () => {
    again.replaceChildren();
    count.textContent = page.words.reading;
    if (await loadFindings(page, rule, () => !left, showPage)) return;
    count.textContent = '';
    again.replaceChildren(button(page.words.retry, retry, { key: 'retry' }));
  };
  const retry = () => {
    page.tell('');
    return load();
  };

  void load();
  requestAnimationFrame(() => heading.focus({ preventScroll: true }));
  return view;
}

function showFilters(
  place: HTMLElement,
  page: Page,
  findings: readonly ListedFinding[],
  change: (part: Partial<Filter>) => void,
): void {
  const { filter, severities } = page.words.check;
  const severitiesHere = new Set(findings.map((finding) => finding.severity));
  const sheetsHere = [...new Set(findings.map((finding) => finding.sheet))];
  const controls: HTMLElement[] = [];
  if (severitiesHere.size > 1) {
    const options = [
      { value: '', caption: filter.anySeverity },
      ...[...severitiesHere].map((severity) => ({ value: severity, caption: severities[severity] })),
    ];
    controls.push(
      labelled(
        filter.severity,
        select(options, '', (severity) => change({ severity })),
      ),
    );
  }
  if (sheetsHere.length > 1) {
    const options = [
      { value: '', caption: filter.anySheet },
      ...sheetsHere.map((sheet) => ({ value: sheet, caption: sheet })),
    ];
    controls.push(
      labelled(
        filter.sheet,
        select(options, '', (sheet) => change({ sheet })),
      ),
    );
  }
  const search = input('search', '');
  search.addEventListener('input', () => change({ text: search.value }));
  place.replaceChildren(...controls, labelled(filter.text, search));
}
