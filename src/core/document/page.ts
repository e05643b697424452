/** A4 with the margins of Decree 30/2020 Annex I, in DXA: top and bottom 20 mm, left 30 mm, right 15 mm. */
export const page = {
  short: 11906,
  long: 16838,
  top: 1134,
  bottom: 1134,
  left: 1701,
  right: 851,
  /** From the edge of the paper to the page number, which the decree wants within the top margin. */
  header: 567,
  footer: 567,
} as const;

/** What lines and tables may fill between the margins of a portrait page, in DXA. */
export const textWidth = page.short - page.left - page.right;

/** The same on a landscape page. */
export const landscapeWidth = page.long - page.left - page.right;
