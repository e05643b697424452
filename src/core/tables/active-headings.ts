import type { Cell } from '../workbook/workbook';
import { type HeadingText, headingOf } from './heading-row';

/**
 * The headings that a row stands under, the nearest first. A heading replaces the last one that is numbered in the
 * same way, and all below that: "II." ends "I." and its "1.", but "1." does not end "I.".
 */
export class ActiveHeadings {
  private readonly above: HeadingText[] = [];
  private texts: readonly string[] = [];

  add(cells: readonly Cell[]): void {
    const heading = headingOf(cells);
    const same = this.above.findIndex(({ style }) => style === heading.style);
    if (same >= 0) this.above.length = same;
    this.above.push(heading);
    this.texts = this.above.map(({ text }) => text).reverse();
  }

  nearestFirst(): readonly string[] {
    return this.texts;
  }
}
