import { element } from './element';

interface Option {
  readonly value: string;
  readonly caption: string;
}

/** Numbers the controls of the page, so that each label finds its own. */
let made = 0;

function newId(): string {
  made += 1;
  return `field-${made}`;
}

/** A control below its label. */
export function labelled(label: string, control: HTMLElement): HTMLElement {
  control.id ||= newId();
  const caption = element('label', { text: label });
  caption.htmlFor = control.id;
  return element('div', { className: 'field' }, [caption, control]);
}

export function select(
  options: readonly Option[],
  chosen: string,
  changed: (value: string) => void,
): HTMLSelectElement {
  const control = element(
    'select',
    {},
    options.map(({ value, caption }) => new Option(caption, value, false, value === chosen)),
  );
  control.addEventListener('change', () => changed(control.value));
  return control;
}

export function input(type: 'text' | 'search' | 'date' | 'number', value: string): HTMLInputElement {
  const control = element('input');
  control.type = type;
  control.value = value;
  control.autocomplete = 'off';
  return control;
}

/** Boxes to tick or, with one choice only, buttons to choose from, under a caption of their own. */
export function choices(
  kind: 'checkbox' | 'radio',
  caption: string,
  options: readonly Option[],
  chosen: readonly string[],
  changed: (chosen: readonly string[]) => void,
): HTMLFieldSetElement {
  const name = newId();
  const group = element('fieldset', {}, [element('legend', { text: caption })]);
  for (const { value, caption: text } of options) {
    const control = element('input', { id: newId(), key: `${caption} ${value}` });
    control.type = kind;
    control.name = name;
    control.value = value;
    control.checked = chosen.includes(value);
    const label = element('label', { className: 'choice' }, [control, element('span', { text })]);
    group.append(label);
  }
  group.addEventListener('change', () => {
    const ticked = [...group.querySelectorAll<HTMLInputElement>('input:checked')];
    changed(ticked.map((control) => control.value));
  });
  return group;
}
