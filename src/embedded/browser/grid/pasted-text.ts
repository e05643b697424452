import type { Engine } from '../../engine/engine';
import { ISheetClipboardService } from './screen-packages';

/**
 * Every cell of a text that is pasted goes into its own cell: the engine trims the text before it parts it, so that
 * an empty first cell would move the others one to the left, and takes what stands between < and > for markup.
 */
export function keepPastedCells(engine: Engine): void {
  const clipboard = engine.injector.get(ISheetClipboardService);
  const paste = clipboard.legacyPaste.bind(clipboard);
  clipboard.legacyPaste = (html = '', text = '', files) =>
    paste(html === '' && /[\t\r\n]/.test(text) ? tableOf(text) : html, text, files);
}

/** A line break at the end closes the last row; it begins no other. */
function tableOf(text: string): string {
  const rows = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  const cells = (row: string) => row.split('\t').map((cell) => `<td>${escaped(cell)}</td>`);
  return `<table>${rows.map((row) => `<tr>${cells(row).join('')}</tr>`).join('')}</table>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
