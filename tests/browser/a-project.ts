import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface AProject {
  readonly folder: string;
  remove(): void;
}

/** A small project of its own, to see how the page runs any bundle. `functions` is the text of Code.js. */
export function aProject(functions: string): AProject {
  const folder = mkdtempSync(join(tmpdir(), 'so-vien-tro-'));
  writeFileSync(join(folder, 'Code.js'), functions);
  writeFileSync(join(folder, 'Sidebar.html'), '<!DOCTYPE html><title>Sidebar</title><p id="said"></p>');
  writeFileSync(
    join(folder, 'appsscript.json'),
    JSON.stringify({
      timeZone: 'Asia/Ho_Chi_Minh',
      runtimeVersion: 'V8',
      oauthScopes: [
        'https://www.googleapis.com/auth/spreadsheets.currentonly',
        'https://www.googleapis.com/auth/script.container.ui',
      ],
    }),
  );
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
