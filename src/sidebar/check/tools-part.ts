import type { Overview, UndoReport } from '../../commands/sidebar-results';
import type { Page } from '../page-context';
import { button } from '../parts/button';
import { disclosure } from '../parts/disclosure';
import { element } from '../parts/element';
import { inSteps } from '../parts/in-steps';
import { saveFile } from '../parts/save-file';

/** Marks on and off, the last corrections undone, the findings as a file. */
export function toolsPart(
  page: Page,
  { marks, canUndo }: Overview,
  refresh: () => Promise<void>,
): HTMLElement {
  const words = page.words.check.mend;
  const toggle = async () => {
    page.tell(page.words.working);
    await told(await page.attempt(() => page.call('toggleMarks')));
  };
  const undo = async () => {
    let of = 0;
    const report = await inSteps<UndoReport>(page, 'cells', async (last) => {
      const answer = await page.call('undoChanges', last === null ? null : { soFar: last.soFar });
      of ||= answer.progress.of;
      const left = answer.progress.of - answer.progress.done;
      return { ...answer, progress: { done: of - left, of } };
    });
    await told(report);
  };
  const told = async (report: { readonly message: string } | null) => {
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
      button(marks ? words.marksOff : words.marksOn, toggle, { key: 'marks' }),
      ...(canUndo ? [button(words.undo, undo, { key: 'undo' })] : []),
      button(words.saveFile, save, { key: 'file' }),
    ]),
  ]);
}
