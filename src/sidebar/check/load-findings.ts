import type { Advice, ListedFinding } from '../../core/overview/finding-pages';
import type { RuleId } from '../../core/rules/index';
import type { Page } from '../page-context';

/** A finding with the advice that its page told once for many. */
export interface LoadedFinding extends ListedFinding {
  readonly said: Advice;
}

export interface Loading {
  readonly loaded: readonly LoadedFinding[];
  readonly total: number;
  /** The first page of all, so that what was shown before is out of date. */
  readonly isNew: boolean;
}

/**
 * Page after page, each told as it comes, until all are there or nobody waits any more. Where the register changed in
 * between, so that the pages would not fit together, it starts anew. False where a page could not be read, which is
 * told.
 */
export async function loadFindings(
  page: Page,
  rule: RuleId | null,
  isWanted: () => boolean,
  told: (loading: Loading) => void,
): Promise<boolean> {
  let loaded: readonly LoadedFinding[] = [];
  let total = 0;
  do {
    const answer = await page.attempt(() => page.call('readFindings', { rule, from: loaded.length }));
    if (!isWanted()) return true;
    if (answer === null) return false;
    const isNew = loaded.length === 0;
    if (!isNew && answer.total !== total) {
      page.tell(page.words.check.changed);
      loaded = [];
      continue;
    }
    total = answer.total;
    const more = answer.findings.flatMap((finding) => {
      const said = answer.advice[finding.advice];
      return said === undefined ? [] : [{ ...finding, said }];
    });
    loaded = loaded.concat(more);
    told({ loaded, total, isNew });
    if (more.length === 0) break;
  } while (loaded.length < total);
  return true;
}
