import type { OfficeAnswer } from '../../commands/sidebar-results';
import type { OfficeField } from '../../core/sheets-out/settings-edit';
import type { Page } from '../page-context';
import { button } from '../parts/button';
import { element } from '../parts/element';
import { input, labelled, select } from '../parts/fields';
import type { SetupPanel } from './setup';
import { told } from './told';

/** The first settings of an office. Nothing is written before the user presses the button. */
export const officePanel: SetupPanel = (page, changed) => {
  const { office, reading, working } = page.words;
  const line = told();
  const form = element('form');
  const panel = element('section', {}, [
    element('h2', { text: office.title }),
    element('p', { text: office.intro }),
    form,
    ...line.elements,
  ]);

  const show = async () => {
    line.say(reading);
    const answer = await line.attempt(page, () => page.call('readOffice'));
    if (answer === null) return;
    line.say('');
    form.replaceChildren(
      ...fieldsOf(page, answer),
      button(office.save, save, { className: 'action', key: 'save' }),
    );
  };
  const save = async () => {
    line.say(working);
    const saved = await line.attempt(page, () => page.call('saveOffice', textsOf(form)));
    if (saved === null) return;
    const what = saved.created ? office.created : office.changed;
    line.say(!saved.created && saved.changed === 0 ? office.unchanged : what(saved.sheet));
    await changed();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void save();
  });
  void show();
  return panel;
};

function fieldsOf(page: Page, { sheet, fields }: OfficeAnswer): HTMLElement[] {
  const { office } = page.words;
  return [
    element('p', { className: 'gray', text: sheet === null ? office.willCreate : office.willChange(sheet) }),
    ...fields.map((field) => labelled(office.labels[field.key], controlOf(page, field))),
  ];
}

function controlOf({ words: { office } }: Page, { key, kind, value, values }: OfficeField): HTMLElement {
  const captions: Readonly<Record<string, string>> = office.languages;
  const control =
    kind === 'one-of'
      ? select(
          values.map((one) => ({ value: one, caption: captions[one] ?? one })),
          value,
          () => undefined,
        )
      : input(kind === 'date' ? 'date' : kind === 'year' ? 'number' : 'text', value);
  control.name = key;
  return control;
}

function textsOf(form: HTMLFormElement): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const control of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
    texts[control.name] = control.value;
  }
  return texts;
}
