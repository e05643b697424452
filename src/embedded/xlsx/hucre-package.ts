/** All that the project takes from its .xlsx library; another library would need this folder rewritten and no more. */
export type {
  Cell,
  CellStyle,
  Color,
  DataValidation,
  RoundtripWorkbook,
  Sheet,
  SheetChart,
} from 'hucre';
export { openXlsx, saveXlsx, writeXlsx } from 'hucre/xlsx';
