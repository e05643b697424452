import { interfaceWords } from '../../src/core/languages/vi/interface';
import {
  type FaultKind,
  failAt,
  faultKinds,
  hasEffect,
  noFaults,
  recordCalls,
  sentences,
  type ToldFaultKind,
  toldAs,
} from './fault-kinds';
import type { Scenario } from './scenarios';
import { toldFault } from './told-fault';
import { openTrial, type Trial } from './trial';
import { type Seen, see } from './workbook-state';

export interface Sweep {
  readonly tried: number;
  /** What was not as it should be, each with its fault and call. */
  readonly problems: readonly string[];
}

interface Reference {
  readonly calls: readonly string[];
  readonly before: Seen;
  readonly after: Seen;
  /** After a second run, for a fault may strike when all was done. */
  readonly afterTwo: Seen;
}

/**
 * Lets every call of a command fail in every way, each time from the same start. Faults share one run where nothing can
 * tell them apart: kinds of which the add-on read no more than the sentence, at its boundary; a call that changes
 * nothing, which may as well fail before as after its work; and a kill before or after such a call.
 */
export async function sweep(scenario: Scenario): Promise<Sweep> {
  const trial = await openTrial(scenario);
  try {
    const reference = await referenceOf(trial, scenario);
    const judged = new Map<string, Judged>();
    const problems: string[] = [];
    let follows = true;
    for (const [index, method] of reference.calls.entries()) {
      const tryKind = async (kind: FaultKind) => {
        const fault = { call: index + 1, kind };
        const { found, isBlind } = await tryFault(trial, scenario, reference, fault, judged);
        problems.push(...found.map((problem) => `${kind} at ${index + 1} (${method}): ${problem}`));
        return isBlind;
      };
      if (follows) await tryKind('kill');
      // What a fault says is told in the same way on a slow day: there it counts where the work is cut off.
      if (scenario.slowness !== undefined && !hasEffect(method)) {
        follows = false;
        continue;
      }
      const isBlind = await tryKind('exception');
      if (scenario.slowness !== undefined) {
        follows = true;
        continue;
      }
      const isApart = !isBlind || index % apartEach === 0;
      if (isApart || hasEffect(method)) await tryKind('time-out');
      if (isApart) {
        await tryKind('quota');
        await tryKind('permission');
      }
      follows = hasEffect(method);
    }
    return { tried: reference.calls.length * faultKinds.length, problems };
  } finally {
    trial.host.dispose();
  }
}

/** At one call in so many all kinds are tried apart all the same, which shows their sentences too. */
const apartEach = 12;

async function referenceOf(trial: Trial, { name }: Scenario): Promise<Reference> {
  const { host } = trial;
  trial.back();
  const before = see(host);
  const calls = recordCalls(host);
  const told = await trial.run(name);
  if (told !== null) throw new Error(`${name} fails without any fault: ${told}`);
  const recorded = [...calls];
  noFaults(host);
  const after = see(host);
  await trial.run(name);
  const afterTwo = see(host);
  trial.back();
  return { calls: recorded, before, after, afterTwo };
}

interface Fault {
  readonly call: number;
  readonly kind: FaultKind;
}

async function tryFault(
  trial: Trial,
  scenario: Scenario,
  reference: Reference,
  { call, kind }: Fault,
  judged: Map<string, Judged>,
): Promise<{ readonly found: readonly string[]; readonly isBlind: boolean }> {
  const { host } = trial;
  const fault = failAt(host, call, kind);
  const told = await trial.run(scenario.name);
  noFaults(host);
  const problems = [
    ...(fault.happened() ? [] : ['the call was not made again']),
    ...(fault.keepsLock() ? ['the lock was not given back'] : []),
    ...(kind === 'kill' || told === null ? [] : wrongSentence(told, kind)),
    ...(told === null || kind === 'kill' || !isAfterWork(reference, call)
      ? []
      : [`all was done, but told as “${told}”`]),
  ];
  const isDone = told === null;
  const isBlind = trial.messagesRead() <= 1;
  if (trial.hasChanged()) {
    const state = trial.state();
    const known = judged.get(state) ?? (await judge(trial, scenario, reference));
    judged.set(state, known);
    problems.push(...known.problems);
    if (isDone) problems.push(...known.notDone);
    if (kind !== 'kill') problems.push(...known.documents);
  } else if (isDone && changesAnything(reference)) problems.push('it says that it is done and did nothing');
  trial.back();
  return { found: problems, isBlind };
}

