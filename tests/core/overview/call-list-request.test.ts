import { readCallListRequest } from '../../../src/core/overview/call-list-request';
import { WrongRequest } from '../../../src/core/overview/request-parts';
import { readPlaces } from '../../../src/core/values/read-places';

const read = (given: unknown) => readCallListRequest(given, ['open'], readPlaces);

it.each([[undefined], [null], [{}]])('%s is the usual list', (given) => {
  expect(read(given)).toEqual({
    onBlocked: 'leave-out',
    form: 'annex',
    languages: 'both',
    layout: 'pages',
    statuses: ['open'],
    sectors: [],
    codes: [],
    places: [],
    priorities: [],
    from: null,
    to: null,
    changesSince: 'last',
    printChanges: false,
  });
});

it('takes all that a person can choose', () => {
  const chosen = {
    onBlocked: 'refuse',
    form: 'document',
    languages: 'vi',
    layout: 'table',
    statuses: ['funded', 'open'],
    sectors: ['YT'],
    codes: ['KG-1'],
    priorities: [1, 2],
    from: '2026-01-01',
    to: '2026-12-31',
    changesSince: 3,
    printChanges: true,
  };
  expect(read({ ...chosen, places: ['xã Mường Bú'] })).toEqual({
    ...chosen,
    places: [{ kind: 'unit', code: expect.any(String) }],
  });
  expect(read({ changesSince: null })).toMatchObject({ changesSince: null });
});

it.each<[string, unknown]>([
  ['onBlocked', 'maybe'],
  ['form', 'letter'],
  ['languages', 'fr'],
  ['layout', 3],
  ['statuses', ['lost']],
  ['statuses', 'open'],
  ['sectors', [1]],
  ['codes', 'KG-1'],
  ['places', ['Atlantis']],
  ['places', ['']],
  ['priorities', ['1']],
  ['priorities', [1.5]],
  ['from', '2026-02-30'],
  ['to', 'mai'],
  ['changesSince', 'first'],
  ['changesSince', 1.5],
  ['printChanges', 'yes'],
])('%s cannot be %j', (part, value) => {
  const answer = read({ [part]: value });
  expect(answer).toBeInstanceOf(WrongRequest);
  expect(answer).toMatchObject({ detail: expect.stringContaining(`${part}: `) });
});

it('has no time that ends before it begins', () => {
  expect(read({ from: '2026-02-01', to: '2026-01-31' })).toBeInstanceOf(WrongRequest);
});
