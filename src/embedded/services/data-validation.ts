import type { DataValidation, DataValidationBuilder } from '../../google/services';
import { type ISheetDataValidationRule, SheetDataValidationModel } from '../engine/univer-packages';
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
      const validation = validationOf(context, built);
      rules.set(validation, built);
      return validation;
    },
  };
  return builder;
}

export const dataValidationCriteria = Object.freeze({
  VALUE_IN_LIST: Object.freeze({ toString: () => 'VALUE_IN_LIST' }),
  VALUE_IN_RANGE: Object.freeze({ toString: () => 'VALUE_IN_RANGE' }),
  DATE_IS_VALID_DATE: Object.freeze({ toString: () => 'DATE_IS_VALID_DATE' }),
});

type StoredRule = Pick<ListRule, 'allowInvalid' | 'helpText'> & {
  /** Null for a rule of another kind, and where they stand in cells. */
  readonly values: readonly string[] | null;
};

function validationOf(
  context: ServiceContext,
  { values, allowInvalid, helpText }: StoredRule,
): DataValidation {
  const { VALUE_IN_LIST, VALUE_IN_RANGE } = dataValidationCriteria;
  return {
    getHelpText: () => helpText,
    getAllowInvalid: () => allowInvalid,
    getCriteriaType: () => (values === null ? VALUE_IN_RANGE : VALUE_IN_LIST),
    getCriteriaValues: () => context.realm.copy(values === null ? [] : [[...values]]),
  };
}

/** The rule of a cell, rows and columns from 0; null where it has none. */
export function validationAt(
  context: ServiceContext,
  { sheet }: Pick<Block, 'sheet'>,
  row: number,
  column: number,
): DataValidation | null {
  const { engine } = context;
  const model = engine.injector.get(SheetDataValidationModel);
  const rule = model.getRuleByLocation(engine.workbook.getUnitId(), sheet.getSheetId(), row, column);
  return rule === undefined ? null : validationOf(context, storedRule(rule));
}

/** Refuses a value that a list of a cell rejects; rules of other kinds and lists that stand in cells it does not judge. */
export function requireAccepted(
  context: ServiceContext,
  block: Block,
  valueAt: (row: number, column: number) => unknown,
): void {
  const { engine } = context;
  const model = engine.injector.get(SheetDataValidationModel);
  const [unit, sheetId] = [engine.workbook.getUnitId(), block.sheet.getSheetId()];
  if (!model.getRules(unit, sheetId).some(({ errorStyle }) => errorStyle === rejects)) return;
  for (let row = 0; row < block.rows; row++) {
    for (let column = 0; column < block.columns; column++) {
      const value = valueAt(row, column);
      const rule = model.getRuleByLocation(unit, sheetId, block.row + row, block.column + column);
      if (rule === undefined || value === '' || value === null || value === undefined) continue;
      const { allowInvalid, values } = storedRule(rule);
      if (allowInvalid || values === null || values.includes(String(value))) continue;
      refuse(
        context,
        `The data you entered in cell ${cellName(block.row + row, block.column + column)} violates the data validation rules set on this cell.`,
      );
    }
  }
}

/** DataValidationErrorStyle of the engine. */
const rejects = 1;

function storedRule({ type, errorStyle, formula1 = '', prompt }: ISheetDataValidationRule): StoredRule {
  return {
    allowInvalid: errorStyle !== rejects,
    helpText: prompt ?? null,
    values: type !== 'list' || formula1.startsWith('=') ? null : listed(formula1),
  };
}

/** As this host writes a list, or with commas as the engine may. */
function listed(source: string): string[] {
  return source.startsWith('[') ? (JSON.parse(source) as string[]) : source.split(',');
}

function cellName(row: number, column: number): string {
  const letters = (index: number): string =>
    `${index < 26 ? '' : letters(Math.floor(index / 26) - 1)}${String.fromCharCode(65 + (index % 26))}`;
  return `${letters(column)}${row + 1}`;
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
