import type { RichTextValue } from './services';

/** A text for a cell, which stays a text whatever it begins with; with a link where there is an address and a text. */
export function richText(text: string, address: string | null = null): RichTextValue {
  const builder = SpreadsheetApp.newRichTextValue().setText(text);
  return (address === null || text === '' ? builder : builder.setLinkUrl(address)).build();
}
