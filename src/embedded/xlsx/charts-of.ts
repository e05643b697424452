import type { StoredChart } from '../services/world';
import type { RoundtripWorkbook } from './hucre-package';

/**
 * The charts of a file, as far as a script is told of them: where they stand and what they are called. What they show
 * stays in the file.
 */
export function chartsOf(workbook: RoundtripWorkbook): readonly StoredChart[] {
  return workbook.sheets.flatMap(({ charts = [] }, index) =>
    charts.map(({ kinds, title, anchor }) => ({
      sheetId: String(index),
      type: (kinds[0] ?? '').toUpperCase(),
      ranges: [],
      headers: null,
      anchor: anchor === undefined ? null : { row: anchor.from.row, column: anchor.from.col, x: 0, y: 0 },
      options: title === undefined ? {} : { title },
    })),
  );
}
