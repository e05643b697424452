import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/**
 * Rules that the spreadsheet engine's own toolbar, formula bar and footer break (Univer 0.25.1), judged for nothing
 * inside the grid: its icon buttons and inputs have no names, some of its roles and attributes are invented, its
 * canvases take a tab stop of 1, and its two places for notifications have one name. All else is ours to keep.
 */
const brokenByEngine = [
  'aria-allowed-attr',
  'aria-command-name',
  'aria-roles',
  'button-name',
  'label',
  'landmark-unique',
  'tabindex',
];

/** What axe finds in the playground, one line for each. */
export async function problemsOfPage(page: Page): Promise<string[]> {
  return [
    ...(await problemsIn(page, { include: ['html'], exclude: ['#grid'] }, [])),
    ...(await problemsIn(page, { include: ['#grid'] }, brokenByEngine)),
  ];
}

/**
 * What axe finds in a page inside the page, such as the sidebar. Its title and first heading are those of the frame
 * around it, so that the two rules for whole pages do not apply.
 */
export function problemsOfFrame(frame: Frame): Promise<string[]> {
  return problemsIn(frame, { include: ['html'] }, ['document-title', 'page-has-heading-one']);
}

async function problemsIn(
  where: Page | Frame,
  context: { include: string[]; exclude?: string[] },
  without: string[],
): Promise<string[]> {
  await where.evaluate(axe.source);
  return where.evaluate(
    async ([within, rules]) => {
      const { axe: tool } = globalThis as unknown as { axe: typeof axe };
      const off = Object.fromEntries(rules.map((rule) => [rule, { enabled: false }]));
      const { violations } = await tool.run(within, { iframes: false, rules: off });
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
    },
    [context, without] as const,
  );
}
