/** A wrong argument of a custom function: Sheets shows the sentence in the cell. */
export class WrongArgument extends Error {}
