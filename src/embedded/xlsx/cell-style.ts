import {
  BooleanNumber,
  HorizontalAlign,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '../engine/univer-packages';
import type { CellStyle, Color } from './hucre-package';

const verticals = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const;
const horizontals = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
} as const;

/** The looks that the engine shows; null when there are none. Theme colours are left to the file. */
export function engineStyle(style: CellStyle | undefined): IStyleData | null {
  if (style === undefined) return null;
  const { font, fill, alignment } = style;
  const background = fill?.type === 'pattern' && fill.pattern === 'solid' ? hex(fill.fgColor) : null;
  const vertical = verticals[alignment?.vertical as keyof typeof verticals];
  const horizontal = horizontals[alignment?.horizontal as keyof typeof horizontals];
  const converted: IStyleData = {
    ...(style.numFmt === undefined ? {} : { n: { pattern: style.numFmt } }),
    ...(font?.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(font?.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(font?.size === undefined ? {} : { fs: font.size }),
    ...(font?.name === undefined ? {} : { ff: font.name }),
    ...(hex(font?.color) === null ? {} : { cl: { rgb: hex(font?.color) } }),
    ...(background === null ? {} : { bg: { rgb: background } }),
    ...(alignment?.wrapText ? { tb: WrapStrategy.WRAP } : {}),
    ...(vertical === undefined ? {} : { vt: vertical }),
    ...(horizontal === undefined ? {} : { ht: horizontal }),
  };
  return Object.keys(converted).length === 0 ? null : converted;
}

/** The file's own style with the engine's looks over it, so that borders and theme fonts stay. */
export function fileStyle(own: CellStyle | undefined, style: IStyleData | null): CellStyle {
  const { font, fill, alignment, numFmt, ...rest } = own ?? {};
  const color = style?.cl?.rgb;
  const background = style?.bg?.rgb;
  const wrapped = style?.tb === WrapStrategy.WRAP;
  const vertical = keyOf(verticals, style?.vt);
  const horizontal = keyOf(horizontals, style?.ht);
  const ownBackground = fill?.type === 'pattern' && fill.pattern === 'solid' && hex(fill.fgColor) !== null;
  const newFont = {
    ...font,
    bold: style?.bl === BooleanNumber.TRUE,
    italic: style?.it === BooleanNumber.TRUE,
    ...(style?.fs === undefined ? {} : { size: style.fs }),
    ...(style?.ff ? { name: style.ff } : {}),
    ...(color ? { color: { rgb: plainHex(color) } } : {}),
  };
  const newAlignment = {
    ...alignment,
    wrapText: wrapped,
    ...(vertical === undefined ? {} : { vertical }),
    ...(horizontal === undefined ? {} : { horizontal }),
  };
  const format = style?.n?.pattern;
  return {
    ...rest,
    font: newFont,
    alignment: newAlignment,
    ...(background
      ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: plainHex(background) } } as const }
      : fill === undefined || ownBackground
        ? {}
        : { fill }),
    ...(format === undefined ? {} : { numFmt: format }),
  };
}

/** '#RRGGBB' of a colour that is given as such, without the alpha that some writers put before it. */
function hex(color: Color | undefined): string | null {
  return color?.rgb === undefined ? null : `#${color.rgb.slice(-6).toLowerCase()}`;
}

function plainHex(color: string): string {
  return color.replace('#', '').toUpperCase();
}

function keyOf<Key extends string>(names: Readonly<Record<Key, unknown>>, value: unknown): Key | undefined {
  if (value === undefined || value === null) return undefined;
  return (Object.keys(names) as Key[]).find((name) => names[name] === value);
}
