import type { RealmSource } from '../../src/embedded/realm/realm';

/** Runs functions of this very process over the services of a host, so that an adapter can be tried by itself. */
export function inProcessRealm(functions: Readonly<Record<string, () => unknown>>): RealmSource {
  return {
    cellFunctions: [],
    open(globalsFor) {
      const realm = {
        array: <Value>(length: number) => new Array<Value>(length),
        date: (instant: number) => new Date(instant),
        error: (message: string) => new Error(message),
        copy: <Value>(plain: Value) => plain,
        has: (name: string) => name in functions,
        call: (name: string) => functions[name]?.(),
      };
      Object.assign(globalThis, globalsFor(realm));
      return realm;
    },
  };
}
