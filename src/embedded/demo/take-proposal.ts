import type { MappingAnswer } from '../../commands/results';
import type {
  ColumnProposal,
  Confidence,
  ConfirmedMapping,
  SheetProposal,
} from '../../core/mapping/mapping-proposal';

/** One sheet as the demo took it. */
export interface TakenMapping {
  readonly sheet: string;
  readonly kind: string;
  /** The kind in the language of the demo. */
  readonly kindName: string;
  readonly columns: readonly TakenColumn[];
}

interface TakenColumn {
  readonly column: string;
  readonly heading: string;
  readonly fields: readonly string[];
  /** The fields in the language of the demo. */
  readonly names: readonly string[];
  readonly confidence: Confidence;
}

/** What a user would send who agrees with everything that is proposed. */
export function takeProposal({ sheets }: MappingAnswer): ConfirmedMapping {
  return {
    sheets: sheets.filter(hasProposals).map(({ sheetId, kind, columns }) => ({
      sheetId,
      kind,
      columns: columns
        .filter(isProposed)
        .map(({ heading, occurrence, fields }) => ({ heading, occurrence, fields })),
    })),
  };
}

/** The same for a person and for the report. */
export function takenOf({ sheets, kinds }: MappingAnswer): TakenMapping[] {
  return sheets.filter(hasProposals).map(({ sheet, kind, columns }) => {
    const named = kinds.find((one) => one.kind === kind);
    const nameOf = (field: string) => named?.fields.find((one) => one.field === field)?.name ?? field;
    return {
      sheet,
      kind: kind ?? '',
      kindName: named?.name ?? '',
      columns: columns.filter(isProposed).map(({ column, heading, fields, confidence }) => ({
        column,
        heading,
        fields,
        names: fields.map(nameOf),
        confidence: confidence ?? 'low',
      })),
    };
  });
}

function hasProposals({ source, columns }: SheetProposal): boolean {
  return source === 'proposed' || columns.some(isProposed);
}

function isProposed({ source }: ColumnProposal): boolean {
  return source === 'proposed';
}
