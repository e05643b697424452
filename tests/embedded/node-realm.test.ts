import { createNodeRealm } from '../../src/embedded/realm/node-realm';

const code = 'function instant() { return new Date().getTime(); }';

it.each([
  ['runs where no time is set', null],
  ['stands still where one is', 1_736_485_200_000],
])('the clock of a world %s', (_, now) => {
  const realm = createNodeRealm({ code, now, log: () => {} }).open(() => ({}), 'Asia/Ho_Chi_Minh');
  const before = Date.now();
  const instant = Number(realm.call('instant', []));
  expect(instant).toBeGreaterThanOrEqual(now ?? before);
  expect(instant).toBeLessThanOrEqual(now ?? Date.now());
});
