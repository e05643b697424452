import type { OfferedChoices } from '../../core/call-list/offered-choices';
import type { Page } from '../page-context';
import { disclosure } from '../parts/disclosure';
import { element } from '../parts/element';
import { choices, input, labelled, select } from '../parts/fields';
import type { Choices } from './choices';

/** Status, sectors, codes typed by hand, and what to do with projects that are not ready. */
export function callsForm(
  page: Page,
  offered: OfferedChoices,
  chosen: Choices,
  change: (part: Partial<Choices>) => void,
): HTMLElement[] {
  const { words, print } = page;
  const { statuses, sectors } = offered;
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
    lookChoice(page, offered, chosen, change),
    moreChoices(page, offered, chosen, change),
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

function lookChoice(
  { words: { calls } }: Page,
  { forms, languages, layouts }: OfferedChoices,
  chosen: Choices,
  change: (part: Partial<Choices>) => void,
): HTMLElement {
  const options = (list: readonly { readonly name: string; readonly caption: string }[]) =>
    list.map(({ name, caption }) => ({ value: name, caption }));
  return disclosure(
    calls.look,
    [
      labelled(
        calls.languages,
        select(options(languages), chosen.languages, (value) => change({ languages: value })),
      ),
      labelled(
        calls.form,
        select(options(forms), chosen.form, (value) => change({ form: value })),
      ),
      labelled(
        calls.layout,
        select(options(layouts), chosen.layout, (value) => change({ layout: value })),
      ),
    ],
    { key: 'look' },
  );
}

function moreChoices(
  { words: { calls } }: Page,
  { editions }: OfferedChoices,
  chosen: Choices,
  change: (part: Partial<Choices>) => void,
): HTMLElement {
  const typed = (name: 'places' | 'priorities' | 'from' | 'to', kind: 'text' | 'date') => {
    const control = input(kind, chosen[name]);
    control.addEventListener('change', () => change({ [name]: control.value }));
    return labelled(calls[name], control);
  };
  const since = select(
    [
      { value: '', caption: calls.sinceNone },
      ...editions.map(({ number, caption }) => ({ value: String(number), caption })),
    ],
    chosen.since,
    (value) => change({ since: value }),
  );
  const printed = choices(
    'checkbox',
    calls.since,
    [{ value: 'print', caption: calls.printChanges }],
    chosen.printChanges ? ['print'] : [],
    (ticked) => change({ printChanges: ticked.length > 0 }),
  );
  printed.classList.add('bare');
  return disclosure(
    calls.more,
    [
      typed('places', 'text'),
      element('p', { className: 'gray', text: calls.placesNote }),
      typed('priorities', 'text'),
      typed('from', 'date'),
      typed('to', 'date'),
      ...(editions.length === 0 ? [] : [labelled(calls.since, since), printed]),
    ],
    { key: 'more' },
  );
}
