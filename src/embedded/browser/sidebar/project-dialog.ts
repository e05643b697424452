import type { ShownDialog } from '../../services/world';
import type { PageWords } from '../languages/page-words';
import { make } from '../page/element';
import { answerFrame, type PageHost, projectFrame } from './project-frame';

/** A page of the project over the sheet, as Google shows a modal dialog; one at a time. */
export interface ProjectDialog {
  show(dialog: ShownDialog, page: string): void;
  close(): void;
}

export function createProjectDialog(host: PageHost, words: () => PageWords): ProjectDialog {
  let shown: HTMLDialogElement | null = null;
  const projectDialog: ProjectDialog = {
    show({ title, width, height }, page) {
      projectDialog.close();
      const heading = make('h2', '', title);
      const cross = make('button', 'icon-button', '×');
      const frame = projectFrame(title, page);
      const dialog = make(
        'dialog',
        'dialog project-dialog',
        make('div', 'dialog-head', heading, cross),
        frame,
      );
      heading.id = 'project-dialog-title';
      cross.type = 'button';
      cross.setAttribute('aria-label', words().buttons.CLOSE);
      cross.addEventListener('click', () => dialog.close());
      dialog.setAttribute('aria-labelledby', heading.id);
      frame.style.width = `${width ?? 600}px`;
      frame.style.height = `${height ?? 400}px`;
      dialog.addEventListener('close', () => {
        dialog.remove();
        shown = null;
        host.focusGrid();
      });
      document.body.append(dialog);
      shown = dialog;
      dialog.showModal();
      frame.addEventListener('load', () => frame.focus(), { once: true });
    },
    close() {
      shown?.close();
    },
  };
  answerFrame(
    () => shown?.querySelector('iframe') ?? null,
    host,
    () => projectDialog.close(),
  );
  return projectDialog;
}
