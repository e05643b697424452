import type { MappingAnswer } from '../../commands/results';
import type { ColumnProposal, ConfirmedMapping, SheetProposal } from '../../core/mapping/mapping-proposal';
import type { TableKind } from '../../core/tables/table';

/** What the user has chosen so far, sheet by sheet, beginning with what is proposed. */
export interface SheetDraft {
  readonly proposal: SheetProposal;
  kind: TableKind | null;
  readonly columns: readonly ColumnDraft[];
}

export interface ColumnDraft {
  readonly proposal: ColumnProposal;
  fields: readonly string[];
}

export function draftsOf({ sheets }: MappingAnswer): SheetDraft[] {
  return sheets.map((proposal) => ({
    proposal,
    kind: proposal.kind,
    columns: proposal.columns.map((column) => ({ proposal: column, fields: column.fields })),
  }));
}

/** A sheet that becomes another kind keeps of its columns what that kind has too. */
export function changeKind(draft: SheetDraft, kind: TableKind | null, fields: readonly string[]): void {
  draft.kind = kind;
  for (const column of draft.columns) column.fields = column.fields.filter((field) => fields.includes(field));
}

/** The fields that more than one column of a sheet feeds, with the letters of those columns. */
export function fieldsTwice({
  columns,
}: SheetDraft): readonly { field: string; columns: readonly string[] }[] {
  const feeding = new Map<string, string[]>();
  for (const { proposal, fields } of columns) {
    for (const field of fields) feeding.set(field, [...(feeding.get(field) ?? []), proposal.column]);
  }
  return [...feeding].flatMap(([field, letters]) =>
    letters.length > 1 ? [{ field, columns: letters }] : [],
  );
}

/**
 * What is sent to be kept: sheets that waited or were changed, and of their columns those that headings do not tell.
 */
export function confirmedOf(drafts: readonly SheetDraft[]): ConfirmedMapping {
  return {
    sheets: drafts.filter(isToBeKept).map(({ proposal, kind, columns }) => ({
      sheetId: proposal.sheetId,
      kind,
      columns: columns
        .filter((column) => (kind === proposal.kind ? isDecided(column) : column.fields.length > 0))
        .map(({ proposal: { heading, occurrence }, fields }) => ({ heading, occurrence, fields })),
    })),
  };
}

function isToBeKept({ proposal, kind, columns }: SheetDraft): boolean {
  return proposal.isOpen || kind !== proposal.kind || columns.some(isChanged);
}

/** Under another kind the headings are read anew, so that only what was chosen is sent. */
function isDecided(column: ColumnDraft): boolean {
  return column.proposal.source !== 'heading' || isChanged(column);
}

function isChanged({ proposal, fields }: ColumnDraft): boolean {
  return proposal.fields.join() !== fields.join();
}
