import { editEvent } from '../../src/embedded/edit-event';
import type { Host } from '../../src/embedded/host';
import { requirePlain } from '../../src/embedded/plain-result';
import type { ServiceContext } from '../../src/embedded/services/context';
import { type Run, startRun } from '../../src/embedded/services/run';
import { createServices } from '../../src/embedded/services/services';
import { type Recording, recorded, StandStill } from './recorded-services';
import { argumentsOf } from './scenarios';
import { builtProject, smallRealm, zone } from './small-register';
import { typeName } from './trial';

/** A user at the same spreadsheet, or another tab of one: an execution of its own that can stand still anywhere. */
export interface User {
  /** Starts a command; nothing runs yet. */
  begin(command: string): void;
  /** Runs until `stop` says so before a call, until it has to wait for the lock, or to the end. */
  advance(stop?: (method: string) => boolean): void;
  state(): 'ready' | 'standing' | 'waiting' | 'done';
  /** The waiting is over, whether the lock is free or not. */
  giveUpWaiting(): void;
  /** How many calls it has made. */
  calls(): number;
  /** What it was told when it failed; null when it did not. */
  told(): string | null;
  /** Whether it has the lock. */
  holdsLock(): boolean;
  /** As Google ends a run: what it holds is given back. */
  end(): void;
}

export function openUser(host: Host): User {
  const { engine, world } = host;
  const recording: Recording = { answers: [], given: 0 };
  let run: Run | null = null;
  let command = '';
  let state: ReturnType<User['state']> = 'ready';
  let told: string | null = null;
  let stop = (_method: string) => false;
  let isStanding = false;
  let isPatient = true;
  /** What a person typed before the run, once. */
  let edit: ReturnType<typeof typeName> | null = null;

  const stand = (as: 'standing' | 'waiting'): never => {
    isStanding = true;
    state = as;
    throw new StandStill();
  };
  let context: ServiceContext | null = null;
  const realm = smallRealm().open((opened) => {
    context = {
      engine,
      world,
      realm: opened,
      manifest: builtProject().manifest,
      get run() {
        return run;
      },
    };
    return recorded(createServices(context), recording, (method) => {
      if (isStanding) throw new StandStill();
      if (stop(method)) stand('standing');
    });
  }, zone);
  const services = context as ServiceContext | null;
  if (services === null) throw new Error('The realm asked for no services.');

  const execute = () => {
    if (command !== 'onEdit')
      return void requirePlain(realm.call(command, argumentsOf(command).map(realm.copy)));
    edit ??= typeName(host, '  Tên do  người dùng vừa gõ');
    realm.call('onEdit', [editEvent(services, edit)]);
  };
  const end = () => {
    if (run !== null && world.lock.holder === run) world.lock.holder = null;
  };
  return {
    begin(name) {
      command = name;
      recording.answers.length = 0;
      run = startRun(name === 'onEdit' ? 'limited' : 'full');
      state = 'ready';
      told = null;
      edit = null;
      isPatient = true;
    },
    advance(stopAt = () => false) {
      recording.given = 0;
      stop = stopAt;
      isStanding = false;
      const before = world.lock.wait;
      world.lock.wait = () => {
        if (isPatient) stand('waiting');
      };
      try {
        execute();
        if (!isStanding) state = 'done';
      } catch (thrown) {
        if (!isStanding) {
          state = 'done';
          told = thrown instanceof Error || hasMessage(thrown) ? String(thrown.message) : String(thrown);
        }
      } finally {
        world.lock.wait = before;
      }
      if (!isStanding) end();
    },
    state: () => state,
    giveUpWaiting() {
      isPatient = false;
    },
    calls: () => recording.answers.length,
    told: () => told,
    holdsLock: () => run !== null && world.lock.holder === run,
    end,
  };
}

function hasMessage(thrown: unknown): thrown is { readonly message: unknown } {
  return typeof thrown === 'object' && thrown !== null && 'message' in thrown;
}
