import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { addresses, type PlaygroundOffer } from './offer';
import type { ProvidedWorkbook } from './workbooks';

export interface Answer {
  readonly type: string;
  readonly body: string | Uint8Array;
  /** What the page may load and run. */
  readonly policy: string;
}

export interface PlaygroundFolders {
  /** dist/, read anew for every answer, so that a reload of the page shows the last build. */
  readonly project: string;
  /** What buildPage made. */
  readonly page: string;
}

/** The answer to a GET for a path of this server; null when there is nothing. */
export function answerTo(
  path: string,
  folders: PlaygroundFolders,
  workbooks: readonly ProvidedWorkbook[],
): Answer | null {
  if (path === addresses.page) return pageFile(folders, 'page.html');
  if (path === addresses.offer) return offer(folders, workbooks);
  if (path === addresses.realm) return realmPage(folders);
  if (path.startsWith(addresses.pageFiles)) return pageFile(folders, path.slice(addresses.pageFiles.length));
  if (path.startsWith(addresses.sidebar)) return sidebarPage(folders, path.slice(addresses.sidebar.length));
  const workbook = workbooks.find(({ address }) => address === path);
  if (workbook === undefined) return null;
  return { type: 'application/octet-stream', body: readFileSync(workbook.file), policy: nothing };
}

const nothing = "default-src 'none'";
/** The engine styles its grid by attributes and draws icons from data. */
const page = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
/** As Google serves a sidebar: script and style stand in the page; and no way out of it. */
const sidebar = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "frame-ancestors 'self'",
].join('; ');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

function pageFile(folders: PlaygroundFolders, name: string): Answer | null {
  const type = types[extname(name)];
  const body = /^[\w.-]+$/.test(name) ? fileIn(folders.page, name) : null;
  return type === undefined || body === null ? null : { type, body, policy: page };
}

function offer(folders: PlaygroundFolders, workbooks: readonly ProvidedWorkbook[]): Answer {
  const offered: PlaygroundOffer = {
    code: projectFile(folders, 'Code.js'),
    manifest: projectFile(folders, 'appsscript.json'),
    pages: projectPages(folders),
    workbooks: workbooks.map(({ name, address, isSample }) => ({ name, address, isSample })),
  };
  return { type: 'application/json; charset=utf-8', body: JSON.stringify(offered), policy: nothing };
}

function realmPage(folders: PlaygroundFolders): Answer {
  const hash = createHash('sha256').update(projectFile(folders, 'Code.js')).digest('base64');
  return {
    type: 'text/html; charset=utf-8',
    body: '<!DOCTYPE html><html lang="vi"><head><title>Code.js</title></head><body></body></html>',
    policy: `default-src 'none'; script-src 'sha256-${hash}'; frame-ancestors 'self'`,
  };
}

function sidebarPage(folders: PlaygroundFolders, name: string): Answer | null {
  if (!/^\w+$/.test(name)) return null;
  const html = fileIn(folders.project, `${name}.html`)?.toString('utf8');
  const bridge = fileIn(folders.page, 'bridge.js')?.toString('utf8');
  if (html === undefined || bridge === undefined) return null;
  const head = /<head[^>]*>/i.exec(html);
  const at = head === null ? 0 : head.index + head[0].length;
  return {
    type: 'text/html; charset=utf-8',
    body: `${html.slice(0, at)}<script>${bridge}</script>${html.slice(at)}`,
    policy: sidebar,
  };
}

function projectPages(folders: PlaygroundFolders): PlaygroundOffer['pages'] {
  const pages = readdirSync(folders.project).filter((name) => name.endsWith('.html'));
  return Object.fromEntries(
    pages.map((name) => [name.slice(0, -'.html'.length), projectFile(folders, name)]),
  );
}

function projectFile({ project }: PlaygroundFolders, name: string): string {
  return readFileSync(join(project, name), 'utf8');
}

function fileIn(folder: string, name: string): Buffer | null {
  try {
    return readFileSync(join(folder, name));
  } catch {
    return null;
  }
}
