import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Context, constants, createContext, Script } from 'node:vm';
import { answer, type Method } from '../method';
import { type Ranges, rangesOf } from './ranges';

/** dist/Code.js of `npm run build`, which every call of a custom function reads anew: that is part of each time. */
const code = (): string => readFileSync(join(process.cwd(), '..', 'dist', 'Code.js'), 'utf8');

interface Call {
  readonly text: string;
  readonly ranges: Ranges;
}

/** Each text is another one, so that nothing compiled before serves. */
let texts = 0;

function method(name: string, formula: string): Method<Call> {
  return {
    name,
    prepare: (rows) => ({ text: code(), ranges: rangesOf(rows) }),
    run: ({ text, ranges }) => {
      const realm = plainRealm({ ranges });
      new Script(`${text}\n// ${process.pid} ${texts++}`).runInContext(realm);
      const result: unknown = new Script(formula).runInContext(realm);
      return () => told(result);
    },
  };
}

/** A realm with V8's own global object, as Apps Script has; Node's usual one asks JavaScript for every global name. */
function plainRealm(globals: object): Context {
  return Object.assign(createContext(constants.DONT_CONTEXTIFY), globals);
}

function told(result: unknown): string {
  if (!Array.isArray(result)) return String(result);
  const last: unknown = result[result.length - 1];
  return `${result.length} rows, the last: ${String(last).slice(0, 60)}`;
}

const tables = 'ranges.rates, ranges.donors, ranges.sectors';

void answer([
  method('AID_CHECK', `AID_CHECK(ranges.register, 'vi', '31/12/2025', ${tables})`),
  method('AID_CHECK alone', `AID_CHECK(ranges.register)`),
  method('AID_TOTAL', `AID_TOTAL(ranges.register, 'cam kết', 'USD', '', '', 'lĩnh vực', 'LV01', ${tables})`),
  method('AID_BY sector', `AID_BY(ranges.register, 'lĩnh vực', 'cam kết', 'USD', '', '', ${tables})`),
  method('AID_BY place', `AID_BY(ranges.register, 'địa bàn', 'cam kết', 'VND', '', '', ${tables})`),
  method(
    'AID_CROSSTAB',
    `AID_CROSSTAB(ranges.register, 'lĩnh vực', 'năm', 'cam kết', 'USD', '', '', ${tables})`,
  ),
  method('AID_GROWTH', `AID_GROWTH(ranges.register, 'cam kết', 'USD', 2024, 2024, '', ${tables})`),
  method('AID_CONVERT', `AID_CONVERT(1000000, 'EUR', '05/2024', 'VND', ranges.rates)`),
  method('AID_WORDS', `AID_WORDS(ranges.amounts, 'USD')`),
  method('AID_PLACE', 'AID_PLACE(ranges.places)'),
  method('AID_NAME', `AID_NAME('lĩnh vực', ranges.codes, 'vi', ranges.sectors)`),
]);
