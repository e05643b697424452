import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CallListOptions } from '../../src/core/call-list/call-list';
import { makeCallList } from '../../src/core/call-list/make-call-list';
import { writeDocx } from '../../src/core/document/docx/write-docx';
import { readRegister } from '../../src/core/tables/read-register';
import { sampleWorkbook } from './sample-workbook';

/** Where LibreOffice and poppler are installed, the pages are looked at; elsewhere this file has nothing to say. */
const isInstalled = ['soffice', 'pdftotext'].every((name) => spawnSync('which', [name]).status === 0);
const withOffice = isInstalled ? describe : describe.skip;

const folder = mkdtempSync(join(tmpdir(), 'so-vien-tro-pages-'));
afterAll(() => rmSync(folder, { recursive: true }));

const choices: Readonly<Record<string, Partial<CallListOptions>>> = {
  annex: { form: 'annex', languages: 'both', layout: 'pages' },
  signed: { form: 'document', languages: 'vi', layout: 'pages' },
  table: { form: 'document', languages: 'both', layout: 'table' },
};

/** A signature of full height. */
const signer = { signer_name: 'Họ và tên', recipients: 'UBND tỉnh; Bộ Ngoại giao; UBND các xã; Lưu: VT' };

withOffice('the pages of the sample that LibreOffice makes', () => {
  jest.setTimeout(120_000);

  beforeAll(() => {
    const register = readRegister(sampleWorkbook('so-vien-tro'));
    const files = Object.entries(choices).map(([name, options]) => {
      const { document } = makeCallList(
        { ...register, settings: { ...register.settings, ...signer } },
        {
          onBlocked: 'leave-out',
          ...options,
        },
      );
      const file = join(folder, `${name}.docx`);
      writeFileSync(file, document === null ? '' : writeDocx(document));
      return file;
    });
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
      stdio: 'ignore',
    });
  });

  const pagesOf = (name: string) =>
    execFileSync('pdftotext', ['-layout', join(folder, `${name}.pdf`), '-'], { encoding: 'utf8' })
      .normalize('NFC')
      .split('\f')
      .slice(0, -1);

  it.each(Object.keys(choices))(
    'have text on every page, the desk on the last one, and each project whole on its own (%s)',
    (name) => {
      const pages = pagesOf(name);
      expect(pages.length).toBeGreaterThan(15);
      // More than the page number.
      expect(pages.map((page) => page.trim().length).filter((length) => length < 100)).toEqual([]);
      const last = pages[pages.length - 1] ?? '';
      expect(last).toContain('ĐẦU MỐI LIÊN HỆ');
      if (name === 'table') expect(last).toMatch(/KG-KH-01[\s\S]*TỔNG CỘNG/);
      else expect(pages.slice(-2).map((page) => page.includes('Mức độ sẵn sàng'))).toEqual([true, false]);
      if (name !== 'annex') expect(last).toMatch(/Nơi nhận[\s\S]*Lưu: VT/);
    },
  );

  it('never have a figure at the end of a line and its currency on the next', () => {
    for (const name of Object.keys(choices)) {
      const lines = execFileSync('pdftotext', ['-raw', join(folder, `${name}.pdf`), '-'], {
        encoding: 'utf8',
      });
      expect(lines.normalize('NFC').match(/[a-z:;(] ?(USD|VND|EUR)\n\d|\d\n(USD|EUR|đồng)/g)).toBeNull();
    }
  });
});
