import type { FixReport, UndoReport } from '../../src/commands/sidebar-results';

const totals = {
  measure: 'committed',
  dimension: 'sector',
  currency: 'USD',
  from: '2024-01-01',
  to: '2024-12-31',
};

/** What the next call of long work is given, of which the last one left some to do; null when all is done. */
export function nextCall(given: readonly unknown[], result: unknown): readonly unknown[] | null {
  const { progress, left, soFar } = (result ?? {}) as Partial<UndoReport & FixReport>;
  if (progress === undefined || progress.done >= progress.of) return null;
  if (left !== undefined) return [{ ids: left, soFar }];
  return soFar === undefined ? given : [{ soFar }];
}

/** What an office does with its register, in this order: every command of menu and sidebar that reads or writes. */
export const steps: readonly (readonly [command: string, ...given: unknown[]])[] = [
  ['openSidebar'],
  ['proposeMapping'],
  ['confirmMapping', { sheets: [{ sheetId: 0, kind: null, columns: [] }] }],
  ['createMissingSheets'],
  ['previewRegister'],
  ['showPreview'],
  ['readOverview'],
  ['readFindings', { rule: null, from: 0 }],
  ['readFixes', { rule: null, from: 0 }],
  ['readTotals', null],
  ['readOffice'],
  ['saveOffice', { province_vi: 'tỉnh Sơn La' }],
  ['useEnglish'],
  ['useVietnamese'],
  ['checkRegister'],
  ['toggleMarks'],
  ['recordFindings'],
  ['keepWarnings', { rule: 'unlisted-donor', reason: 'Đã xem' }],
  ['releaseWarnings', { rule: 'unlisted-donor' }],
  ['learnAlias', { alias: 'Tên gọi khác', donor: 'Green Hands (sample)' }],
  ['applyFixes', { rule: 'text-not-normalised' }],
  ['undoChanges'],
  ['exportFindings'],
  ['writeTotals'],
  ['recordTotals'],
  ['goToCell', 'Giới thiệu', 'B60'],
  ['insertTotalsFormula', totals],
  ['planCallList', null],
  ['draftCallList', null],
  ['issueCallList', null],
];
