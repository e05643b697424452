import type { DocumentSection } from '../block';

/** A4 with the margins of Decree 30/2020 Annex I: top and bottom 20 mm, left 30 mm, right 15 mm. */
const page = {
  short: 11906,
  long: 16838,
  top: 1134,
  bottom: 1134,
  left: 1701,
  right: 851,
  header: 567,
  footer: 567,
};

/** What lines and tables may fill between the margins, in DXA. */
export const textWidth = page.short - page.left - page.right;

/** Pages count anew in each section: each annex has page numbers of its own, hidden on its first page. */
export function sectionXml(section: DocumentSection): string {
  const size = section.landscape
    ? `w:w="${page.long}" w:h="${page.short}" w:orient="landscape"`
    : `w:w="${page.short}" w:h="${page.long}"`;
  return (
    '<w:sectPr><w:headerReference w:type="default" r:id="header"/><w:headerReference w:type="first" r:id="firstHeader"/>' +
    `<w:pgSz ${size}/><w:pgMar w:top="${page.top}" w:right="${page.right}" w:bottom="${page.bottom}" w:left="${page.left}"` +
    ` w:header="${page.header}" w:footer="${page.footer}" w:gutter="0"/><w:pgNumType w:fmt="decimal" w:start="1"/><w:titlePg/></w:sectPr>`
  );
}
