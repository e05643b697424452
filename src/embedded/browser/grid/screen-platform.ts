import type { Platform } from '../../engine/platform';
import {
  type ILocales,
  type LocaleType,
  UniverDataValidationPlugin,
  UniverFormulaEnginePlugin,
  UniverSheetsConditionalFormattingPlugin,
  UniverSheetsDataValidationPlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsNotePlugin,
  UniverSheetsNumfmtPlugin,
  UniverSheetsPlugin,
} from '../../engine/univer-packages';
import {
  UniverDocsPlugin,
  UniverDocsUIPlugin,
  UniverRenderEnginePlugin,
  UniverSheetsConditionalFormattingUIPlugin,
  UniverSheetsDataValidationUIPlugin,
  UniverSheetsFormulaUIPlugin,
  UniverSheetsNoteUIPlugin,
  UniverSheetsNumfmtUIPlugin,
  UniverSheetsUIPlugin,
  UniverUIPlugin,
} from './screen-packages';

/** The engine with its grid drawn into an element of the page. */
export function screenPlatform(container: HTMLElement, locale: LocaleType, locales: ILocales): Platform {
  return {
    locale,
    locales,
    registerPlugins(univer) {
      univer.registerPlugin(UniverRenderEnginePlugin);
      univer.registerPlugin(UniverFormulaEnginePlugin);
      univer.registerPlugin(UniverUIPlugin, { container, ribbonType: 'simple', disableAutoFocus: true });
      univer.registerPlugin(UniverDocsPlugin);
      univer.registerPlugin(UniverDocsUIPlugin);
      univer.registerPlugin(UniverSheetsPlugin);
      univer.registerPlugin(UniverSheetsUIPlugin, { footer: { addSheetButtonConfig: newSheet } });
      univer.registerPlugin(UniverSheetsFormulaPlugin);
      univer.registerPlugin(UniverSheetsFormulaUIPlugin);
      univer.registerPlugin(UniverSheetsNumfmtPlugin);
      univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
      univer.registerPlugin(UniverSheetsNotePlugin);
      univer.registerPlugin(UniverSheetsNoteUIPlugin);
      univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
      univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
      univer.registerPlugin(UniverDataValidationPlugin);
      univer.registerPlugin(UniverSheetsDataValidationPlugin);
      univer.registerPlugin(UniverSheetsDataValidationUIPlugin);
    },
  };
}

/** The size of a sheet that Google makes. */
const newSheet = { defaultRowCount: 1000, defaultColumnCount: 26 };
