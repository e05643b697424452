import type { DocumentWords } from './document-words';
import type { FindingWords } from './finding-words';
import type { FunctionWords } from './function-words';
import type { InterfaceWords } from './interface-words';
import type { SheetWords } from './sheet-words';
import type { TableWords } from './table-words';

/**
 * All that a language must say inside Code.js. The parts are exported apart by each language; the words of the
 * sidebar stand in a part of their own, so that Code.js and the sidebar carry only what each of them says.
 */
export interface Language {
  readonly findings: FindingWords;
  readonly document: DocumentWords;
  readonly interface: InterfaceWords;
  readonly functions: FunctionWords;
  readonly sheets: SheetWords;
  readonly tables: TableWords;
}
