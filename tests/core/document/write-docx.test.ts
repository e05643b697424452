import fc from 'fast-check';
import type { Block, DocumentModel, Paragraph, Run, TableBlock } from '../../../src/core/document/block';
import { DocxWriter } from '../../../src/core/document/docx/docx-writer';
import { writeDocument } from '../../../src/core/document/docx/parts';
import { writeDocx } from '../../../src/core/document/docx/write-docx';
import { part, readDocx, textOf } from './read-docx';
import { all, readXml, type XmlElement } from './read-xml';

const says = (text: string, look: Partial<Run> = {}): Paragraph => ({
  kind: 'paragraph',
  runs: [{ text, ...look }],
});

function model(...blocks: readonly Block[]): DocumentModel {
  return {
    title: 'Danh mục <dự án> & "kêu gọi"',
    author: 'Sở Ngoại vụ tỉnh Sơn La',
    date: '2024-12-31',
    language: 'vi',
    sections: [{ landscape: false, blocks }],
  };
}

const write = (...blocks: readonly Block[]) => readDocx(writeDocx(model(...blocks)));
const documentOf = (...blocks: readonly Block[]) => part(write(...blocks), 'word/document.xml');

const table: TableBlock = {
  kind: 'table',
  widths: [1000, 2000, 3001],
  headerRows: 1,
  borders: true,
  rows: [
    {
      cells: [
        { paragraphs: [says('a')] },
        { paragraphs: [says('b')] },
        { paragraphs: [says('c')], shaded: true },
      ],
    },
    { cells: [{ paragraphs: [says('d')] }, { paragraphs: [], span: 2 }], mayBreak: true },
  ],
};

describe('the package', () => {
  const parts = write(says('Kính gửi'));

  it('names a type for every part and a target for every relationship', () => {
    const types = part(parts, '[Content_Types].xml');
    const named = all(types, 'Override').map((each) => each.attributes.PartName);
    const targets = [
      ...all(part(parts, '_rels/.rels'), 'Relationship').map((each) => `/${each.attributes.Target}`),
      ...all(part(parts, 'word/_rels/document.xml.rels'), 'Relationship').map(
        (each) => `/word/${each.attributes.Target}`,
      ),
    ];
    for (const path of [...named, ...targets]) expect(parts.has(String(path).slice(1))).toBe(true);
    const unnamed = [...parts.keys()].filter(
      (path) => !path.endsWith('.rels') && !named.includes(`/${path}`),
    );
    expect(unnamed).toEqual(['[Content_Types].xml']);
  });

  it('tells title, author and the day of the model', () => {
    const properties = part(parts, 'docProps/core.xml');
    expect(properties.children.map((each) => [each.name, each.text])).toEqual([
      ['dc:title', 'Danh mục <dự án> & "kêu gọi"'],
      ['dc:creator', 'Sở Ngoại vụ tỉnh Sơn La'],
      ['dcterms:created', '2024-12-31T00:00:00Z'],
      ['dcterms:modified', '2024-12-31T00:00:00Z'],
      ['dc:language', 'vi-VN'],
    ]);
  });

  it('has the page of Decree 30/2020: A4, 20/20/30/15 mm, number above, hidden on the first page', () => {
    const section = all(part(parts, 'word/document.xml'), 'w:sectPr')[0] as XmlElement;
    expect(Object.fromEntries(section.children.map((each) => [each.name, each.attributes]))).toMatchObject({
      'w:pgSz': { 'w:w': '11906', 'w:h': '16838' },
      'w:pgMar': { 'w:top': '1134', 'w:bottom': '1134', 'w:left': '1701', 'w:right': '851' },
      'w:pgNumType': { 'w:start': '1' },
      'w:titlePg': {},
    });
    expect(all(part(parts, 'word/header.xml'), 'w:instrText').map((each) => each.text)).toEqual([' PAGE ']);
    expect(all(part(parts, 'word/header-first.xml'), 'w:r')).toEqual([]);
  });

  it('puts every piece of the page field in a run of its own', () => {
    for (const run of all(part(parts, 'word/header.xml'), 'w:r')) expect(run.children).toHaveLength(1);
  });

  it('has real heading styles in Times New Roman', () => {
    const styles = part(parts, 'word/styles.xml');
    const names = all(styles, 'w:name').map((each) => each.attributes['w:val']);
    expect(names).toEqual(
      expect.arrayContaining(['Normal', 'heading 1', 'heading 2', 'heading 3', 'Hyperlink']),
    );
    expect(all(styles, 'w:rFonts')[0]?.attributes['w:ascii']).toBe('Times New Roman');
  });
});

