import type { KeptMapping } from '../mapping/kept-mapping';
import { readConfirmed } from '../mapping/read-confirmed';

/** One fact for each sheet, so that no cell of the state grows beyond what a cell may hold. */
export function mappingFacts(mappings: readonly KeptMapping[]): string[][] {
  return mappings.map((mapping) => [`${prefix}${mapping.sheetId}`, JSON.stringify(mapping)]);
}

export function isMappingFact(name: string): boolean {
  return name.startsWith(prefix);
}

/** Nothing for a fact that was damaged by hand: the user is asked again. */
export function readMappingFact(fact: unknown): readonly KeptMapping[] {
  const read = readConfirmed({ sheets: [fact] });
  if ('detail' in read || typeof fact !== 'object' || fact === null || !('sheet' in fact)) return [];
  const { sheet: name } = fact;
  return typeof name === 'string' ? read.sheets.map((sheet) => ({ ...sheet, sheet: name })) : [];
}

const prefix = 'mapping ';
