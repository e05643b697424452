import { commandArguments } from './command-arguments';
import { exportedFunctions } from './small-register';

export interface Scenario {
  readonly name: string;
  /** Functions that are called before, without faults. */
  readonly prepare: readonly string[];
  /** The sheet of the sample that is not there. */
  readonly without?: string;
  /** Milliseconds by which the clock goes on whenever it is asked: on a slow day long work is done in several runs. */
  readonly slowness?: number;
}

/** Functions for cells read nothing but their arguments; their faults are values. */
const isForCells = (name: string) => name.startsWith('AID_');

/** What has to be there for a command to have something to do. */
const prepared: Readonly<Record<string, readonly string[]>> = {
  undoChanges: ['applyFixes'],
  releaseWarnings: ['keepWarnings'],
};

/** Every function of the shipped file but those for cells and onEdit, which a person's edit calls. */
export function commands(): string[] {
  return exportedFunctions().filter((name) => !isForCells(name) && name !== 'onEdit');
}

export function cellFunctions(): string[] {
  return exportedFunctions().filter(isForCells);
}

/** Each command in a workbook that never saw the add-on, and those with a memory once more. */
export function scenarios(): Scenario[] {
  return [
    ...commands().map((name) => ({ name, prepare: prepared[name] ?? [] })),
    { name: 'createMissingSheets', prepare: [], without: 'Lĩnh vực' },
    { name: 'saveOffice', prepare: [], without: 'Cài đặt' },
    { name: 'checkRegister', prepare: ['toggleMarks', 'keepWarnings', 'checkRegister'] },
    { name: 'writeTotals', prepare: ['writeTotals'] },
    { name: 'toggleMarks', prepare: ['toggleMarks'] },
    { name: 'issueCallList', prepare: ['issueCallList'] },
  ];
}

/** In several blocks, and in several runs. */
const slowScenarios: readonly Scenario[] = [
  { name: 'writeTotals', prepare: [], slowness: 40_000 },
  { name: 'recordFindings', prepare: ['recordFindings'], slowness: 20_000 },
];

/** Them all, what Google runs after a person's edit, and long work on a slow day. */
export function scenariosWithEdit(): Scenario[] {
  return [...scenarios(), { name: 'onEdit', prepare: ['toggleMarks'] }, ...slowScenarios];
}

/** The same in a register in English; one without settings would speak Vietnamese. */
export function englishScenarios(): Scenario[] {
  return scenariosWithEdit()
    .filter(({ without, slowness }) => without !== 'Cài đặt' && slowness === undefined)
    .map(({ without, ...scenario }) =>
      without === undefined ? scenario : { ...scenario, without: 'Sectors' },
    );
}

export const argumentsOf = (name: string): readonly unknown[] => commandArguments[name] ?? [];
