import { languages } from '../languages';
import type { FunctionWords } from '../languages/function-words';
import { type NamedWindow, namedWindows, type Window, windowNamed } from '../totals/windows';
import type { IsoDate } from '../values/period';
import { foldAccents } from '../values/vietnamese-text';
import type { Settings } from '../workbook/settings';
import { readDay } from './read-day';
import { WrongArgument } from './wrong-argument';

/** Null for no limit on that side. */
export interface AskedWindow {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/**
 * The window of two arguments: two days, months or years, either of which may be left out; or, as `from` alone, the
 * name of a window that the office reports on: "9 tháng 2024", "năm báo cáo 2024", "chương trình".
 */
export function readWindow(
  from: unknown,
  to: unknown,
  settings: Settings,
  words: FunctionWords,
): AskedWindow {
  const named = typeof from === 'string' && to === '' ? readNamedWindow(from, settings) : null;
  if (named !== null) return named;
  const window = { from: readDay('from', from, words), to: readDay('to', to, words) };
  if (window.from !== null && window.to !== null && window.from > window.to) {
    throw new WrongArgument(words.wrong.order);
  }
  return window;
}

/** Null for what names no window. */
export function readNamedWindow(text: string, settings: Settings): Window | null {
  const [, name = '', year] = /^(.*?)\s*(\d{4})?$/.exec(foldAccents(text)) ?? [];
  const found = namedWindows.find((one) => isCalled(one, name));
  if (found === undefined || (year === undefined && found !== 'programme')) return null;
  return windowNamed(found, Number(year), settings);
}

function isCalled(window: NamedWindow, name: string): boolean {
  return [languages.vi, languages.en].some(({ functions }) =>
    functions.windows[window].some((word) => foldAccents(word) === name.replace(/[,/-]$/, '')),
  );
}
