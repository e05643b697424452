import type { SidebarWords } from '../core/languages/sidebar-words';
import { printDecimal, printPeriod, printTime } from '../core/values/print';
import type { LanguageCode } from '../core/workbook/workbook';
import { callServer } from './call-server';
import { part } from './parts/element';
import { tellFault } from './tell-fault';

/** What every panel may use: the words of the user's language, the server, and the two lines that tell what happens. */
export interface Page {
  readonly language: LanguageCode;
  readonly words: SidebarWords;
  readonly call: typeof callServer;
  /** Tells what happened, also to who cannot see the page. */
  tell(text: string, ...links: readonly Node[]): void;
  /** Runs some work of a person; a fault is told in one sentence and gives null. */
  attempt<Result>(work: () => Promise<Result>): Promise<Result | null>;
  readonly print: Printers;
}

export interface Printers {
  count(number: number): string;
  /** Cents are printed where there are any. */
  amount(decimal: string): string;
  money(decimal: string, currency: 'USD' | 'VND'): string;
  percent(decimal: string): string;
  day(day: string): string;
  /** Of yyyy-mm-dd hh:mm. */
  time(time: string): string;
}

export function createPage(language: LanguageCode, words: SidebarWords): Page {
  const amount = (decimal: string) => printDecimal(decimal.replace(/\.0+$/, ''), language);
  const tell: Page['tell'] = (text, ...links) => {
    part('fault').textContent = '';
    part('status').replaceChildren(text, ...links);
  };
  return {
    language,
    words,
    call: callServer,
    tell,
    async attempt(work) {
      try {
        return await work();
      } catch (fault) {
        tell('');
        part('fault').textContent = tellFault(fault, words);
        part('main').scrollTop = 0;
        return null;
      }
    },
    print: {
      count: (number) => printDecimal(String(number), language),
      amount,
      money: (decimal, currency) => words.money(amount(decimal), currency),
      percent: (decimal) => printDecimal(decimal, language),
      day: (day) => printPeriod(day, language),
      time: (time) => printTime(time, language),
    },
  };
}
