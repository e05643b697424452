import type { FaultKind } from '../core/languages/interface-words';
import { Fault } from './fault';

/**
 * What lies behind anything thrown. Google's services throw plain errors with a sentence in the user's
 * language; only the English ones are known, all others are told as they are.
 */
export function recogniseFault(thrown: unknown): Fault {
  if (thrown instanceof Fault) return thrown;
  const sentence = sentenceOf(thrown);
  const kind = known.find(([pattern]) => pattern.test(sentence))?.[1] ?? 'unexpected';
  return new Fault(kind, kind === 'sheet-protected' ? '' : sentence);
}

/** In this order: a refusal to edit a protected range also speaks of permission. */
const known: readonly (readonly [RegExp, FaultKind])[] = [
  [/protected/i, 'sheet-protected'],
  [/10000000 cells|limit of .* cells|number of cells/i, 'sheet-too-large'],
  [/too many times|quota|rate limit|too many simultaneous|limit exceeded/i, 'quota'],
  [/permission|authoriz|not allowed|access denied|forbidden|insufficient.*scope/i, 'permission'],
  [
    /timed out|time-?out|deadline|service error|server error|backend error|try again|unavailable/i,
    'temporary',
  ],
  [/drive is not defined/i, 'drive-off'],
];

/** By shape, not by class: what the host throws is no Error of this script's own kind. */
function sentenceOf(thrown: unknown): string {
  if (typeof thrown === 'object' && thrown !== null && 'message' in thrown) return String(thrown.message);
  return String(thrown);
}