describe('sameness', () => {
  it('gives the same bytes for the same document', () => {
    const bytes = () => Buffer.from(writeDocx(model(says('x'), table)));
    expect(bytes().equals(bytes())).toBe(true);
  });

  it('stores one time, noon of 1 January 1980, whatever the clock and the time zone', () => {
    const bytes = writeDocx(model(says('x')));
    const [time, date] = [
      (bytes[10] ?? 0) | ((bytes[11] ?? 0) << 8),
      (bytes[12] ?? 0) | ((bytes[13] ?? 0) << 8),
    ];
    expect({ hour: time >> 11, minute: (time >> 5) & 63, second: (time & 31) * 2 }).toEqual({
      hour: 12,
      minute: 0,
      second: 0,
    });
    expect({ year: 1980 + (date >> 9), month: (date >> 5) & 15, day: date & 31 }).toEqual({
      year: 1980,
      month: 1,
      day: 1,
    });
  });
});

describe('tables', () => {
  const element = all(documentOf(table), 'w:tbl')[0] as XmlElement;
  const number = (each: XmlElement | undefined) => Number(each?.attributes['w:w']);

  it('have one width in the table, the grid and every row, in DXA', () => {
    const grid = all(element, 'w:gridCol').map(number);
    expect(grid).toEqual([1000, 2000, 3001]);
    expect(all(element, 'w:tblW')[0]?.attributes).toEqual({ 'w:w': '6001', 'w:type': 'dxa' });
    for (const row of all(element, 'w:tr')) {
      const widths = all(row, 'w:tcW');
      expect(widths.map(number).reduce((a, b) => a + b)).toBe(6001);
      for (const width of widths) expect(width.attributes['w:type']).toBe('dxa');
    }
  });

  it('repeat their header rows and keep rows whole unless they may break', () => {
    const marks = all(element, 'w:tr').map((row) => [
      all(row, 'w:tblHeader').length,
      all(row, 'w:cantSplit').length,
    ]);
    expect(marks).toEqual([
      [1, 1],
      [0, 0],
    ]);
  });

  it('have a paragraph in every cell, and one between two tables and at the end', () => {
    for (const cell of all(element, 'w:tc')) expect(all(cell, 'w:p').length).toBeGreaterThan(0);
    const body = documentOf(table, table).children[0] as XmlElement;
    expect(body.children.map((each) => each.name)).toEqual(['w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:sectPr']);
  });

  it('refuse a row that does not fill the columns', () => {
    const short = { ...table, rows: [{ cells: [{ paragraphs: [] }] }] };
    expect(() => writeDocx(model(short))).toThrow('covers 1 of 3 columns');
  });
});

describe('text', () => {
  it('keeps spaces at the edges, line breaks and tabs', () => {
    expect(textOf(documentOf(says(' a  b\nc\r\nd\te ')))).toContain(' a  b\nc\nd\te ');
    expect(all(documentOf(says('a ')), 'w:t')[0]?.attributes['xml:space']).toBe('preserve');
  });

  it('says the language of a run where it is not the language of the document', () => {
    const tags = (look: Partial<Run>) =>
      all(documentOf(says('x', look)), 'w:lang').map((each) => each.attributes['w:val']);
    expect(tags({ language: 'en' })).toEqual(['en-GB']);
    expect(tags({ language: 'vi' })).toEqual([]);
  });

  it('can undo the bold of a heading', () => {
    const heading: Block = { kind: 'heading', level: 2, runs: [{ text: 'a' }, { text: 'b', bold: false }] };
    expect(all(documentOf(heading), 'w:b').map((each) => each.attributes['w:val'])).toEqual(['0']);
    expect(all(documentOf(heading), 'w:pStyle')[0]?.attributes['w:val']).toBe('Heading2');
  });
});

