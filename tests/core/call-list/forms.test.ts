import type { CallListOptions } from '../../../src/core/call-list/call-list';
import { forms, languageChoices, layouts } from '../../../src/core/call-list/choices';
import { makeCallList } from '../../../src/core/call-list/make-call-list';
import { writeDocx } from '../../../src/core/document/docx/write-docx';
import type { CallRow } from '../../../src/core/tables/register';
import type { Settings } from '../../../src/core/workbook/settings';
import { part, readDocx, textOf } from '../document/read-docx';
import { all, type XmlElement } from '../document/read-xml';
import { wrongOrder } from '../document/schema-order';
import { callRow, decimal, money, rateRow, register, whole } from '../sample-rows';

const rates = ['2023-12', '2024-12'].map((period) => rateRow({ period, vnd: decimal('24150') }));
const calls = [
  callRow({ code: 'KG-YT-001', needVi: 'Dòng một\nDòng hai', needEn: 'Line one\nLine two' }),
  callRow({ code: 'KG-GD-001', sector: whole('GD'), markers: ['women', 'border'], sdg: '4; 5' }),
  callRow({ code: 'KG-GD-002', sector: whole('GD'), requested: money('2400000000', 'VND'), secured: null }),
];

const given: Partial<Settings> = {
  list_from: '2026-01-01',
  list_to: '2030-12-31',
  list_valid_until: '2027-06-30',
  profile_vi: 'Đoạn một.\nĐoạn hai.',
  profile_en: 'Paragraph one.\nParagraph two.',
  support_vi: 'Bước một.',
  support_en: 'Step one.',
  contact_vi: 'Phòng Hợp tác quốc tế',
  contact_en: 'International Cooperation Division',
};

const modes = forms.flatMap((form) =>
  languageChoices.flatMap((languages) => layouts.map((layout) => ({ form, languages, layout }))),
);

function issue(
  options: Partial<CallListOptions>,
  settings: Partial<Settings> = given,
  rows: readonly CallRow[] = calls,
): ReadonlyMap<string, XmlElement> {
  const list = makeCallList(register({ calls: rows, rates, settings }), { onBlocked: 'refuse', ...options });
  if (list.document === null) throw new Error('the list was refused');
  return readDocx(writeDocx(list.document));
}

const bodyOf = (parts: ReadonlyMap<string, XmlElement>) => part(parts, 'word/document.xml');

describe.each(modes)('$form, $languages, $layout', (mode) => {
  const parts = issue(mode);
  const body = bodyOf(parts);

  it('stands in the order of the schema', () => {
    for (const path of ['document', 'styles', 'settings', 'header', 'header-first']) {
      expect(wrongOrder(part(parts, `word/${path}.xml`))).toEqual([]);
    }
  });

  it('has tables whose rows fill their grid, within the margins of their page', () => {
    const widest = mode.layout === 'table' ? 14_286 : 9_354;
    const sum = (elements: readonly XmlElement[]) =>
      elements.reduce((added, each) => added + Number(each.attributes['w:w']), 0);
    for (const table of all(body, 'w:tbl')) {
      const width = sum(all(table, 'w:gridCol'));
      expect(width).toBeLessThanOrEqual(widest);
      for (const row of all(table, 'w:tr')) expect(sum(all(row, 'w:tcW'))).toBe(width);
    }
  });

  it('has a place for every link within the document', () => {
    const anchors = new Set(all(body, 'w:bookmarkStart').map((each) => each.attributes['w:name']));
    const links = all(body, 'w:hyperlink').flatMap((each) => each.attributes['w:anchor'] ?? []);
    expect(links.length).toBeGreaterThan(calls.length);
    for (const link of links) expect(anchors).toContain(link);
    expect(links).toContain('part_index');
  });

  it('says what it says in its own languages only', () => {
    const text = textOf(body);
    expect(text.includes('Mức độ sẵn sàng') || text.includes('Vốn đề nghị viện trợ')).toBe(
      mode.languages !== 'en',
    );
    expect(text.includes('Aid requested')).toBe(mode.languages !== 'vi');
    expect(text.includes('Đoạn hai.')).toBe(mode.languages !== 'en');
    expect(text.includes('Paragraph two.')).toBe(mode.languages !== 'vi');
    expect(text.includes('30/06/2027')).toBe(mode.languages !== 'en');
  });

  it('has every project, whatever the layout', () => {
    const text = textOf(body);
    for (const { code } of calls) expect(text.split(code).length).toBeGreaterThan(2);
  });
});

