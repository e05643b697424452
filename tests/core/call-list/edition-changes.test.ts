import fc from 'fast-check';
import { changesSince, type EarlierEdition } from '../../../src/core/call-list/edition-changes';
import { snapshotFromJson, snapshotOf, snapshotToJson } from '../../../src/core/call-list/edition-snapshot';
import { tellChanges } from '../../../src/core/call-list/tell-changes';
import type { CallRow } from '../../../src/core/tables/register';
import { Unread } from '../../../src/core/values/unread';
import { callRow, money } from '../sample-rows';

const earlier = (rows: readonly CallRow[]): EarlierEdition => ({
  number: 1,
  asOf: '2026-01-31',
  projects: snapshotFromJson(snapshotToJson(snapshotOf(rows))) ?? [],
});

const changes = (before: readonly CallRow[], now: readonly CallRow[], rows = now) =>
  changesSince(earlier(before), now, rows).projects.map(({ kind, code, fields }) => [
    kind,
    code,
    fields.map(({ field }) => field),
  ]);

const one = callRow({ code: 'KG-1' });
const two = callRow({ code: 'KG-2', nameVi: 'Hai' });

describe('what became of a project', () => {
  it('is nothing where it is the same, wherever it stands in the sheet', () => {
    expect(changes([one, two], [two, one])).toEqual([]);
  });

  it('is new where the edition before lacked it', () => {
    expect(changes([one], [one, two])).toEqual([['added', 'KG-2', []]]);
  });

  it.each<[string, Partial<CallRow>, string]>([
    ['has found a donor', { status: 'funded' }, 'funded'],
    ['was withdrawn', { status: 'withdrawn' }, 'withdrawn'],
    ['was suspended', { status: 'suspended' }, 'withdrawn'],
    ['still calls', { status: 'open' }, 'absent'],
    ['says no status', { status: null }, 'absent'],
    ['has a status that nobody can read', { status: new Unread('chờ', 'not-in-list') }, 'absent'],
  ])('is told where it %s', (_name, fields, kind) => {
    const row = callRow({ ...two, ...fields });
    expect(changes([one, two], [one], [one, row])).toEqual([[kind, 'KG-2', []]]);
  });

  it('is withdrawn where its row is gone', () => {
    expect(changes([one, two], [one])).toEqual([['withdrawn', 'KG-2', []]]);
  });

  it.each<[string, Partial<CallRow>, string]>([
    ['an amount', { requested: money('500000', 'USD') }, 'requested'],
    ['a long text', { needVi: `${one.needVi} Thêm một câu.` }, 'needVi'],
    ['a place', { place: [{ kind: 'province' }, { kind: 'unit', code: '03646' }] }, 'place'],
    ['a share', { sector: [{ key: 'GD', share: 10_000 }] }, 'sector'],
    ['a time', { end: '2031' }, 'end'],
    ['the English title', { nameEn: 'Another title' }, 'nameEn'],
    ['a mark', { markers: ['women'] }, 'markers'],
    ['whether it may be funded in parts', { partial: false }, 'partial'],
  ])('names %s', (_name, fields, field) => {
    expect(changes([one], [callRow({ ...one, ...fields })])).toEqual([['changed', 'KG-1', [field]]]);
  });

  it('goes by the title where there is no code, however it is written', () => {
    const without = callRow({ code: '', nameVi: 'Xây trạm y tế xã Hoà Bình' });
    const same = callRow({ code: '', nameVi: 'Xây trạm y tế xã Hòa Bình ' });
    expect(changes([without], [same]).map(([kind]) => kind)).toEqual(['changed']);
  });

  it('is complete: every project of either edition is the same or told once', () => {
    const rows = fc.uniqueArray(
      fc.record({ code: fc.stringMatching(/^K[0-9]{1,2}$/), total: fc.bigInt({ min: 1n, max: 3n }) }),
      { selector: ({ code }) => code, maxLength: 8 },
    );
    fc.assert(
      fc.property(rows, rows, (before, now) => {
        const calls = (list: typeof before) =>
          list.map(({ code, total }) => callRow({ code, total: { currency: 'USD', minor: total } }));
        const told = changes(calls(before), calls(now)).map(([, code]) => code);
        const both = new Map(before.map(({ code, total }) => [code, total]));
        const same = now.filter(({ code, total }) => both.get(code) === total).map(({ code }) => code);
        const all = new Set([...before, ...now].map(({ code }) => code));
        expect([...told, ...same].sort()).toEqual([...all].sort());
      }),
      { numRuns: 1000 },
    );
  });
});

describe('told', () => {
  const before = [callRow({ code: 'KG-1', requested: money('450000', 'USD'), secured: null, end: '2027' })];
  const now = [
    callRow({
      code: 'KG-1',
      requested: money('500000.5', 'USD'),
      secured: money('2000000000', 'VND'),
      end: '2028-06',
      needVi: 'Nay đã khác, và dài hơn hai mươi bốn chữ.',
    }),
  ];
  const changed = changesSince(earlier(before), now, now);

  it('amounts and times stand before and after, texts only as revised', () => {
    const { since, groups } = tellChanges(changed, 'vi');
    expect(since).toBe('So với lần phát hành số 1, số liệu tính đến ngày 31/01/2026.');
    expect(groups.map(({ caption }) => caption)).toEqual(['Dự án có nội dung thay đổi']);
    const [line = ''] = groups[0]?.lines ?? [];
    expect(line).toContain('Vốn đề nghị viện trợ: 450.000 USD → 500.000,50 USD');
    expect(line).toContain('Đã có: (trống) → 2.000.000.000 VND');
    expect(line).toContain('Kết thúc: 2027 → 06/2028');
    expect(line).toContain('Sự cần thiết: đã sửa');
  });

  it('and so in English', () => {
    const [line = ''] = tellChanges(changed, 'en').groups[0]?.lines ?? [];
    expect(line).toContain('Aid requested: USD 450,000 → USD 500,000.50');
    expect(line).toContain('End: 2027 → June 2028');
    expect(line).toContain('Need (Vietnamese): revised');
  });
});

describe('a snapshot', () => {
  it('is short: long texts are kept as a mark of what they were', () => {
    const json = snapshotToJson(snapshotOf([callRow({ needVi: 'a'.repeat(40_000) })]));
    expect(json.length).toBeLessThan(1_500);
  });

  it.each(['', '{', '{}', '[1]', '[{"code":"x"}]'])('that was damaged is none: %s', (json) => {
    expect(snapshotFromJson(json)).toBeNull();
  });

  it('holds no character that could be cut in two', () => {
    expect(snapshotToJson(snapshotOf([callRow({ nameVi: 'Trường 🏫' })]))).toMatch(/^[^\ud800-\udfff]*$/);
  });
});
