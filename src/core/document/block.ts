/**
 * A document as plain data: a list of sections, each a list of blocks. Writers turn each kind of block into
 * their own format; nothing here knows what aid is. Lengths are twentieths of a point (DXA: 1 mm = 56.7).
 */

export interface DocumentModel {
  readonly title: string;
  readonly author: string;
  /** yyyy-mm-dd, the day of making: a writer has no clock, so that the same model gives the same bytes. */
  readonly date: string;
  readonly language: DocumentLanguage;
  readonly sections: readonly DocumentSection[];
}

export type DocumentLanguage = 'vi' | 'en';

/** Pages of one size. */
export interface DocumentSection {
  readonly landscape: boolean;
  /** Counts its pages on from the section before; otherwise they begin at 1, hidden on its first page. */
  readonly continued?: boolean;
  readonly blocks: readonly Block[];
}

export type Block = Heading | Paragraph | Rule | TableBlock | PageBreak;

export type Alignment = 'left' | 'centre' | 'right' | 'justified';

export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly runs: readonly Run[];
  readonly alignment?: Alignment;
  /** A name that links of this document can point to: a letter, then letters, digits or _, at most 40. */
  readonly anchor?: string;
  readonly startsPage?: boolean;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  readonly alignment?: Alignment;
  /** First line set in. */
  readonly indent?: boolean;
  readonly keepWithNext?: boolean;
  /** Space before it, as below a table. */
  readonly apart?: boolean;
  /** More space before it, in points, as on a cover. */
  readonly spaceBefore?: number;
  /** No space after it, as between the lines of one heading. */
  readonly tight?: boolean;
  readonly anchor?: string;
}

/** The short centred line that closes a title. */
export interface Rule {
  readonly kind: 'rule';
  /** How far it ends from either edge, in DXA; as below a title across the page when left out. */
  readonly indent?: number;
}

export interface TableBlock {
  readonly kind: 'table';
  /** Width of each column in DXA. */
  readonly widths: readonly number[];
  /** How many rows at the top repeat on each page. */
  readonly headerRows: number;
  readonly borders: boolean;
  /** Half the space left and right of the text, for many columns of figures. */
  readonly narrowCells?: boolean;
  /** Larger text with space above and below it, where the page has room for it. */
  readonly roomy?: boolean;
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  /** Whether a page may end within the row. */
  readonly mayBreak?: boolean;
}

export interface TableCell {
  readonly paragraphs: readonly (Paragraph | Rule)[];
  /** How many columns the cell covers; 1 when left out. */
  readonly span?: number;
  readonly shaded?: boolean;
}

interface PageBreak {
  readonly kind: 'page-break';
}

/** Text of one look. A line break in the text is a line break on paper. */
export interface Run {
  readonly text: string;
  /** false undoes the bold of a heading. */
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Half points; the style of the block when left out. */
  readonly size?: number;
  readonly language?: DocumentLanguage;
  /** A web or mail address (http, https, mailto), or '#anchor' for a place in this document. */
  readonly link?: string;
}
