import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Manifest, readManifest } from '../manifest';
import { DemoFault } from './demo-fault';

/** The files that clasp would push, as they are. */
export interface BuiltProject {
  readonly code: string;
  readonly manifest: Manifest;
  /** HTML files by name without the ending. */
  readonly pages: Readonly<Record<string, string>>;
}

export function readBuiltProject(folder: string): BuiltProject {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  try {
    const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
    return {
      code: read('Code.js'),
      manifest: readManifest(read('appsscript.json')),
      pages: Object.fromEntries(pages.map((name) => [name.slice(0, -'.html'.length), read(name)])),
    };
  } catch (cause) {
    throw new DemoFault({ kind: 'not-built' }, { cause });
  }
}
