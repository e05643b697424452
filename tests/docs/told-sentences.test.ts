import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './markdown-files';

const guides = [
  { guide: 'docs/huong-dan.md', language: 'vi', row: /^\| ([^|]+) \|/gm, after: '## Khi thấy một câu báo' },
  {
    guide: 'docs/print/huong-dan-a4.html',
    language: 'vi',
    row: /<td>([^<]+)<\/td><td>/g,
    after: 'Khi thấy một câu báo',
  },
  { guide: 'docs/guide.md', language: 'en', row: /^\| ([^|]+) \|/gm, after: '## When something is said' },
  {
    guide: 'docs/print/guide-a4.html',
    language: 'en',
    row: /<td>([^<]+)<\/td><td>/g,
    after: 'When something is said',
  },
] as const;

describe.each(guides)('$guide', ({ guide, language, row, after }) => {
  const [, chapter = ''] = readFileSync(join(root, guide), 'utf8').split(after);
  const [table = ''] = chapter.split(/\n## |<\/table>/);
  const told = [...table.matchAll(row)]
    .map(([, sentence = '']) => sentence)
    .filter((sentence) => !/^(?:---|câu|sentence)$/.test(sentence) && !sentence.includes('#ERROR!'));
  const said = sentencesOf(language);

  it('quotes sentences that the add-on says; … stands for what changes', () => {
    expect(told.length).toBeGreaterThan(3);
    const unsaid = told.filter((sentence) => {
      const parts = sentence.split(' … ');
      return !said.some((line) => parts.every((part) => line.includes(part)));
    });
    expect(unsaid).toEqual([]);
  });
});

function sentencesOf(language: string): readonly string[] {
  const folder = join(root, 'src', 'core', 'languages', language);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'));
}
