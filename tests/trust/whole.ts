import type { Host } from '../../src/embedded/host';
import { cellsOf, sheetNames } from '../journeys/cells-of';
import { see } from './workbook-state';

/** All that two runs could mix, part by part. Ids and tokens, which come in the order of the runs, are left out. */
export type Whole = Readonly<Record<string, string>>;

export function whole(host: Host): Whole {
  const { inputs, outputs, liveDocuments, unfinished } = see(host);
  const filled = (sheet: string) => [...cellsOf(host, sheet)].filter(([, cell]) => !isBlank(cell));
  const state = filled('_svt');
  const isOfMarks = ([place]: readonly [string, string]) => place.endsWith(',3');
  const parts: Record<string, unknown> = {
    ...outputs,
    inputs: [...inputs],
    sheets: sheetNames(host).sort(),
    state: state.filter((cell) => !isOfMarks(cell)),
    marks: state.filter(isOfMarks),
    log: filled('Nhật ký'),
    documents: [liveDocuments, unfinished, host.world.charts.length],
  };
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, JSON.stringify(part).replace(ids, 'id')]),
  );
}

/** Rows of a longer memory that stood there are blanked. */
function isBlank(cell: string): boolean {
  const [value] = JSON.parse(cell) as readonly unknown[];
  return value === null || value === '';
}

const ids = /00000000-0000-4000-8000-\d{12}/g;

/** The parts in which two are not the same. */
export function partsApart(one: Whole, other: Whole): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (part) => one[part] !== other[part],
  );
}
