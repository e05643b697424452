import type { SidebarWords } from '../../core/languages/sidebar-words';
import type { OfferedWindow } from '../../core/overview/offered-totals';

export const ownDates = 'dates';

interface WindowOption {
  readonly value: string;
  readonly caption: string;
}

/** The windows to choose from; two dates of one's own come last. */
export function windowOptions(
  windows: readonly OfferedWindow[],
  words: SidebarWords['totals'],
): readonly WindowOption[] {
  return [
    ...windows.map((window, index) => ({ value: String(index), caption: captionOf(window, words) })),
    { value: ownDates, caption: words.dates },
  ];
}

/** The first offered window of these days, or one's own dates. */
export function chosenWindow(windows: readonly OfferedWindow[], from: string, to: string): string {
  const index = windows.findIndex((window) => window.from === from && window.to === to);
  return index < 0 ? ownDates : String(index);
}

function captionOf({ kind, year, from, to }: OfferedWindow, words: SidebarWords['totals']): string {
  if (kind === 'programme') return words.programme(from.slice(0, 4), to.slice(0, 4));
  return kind === 'year' ? words.year(String(year)) : words.reportingYear(String(year));
}

/** Two days that can be asked for: both there and in order. */
export function areDays(from: string, to: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(from) && /^\d{4}-\d{2}-\d{2}$/.test(to) && from <= to;
}
