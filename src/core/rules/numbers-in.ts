/**
 * The numbers of a text in either language, each as plain digits with a decimal point: "1.200", "1,200" and
 * "1200" are one number, and so are "2,5 tỷ" and "2.5 billion". Numbers up to ten are left out, for English
 * writes them in words.
 */
export function numbersIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, digits = '', unit] of text.normalize('NFC').toLowerCase().matchAll(numberWithUnit)) {
    const number = shift(plain(digits), unit === undefined ? 0 : (zerosOf[unit] ?? 0));
    if (Number(number) > 10) found.add(number);
  }
  for (const [word] of text
    .toLowerCase()
    .matchAll(/\b(?:eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|fifty)\b/g)) {
    found.add(wordNumbers[word] ?? word);
  }
  return found;
}

const numberWithUnit =
  /(\d+(?:[.,]\d+)*)(?:\s*(nghìn|ngàn|triệu|tỷ|tỉ|thousand|million|billion)(?![\p{L}]))?/gu;

const zerosOf: Readonly<Record<string, number>> = {
  nghìn: 3,
  ngàn: 3,
  thousand: 3,
  triệu: 6,
  million: 6,
  tỷ: 9,
  tỉ: 9,
  billion: 9,
};

const wordNumbers: Readonly<Record<string, string>> = {
  eleven: '11',
  twelve: '12',
  thirteen: '13',
  fourteen: '14',
  fifteen: '15',
  twenty: '20',
  thirty: '30',
  fifty: '50',
};

/** Separators before groups of three digits go; one before anything else is the decimal point. */
function plain(digits: string): string {
  const joined = digits.replace(/[.,](?=\d{3}(?:\D|$))/g, '').replace(',', '.');
  return joined.replace(/^0+(?=\d)/, '');
}

/** Moves the decimal point to the right and drops what then says nothing. */
function shift(number: string, places: number): string {
  const [whole = '', fraction = ''] = number.split('.');
  const moved = whole + fraction.slice(0, places).padEnd(places, '0');
  const rest = fraction.slice(places).replace(/0+$/, '');
  return (moved.replace(/^0+(?=\d)/, '') || '0') + (rest === '' ? '' : `.${rest}`);
}
