import fc from 'fast-check';
import { makeCallList } from '../../../src/core/call-list/make-call-list';
import { writeDocx } from '../../../src/core/document/docx/write-docx';
import type { CallRow } from '../../../src/core/tables/register';
import type { Settings } from '../../../src/core/workbook/settings';
import { exactTextOf, part, readDocx, textOf } from '../document/read-docx';
import { all, type XmlElement } from '../document/read-xml';
import { callRow, decimal, money, originOf, rateRow, register, whole } from '../sample-rows';

const rates = [
  rateRow({ period: '2024-12', vnd: decimal('24150') }),
  rateRow({ period: '2024-12', currency: 'AUD', vnd: decimal('15723') }),
];

type Options = Partial<Parameters<typeof makeCallList>[1]>;

function issue(
  calls: readonly CallRow[],
  settings: Partial<Settings> = {},
  options: Options = {},
): XmlElement {
  const { document } = makeCallList(register({ calls, rates, settings }), {
    onBlocked: 'refuse',
    ...options,
  });
  if (document === null) throw new Error('the list was refused');
  return part(readDocx(writeDocx(document)), 'word/document.xml');
}

const calls = [
  callRow({
    code: 'KG-YT-001',
    requested: money('210000', 'AUD'),
    secured: money('10000', 'AUD'),
    total: money('250000', 'AUD'),
    counterpartVnd: money('500000000', 'VND'),
    counterpartForm: 'tiền; hiện vật',
    start: '2026-01',
    end: '2028-12-31',
    place: [{ kind: 'province' }],
  }),
  callRow({
    code: 'KG-GD-001',
    sector: whole('GD'),
    requested: money('1234567.5', 'USD'),
    secured: null,
    total: null,
  }),
  callRow({
    code: 'KG-GD-002',
    sector: whole('GD'),
    requested: money('2400000000', 'VND'),
    secured: null,
    total: null,
  }),
];

describe('the head of the annex', () => {
  const settings = { annex_number: 'II', list_from: '2026-01-01', list_to: '2030-12-31' };

  it('has number, title in capitals in both languages, period and an open line for the decision', () => {
    const text = textOf(issue(calls, settings));
    expect(text.split('\n').slice(0, 8)).toEqual([
      'Phụ lục II',
      'Annex II',
      'DANH MỤC DỰ ÁN KÊU GỌI VIỆN TRỢ PHI CHÍNH PHỦ NƯỚC NGOÀI',
      'LIST OF PROJECTS CALLING FOR FOREIGN NON-GOVERNMENTAL AID',
      'GIAI ĐOẠN 2026 - 2030',
      'PERIOD 2026 - 2030',
      expect.stringMatching(/^\(Kèm theo \.+ số \.+\/\.+ ngày \.+ tháng \.+ năm \.+ của \.+\)$/),
      expect.stringMatching(/^\(Attached to \.+ No\. .*\)$/),
    ]);
  });

  it('leaves out what is not given', () => {
    const text = textOf(issue(calls));
    expect(text.startsWith('Phụ lục\nAnnex\n')).toBe(true);
    expect(text).not.toContain('GIAI ĐOẠN');
  });

  it('is a plain portfolio in English alone', () => {
    const text = textOf(issue(calls, settings, { languages: 'en' }));
    expect(text).toContain(
      '\nList of projects calling for\nforeign non-governmental aid\nPeriod 2026 - 2030\n',
    );
    for (const word of ['Phụ lục', 'Annex', 'Kèm theo', 'Attached to', 'CỘNG HÒA'])
      expect(text).not.toContain(word);
  });
});

describe('a project', () => {
  const text = textOf(issue(calls));

  it('tells each amount as stated and in both currencies, in the way of each language', () => {
    expect(text).toContain(
      'Vốn đề nghị viện trợ: 210.000 AUD (tương đương 3.301.830.000 đồng; 136.721,74 USD)',
    );
    expect(text).toContain('Aid requested: AUD 210,000 (equivalent to VND 3,301,830,000; USD 136,721.74)');
    expect(text).toContain('Còn cần vận động: 200.000 AUD (tương đương 3.144.600.000 đồng; 130.211,18 USD)');
    expect(text).toContain('Số vốn cần vận động: 1.234.567,50 USD (tương đương 29.814.805.125 đồng)');
    expect(text).toContain('Aid requested: VND 2,400,000,000 (equivalent to USD 99,378.88)');
    expect(text).toContain('Already secured: USD 0\n');
  });

  it('tells the form of the counterpart in each language', () => {
    expect(text).toContain('500.000.000 đồng (tương đương 20.703,93 USD) (tiền mặt, hiện vật)');
    expect(text).toContain('VND 500,000,000 (equivalent to USD 20,703.93) (cash, in kind)');
  });

  it('tells its time as precisely as the sheet does', () => {
    expect(text).toContain('Thời gian thực hiện: 01/2026 - 31/12/2028');
    expect(text).toContain('Duration: January 2026 - 31 December 2028');
  });

  it('says how much is secured beyond the request', () => {
    const over = textOf(issue([callRow({ requested: money('100', 'USD'), secured: money('130', 'USD') })]));
    expect(over).toContain(
      'Còn cần vận động: 0 USD; vốn đã có vượt vốn đề nghị 30 USD (tương đương 724.500 đồng)',
    );
    expect(over).toContain('1 project has secured more than requested');
  });

  it('starts a page of its own, the first of a part or sector with its heading', () => {
    const document = issue(calls);
    const breaks = all(document, 'w:p')
      .filter((paragraph) => all(paragraph, 'w:pageBreakBefore').length > 0)
      .map((paragraph) => textOf(paragraph).split('\n')[0]);
    expect(breaks).toEqual([
      'IV. THÔNG TIN TỪNG DỰ ÁN / Project profiles',
      'Lĩnh vực: Giáo dục và đào tạo',
      'Dự án số 3 / Project No. 3: KG-GD-002',
    ]);
  });

  it('prints what it has and no label without text', () => {
    const bare = textOf(
      issue([
        callRow({
          needVi: '',
          needEn: '',
          contact: '',
          readiness: null,
          start: null,
          end: null,
          total: null,
        }),
      ]),
    );
    for (const label of [
      'Sự cần thiết',
      'Mức độ sẵn sàng',
      'Thời gian thực hiện',
      'Tổng kinh phí: ',
      'Bản đồ',
    ]) {
      expect(bare).not.toContain(label);
    }
  });
});

