import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..', '..', '..');

const digestIn = (zone: string) =>
  execFileSync(process.execPath, ['src/build/run.mjs', 'tests/core/call-list/print-digest.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, TZ: zone },
  });

it('gives the same bytes in every time zone', () => {
  const here = digestIn('Asia/Ho_Chi_Minh');
  expect(here).toMatch(/^[0-9a-f]{64}$/);
  for (const zone of ['Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
    expect(digestIn(zone)).toBe(here);
  }
});
