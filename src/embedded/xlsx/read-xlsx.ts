import type { IWorkbookData } from '../engine/univer-packages';
import type { StoredChart } from '../services/world';
import { chartsOf } from './charts-of';
import { openXlsx, type RoundtripWorkbook } from './hucre-package';
import { inspectPackage } from './inspect-package';
import { snapshotOf } from './snapshot-of';
import { UnusableFile } from './unusable-file';

/** A workbook as the engine takes it, with the file it came from, of which everything unknown is kept. */
export interface OpenedXlsx {
  readonly bytes: Uint8Array;
  readonly snapshot: Partial<IWorkbookData>;
  readonly charts: readonly StoredChart[];
}

/** Throws UnusableFile. */
export async function readXlsx(bytes: Uint8Array, name: string): Promise<OpenedXlsx> {
  inspectPackage(bytes);
  const workbook = await openFile(bytes);
  if (workbook.sheets.length === 0) throw new UnusableFile('no-sheets');
  return { bytes, snapshot: snapshotOf(workbook, name), charts: chartsOf(workbook) };
}

export async function openFile(bytes: Uint8Array): Promise<RoundtripWorkbook> {
  try {
    return await openXlsx(bytes, { readStyles: true });
  } catch (cause) {
    throw new UnusableFile('damaged', { cause });
  }
}
