/**
 * All that the host takes from the spreadsheet engine, in one module: tests load it as one file bundled beforehand,
 * since the packages themselves are slow and partly unreadable for a test runner.
 */
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets/facade';
import '@univerjs/sheets-data-validation/facade';
import '@univerjs/sheets-formula/facade';

export type {
  ICellData,
  ICommandInfo,
  ILocales,
  IObjectMatrixPrimitiveType,
  IRange,
  ISheetDataValidationRule,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
  Workbook,
  Worksheet,
} from '@univerjs/core';
export {
  BooleanNumber,
  CellValueType,
  HorizontalAlign,
  ICommandService,
  IResourceManagerService,
  LocaleType,
  LogLevel,
  mergeWorksheetSnapshotWithDefault,
  numfmt,
  Univer,
  UniverInstanceType,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
export { FUniver } from '@univerjs/core/facade';
export { UniverDataValidationPlugin } from '@univerjs/data-validation';
export type { BaseReferenceObject, FunctionVariantType } from '@univerjs/engine-formula';
export {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FormulaDataModel,
  FormulaExecutedStateType,
  IFunctionService,
  LexerTreeBuilder,
  NumberValueObject,
  SetFormulaCalculationNotificationMutation,
  StringValueObject,
  UniverFormulaEnginePlugin,
} from '@univerjs/engine-formula';
export { UniverSheetsPlugin } from '@univerjs/sheets';
export type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
export {
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingFormulaService,
  ConditionalFormattingRuleModel,
  UniverSheetsConditionalFormattingPlugin,
} from '@univerjs/sheets-conditional-formatting';
export { SheetDataValidationModel, UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
export { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
export { SheetsNoteModel, UniverSheetsNotePlugin } from '@univerjs/sheets-note';
export { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
