import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesOfToday } from '../../../src/core/formula/rules-of-today';
import { rules } from '../../../src/core/rules';

it('are those whose own file asks for the day', () => {
  const ids = new Set<string>(rules.map(({ id }) => id));
  const folder = join(__dirname, '../../../src/core/rules');
  const asking = readdirSync(folder)
    .filter((file) => /\btoday\b|\basOfDay\b/.test(readFileSync(join(folder, file), 'utf8')))
    .map((file) => file.replace('.ts', ''))
    .filter((id) => ids.has(id));
  expect([...rulesOfToday].sort()).toEqual(asking.sort());
});
