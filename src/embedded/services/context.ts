import type { Engine } from '../engine/engine';
import type { Manifest } from '../manifest';
import type { Realm } from '../realm/realm';
import type { Run } from './run';
import { scopesOf } from './scopes';
import type { World } from './world';

/** What every imitated service works on. */
export interface ServiceContext {
  readonly engine: Engine;
  readonly realm: Realm;
  readonly world: World;
  readonly manifest: Manifest;
  /** Null between runs: the bundle may touch nothing while it loads. */
  readonly run: Run | null;
}

/** Throws in the add-on's own world, with Google's words. */
export function refuse(context: ServiceContext, message: string): never {
  throw context.realm.error(message);
}

/**
 * Stands at the start of every method: refuses it while the bundle loads, in a mode that may not call it, and
 * without its scope.
 */
export function permit(context: ServiceContext, method: string, modes: readonly Run['mode'][]): Run {
  const { run } = context;
  if (run === null) refuse(context, `${method} was called while the script loads, outside of any run.`);
  const scopes = scopesOf(method);
  if (!modes.includes(run.mode)) {
    refuse(context, `You do not have permission to call ${method}.${required(scopes)}`);
  }
  if (scopes.length > 0 && !scopes.some((scope) => context.manifest.oauthScopes.includes(scope))) {
    refuse(context, `Specified permissions are not sufficient to call ${method}.${required(scopes)}`);
  }
  const fault = context.world.fault(method, 'before');
  if (fault !== null) refuse(context, fault);
  return run;
}

/** Lets the world fail a call after its work is done, as a time-out does. The methods of this very object are replaced. */
export function failingAfter<Service extends object>(
  context: ServiceContext,
  kind: string,
  service: Service,
): Service {
  for (const [name, method] of Object.entries(service)) {
    if (typeof method !== 'function') continue;
    Object.assign(service, {
      [name]: (...given: readonly unknown[]): unknown => {
        const result: unknown = method(...given);
        const fault = context.world.fault(`${kind}.${name}`, 'after');
        return fault === null ? result : refuse(context, fault);
      },
    });
  }
  return service;
}

/** Modes in which the document may be read and written. */
export const documentModes = ['limited', 'full'] as const;
export const anyMode = ['none', 'limited', 'full'] as const;

export function countRead(context: ServiceContext, method: string, cells = 0): Run {
  const run = permit(context, method, documentModes);
  run.roundTrips.reads++;
  run.cells.read += cells;
  return run;
}

export function countWrite(context: ServiceContext, method: string, cells = 0): Run {
  const run = permit(context, method, documentModes);
  run.roundTrips.writes++;
  run.cells.written += cells;
  run.unflushed = true;
  return run;
}

function required(scopes: readonly string[]): string {
  return scopes.length === 0 ? '' : ` Required permissions: (${scopes.join(' || ')})`;
}
