import { makeCallList } from '../../../src/core/call-list/make-call-list';
import type { CallRow } from '../../../src/core/tables/register';
import { Unread } from '../../../src/core/values/unread';
import { callRow, decimal, money, originOf, rateRow, register, whole } from '../sample-rows';

const rates = [
  rateRow({ period: '2024-12', vnd: decimal('24150') }),
  rateRow({ period: '2024-12', currency: 'AUD', vnd: decimal('15723.5') }),
];

const list = (calls: readonly CallRow[], options: Partial<Parameters<typeof makeCallList>[1]> = {}) =>
  makeCallList(register({ calls, rates }), { onBlocked: 'leave-out', ...options });

/** A row with these columns in its sheet. */
const withColumns = (...fields: readonly string[]) =>
  originOf('calls', 2, Object.fromEntries(fields.map((field, index) => [field, index])));

describe('selection', () => {
  const statuses = [
    'open',
    'in-discussion',
    'partly-funded',
    'funded',
    'suspended',
    'withdrawn',
    null,
  ] as const;
  const calls = statuses.map((status) => callRow({ code: status ?? 'blank', status }));

  it('takes the projects that still look for money; one without a status is open', () => {
    const result = list(calls);
    expect([...result.projects].sort()).toEqual(['blank', 'in-discussion', 'open', 'partly-funded']);
    expect(result.summary.rows).toEqual({ read: 7, issued: 4, leftOut: 0, notSelected: 3 });
  });

  it('takes what the user asks for', () => {
    expect(list(calls, { statuses: ['funded'] }).projects).toEqual(['funded']);
  });
});

