import type { IWorkbookData } from '../../src/embedded/engine/univer-packages';
import type { Host } from '../../src/embedded/host';
import type { MenuEntry } from '../../src/embedded/services/world';
import { cellsOf, sheetNames } from '../journeys/cells-of';

/**
 * What a person reads of the add-on in its interface and in the workbook: menus, titles, messages, names of sheets,
 * notes, and the cells of the sheets that speak one language. The Totals sheet speaks two.
 */
export function shownTexts(host: Host): readonly string[] {
  const { menus, sidebar, dialog, alerts, toasts } = host.world.interface;
  const names = sheetNames(host);
  return [
    ...menus.flatMap(captionsOf),
    ...[sidebar, dialog].map((page) => page?.title ?? ''),
    ...alerts.flatMap(({ title, prompt }) => [title, prompt]),
    ...toasts.flatMap(({ title, message }) => [title, message]),
    ...names,
    ...notesOf(host),
    ...['Findings', 'Log', 'Decisions', 'Flows']
      .filter((name) => names.includes(name))
      .flatMap((name) => [...cellsOf(host, name).values()].map(textOf)),
  ];
}

function textOf(cell: string): string {
  return String((JSON.parse(cell) as readonly unknown[])[0] ?? '');
}

function captionsOf(entry: MenuEntry): readonly string[] {
  if (entry.kind === 'separator') return [];
  return [entry.caption, ...(entry.kind === 'menu' ? entry.entries.flatMap(captionsOf) : [])];
}

/** As the engine's plug-in keeps them: by sheet, row and column. */
type Notes = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, { note: string }>>>>>>;

function notesOf(host: Host): readonly string[] {
  const { resources = [] }: Partial<IWorkbookData> = host.engine.current();
  const notes = resources.find(({ name }) => name === 'SHEET_NOTE_PLUGIN')?.data;
  return Object.values(JSON.parse(notes || '{}') as Notes)
    .flatMap((rows) => Object.values(rows))
    .flatMap((cells) => Object.values(cells))
    .map(({ note }) => note);
}
