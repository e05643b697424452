import type { OfferedChoices } from '../../core/call-list/plan';
import type { Page } from '../page-context';
import { disclosure } from '../parts/disclosure';
import { element } from '../parts/element';
import { choices, labelled } from '../parts/fields';

export interface Choices {
  readonly statuses: readonly string[];
  /** None is all. */
  readonly sectors: readonly string[];
  /** As typed. */
  readonly codes: string;
  readonly onBlocked: 'leave-out' | 'refuse';
}

/** Status, sectors, codes typed by hand, and what to do with projects that are not ready. */
export function callsForm(
  page: Page,
  { statuses, sectors }: OfferedChoices,
  chosen: Choices,
  change: (part: Partial<Choices>) => void,
): HTMLElement[] {
  const { words, print } = page;
  const caption = (text: string, projects: number) => words.calls.option(text, print.count(projects));
  const status = choices(
    'checkbox',
    words.calls.statuses,
    statuses.map((one) => ({ value: one.name, caption: caption(one.caption, one.projects) })),
    chosen.statuses,
    (names) => change({ statuses: names }),
  );
  const codes = element('textarea');
  codes.rows = 2;
  codes.value = chosen.codes;
  codes.spellcheck = false;
  codes.addEventListener('change', () => change({ codes: codes.value }));
  const note = element('p', { className: 'gray', id: 'codes-note', text: words.calls.codesNote });
  codes.setAttribute('aria-describedby', note.id);
  const blocked = choices(
    'radio',
    words.calls.blocked,
    [
      { value: 'leave-out', caption: words.calls.leaveOut },
      { value: 'refuse', caption: words.calls.refuse },
    ],
    [chosen.onBlocked],
    ([value]) => change({ onBlocked: value === 'refuse' ? 'refuse' : 'leave-out' }),
  );
  return [
    status,
    sectorChoice(page, sectors, chosen, change),
    labelled(words.calls.codes, codes),
    note,
    blocked,
  ];
}

function sectorChoice(
  { words, print }: Page,
  sectors: OfferedChoices['sectors'],
  chosen: Choices,
  change: (part: Partial<Choices>) => void,
): HTMLElement {
  const summary = (codes: readonly string[]) =>
    `${words.calls.sectors}: ${codes.length === 0 ? words.calls.allSectors : words.calls.someSectors(print.count(codes.length))}`;
  const group = choices(
    'checkbox',
    words.calls.sectors,
    sectors.map(({ code, caption, projects }) => ({
      value: code,
      caption: words.calls.option(caption, print.count(projects)),
    })),
    chosen.sectors,
    (codes) => {
      const line = made.querySelector('summary');
      if (line !== null) line.textContent = summary(codes);
      change({ sectors: codes });
    },
  );
  group.classList.add('bare');
  const made = disclosure(summary(chosen.sectors), [group], { key: 'sectors' });
  return made;
}

/** Codes typed by hand, parted by commas, semicolons or lines. */
export function codesIn(typed: string): readonly string[] {
  const codes = typed.split(/[,;\n]/).map((code) => code.trim());
  return [...new Set(codes.filter((code) => code !== ''))];
}
