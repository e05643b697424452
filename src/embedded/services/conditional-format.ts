import type {
  ConditionalFormatRule,
  ConditionalFormatRuleBuilder,
  Range,
  Sheet,
} from '../../google/services';
import {
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  type IConditionFormattingRule,
  type Worksheet,
} from '../engine/univer-packages';
import { refuse, type ServiceContext } from './context';
import { withCommas } from './formula-text';
import { createRange } from './range';

type EngineRule = IConditionFormattingRule;

interface Made {
  readonly formula: string;
  readonly background: string | null;
  readonly ranges: readonly Range[];
}

/** What stands behind the rules that the add-on holds: one of the sheet, or a new one. */
const ruleOf = new WeakMap<ConditionalFormatRule, EngineRule | Made>();

export function createConditionalRuleBuilder(context: ServiceContext): ConditionalFormatRuleBuilder {
  let formula: string | null = null;
  let background: string | null = null;
  let ranges: readonly Range[] = [];
  const builder: ConditionalFormatRuleBuilder = {
    whenFormulaSatisfied(given) {
      formula = given;
      return builder;
    },
    setBackground(color) {
      background = color;
      return builder;
    },
    setRanges(given) {
      ranges = [...given];
      return builder;
    },
    build() {
      if (formula === null) refuse(context, 'The conditional format rule has no condition.');
      if (readsAnotherSheet(formula)) {
        refuse(context, 'Conditional format rule cannot reference a different sheet.');
      }
      if (ranges.length === 0) refuse(context, 'The conditional format rule has no ranges.');
      const made: Made = { formula, background, ranges };
      const rule: ConditionalFormatRule = {
        getBooleanCondition: () => ({ getCriteriaValues: () => context.realm.copy([made.formula]) }),
        getRanges: () => rangesIn(context, made.ranges),
      };
      ruleOf.set(rule, made);
      return rule;
    },
  };
  return builder;
}

/** A name of a sheet within a text, as INDIRECT takes it, is none to Google. */
function readsAnotherSheet(formula: string): boolean {
  return formula.replace(/"(?:[^"]|"")*"/g, '').includes('!');
}

export function conditionalRulesOf(
  context: ServiceContext,
  owner: Sheet,
  sheet: Worksheet,
): ConditionalFormatRule[] {
  return rangesIn(
    context,
    rulesOf(context, sheet).map((engineRule) => {
      const rule: ConditionalFormatRule = {
        getBooleanCondition: () => conditionOf(context, engineRule),
        getRanges: () =>
          rangesIn(
            context,
            engineRule.ranges.map(({ startRow, endRow, startColumn, endColumn }) =>
              createRange(context, owner, {
                sheet,
                row: startRow,
                column: startColumn,
                rows: endRow - startRow + 1,
                columns: endColumn - startColumn + 1,
              }),
            ),
          ),
      };
      ruleOf.set(rule, engineRule);
      return rule;
    }),
  );
}

/** Rules of the sheet that are handed back stay the very same; the others go, new ones come. */
export function setConditionalRules(
  context: ServiceContext,
  sheet: Worksheet,
  rules: readonly ConditionalFormatRule[],
): void {
  const subUnitId = sheet.getSheetId();
  const wanted = [...rules].map((rule, index) => engineRuleOf(context, rule, index));
  for (const { cfId } of [...rulesOf(context, sheet)]) {
    context.engine.change('sheet.mutation.delete-conditional-rule', { subUnitId, cfId });
  }
  // The engine puts each new rule before the others.
  for (const rule of wanted.reverse()) {
    context.engine.change('sheet.mutation.add-conditional-rule', { subUnitId, rule });
  }
}

function rulesOf({ engine }: ServiceContext, sheet: Worksheet): readonly EngineRule[] {
  const model = engine.injector.get(ConditionalFormattingRuleModel);
  return model.getSubunitRules(engine.workbook.getUnitId(), sheet.getSheetId()) ?? [];
}

function engineRuleOf(context: ServiceContext, rule: ConditionalFormatRule, index: number): EngineRule {
  const known = ruleOf.get(rule);
  if (known === undefined) refuse(context, 'The conditional format rule was not made by this script.');
  if ('cfId' in known) return known;
  return {
    cfId: `made-${context.world.randomId()}-${index}`,
    stopIfTrue: false,
    ranges: known.ranges.map((range) => ({
      startRow: range.getRow() - 1,
      endRow: range.getRow() + range.getNumRows() - 2,
      startColumn: range.getColumn() - 1,
      endColumn: range.getColumn() + range.getNumColumns() - 2,
    })),
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: withCommas(known.formula),
      style: known.background === null ? {} : { bg: { rgb: known.background } },
    },
  };
}

/** Google tells of a formula by the formula, and of a colour scale nothing here. */
function conditionOf(context: ServiceContext, { rule }: EngineRule) {
  if (rule.type !== CFRuleType.highlightCell) return null;
  const value = 'value' in rule ? rule.value : undefined;
  return { getCriteriaValues: () => context.realm.copy(value === undefined ? [] : [value].flat()) };
}

function rangesIn<Value>(context: ServiceContext, values: readonly Value[]): Value[] {
  const list = context.realm.array<Value>(values.length);
  for (const [index, value] of values.entries()) list[index] = value;
  return list;
}
