import { type Host, openHost } from '../host';
import { addresses } from '../playground/offer';
import type { StoredFile } from '../services/world';
import { createWorld } from '../world';
import type { AddOn } from './add-on';
import { type Answers, createAnswers } from './commands/answers';
import { onChange } from './grid/changes';
import { focusTaken } from './grid/focus-taken';
import { gridWords, localeTypes } from './grid/grid-words';
import { readPastedInput } from './grid/pasted-input';
import { keepPastedCells } from './grid/pasted-text';
import { screenPlatform } from './grid/screen-platform';
import { showLinks } from './grid/show-links';
import { readTypedInput } from './grid/typed-input';
import type { LanguageCode } from './languages/page-words';
import { createBrowserRealm } from './realm/browser-realm';
import type { OpenWorkbook } from './workbook/open-workbook';

/** A workbook in the grid with the bundle attached. */
export interface Session {
  readonly host: Host;
  readonly opened: OpenWorkbook;
  readonly answers: Answers;
  /** How many changes the spreadsheet has seen since it was opened, by a person or a script. */
  changes(): number;
  /** Resolves when nothing of it is at work any more. */
  dispose(): Promise<void>;
}

export interface SessionOptions {
  readonly addOn: AddOn;
  readonly opened: OpenWorkbook;
  readonly container: HTMLElement;
  /** Outlives the workbook. */
  readonly drive: StoredFile[];
  /** Written into the add-on's log. */
  readonly userName: string;
  /** Called at each change of content or looks. */
  readonly onChange: () => void;
  /** Asked again at each call, since the user may change it. */
  readonly language: () => LanguageCode;
}

/** A file says nothing of its locale; an office in Viet Nam writes 1.234,5 and 31/12/2024. */
const locale = 'vi_VN';

export async function openSession(options: SessionOptions): Promise<Session> {
  const { addOn, opened, container, drive, language } = options;
  const { code, manifest, pages } = addOn;
  const realm = await createBrowserRealm({ code, address: addresses.realm });
  const answers = createAnswers();
  const world = createWorld({
    spreadsheet: { id: 'playground', name: opened.name, locale, timeZone: manifest.timeZone },
    userName: options.userName,
    userLocale: language(),
    pages,
    now: Date.now,
    charts: opened.charts,
  });
  const drawn = focusTaken(container);
  const host = await openHost({
    realm,
    manifest,
    workbook: opened.snapshot,
    world: {
      ...world,
      drive,
      user: {
        name: world.user.name,
        get locale() {
          return language();
        },
      },
      interface: Object.assign(world.interface, { answer: answers.answer }),
      randomId: () => crypto.randomUUID(),
    },
    freshRealmPerCall: false,
    platform: screenPlatform(container, localeTypes[language()], await gridWords(language())),
  });
  await drawn;
  readTypedInput(host.engine, world);
  readPastedInput(host.engine, world);
  keepPastedCells(host.engine);
  showLinks(host.engine);
  let changes = 0;
  onChange(host.engine, () => {
    changes++;
    options.onChange();
  });
  return {
    host,
    opened,
    answers,
    changes: () => changes,
    async dispose() {
      await host.settle();
      await idle();
      host.dispose();
      realm.dispose();
      container.replaceChildren();
    },
  };
}

/** The engine leaves some work for later, and reports a fault when its spreadsheet is gone by then. */
async function idle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 50));
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }));
}
