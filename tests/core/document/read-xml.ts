/** An element of strictly read XML. Text is what stands directly in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** Reads XML 1.0 as strictly as a parser must: anything that is not well-formed throws. No doctype, no comments. */
export function readXml(source: string): XmlElement {
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  if (!source.startsWith(declaration)) throw new Error('no XML declaration');
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  let at = declaration.length;
  while (at < source.length) {
    const current = open[open.length - 1] as XmlElement;
    const tagStart = source.indexOf('<', at);
    const text = source.slice(at, tagStart === -1 ? source.length : tagStart);
    if (current === root && text !== '') throw new Error(`text outside the root: ${text}`);
    current.text += readText(text);
    if (tagStart === -1) break;
    const tagEnd = source.indexOf('>', tagStart);
    if (tagEnd === -1) throw new Error('a tag does not end');
    readTag(source.slice(tagStart + 1, tagEnd), open);
    at = tagEnd + 1;
  }
  if (open.length !== 1 || root.children.length !== 1) throw new Error('elements left open, or not one root');
  return root.children[0] as XmlElement;
}

/** All elements of a name, at any depth, in the order of the document. */
export function all(element: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = element.name === name ? [element] : [];
  for (const child of element.children) found.push(...all(child, name));
  return found;
}

function readTag(tag: string, open: XmlElement[]): void {
  if (tag.startsWith('/')) {
    const closed = open.pop();
    if (open.length === 0 || closed?.name !== tag.slice(1))
      throw new Error(`</${tag.slice(1)}> closes nothing`);
    return;
  }
  const match = /^([A-Za-z_][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*="[^"<]*")*)\s*(\/?)$/.exec(tag);
  if (match === null) throw new Error(`not a tag: <${tag}>`);
  const [, name = '', list = '', slash] = match;
  const attributes: Record<string, string> = {};
  for (const [, key = '', value = ''] of list.matchAll(/([\w.:-]+)="([^"]*)"/g)) {
    if (key in attributes) throw new Error(`attribute twice: ${key}`);
    attributes[key] = readText(value);
  }
  const element: XmlElement = { name, attributes, children: [], text: '' };
  open[open.length - 1]?.children.push(element);
  if (slash === '') open.push(element);
}

function readText(text: string): string {
  const illegal = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u.exec(text);
  if (illegal) throw new Error(`a character that XML forbids: U+${illegal[0].codePointAt(0)?.toString(16)}`);
  return text.replace(/&([^;]*);?/g, (whole, name: string) => {
    const character = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[name];
    if (character === undefined || whole !== `&${name};`) throw new Error(`not an entity: ${whole}`);
    return character;
  });
}
