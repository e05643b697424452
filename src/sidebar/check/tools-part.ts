import type { Overview } from '../../commands/sidebar-results';
import type { Page } from '../page-context';
import { button } from '../parts/button';
import { disclosure } from '../parts/disclosure';
import { element } from '../parts/element';
import { saveFile } from '../parts/save-file';

/** Marks on and off, the last corrections undone, the findings as a file. */
export function toolsPart(
  page: Page,
  { marks, canUndo }: Overview,
  refresh: () => Promise<void>,
): HTMLElement {
  const words = page.words.check.mend;
  const told = (work: () => Promise<{ readonly message: string }>) => async () => {
    page.tell(page.words.working);
    const report = await page.attempt(work);
    if (report === null) return;
    await refresh();
    page.tell(report.message);
  };
  const save = async () => {
    const file = await page.attempt(() => page.call('exportFindings'));
    if (file !== null) saveFile(file.name, file.text, 'text/csv;charset=utf-8');
  };
  return disclosure(words.tools, [
    element('div', { className: 'buttons' }, [
      button(
        marks ? words.marksOff : words.marksOn,
        told(() => page.call('toggleMarks')),
        { key: 'marks' },
      ),
      ...(canUndo
        ? [
            button(
              words.undo,
              told(() => page.call('undoChanges')),
              { key: 'undo' },
            ),
          ]
        : []),
      button(words.saveFile, save, { key: 'file' }),
    ]),
  ]);
}