describe('what cannot be issued', () => {
  const unread = (text: string) => new Unread(text, 'not-an-amount');

  it.each<[string, Partial<CallRow>, readonly unknown[]]>([
    [
      'no title at all',
      { nameVi: '', nameEn: '' },
      [
        ['blank', 'nameVi', ''],
        ['blank', 'nameEn', ''],
      ],
    ],
    ['no English title', { nameEn: '' }, [['not-translated', 'nameEn', '']]],
    ['no Vietnamese need', { needVi: '' }, [['not-translated', 'needVi', '']]],
    [
      'no owner',
      { ownerVi: '', ownerEn: '' },
      [
        ['blank', 'ownerVi', ''],
        ['blank', 'ownerEn', ''],
      ],
    ],
    ['no sector', { sector: null }, [['blank', 'sector', '']]],
    ['an unknown sector', { sector: unread('Vũ trụ') }, [['unreadable', 'sector', 'Vũ trụ']]],
    ['no aid requested', { requested: null }, [['blank', 'requested', '']]],
    ['an unreadable request', { requested: unread('1.234') }, [['unreadable', 'requested', '1.234']]],
    ['a request of nothing', { requested: money('0', 'USD') }, [['not-positive', 'requested', '']]],
    [
      'a negative counterpart',
      { counterpartVnd: money('-5', 'VND') },
      [['not-positive', 'counterpartVnd', '']],
    ],
    ['unreadable funds secured', { secured: unread('nhiều') }, [['unreadable', 'secured', 'nhiều']]],
    ['an unreadable end', { end: unread('31/02/2026') }, [['unreadable', 'end', '31/02/2026']]],
    ['an unreadable status', { status: unread('chờ') }, [['unreadable', 'status', 'chờ']]],
    ['a currency without a rate', { requested: money('5', 'EUR') }, [['no-rate', 'currency', 'EUR']]],
    [
      'objectives asked for but blank',
      { origin: withColumns('objectiveVi', 'objectiveEn'), objectiveVi: '', objectiveEn: '' },
      [
        ['blank', 'objectiveVi', ''],
        ['blank', 'objectiveEn', ''],
      ],
    ],
    ['a place asked for but blank', { origin: withColumns('place'), place: [] }, [['blank', 'place', '']]],
    [
      'only an unknown place',
      { origin: { ...withColumns('place'), cells: ['Xyz'] }, place: [{ kind: 'unknown', text: 'Xyz' }] },
      [['unreadable', 'place', 'Xyz']],
    ],
  ])('%s', (_name, fields, reasons) => {
    const result = list([callRow(fields), callRow({ code: 'KG-2' })]);
    expect(result.projects).toEqual(['KG-2']);
    expect(result.leftOut.map(({ code, sheet, row }) => ({ code, sheet, row }))).toEqual([
      { code: 'KG-YT-001', sheet: 'Danh mục kêu gọi', row: 2 },
    ]);
    expect(result.leftOut[0]?.reasons.map((each) => [each.reason, each.field, each.value])).toEqual(reasons);
  });

  it.each<[string, Partial<CallRow>]>([
    ['no counterpart, which is none', { counterpartVnd: null }],
    ['nothing secured', { secured: null }],
    ['no total', { total: null }],
    ['no objectives where the sheet has no such column', { objectiveVi: '', objectiveEn: '' }],
    ['no place where the sheet has no such column', { place: [] }],
    ['no code', { code: '' }],
    [
      'no dates, priority, readiness or contact',
      { start: null, end: null, priority: null, readiness: null, contact: '' },
    ],
    [
      'one unknown place beside a known one',
      { origin: withColumns('place'), place: [{ kind: 'province' }, { kind: 'unknown', text: 'Xyz' }] },
    ],
  ])('is not a project with %s', (_name, fields) => {
    expect(list([callRow(fields)]).leftOut).toEqual([]);
  });

  it('is a project that lacks English only where the edition has English', () => {
    const calls = [callRow({ nameEn: '', ownerEn: '' })];
    expect(list(calls, { languages: 'vi' }).leftOut).toEqual([]);
    expect(list(calls, { languages: 'en' }).leftOut).toHaveLength(1);
  });

  it('is a row with a finding that blocks documents', () => {
    const finding = {
      sheet: 'Danh mục kêu gọi',
      row: 2,
      field: 'contact',
      rule: 'contact-incomplete',
    } as const;
    const blocked = list([callRow()], { findings: [{ ...finding, blocks: 'document' } as never] });
    expect(blocked.leftOut[0]?.reasons).toEqual([
      { reason: 'finding', field: 'contact', value: 'contact-incomplete' },
    ]);
    const english = { ...finding, field: 'needEn', blocks: 'document' } as never;
    expect(list([callRow()], { findings: [english] }).leftOut).toHaveLength(1);
    expect(list([callRow()], { findings: [english], languages: 'vi' }).leftOut).toEqual([]);
    const others = [
      { ...finding, blocks: null },
      { ...finding, blocks: 'document', row: 3 },
      { ...finding, blocks: 'document', row: null },
    ];
    expect(list([callRow()], { findings: others as never }).leftOut).toEqual([]);
  });

  it('blocks the whole list where the caller wants all or none', () => {
    const calls = [callRow(), callRow({ code: 'KG-2', nameEn: '' })];
    const result = list(calls, { onBlocked: 'refuse' });
    expect(result).toMatchObject({ document: null, refused: 'blocked', projects: ['KG-YT-001'] });
    expect(list(calls).refused).toBeNull();
    expect(list([callRow()], { onBlocked: 'refuse' }).document).not.toBeNull();
  });

  it('leaves no empty document', () => {
    expect(list([])).toMatchObject({ document: null, refused: 'empty' });
    expect(list([callRow({ nameEn: '' })])).toMatchObject({ document: null, refused: 'empty' });
  });
});

describe('order', () => {
  it('is by sector as the Sectors sheet lists them, then priority, then code', () => {
    const calls = [
      callRow({ code: 'NN-1', sector: whole('NN') }),
      callRow({ code: 'GD-1', sector: whole('GD'), priority: null }),
      callRow({ code: 'GD-2', sector: whole('GD'), priority: 2 }),
      callRow({ code: '', sector: whole('YT') }),
      callRow({ code: 'YT-Đ', sector: whole('YT') }),
      callRow({ code: 'YT-D', sector: whole('YT') }),
    ];
    expect(list(calls).projects).toEqual(['YT-D', 'YT-Đ', '', 'GD-2', 'GD-1', 'NN-1']);
  });

  it('lists a project of several sectors under the one with the largest share', () => {
    const sector = [
      { key: 'NN', share: 4000 },
      { key: 'GD', share: 6000 },
    ];
    const calls = [callRow({ code: 'N', sector: whole('NN') }), callRow({ code: 'S', sector })];
    expect(list(calls).projects).toEqual(['S', 'N']);
  });
});
