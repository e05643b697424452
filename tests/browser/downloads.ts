import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download } from 'playwright-core';

/** What the browser put into the downloads folder. */
export async function savedBytes(download: Download): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'so-vien-tro-'));
  try {
    const file = join(folder, 'download');
    await download.saveAs(file);
    return new Uint8Array(readFileSync(file));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
