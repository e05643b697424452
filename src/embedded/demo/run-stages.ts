import type { CallListReport, CheckReport, MappingAnswer, PreviewReport } from '../../commands/results';
import type { DraftFiles } from '../../commands/sidebar-results';
import type { TotalsResult } from '../../core/totals/totals';
import { spillsOf } from '../engine/spills';
import { type Host, openHost } from '../host';
import { createNodeRealm } from '../realm/node-realm';
import type { RoundTrips } from '../services/run';
import type { StoredFile } from '../services/world';
import { createWorld } from '../world';
import type { OpenedXlsx } from '../xlsx/read-xlsx';
import { writeXlsx } from '../xlsx/write-xlsx';
import type { CallListChoices } from './arguments';
import type { BuiltProject } from './built-project';
import { DemoFault } from './demo-fault';
import { type TakenMapping, takenOf, takeProposal } from './take-proposal';

const commands = [
  'proposeMapping',
  'previewRegister',
  'checkRegister',
  'writeTotals',
  'issueCallList',
  'draftCallList',
] as const;
export const stages = ['openWorkbook', ...commands, 'saveWorkbook'] as const;
export type CommandName = (typeof commands)[number] | 'confirmMapping';
/** Commands that a workbook may have nothing for. */
export type SkippedCommand = 'writeTotals' | 'issueCallList';
export type StageName = (typeof stages)[number];

export interface StageOptions {
  readonly file: string;
  readonly opened: OpenedXlsx;
  readonly project: BuiltProject;
  readonly language: string;
  readonly callList: CallListChoices;
  /** Milliseconds since 1970 at which the clock stands still; null lets it run. */
  readonly now: number | null;
  readonly onStage: (stage: StageName) => void;
  readonly onLog: (line: string) => void;
}

export interface StageResults {
  /** What the add-on proposed for sheets and columns that it does not know, and the demo confirmed. */
  readonly mapping: readonly TakenMapping[];
  readonly preview: PreviewReport;
  readonly check: CheckReport;
  /** Null, with the add-on's own sentence, when the workbook has no sheet for it. */
  readonly totals: TotalsResult | null;
  readonly callList: CallListReport | null;
  readonly skipped: readonly { readonly command: SkippedCommand; readonly sentence: string }[];
  /** What the bundle gave to Drive. */
  readonly document: StoredFile | null;
  /** The internal check slip that goes with the list. */
  readonly slip: { readonly name: string; readonly bytes: Uint8Array } | null;
  readonly workbook: Uint8Array;
  /** The name of the sheet with the totals, which the command shows to the user. */
  readonly totalsSheet: string | null;
  readonly roundTrips: Readonly<Partial<Record<CommandName, RoundTrips>>>;
  readonly milliseconds: Readonly<Partial<Record<StageName, number>>>;
  readonly host: Host;
}

/** The job of the demo by the shipped bundle: preview, check, totals, call list, and the workbook that results. */
export async function runStages(options: StageOptions): Promise<StageResults> {
  const clock = createClock(options.onStage);
  const host = await clock.time('openWorkbook', () => open(options));
  try {
    return await runCommands(host, clock, options);
  } catch (fault) {
    host.dispose();
    throw fault;
  }
}

interface Clock {
  readonly milliseconds: Partial<Record<StageName, number>>;
  time<Result>(stage: StageName, work: () => Promise<Result>): Promise<Result>;
}

function createClock(onStage: (stage: StageName) => void): Clock {
  const milliseconds: Partial<Record<StageName, number>> = {};
  return {
    milliseconds,
    async time(stage, work) {
      onStage(stage);
      const start = performance.now();
      try {
        return await work();
      } finally {
        milliseconds[stage] = Math.round(performance.now() - start);
      }
    },
  };
}

async function runCommands(host: Host, clock: Clock, options: StageOptions): Promise<StageResults> {
  const roundTrips: Partial<Record<CommandName, RoundTrips>> = {};
  const skipped: { command: SkippedCommand; sentence: string }[] = [];
  const call = <Result>(name: Exclude<CommandName, 'confirmMapping'>, given: readonly unknown[] = []) =>
    clock.time(name, async () => {
      const outcome = await host.call(name, given);
      roundTrips[name] = outcome.roundTrips;
      return outcome.result as Result;
    });
  const callIfPossible = async <Result>(
    name: 'writeTotals' | 'issueCallList',
    wanting: readonly string[],
    given: readonly unknown[] = [],
  ) => {
    try {
      return await call<Result>(name, given);
    } catch (fault) {
      if (!wanting.includes(kindOf(fault))) throw fault;
      skipped.push({ command: name, sentence: sentenceOf(fault) });
      return null;
    }
  };

  const proposal = await call<MappingAnswer>('proposeMapping');
  const confirmed = takeProposal(proposal);
  if (confirmed.sheets.length > 0) {
    roundTrips.confirmMapping = (await host.call('confirmMapping', [confirmed])).roundTrips;
  }

  const preview = await call<PreviewReport>('previewRegister').catch((fault: unknown) => {
    if (kindOf(fault) !== 'no-register') throw fault;
    throw new DemoFault({ kind: 'no-register', file: options.file }, { cause: fault });
  });
  const check = await call<CheckReport>('checkRegister');
  const totals = await callIfPossible<TotalsResult>('writeTotals', ['no-aid-sheet']);
  const totalsSheet = totals === null ? null : host.world.interface.activeSheet;
  const callList = await callIfPossible<CallListReport>(
    'issueCallList',
    ['no-call-sheet', 'nothing-to-issue'],
    [options.callList],
  );
  const since = callList?.changes?.since.number ?? null;
  const draft =
    callList && (await call<DraftFiles>('draftCallList', [{ ...options.callList, changesSince: since }]));
  const workbook = await clock.time('saveWorkbook', () =>
    writeXlsx(options.opened.bytes, host.engine.snapshot(), spillsOf(host.engine), {
      before: options.opened.charts,
      after: host.world.charts,
    }),
  );
  return {
    mapping: takenOf(proposal),
    preview,
    check,
    totals,
    callList,
    skipped,
    document: host.world.drive.find((file) => !file.trashed) ?? null,
    slip: draft && { name: draft.slip.name, bytes: Buffer.from(draft.slip.base64, 'base64') },
    workbook,
    totalsSheet,
    roundTrips,
    milliseconds: clock.milliseconds,
    host,
  };
}

/** A file says nothing of its locale; an office in Viet Nam writes 1.234,5 and 31/12/2024. */
const locale = 'vi_VN';

function open({ opened, project, language, now, onLog }: StageOptions): Promise<Host> {
  return openHost({
    realm: createNodeRealm({
      code: project.code,
      now,
      log: (level, words) => onLog([level, ...words].map(String).join(' ')),
    }),
    manifest: project.manifest,
    workbook: opened.snapshot,
    world: createWorld({
      spreadsheet: {
        id: 'demo',
        name: opened.snapshot.name ?? '',
        locale,
        timeZone: project.manifest.timeZone,
      },
      userName: 'Demo',
      userLocale: language,
      pages: project.pages,
      now: now === null ? Date.now : () => now,
      charts: opened.charts,
    }),
    freshRealmPerCall: true,
  });
}

function kindOf(fault: unknown): string {
  return typeof fault === 'object' && fault !== null && 'kind' in fault ? String(fault.kind) : '';
}

export function sentenceOf(fault: unknown): string {
  return typeof fault === 'object' && fault !== null && 'message' in fault
    ? String(fault.message)
    : String(fault);
}
