/** The system's name for what went wrong, such as ENOENT; null when the fault is none of the system's. */
export function systemCode(fault: unknown): unknown {
  return typeof fault === 'object' && fault !== null && 'code' in fault ? fault.code : null;
}
