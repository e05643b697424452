import { checkRegister } from '../../src/core/rules/check';
import { readRegister } from '../../src/core/tables/read-register';
import { totalRegister } from '../../src/core/totals/total-register';
import { sampleWorkbook } from './sample-workbook';

const register = readRegister(sampleWorkbook('so-vien-tro'));
const result = totalRegister(register);
const { headline } = result;

describe('so-vien-tro.xlsx', () => {
  it('holds nothing to correct or to review', () => {
    expect(checkRegister(register).findings).toEqual([]);
  });

  it.each(['2024-12-31', '2025-12-31', '2027-12-31', '2035-12-31'])('needs no review on %s', (today) => {
    const late = checkRegister({ ...register, today }).findings;
    expect(late.filter(({ rule }) => rule !== 'decision-in-future')).toEqual([]);
  });

  it('has 29 organisations with a valid registration on 31/12/2024', () => {
    expect(headline.asOf).toBe('2024-12-31');
    expect(headline.organisations.valid).toBe(29);
  });

  it('has 10 items in 2024, of more than 4.8 million US dollars, 1.67 times those of 2023', () => {
    expect(headline.newItems).toMatchObject({ items: 10, usd: '4834168.75' });
    expect(headline.itemsBefore).toMatchObject({ items: 6, usd: '4879654.12' });
    expect(headline.ratio.items).toBe('1.67');
  });

  it('has 19,393,768.00 US dollars for 2019-2025', () => {
    expect(headline.programme).toMatchObject({ from: '2019-01-01', to: '2025-12-31', usd: '19393768.00' });
  });

  it('keeps GREAT 2 apart as ODA with its grant and its counterpart', () => {
    expect(headline.odaApart.items).toBe(3);
    const great = register.aid.rows.find(({ nameEn }) => nameEn.includes('(GREAT 2)'));
    expect(great).toMatchObject({
      funding: 'oda',
      start: '2022',
      end: '2027',
      grant: { currency: 'VND', minor: BigInt('236000000000') },
      counterpartVnd: { currency: 'VND', minor: BigInt('14500000000') },
    });
  });

  it('converts every item', () => {
    expect(result.notConverted).toEqual([]);
  });

  it('has 60 or more items and 24 or more projects over every sector', () => {
    const sectorsOf = (rows: typeof register.aid.rows | typeof register.calls.rows) =>
      new Set(rows.flatMap(({ sector }) => (Array.isArray(sector) ? sector.map(({ key }) => key) : [])));
    const all = register.sectors.rows.map(({ code }) => code);
    expect(register.aid.rows.length).toBeGreaterThanOrEqual(60);
    expect(register.calls.rows.length).toBeGreaterThanOrEqual(24);
    expect(all.filter((code) => !sectorsOf(register.aid.rows).has(code))).toEqual([]);
    expect(all.filter((code) => !sectorsOf(register.calls.rows).has(code))).toEqual([]);
  });
});
