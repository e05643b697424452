import type { CallListAnswer } from '../../commands/sidebar-results';

/** What a person has chosen and typed for a list. */
export interface Choices {
  readonly statuses: readonly string[];
  /** None is all. */
  readonly sectors: readonly string[];
  /** As typed. */
  readonly codes: string;
  readonly onBlocked: 'leave-out' | 'refuse';
  readonly form: string;
  readonly languages: string;
  readonly layout: string;
  /** As typed. */
  readonly places: string;
  readonly priorities: string;
  /** yyyy-mm-dd, '' for none */
  readonly from: string;
  readonly to: string;
  /** The number of an edition, '' for none. */
  readonly since: string;
  readonly printChanges: boolean;
}

/** What the form shows first: what the server names first or usual. */
export function usualChoices({ offered }: Pick<CallListAnswer, 'offered'>): Choices {
  const statuses = offered.statuses.filter(({ usual }) => usual).map(({ name }) => name);
  return {
    statuses,
    sectors: [],
    codes: '',
    onBlocked: 'leave-out',
    form: offered.forms[0]?.name ?? '',
    languages: offered.languages[0]?.name ?? '',
    layout: offered.layouts[0]?.name ?? '',
    places: '',
    priorities: '',
    from: '',
    to: '',
    since: String(offered.editions[0]?.number ?? ''),
    printChanges: false,
  };
}

/** What is sent to the server of what was chosen and typed. */
export function sent({ codes, places, priorities, from, to, since, ...choices }: Choices) {
  return {
    ...choices,
    codes: codesIn(codes),
    places: places
      .split(/[;\n]/)
      .map((place) => place.trim())
      .filter((place) => place !== ''),
    priorities: codesIn(priorities).map(Number),
    from: from === '' ? null : from,
    to: to === '' ? null : to,
    changesSince: since === '' ? null : Number(since),
  };
}

/** Codes typed by hand, parted by commas, semicolons or lines. */
export function codesIn(typed: string): readonly string[] {
  const codes = typed.split(/[,;\n]/).map((code) => code.trim());
  return [...new Set(codes.filter((code) => code !== ''))];
}
