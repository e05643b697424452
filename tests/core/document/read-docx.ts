import { unzipSync } from 'fflate';
import { readXml, type XmlElement } from './read-xml';

/** The parts of a .docx by path, each read strictly. */
export function readDocx(bytes: Uint8Array): ReadonlyMap<string, XmlElement> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return new Map(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, readXml(decoder.decode(part))]),
  );
}

export function part(parts: ReadonlyMap<string, XmlElement>, path: string): XmlElement {
  const found = parts.get(path);
  if (found === undefined) throw new Error(`no part ${path}`);
  return found;
}

/** The text of an element as a reader sees it: paragraphs on lines of their own, a no-break space as a space. */
export function textOf(element: XmlElement): string {
  return exactTextOf(element).replaceAll('\u00a0', ' ');
}

/** As textOf, with no-break spaces as they are. */
export function exactTextOf(element: XmlElement): string {
  if (element.name === 'w:t') return element.text;
  if (element.name === 'w:br') return '\n';
  if (element.name === 'w:tab') return '\t';
  return element.children.map(exactTextOf).join('') + (element.name === 'w:p' ? '\n' : '');
}
