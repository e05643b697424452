import type { MappingWords } from '../../core/languages/mapping-words';
import type { NamedKind } from '../../core/mapping/mapping-names';
import { button } from '../parts/button';
import { element } from '../parts/element';
import type { ColumnDraft } from './draft';

/** One column: its heading, what stands in it, and what it is. `changed` is told of every choice. */
export function columnPart(
  draft: ColumnDraft,
  kind: NamedKind,
  words: MappingWords,
  changed: () => void,
): HTMLLIElement {
  const { column, heading, samples, source, confidence } = draft.proposal;
  const choices = element('div', { className: 'choices' });
  const show = (): void => {
    const fields = draft.fields.length === 0 ? [''] : draft.fields;
    const selects = fields.map((field, index) => {
      const label = (index === 0 ? words.columnIs : words.alsoIs)(column, heading);
      return fieldSelect(kind, field, label, words, (chosen) => choose(index, chosen));
    });
    const more = button(words.addField, () => addChoice(), {
      className: 'link',
      label: words.addFieldTo(column, heading),
    });
    choices.replaceChildren(...selects, ...(draft.fields.length === 0 ? [] : [more]));
  };
  const choose = (index: number, chosen: string): void => {
    const fields = [...draft.fields];
    fields[index] = chosen;
    draft.fields = fields.filter((field, place) => field !== '' && fields.indexOf(field) === place);
    show();
    choices.querySelectorAll('select')[Math.min(index, Math.max(0, draft.fields.length - 1))]?.focus();
    changed();
  };
  const addChoice = (): void => {
    const select = fieldSelect(kind, '', words.alsoIs(column, heading), words, (chosen) =>
      choose(draft.fields.length, chosen),
    );
    choices.lastElementChild?.replaceWith(select);
    select.focus();
  };
  show();
  const note = source === 'proposed' && confidence !== null ? [words.confidence[confidence]] : [];
  return element('li', { className: `column ${confidence ?? ''}` }, [
    element('div', { className: 'what' }, [
      element('p', { className: 'heading' }, [
        element('span', { className: 'letter', text: column }),
        element('strong', { text: heading }),
        ...note.map((text) => element('span', { className: 'confidence', text })),
      ]),
      element('p', {
        className: 'gray',
        text: samples.length === 0 ? words.blank : words.samples(samples.join(' · ')),
      }),
    ]),
    choices,
  ]);
}

function fieldSelect(
  { fields }: NamedKind,
  chosen: string,
  label: string,
  words: MappingWords,
  choose: (field: string) => void,
): HTMLSelectElement {
  const options = [{ field: '', name: words.leftAlone }, ...fields];
  const select = element(
    'select',
    { label },
    options.map(({ field, name }) => new Option(name, field, false, field === chosen)),
  );
  select.addEventListener('change', () => choose(select.value));
  return select;
}
