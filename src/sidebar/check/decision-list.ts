import type { Overview } from '../../commands/sidebar-results';
import type { Decision } from '../../core/overview/decisions';
import type { RuleId } from '../../core/rules/index';
import type { Page } from '../page-context';
import { button } from '../parts/button';
import { element } from '../parts/element';
import { verdict } from './verdict';

/** What to decide, the largest money first; each leads to its findings. */
export function decisionList(
  page: Page,
  { decisions, fixes }: Pick<Overview, 'decisions' | 'fixes'>,
  { open, openFixes }: Opening,
): HTMLElement {
  return element(
    'ul',
    { className: 'decisions' },
    decisions.map((decision) =>
      element('li', {}, [
        decisionButton(page, decision, open),
        ...fixButton(page, decision, fixes[decision.rule] ?? 0, openFixes),
      ]),
    ),
  );
}

interface Opening {
  readonly open: (decision: Decision) => void;
  readonly openFixes: (rule: RuleId) => void;
}

/** What can be done at once for all findings of a decision. */
function fixButton(
  { words, print }: Page,
  { rule }: Decision,
  cells: number,
  openFixes: Opening['openFixes'],
): HTMLElement[] {
  if (cells === 0) return [];
  const { fix, makeCodes } = words.check.mend;
  const text = rule === 'missing-code' ? makeCodes(print.count(cells)) : fix(cells, print.count(cells));
  return [button(text, () => openFixes(rule), { className: 'link', key: `fixes ${rule}` })];
}

function decisionButton(page: Page, decision: Decision, open: (decision: Decision) => void): HTMLElement {
  const made = button('', () => open(decision), { className: 'decision', key: `decision ${decision.rule}` });
  const [blocks = null] = decision.blocks;
  made.append(
    element('span', { className: 'decision-title', text: decision.title }),
    verdict(page, { severity: decision.severity, blocks }),
    element('span', { className: 'gray', text: extentOf(page, decision) }),
  );
  return made;
}

function extentOf({ words: { check }, print }: Page, decision: Decision): string {
  const { findings, rows, usd, unknownAmounts } = decision;
  return [
    check.extent(findings, print.count(findings), rows, print.count(rows)),
    ...(unknownAmounts > 0 ? [check.unknownAmounts(print.count(unknownAmounts))] : []),
    ...(/[1-9]/.test(usd) ? [check.touching(print.money(usd, 'USD'))] : []),
  ].join(' · ');
}
