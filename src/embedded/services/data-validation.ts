import type { DataValidation, DataValidationBuilder } from '../../google/services';
import { refuse, type ServiceContext } from './context';
import type { Block } from './write-cells';

interface ListRule {
  values: readonly string[];
  showDropdown: boolean;
  allowInvalid: boolean;
  helpText: string | null;
}

/** Google allows no more in a list. */
const mostValues = 500;

const rules = new WeakMap<DataValidation, ListRule>();

export function createDataValidationBuilder(context: ServiceContext): DataValidationBuilder {
  const rule: ListRule = { values: [], showDropdown: true, allowInvalid: true, helpText: null };
  const builder: DataValidationBuilder = {
    requireValueInList(values, showDropdown) {
      if (values.length > mostValues) {
        refuse(context, `The list of values has ${values.length} items; at most ${mostValues} are allowed.`);
      }
      rule.values = values.map(String);
      rule.showDropdown = showDropdown;
      return builder;
    },
    setAllowInvalid(allowInvalid) {
      rule.allowInvalid = allowInvalid;
      return builder;
    },
    setHelpText(helpText) {
      rule.helpText = helpText;
      return builder;
    },
    build() {
      if (rule.values.length === 0) refuse(context, 'The data validation rule has no criteria.');
      const built = { ...rule };
      const validation: DataValidation = { getHelpText: () => built.helpText };
      rules.set(validation, built);
      return validation;
    },
  };
  return builder;
}

/** Replaces whatever rule the cells have. */
export function setValidation(
  context: ServiceContext,
  block: Block,
  validation: DataValidation | null,
): void {
  const { api } = context.engine;
  const range = api
    .getActiveWorkbook()
    ?.getSheetBySheetId(block.sheet.getSheetId())
    ?.getRange(block.row, block.column, block.rows, block.columns);
  if (validation === null) {
    range?.setDataValidation(null);
    return;
  }
  const rule = rules.get(validation);
  if (rule === undefined)
    refuse(context, 'The data validation was not made by SpreadsheetApp.newDataValidation().');
  const built = api
    .newDataValidation()
    .requireValueInList([...rule.values], false, rule.showDropdown)
    .setAllowInvalid(rule.allowInvalid)
    .setOptions(rule.helpText === null ? {} : { showInputMessage: true, prompt: rule.helpText })
    .build();
  range?.setDataValidation(built);
}
