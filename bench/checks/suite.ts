import { answer } from '../method';
import { hand } from './hand';
import { ajv, tableschema, valibot, zod } from './libraries';
import { rowRules, sameRules, sheetRules } from './ours';

/** 19 judgements on 12 columns by every method, each of which tells the row and the field; then our other rules. */
void answer([
  hand,
  sameRules,
  ajv,
  valibot,
  zod,
  tableschema,
  rowRules,
  sheetRules(10_000),
  sheetRules(100_000),
]);
