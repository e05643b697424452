import type { SidebarWords } from '../core/languages/sidebar-words';

/**
 * The sentence for a failed call. The add-on's own faults come as sentences; what fails on the way to the server
 * comes as Google's technical texts.
 */
export function tellFault(fault: unknown, words: Pick<SidebarWords, 'faults'>): string {
  const text = typeof fault === 'object' && fault !== null && 'message' in fault ? String(fault.message) : '';
  if (/PERMISSION_DENIED|authoriz|cần được cho phép/i.test(text)) return words.faults.accounts;
  if (/NetworkError|connection failure|failed to fetch|HTTP 0/i.test(text)) return words.faults.offline;
  if (text === '' || /server error occurred|máy chủ đã gặp lỗi/i.test(text)) return words.faults.unknown;
  return text.replace(kindOfError, '');
}

/** Google may put the name of what was thrown before its sentence: a kind of error, or the add-on's own name. */
const kindOfError = /^(?:(?:\w*Error|Exception|Sổ viện trợ|Aid register): )+/;
