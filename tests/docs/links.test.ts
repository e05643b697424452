import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { markdownFiles, root } from './markdown-files';

const files = markdownFiles();

describe.each(files.map((file) => [relative(root, file), file]))('%s', (_, file) => {
  const links = linksIn(file);

  it('leads only to files and headings that exist', () => {
    const broken = links
      .filter((link) => !/^(?:https?|mailto):/.test(link))
      .filter((link) => !leadsSomewhere(file, link));
    expect(broken).toEqual([]);
  });

  it('names outside addresses in full and by https', () => {
    const outside = links.filter((link) => /^https?:/.test(link));
    expect(outside.filter((link) => !URL.canParse(link) || !link.startsWith('https://'))).toEqual([]);
  });

  it('names in code only paths of the project that exist', () => {
    const text = readFileSync(file, 'utf8').replace(/^```[\s\S]*?^```/gm, '');
    const named = [...text.matchAll(/`((?:src|tests|samples|docs|\.config)\/[\w./-]+)`/g)];
    expect(named.flatMap(([, path = '']) => (existsSync(join(root, path)) ? [] : [path]))).toEqual([]);
  });

  it('gives every picture a description', () => {
    expect(readFileSync(file, 'utf8').match(/!\[\s*\]\(/g)).toBeNull();
  });
});

describe('the pictures of the guides', () => {
  const pictures = files.flatMap((file) =>
    linksIn(file)
      .filter((link) => link.endsWith('.png'))
      .map((link) => join(dirname(file), link)),
  );

  it('are light enough for a slow line: no more than 150 KB each', () => {
    expect(pictures.length).toBeGreaterThan(20);
    expect(pictures.filter((picture) => statSync(picture).size > 150 * 1024)).toEqual([]);
  });
});

/** Targets of links and pictures, outside code blocks. */
function linksIn(file: string): string[] {
  const text = readFileSync(file, 'utf8').replace(/^```[\s\S]*?^```/gm, '');
  const inline = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  const bare = [...text.matchAll(/<(https?:[^>]+)>/g)].map(([, link = '']) => link);
  return [...inline, ...bare];
}

function leadsSomewhere(from: string, link: string): boolean {
  const [path = '', heading] = decodeURIComponent(link).split('#');
  const target = path === '' ? from : join(dirname(from), path);
  if (!existsSync(target)) return false;
  return heading === undefined || headingsOf(target).includes(heading);
}

/** As GitHub names them in addresses. */
function headingsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
