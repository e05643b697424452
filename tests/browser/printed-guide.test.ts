import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

jest.setTimeout(60_000);

const root = join(__dirname, '..', '..');

describe('the guide to print', () => {
  it('fills two sides of A4, with all its pictures', async () => {
    const browser = await chromium.connect(process.env.BROWSER_ADDRESS ?? '');
    try {
      const page = await browser.newPage();
      await page.goto(pathToFileURL(join(root, 'docs', 'print', 'huong-dan-a4.html')).href);
      const missing = await page.evaluate(() =>
        [...document.images].filter((picture) => picture.naturalWidth === 0).map((picture) => picture.src),
      );
      expect(missing).toEqual([]);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const folder = join(root, 'out', 'screenshots');
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'huong-dan-a4.pdf'), pdf);
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBe(2);
    } finally {
      await browser.close();
    }
  });
});
