import { selectionOf, unknownCodes } from '../../../src/core/call-list/selection';
import type { CallRow } from '../../../src/core/tables/register';
import { readPlaces } from '../../../src/core/values/read-places';
import { Unread } from '../../../src/core/values/unread';
import { callRow, whole } from '../sample-rows';

type Choices = Parameters<typeof selectionOf>[0];

const chosen = (choices: Choices, fields: Partial<CallRow>) => selectionOf(choices)(callRow(fields));

describe('by sector', () => {
  it.each<[string, CallRow['sector'], boolean]>([
    ['its only sector', whole('YT'), true],
    [
      'one of several',
      [...whole('GD').map((share) => ({ ...share, share: 9_000 })), { key: 'YT', share: 1_000 }],
      true,
    ],
    ['another sector', whole('GD'), false],
    ['one that cannot be read, so that preflight names it', new Unread('Vũ trụ', 'not-in-list'), true],
    ['none', null, true],
  ])('%s', (_name, sector, is) => {
    expect(chosen({ sectors: ['YT'] }, { sector })).toBe(is);
  });
});

describe('by place, as places are now', () => {
  it.each<[string, string, boolean]>([
    ['xã Mường Bú', 'xã Mường Bú', true],
    ['xã Mường Bú', 'Toàn tỉnh', false],
    ['xã Mường Bú', 'xã Chiềng Sơn; xã Mường Bú', true],
    ['xã Mường Bú', 'xã Chiềng Sơn', false],
    ['Toàn tỉnh', 'Toàn tỉnh', true],
    ['Toàn tỉnh', 'xã Mường Bú', false],
    ['huyện Mường La', 'xã Mường Bú', true],
    ['huyện Mường La', 'huyện Mường La', true],
    ['huyện Mường La', 'xã Chiềng Sơn', false],
    ['xã Mường Bú', 'huyện Mường La', false],
    ['tỉnh Điện Biên', 'tỉnh Điện Biên', true],
  ])('%s takes a project in %s: %s', (wanted, place, is) => {
    expect(chosen({ places: readPlaces(wanted) }, { place: readPlaces(place) })).toBe(is);
  });
});

describe('by priority', () => {
  it.each<[CallRow['priority'], boolean]>([
    [1, true],
    [2, true],
    [3, false],
    [null, false],
    [new Unread('cao', 'not-a-number'), true],
  ])('%s', (priority, is) => {
    expect(chosen({ priorities: [1, 2] }, { priority })).toBe(is);
  });
});

describe('by time: it runs on some day of it', () => {
  it.each<[string | null, string | null, CallRow['start'], CallRow['end'], boolean]>([
    ['2026-01-01', '2026-12-31', '2026', '2028', true],
    ['2026-01-01', '2026-12-31', '2025', '2026-01', true],
    ['2026-01-01', '2026-12-31', '2024', '2025', false],
    ['2026-01-01', '2026-12-31', '2027-01', '2028', false],
    ['2026-01-01', null, '2040', '2041', true],
    [null, '2026-12-31', '2024', '2025', true],
    [null, '2026-12-31', '2027', null, false],
    ['2026-01-01', '2026-12-31', null, null, true],
    ['2026-01-01', null, '2025-12', null, false],
  ])('from %s to %s: %s - %s %s', (from, to, start, end, is) => {
    expect(chosen({ from, to }, { start, end })).toBe(is);
  });
});

describe('by codes typed by hand', () => {
  it('takes these very projects, whatever else is chosen', () => {
    const choices: Choices = { codes: ['kg-yt-01'], statuses: ['open'], sectors: ['GD'], priorities: [9] };
    expect(chosen(choices, { code: 'KG-YT-01', status: 'funded' })).toBe(true);
    expect(chosen(choices, { code: 'KG-YT-02', sector: whole('GD') })).toBe(false);
  });

  it('names those that no project has', () => {
    expect(unknownCodes(['KG-1', 'x'], [{ code: 'kg-1' }])).toEqual(['x']);
  });
});
