import fc from 'fast-check';
import type { DecisionType, FlowType } from '../../../src/core/codelists/words';
import type { AidRow, CallRow, DecisionRow, FlowRow, Register } from '../../../src/core/tables/register';
import { dimensionNames, measureNames } from '../../../src/core/totals/question';
import { readPlaces } from '../../../src/core/values/read-places';
import { aidRow, callRow, decimal, decisionRow, donorRow, flowRow, rateRow, register } from '../sample-rows';

const shares = (...keys: readonly string[]) =>
  fc.constantFrom(
    null,
    ...keys.map((key) => [{ key, share: 10_000 }]),
    keys.map((key, index) => ({ key, share: index === 0 ? 10_000 - 3333 * (keys.length - 1) : 3333 })),
  );
const places = ['', 'toàn tỉnh', 'xã Vân Hồ', 'phường Tô Hiệu; xã Tô Múa', 'huyện Mường La', 'Đâu đó'].map(
  readPlaces,
);
const money = fc.record({
  currency: fc.constantFrom<'USD' | 'VND' | 'AUD'>('USD', 'VND', 'AUD'),
  minor: fc.bigInt({ min: BigInt(0), max: BigInt(10) ** BigInt(13) }),
});
const period = fc.constantFrom('2022', '2023-02', '2023-Q4', '2024-03-05', '2024-11-30', '2025-01-01');
const codes = ['SL-1', 'SL-2', 'SL-3'];

const aid = fc
  .record({
    decisionDate: fc.option(period),
    end: fc.option(period),
    status: fc.constantFrom('ongoing', 'ended', 'revoked', 'in-appraisal', null),
    funding: fc.constantFrom('pcpnn', 'pcpnn', 'oda', null),
    kind: fc.constantFrom('project', 'emergency', null),
    form: fc.constantFrom('cash', 'in-kind', null),
    sector: shares('YT', 'GD', 'NN'),
    donor: shares('Bàn tay xanh', 'Mái ấm', 'Ông A (ví dụ)'),
    owner: fc.constantFrom('Sở Y tế', 'sở  y tế', ''),
    managingAgency: fc.constantFrom('UBND tỉnh', ''),
    place: fc.constantFrom(...places),
    markers: fc.constantFrom(null, ['women'], ['women', 'children']),
    grant: money,
    counterpartVnd: fc.option(money.map(({ minor }) => ({ currency: 'VND', minor }))),
  })
  .map((fields) => fields as Partial<AidRow>);
const decision = fc
  .record({
    code: fc.constantFrom(...codes, 'SL-9'),
    type: fc.constantFrom<DecisionType>('approval', 'supplement', 'adjustment', 'extension', 'revocation'),
    date: fc.option(period),
    donor: shares('Mái ấm'),
    change: fc.option(money),
  })
  .map((fields) => decisionRow(fields as Partial<DecisionRow>));
const flow = fc
  .record({
    code: fc.constantFrom(...codes, 'SL-9'),
    type: fc.constantFrom<FlowType>('commitment', 'disbursement', 'cumulative-disbursement'),
    date: fc.option(period),
    amount: fc.option(money),
  })
  .map((fields) => flowRow(fields as Partial<FlowRow>));
const call = fc
  .record({
    sector: shares('YT', 'GD'),
    place: fc.constantFrom(...places),
    requested: fc.option(money),
    secured: fc.option(money),
  })
  .map((fields) => callRow(fields as Partial<CallRow>));

/** Small registers in which all that can meet does: several donors, sectors and places, decisions, payments, calls. */
export const book: fc.Arbitrary<Register> = fc
  .record({
    aid: fc
      .array(aid, { maxLength: 3 })
      .map((rows) => rows.map((row, index) => aidRow({ ...row, code: codes[index] ?? '' }))),
    decisions: fc.array(decision, { maxLength: 3 }),
    flows: fc.array(flow, { maxLength: 4 }),
    calls: fc.array(call, { maxLength: 2 }),
  })
  .map((rows) =>
    register({
      ...rows,
      donors: [
        donorRow(),
        donorRow({ name: 'Mái ấm', country: 'AU' }),
        donorRow({ name: 'Ông A (ví dụ)', type: 'individual' }),
      ],
      rates: ['2022', '2023', '2024'].flatMap((year) => [
        rateRow({ period: year, vnd: decimal('24107.5') }),
        rateRow({ period: year, currency: 'AUD', vnd: decimal('15999') }),
        rateRow({ period: year, currency: 'EUR', vnd: decimal('26500') }),
      ]),
    }),
  );

/** What can be asked of them. */
export const question = fc.record({
  measure: fc.constantFrom(...measureNames),
  rows: fc.constantFrom(...dimensionNames),
  columns: fc.constantFrom(...dimensionNames),
  from: fc.constantFrom(null, '2023-01-01', '2024-01-01'),
  to: fc.constantFrom(null, '2024-12-31'),
});
