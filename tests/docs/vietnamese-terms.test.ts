import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './markdown-files';

const words = join(root, 'src', 'core', 'languages', 'vi');
const pages = [
  ...readdirSync(words, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(words, name)),
  ...['huong-dan.md', 'quan-tri.md', 'phrasebook.md', 'rules.md', join('print', 'huong-dan-a4.html')].map(
    (name) => join(root, 'docs', name),
  ),
].map((path) => [relative(root, path), path]);

/** Offices say "dòng" for a row of a table; "hàng" stays in the words that mean something else. */
const otherWords = /(?:ngân|bán|khách|mặt|giao) hàng|hàng (?:nghìn|hóa|năm|tháng|ngày)|'Hàng'/giu;

describe.each(pages)('%s', (_, path) => {
  it('calls a row "dòng"', () => {
    const text = readFileSync(path, 'utf8').normalize('NFC').replace(otherWords, '');
    expect(text.match(/.*(?<!\p{L})hàng(?!\p{L}).*/giu)).toBeNull();
  });

  it('is written in NFC', () => {
    const text = readFileSync(path, 'utf8');
    expect(text === text.normalize('NFC')).toBe(true);
  });
});
