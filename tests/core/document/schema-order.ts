import type { XmlElement } from './read-xml';

/**
 * For each element that the writer uses, the children that ECMA-376 Part 1 (WordprocessingML) allows of those that
 * the writer uses, in the order of its schema; '*' marks those that may come again, and 'any' lists that have no order.
 */
const schema: Readonly<Record<string, { readonly any: boolean; readonly children: readonly string[] }>> = {
  ...ordered('w:document', 'w:body'),
  ...any('w:body', 'w:p', 'w:tbl', 'w:sectPr'),
  ...ordered('w:tbl', 'w:tblPr', 'w:tblGrid', 'w:tr*'),
  ...ordered('w:tblPr', 'w:tblW', 'w:jc', 'w:tblBorders', 'w:tblLayout', 'w:tblCellMar'),
  ...ordered('w:tblBorders', 'w:top', 'w:left', 'w:bottom', 'w:right', 'w:insideH', 'w:insideV'),
  ...ordered('w:tblCellMar', 'w:left', 'w:right'),
  ...ordered('w:tblGrid', 'w:gridCol*'),
  ...ordered('w:tr', 'w:trPr', 'w:tc*'),
  ...any('w:trPr', 'w:cantSplit', 'w:tblHeader'),
  ...ordered('w:tc', 'w:tcPr', 'w:p*'),
  ...ordered('w:tcPr', 'w:tcW', 'w:gridSpan', 'w:shd'),
  ...ordered('w:p', 'w:pPr', 'w:content*'),
  ...ordered(
    'w:pPr',
    'w:pStyle',
    'w:keepNext',
    'w:keepLines',
    'w:pageBreakBefore',
    'w:widowControl',
    'w:pBdr',
    'w:spacing',
    'w:ind',
    'w:jc',
    'w:outlineLvl',
    'w:rPr',
    'w:sectPr',
  ),
  ...ordered('w:pBdr', 'w:bottom'),
  ...any('w:hyperlink', 'w:r'),
  ...ordered('w:r', 'w:rPr', 'w:content*'),
  ...ordered(
    'w:rPr',
    'w:rStyle',
    'w:rFonts',
    'w:b',
    'w:bCs',
    'w:i',
    'w:color',
    'w:sz',
    'w:szCs',
    'w:u',
    'w:lang',
  ),
  ...ordered('w:sectPr', 'w:headerReference*', 'w:pgSz', 'w:pgMar', 'w:pgNumType', 'w:titlePg'),
  ...ordered('w:styles', 'w:docDefaults', 'w:style*'),
  ...ordered('w:docDefaults', 'w:rPrDefault', 'w:pPrDefault'),
  ...ordered('w:rPrDefault', 'w:rPr'),
  ...ordered('w:pPrDefault', 'w:pPr'),
  ...ordered('w:style', 'w:name', 'w:basedOn', 'w:next', 'w:qFormat', 'w:pPr', 'w:rPr'),
  ...ordered('w:settings', 'w:compat', 'w:themeFontLang'),
  ...any('w:compat', 'w:compatSetting'),
  ...any('w:hdr', 'w:p'),
};

/** What may stand anywhere among the content of a paragraph or a run. */
const content: Readonly<Record<string, readonly string[]>> = {
  'w:p': ['w:r', 'w:hyperlink', 'w:bookmarkStart', 'w:bookmarkEnd'],
  'w:r': ['w:t', 'w:br', 'w:tab', 'w:fldChar', 'w:instrText'],
};

/** What is wrong with the order of elements below this one, in a sentence each; none in a document that is right. */
export function wrongOrder(element: XmlElement): string[] {
  const rule = schema[element.name] ?? { any: true, children: [] };
  const wrong: string[] = [];
  let last = 0;
  for (const child of element.children) {
    const name = content[element.name]?.includes(child.name) ? 'w:content' : child.name;
    const at = rule.children.findIndex((each) => each.replace('*', '') === name);
    if (at < 0) wrong.push(`${child.name} may not stand in ${element.name}`);
    else if (!rule.any) {
      const mayRepeat = rule.children[at]?.endsWith('*');
      if (at + 1 < last || (at + 1 === last && !mayRepeat))
        wrong.push(`${child.name} comes too late in ${element.name}`);
      last = at + 1;
    }
    wrong.push(...wrongOrder(child));
  }
  return wrong;
}

function ordered(name: string, ...children: readonly string[]) {
  return { [name]: { any: false, children } };
}

function any(name: string, ...children: readonly string[]) {
  return { [name]: { any: true, children } };
}
