import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { DemoFault } from '../../src/embedded/demo/demo-fault';
import { readInput } from '../../src/embedded/demo/read-input';
import { demoWords } from '../../src/embedded/demo/words';
import { writeXlsx } from '../../src/embedded/xlsx/hucre-package';
import { readXlsx } from '../../src/embedded/xlsx/read-xlsx';

const folder = mkdtempSync(join(tmpdir(), 'so-vien-tro-'));
afterAll(() => rmSync(folder, { recursive: true }));

const good = writeXlsx({
  sheets: [
    {
      name: 'Viện trợ',
      rows: [
        ['Mã', 'Tên'],
        ['A', 'B'],
      ],
    },
  ],
});

function compoundFile(text: string): Uint8Array {
  const start = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
  return Buffer.concat([start, Buffer.alloc(600), Buffer.from(text, 'utf16le'), Buffer.alloc(600)]);
}

/** A small zip whose directory says that it unpacks to 400 MB. */
function bomb(): Uint8Array {
  const bytes = zipSync({ 'xl/workbook.xml': strToU8('<a/>'), 'xl/big.xml': strToU8('x') });
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 200 * 1024 * 1024, true);
  }
  return bytes;
}

async function damaged(): Promise<Uint8Array> {
  const parts = unzipSync(await good);
  return zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8('<worksheet><sheetData><row') });
}

async function withoutSheets(): Promise<Uint8Array> {
  const parts = unzipSync(await good);
  const workbook = new TextDecoder().decode(parts['xl/workbook.xml']);
  return zipSync({ ...parts, 'xl/workbook.xml': strToU8(workbook.replace(/<sheet [^>]*>/g, '')) });
}

const files: Readonly<Record<string, () => Promise<Uint8Array> | Uint8Array>> = {
  empty: () => new Uint8Array(),
  'not-a-workbook': () => strToU8('Mã;Tên\nA;B'),
  'zip-without-workbook': () => zipSync({ 'word/document.xml': strToU8('<a/>') }),
  truncated: async () => (await good).slice(0, 900),
  'password-protected': () => compoundFile('EncryptedPackage'),
  'old-excel': () => compoundFile('Workbook'),
  'too-large': bomb,
  damaged,
  'no-sheets': withoutSheets,
};

async function faultOf(file: string) {
  const fault = await readInput(file).catch((thrown: unknown) => thrown);
  if (!(fault instanceof DemoFault)) throw new Error(`read, or another fault: ${String(fault)}`);
  return fault.fault;
}

describe('a file that cannot be used', () => {
  it.each(Object.keys(files))('is told apart: %s', async (reason) => {
    const file = join(folder, `${reason}.xlsx`);
    writeFileSync(file, (await files[reason]?.()) ?? new Uint8Array());
    expect(await faultOf(file)).toEqual({ kind: 'unusable-file', file, reason });
  });

  it('is missing, or a folder, or lies below a file', async () => {
    const file = join(folder, 'there.xlsx');
    writeFileSync(file, await good);
    expect(await faultOf(join(folder, 'none.xlsx'))).toMatchObject({ reason: 'missing' });
    expect(await faultOf(join(file, 'below.xlsx'))).toMatchObject({ reason: 'missing' });
    expect(await faultOf(folder)).toMatchObject({ reason: 'folder' });
  });

  const asRoot = process.getuid?.() === 0;
  (asRoot ? it.skip : it)('may not be read', async () => {
    const file = join(folder, 'locked.xlsx');
    writeFileSync(file, await good);
    chmodSync(file, 0);
    expect(await faultOf(file)).toMatchObject({ reason: 'unreadable' });
  });

  it.each(['vi', 'en'] as const)('is told in one sentence that names the file (%s)', (language) => {
    const reasons = [...Object.keys(files), 'missing', 'folder', 'unreadable'] as const;
    for (const reason of reasons) {
      const sentence = demoWords[language].fault({
        kind: 'unusable-file',
        file: 'sổ.xlsx',
        reason: reason as 'empty',
      });
      expect(sentence).toContain('sổ.xlsx');
      expect(sentence).toMatch(/^[^\n]+\.$/);
      expect(sentence.normalize('NFC')).toBe(sentence);
    }
  });
});

describe('a file that can be used', () => {
  it('is read under its name', async () => {
    const { snapshot } = await readXlsx(await good, 'Sổ');
    expect(snapshot.name).toBe('Sổ');
    expect(Object.values(snapshot.sheets ?? {}).map((sheet) => sheet.name)).toEqual(['Viện trợ']);
  });
});
