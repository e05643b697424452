import type { DocumentWords } from './document-words';
import type { FindingWords } from './finding-words';
import type { FunctionWords } from './function-words';
import type { InterfaceWords } from './interface-words';
import type { TableWords } from './table-words';

/**
 * All that a language must say. The parts are exported apart by each language, so that Code.js and the sidebar
 * carry only what each of them says.
 */
export interface Language {
  readonly findings: FindingWords;
  readonly document: DocumentWords;
  readonly interface: InterfaceWords;
  readonly functions: FunctionWords;
  readonly tables: TableWords;
}
