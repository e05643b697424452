/** A whole number of 0 or more in Vietnamese: 1005000 is 'một triệu không trăm linh năm nghìn'. */
export function vietnameseNumber(number: bigint): string {
  return spell(number.toString(), vietnameseGroups);
}

/** A whole number of 0 or more in English: 1045 is 'one thousand forty-five'. */
export function englishNumber(number: bigint): string {
  return spell(number.toString(), englishGroups);
}

type Spell = (digits: string) => string;

function spell(digits: string, groups: Spell): string {
  return /^0+$/.test(digits) ? groups('0') : groups(digits);
}

const digitNames = 'không một hai ba bốn năm sáu bảy tám chín'.split(' ');

/** Above a thousand million the tỷ are counted like any number: 10^12 is 'một nghìn tỷ', 10^18 'một tỷ tỷ'. */
function vietnameseGroups(digits: string): string {
  if (digits === '0') return 'không';
  if (digits.length > 9) {
    const billions = `${vietnameseGroups(digits.slice(0, -9))} tỷ`;
    const rest = vietnameseThousands(digits.slice(-9), true);
    return rest === '' ? billions : `${billions} ${rest}`;
  }
  return vietnameseThousands(digits, false);
}

function vietnameseThousands(digits: string, isAfterMore: boolean): string {
  const words: string[] = [];
  for (const { group, power } of threes(digits)) {
    if (/^0*$/.test(group)) continue;
    words.push(vietnameseHundreds(group, isAfterMore || words.length > 0));
    if (power > 0) words.push(power === 1 ? 'nghìn' : 'triệu');
  }
  return words.join(' ');
}

/** Inside a larger number the hundreds are always said: 'không trăm linh năm'. */
function vietnameseHundreds(group: string, saysHundreds: boolean): string {
  const [hundreds = 0, tens = 0, units = 0] = group.padStart(3, '0').split('').map(Number);
  const words: string[] = [];
  if (hundreds > 0 || saysHundreds) words.push(`${digitNames[hundreds]} trăm`);
  if (tens > 1) words.push(`${digitNames[tens]} mươi`);
  else if (tens === 1) words.push('mười');
  else if (units > 0 && words.length > 0) words.push('linh');
  if (units > 0) words.push(vietnameseUnit(tens, units));
  return words.join(' ');
}

function vietnameseUnit(tens: number, units: number): string {
  if (tens > 1 && units === 1) return 'mốt';
  if (tens > 1 && units === 4) return 'tư';
  if (tens > 0 && units === 5) return 'lăm';
  return digitNames[units] ?? '';
}

const englishBelowTwenty = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen'
).split(' ');
const englishTens = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const englishPowers = ' thousand million billion trillion quadrillion quintillion'.split(' ');

/** Beyond the last name, the larger part is counted like any number. */
function englishGroups(digits: string): string {
  if (digits === '0') return 'zero';
  if (digits.length > 21) {
    const rest = digits.slice(-18).replace(/^0+/, '');
    const words = `${englishGroups(digits.slice(0, -18))} quintillion`;
    return rest === '' ? words : `${words} ${englishGroups(rest)}`;
  }
  const words: string[] = [];
  for (const { group, power } of threes(digits)) {
    if (/^0*$/.test(group)) continue;
    words.push(englishHundreds(Number(group)));
    if (power > 0) words.push(englishPowers[power] ?? '');
  }
  return words.join(' ');
}

function englishHundreds(number: number): string {
  const words: string[] = [];
  if (number >= 100) words.push(`${englishBelowTwenty[Math.floor(number / 100)]} hundred`);
  const rest = number % 100;
  if (rest >= 20) {
    const unit = rest % 10 === 0 ? '' : `-${englishBelowTwenty[rest % 10]}`;
    words.push(englishTens[Math.floor(rest / 10)] + unit);
  } else if (rest > 0) {
    words.push(englishBelowTwenty[rest] ?? '');
  }
  return words.join(' ');
}

interface Group {
  readonly group: string;
  /** Of a thousand. */
  readonly power: number;
}

/** Groups of three digits, the highest first. */
function threes(digits: string): readonly Group[] {
  const groups: Group[] = [];
  const count = Math.ceil(digits.length / 3);
  const padded = digits.padStart(count * 3, '0');
  for (let index = 0; index < count; index += 1) {
    groups.push({ group: padded.slice(index * 3, index * 3 + 3), power: count - 1 - index });
  }
  return groups;
}
