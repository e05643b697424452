import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './sample-workbook';

const folder = mkdtempSync(join(tmpdir(), 'samples-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the sample workbooks on disk', () => {
  beforeAll(() => {
    run('samples/build/main.ts', folder);
  });

  it.each(['so-vien-tro.xlsx', 'so-co-loi.xlsx', 'so-thuc-te.xlsx', 'so-thuc-hanh.xlsx'])(
    '%s is what its data make: else run npm run samples',
    (file) => {
      const made = readFileSync(join(folder, file));
      const kept = readFileSync(join(__dirname, '..', '..', 'samples', file));
      expect(made.equals(kept)).toBe(true);
    },
  );
});
