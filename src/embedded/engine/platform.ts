import type { Injector } from './cells';
import {
  ConditionalFormattingFormulaService,
  type ILocales,
  LocaleType,
  type Univer,
  UniverDataValidationPlugin,
  UniverFormulaEnginePlugin,
  UniverSheetsConditionalFormattingPlugin,
  UniverSheetsDataValidationPlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsNotePlugin,
  UniverSheetsNumfmtPlugin,
  UniverSheetsPlugin,
} from './univer-packages';

/** Where the engine runs: without a screen, or in a page that draws the grid. */
export interface Platform {
  readonly locale: LocaleType;
  readonly locales: ILocales;
  /** Registers every plugin, in the order in which the engine needs them. */
  registerPlugins(univer: Univer): void;
  /** Is called once the workbook is open. */
  started?(injector: Injector): void;
}

export const headless: Platform = {
  locale: LocaleType.EN_US,
  locales: { [LocaleType.EN_US]: {} },
  registerPlugins(univer) {
    univer.registerPlugin(UniverFormulaEnginePlugin);
    univer.registerPlugin(UniverSheetsPlugin);
    univer.registerPlugin(UniverSheetsFormulaPlugin);
    univer.registerPlugin(UniverSheetsNumfmtPlugin);
    univer.registerPlugin(UniverSheetsNotePlugin);
    univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
    univer.registerPlugin(UniverDataValidationPlugin);
    univer.registerPlugin(UniverSheetsDataValidationPlugin);
  },
  /**
   * Nobody sees the colours of conditional formats, which the engine would compute for each cell anew with every formula
   * of the workbook: minutes where thousands of rows are marked. The rules themselves stay.
   */
  started(injector) {
    injector.get(ConditionalFormattingFormulaService).dispose();
  },
};
