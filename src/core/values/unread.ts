/** Why the text of a cell did not become a value. */
export type UnreadReason =
  | 'error-cell'
  | 'not-an-amount'
  | 'ambiguous-amount'
  | 'currency-unknown'
  | 'currencies-differ'
  | 'not-a-date'
  | 'two-digit-year'
  | 'several-months'
  | 'not-a-number'
  | 'not-in-list'
  | 'shares-missing'
  | 'shares-not-100';

/** A cell that says something which could not be read. It is never zero and never blank: a finding quotes it. */
export class Unread {
  constructor(
    readonly text: string,
    readonly reason: UnreadReason,
    /** The readings that are possible where there are several, as a person would write them. */
    readonly candidates: readonly string[] = [],
  ) {}
}

/** A value, what could not be read, or null for a blank cell. */
export type Reading<Value> = Value | Unread | null;

/** The value, or null when the cell is blank or could not be read. */
export function knownValue<Value>(reading: Reading<Value>): Value | null {
  return reading instanceof Unread ? null : reading;
}

/** Whether the text is a spreadsheet error such as #N/A or #REF!, which stands for no value at all. */
export function isErrorText(text: string): boolean {
  return text.charAt(0) === '#' && errorText.test(text);
}

/** Whether the text of a cell says that there is nothing: empty, or a lone dash as accountants write it. */
export function isBlankText(text: string): boolean {
  return text === '' || (mayBeNothing(text.charCodeAt(0)) && nothing.test(text));
}

/** False for what begins with a letter or a digit, as nearly every text does. */
function mayBeNothing(first: number): boolean {
  return first <= hyphen || (first >= 0xa0 && first <= 0xad) || first >= 0x1680;
}

const hyphen = 0x2d;

const errorText = /^#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|ERROR!|SPILL!|CALC!)/;
const nothing = /^[\s\u00ad\u200b\ufeff]*(?:[-\u2010-\u2015\u2212][\s\u00ad\u200b\ufeff]*)?$/;
