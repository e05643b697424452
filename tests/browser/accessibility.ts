import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** What axe finds in a page or frame, one line for each; `leaveOut` are selectors of what is not ours. */
export async function accessibilityProblems(where: Page | Frame, leaveOut: string[] = []): Promise<string[]> {
  await where.evaluate(axe.source);
  return where.evaluate(async (exclude) => {
    const { axe: tool } = globalThis as unknown as { axe: typeof axe };
    const context = { include: ['html'], ...(exclude.length === 0 ? {} : { exclude }) };
    const { violations } = await tool.run(context, { iframes: false });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  }, leaveOut);
}
