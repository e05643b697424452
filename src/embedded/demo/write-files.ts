import { accessSync, constants, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DemoFault } from './demo-fault';
import type { WrittenFiles } from './json-report';
import { workbookName } from './read-input';
import type { StageResults } from './run-stages';

/** Writes the checked workbook and the call list; the input is never written to. Throws DemoFault. */
export function writeFiles(
  results: Pick<StageResults, 'workbook' | 'document' | 'slip'>,
  input: string,
  folder: string,
): WrittenFiles {
  const workbook = join(folder, `${workbookName(input)}-da-kiem-tra.xlsx`);
  const { document, slip } = results;
  const callList = document === null ? null : join(folder, `${fileName(document.name)}.docx`);
  const slipFile = slip === null ? null : join(folder, `${fileName(slip.name)}.docx`);
  writing(folder, () => {
    writeFileSync(workbook, results.workbook);
    if (document !== null && callList !== null) writeFileSync(callList, document.bytes);
    if (slip !== null && slipFile !== null) writeFileSync(slipFile, slip.bytes);
  });
  return { workbook, callList, slip: slipFile };
}

/** Makes the folder, so that one that cannot be written to is told before the work begins. Throws DemoFault. */
export function prepareFolder(folder: string): void {
  writing(folder, () => {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  });
}

function writing(folder: string, work: () => void): void {
  try {
    work();
  } catch (cause) {
    throw new DemoFault({ kind: 'cannot-write', folder }, { cause });
  }
}

/** A name that every file system takes: titles hold slashes and colons. */
function fileName(title: string): string {
  const plain = title.replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-').replace(/\.docx$/i, '');
  return [...plain].slice(0, 120).join('').trim() || 'danh-muc';
}
