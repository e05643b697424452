/** Why a file cannot be used as a workbook; each has its own sentence where it is shown. */
export type UnusableReason =
  | 'missing'
  | 'folder'
  | 'unreadable'
  | 'empty'
  | 'not-a-workbook'
  | 'zip-without-workbook'
  | 'truncated'
  | 'password-protected'
  | 'old-excel'
  | 'too-large'
  | 'damaged'
  | 'no-sheets';

export class UnusableFile extends Error {
  constructor(
    readonly reason: UnusableReason,
    options?: ErrorOptions,
  ) {
    super(`The file cannot be used as a workbook: ${reason}.`, options);
    this.name = 'UnusableFile';
  }
}
