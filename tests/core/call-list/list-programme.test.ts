import { listProgramme } from '../../../src/core/call-list/sections/list-programme';
import { register } from '../sample-rows';

const { settings } = register();
const named = { ...settings, programme_vi: 'Chương trình', programme_en: 'Programme' };

describe('the programme that a list names', () => {
  it.each([
    ['the same years', '2019-01-01', '2025-12-31', 'Chương trình'],
    ['a last year in common', '2025-01-01', '2025-12-31', 'Chương trình'],
    ['later years', '2026-01-01', '2025-12-31', ''],
    ['years that nobody said', null, '2025-12-31', 'Chương trình'],
  ])('is that of %s', (_name, list_from, programme_to, expected) => {
    expect(listProgramme({ ...named, list_from, programme_to }, 'vi')).toBe(expected);
    expect(listProgramme({ ...named, list_from, programme_to }, 'en')).toBe(expected && 'Programme');
  });
});
