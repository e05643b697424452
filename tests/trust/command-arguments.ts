const totals = {
  measure: 'committed',
  dimension: 'sector',
  currency: 'USD',
  from: '2024-01-01',
  to: '2024-12-31',
};

/**
 * What the sweeps send to each function of the shipped file. One that is not named here is called without anything
 * until someone gives it what it needs: the list of functions that a page may call says that it is missing.
 */
export const commandArguments: Readonly<Record<string, readonly unknown[]>> = {
  applyFixes: [{ rule: 'text-not-normalised' }],
  confirmMapping: [{ sheets: [{ sheetId: 0, kind: null, columns: [] }] }],
  draftCallList: [null],
  goToCell: ['Viện trợ', 'B3'],
  insertTotalsFormula: [totals],
  issueCallList: [null],
  keepWarnings: [{ rule: 'unlisted-donor', reason: 'Đã xem' }],
  learnAlias: [{ alias: 'Tên gọi khác', donor: 'Green Hands (sample)' }],
  planCallList: [null],
  readFindings: [{ rule: null, from: 0 }],
  readFixes: [{ rule: null, from: 0 }],
  readTotals: [null],
  releaseWarnings: [{ rule: 'unlisted-donor' }],
  saveOffice: [{ province_vi: 'tỉnh Sơn La' }],
};
