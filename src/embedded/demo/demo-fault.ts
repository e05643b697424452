import type { UnusableReason } from '../xlsx/unusable-file';

/** What a person can put right: one sentence on standard error and exit code 2. */
export type DemoFaultKind =
  | { readonly kind: 'unknown-option'; readonly option: string }
  | { readonly kind: 'value-missing'; readonly option: string }
  | { readonly kind: 'several-files'; readonly file: string }
  | { readonly kind: 'bad-language'; readonly value: string }
  | { readonly kind: 'bad-date'; readonly value: string }
  | {
      readonly kind: 'bad-choice';
      readonly option: string;
      readonly value: string;
      readonly words: readonly string[];
    }
  | { readonly kind: 'unusable-file'; readonly file: string; readonly reason: UnusableReason }
  | { readonly kind: 'no-register'; readonly file: string }
  | { readonly kind: 'not-built' }
  | { readonly kind: 'cannot-write'; readonly folder: string };

export class DemoFault extends Error {
  constructor(
    readonly fault: DemoFaultKind,
    options?: ErrorOptions,
  ) {
    super(fault.kind, options);
    this.name = 'DemoFault';
  }
}
