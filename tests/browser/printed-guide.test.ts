import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

jest.setTimeout(60_000);

const root = join(__dirname, '..', '..');

describe('the guide to print', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.connect(process.env.BROWSER_ADDRESS ?? '');
  });
  afterAll(() => browser?.close());

  it.each(['huong-dan-a4', 'guide-a4'])('fills two sides of A4, with all its pictures: %s', async (name) => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(root, 'docs', 'print', `${name}.html`)).href);
    const missing = await page.evaluate(() =>
      [...document.images].filter((picture) => picture.naturalWidth === 0).map((picture) => picture.src),
    );
    expect(missing).toEqual([]);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const folder = join(root, 'out', 'screenshots');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${name}.pdf`), pdf);
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBe(2);
  });
});
