import {
  communeName,
  communeOf,
  communes,
  formerDistricts,
  formerUnits,
} from '../../../src/core/codelists/communes';
import { foldAccents, foldText } from '../../../src/core/values/vietnamese-text';

const count = (types: readonly { readonly type: string }[], type: string) =>
  types.filter((unit) => unit.type === type).length;

describe('the units of Sơn La', () => {
  it('are the 75 of Nghị quyết 1681/NQ-UBTVQH15', () => {
    expect(communes()).toHaveLength(75);
    expect(count(communes(), 'xã')).toBe(67);
    expect(count(communes(), 'phường')).toBe(8);
    expect(new Set(communes().map(({ code }) => code)).size).toBe(75);
    expect(communes().every(({ code }) => /^0[34]\d{3}$/.test(code))).toBe(true);
  });

  it('came from 200 units in 12 districts', () => {
    expect(formerUnits()).toHaveLength(200);
    expect(['xã', 'phường', 'thị trấn'].map((type) => count(formerUnits(), type))).toEqual([177, 15, 8]);
    expect(formerDistricts()).toHaveLength(12);
    const perDistrict = formerDistricts().map(
      (district) => `${district} ${formerUnits().filter((unit) => unit.district === district).length}`,
    );
    expect(perDistrict.sort()).toEqual(
      [
        'huyện Bắc Yên 16',
        'huyện Mai Sơn 22',
        'huyện Mường La 16',
        'huyện Phù Yên 25',
        'huyện Quỳnh Nhai 11',
        'huyện Sông Mã 19',
        'huyện Sốp Cộp 8',
        'huyện Thuận Châu 28',
        'huyện Vân Hồ 14',
        'huyện Yên Châu 14',
        'thành phố Sơn La 12',
        'thị xã Mộc Châu 15',
      ].sort(),
    );
  });

  it('have names that stay unique without accents, in NFC', () => {
    expect(new Set(communes().map(({ name }) => foldAccents(name))).size).toBe(75);
    for (const { name } of [...communes(), ...formerUnits()]) expect(name).toBe(name.normalize('NFC'));
  });

  it('keep a name only for a part of the unit that had it', () => {
    for (const { name, code } of communes()) {
      const before = formerUnits().filter((unit) => foldText(unit.name) === foldText(name));
      expect(before.every((unit) => unit.code === code)).toBe(true);
    }
  });

  it('join two former districts in Chiềng Sơn only', () => {
    const joined = communes().filter(({ formerDistricts: from }) => from.length > 1);
    expect(joined).toEqual([
      { code: '03985', type: 'xã', name: 'Chiềng Sơn', formerDistricts: ['thị xã Mộc Châu', 'huyện Vân Hồ'] },
    ]);
  });

  it('are named in both languages', () => {
    expect(communeName('03727', 'vi')).toBe('xã Mường É');
    expect(communeName('03727', 'en')).toBe('Muong E Commune');
    expect(communeName('00000', 'vi')).toBe('00000');
    expect(communeOf('00000')).toBeNull();
  });
});
