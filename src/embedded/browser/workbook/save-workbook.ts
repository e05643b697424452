import type { Engine } from '../../engine/engine';
import { spillsOf } from '../../engine/spills';
import { createXlsx, writeXlsx } from '../../xlsx/write-xlsx';
import type { OpenWorkbook } from './open-workbook';

/** The workbook as a file: what changed put into the file that it came from. */
export function xlsxOf(engine: Engine, { bytes }: OpenWorkbook): Promise<Uint8Array> {
  const spills = spillsOf(engine);
  return bytes === null ? createXlsx(engine.snapshot(), spills) : writeXlsx(bytes, engine.snapshot(), spills);
}
