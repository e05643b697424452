import { forms, languageChoices, layouts } from '../../../src/core/call-list/choices';
import { makeCallList } from '../../../src/core/call-list/make-call-list';
import type { Block, TableRow } from '../../../src/core/document/block';
import type { CallRow } from '../../../src/core/tables/register';
import type { Settings } from '../../../src/core/workbook/settings';
import { callRow, decimal, rateRow, register, whole } from '../sample-rows';

const rates = [rateRow({ period: '2024-12', vnd: decimal('24150') })];
const sectors = ['YT', 'GD', 'NN', 'XH'];
const calls = Array.from({ length: 12 }, (_, index) =>
  callRow({ code: `KG-${index}`, sector: whole(sectors[index % 4] ?? 'YT') }),
);
const contact = { contact_vi: 'Phòng Hợp tác quốc tế', contact_en: 'Cooperation Division' };

const modes = forms.flatMap((form) =>
  languageChoices.flatMap((languages) => layouts.map((layout) => ({ form, languages, layout }))),
);
type Mode = (typeof modes)[number];

function sectionsOf(mode: Mode, settings: Partial<Settings>, rows: readonly CallRow[] = calls) {
  const { document } = makeCallList(register({ calls: rows, rates, settings }), {
    onBlocked: 'refuse',
    ...mode,
  });
  return document?.sections ?? [];
}

const isKept = ({ cells }: TableRow) =>
  cells.every(({ paragraphs }) =>
    paragraphs.every((each) => each.kind === 'paragraph' && each.keepWithNext === true),
  );
const keptOf = (block: Block | undefined) => (block?.kind === 'table' ? block.rows.map(isKept) : []);

describe.each(modes)('the end of a list: $form, $languages, $layout', (mode) => {
  const blocks = sectionsOf(mode, contact).at(-1)?.blocks ?? [];
  const desk = blocks.findIndex((block) => block.kind === 'heading' && block.anchor === 'part_contact');

  it('has the contact desk with the last rows of a table, and on a page of its own after pages of projects', () => {
    const isTable = mode.layout === 'table';
    expect(blocks[desk]).toMatchObject({ kind: 'heading', startsPage: !isTable });
    expect(keptOf(blocks[desk - 1]).at(-1)).toBe(isTable);
    expect(keptOf(blocks[desk - 1])[3]).toBe(false);
  });

  it('has the signature, where it is signed, on the page of the contact desk', () => {
    const isSigned = mode.form === 'document' && mode.languages !== 'en';
    expect(blocks).toHaveLength(desk + (isSigned ? 4 : 2));
    if (!isSigned) return;
    expect(keptOf(blocks[desk + 1])).toEqual([true, true]);
    expect(blocks[desk + 2]).toMatchObject({ kind: 'paragraph', keepWithNext: true });
  });

  it('fills the width of its page', () => {
    const widths = blocks
      .slice(desk)
      .flatMap((block) =>
        block.kind === 'table' ? [block.widths.reduce((sum, each) => sum + each, 0)] : [],
      );
    expect(new Set(widths)).toEqual(new Set([mode.layout === 'table' ? 14_286 : 9_354]));
  });

  it('has no desk where it could name nobody', () => {
    const parts = sectionsOf(mode, {}).flatMap((section) => section.blocks);
    expect(parts.some((block) => block.kind === 'heading' && block.anchor === 'part_contact')).toBe(false);
  });
});

describe('a table of a list', () => {
  const [section] = sectionsOf({ form: 'annex', languages: 'vi', layout: 'pages' }, contact);
  const tables = section?.blocks.filter((block) => block.kind === 'table') ?? [];
  const [, summary, bySector] = tables.map(keptOf);

  it('never leaves a sector or the total of the summary on a page alone', () => {
    expect(summary?.slice(0, 4)).toEqual([true, true, true, true]);
    expect(summary?.slice(-6)).toEqual([true, true, true, true, true, false]);
  });

  it('never leaves one project of the index on a page alone', () => {
    expect(bySector?.slice(0, 3)).toEqual([true, true, true]);
    expect(bySector?.slice(-2)).toEqual([true, false]);
    expect(bySector).toContain(false);
  });
});
