import type { FaultKind } from '../core/languages/interface-words';

/** Why a command cannot go on, before it is put into words. `detail` is a name or Google's own sentence. */
export class Fault extends Error {
  constructor(
    readonly kind: FaultKind,
    readonly detail: string = '',
  ) {
    super(detail === '' ? kind : `${kind}: ${detail}`);
  }
}
