import type { ISheetDataValidationRule } from '../engine/univer-packages';
import { rangeReference, rangesOf } from './cell-reference';
import type { DataValidation, Sheet } from './hucre-package';

/** The drop-downs of a sheet; other kinds of validation stay in the file alone. */
export function validationsOf(sheet: Sheet, sheetId: string): ISheetDataValidationRule[] {
  return (sheet.dataValidations ?? []).flatMap((validation, index) => {
    if (validation.type !== 'list') return [];
    const source = listSource(validation);
    if (source === null) return [];
    return [
      {
        uid: `validation-${sheetId}-${index}`,
        type: 'list',
        ranges: rangesOf(validation.range),
        formula1: source,
        showDropDown: true,
        errorStyle: validation.errorStyle === 'stop' ? errorStyles.stop : errorStyles.warning,
        showErrorMessage: validation.showErrorMessage ?? false,
        ...(validation.inputMessage === undefined
          ? {}
          : { showInputMessage: true, prompt: validation.inputMessage }),
      },
    ];
  });
}

/** DataValidationErrorStyle of the engine. */
const errorStyles = { stop: 1, warning: 2 } as const;

function listSource(validation: DataValidation): string | null {
  if (validation.values !== undefined) return JSON.stringify(validation.values);
  return validation.formula1 === undefined ? null : `=${validation.formula1.replace(/^=/, '')}`;
}

/** Excel keeps no longer list inside a rule, and no value with a comma. */
const longestList = 255;

/** A drop-down of the engine for a file; null when a file cannot hold it. */
export function fileValidation(rule: ISheetDataValidationRule): DataValidation | null {
  const source = rule.formula1;
  if (rule.type !== 'list' || source === undefined) return null;
  const common = {
    type: 'list' as const,
    range: rule.ranges.map(rangeReference).join(' '),
    allowBlank: true,
    showErrorMessage: rule.errorStyle === errorStyles.stop,
    errorStyle: rule.errorStyle === errorStyles.stop ? ('stop' as const) : ('warning' as const),
    ...(rule.prompt === undefined ? {} : { showInputMessage: true, inputMessage: rule.prompt }),
  };
  if (source.startsWith('=')) return { ...common, formula1: source.slice(1) };
  const values = JSON.parse(source) as string[];
  const fits = values.join(',').length <= longestList && values.every((value) => !value.includes(','));
  return fits ? { ...common, values } : null;
}
