import fc from 'fast-check';
import type { OutputCell, OutputSheet } from '../../src/core/sheets-out/output-sheet';
import { type Looks, looksOf, looksWithin } from '../../src/google/sheet-looks';

function sheet(grid: readonly (readonly OutputCell[])[], changes: Partial<OutputSheet> = {}): OutputSheet {
  return {
    name: 'Tổng hợp',
    grid,
    columnFormats: [null, '#,##0', '#,##0.00'],
    cellFormats: [],
    boldRows: [],
    columnWidths: [100, 100, 100],
    wrappedColumns: [],
    frozenRows: 1,
    links: [],
    ...changes,
  };
}

/** The format and weight that each cell ends up with. */
function drawn(looks: readonly Looks[], columns: number): readonly (readonly [string, boolean])[][] {
  return looks.flatMap((part) =>
    Array.from({ length: part.rows }, (_, index) =>
      Array.from({ length: columns }, (__, column): readonly [string, boolean] => {
        if (!part.isList) return [part.formats[index]?.[column] ?? '', part.isBold[index] ?? false];
        const span = part.spans.find((one) => column >= one.column && column < one.column + one.columns);
        const mixed = part.mixed.find((one) => one.column === column);
        return [span?.format ?? mixed?.formats[index] ?? '', part.isBold];
      }),
    ),
  );
}

const list = Array.from({ length: 5000 }, (_, row) => ['Khoản', row % 7 === 0 ? '' : row, 12.5]);

describe('the looks of a sheet', () => {
  it('tell a long list by its columns and all else cell by cell', () => {
    const grid = [['TỔNG HỢP', '', ''], ['Tên', 'Số khoản', 'USD'], ...list, ['Tổng', 5000, 62500]];
    const looks = looksOf(sheet(grid, { boldRows: [0, 1, 5002] }), grid);
    expect(looks.map(({ row, rows, isList }) => [row, rows, isList])).toEqual([
      [0, 2, false],
      [2, 5000, true],
      [5002, 1, false],
    ]);
    expect(looks[1]).toMatchObject({
      isBold: false,
      spans: [
        { column: 0, columns: 1, format: '@' },
        { column: 1, columns: 1, format: '#,##0' },
        { column: 2, columns: 1, format: '#,##0.00' },
      ],
    });
  });

  it('stand headings of numbers right, above the numbers, and all other cells as they are', () => {
    const grid = [
      ['TỔNG HỢP', '', ''],
      ['Tên', 'Số khoản', 'USD'],
      ['Y tế', 3, ''],
      ['Giáo dục', 2, 12.5],
      ['Tổng', 5, 12.5],
      ['', '', ''],
      ['Ghi chú', 'chữ', ''],
    ];
    const [looks] = looksOf(sheet(grid, { boldRows: [0, 1, 4] }), grid);
    const normal = ['normal', 'normal', 'normal'];
    expect(looks).toMatchObject({
      alignments: [normal, ['normal', 'right', 'right'], normal, normal, normal, normal, normal],
    });
  });

  it('tell a column cell by cell where its formats differ, and the others by one format', () => {
    const cellFormats = list.flatMap((_, row) =>
      row % 2 === 0 ? [{ row, column: 2, format: '#,##0' }] : [],
    );
    const [looks] = looksOf(sheet(list, { cellFormats }), list);
    expect(looks).toMatchObject({
      rows: 5000,
      spans: [
        { column: 0, format: '@' },
        { column: 1, format: '#,##0' },
      ],
      mixed: [{ column: 2 }],
    });
  });

  it('keep the number of parts small, however often rows change', () => {
    const grid = Array.from({ length: 9000 }, () => ['chữ', 1]);
    const boldRows = grid.flatMap((_, row) => (row % 150 === 0 ? [row] : []));
    expect(looksOf(sheet(grid, { boldRows }), grid).length).toBeLessThanOrEqual(17);
  });

  it('are, cell by cell, those that were asked for', () => {
    const cell = fc.constantFrom<OutputCell>('', 'chữ', '=1+1', 7, -0.5);
    const block = fc
      .tuple(fc.tuple(cell, cell, cell), fc.nat({ max: 130 }), fc.boolean())
      .map(([row, rows, bold]) => ({ rows: Array.from({ length: rows }, () => row), bold }));
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        const grid = blocks.flatMap(({ rows }) => rows);
        const boldRows = blocks
          .flatMap(({ rows, bold }) => rows.map(() => bold))
          .flatMap((bold, row) => (bold ? [row] : []));
        const bold = new Set(boldRows);
        const wrong = drawn(looksOf(sheet(grid, { boldRows }), grid), 3).flatMap((cells, row) =>
          cells.filter(([format, isBold], column) => {
            const value = grid[row]?.[column] ?? '';
            const wanted = typeof value === 'string' ? '@' : ['0', '#,##0', '#,##0.00'][column];
            return isBold !== bold.has(row) || (value !== '' && format !== wanted);
          }),
        );
        expect(wrong).toEqual([]);
        expect(drawn(looksOf(sheet(grid), grid), 3)).toHaveLength(grid.length);
      }),
      { numRuns: 200 },
    );
  });

  it('are the same in blocks of any size', () => {
    const cellFormats = list.flatMap((_, row) => (row % 3 === 0 ? [{ row, column: 2, format: '0' }] : []));
    const grid = list.slice(0, 400);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat({ max: 399 }), { maxLength: 6 }),
        fc.array(fc.nat({ max: 399 })),
        (cuts, boldRows) => {
          const looks = looksOf(sheet(grid, { cellFormats, boldRows }), grid);
          const ends = [...cuts.sort((one, other) => one - other), 400];
          const parts = ends.flatMap((end, index) =>
            looksWithin(looks, index === 0 ? 0 : (ends[index - 1] ?? 0), end),
          );
          expect(drawn(parts, 3)).toEqual(drawn(looks, 3));
        },
      ),
      { numRuns: 60 },
    );
  });
});
