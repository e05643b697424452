import type { Sheet, SheetCell } from './sheet';

export interface Introduction {
  readonly titleVi: string;
  readonly titleEn: string;
  readonly paragraphs: readonly { readonly vi: string; readonly en: string }[];
}

/** What the workbook is, side by side in Vietnamese and English. */
export function introductionSheet(text: Introduction): Sheet {
  const line = (look: SheetCell['look'], vi: string, en: string) => [
    { value: vi, look },
    { value: en, look },
  ];
  return {
    name: 'Giới thiệu',
    rows: [
      line('title', text.titleVi, text.titleEn),
      line('header', 'Tiếng Việt', 'English'),
      ...text.paragraphs.map(({ vi, en }) => line('text', vi, en)),
    ],
    widths: [80, 80],
    frozenRows: 2,
    frozenColumns: 0,
    choices: [],
  };
}
