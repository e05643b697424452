/**
 * Where the items of a long list stand, in pixels from its top. Those that were never shown count as the estimate;
 * items that were shown have their real height.
 */
export class ItemPlaces {
  private readonly heights: number[];
  private readonly tops: number[] = [0];

  constructor(
    readonly count: number,
    estimate: number,
  ) {
    this.heights = Array.from({ length: count }, () => estimate);
  }

  get total(): number {
    return this.top(this.count);
  }

  /** Of the item, or of the end of the list. */
  top(index: number): number {
    for (let known = this.tops.length; known <= index; known += 1) {
      this.tops[known] = (this.tops[known - 1] ?? 0) + (this.heights[known - 1] ?? 0);
    }
    return this.tops[index] ?? 0;
  }

  /** True when the height is another than was known. */
  setHeight(index: number, height: number): boolean {
    if (this.heights[index] === height) return false;
    this.heights[index] = height;
    this.tops.length = Math.min(this.tops.length, index + 1);
    return true;
  }

  /** The item at a height; the nearest one outside of the list. */
  at(y: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.top(middle) <= y) low = middle;
      else high = middle - 1;
    }
    return Math.max(0, low);
  }

  /** The items that touch a stretch, and as many beside it as asked for. */
  within(from: number, to: number, beside: number): { readonly first: number; readonly last: number } {
    return {
      first: Math.max(0, this.at(from) - beside),
      last: Math.min(this.count - 1, this.at(to) + beside),
    };
  }
}
