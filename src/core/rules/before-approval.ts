/** Whether an item of this status has no decision that approves it. */
export function isBeforeApproval(status: unknown): boolean {
  return (
    status === 'mobilising' ||
    status === 'dossier-received' ||
    status === 'in-appraisal' ||
    status === 'rejected'
  );
}
