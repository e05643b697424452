import { constants, createContext, Script } from 'node:vm';
import { cellFunctionsOf } from './cell-functions-of';
import type { Realm, RealmSource } from './realm';
import { zonedDateOf } from './zoned-date';

export interface NodeRealmOptions {
  /** The text of dist/Code.js. */
  readonly code: string;
  /** Where the clock stands still, or what it shows each time, in milliseconds; null lets it run. */
  readonly now: number | (() => number) | null;
  /** Receives what the add-on writes to its log. */
  readonly log: (level: string, words: readonly unknown[]) => void;
}

/** Keeps names that Node lends to every context but Apps Script lacks out of the world. */
const absentInAppsScript = ['SharedArrayBuffer', 'Atomics', 'WeakRef', 'FinalizationRegistry'];

export function createNodeRealm({ code, now, log }: NodeRealmOptions): RealmSource {
  const bundle = new Script(code, { filename: 'Code.js' });
  return {
    cellFunctions: cellFunctionsOf(code),
    open(globalsFor, timeZone) {
      const world = emptyWorld();
      const made = tools.runInContext(world) as Tools;
      for (const name of absentInAppsScript) delete world[name];
      world.console = consoleOf(log);
      if (now !== null) made.setClock(typeof now === 'number' ? () => now : now);
      world.Date = zonedDateOf(world.Date as DateConstructor, timeZone);
      const realm = realmOf(world, made);
      Object.assign(world, globalsFor(realm));
      bundle.runInContext(world);
      return realm;
    },
  };
}

/**
 * With V8's own global object, as in Apps Script: Node's usual one asks JavaScript for every global name, and is slow.
 */
function emptyWorld(): Record<string, unknown> {
  return createContext(constants.DONT_CONTEXTIFY) as Record<string, unknown>;
}

interface Tools {
  array<Value>(length: number): Value[];
  date(instant: number): Date;
  error(message: string): Error;
  parse(json: string): never;
  setClock(now: () => number): void;
}

/** Runs inside the world, so that what it makes belongs there. */
const tools = new Script(`(function () {
  var RealDate = Date;
  return {
    array: function (length) { return new Array(length); },
    date: function (instant) { return new Date(instant); },
    error: function (message) { return new Error(message); },
    parse: function (json) { return JSON.parse(json); },
    setClock: function (now) {
      globalThis.Date = class Date extends RealDate {
        constructor() {
          if (arguments.length === 0) super(now());
          else super(...arguments);
        }
        static now() { return now(); }
      };
    }
  };
})()`);

function realmOf(world: Record<string, unknown>, made: Tools): Realm {
  return {
    array: made.array,
    date: made.date,
    error: made.error,
    copy: (plain) => (plain === undefined ? plain : made.parse(JSON.stringify(plain))),
    has: (name) => typeof world[name] === 'function',
    call(name, givenArguments) {
      const target = world[name];
      if (typeof target !== 'function') throw made.error(`Script function not found: ${name}`);
      return target(...givenArguments);
    },
  };
}

function consoleOf(log: NodeRealmOptions['log']): Record<string, (...words: unknown[]) => void> {
  const levels = ['log', 'info', 'warn', 'error', 'debug'];
  return Object.fromEntries(levels.map((level) => [level, (...words: unknown[]) => log(level, words)]));
}
