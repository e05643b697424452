import type { Register } from './register';

/** Computes once for each register, which never changes, what several rules and totals ask of it. */
export function oncePerRegister<Result extends object>(
  compute: (register: Register) => Result,
): (register: Register) => Result {
  const known = new WeakMap<Register, Result>();
  return (register) => {
    let result = known.get(register);
    if (result === undefined) {
      result = compute(register);
      known.set(register, result);
    }
    return result;
  };
}
