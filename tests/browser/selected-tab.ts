import type { Page } from 'playwright-core';

/** The caption of the tab that the sidebar of the playground shows. */
export async function selectedTab(page: Page): Promise<string | null> {
  return page.frameLocator('#sidebar iframe').locator('[role=tab][aria-selected=true]').textContent();
}
