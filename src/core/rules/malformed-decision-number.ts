import { patternOf } from './pattern';
import { type NoFacts, type RowReport, rowRule } from './rule';

/** Numbers of ministries and numbers with their date in one cell are accepted. */
export const malformedDecisionNumber = rowRule({
  id: 'malformed-decision-number',
  severity: 'warning',
  needs: 'row',
  tables: ['aid'],
  columns: ['decisionNo'],
  check: ({ decisionNo }, { settings }) => {
    const pattern = decisionNo === '' ? null : patternOf(settings.decision_pattern);
    if (pattern === null || pattern.test(decisionNo)) return null;
    const fix = mended(decisionNo);
    const report: RowReport<'decisionNo', NoFacts> = {
      field: 'decisionNo',
      facts: {},
    };
    return [pattern.test(fix) ? { ...report, fix } : report];
  },
});

/** Plain hyphens, no spaces around them, and Đ where D or a look-alike stands. */
function mended(number: string): string {
  return number
    .replace(/\s*[-‐-―]\s*/g, '-')
    .replace(/\s*\/\s*/g, '/')
    .replace(/Q[DÐƉđ]-/gi, 'QĐ-');
}
