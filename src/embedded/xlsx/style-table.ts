import type { IStyleData } from '../engine/univer-packages';
import { engineStyle } from './cell-style';
import type { CellStyle } from './hucre-package';

/** Gives each different style of a file one id. */
export class StyleTable {
  readonly byId: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();
  private readonly known: StyleTree = new Map();

  /** Null where the engine has nothing to show of it. */
  idOf(style: CellStyle | undefined): string | null {
    if (style === undefined) return null;
    const byFormat = branch(branch(branch(this.known, style.font), style.fill), style.alignment);
    const known = byFormat.get(style.numFmt);
    if (known !== undefined) return known;
    const converted = engineStyle(style);
    const id = converted === null ? null : this.idOfConverted(converted);
    byFormat.set(style.numFmt, id);
    return id;
  }

  private idOfConverted(style: IStyleData): string {
    const key = JSON.stringify(style);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = `file-${this.ids.size}`;
    this.ids.set(key, id);
    this.byId[id] = style;
    return id;
  }
}

/**
 * Ids by font, fill, alignment and number format. The library makes a style anew for each cell but of parts that the
 * cells share, so the parts tell a style that was seen before without converting each of a million.
 */
type StyleTree = Tree<CellStyle['font'], Tree<CellStyle['fill'], Tree<CellStyle['alignment'], StyleIds>>>;
type StyleIds = Map<CellStyle['numFmt'], string | null>;
type Tree<Part, Below> = Map<Part, Below>;

function branch<Part, Key, Value>(tree: Map<Part, Map<Key, Value>>, part: Part): Map<Key, Value> {
  const known = tree.get(part);
  if (known !== undefined) return known;
  const made = new Map<Key, Value>();
  tree.set(part, made);
  return made;
}
