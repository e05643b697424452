import type { Block, DocumentModel, TableBlock } from '../../src/core/document/block';
import { writeDocx } from '../../src/core/document/docx/write-docx';

/** A document of a heading and a table of two columns for each project, by the product's own blocks. */
export function blocksOf(title: string, rows: readonly (readonly [string, string])[]): Block[] {
  const table: TableBlock = {
    kind: 'table',
    widths: [4677, 4677],
    headerRows: 0,
    borders: true,
    rows: rows.map((texts) => ({
      cells: texts.map((text) => ({ paragraphs: [{ kind: 'paragraph', runs: [{ text }] }] })),
    })),
  };
  return [{ kind: 'heading', level: 2, runs: [{ text: title }] }, table];
}

export function modelOf(blocks: readonly Block[]): DocumentModel {
  return {
    title: 'Danh mục',
    author: '',
    date: '2026-11-21',
    language: 'vi',
    sections: [{ landscape: false, blocks }],
  };
}

/** The template of a library that fills such a document, in the marks of that library. */
export function template(
  open: string,
  title: string,
  row: (index: number) => readonly [string, string],
  close: readonly Block[],
): Uint8Array {
  const rows = Array.from({ length: 10 }, (_, index) => row(index));
  return writeDocx(modelOf([...(open === '' ? [] : [line(open)]), ...blocksOf(title, rows), ...close]));
}

export function line(text: string): Block {
  return { kind: 'paragraph', runs: [{ text }] };
}
