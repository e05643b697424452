import { argumentsOf } from './scenarios';
import type { SmallRegisterOptions } from './small-register';

/** A register in which commands are tried, and what its user does in it. */
export interface TrialRegister {
  readonly options: SmallRegisterOptions;
  readonly argumentsOf: (command: string) => readonly unknown[];
  /** An amount that a person types. */
  readonly amount: TypedText;
  /** Where the user's own cells are, and the cell that the user stands on. */
  readonly ownSheet: string;
}

/** Row and column from 0. */
export interface TypedText {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The clean sample cut short, of a user who reads Vietnamese. */
export const vietnameseRegister: TrialRegister = {
  options: {},
  argumentsOf,
  amount: { sheet: 'Viện trợ', row: 1, column: 15, text: '1.200 đô' },
  ownSheet: 'Của tôi',
};