describe('amounts', () => {
  it('never part from their currency at the end of a line', () => {
    for (const languages of ['both', 'vi', 'en'] as const) {
      for (const layout of ['pages', 'table'] as const) {
        const text = exactTextOf(issue(calls, {}, { languages, layout }));
        expect(text).toMatch(/\d\u00a0(USD|đồng)|(USD|VND)\u00a0\d/);
        expect(text.match(/\d (USD|VND|AUD|đồng)|(USD|VND|AUD) \d/g)).toBeNull();
      }
    }
  });
});

describe('the rate note', () => {
  it('names every rate with its month and source, once in each language', () => {
    const text = textOf(issue(calls));
    const vietnamese =
      'Số tiền được quy đổi theo tỷ giá tháng 12/2024 (nguồn: TB 2114/TB-KBNN): 1 USD = 24.150 đồng, 1 AUD = 15.723 đồng.';
    expect(text.split(vietnamese)).toHaveLength(2);
    expect(text).toContain(
      'rates of December 2024 (source: TB 2114/TB-KBNN): USD 1 = VND 24,150, AUD 1 = VND 15,723.',
    );
  });
});

describe('links', () => {
  const document = issue(calls);
  const bookmarks = all(document, 'w:bookmarkStart').map((each) => each.attributes['w:name']);
  const anchors = all(document, 'w:hyperlink').flatMap((each) => each.attributes['w:anchor'] ?? []);

  it('inside the document all lead somewhere', () => {
    expect(new Set(bookmarks).size).toBe(bookmarks.length);
    for (const anchor of anchors) expect(bookmarks).toContain(anchor);
  });

  it('lead to every project from each index, and back from every project', () => {
    for (const number of [1, 2, 3]) {
      // By sector, by place and by band.
      expect(anchors.filter((anchor) => anchor === `project_${number}`)).toHaveLength(3);
    }
    expect(anchors.filter((anchor) => anchor === 'part_index')).toHaveLength(3 * 2);
  });

  it('open the mail addresses and pages that a project names, and nothing else', () => {
    const { document: list } = makeCallList(
      register({
        rates,
        calls: [
          callRow({
            contact: 'Ông A, a.b@example.vn.',
            mapLink: 'https://example.vn/x.',
            photoLink: 'javascript:x',
          }),
        ],
      }),
      { onBlocked: 'refuse' },
    );
    if (list === null) throw new Error('refused');
    const relationships = part(readDocx(writeDocx(list)), 'word/_rels/document.xml.rels');
    const targets = all(relationships, 'Relationship').filter(
      (each) => each.attributes.TargetMode === 'External',
    );
    expect(targets.map((each) => each.attributes.Target).sort()).toEqual([
      'https://example.vn/x',
      'mailto:a.b@example.vn',
    ]);
  });
});

describe('every edition', () => {
  it.each(['both', 'vi', 'en'] as const)('%s has rows that fill the grid of their table', (languages) => {
    for (const table of all(issue(calls, {}, { languages }), 'w:tbl')) {
      const sum = (elements: readonly XmlElement[]) =>
        elements.reduce((added, each) => added + Number(each.attributes['w:w']), 0);
      const width = sum(all(table, 'w:gridCol'));
      expect(width).toBeLessThanOrEqual(9354);
      for (const row of all(table, 'w:tr')) expect(sum(all(row, 'w:tcW'))).toBe(width);
    }
  });

  it('speaks its own language only', () => {
    expect(textOf(issue(calls, {}, { languages: 'vi' }))).not.toContain('Remaining need');
    expect(textOf(issue(calls, {}, { languages: 'en' }))).not.toContain('Còn cần vận động');
  });

  it('is the same file for the same register', () => {
    const bytes = () => {
      const { document } = makeCallList(register({ calls, rates }), { onBlocked: 'refuse' });
      return Buffer.from(document === null ? [] : writeDocx(document));
    };
    expect(bytes().length).toBeGreaterThan(1000);
    expect(bytes().equals(bytes())).toBe(true);
  });
});

describe('any text in any field', () => {
  const texts = [
    'code',
    'nameVi',
    'nameEn',
    'ownerVi',
    'needVi',
    'scopeEn',
    'resultsVi',
    'contact',
    'mapLink',
    'budgetLines',
    'sdg',
    'counterpartForm',
  ] as const;
  const nasty = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.constantFrom('<w:p>', '&', '\u0000', '\ud800', 'a@b.c\n<'),
  );

  it('gives a file that reads strictly', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), nasty, (field, text) => {
        expect(
          all(issue([callRow({ origin: originOf('calls'), [field]: text })]), 'w:tbl').length,
        ).toBeGreaterThan(5);
      }),
      { numRuns: 100 },
    );
  });

  it('takes 50,000 characters', () => {
    const long = 'Mường La '.repeat(5556);
    expect(textOf(issue([callRow({ scopeVi: long, scopeEn: long })])).split(long)).toHaveLength(3);
  });
});
