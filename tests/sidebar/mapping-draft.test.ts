import type { MappingAnswer } from '../../src/commands/results';
import type { ColumnProposal, SheetProposal } from '../../src/core/mapping/mapping-proposal';
import { changeKind, confirmedOf, draftsOf, fieldsTwice } from '../../src/sidebar/mapping/draft';

function column(
  letter: string,
  source: ColumnProposal['source'],
  ...fields: readonly string[]
): ColumnProposal {
  return {
    column: letter,
    heading: `Cột ${letter}`,
    occurrence: 0,
    samples: [],
    fields,
    source,
    confidence: source === 'proposed' ? 'high' : null,
  };
}

const proposal: SheetProposal = {
  sheetId: 7,
  sheet: '2023',
  kind: 'aid',
  source: 'proposed',
  headerRow: 1,
  isOpen: true,
  missing: [],
  columns: [
    column('A', 'heading', 'code'),
    column('B', 'proposed', 'nameVi'),
    column('C', 'none'),
    column('D', 'confirmed', 'donor'),
  ],
};

function drafts(...sheets: readonly Partial<SheetProposal>[]) {
  const answer: MappingAnswer = {
    language: 'vi',
    kinds: [],
    sheets: sheets.map((one) => ({ ...proposal, ...one })),
  };
  return draftsOf(answer);
}

function sent(list: ReturnType<typeof drafts>) {
  return confirmedOf(list).sheets.map(({ sheetId, kind, columns }) => [
    sheetId,
    kind,
    columns.map(({ heading, fields }) => `${heading}: ${fields.join(' + ')}`),
  ]);
}

describe('what the dialog sends', () => {
  it('is every column of a waiting sheet that its heading does not tell', () => {
    expect(sent(drafts({}))).toEqual([[7, 'aid', ['Cột B: nameVi', 'Cột C: ', 'Cột D: donor']]]);
  });

  it('is nothing of sheets that wait for nothing and were not changed', () => {
    expect(sent(drafts({ isOpen: false }))).toEqual([]);
  });

  it('is what was changed on a sheet that waited for nothing', () => {
    const list = drafts({ isOpen: false });
    const known = list[0]?.columns[0];
    if (known !== undefined) known.fields = [];
    expect(sent(list)).toEqual([[7, 'aid', ['Cột A: ', 'Cột B: nameVi', 'Cột C: ', 'Cột D: donor']]]);
  });

  it('is only what was chosen when the sheet becomes another kind, for its headings are read anew', () => {
    const list = drafts({});
    for (const draft of list) changeKind(draft, 'calls', ['code', 'nameVi']);
    expect(sent(list)).toEqual([[7, 'calls', ['Cột A: code', 'Cột B: nameVi']]]);
  });

  it('is the sheet alone when it is no part of the register', () => {
    const list = drafts({});
    for (const draft of list) changeKind(draft, null, []);
    expect(sent(list)).toEqual([[7, null, []]]);
  });
});

describe('fieldsTwice', () => {
  it('names the columns that hold the same content', () => {
    const [draft] = drafts({ columns: [...proposal.columns, column('E', 'proposed', 'code', 'donor')] });
    expect(draft && fieldsTwice(draft)).toEqual([
      { field: 'code', columns: ['A', 'E'] },
      { field: 'donor', columns: ['D', 'E'] },
    ]);
  });

  it('is empty for what is proposed', () => {
    expect(drafts({}).flatMap(fieldsTwice)).toEqual([]);
  });
});
