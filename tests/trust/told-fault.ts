import type { FaultKind, InterfaceWords } from '../../src/core/languages/interface-words';

/** What the add-on says of a fault of that kind for which Google has that sentence. */
export function toldFault(kind: FaultKind, sentence: string, { faults }: InterfaceWords): string {
  return faults[kind](kind === 'sheet-protected' ? '' : sentence);
}
