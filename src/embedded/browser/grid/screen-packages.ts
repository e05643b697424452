/** What a screen needs of the spreadsheet engine beyond what the host takes from it. */
import '@univerjs/sheets-numfmt/facade';
import '@univerjs/sheets-ui/facade';

export { LocaleService } from '@univerjs/core';
export { UniverDocsPlugin } from '@univerjs/docs';
export { UniverDocsUIPlugin } from '@univerjs/docs-ui';
export { UniverRenderEnginePlugin } from '@univerjs/engine-render';
export {
  AFTER_CELL_EDIT,
  INTERCEPTOR_POINT,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SheetInterceptorService,
  SheetsSelectionsService,
} from '@univerjs/sheets';
export { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
export { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
export { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
export { UniverSheetsNoteUIPlugin } from '@univerjs/sheets-note-ui';
export { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
export { AutoHeightController, ISheetClipboardService, UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
export { ILayoutService, UniverUIPlugin } from '@univerjs/ui';
