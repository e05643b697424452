import type { OfferedWorkbook } from '../../playground/offer';
import type { PageWords } from '../languages/page-words';
import type { Menu } from './menu-entry';

export interface FileActions {
  openFile(): void;
  openOffered(workbook: OfferedWorkbook): void;
  openBlank(): void;
  save(): void;
}

export function fileMenu(
  workbooks: readonly OfferedWorkbook[],
  { file, sampleTitles }: PageWords,
  actions: FileActions,
): Menu {
  const lines = workbooks.map((workbook) => ({
    kind: 'item' as const,
    caption: (workbook.isSample ? sampleTitles[workbook.name] : undefined) ?? `${workbook.name}.xlsx`,
    choose: () => actions.openOffered(workbook),
  }));
  return {
    kind: 'menu',
    caption: file.menu,
    lines: [
      { kind: 'item', caption: file.open, choose: actions.openFile },
      { kind: 'menu', caption: file.samples, lines },
      { kind: 'item', caption: file.blank, choose: actions.openBlank },
      { kind: 'separator' },
      { kind: 'item', caption: file.save, choose: actions.save },
    ],
  };
}
