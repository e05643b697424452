import type { Host } from '../../host';
import type { PageWords } from '../languages/page-words';
import { element, make } from '../page/element';
import { followLink, linkCaption } from './show-sheet';

/** What Sheets shows at a cell that one points at: why a custom function failed, or where its link leads. */
export function showCellHint(host: Host, words: () => PageWords, gone: () => void): void {
  const { api } = host.engine;
  const place = element('cell-hint', HTMLElement);
  const show = (className: string, ...content: (Node | string)[]) => {
    place.className = className;
    place.replaceChildren(...content);
    place.hidden = content.length === 0;
  };
  const update = () => {
    const sheet = host.engine.workbook.getActiveSheet();
    const range = api.getActiveWorkbook()?.getActiveRange();
    if (!sheet || !range) return show('cell-hint');
    const [row, column] = [range.getRow(), range.getColumn()];
    const cell = host.engine.cells.cell(sheet, row, column);
    const link: unknown = cell?.custom?.link;
    if (typeof link === 'string' && link.startsWith('#')) {
      const caption = linkCaption(host.engine, link);
      const go = make('button', 'link', caption === null ? words().noSheetForLink : words().goTo(caption));
      go.type = 'button';
      go.addEventListener('click', () => {
        if (!followLink(host.engine, link)) gone();
      });
      return show('cell-hint', go);
    }
    const fault = host.cellFaults.findLast(
      (one) => one.sheetId === sheet.getSheetId() && one.row === row && one.column === column,
    );
    if (fault === undefined || !String(cell?.v ?? '').startsWith('#')) return show('cell-hint');
    show('cell-hint fault', words().cellFault(range.getA1Notation(), fault.message));
  };
  api.addEvent(api.Event.SelectionChanged, update);
  api.addEvent(api.Event.ActiveSheetChanged, update);
}
