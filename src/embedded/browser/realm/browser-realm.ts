import { cellFunctionsOf } from '../../realm/cell-functions-of';
import type { Realm, RealmSource } from '../../realm/realm';
import { zonedDateOf } from '../../realm/zoned-date';
import { emptyWorld, type FrameWorld } from './empty-world';

export interface BrowserRealmOptions {
  /** The text of dist/Code.js. */
  readonly code: string;
  /** A page of this origin whose policy lets this code run, and nothing else. */
  readonly address: string;
}

export interface BrowserRealm extends RealmSource {
  dispose(): void;
}

/** A hidden frame whose global object is the add-on's world; it can be opened once. */
export async function createBrowserRealm(options: BrowserRealmOptions): Promise<BrowserRealm> {
  const { code } = options;
  const frame = await emptyFrame(options.address);
  const page = frame.contentDocument;
  const world = frame.contentWindow as FrameWorld | null;
  if (page === null || world === null) throw new Error('The browser gave no frame for the add-on.');
  let opened = false;
  return {
    cellFunctions: cellFunctionsOf(code),
    open(globalsFor, timeZone) {
      if (opened) throw new Error('The frame of the add-on was opened before.');
      opened = true;
      const faults = faultsOf(world);
      emptyWorld(world);
      const realm = realmOf(world);
      Object.assign(world, { Date: zonedDateOf(world.Date, timeZone), console }, globalsFor(realm));
      const script = page.createElement('script');
      script.text = code;
      page.head.append(script);
      if (faults[0] !== undefined) throw faults[0];
      return realm;
    },
    dispose: () => frame.remove(),
  };
}

function emptyFrame(address: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = 'Code.js';
  return new Promise((resolve, reject) => {
    frame.addEventListener('load', () => resolve(frame), { once: true });
    frame.addEventListener('error', () => reject(new Error(`${address} did not load.`)), { once: true });
    frame.src = address;
    document.body.append(frame);
  });
}

/** What goes wrong while the bundle is evaluated, which a browser does not throw but reports. */
function faultsOf(world: FrameWorld): unknown[] {
  const faults: unknown[] = [];
  world.addEventListener('error', (event) => faults.push(event.error ?? new Error(event.message)));
  world.document.addEventListener('securitypolicyviolation', () => {
    faults.push(new Error('Code.js is not the one that the server announced; reload the page.'));
  });
  return faults;
}

function realmOf(world: FrameWorld): Realm {
  return {
    array: (length) => new world.Array(length),
    date: (instant) => new world.Date(instant),
    error: (message) => new world.Error(message),
    copy: (plain) => (plain === undefined ? plain : world.JSON.parse(JSON.stringify(plain))),
    has: (name) => typeof world[name] === 'function',
    call(name, givenArguments) {
      const target = world[name];
      if (typeof target !== 'function') throw new world.Error(`Script function not found: ${name}`);
      return target(...givenArguments);
    },
  };
}
