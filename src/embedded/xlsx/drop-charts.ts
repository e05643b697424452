import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * Takes the charts of sheets out of a file: the library keeps the drawing of a sheet as it was and writes no other
 * beside it. A drawing that holds a picture or a shape too stays. Sheets are given by their places, from 0, by which
 * the library finds their parts.
 */
export function dropCharts(bytes: Uint8Array, sheets: readonly number[]): Uint8Array {
  if (sheets.length === 0) return bytes;
  const parts = unzipSync(bytes);
  for (const sheet of sheets) {
    const relations = `xl/worksheets/_rels/sheet${sheet + 1}.xml.rels`;
    const drawing = targetsOf(parts[relations], 'drawing')[0];
    if (drawing === undefined || !hasChartsAlone(parts[drawing])) continue;
    for (const chart of targetsOf(parts[relationsOf(drawing)], 'chart')) {
      for (const look of targetsOf(parts[relationsOf(chart)])) delete parts[look];
      delete parts[relationsOf(chart)];
      delete parts[chart];
    }
    delete parts[relationsOf(drawing)];
    delete parts[drawing];
    parts[relations] = strToU8(
      strFromU8(parts[relations] ?? new Uint8Array()).replace(relationTo('drawing'), ''),
    );
  }
  return zipSync(parts, { level: 1 });
}

const relation = /<Relationship\b[^>]*>/g;

function relationTo(kind: string): RegExp {
  return new RegExp(`<Relationship\\b[^>]*/relationships/${kind}"[^>]*>`, 'g');
}

/** The parts that a part points to, or those of one kind; all of them lie one folder beside it. */
function targetsOf(part: Uint8Array | undefined, kind?: string): string[] {
  if (part === undefined) return [];
  const found = strFromU8(part).match(kind === undefined ? relation : relationTo(kind)) ?? [];
  return found.flatMap((one) => {
    const [, target] = /\bTarget="([^"]*)"/.exec(one) ?? [];
    if (target === undefined || target.includes('://')) return [];
    return [target.startsWith('/') ? target.slice(1) : target.replace(/^\.\.\//, 'xl/')];
  });
}

function relationsOf(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash)}/_rels${part.slice(slash)}.rels`;
}

function hasChartsAlone(drawing: Uint8Array | undefined): boolean {
  return drawing !== undefined && !/<(?:\w+:)?(?:pic|sp|cxnSp|grpSp)\b/.test(strFromU8(drawing));
}
