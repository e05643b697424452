/**
 * The headings of a sheet as a sentence can name them, beside those that the sheet has: the first line of each part of
 * a heading, in one line. Where two columns would then have one name, each has its whole heading. A long one loses its
 * remarks in brackets, then the headings over it, then its end.
 */
export function shownHeadings(headings: readonly string[]): readonly string[] {
  const short = headings.map((heading) => fitted(partsOf(heading).map(firstPhrase)));
  const whole = headings.map((heading) => fitted(partsOf(heading).map(inOneLine)));
  const times = new Map<string, number>();
  for (const name of short) times.set(name, (times.get(name) ?? 0) + 1);
  return short.map((name, column) => ((times.get(name) ?? 0) > 1 ? (whole[column] ?? name) : name));
}

/** As the layout of a sheet joins them, from the widest to the column's own. */
function partsOf(heading: string): readonly string[] {
  return heading.split(' / ');
}

/** The first line, and those that go on with it: "Nhà tài↵trợ", but not "Nhà tài trợ↵(tên đầy đủ)". */
function firstPhrase(part: string): string {
  const [first = '', ...lines] = part.split('\n').filter((line) => line.trim() !== '');
  const end = lines.findIndex((line) => !/^\p{Ll}/u.test(line));
  return [first, ...lines.slice(0, end < 0 ? lines.length : end)].join(' ').trim();
}

function inOneLine(part: string): string {
  return part.replace(/\s+/g, ' ').trim();
}

function fitted(parts: readonly string[]): string {
  const bare = parts.map((part) => part.replace(/\s*\([^()]*\)/g, '').trim()).filter((part) => part !== '');
  const names = [parts, bare, bare.slice(-1)].map((some) => some.join(' / ')).filter((name) => name !== '');
  const [last = ''] = names.slice(-1);
  return names.find((name) => name.length <= longest) ?? cut(last);
}

/** Two lines of the sidebar. */
const longest = 60;

function cut(name: string): string {
  const words = name.slice(0, longest).replace(/\s+\S*$/, '');
  return name === '' ? '' : `${words.trimEnd()}…`;
}
