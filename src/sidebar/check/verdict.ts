import type { Blocks, Severity } from '../../core/rules/rule';
import type { Page } from '../page-context';
import { element } from '../parts/element';

/** What a finding or a cause means for the user, in two or three words: what it blocks, else how grave it is. */
export function verdict(
  { words }: Page,
  { severity, blocks }: { readonly severity: Severity; readonly blocks: Blocks },
): HTMLElement {
  const text = blocks === null ? words.check.severities[severity] : words.check.blocks[blocks];
  return element('span', { className: `verdict ${blocks === null ? severity : 'error'}`, text });
}
