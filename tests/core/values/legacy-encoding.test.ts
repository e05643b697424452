import fc from 'fast-check';
import { communes, formerUnits } from '../../../src/core/codelists/communes';
import { countryCodes, countryName } from '../../../src/core/codelists/countries';
import { defaultSectors } from '../../../src/core/codelists/sectors';
import { decodeLegacy, legacyEncodingOf } from '../../../src/core/values/legacy-encoding';
import { isVietnameseSyllable } from '../../../src/core/values/vietnamese-syllable';

const tcvn3Codes: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: 0xfe - 0xa1 + 1 }, (_, index) => String.fromCharCode(0xa1 + index))
    .map((character) => [decodeLegacy(character, 'tcvn3'), character])
    .filter(([letter, character]) => letter !== character),
);

/** As a TCVN3 font shows it when the font is lost; its capitals are small letters in a capital font. */
const inTcvn3 = (text: string) =>
  Array.from(text, (letter) => tcvn3Codes[letter] ?? tcvn3Codes[letter.toLowerCase()] ?? letter).join('');

describe('decodeLegacy', () => {
  it.each([
    ['S¬n La', 'Sơn La'],
    ['ChiÒng C¬i', 'Chiềng Cơi'],
    ['dù ¸n viÖn trî', 'dự án viện trợ'],
    ['M\u00adêng La', 'Mường La'],
    ['Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['§éc lËp', 'Độc lập'],
    ['Tæ chøc phi chÝnh phñ n\u00adíc ngoµi', 'Tổ chức phi chính phủ nước ngoài'],
  ])('TCVN3 %j is %j', (before, after) => {
    expect(decodeLegacy(before, 'tcvn3')).toBe(after);
    expect(legacyEncodingOf(before)).toBe('tcvn3');
  });

  it.each([
    ['Möôøng Chieàng', 'Mường Chiềng'],
    ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['Ñoäc laäp', 'Độc lập'],
    ['döï aùn vieän trôï', 'dự án viện trợ'],
    ['Toå chöùc phi chính phuû nöôùc ngoaøi', 'Tổ chức phi chính phủ nước ngoài'],
    ['ÑAÏI HOÏC', 'ĐẠI HỌC'],
    ['thuûy saûn, kyõ thuaät', 'thủy sản, kỹ thuật'],
  ])('VNI %j is %j', (before, after) => {
    expect(decodeLegacy(before, 'vni')).toBe(after);
    expect(legacyEncodingOf(before)).toBe('vni');
  });
});

describe('legacyEncodingOf', () => {
  const vietnamese = [
    ...communes().map(({ type, name }) => `${type} ${name}`),
    ...formerUnits().map(({ type, name, district }) => `${type} ${name}, ${district}`),
    ...defaultSectors.map(({ nameVi }) => nameVi),
    ...countryCodes().map((code) => countryName(code, 'vi')),
    'Cộng hòa xã hội chủ nghĩa Việt Nam. Độc lập - Tự do - Hạnh phúc',
    'Hỗ trợ sinh kế và phát triển du lịch cộng đồng cho phụ nữ dân tộc thiểu số',
    'Ủy ban nhân dân tỉnh Sơn La phê duyệt khoản viện trợ không hoàn lại',
    'là',
    'có',
    'ô',
    'Bó',
    'bé',
    'mì',
    'ý',
    'ò ó o',
    'Tô Hà',
    'hai hòn đá',
    'và',
    'tài trợ',
  ];
  const foreign = [
    'Médecins Sans Frontières',
    'Médecins du Monde',
    'Österreichische Entwicklungszusammenarbeit',
    'Brücke Le Pont',
    'Señor Muñoz',
    'São Tomé and Príncipe',
    'El Niño',
    'Aïda',
    'Zoë',
    'Noël',
    'Haïti',
    'Thaï',
    'Hawaïï',
    'José',
    'André',
    'Röntgen',
    'Köln',
    'Süd-Nord',
    'für die Straße',
    'Røde Kors',
    'Norsk Folkehjelp på Sørlandet',
    'Blå Kors',
    'Sø',
    'Åland',
    'Enfants & Développement',
    "Côte d'Ivoire",
    'Fundação Gulbenkian',
    'Coopération internationale à Genève',
    'Où êtes-vous ?',
    'GREAT® 2',
    '© 2024 Plan International',
    'Chevrolet™',
    '50 µm',
    '10 µg',
    '25 °C',
    '±5%',
    '½ ha',
    '2½',
    '1ª',
    'm²',
    'km² · ha',
    '£ 500',
    '¥ 1.000',
    'USD 500,000',
    'naïve café',
    'Citroën',
    'Ångström',
    'Ærø',
    'Þór',
    'garçon',
    'Peña',
    'Nuñez',
    'fiancée',
    'The Asia Foundation',
    'Save the Children',
    '',
    '12345',
    'S n La',
    ...countryCodes().map((code) => countryName(code, 'en')),
  ];

  it.each(vietnamese)('lets Vietnamese pass: %j', (text) => {
    expect(legacyEncodingOf(text)).toBeNull();
    expect(legacyEncodingOf(text.normalize('NFD'))).toBeNull();
    expect(legacyEncodingOf(text.toUpperCase())).toBeNull();
  });

  it.each(foreign)('lets other languages pass: %j', (text) => expect(legacyEncodingOf(text)).toBeNull());

  it('finds every unit name written in TCVN3 that is not Vietnamese by chance, and decodes it', () => {
    const missed: string[] = [];
    for (const { type, name, district } of formerUnits()) {
      const text = `${type} ${name}, ${district}`;
      const encoded = inTcvn3(text);
      expect(decodeLegacy(encoded, 'tcvn3').toLowerCase()).toBe(text.toLowerCase());
      if (legacyEncodingOf(encoded) !== 'tcvn3') missed.push(text);
    }
    expect(missed).toEqual([]);
  });

  it('finds sentences in TCVN3', () => {
    for (const { nameVi } of defaultSectors.filter(({ nameVi: name }) => name.includes(' '))) {
      expect([nameVi, legacyEncodingOf(inTcvn3(nameVi))]).toEqual([nameVi, 'tcvn3']);
    }
  });

  it('lets sentences of Vietnamese syllables pass', () => {
    const syllables = [
      ...formerUnits().flatMap(({ name }) => name.split(' ')),
      ...(vietnamese.join(' ').match(/\p{L}+/gu) ?? []),
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...syllables), { maxLength: 8 }), (words) => {
        expect(legacyEncodingOf(words.join(' '))).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });
});

describe('isVietnameseSyllable', () => {
  it('holds for every syllable of the names of units', () => {
    // Tai and Mong names keep a few syllables that Vietnamese does not have.
    const foreignSyllables = new Set<string>();
    for (const { name } of formerUnits()) {
      for (const word of name.split(' ')) if (!isVietnameseSyllable(word)) foreignSyllables.add(word);
    }
    expect([...foreignSyllables]).toEqual([]);
  });

  it.each([
    'nghiêng',
    'quốc',
    'giếng',
    'gì',
    'thuở',
    'khuya',
    'nguyễn',
    'oái',
    'y',
    'ủy',
    'uỷ',
    'xoong',
    'khuỷu',
    'quýt',
    'ĐẶC',
  ])('%s is one', (word) => expect(isVietnameseSyllable(word)).toBe(true));
  it.each(['', 'plan', 'fund', 'việtt', 'ănh', 'bac', 'bàc', 'zô', 'strong', 'ngh', 'áà', 'ww'])(
    '%s is none',
    (word) => expect(isVietnameseSyllable(word)).toBe(false),
  );
});
