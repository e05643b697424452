import { spillsOf } from '../../engine/spills';
import type { Host } from '../../host';
import { createXlsx, writeXlsx } from '../../xlsx/write-xlsx';
import type { OpenWorkbook } from './open-workbook';

/** The workbook as a file: what changed put into the file that it came from. */
export function xlsxOf({ engine, world }: Host, { bytes, charts }: OpenWorkbook): Promise<Uint8Array> {
  const spills = spillsOf(engine);
  return bytes === null
    ? createXlsx(engine.snapshot(), spills, world.charts)
    : writeXlsx(bytes, engine.snapshot(), spills, { before: charts, after: world.charts });
}
