import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { type Playground, servePlayground } from '../../src/embedded/playground/server';
import { workbooksToOffer } from '../../src/embedded/playground/workbooks';

const root = join(__dirname, '..', '..');

export interface OpenPlayground {
  readonly page: Page;
  /** What a careful developer would see go wrong: errors in the console, requests that leave the machine. */
  readonly problems: readonly string[];
  /** Waits until no command runs. */
  idle(): Promise<void>;
  screenshot(name: string): Promise<void>;
  close(): Promise<void>;
}

export interface PlaygroundWishes {
  readonly locale: string;
  /** A workbook to open first; the clean sample when left out. */
  readonly file?: string;
  /** The folder of another project than the shipped one. */
  readonly project?: string;
  readonly timeZone?: string;
}

export async function openPlayground(wishes: PlaygroundWishes): Promise<OpenPlayground> {
  const served = await servePlayground({
    port: 0,
    project: wishes.project ?? process.env.PLAYGROUND_PROJECT ?? '',
    page: process.env.PLAYGROUND_PAGE ?? '',
    workbooks: workbooksToOffer(wishes.file ?? null, join(root, 'samples')),
  });
  const browser = await chromium.connect(process.env.BROWSER_ADDRESS ?? '');
  const page = await openPage(browser, wishes);
  const problems = watch(page, served);
  const idle = async () => {
    await page.waitForFunction(() => document.getElementById('busy')?.hidden === true, null, {
      timeout: 60_000,
    });
  };
  await page.goto(served.address);
  await page.locator('#menu-bar [role=menuitem]').first().waitFor();
  await idle();
  return {
    page,
    problems,
    idle,
    async screenshot(name) {
      const folder = join(root, 'out', 'screenshots');
      mkdirSync(folder, { recursive: true });
      await page.screenshot({ path: join(folder, `${name}.png`) });
    },
    async close() {
      await browser.close();
      await served.close();
    },
  };
}

async function openPage(browser: Browser, { locale, timeZone = 'America/Los_Angeles' }: PlaygroundWishes) {
  const context = await browser.newContext({
    locale,
    timezoneId: timeZone,
    viewport: { width: 1400, height: 850 },
    acceptDownloads: true,
  });
  return context.newPage();
}

function watch(page: Page, { address }: Playground): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('request', (request) => {
    const isOwn = [address, 'data:', 'blob:'].some((start) => request.url().startsWith(start));
    if (!isOwn) problems.push(`request to ${request.url()}`);
  });
  page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`));
  return problems;
}
