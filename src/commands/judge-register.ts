import { type CheckResult, checkRegister as check } from '../core/rules/check';
import { type SetAside, setAside } from '../core/rules/kept-findings';
import type { State } from '../core/state/state';
import type { Register } from '../core/tables/register';

export interface Judged extends CheckResult, Pick<SetAside, 'kept' | 'lapsed'> {
  /** With those that are kept. */
  readonly all: CheckResult['findings'];
}

/** The findings of a register that are still to be decided, and apart from them those that a person keeps. */
export function judgeRegister(register: Register, { kept: decided }: Pick<State, 'kept'>): Judged {
  const checked = check(register);
  const { open, kept, lapsed } = setAside(checked.findings, decided, register);
  return { ...checked, all: checked.findings, findings: open, kept, lapsed };
}
