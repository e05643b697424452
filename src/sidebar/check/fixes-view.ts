import type { FixReport } from '../../commands/sidebar-results';
import type { ListedFix } from '../../core/fixes/listed-fixes';
import type { RuleId } from '../../core/rules/index';
import type { Page } from '../page-context';
import { button } from '../parts/button';
import { element } from '../parts/element';
import { inSteps } from '../parts/in-steps';
import { placeButton } from '../parts/place-button';

/**
 * The certain corrections of a rule or of all, each with before and after: the user ticks, and only that is written.
 */
export function fixesView(
  page: Page,
  { rule, back }: { readonly rule: RuleId | null; readonly back: (told: string | null) => void },
): HTMLElement {
  const words = page.words.check.mend;
  const heading = element('h2', { text: words.title });
  heading.tabIndex = -1;
  const body = element('div', {}, [element('p', { text: page.words.reading })]);
  /** What the last corrections said; null as long as none was made. */
  let told: string | null = null;

  const load = async () => {
    const answer = await page.attempt(() => page.call('readFixes', { rule, from: 0 }));
    if (answer === null) body.replaceChildren(button(page.words.retry, retry, { key: 'retry' }));
    else if (answer.fixes.length === 0) back(told);
    else body.replaceChildren(...ticks(page, answer.fixes, answer.total, apply));
  };
  const retry = () => {
    page.tell('');
    return load();
  };
  const apply = async (ids: readonly string[]) => {
    let isBegun = false;
    const report = await inSteps<FixReport>(page, 'cells', async (last) => {
      const answer = await page.call(
        'applyFixes',
        last === null ? { ids } : { ids: last.left, soFar: last.soFar },
      );
      isBegun = true;
      return { ...answer, progress: { done: ids.length - answer.left.length, of: ids.length } };
    });
    if (report === null) {
      if (isBegun) await load();
      return;
    }
    page.tell(report.message);
    if (report.soFar.changed > 0) told = report.message;
    if (report.soFar.changed === 0) back(told);
    else await load();
  };

  void load();
  requestAnimationFrame(() => heading.focus({ preventScroll: true }));
  return element('div', {}, [
    button(page.words.check.back, () => back(told), { className: 'link back' }),
    heading,
    element('p', { className: 'gray', text: words.intro }),
    body,
  ]);
}

function ticks(
  page: Page,
  fixes: readonly ListedFix[],
  total: number,
  apply: (ids: readonly string[]) => Promise<void>,
): HTMLElement[] {
  const words = page.words.check.mend;
  const boxes = fixes.map((fix) => tick(fix.id));
  const all = tick('all');
  const ticked = () => boxes.filter((box) => box.checked).map((box) => box.value);
  const write = button('', () => apply(ticked()), { className: 'action', key: 'apply' });
  const tell = () => {
    const { length } = ticked();
    write.textContent = words.apply(length, page.print.count(length));
    all.checked = length === boxes.length;
  };
  all.addEventListener('change', () => {
    for (const box of boxes) box.checked = all.checked;
    tell();
  });
  for (const box of boxes) box.addEventListener('change', tell);
  tell();
  return [
    ...(total > fixes.length
      ? [element('p', { text: words.more(page.print.count(fixes.length), page.print.count(total)) })]
      : []),
    element('label', { className: 'choice' }, [all, element('span', { text: words.all })]),
    element(
      'ul',
      { className: 'plain fixes' },
      fixes.map((fix, index) => fixLine(page, fix, boxes[index])),
    ),
    element('div', { className: 'buttons sticky' }, [write]),
  ];
}

function fixLine(page: Page, fix: ListedFix, box: HTMLInputElement | undefined): HTMLElement {
  const words = page.words.check.mend;
  // Neither element may be named, so that what it is stands before it, unseen.
  const said = (what: string, text: string) => [
    element('span', { className: 'unseen', text: `${what}: ` }),
    text === '' ? words.blank : text,
  ];
  const label = element('label', { className: 'choice' }, [
    ...(box === undefined ? [] : [box]),
    element('span', {}, [
      element('span', { className: 'gray', text: fix.title }),
      element('br'),
      element('del', {}, said(words.before, fix.before)),
      element('br'),
      element('ins', {}, said(words.after, fix.after)),
    ]),
  ]);
  return element('li', { className: 'card' }, [placeButton(page, fix), label]);
}

function tick(value: string): HTMLInputElement {
  const box = element('input', { key: `fix ${value}` });
  box.type = 'checkbox';
  box.value = value;
  box.checked = true;
  return box;
}
