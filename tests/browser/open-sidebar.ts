import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { readBuiltProject } from '../../src/embedded/demo/built-project';
import type { IWorkbookData } from '../../src/embedded/engine/univer-packages';
import { type Host, openHost } from '../../src/embedded/host';
import { createNodeRealm } from '../../src/embedded/realm/node-realm';
import { createWorld } from '../../src/embedded/world';
import { readXlsx } from '../../src/embedded/xlsx/read-xlsx';

const root = join(__dirname, '..', '..');
const address = 'https://sidebar.example/';

export interface OpenSidebar {
  readonly page: Page;
  readonly host: Host;
  /** Errors in the console, requests that leave the page, dialogs that a script put up. */
  readonly problems: readonly string[];
  /** The calls so far, by their names. */
  readonly calls: readonly string[];
  /** The next call fails as if Google had thrown this. */
  failNext(message: string): void;
  /** Calls wait from now on, until what it gives is called. */
  hold(): () => void;
  /** Of the whole page, however long it scrolls. */
  screenshot(name: string): Promise<void>;
  close(): Promise<void>;
}

export interface SidebarWishes {
  readonly language: 'vi' | 'en';
  /** A sample by its name, or a workbook of the engine. */
  readonly workbook: string | Partial<IWorkbookData>;
  /** Another page of the project than the sidebar, and its width. */
  readonly file?: string;
  readonly width?: number;
  /** Milliseconds by which the script's clock goes on whenever it is asked: long work is then done in several calls. */
  readonly slowness?: number;
}

/** Noon of 21 November 2026 in Viet Nam. */
const now = Date.UTC(2026, 10, 21, 5);

/** The shipped page at Google's width, in a real browser, over the shipped script in the embedded host. */
export async function openSidebar({
  language,
  workbook,
  file = 'Sidebar',
  width = 300,
  slowness = 0,
}: SidebarWishes): Promise<OpenSidebar> {
  const project = readBuiltProject(join(root, 'dist'));
  const snapshot =
    typeof workbook === 'string'
      ? (await readXlsx(readFileSync(join(root, 'samples', `${workbook}.xlsx`)), workbook)).snapshot
      : workbook;
  let asked = 0;
  const clock = () => {
    asked += 1;
    return now + slowness * asked;
  };
  const host = await openHost({
    realm: createNodeRealm({ code: project.code, now: clock, log: () => undefined }),
    manifest: project.manifest,
    workbook: snapshot,
    world: createWorld({
      spreadsheet: { id: 'sidebar', name: 'Sổ', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
      userName: 'Người thử',
      userLocale: language,
      pages: project.pages,
      now: () => now,
    }),
    freshRealmPerCall: true,
  });
  const browser = await chromium.connect(process.env.BROWSER_ADDRESS ?? '');
  const context = await browser.newContext({
    locale: language === 'vi' ? 'vi-VN' : 'en-GB',
    timezoneId: 'America/Los_Angeles',
    viewport: { width, height: 700 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const problems = watch(page);
  const calls: string[] = [];
  let failure: string | null = null;
  let held = Promise.resolve();
  await page.exposeFunction('callScript', async (name: string, given: readonly unknown[]) => {
    calls.push(name);
    if (name === 'close') return {};
    await held;
    asked = 0;
    const message = failure;
    failure = null;
    if (message !== null) return { message };
    return host.call(name, given).then(
      ({ result }) => ({ result }),
      (fault: Error) => ({ message: fault.message }),
    );
  });
  await page.addInitScript(scriptRun);
  await page.route(address, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: project.pages[file] ?? '' }),
  );
  await page.goto(address);
  return {
    page,
    host,
    problems,
    calls,
    failNext(message) {
      failure = message;
    },
    hold() {
      let release = () => {};
      held = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
    async screenshot(name) {
      const folder = join(root, 'out', 'screenshots');
      mkdirSync(folder, { recursive: true });
      const height = await page.evaluate(() => {
        const main = document.querySelector('dialog[open]') ?? document.querySelector('main');
        return (main?.scrollHeight ?? 0) + (main?.getBoundingClientRect().top ?? 0);
      });
      await page.setViewportSize({ width, height: Math.min(4000, Math.max(700, height)) });
      await page.screenshot({ path: join(folder, `${name}.png`) });
      await page.setViewportSize({ width, height: 700 });
    },
    async close() {
      await browser.close();
      host.dispose();
    },
  };
}

/** google.script.run in the page, as Google puts it there. */
function scriptRun(): void {
  type Handler = (value: unknown) => void;
  type Answer = { readonly result?: unknown; readonly message?: string };
  const { callScript } = globalThis as unknown as {
    callScript: (name: string, given: readonly unknown[]) => Promise<Answer>;
  };
  const runner = (success?: Handler, failure?: Handler): object =>
    new Proxy(
      {},
      {
        get: (_target, name) => {
          if (name === 'withSuccessHandler') return (handler: Handler) => runner(handler, failure);
          if (name === 'withFailureHandler') return (handler: Handler) => runner(success, handler);
          return async (...given: unknown[]) => {
            const { result, message } = await callScript(String(name), given);
            if (message === undefined) success?.(result);
            else failure?.(new Error(message));
          };
        },
      },
    );
  Object.assign(globalThis, {
    google: { script: { run: runner(), host: { close: () => void callScript('close', []) } } },
  });
}

function watch(page: Page): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('dialog', (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const isOwn = [address, 'data:'].some((start) => request.url().startsWith(start));
    if (!isOwn) problems.push(`request to ${request.url()}`);
  });
  return problems;
}
