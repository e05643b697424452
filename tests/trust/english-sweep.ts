import { languages } from '../../src/core/languages';
import type { FaultKind as KindOfFault } from '../../src/core/languages/interface-words';
import { englishRegister } from './english-register';
import {
  type FaultKind,
  failAt,
  noFaults,
  recordCalls,
  sentences,
  type ToldFaultKind,
  toldAs,
} from './fault-kinds';
import type { Outcome } from './outside';
import type { Scenario } from './scenarios';
import { shownTexts } from './shown-texts';
import { toldFault } from './told-fault';
import { openTrial, type Trial } from './trial';

/** A fault as Google tells it in English, and what the add-on takes it for; null where it can say nothing any more. */
interface EnglishFault {
  readonly kind: FaultKind;
  readonly sentence: string;
  readonly toldAs: KindOfFault | null;
}

const faults: readonly EnglishFault[] = [
  { kind: 'kill', sentence: sentences.kill, toldAs: null },
  ...(Object.keys(toldAs) as ToldFaultKind[]).map((kind) => ({
    kind,
    sentence: sentences[kind],
    toldAs: toldAs[kind],
  })),
  thrown(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner.',
    'sheet-protected',
  ),
  thrown(
    'This action would increase the number of cells above the limit of 10000000 cells.',
    'sheet-too-large',
  ),
  thrown('API call to drive.files.create failed with error: User rate limit exceeded.', 'quota'),
  thrown('Authorization is required to perform that action.', 'permission'),
  thrown('We’re sorry, a server error occurred. Please wait a bit and try again.', 'temporary'),
  thrown('Google Drive API has not been used in project 1 before or it is disabled.', 'drive-off'),
];

function thrown(sentence: string, toldAs: KindOfFault): EnglishFault {
  return { kind: 'exception', sentence, toldAs };
}

/**
 * Lets the first call of a command fail in every way, and one call of each method in one way, a different one from
 * method to method and from scenario to scenario; `turn` is the scenario's number. The Vietnamese sweep has shown what
 * becomes of the workbook; here everything that anyone reads is to be in English.
 */
export async function sweepInEnglish(scenario: Scenario, turn: number): Promise<Outcome> {
  const trial = await openTrial({ ...scenario, register: englishRegister });
  try {
    const problems: string[] = [];
    const seen = new Set<string>();
    let tried = 0;
    const tryFault = async (call: number, method: string, fault: EnglishFault) => {
      tried += 1;
      const found = await problemsOf(trial, scenario, call, fault, seen);
      problems.push(...found.map((problem) => `${fault.sentence} at ${call} (${method}): ${problem}`));
    };
    const methods = await methodsOf(trial, scenario);
    const distinct = [...new Set(methods)];
    const [first = ''] = distinct;
    for (const fault of faults) await tryFault(methods.indexOf(first) + 1, first, fault);
    for (const [index, method] of distinct.entries()) {
      const fault = faults[(index + turn) % faults.length];
      if (fault !== undefined) await tryFault(methods.indexOf(method) + 1, method, fault);
    }
    return { tried, problems };
  } finally {
    trial.host.dispose();
  }
}

/** The methods of all calls that the command makes, in their order. */
async function methodsOf(trial: Trial, { name }: Scenario): Promise<readonly string[]> {
  trial.back();
  const calls = recordCalls(trial.host);
  const told = await trial.run(name);
  if (told !== null) throw new Error(`${name} fails without any fault: ${told}`);
  noFaults(trial.host);
  trial.back();
  return [...calls];
}

/** What is not as it should be after a fault, and after the next run where the fault left a state not seen before. */
async function problemsOf(
  trial: Trial,
  { name }: Scenario,
  call: number,
  { kind, sentence, toldAs }: EnglishFault,
  seen: Set<string>,
): Promise<string[]> {
  const { host } = trial;
  failAt(host, call, kind, sentence);
  const told = await trial.run(name);
  noFaults(host);
  const expected = toldAs === null ? told : toldFault(toldAs, sentence, languages.en.interface);
  const problems = [
    ...(told === null || told === expected ? [] : [`told as “${told}”`]),
    ...inVietnamese([...(toldAs === null ? [] : [told ?? '']), ...shownTexts(host)]),
  ];
  if (trial.hasChanged()) {
    const state = trial.state();
    if (!seen.has(state)) {
      seen.add(state);
      const again = await trial.run(name);
      problems.push(
        ...inVietnamese([again ?? '', ...shownTexts(host)]).map((text) => `the next run: ${text}`),
      );
    }
  }
  trial.back();
  return problems;
}

function inVietnamese(texts: readonly string[]): string[] {
  return texts.filter((text) => vietnameseLetter.test(text.normalize('NFC')) && !mayBeVietnamese.has(text));
}

/** Any letter with a mark, and the two with a stroke: the register has none. */
const vietnameseLetter = /[À-ÖØ-öø-ỹ]/;

/** What a language is called in itself, and right examples of what the register holds in Vietnamese. */
const mayBeVietnamese: ReadonlySet<unknown> = new Set([
  languages.en.interface.menu.vietnamese,
  ...Object.values(languages.en.findings.rules).map(({ example }) => example),
]);
