import { layoutsOf } from '../core/rules/layouts';
import { columnLetters } from '../core/tables/address';
import type { Register } from '../core/tables/register';
import type { MarkedPlace } from '../google/marks';

interface MarkedPlaces {
  readonly places: readonly MarkedPlace[];
  /** Sheets whose rows cannot be told by a code. */
  readonly withoutCode: readonly string[];
}

/** Where rows are marked: in the columns of the code and of the title, below the header of each register. */
export function markedPlaces(register: Register): MarkedPlaces {
  const places: MarkedPlace[] = [];
  const withoutCode: string[] = [];
  for (const { kind, sheet, headerRow, columns } of layoutsOf(register)) {
    if (kind !== 'aid' && kind !== 'calls') continue;
    const { code, nameVi } = columns;
    if (code === undefined) withoutCode.push(sheet);
    else {
      const shown = nameVi === undefined ? [code] : [code, nameVi];
      const marked = shown.map((column) => column + 1);
      places.push({ sheet, codeColumn: columnLetters(code), columns: marked, firstRow: headerRow + 1 });
    }
  }
  return { places, withoutCode };
}
