/**
 * A document as plain data: a list of sections, each a list of blocks. Writers turn each kind of block into
 * their own format; nothing here knows what aid is. Lengths are twentieths of a point (DXA: 1 mm = 56.7).
 */

export interface DocumentModel {
  readonly title: string;
  readonly language: 'vi' | 'en';
  readonly sections: readonly DocumentSection[];
}

/** Pages of one size and one run of page numbers. */
export interface DocumentSection {
  readonly landscape: boolean;
  readonly blocks: readonly Block[];
}

export type Block = Heading | Paragraph | TableBlock | PageBreak;

export type Alignment = 'left' | 'centre' | 'right' | 'justified';

export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly runs: readonly Run[];
  readonly alignment?: Alignment;
  /** A name that links of this document can point to. */
  readonly anchor?: string;
  readonly startsPage?: boolean;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  readonly alignment?: Alignment;
  readonly indent?: boolean;
  readonly keepWithNext?: boolean;
  readonly anchor?: string;
}

export interface TableBlock {
  readonly kind: 'table';
  /** Width of each column in DXA. */
  readonly widths: readonly number[];
  /** How many rows at the top repeat on each page. */
  readonly headerRows: number;
  readonly borders: boolean;
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  readonly mayBreak?: boolean;
}

export interface TableCell {
  readonly paragraphs: readonly Paragraph[];
  /** How many columns the cell covers; 1 when left out. */
  readonly span?: number;
  readonly shaded?: boolean;
}

export interface PageBreak {
  readonly kind: 'page-break';
}

export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly capitals?: boolean;
  /** Half points; the style of the block when left out. */
  readonly size?: number;
  readonly language?: 'vi' | 'en';
  /** A web address, or '#anchor' for a place in this document. */
  readonly link?: string;
}
