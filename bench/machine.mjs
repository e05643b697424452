import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';

export function machine() {
  const [{ model }] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${model.trim()}, ${cpus().length} cores, ${memory} GB, ${platform()} ${release()}, Node.js ${process.version}`;
}

export function versions(here) {
  const { dependencies } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
  const packages = Object.entries(dependencies).map(([name, version]) => `${name} ${version}`);
  return [...packages, libreOffice()].join(', ');
}

function libreOffice() {
  try {
    return execFileSync('soffice', ['--version'], { encoding: 'utf8' })
      .trim()
      .split(' ')
      .slice(0, 2)
      .join(' ');
  } catch {
    return 'LibreOffice not installed';
  }
}
