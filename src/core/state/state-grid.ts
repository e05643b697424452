import { editionFacts, isEditionFact, readEditionFacts } from './issued-editions';
import { isKeptFact, keptFacts, readKeptFact } from './kept-warnings';
import { isMappingFact, mappingFacts, readMappingFact } from './mapping-facts';
import { parseJson } from './parse-json';
import { newState, type RunMarker, type State } from './state';
import { isUndoFact, readUndoFacts, undoFacts } from './undo-steps';
import { bringForward, currentVersion, type Facts, versionOf } from './versions';
import { isPartFact, partFacts, readPartFact } from './written-parts';

/** Two columns of text; the first row says whose sheet this is. */
export function stateToGrid(state: State, notice: string): string[][] {
  return [
    [notice, ''],
    ['version', JSON.stringify(state.version)],
    ['run', JSON.stringify(state.run)],
    ...partFacts(state.parts),
    ['editions', JSON.stringify(state.editions)],
    ...editionFacts(state.issued),
    ...mappingFacts(state.mappings),
    ...keptFacts(state.kept),
    ...undoFacts(state.undo),
    ['marks', JSON.stringify(state.marks)],
    ...state.unknown.map(([name, json]) => [name, json]),
  ];
}

/** A fact that is missing or was damaged by hand is as new; this never throws. */
export function stateFromGrid(grid: readonly (readonly unknown[])[]): State {
  const facts = bringForward(factsOf(grid));
  const run = parseJson(facts.get('run') ?? 'null');
  const editions = parseJson(facts.get('editions') ?? 'null');
  return {
    version: Math.max(versionOf(facts), currentVersion),
    run: isRunMarker(run) ? run : newState.run,
    parts: [...facts].flatMap(([name, json]) => (isPartFact(name) ? readPartFact(parseJson(json)) : [])),
    editions: isCount(editions) ? editions : newState.editions,
    issued: readEditionFacts(facts),
    mappings: [...facts].flatMap(([name, json]) =>
      isMappingFact(name) ? readMappingFact(parseJson(json)) : [],
    ),
    kept: [...facts].flatMap(([name, json]) => (isKeptFact(name) ? readKeptFact(parseJson(json)) : [])),
    undo: readUndoFacts([...facts].flatMap(([name, json]) => (isUndoFact(name) ? [parseJson(json)] : []))),
    marks: parseJson(facts.get('marks') ?? 'null') === true,
    unknown: [...facts].filter(([name]) => !isKnown(name)),
  };
}

function factsOf(grid: readonly (readonly unknown[])[]): Facts {
  const facts = new Map<string, string>();
  for (const [name, json] of grid.slice(1)) {
    if (typeof name === 'string' && name !== '') facts.set(name, String(json));
  }
  return facts;
}

function isKnown(name: string): boolean {
  return (
    known.has(name) ||
    isPartFact(name) ||
    isEditionFact(name) ||
    isMappingFact(name) ||
    isKeptFact(name) ||
    isUndoFact(name)
  );
}

const known: ReadonlySet<string> = new Set(['version', 'run', 'editions', 'marks']);

function isRunMarker(value: unknown): value is RunMarker {
  if (typeof value !== 'object' || value === null) return false;
  const { command, startedAt, token } = value as Partial<Record<keyof RunMarker, unknown>>;
  return (
    typeof command === 'string' &&
    typeof startedAt === 'string' &&
    (token === null || typeof token === 'string')
  );
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
