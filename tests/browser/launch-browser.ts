import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserServer, chromium, type LaunchOptions } from 'playwright-core';

const project = join(__dirname, '..', '..');

/**
 * Starts the Chromium that came with the packages, or one of the machine: the one that CHROME_PATH names, Chrome,
 * Edge. Throws one sentence when there is none.
 */
export async function launchBrowser(): Promise<BrowserServer> {
  const tried: string[] = [];
  for (const { name, options } of candidates()) {
    try {
      return await chromium.launchServer({ ...(await options()), headless: true });
    } catch (fault) {
      tried.push(`${name}: ${String(fault).split('\n')[0]}`);
    }
  }
  throw new Error(`The browser tests found no Chromium; set CHROME_PATH to one. Tried ${tried.join('; ')}.`);
}

interface Candidate {
  readonly name: string;
  readonly options: () => Promise<LaunchOptions>;
}

function candidates(): Candidate[] {
  const path = process.env.CHROME_PATH;
  // The packed browser is a program for Linux on x64 and says so nowhere.
  const packedRuns = process.platform === 'linux' && process.arch === 'x64';
  return [
    ...(path === undefined ? [] : [{ name: path, options: async () => ({ executablePath: path }) }]),
    ...(packedRuns ? [{ name: 'the packed Chromium', options: packedBrowser }] : []),
    { name: 'Chrome', options: async () => ({ channel: 'chrome' }) },
    { name: 'Edge', options: async () => ({ channel: 'msedge' }) },
  ];
}

/** Unpacks the browser once, with the libraries and fonts that a bare machine lacks. */
async function packedBrowser(): Promise<LaunchOptions> {
  const folder = join(project, '.cache', 'chromium-143');
  mkdirSync(folder, { recursive: true });
  const before = { ...process.env };
  try {
    // The package reads these: where to unpack, and that the libraries are wanted.
    process.env.TMPDIR = folder;
    process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
    const { default: packed } = await import('@sparticuz/chromium');
    const executablePath = await packed.executablePath();
    const env = {
      ...before,
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    };
    return { executablePath, env, args: drawWithoutScreen };
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

const drawWithoutScreen = [
  '--headless=shell',
  '--disable-gpu',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--font-render-hinting=none',
];
