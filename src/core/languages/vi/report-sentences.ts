import type { Headline, Sum, TotalsResult } from '../../totals/totals';
import { capitalised } from '../../values/capitalised';
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
      `Vốn ODA không hoàn lại được theo dõi riêng, không cộng vào số liệu trên: ${itemsAndMoney(odaApart)}.`,
    requested.projects > 0 &&
      `Danh mục kêu gọi viện trợ có ${printDecimal(String(requested.projects), 'vi')} dự án, tổng vốn đề nghị ${moneyOf(requested)}.`,
    notConverted.length > 0 &&
      'Một số khoản thiếu tỷ giá nên chưa có trong số tiền quy đổi (xem phần chưa quy đổi được).',
  ].filter((sentence): sentence is string => sentence !== false);
}

/** "năm 2024", or the days where the window is no calendar year. */
export function windowName(
  { from, to }: { readonly from: string; readonly to: string },
  year: number,
): string {
  return from === `${year}-01-01` && to === `${year}-12-31`
    ? `năm ${year}`
    : `từ ngày ${printDate(from)} đến ngày ${printDate(to)}`;
}

export function printDate(day: string): string {
  return printPeriod(day, 'vi');
}

function organisationsSentence({ asOf, organisations }: Headline, settings: Settings): string {
  return `Tính đến ngày ${printDate(asOf)}, ${provinceName(settings)} có ${organisations.valid} tổ chức phi chính phủ nước ngoài có đăng ký hoạt động còn hiệu lực${others(organisations)}.`;
}

function others({ renewing, expired }: Headline['organisations']): string {
  return [
    renewing > 0 ? `, ${renewing} tổ chức đang gia hạn đăng ký` : '',
    expired > 0 ? `, ${expired} tổ chức có đăng ký đã hết hạn` : '',
  ].join('');
}

function newItemsSentence(headline: Headline): string {
  const { newItems, reportingYear } = headline;
  const when = capitalised(windowName(headline, reportingYear));
  if (newItems.items === 0) {
    return `${when}, chưa ghi nhận khoản viện trợ phi chính phủ nước ngoài nào được phê duyệt${changes(newItems)}.`;
  }
  const items = `${printDecimal(String(newItems.items), 'vi')} khoản viện trợ phi chính phủ nước ngoài`;
  return `${when}, tỉnh tiếp nhận ${items} với tổng vốn cam kết ${moneyOf(newItems)}${comparison(headline)}.`;
}

/** What decisions about items of earlier years added or took away. */
function changes({ usd, vnd }: Sum): string {
  const change = Number(usd) || Number(vnd);
  if (change === 0) return '';
  const [verb, amount] = change > 0 ? ['tăng', { usd, vnd }] : ['giảm', withoutMinus({ usd, vnd })];
  return `; vốn cam kết của các khoản đã phê duyệt từ trước ${verb} ${moneyOf(amount)}`;
}

function comparison({ before, itemsBefore, ratio, reportingYear }: Headline): string {
  const parts = [
    ratio.items === null ? [] : [`${timesText(ratio.items)} về số khoản`],
    ratio.usd === null ? [] : [`${timesText(ratio.usd)} về vốn cam kết`],
  ].flat();
  if (parts.length === 0) return '';
  return `, ${parts.join(' và ')} so với ${windowName(before, reportingYear - 1)} (${itemsAndMoney(inOneCurrency(itemsBefore))})`;
}

/** Only what grew is "gấp" so many times. */
function timesText(ratio: string): string {
  return `${Number(ratio) > 1 ? 'gấp' : 'bằng'} ${printDecimal(ratio, 'vi')} lần`;
}

function programmeSentence({ programme }: Headline): string {
  const years = `${programme.from.slice(0, 4)} - ${programme.to.slice(0, 4)}`;
  return `Lũy kế giai đoạn ${years}, tỉnh tiếp nhận ${printDecimal(String(programme.items), 'vi')} khoản với tổng vốn cam kết ${moneyOf(programme)}${ofTarget(programme)}.`;
}

function ofTarget({ target }: Headline['programme']): string {
  if (target === null) return '';
  return `, đạt ${printDecimal(target.percent, 'vi')}% chỉ tiêu ${printDecimal(target.usd.replace(/\.00$/, ''), 'vi')} USD của chương trình`;
}

function itemsAndMoney(sum: Sum): string {
  return `${printDecimal(String(sum.items), 'vi')} khoản, ${moneyOf(sum)}`;
}

/** Without the equivalent, which would be a bracket within a bracket. */
function inOneCurrency(sum: Sum): Sum {
  return Number(sum.usd) === 0 ? sum : { ...sum, vnd: '0' };
}

function moneyOf({ usd, vnd }: { readonly usd: string; readonly vnd: string }): string {
  const dong = `${printDecimal(vnd, 'vi')} đồng`;
  if (Number(usd) === 0) return dong;
  const dollars = `${printDecimal(usd.replace(/\.00$/, ''), 'vi')} USD`;
  return Number(vnd) === 0 ? dollars : `${dollars} (tương đương ${dong})`;
}

function provinceName({ province_vi: name }: Settings): string {
  return /^(tỉnh|thành phố) /i.test(name) ? name : `tỉnh ${name}`;
}
