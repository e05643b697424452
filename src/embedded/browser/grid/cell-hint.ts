import type { Host } from '../../host';
import type { StoredFile } from '../../services/world';
import type { PageWords } from '../languages/page-words';
import { element, make } from '../page/element';
import { downloadDocument } from '../page/made-documents';
import { SheetsSelectionsService } from './screen-packages';
import { linkOf } from './show-links';
import { followLink, leadsInside, linkCaption } from './show-sheet';

interface Surroundings {
  readonly words: () => PageWords;
  readonly documentAt: (link: string) => StoredFile | null;
}

/** What Sheets shows at a cell that one points at: why a custom function failed, or where its link leads. */
export function showCellHint(host: Host, surroundings: Surroundings): void {
  const { api, injector } = host.engine;
  const place = element('cell-hint', HTMLElement);
  const update = () => {
    const hint = hintAt(host, surroundings);
    place.hidden = hint === null;
    place.className = hint instanceof HTMLElement ? 'cell-hint' : 'cell-hint fault';
    place.replaceChildren(...(hint === null ? [] : [hint]));
  };
  // The engine's own event leaves out the first selection after a change of sheet.
  const selections = injector.get(SheetsSelectionsService);
  for (const selected of [selections.selectionSet$, selections.selectionMoveEnd$]) selected.subscribe(update);
  api.addEvent(api.Event.ActiveSheetChanged, update);
  update();
}

/** A button for a link, a sentence for a fault. */
function hintAt(host: Host, { words, documentAt }: Surroundings): HTMLElement | string | null {
  const { engine } = host;
  const sheet = engine.workbook.getActiveSheet();
  const range = engine.api.getActiveWorkbook()?.getActiveRange();
  if (!sheet || !range) return null;
  const [row, column] = [range.getRow(), range.getColumn()];
  const cell = engine.cells.cell(sheet, row, column);
  const link = cell === null ? null : linkOf(cell);
  const document = link === null ? null : documentAt(link);
  if (document !== null) {
    return button(words().downloadNamed(document.name), () => downloadDocument(document));
  }
  if (link !== null && leadsInside(link)) {
    const caption = linkCaption(engine, link);
    if (caption === null) return words().noSheetForLink;
    return button(words().goTo(caption), () => followLink(engine, link));
  }
  const fault = host.cellFaults.findLast(
    (one) => one.sheetId === sheet.getSheetId() && one.row === row && one.column === column,
  );
  const failed = fault !== undefined && String(cell?.v ?? '').startsWith('#');
  return failed ? words().cellFault(range.getA1Notation(), fault.message) : null;
}

function button(caption: string, choose: () => void): HTMLElement {
  const made = make('button', 'link', caption);
  made.type = 'button';
  made.addEventListener('click', choose);
  return made;
}