describe('a paper of its own', () => {
  const head = (settings: Partial<Settings>) =>
    textOf(bodyOf(issue({ form: 'document' }, { ...given, ...settings }))).split('\n');

  it('has the head of the decree, open where nothing is given', () => {
    expect(head({}).slice(0, 6)).toEqual([
      'UBND TỈNH SƠN LA',
      'SỞ NGOẠI VỤ',
      '',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      '',
    ]);
    expect(head({})).toContain('Số:         /DM-SNgV');
    // Of the day of making, not of the figures.
    expect(head({ as_of: '2023-12-31' })).toContain('Sơn La, ngày      tháng      năm 2024');
    expect(head({})).toEqual(
      expect.arrayContaining([
        'DANH MỤC',
        'Dự án kêu gọi viện trợ phi chính phủ nước ngoài',
        'Giai đoạn 2026 - 2030',
      ]),
    );
  });

  it.each<[Partial<Settings>, string]>([
    [{ document_number: '5' }, 'Số: 05/DM-SNgV'],
    [{ document_number: '12' }, 'Số: 12/DM-SNgV'],
    [{ document_number: '7/KH-UBND' }, 'Số: 07/KH-UBND'],
    [{ document_number: '7/2026/QĐ-UBND' }, 'Số: 07/2026/QĐ-UBND'],
    [{ document_date: '2026-01-05' }, 'Sơn La, ngày 05 tháng 01 năm 2026'],
    [{ document_date: '2026-06-29' }, 'Sơn La, ngày 29 tháng 6 năm 2026'],
    [{ signer_authority: 'TM. Ủy ban nhân dân' }, 'TM. ỦY BAN NHÂN DÂN'],
    [{ signer_name: 'Nguyễn Văn A' }, 'Nguyễn Văn A'],
    [{ list_title_vi: 'Các dự án ưu tiên' }, 'Các dự án ưu tiên'],
  ])('prints %j', (settings, line) => {
    expect(head(settings)).toContain(line);
  });

  it('ends with the signer and the recipients, the archive last with a full stop', () => {
    const lines = head({ recipients: 'UBND tỉnh (để báo cáo); - Các sở, ngành; Lưu: VT, HTQT.' });
    const at = lines.indexOf('Nơi nhận:');
    expect(lines.slice(at, at + 5)).toEqual([
      'Nơi nhận:',
      '- UBND tỉnh (để báo cáo);',
      '- Các sở, ngành;',
      '- Lưu: VT, HTQT.',
      'GIÁM ĐỐC',
    ]);
  });

  it('has no head, signature or "Kèm theo" line where it is another form', () => {
    const annex = textOf(bodyOf(issue({ form: 'annex' })));
    for (const word of ['CỘNG HÒA', 'Nơi nhận', 'GIÁM ĐỐC']) expect(annex).not.toContain(word);
    expect(head({}).join('\n')).not.toContain('Kèm theo');
    const portfolio = textOf(bodyOf(issue({ form: 'document', languages: 'en' })));
    for (const word of ['CỘNG HÒA', 'Nơi nhận', 'Attached to']) expect(portfolio).not.toContain(word);
  });
});