describe('links', () => {
  const linksOf = (link: string) => {
    const parts = write(says('đây', { link }));
    const targets = all(part(parts, 'word/_rels/document.xml.rels'), 'Relationship')
      .filter((each) => each.attributes.TargetMode === 'External')
      .map((each) => each.attributes.Target);
    return { links: all(part(parts, 'word/document.xml'), 'w:hyperlink'), targets };
  };

  it.each([
    ['https://sonla.gov.vn/a?b=1&c=2', 'https://sonla.gov.vn/a?b=1&c=2'],
    ['HTTP://SONLA.GOV.VN', 'HTTP://SONLA.GOV.VN'],
    ['mailto:a@example.vn', 'mailto:a@example.vn'],
    ['https://a.vn/Sơn', 'https://a.vn/S%C6%A1n'],
    ['https://a.vn/"><x', 'https://a.vn/%22%3E%3Cx'],
    ['https://a.vn/\ud800', 'https://a.vn/%EF%BF%BD'],
  ])('%s leads out', (link, target) => {
    expect(linksOf(link).targets).toEqual([target]);
    expect(linksOf(link).links).toHaveLength(1);
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'ftp://a', 'https://', 'a@b', ''])(
    '%s stays plain text',
    (link) => {
      expect(linksOf(link)).toEqual({ links: [], targets: [] });
    },
  );

  it('names one relationship for one address', () => {
    const parts = write(says('a', { link: 'https://a.vn' }), says('b', { link: 'https://a.vn' }));
    const ids = all(part(parts, 'word/document.xml'), 'w:hyperlink').map((each) => each.attributes['r:id']);
    expect(new Set(ids).size).toBe(1);
  });

  it('points to a bookmark of the document', () => {
    const document = documentOf(
      { kind: 'heading', level: 1, runs: [{ text: 'a' }], anchor: 'x_1' },
      says('b', { link: '#x_1' }),
    );
    expect(all(document, 'w:bookmarkStart')[0]?.attributes['w:name']).toBe('x_1');
    expect(all(document, 'w:hyperlink')[0]?.attributes['w:anchor']).toBe('x_1');
  });
});

describe('sections', () => {
  it('turn the page with both its sides and its orientation', () => {
    const twoSections: DocumentModel = {
      ...model(),
      sections: [
        { landscape: true, blocks: [says('a')] },
        { landscape: false, blocks: [says('b'), { kind: 'page-break' }, { kind: 'rule' }] },
      ],
    };
    const sizes = all(part(readDocx(writeDocx(twoSections)), 'word/document.xml'), 'w:pgSz').map(
      (each) => each.attributes,
    );
    expect(sizes).toEqual([
      { 'w:w': '16838', 'w:h': '11906', 'w:orient': 'landscape' },
      { 'w:w': '11906', 'w:h': '16838' },
    ]);
  });
});

describe('hostile text', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
    fc.constantFrom(
      '=HYPERLINK("http://a")',
      '{{x}}',
      ']]>',
      '<!--',
      '&#0;',
      '\u202eabc',
      '%00',
      '</w:t>',
      '<?x?>',
    ),
  );

  const lettersOf = (text: string) => [...text].filter((each) => /[A-Za-z0-9ạ-ỹ]/.test(each)).join('');
  const hostileTable = (text: string): TableBlock => {
    const cell = { paragraphs: [says(text)] };
    return { ...table, rows: [{ cells: [cell, { ...cell, span: 2 }] }] };
  };

  it('never breaks the text and is never lost', () => {
    fc.assert(
      fc.property(nasty, nasty, (text, link) => {
        const writer = new DocxWriter('vi');
        writeDocument(model(says(text, { link }), hostileTable(text)), writer);
        const document = readXml(new TextDecoder('utf-8', { fatal: true }).decode(writer.toBytes()));
        expect(lettersOf(textOf(document))).toBe(lettersOf(text).repeat(3));
      }),
      { numRuns: 1000 },
    );
  });

  it('never breaks the other parts', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const parts = readDocx(
          writeDocx({ ...model(says(text, { link: `https://a.vn/${text}` })), title: text, author: text }),
        );
        expect(lettersOf(all(part(parts, 'docProps/core.xml'), 'dc:title')[0]?.text ?? '')).toBe(
          lettersOf(text),
        );
      }),
      { numRuns: 50 },
    );
  });
});
