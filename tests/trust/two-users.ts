import { openTrial, type Trial, typeName } from './trial';
import { openUser, type User } from './user';
import { partsApart, type Whole, whole } from './whole';

/** What two people do at the same time: each command that writes, and a person who types into a cell. */
export const doings = [
  'checkRegister',
  'applyFixes',
  'writeTotals',
  'issueCallList',
  'onEdit',
  'undoChanges',
  'toggleMarks',
] as const;

export interface Tried {
  readonly tried: number;
  readonly problems: readonly string[];
}

export interface Meeting {
  readonly trial: Trial;
  /** Three, of whom two often do. */
  readonly users: readonly [User, User, User];
  /** What the commands give when they run one after the other. */
  serial(commands: readonly string[]): Whole;
  close(): void;
}

/** A register with marks on, a correction to be made and one to be taken back. */
export async function openMeeting(): Promise<Meeting> {
  const trial = await openTrial({
    prepare: ['toggleMarks', 'applyFixes'],
    change: (host) => typeName(host, ' Tên  có khoảng trắng thừa '),
  });
  const { host } = trial;
  const known = new Map<string, Whole>();
  const users = [openUser(host), openUser(host), openUser(host)] as const;
  const [alone] = users;
  return {
    trial,
    users,
    serial(commands) {
      const key = commands.join();
      const before = known.get(key);
      if (before !== undefined) return before;
      trial.back();
      const done = commands.map((command) => {
        alone.begin(command);
        alone.advance();
        return { command, told: alone.told() };
      });
      const after = { ...whole(host), told: toldOf(done) };
      known.set(key, after);
      trial.back();
      return after;
    },
    close: () => host.dispose(),
  };
}

/**
 * The first user stands still before each call in turn, and the second one comes: another person, or the same one in
 * another tab, which Google's lock does not tell apart.
 */
export function meetAtEachCall(meeting: Meeting, first: string, second: string): Tried {
  const { openCalls, tried, problems } = meetUnderLock(meeting, first, second);
  for (const call of openCalls) {
    const found = meetAt(meeting, first, second, call);
    problems.push(...found.map((problem) => `at ${call}: ${problem}`));
  }
  return {
    tried: tried + openCalls.length,
    problems: problems.map((problem) => `${first} and ${second} ${problem}`),
  };
}

interface UnderLock {
  /** The calls before which the second user can do more than wait or turn back. */
  readonly openCalls: readonly number[];
  readonly tried: number;
  readonly problems: string[];
}

/**
 * While the first has the lock, a second command can do no more than wait or turn back, so that one pass of the first
 * serves for all those calls. The last of those who waited goes on when the first has ended.
 */
function meetUnderLock(meeting: Meeting, first: string, second: string): UnderLock {
  const { trial, users } = meeting;
  const [one, other] = users;
  const problems: string[] = [];
  const openCalls: number[] = [];
  let tried = 0;
  let previous = '';
  const methods: string[] = [];
  one.begin(first);
  one.advance((method) => {
    const call = one.calls() + 1;
    methods[call] = method;
    if (one.holdsLock() && second !== 'onEdit') {
      other.begin(second);
      other.advance();
      tried += 1;
      const isTurnedBack = other.state() === 'done' && isBusy(other.told());
      if (other.state() !== 'waiting' && !isTurnedBack)
        problems.push(`at ${call} (${method}): neither waits nor turns back`);
      other.end();
    } else if (!isLocal.has(previous)) openCalls.push(call);
    previous = method;
    return false;
  });
  if (other.state() === 'waiting') other.advance();
  if (tried > 0) problems.push(...unlikeSerial(meeting, [first, second]));
  trial.back();
  // Google has no way to look and write at once: who types between the two is overwritten.
  const written = first === 'applyFixes' ? methods.indexOf('setRichTextValues') : -1;
  const looked = methods.lastIndexOf('getValues', written);
  return { openCalls: openCalls.filter((call) => call <= looked || call > written), tried, problems };
}

/** The first stands still before one call; what the second cannot do then it does when the first has ended. */
function meetAt(meeting: Meeting, first: string, second: string, call: number): readonly string[] {
  const { trial, users } = meeting;
  const [one, other] = users;
  let isMet = false;
  one.begin(first);
  other.begin(second);
  one.advance(() => {
    if (isMet || one.calls() + 1 < call) return false;
    isMet = true;
    other.advance();
    return false;
  });
  if (other.state() === 'waiting') other.advance();
  const problems = [
    ...(isMet ? [] : ['the call was not made again']),
    ...unlikeSerial(meeting, [first, second]),
  ];
  trial.back();
  return problems;
}

