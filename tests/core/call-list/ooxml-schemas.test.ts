import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { forms, languageChoices, layouts } from '../../../src/core/call-list/choices';
import { makeCallList } from '../../../src/core/call-list/make-call-list';
import { makeCheckSlip } from '../../../src/core/call-list/make-check-slip';
import type { DocumentModel } from '../../../src/core/document/block';
import { writeDocx } from '../../../src/core/document/docx/write-docx';
import { languages } from '../../../src/core/languages';
import { callRow, decimal, rateRow, register, whole } from '../sample-rows';

jest.setTimeout(120_000);

const script = join(__dirname, '..', 'document', 'check-schemas.mjs');
const folder = mkdtempSync(join(tmpdir(), 'so-vien-tro-schemas-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface SchemaFault {
  readonly description: string;
}

/** What the Open XML SDK's validator finds in each file, by the schemas of Office 2007, which are those of ECMA-376. */
function faultsIn(docx: readonly Uint8Array[]): SchemaFault[][] {
  const files = docx.map((bytes, index) => {
    const file = join(folder, `${index}.docx`);
    writeFileSync(file, bytes);
    return file;
  });
  return JSON.parse(execFileSync(process.execPath, [script, ...files], { encoding: 'utf8' }));
}

const hostile = '<w:p>&amp;\u0000\ud800\t]]> {{x}}\r\n  =1+1 \u202e😀';
const calls = [
  callRow({ code: 'KG-YT-001', nameVi: hostile, needVi: 'Dòng một\nDòng hai', needEn: hostile }),
  callRow({ code: 'KG-GD-001', sector: whole('GD'), markers: ['women', 'border'], sdg: '4; 5' }),
  callRow({
    code: 'KG-GD-002',
    sector: whole('GD'),
    secured: null,
    mapLink: 'https://maps.example.vn/?q=1&z="2"',
    photoLink: 'javascript:alert(1)',
    contact: 'Văn phòng / Office: ngv@example.vn',
  }),
];
const book = register({
  calls,
  rates: [rateRow({ period: '2024-12', vnd: decimal('24150') })],
  settings: { list_from: '2026-01-01', list_to: '2030-12-31', profile_vi: hostile, profile_en: hostile },
});
const since = { number: 1, asOf: '2024-01-31', projects: [] };

const modes = forms.flatMap((form) =>
  languageChoices.flatMap((each) => layouts.map((layout) => ({ form, languages: each, layout }))),
);

const lists = modes.map((mode) =>
  makeCallList(book, { onBlocked: 'leave-out', printChanges: true, since, ...mode }),
);

const slips = (['vi', 'en'] as const).flatMap((code) =>
  lists.slice(0, 1).map((list) => makeCheckSlip(list, [], code, languages[code])),
);

/** A table without a width, which no schema allows: the validator must not be one that finds nothing. */
const broken: DocumentModel = {
  title: '',
  author: '',
  date: '2024-12-31',
  language: 'vi',
  sections: [
    {
      landscape: false,
      blocks: [{ kind: 'table', widths: [Number.NaN], headerRows: 0, borders: false, rows: [] }],
    },
  ],
};

it('writes every form, language and layout, and the check slip, valid by the schemas of ECMA-376', () => {
  const documents = [broken, ...slips, ...lists.flatMap(({ document }) => document ?? [])];
  expect(documents).toHaveLength(1 + 2 + modes.length);
  const [faults = [], ...others] = faultsIn(documents.map(writeDocx));
  expect(faults.map(({ description }) => description).join(' ')).toContain('NaN');
  expect(others.flat()).toEqual([]);
});
