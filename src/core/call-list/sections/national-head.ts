import type { Block, Paragraph, Rule, TableCell } from '../../document/block';
import { officialForm } from '../../languages/vi/official-form';
import { capitalised } from '../../values/capitalised';
import { printLongDate } from '../../values/print';
import type { Settings } from '../../workbook/settings';
import type { CallListData } from '../call-list-data';
import type { EditionLanguage } from '../edition-language';
import { paragraph } from '../say';
import { listPeriod } from './list-period';

/**
 * The head of a paper of its own, by Decree 30/2020 Annex I: issuer and number on the left, the national name,
 * place and date on the right; then the kind of paper, what it is about, and a rule. The head is in Vietnamese
 * alone; what the paper is about is said in the other language of the edition too.
 */
export function nationalHead(data: CallListData, languages: readonly EditionLanguage[]): readonly Block[] {
  const { settings } = data;
  return [
    {
      kind: 'table',
      widths: [3600, 5754],
      headerRows: 0,
      borders: false,
      narrowCells: true,
      rows: [
        { cells: [issuer(settings), nation] },
        { cells: [cell(line(numberOf(settings), { size: 26 })), cell(line(dateOf(data), italics))] },
      ],
    },
    ...titles(settings, languages),
    { kind: 'rule' },
  ];
}

const capitals = { bold: true, size: 24 };
const italics = { italic: true, size: 26 };

function issuer({ head_superior, head_issuer }: Settings): TableCell {
  const issuer = line(head_issuer.toUpperCase(), capitals);
  const rule: Rule = { kind: 'rule', indent: 1200 };
  if (head_superior === '') return cell(issuer, rule);
  return cell(line(head_superior.toUpperCase(), { size: 24 }), issuer, rule);
}

const nation = cell(
  line(officialForm.nation, capitals),
  line(officialForm.motto, { bold: true, size: 26 }),
  // As long as the line above it.
  { kind: 'rule', indent: 1200 },
);

/** Below 10 with a leading zero, as the decree wants it; room for it by hand where there is none. */
function numberOf({ document_number, document_symbol }: Settings): string {
  const [number = '', ...symbol] = document_number.split('/');
  const printed = /^\d$/.test(number) ? `0${number}` : number;
  const given = symbol.length > 0 ? symbol.join('/') : document_symbol;
  return officialForm.number(printed === '' ? '        ' : printed, given);
}

function dateOf({ settings, today }: CallListData): string {
  const { document_date, province_vi } = settings;
  const date =
    document_date === null ? officialForm.openDate(today.slice(0, 4)) : printLongDate(document_date, 'vi');
  return officialForm.placeAndDate(province_vi, date);
}

function titles(settings: Settings, languages: readonly EditionLanguage[]): Paragraph[] {
  const { kind } = officialForm;
  const title = settings.list_title_vi;
  const about = title.startsWith(`${kind} `) ? title.slice(kind.length + 1) : title;
  const isNamed = about !== title;
  const others = languages.filter(({ code }) => code !== 'vi');
  return [
    ...(isNamed ? [line(kind.toUpperCase(), { bold: true, size: 28 }, 12)] : []),
    line(capitalised(about), { bold: true, size: 28 }, isNamed ? 0 : 12),
    ...listPeriod(settings, 'vi').map((period) => line(period, { bold: true, size: 28 })),
    ...others.flatMap(({ code }) =>
      [settings[`list_title_${code}`], ...listPeriod(settings, code)].map((text) => line(text, italics)),
    ),
  ];
}

function line(text: string, look: { bold?: boolean; italic?: boolean; size: number }, before = 0): Paragraph {
  const layout = { alignment: 'centre', tight: true } as const;
  return paragraph([{ text, ...look }], before === 0 ? layout : { ...layout, spaceBefore: before });
}

function cell(...paragraphs: readonly (Paragraph | Rule)[]): TableCell {
  return { paragraphs };
}
