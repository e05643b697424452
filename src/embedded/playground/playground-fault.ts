import type { UnusableReason } from '../xlsx/unusable-file';

/** What a person can put right: one sentence on standard error and exit code 2. */
export type PlaygroundFaultKind =
  | { readonly kind: 'unknown-option'; readonly option: string }
  | { readonly kind: 'several-files'; readonly file: string }
  | { readonly kind: 'bad-port'; readonly value: string }
  | { readonly kind: 'port-busy'; readonly port: number }
  | { readonly kind: 'port-forbidden'; readonly port: number }
  | { readonly kind: 'unusable-file'; readonly file: string; readonly reason: UnusableReason };

export class PlaygroundFault extends Error {
  constructor(
    readonly fault: PlaygroundFaultKind,
    options?: ErrorOptions,
  ) {
    super(fault.kind, options);
    this.name = 'PlaygroundFault';
  }
}
