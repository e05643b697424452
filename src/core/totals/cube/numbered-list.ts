/** Numbers things from 0 in the order in which they come, each once. */
export class NumberedList<Thing> {
  private readonly numbers = new Map<Thing, number>();

  numberOf(thing: Thing): number {
    const known = this.numbers.get(thing);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(thing, number);
    return number;
  }

  get all(): readonly Thing[] {
    return [...this.numbers.keys()];
  }
}
