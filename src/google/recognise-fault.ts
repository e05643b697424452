import type { FaultKind } from '../core/languages/interface-words';
import { Fault } from './fault';

/**
 * What lies behind anything thrown. Google's services throw plain errors with a sentence in the user's
 * language; those in English and Vietnamese are known by their words, all others are told as they are.
 */
export function recogniseFault(thrown: unknown): Fault {
  if (thrown instanceof Fault) return thrown;
  const sentence = sentenceOf(thrown);
  const kind = known.find(([pattern]) => pattern.test(sentence))?.[1] ?? 'unexpected';
  return new Fault(kind, kind === 'sheet-protected' ? '' : sentence);
}

/** In this order: a refusal to edit a protected range also speaks of permission. */
const known: readonly (readonly [RegExp, FaultKind])[] = [
  [/drive is not defined|api has not been used|cannot be used for api calls/i, 'drive-off'],
  [/protected|được bảo vệ/i, 'sheet-protected'],
  [/(limit|number) of .*cells|giới hạn.* ô( |\.|$)/i, 'sheet-too-large'],
  [/too many|quota|rate limit|limit exceeded|quá nhiều|quá giới hạn|hạn mức/i, 'quota'],
  [
    /permission|authoriz|not allowed|access denied|forbidden|insufficient.*scope|không có quyền|được cho phép|[uủ][yỷ] quyền/i,
    'permission',
  ],
  [
    /timed out|time-?out|deadline|(service|server|backend) error|empty response|try again|unavailable|thời gian chờ|máy chủ|trả lời trống|thử lại/i,
    'temporary',
  ],
];

/** By shape, not by class: what the host throws is no Error of this script's own kind. */
function sentenceOf(thrown: unknown): string {
  if (typeof thrown === 'object' && thrown !== null && 'message' in thrown) return String(thrown.message);
  return String(thrown);
}
