import type { StoredChart } from '../services/world';

/** The charts of a workbook, those that its file had when it was opened, and those that it has now. */
export interface ChartChanges {
  readonly before: readonly StoredChart[];
  readonly after: readonly StoredChart[];
}

/** The charts that were put into a sheet since the file was opened. */
export function chartsAdded({ before, after }: ChartChanges, sheetId: string): readonly StoredChart[] {
  return after.filter((chart) => chart.sheetId === sheetId && !before.includes(chart));
}

/** The sheets of which every chart that the file had is gone. */
export function sheetsCleared({ before, after }: ChartChanges): readonly string[] {
  const kept = new Set(before.filter((chart) => after.includes(chart)).map(({ sheetId }) => sheetId));
  return [...new Set(before.map(({ sheetId }) => sheetId))].filter((sheetId) => !kept.has(sheetId));
}
