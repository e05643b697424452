import { BooleanNumber, type IWorkbookData, LocaleType } from '../../engine/univer-packages';
import type { StoredChart } from '../../services/world';
import { readXlsx } from '../../xlsx/read-xlsx';

/** A workbook as the engine takes it. */
export interface OpenWorkbook {
  readonly name: string;
  readonly snapshot: Partial<IWorkbookData>;
  /** The file that it came from; null for a new one. */
  readonly bytes: Uint8Array | null;
  readonly charts: readonly StoredChart[];
}

/** Throws UnusableFile. */
export async function openFileBytes(bytes: Uint8Array, name: string): Promise<OpenWorkbook> {
  return { name, ...(await readXlsx(bytes, name)) };
}

export function blankWorkbook(name: string, firstSheet: string): OpenWorkbook {
  return {
    name,
    bytes: null,
    charts: [],
    snapshot: {
      id: 'workbook',
      name,
      locale: LocaleType.EN_US,
      sheetOrder: ['0'],
      sheets: {
        0: {
          id: '0',
          name: firstSheet,
          rowCount: 1000,
          columnCount: 26,
          hidden: BooleanNumber.FALSE,
          cellData: {},
        },
      },
      styles: {},
    },
  };
}
