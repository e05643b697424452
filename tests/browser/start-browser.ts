import { join } from 'node:path';
import type { BrowserServer } from 'playwright-core';
import { buildPage } from '../../src/embedded/playground/build-page';
import buildProject from '../journeys/build-project';
import { launchBrowser } from './launch-browser';

declare global {
  var browserServer: BrowserServer | undefined;
}

/** One browser for all test files, and the shipped files and the page built from the source as it stands. */
export default async function startBrowser(): Promise<void> {
  const [page] = await Promise.all([buildPage(join(__dirname, '..', '..')), buildProject()]);
  const server = await launchBrowser();
  globalThis.browserServer = server;
  process.env.PLAYGROUND_PAGE = page;
  process.env.BROWSER_ADDRESS = server.wsEndpoint();
}
