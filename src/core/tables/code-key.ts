import { foldText } from '../values/vietnamese-text';

/** By which the codes of items are compared: without case, spaces and look-alike letters; '' without a code. */
export function codeKey(code: string): string {
  return foldText(code).replace(/\s/g, '');
}
