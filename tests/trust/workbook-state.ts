import type { IWorkbookData } from '../../src/embedded/engine/univer-packages';
import type { Host } from '../../src/embedded/host';
import { cellsOf, sheetNames } from '../journeys/cells-of';
import { currentInputsOf } from '../journeys/inputs-of';

const stateSheet = '_svt';
const logs = ['Nhật ký', 'Log'];
const outputs = ['Kết quả kiểm tra', 'Tổng hợp', 'Findings', 'Totals'];

/** All that can be seen of a workbook and of the Drive around it. */
export interface Seen {
  /** Each property of each input cell, and of each input sheet, by its path. */
  readonly inputs: ReadonlyMap<string, string>;
  /** The output sheets with all their cells; an empty one counts as none. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Output sheets that say in their first cell that they are unfinished. */
  readonly unfinished: readonly string[];
  readonly hasRunMarker: boolean;
  readonly editions: number;
  readonly loggedDocuments: number;
  readonly liveDocuments: number;
}

export function see(host: Host): Seen {
  const sheets = sheetNames(host);
  const cells = (name: string) => [...cellsOf(host, name)];
  const present = outputs.filter((name) => sheets.includes(name));
  const state = new Map(
    cells(stateSheet).flatMap(([place, cell]) => {
      const [row, column] = place.split(',');
      return column === '1' ? [[textAt(host, stateSheet, `${row},0`), textOf(cell)] as const] : [];
    }),
  );
  return {
    inputs: flat(currentInputsOf(host)),
    outputs: Object.fromEntries(
      present.map((name) => [name, JSON.stringify(cells(name))]).filter(([, text]) => !isBlank(text ?? '')),
    ),
    unfinished: present.filter((name) => hasNote(host, name)),
    hasRunMarker: (state.get('run') ?? 'null') !== 'null' || [...state.keys()].some(isPart),
    editions: Number(state.get('editions') ?? 0),
    loggedDocuments: logs
      .flatMap(cells)
      .filter(([, cell]) => textOf(cell).startsWith('https://docs.google.com/document')).length,
    liveDocuments: host.world.drive.filter(({ trashed }) => !trashed).length,
  };
}

/** Whether a run has left the rest of its work to the next one. */
export function isInSteps(host: Host): boolean {
  return [...cellsOf(host, stateSheet).values()].some((cell) => isPart(textOf(cell)));
}

const isPart = (fact: string) => fact.startsWith('part ');

/** Enough to tell at once that nothing was written. */
export function printOf(host: Host): string {
  return JSON.stringify([host.engine.current(), host.world.charts, host.world.drive.length]);
}

function textAt(host: Host, sheet: string, place: string): string {
  return textOf(cellsOf(host, sheet).get(place) ?? '[""]');
}

function textOf(cell: string): string {
  return String((JSON.parse(cell) as readonly unknown[])[0] ?? '');
}

/** Formats alone make no content. */
function isBlank(cells: string): boolean {
  return (JSON.parse(cells) as readonly (readonly [string, string])[]).every(
    ([, cell]) => textOf(cell) === '',
  );
}

function hasNote(host: Host, name: string): boolean {
  const { resources = [] }: Partial<IWorkbookData> = host.engine.current();
  const id = host.engine.workbook.getSheetBySheetName(name)?.getSheetId() ?? '';
  const notes = resources.find((one) => one.name === 'SHEET_NOTE_PLUGIN')?.data;
  const ofSheet = notes ? (JSON.parse(notes) as Readonly<Record<string, unknown>>)[id] : undefined;
  return Object.keys(ofSheet ?? {}).length > 0;
}

/** Names that the engine's plug-ins give to notes and conditional formats. */
const isMadeUp = /\/resources\/.*\/(?:id|uid|cfId)$/;

/** Every leaf by its path, so that two workbooks are compared property by property. */
function flat(value: unknown, path = '', into = new Map<string, string>()): ReadonlyMap<string, string> {
  if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) flat(item, `${path}/${key}`, into);
  } else if (!isMadeUp.test(path)) into.set(path, JSON.stringify(value) ?? 'undefined');
  return into;
}