describe('pages', () => {
  const sections = (options: Partial<CallListOptions>) => all(bodyOf(issue(options)), 'w:sectPr');

  it('count from 1 once, and on through a landscape table to the end', () => {
    const both = sections({ layout: 'table' });
    expect(both.map((each) => all(each, 'w:titlePg').length)).toEqual([1, 0]);
    const numbers = both.map((each) => all(each, 'w:pgNumType')[0]?.attributes['w:start']);
    expect(numbers).toEqual(['1', undefined]);
    const sides = both.map((each) => all(each, 'w:pgSz')[0]?.attributes['w:orient']);
    expect(sides).toEqual([undefined, 'landscape']);
    expect(sections({ layout: 'pages' })).toHaveLength(1);
  });

  it('repeat the header row of every table that has one', () => {
    for (const layout of layouts) {
      const headed = all(bodyOf(issue({ layout })), 'w:tbl').filter(
        (table) => all(table, 'w:tblHeader').length > 0,
      );
      expect(headed.length).toBeGreaterThanOrEqual(6);
      for (const table of headed) {
        const rows = table.children.filter(({ name }) => name === 'w:tr');
        expect(all(rows[0] as XmlElement, 'w:tblHeader')).toHaveLength(1);
      }
    }
  });
});

describe.each(modes)('projects without codes: $form, $languages, $layout', (mode) => {
  const text = (codes: readonly string[]) => {
    const rows = codes.map((code, index) => callRow({ code, nameVi: `Dự án ${index}`, sector: whole('GD') }));
    return textOf(bodyOf(issue(mode, given, rows)));
  };
  const words = /Mã dự án|Mã, tên|Project code|Code, project/;

  it('have no column or heading for codes', () => {
    expect(text(['', ''])).not.toMatch(words);
  });

  it('have one as soon as a project has a code', () => {
    expect(text(['', 'KG-GD-001'])).toMatch(words);
  });
});

describe('the one table of all projects', () => {
  it('leads back to the index from each sector, in each language', () => {
    const text = textOf(bodyOf(issue({ layout: 'table' })));
    expect(text.match(/Về mục lục \/ Back to the index/g)).toHaveLength(2);
  });

  it('keeps its total on the page of the last project, and both on that of the contact desk', () => {
    const tables = all(bodyOf(issue({ layout: 'table' })), 'w:tbl');
    const table = tables.find(
      (one) => textOf(one).includes('KG-GD-002') && all(one, 'w:gridCol').length === 6,
    );
    const rows = table?.children.filter(({ name }) => name === 'w:tr') ?? [];
    const kept = rows.map((row) => all(row, 'w:p').every((each) => all(each, 'w:keepNext').length === 1));
    const isSector = rows.map((row) => textOf(row).startsWith('Lĩnh vực'));
    expect(rows.length).toBeGreaterThan(5);
    expect(kept.slice(-2)).toEqual([true, true]);
    expect(kept.slice(1, -2)).toEqual(isSector.slice(1, -2));
  });
});

describe('a cell that says both languages', () => {
  const text = (languages: 'both' | 'vi' | 'en', fields: Partial<CallRow>) =>
    textOf(bodyOf(issue({ languages }, given, [callRow(fields)])));
  const fields = { budgetLines: 'Tập huấn / Training: 45 000 USD; Sổ tay / Handbook: 10 000 USD' };

  it('is printed in each of them', () => {
    expect(text('vi', fields)).toContain(
      'Các khoản kinh phí chính: Tập huấn: 45.000 USD; Sổ tay: 10.000 USD',
    );
    expect(text('en', fields)).toContain('Main budget lines: Training: USD 45,000; Handbook: USD 10,000');
    expect(text('both', fields)).toContain(
      'Tập huấn: 45.000 USD; Sổ tay: 10.000 USD\nMain budget lines: Training',
    );
  });

  it.each(['km 1 / 2 / 3', 'https://a.vn / b / c', '70%'])(
    'is left as it is where it does not: %s',
    (contact) => {
      expect(text('en', { contact })).toContain(contact);
    },
  );
});

describe('changes', () => {
  const since = { number: 1, asOf: '2026-01-31', projects: [] };

  it('stand in the list only when asked for', () => {
    const title = 'THAY ĐỔI SO VỚI LẦN PHÁT HÀNH TRƯỚC';
    expect(textOf(bodyOf(issue({ since })))).not.toContain(title);
    const printed = textOf(bodyOf(issue({ since, printChanges: true })));
    expect(printed).toContain(title);
    expect(printed).toContain('Dự án mới');
  });
});
