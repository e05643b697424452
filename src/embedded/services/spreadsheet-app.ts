import type { RichTextValueBuilder, SpreadsheetAppService } from '../../google/services';
import { createConditionalRuleBuilder } from './conditional-format';
import { documentModes, failingAfter, permit, refuse, type ServiceContext } from './context';
import { createDataValidationBuilder, dataValidationCriteria } from './data-validation';
import { sheetTypes } from './sheet';
import { createSpreadsheet } from './spreadsheet';
import { createUi } from './ui';

export function createSpreadsheetApp(context: ServiceContext): SpreadsheetAppService {
  const spreadsheet = createSpreadsheet(context);
  return failingAfter(context, 'SpreadsheetApp', {
    SheetType: sheetTypes,
    DataValidationCriteria: dataValidationCriteria,
    getActiveSpreadsheet() {
      permit(context, 'SpreadsheetApp.getActiveSpreadsheet', documentModes);
      return spreadsheet;
    },
    getUi() {
      if (context.run?.mode === 'custom-function') {
        refuse(context, 'Cannot call SpreadsheetApp.getUi() from this context.');
      }
      permit(context, 'SpreadsheetApp.getUi', ['none', 'limited', 'full']);
      return createUi(context);
    },
    flush() {
      const run = permit(context, 'SpreadsheetApp.flush', documentModes);
      run.roundTrips.flushes++;
      run.unflushed = false;
    },
    newDataValidation() {
      permit(context, 'SpreadsheetApp.newDataValidation', documentModes);
      return createDataValidationBuilder(context);
    },
    newConditionalFormatRule() {
      permit(context, 'SpreadsheetApp.newConditionalFormatRule', documentModes);
      return createConditionalRuleBuilder(context);
    },
    newRichTextValue() {
      permit(context, 'SpreadsheetApp.newRichTextValue', documentModes);
      return createRichTextBuilder(context);
    },
  });
}

function createRichTextBuilder(context: ServiceContext): RichTextValueBuilder {
  let text: string | null = null;
  let link: string | null = null;
  const builder: RichTextValueBuilder = {
    setText(newText) {
      text = newText;
      link = null;
      return builder;
    },
    setLinkUrl(linkUrl) {
      if (text === null) refuse(context, 'The text must be set before its link.');
      if (text === '') refuse(context, 'A blank text takes no link.');
      link = linkUrl;
      return builder;
    },
    build() {
      const built = { text: text ?? '', link };
      return { getText: () => built.text, getLinkUrl: () => built.link };
    },
  };
  return builder;
}
