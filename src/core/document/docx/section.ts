import type { DocumentSection } from '../block';
import { page } from '../page';

/** Each annex has page numbers of its own, hidden on its first page; a section that goes on counts on. */
export function sectionXml(section: DocumentSection): string {
  const numbers = section.continued
    ? '<w:pgNumType w:fmt="decimal"/>'
    : '<w:pgNumType w:fmt="decimal" w:start="1"/><w:titlePg/>';
  const size = section.landscape
    ? `w:w="${page.long}" w:h="${page.short}" w:orient="landscape"`
    : `w:w="${page.short}" w:h="${page.long}"`;
  return (
    '<w:sectPr><w:headerReference w:type="default" r:id="header"/><w:headerReference w:type="first" r:id="firstHeader"/>' +
    `<w:pgSz ${size}/><w:pgMar w:top="${page.top}" w:right="${page.right}" w:bottom="${page.bottom}" w:left="${page.left}"` +
    ` w:header="${page.header}" w:footer="${page.footer}" w:gutter="0"/>${numbers}</w:sectPr>`
  );
}
