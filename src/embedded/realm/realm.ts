/**
 * The world in which the add-on runs: its own Date, Array and Error, and nothing but what Apps Script has. Values
 * that the host hands in are made there, for the bundle rightly does not know the host's classes.
 */
export interface Realm {
  /** An array of the add-on's world, to be filled. */
  array<Value>(length: number): Value[];
  date(instant: number): Date;
  error(message: string): Error;
  /** A copy of plain JSON made in the add-on's world. */
  copy<Value>(plain: Value): Value;
  has(functionName: string): boolean;
  /** Calls a top-level function as Google does: by its name. */
  call(functionName: string, givenArguments: readonly unknown[]): unknown;
}

export interface RealmSource {
  /**
   * Makes a fresh world, puts the globals that `globalsFor` gives into it, and evaluates the bundle. Its Date reads on
   * the clock of the manifest's time zone.
   */
  open(globalsFor: (realm: Realm) => object, timeZone: string): Realm;
  /** The names of its functions that Sheets offers in cells: those whose doc comment says @customfunction. */
  readonly cellFunctions: readonly string[];
}
