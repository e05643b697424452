import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserServer } from 'playwright-core';
import { buildPage } from '../../src/embedded/playground/build-page';
import buildProject from '../journeys/build-project';
import { launchBrowser } from './launch-browser';

const root = join(__dirname, '..', '..');

declare global {
  var browserServer: BrowserServer | undefined;
}

/** One browser for all test files, and the shipped files and the page built from the source as it stands. */
export default async function startBrowser(): Promise<void> {
  const [page] = await Promise.all([buildPage(root), buildProject()]);
  // A copy, so that a build during the tests does not change what they run on.
  const shipped = join(root, '.cache', 'tests', 'dist');
  cpSync(join(root, 'dist'), shipped, { recursive: true });
  const server = await launchBrowser();
  globalThis.browserServer = server;
  process.env.PLAYGROUND_PAGE = page;
  process.env.PLAYGROUND_PROJECT = shipped;
  process.env.BROWSER_ADDRESS = server.wsEndpoint();
}
