import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { interfaceWords as englishInterface } from '../../src/core/languages/en/interface';
import { mapping as englishMapping } from '../../src/core/languages/en/mapping';
import { sidebar as englishSidebar } from '../../src/core/languages/en/sidebar';
import { interfaceWords as vietnameseInterface } from '../../src/core/languages/vi/interface';
import { mapping as vietnameseMapping } from '../../src/core/languages/vi/mapping';
import { sidebar as vietnameseSidebar } from '../../src/core/languages/vi/sidebar';
import { root } from './markdown-files';

const guides = [
  {
    guide: 'docs/huong-dan.md',
    words: [vietnameseInterface, vietnameseSidebar, vietnameseMapping],
    menu: vietnameseInterface.menu,
    prose: ['Trước khi bắt đầu.'],
  },
  {
    guide: 'docs/print/huong-dan-a4.html',
    words: [vietnameseInterface, vietnameseSidebar, vietnameseMapping],
    menu: vietnameseInterface.menu,
    prose: [],
  },
  {
    guide: 'docs/print/guide-a4.html',
    words: [englishInterface, englishSidebar, englishMapping],
    menu: englishInterface.menu,
    prose: [],
  },
  {
    guide: 'docs/guide.md',
    words: [englishInterface, englishSidebar, englishMapping],
    menu: englishInterface.menu,
    prose: ['Before you start.', 'Two languages.'],
  },
] as const;

describe.each(guides)('$guide', ({ guide, words, menu, prose }) => {
  const bold = boldIn(readFileSync(join(root, guide), 'utf8'));

  it('prints in bold only captions that the add-on shows', () => {
    const shown = new Set<string>([...words.flatMap((part) => textsIn(part)), ...prose]);
    expect(bold.length).toBeGreaterThan(20);
    expect(bold.filter((text) => !shown.has(text))).toEqual([]);
  });

  it('speaks of every entry of the menu that a person can choose', () => {
    const entries = [
      menu.preview,
      menu.check,
      menu.totals,
      menu.callList,
      menu.sidebar,
      menu.createMissingSheets,
      menu.mapColumns,
      menu.marks,
      menu.undo,
      menu.language,
      menu.guide,
    ];
    expect(entries.filter((entry) => !bold.includes(entry))).toEqual([]);
  });
});

function boldIn(page: string): string[] {
  const found = [...page.matchAll(/\*\*([^*]+)\*\*|<b>([^<]+)<\/b>/g)];
  return found.map(([, markdown, html]) => (markdown ?? html ?? '').replaceAll('\n', ' '));
}

/** Every fixed text of a tree of words; sentences with gaps in them are functions. */
function textsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words !== 'object' || words === null) return [];
  return Object.values(words).flatMap(textsIn);
}
