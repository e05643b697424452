/** What a service answered to one call, so that a run which stood still can be brought back to where it was. */
type Answer = { readonly value: unknown } | { readonly error: unknown };

export interface Recording {
  readonly answers: Answer[];
  /** How many of them were given in this pass. */
  given: number;
}

/**
 * Service objects that note every call and its answer. In a second pass the calls of the first are answered from the
 * notes, and only what comes after them is really called: so a run can be stopped anywhere and go on later, although a
 * script cannot be halted. `before` stands before each real call and may throw to stop the run.
 */
export function recorded<Services extends object>(
  services: Services,
  recording: Recording,
  before: (method: string) => void,
): Services {
  const originals = new WeakMap<object, object>();
  const wrappers = new WeakMap<object, object>();

  const wrap = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(wrap);
    return isService(value) ? wrapperOf(value) : value;
  };
  const unwrap = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(unwrap);
    return typeof value === 'object' && value !== null ? (originals.get(value) ?? value) : value;
  };
  const call = (target: object, name: string, method: Method, given: readonly unknown[]): unknown => {
    const known = recording.answers[recording.given];
    const answer = known ?? answerOf(() => method.apply(target, given.map(unwrap)), name);
    if (known === undefined) recording.answers.push(answer);
    recording.given += 1;
    if ('error' in answer) throw answer.error;
    return wrap(answer.value);
  };
  const answerOf = (work: () => unknown, name: string): Answer => {
    before(name);
    try {
      return { value: work() };
    } catch (error) {
      if (error instanceof StandStill) throw error;
      return { error };
    }
  };
  const wrapperOf = (target: object): object => {
    const known = wrappers.get(target);
    if (known !== undefined) return known;
    // Frozen objects of the host would not let a proxy of their own answer for them.
    const wrapper = new Proxy(
      {},
      {
        get(_, name) {
          const value: unknown = Reflect.get(target, name);
          if (typeof value !== 'function') return wrap(value);
          return (...given: readonly unknown[]) => call(target, String(name), value as Method, given);
        },
        has: (_, name) => name in target,
      },
    );
    wrappers.set(target, wrapper);
    originals.set(wrapper, target);
    return wrapper;
  };
  return Object.fromEntries(
    Object.entries(services).map(([name, service]) => [name, wrap(service)]),
  ) as Services;
}

type Method = (this: object, ...given: readonly unknown[]) => unknown;

/** A run stands still here. The add-on may catch it; then its next call stands still again. */
export class StandStill extends Error {}

/** Objects with methods; plain answers and dates are values. */
function isService(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  if (Object.prototype.toString.call(value) === '[object Date]') return false;
  return Object.values(value).some((item) => typeof item === 'function' || isService(item));
}
