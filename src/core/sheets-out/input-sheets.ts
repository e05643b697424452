import { minorDigits } from '../codelists/currencies';
import { defaultSectors } from '../codelists/sectors';
import type { ColumnKind, InterfaceWords } from '../languages/interface-words';
import type { Language } from '../languages/language';
import type { TableWords, Words } from '../languages/table-words';
import { keyColumns } from '../rules/missing-key-column';
import { findSheets } from '../tables/find-sheets';
import { type TableKind, tableKinds } from '../tables/table';
import { settingDefinitions } from '../workbook/settings';
import type { Workbook } from '../workbook/workbook';
import { choicesOf, columnKinds } from './input-columns';

/** A new sheet for the user's own data, as plain data. */
export interface InputSheet {
  readonly kind: TableKind;
  readonly name: string;
  readonly columns: readonly InputColumn[];
  /** The rows that a new sheet starts with. */
  readonly rows: readonly (readonly string[])[];
}

interface InputColumn {
  readonly heading: string;
  /** Explains the column to whoever rests the pointer on its heading. */
  readonly note: string;
  /** Number format of the cells below the heading; null leaves them to Sheets. */
  readonly format: string | null;
  /** A drop-down that warns and never rejects; null without one. */
  readonly dropDown: { readonly values: readonly string[]; readonly help: string } | null;
  /** In pixels. */
  readonly width: number;
}

/** The input sheets that a workbook has not yet, in the order in which they are best filled in. */
export function missingInputSheets(workbook: Pick<Workbook, 'sheets'>, language: Language): InputSheet[] {
  const found = findSheets(workbook);
  return tableKinds
    .filter((kind) => !found.has(kind))
    .map((kind) => (kind === 'settings' ? settingsSheet(language) : tableSheet(kind, language)));
}

function tableSheet(
  kind: Exclude<TableKind, 'settings'>,
  { tables, interface: words }: Language,
): InputSheet {
  const headings: Readonly<Record<string, Words>> = tables.headings[kind];
  const columns = Object.entries<ColumnKind>(columnKinds[kind]).map(([field, columnKind], index) => {
    const values =
      columnKind === 'currency' ? Object.keys(minorDigits) : choicesOf(kind, field, tables.words);
    return {
      heading: headings[field]?.[0] ?? field,
      note: noteOf(kind, field, columnKind, values, index === 0 ? words.input.purpose[kind] : '', words),
      format: field.endsWith('Vnd') ? wholeNumber : formats[columnKind],
      dropDown:
        columnKind === 'choice' || columnKind === 'currency'
          ? { values, help: words.input.choose(values) }
          : null,
      width: widths[columnKind],
    };
  });
  return { kind, name: tables.sheets[kind][0], columns, rows: kind === 'sectors' ? sectorRows() : [] };
}

function noteOf(
  kind: TableKind,
  field: string,
  columnKind: ColumnKind,
  values: readonly string[],
  purpose: string,
  { input }: InterfaceWords,
): string {
  const isKey = keyColumns[kind].includes(field);
  const choices = columnKind === 'choices' && values.length > 0 ? input.choose(values) : '';
  return [purpose, isKey ? input.required : input.optional, input.kinds[columnKind], choices]
    .filter((sentence) => sentence !== '')
    .join('\n');
}

/** Text stays text, so that a title that begins with a dash is no formula and 05/2024 no date. */
const formats: Readonly<Record<ColumnKind, string | null>> = {
  text: '@',
  amount: '#,##0.00',
  currency: '@',
  date: null,
  choice: '@',
  choices: '@',
  sectors: '@',
  donors: '@',
  place: '@',
  'year-month': '@',
  rate: '#,##0.00',
  contact: '@',
  number: '0',
};

const wholeNumber = '#,##0';

const widths: Readonly<Record<ColumnKind, number>> = {
  text: 180,
  amount: 130,
  currency: 80,
  date: 100,
  choice: 130,
  choices: 150,
  sectors: 120,
  donors: 200,
  place: 200,
  'year-month': 90,
  rate: 110,
  contact: 220,
  number: 70,
};

function sectorRows(): string[][] {
  return defaultSectors.map(({ code, nameVi, nameEn, reportGroup, paccomGroup, dac }) => [
    code,
    nameVi,
    nameEn,
    reportGroup,
    paccomGroup,
    dac,
  ]);
}

function settingsSheet({ tables, interface: words }: Language): InputSheet {
  const { key, value, explanation } = tables.headings.settings;
  const text = { format: '@', dropDown: null };
  return {
    kind: 'settings',
    name: tables.sheets.settings[0],
    columns: [
      { ...text, heading: key[0], note: words.input.purpose.settings, width: 200 },
      { ...text, heading: value[0], note: words.input.kinds.text, width: 320 },
      { ...text, heading: explanation[0], note: '', width: 520 },
    ],
    rows: Object.entries(settingDefinitions).map(([name, definition]) => [
      name,
      definition.value === null ? '' : String(definition.value),
      explain(tables, name, definition.source, words.input),
    ]),
  };
}

function explain(tables: TableWords, name: string, source: string, input: InterfaceWords['input']): string {
  const explanation: string = (tables.settings as Readonly<Record<string, string>>)[name] ?? '';
  return `${explanation}. ${input.source}: ${source === 'custom' ? input.custom : source}.`;
}
