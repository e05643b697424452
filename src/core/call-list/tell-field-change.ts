import { tables as english } from '../languages/en/tables';
import { tables as vietnamese } from '../languages/vi/tables';
import { printDecimal, printPeriod } from '../values/print';
import type { FieldChange } from './edition-changes';
import type { EditionLanguage } from './edition-language';

/**
 * "Vốn đề nghị viện trợ: 450.000,00 USD → 500.000,00 USD"; amounts and dates are told, of texts only that they
 * changed.
 */
export function tellFieldChange({ field, before, after }: FieldChange, language: EditionLanguage): string {
  const { changes } = language.words;
  const { calls } = (language.code === 'vi' ? vietnamese : english).headings;
  const heading = (calls as Readonly<Record<string, readonly string[]>>)[field]?.[0] ?? field;
  const values = [before, after].map((value) =>
    value === '' ? changes.blank : printValue(field, value, language),
  );
  if (values.includes('')) return changes.field(heading, '', '');
  return changes.field(heading, values[0] ?? '', values[1] ?? '');
}

/** '' for what is neither an amount nor a time. */
function printValue(field: string, value: string, { code }: EditionLanguage): string {
  const [, amount, currency = ''] = /^(-?\d+(?:\.\d+)?) ([A-Z]{3})$/.exec(value) ?? [];
  if (amount !== undefined) {
    const printed = printDecimal(amount.replace(/\.0+$/, ''), code);
    return code === 'vi' ? `${printed} ${currency}` : `${currency} ${printed}`;
  }
  return (field === 'start' || field === 'end') && /^\d{4}(-|$)/.test(value) ? printPeriod(value, code) : '';
}