/** Once the lock is given back, what is left to do is to show it. */
function isAfterWork({ calls }: Reference, call: number): boolean {
  const released = calls.lastIndexOf('Lock.releaseLock');
  return released >= 0 && call > released;
}

/** Each kind is told in its own one sentence, in the user's language. */
function wrongSentence(told: string, kind: ToldFaultKind): string[] {
  return told === toldFault(toldAs[kind], sentences[kind], interfaceWords) ? [] : [`told as “${told}”`];
}

function changesAnything({ before, after }: Reference): boolean {
  return differences(after, before).length > 0;
}

/** What is to be said of a state that a fault left behind, whatever fault it was. */
interface Judged {
  readonly problems: readonly string[];
  /** Where the command said that it was done. */
  readonly notDone: readonly string[];
  /** Where the command could still tidy up. */
  readonly documents: readonly string[];
}

/** Looks at what a fault left behind, and runs the command once more. Leaves the trial in the state after that. */
async function judge(trial: Trial, scenario: Scenario, reference: Reference): Promise<Judged> {
  const { before, after, afterTwo } = reference;
  const now = see(trial.host);
  // A sheet that the command makes is nobody's yet: it may be half made as long as the next run makes it whole.
  const existed = new Set([...before.inputs.keys()].map(sheetOf));
  const again = await trial.run(scenario.name);
  const end = see(trial.host);
  const isMended = again === null || isAlreadyDone(scenario, again);
  return {
    problems: [
      ...neither(now, before, after, (path) => !existed.has(sheetOf(path))),
      ...(isMended ? [] : [`the next run says “${again}”`]),
      ...neither(end, after, afterTwo).map((problem) => `after the next run ${problem}`),
      ...(end.unfinished.length > 0 || end.hasRunMarker ? ['still unfinished after the next run'] : []),
      ...wrongDocuments(end).map((problem) => `after the next run ${problem}`),
    ],
    notDone: differences(now, after).map((problem) => `it says that it is done, but ${problem}`),
    documents: wrongDocuments(now),
  };
}

const sheetOf = (path: string) => path.split('/')[1];

/**
 * A correction that was taken back before the fault cannot be taken back once more, and where a formula stands already
 * none is put.
 */
function isAlreadyDone({ name }: Scenario, told: string): boolean {
  if (name === 'undoChanges') return told === interfaceWords.faults['nothing-to-undo']('');
  return name === 'insertTotalsFormula' && told.startsWith('Bảng cần các ô trống');
}

function wrongDocuments({ liveDocuments, editions, loggedDocuments }: Seen): string[] {
  if (liveDocuments === editions && loggedDocuments === editions) return [];
  return [`${liveDocuments} documents, ${editions} editions, ${loggedDocuments} in the log`];
}

/** What is as it was neither before nor after: a lost input, or an output that does not say that it is unfinished. */
function neither(
  now: Seen,
  one: Seen,
  other: Seen,
  isHalfMade: (path: string) => boolean = () => false,
): string[] {
  const paths = new Set([...now.inputs.keys(), ...one.inputs.keys(), ...other.inputs.keys()]);
  const lost = [...paths].filter((path) => {
    if (isHalfMade(path)) return false;
    const value = now.inputs.get(path);
    return value !== one.inputs.get(path) && value !== other.inputs.get(path);
  });
  const outputs = new Set([now, one, other].flatMap((seen) => Object.keys(seen.outputs)));
  const mixed = [...outputs].filter((name) => {
    const text = now.outputs[name];
    return text !== one.outputs[name] && text !== other.outputs[name] && !now.unfinished.includes(name);
  });
  return [
    ...lost.slice(0, 3).map((path) => `${path} is ${now.inputs.get(path)}`),
    ...mixed.map((name) => `${name} is mixed`),
  ];
}

function differences(now: Seen, wanted: Seen): string[] {
  return [
    ...neither(now, wanted, wanted),
    ...(now.editions === wanted.editions ? [] : [`${now.editions} editions`]),
    ...(now.hasRunMarker === wanted.hasRunMarker ? [] : ['the run marker differs']),
  ];
}
