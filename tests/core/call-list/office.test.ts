import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { makeCallList } from '../../../src/core/call-list/make-call-list';
import type { DocumentModel } from '../../../src/core/document/block';
import { writeDocx } from '../../../src/core/document/docx/write-docx';
import type { CallRow } from '../../../src/core/tables/register';
import { part, readDocx, textOf } from '../document/read-docx';
import { all } from '../document/read-xml';
import { callRow, decimal, rateRow, register } from '../sample-rows';

/** Where LibreOffice and poppler are installed, their word is taken too; elsewhere this file has nothing to say. */
const isInstalled = ['soffice', 'pdftotext'].every((name) => spawnSync('which', [name]).status === 0);
const withOffice = isInstalled ? describe : describe.skip;

const folder = mkdtempSync(join(tmpdir(), 'so-vien-tro-office-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A font that is on most machines and has every letter, so that no letter is drawn apart from its word. */
function inCommonFont(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  const styles = strFromU8(parts['word/styles.xml'] ?? new Uint8Array());
  return zipSync({
    ...parts,
    'word/styles.xml': strToU8(styles.replaceAll('Times New Roman', 'DejaVu Serif')),
  });
}

/** The text of the pages that LibreOffice makes of a document, in the order in which it is drawn. */
function printedText(docx: Uint8Array): string {
  const file = join(folder, 'list.docx');
  writeFileSync(file, inCommonFont(docx));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
    stdio: 'ignore',
  });
  execFileSync('pdftotext', ['-raw', join(folder, 'list.pdf'), join(folder, 'list.txt')]);
  return readFileSync(join(folder, 'list.txt'), 'utf8');
}

/** Lines end where the paper does. */
function withoutSpaces(text: string): string {
  return text.normalize('NFC').replace(/\s/g, '');
}

const rates = [rateRow({ period: '2024-12', vnd: decimal('24150') })];

function paragraphsOf(docx: Uint8Array): string[] {
  const body = part(readDocx(docx), 'word/document.xml');
  return all(body, 'w:p')
    .map(textOf)
    .map(withoutSpaces)
    .filter((text) => text !== '');
}

withOffice('the pages that LibreOffice makes', () => {
  jest.setTimeout(180_000);

  const hostile: readonly string[] = [
    '=HYPERLINK("http://a.vn";"x")',
    '<b>đậm</b> & "ngoặc" \'đơn\'',
    ']]><!--{{mẫu}}--><%x%>',
    'điều khiển: \u0001\u0008\u001b hết',
    'nửa cặp: \ud800 hết',
    '&#0; &amp; %00 \\u0000',
    'khoảng  trống   kép',
    '@SUM(A1) +1 -1',
  ];

  it.each(['pages', 'table'] as const)('say all that went in, hostile text too (%s)', (layout) => {
    const calls = hostile.map(
      (text, index): CallRow =>
        callRow({
          code: `KG-${index}`,
          nameVi: `Dự án ${text}`,
          needVi: text,
          scopeVi: text,
          resultsEn: text,
        }),
    );
    const { document } = makeCallList(register({ calls, rates }), { onBlocked: 'refuse', layout });
    const docx = writeDocx(document as DocumentModel);
    const printed = withoutSpaces(printedText(docx));
    const missing = paragraphsOf(docx).filter((text) => !printed.includes(text));
    expect(missing).toEqual([]);
    // What XML cannot hold is seen, not dropped.
    for (const picture of ['␁', '␈', '␛', '\ufffd']) expect(printed).toContain(picture);
  });
});
