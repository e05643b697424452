import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DemoFault } from './demo-fault';
import type { WrittenFiles } from './json-report';
import { workbookName } from './read-input';
import type { StageResults } from './run-stages';

/** Writes the checked workbook and the call list; the input is never written to. Throws DemoFault. */
export function writeFiles(
  results: Pick<StageResults, 'workbook' | 'document'>,
  input: string,
  folder: string,
): WrittenFiles {
  const workbook = join(folder, `${workbookName(input)}-da-kiem-tra.xlsx`);
  const { document } = results;
  const callList = document === null ? null : join(folder, `${fileName(document.name)}.docx`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(workbook, results.workbook);
    if (document !== null && callList !== null) writeFileSync(callList, document.bytes);
  } catch (cause) {
    throw new DemoFault({ kind: 'cannot-write', folder }, { cause });
  }
  return { workbook, callList };
}

/** A name that every file system takes: titles hold slashes and colons. */
function fileName(title: string): string {
  const plain = title.replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-').replace(/\.docx$/i, '');
  return [...plain].slice(0, 120).join('').trim() || 'danh-muc';
}
