import type { CallListOptions } from '../../../src/core/call-list/call-list';
import { makeCallList } from '../../../src/core/call-list/make-call-list';
import { makeCheckSlip } from '../../../src/core/call-list/make-check-slip';
import { officeGaps } from '../../../src/core/call-list/office-gaps';
import { speakOfficeGap } from '../../../src/core/call-list/speak-office-gap';
import { writeDocx } from '../../../src/core/document/docx/write-docx';
import { languages } from '../../../src/core/languages';
import type { Settings } from '../../../src/core/workbook/settings';
import { part, readDocx, textOf } from '../document/read-docx';
import { callRow, decimal, rateRow, register } from '../sample-rows';

const filled: Partial<Settings> = { contact_vi: 'Phòng Hợp tác quốc tế', contact_en: 'Cooperation Division' };
const book = (settings: Partial<Settings>) =>
  register({
    calls: [callRow()],
    rates: [rateRow({ period: '2024-12', vnd: decimal('24150') })],
    settings: { ...filled, ...settings },
  });

describe('what an office left half filled', () => {
  it.each<[string, Partial<Settings>, Partial<CallListOptions>, string[]]>([
    ['nothing in the ordinary case', {}, {}, []],
    ['a profile without English', { profile_vi: 'Tỉnh miền núi' }, {}, ['blank profile_en profile_vi']],
    ['which an edition in Vietnamese does not print', { profile_vi: 'Tỉnh' }, { languages: 'vi' }, []],
    [
      'an office renamed in Vietnamese only',
      { department_vi: 'Sở Ngoại vụ tỉnh Lào Cai' },
      {},
      ['of-another department_en department_vi'],
    ],
    [
      'an office renamed in English only',
      { province_en: 'Lao Cai' },
      { languages: 'vi' },
      ['of-another province_vi province_en'],
    ],
    [
      'a province changed and nothing else of the office',
      { province_vi: 'Điện Biên', province_en: 'Dien Bien', department_vi: 'Sở Ngoại vụ tỉnh Điện Biên' },
      { languages: 'vi' },
      ['of-another people_committee_vi province_vi', 'of-another programme_vi province_vi'],
    ],
    ['a title of its own in one language', { list_title_vi: 'Các dự án ưu tiên' }, {}, []],
    ['no contact', { contact_vi: '', contact_en: '' }, { languages: 'en' }, ['no-contact contact_en ']],
    ['a contact in one language', { contact_en: '' }, {}, ['blank contact_en contact_vi']],
    ['no signer', {}, { form: 'document' }, ['no-signer signer_name ']],
    ['a signer', { signer_name: 'Lò Văn A' }, { form: 'document' }, []],
    ['a portfolio, which nobody signs', {}, { form: 'document', languages: 'en' }, []],
  ])('%s', (_name, settings, options, expected) => {
    const gaps = officeGaps(book(settings).settings, { onBlocked: 'refuse', ...options });
    expect(gaps.map(({ reason, setting, beside }) => `${reason} ${setting} ${beside}`)).toEqual(expected);
  });

  it.each(['vi', 'en'] as const)('is said in the check slip and never in the list (%s)', (code) => {
    const list = makeCallList(book({ profile_vi: 'Tỉnh miền núi' }), { onBlocked: 'refuse' });
    const [gap] = list.office;
    const sentence = gap === undefined ? '' : speakOfficeGap(gap, languages[code].document);
    expect(sentence).toMatch(/^[^\n]*profile_en[^\n]*\.$/);
    const slip = readDocx(writeDocx(makeCheckSlip(list, [], code, languages[code])));
    expect(textOf(part(slip, 'word/document.xml'))).toContain(sentence);
    const issued = list.document && readDocx(writeDocx(list.document));
    expect(issued && textOf(part(issued, 'word/document.xml'))).not.toContain('profile_en');
  });
});
