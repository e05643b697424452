import type { Headline, Sum, TotalsResult } from '../../totals/totals';
import { printDecimal, printPeriod } from '../../values/print';
import type { Settings } from '../../workbook/settings';
import { withoutMinus } from '../without-minus';

/** What a provincial report says about the period, from the organisations to the list of calls. */
export function reportSentences(
  { headline, notConverted }: TotalsResult,
  settings: Settings,
): readonly string[] {
  const { odaApart, organisations, requested } = headline;
  return [
    organisations.valid > 0 && organisationsSentence(headline, settings),
    newItemsSentence(headline),
    programmeSentence(headline),
    odaApart.items > 0 &&
      `ODA grants are kept apart and not added to the figures above: ${itemsAndMoney(odaApart)}.`,
    requested.projects > 0 &&
      `The list of projects calling for aid has ${counted(requested.projects, 'project')} requesting ${moneyOf(requested)} in all.`,
    notConverted.length > 0 &&
      'Some items have no exchange rate and are not part of the converted amounts (see the section on amounts not converted).',
  ].filter((sentence): sentence is string => sentence !== false);
}

/** "2024", or the days where the window is no calendar year. */
export function windowName(
  { from, to }: { readonly from: string; readonly to: string },
  year: number,
): string {
  return from === `${year}-01-01` && to === `${year}-12-31`
    ? String(year)
    : `${printDate(from)} to ${printDate(to)}`;
}

export function printDate(day: string): string {
  return printPeriod(day, 'en');
}

function organisationsSentence({ asOf, organisations }: Headline, settings: Settings): string {
  const organisation = organisations.valid === 1 ? 'organisation holds' : 'organisations hold';
  return `As of ${printDate(asOf)}, ${organisations.valid} foreign non-governmental ${organisation} a valid registration for operation in ${settings.province_en}${others(organisations)}.`;
}

function others({ renewing, expired }: Headline['organisations']): string {
  return [
    renewing > 0 ? `; ${renewing} ${renewing === 1 ? 'is' : 'are'} renewing theirs` : '',
    expired > 0 ? `; the registration of ${expired} has expired` : '',
  ].join('');
}

function newItemsSentence(headline: Headline): string {
  const { newItems, reportingYear } = headline;
  const window = windowName(headline, reportingYear);
  const when = window.length === 4 ? `In ${window}` : `From ${window}`;
  if (newItems.items === 0) {
    return `${when}, no foreign non-governmental aid item was approved${changes(newItems)}.`;
  }
  const items = counted(newItems.items, 'foreign non-governmental aid item');
  return `${when}, the province received ${items} with a total commitment of ${moneyOf(newItems)}${comparison(headline)}.`;
}

/** What decisions about items of earlier years added or took away. */
function changes({ usd, vnd }: Sum): string {
  const change = Number(usd) || Number(vnd);
  if (change === 0) return '';
  const [verb, amount] = change > 0 ? ['rose', { usd, vnd }] : ['fell', withoutMinus({ usd, vnd })];
  return `; the commitment of items approved earlier ${verb} by ${moneyOf(amount)}`;
}

function comparison({ before, itemsBefore, ratio, reportingYear }: Headline): string {
  const parts = [
    ratio.items === null ? [] : [`${ratio.items} times the number of items`],
    ratio.usd === null ? [] : [`${ratio.usd} times the commitment`],
  ].flat();
  if (parts.length === 0) return '';
  return `, ${parts.join(' and ')} of ${windowName(before, reportingYear - 1)} (${itemsAndMoney(inOneCurrency(itemsBefore))})`;
}

function programmeSentence({ programme }: Headline): string {
  const years = `${programme.from.slice(0, 4)}-${programme.to.slice(0, 4)}`;
  return `Over ${years} as a whole, the province received ${counted(programme.items, 'item')} with a total commitment of ${moneyOf(programme)}${ofTarget(programme)}.`;
}

function ofTarget({ target }: Headline['programme']): string {
  if (target === null) return '';
  return `, ${printDecimal(target.percent, 'en')}% of the programme target of USD ${printDecimal(target.usd.replace(/\.00$/, ''), 'en')}`;
}

function itemsAndMoney(sum: Sum): string {
  return `${counted(sum.items, 'item')}, ${moneyOf(sum)}`;
}

function counted(count: number, noun: string): string {
  return `${printDecimal(String(count), 'en')} ${noun}${count === 1 ? '' : 's'}`;
}

/** Without the equivalent, which would be a bracket within a bracket. */
function inOneCurrency(sum: Sum): Sum {
  return Number(sum.usd) === 0 ? sum : { ...sum, vnd: '0' };
}

function moneyOf({ usd, vnd }: { readonly usd: string; readonly vnd: string }): string {
  const dong = `VND ${printDecimal(vnd, 'en')}`;
  if (Number(usd) === 0) return dong;
  const dollars = `USD ${printDecimal(usd.replace(/\.00$/, ''), 'en')}`;
  return Number(vnd) === 0 ? dollars : `${dollars} (equivalent to ${dong})`;
}