/**
 * Calls that neither read nor change anything that another user could change meanwhile: whoever comes before one of them
 * finds what he would find after it.
 */
const isLocal: ReadonlySet<string> = new Set([
  'build',
  'computeDigest',
  'formatDate',
  'getActiveSpreadsheet',
  'getActiveUserLocale',
  'getColumn',
  'getMaxColumns',
  'getMaxRows',
  'getName',
  'getNumColumns',
  'getNumRows',
  'getRange',
  'getRow',
  'getSheet',
  'getSheetId',
  'getSpreadsheetLocale',
  'getSpreadsheetTimeZone',
  'getUi',
  'getUuid',
  'newBlob',
  'newRichTextValue',
  'setLinkUrl',
  'setText',
]);

/** One turn of a schedule: a user goes on for so many calls; one who waits for the lock may lose patience. */
export interface Turn {
  readonly user: number;
  readonly calls: number;
  readonly losesPatience: boolean;
}

/** Several users take turns at any calls; in the end each goes on to the end. */
export function takeTurns(
  meeting: Meeting,
  commands: readonly string[],
  turns: readonly Turn[],
): readonly string[] {
  const { trial } = meeting;
  const users = meeting.users.slice(0, commands.length);
  const isFree = () => trial.host.world.lock.holder === null;
  commands.forEach((command, index) => {
    users[index]?.begin(command);
  });
  for (const { user: index, calls, losesPatience } of turns) {
    const user = users[index % users.length];
    if (user === undefined || user.state() === 'done') continue;
    if (user.state() === 'waiting' && !isFree()) {
      if (!losesPatience) continue;
      user.giveUpWaiting();
    }
    const last = user.calls() + calls;
    user.advance(() => user.calls() >= last);
  }
  for (let round = 0; round < users.length; round += 1) {
    const next = users.find((user) => user.state() !== 'done' && (user.holdsLock() || isFree()));
    next?.advance();
  }
  const problems = unlikeSerial(meeting, commands);
  trial.back();
  return problems;
}

/**
 * In what no order of those who were not turned back explains the end. A correction that meets a person at its very cell
 * leaves the cell alone, as if it had never been asked for.
 */
function unlikeSerial({ trial, users, serial }: Meeting, commands: readonly string[]): string[] {
  const { host } = trial;
  const met = commands.flatMap((command, index) => {
    const user = users[index];
    return user === undefined ? [] : [{ command, told: user.told(), isDone: user.state() === 'done' }];
  });
  const went = met.filter(({ told }) => !isBusy(told));
  const now = whole(host);
  const apartFrom = (those: typeof went) =>
    ordersOf(those.map(({ command }) => command)).map((order) =>
      partsApart({ ...now, told: toldOf(those) }, serial(order)),
    );
  const yielding = went.some(({ command }) => command === 'onEdit')
    ? apartFrom(went.filter(({ command }) => command !== 'applyFixes'))
    : [];
  const nearest = [...apartFrom(went), ...yielding].reduce((least, one) =>
    one.length < least.length ? one : least,
  );
  return [
    ...met.filter(({ isDone }) => !isDone).map(({ command }) => `${command} never came to its end`),
    ...(host.world.lock.holder === null ? [] : ['the lock is held']),
    ...(nearest.length === 0 ? [] : [`mixed in ${nearest.join(', ')}`]),
  ];
}

/** Such as that nothing is left to be taken back. */
function toldOf(users: readonly { readonly command: string; readonly told: string | null }[]): string {
  return users
    .map(({ command, told }) => `${command}: ${told}`)
    .sort()
    .join('\n');
}

function isBusy(told: string | null): boolean {
  return told !== null && /^Một lệnh khác đang ghi vào bảng tính này[^\n]*\.$/.test(told);
}

function ordersOf(commands: readonly string[]): readonly (readonly string[])[] {
  if (commands.length < 2) return [commands];
  return commands.flatMap((first, index) =>
    ordersOf(commands.filter((_, other) => other !== index)).map((order) => [first, ...order]),
  );
}
