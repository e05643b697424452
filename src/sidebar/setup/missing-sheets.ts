import { button } from '../parts/button';
import { element } from '../parts/element';
import type { SetupPanel } from './setup';
import { type Told, told } from './told';

/** Creates the input sheets that are missing. */
export const missingSheetsPanel: SetupPanel = (page, changed) => {
  const { office } = page.words;
  const line: Told = told();
  const create = async () => {
    line.say(page.words.working);
    const made = await line.attempt(page, () => page.call('createMissingSheets'));
    if (made === null) return;
    line.say(
      made.created.length === 0 ? office.nothingMissing : office.createdSheets(made.created.join(', ')),
    );
    if (made.created.length > 0) await changed();
  };
  return element('section', {}, [
    element('h2', { text: office.sheets.title }),
    element('p', { text: office.sheets.text }),
    element('div', { className: 'buttons' }, [button(office.sheets.create, create, { key: 'create' })]),
    ...line.elements,
  ]);
};
