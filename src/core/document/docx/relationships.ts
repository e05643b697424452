import { escapeXml } from './escape-xml';

/** The addresses outside the document that its links point to, each with the id by which a link names it. */
export class Relationships {
  private readonly idOf = new Map<string, string>();

  /** The id for an address, or null when it is none that a document may open (http, https, mailto). */
  idFor(address: string): string | null {
    const target = safeAddress(address);
    if (target === null) return null;
    const known = this.idOf.get(target);
    if (known !== undefined) return known;
    const id = `link${this.idOf.size + 1}`;
    this.idOf.set(target, id);
    return id;
  }

  toXml(): string {
    let links = '';
    for (const [target, id] of this.idOf) {
      links += `<Relationship Id="${id}" Type="${officeDocument}/hyperlink" Target="${escapeXml(target)}" TargetMode="External"/>`;
    }
    return links;
  }
}

export const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A link in a document that an office sends out must never run a script or open a file of the reader. */
function safeAddress(address: string): string | null {
  const trimmed = address.trim();
  if (!/^(https?:\/\/|mailto:)[^\s]+$/i.test(trimmed)) return null;
  return trimmed
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(^|[^\ud800-\udbff])[\udc00-\udfff]/g, '$1\ufffd')
    .replace(/[\ud800-\udbff][\udc00-\udfff]|[^\u0021-\u007e]|["<>\\^`{|}]/g, encodeURIComponent);
}
