import type { InterfaceWords } from '../core/languages/interface-words';
import type { MenuEntry } from '../google/ui';
import type * as main from '../main';

type FunctionName = keyof typeof main;

/** Captions and the functions that they call, whose names are checked against main.ts. */
export function menuEntries({ menu }: InterfaceWords): readonly MenuEntry<FunctionName>[] {
  return [
    { caption: menu.preview, function: 'showPreview' },
    { caption: menu.check, function: 'checkRegister' },
    { caption: menu.totals, function: 'writeTotals' },
    { caption: menu.callList, function: 'issueCallList' },
    'separator',
    { caption: menu.sidebar, function: 'openSidebar' },
    {
      caption: menu.setup,
      items: [
        { caption: menu.createMissingSheets, function: 'createMissingSheets' },
        { caption: menu.mapColumns, function: 'mapColumns' },
        { caption: menu.marks, function: 'toggleMarks' },
        { caption: menu.undo, function: 'undoChanges' },
        {
          caption: menu.language,
          items: [
            { caption: menu.vietnamese, function: 'useVietnamese' },
            { caption: menu.english, function: 'useEnglish' },
          ],
        },
      ],
    },
    { caption: menu.guide, function: 'openGuide' },
  ];
}
