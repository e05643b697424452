import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { bundleCode } from '../../src/build/bundle-code';
import { exportedFunctions } from '../../src/build/exported-functions';

const source = join(__dirname, '..', '..', 'src');
const names = exportedFunctions(join(source, 'main.ts')).map((one) => one.name);
let code: string;

beforeAll(async () => {
  code = await bundleCode(source, false);
});

/** Every service throws as soon as anything of it is touched. */
function untouchable(name: string): object {
  const refuse = () => {
    throw new Error(`${name} was touched while loading`);
  };
  return new Proxy(refuse, { get: refuse, apply: refuse, has: refuse, construct: refuse });
}

function emptyRealm(): ReturnType<typeof createContext> {
  const services = [
    'SpreadsheetApp',
    'LockService',
    'Utilities',
    'HtmlService',
    'Session',
    'Drive',
    'Logger',
  ];
  return createContext(Object.fromEntries(services.map((name) => [name, untouchable(name)])));
}

describe('Code.js', () => {
  it('stays below the limit of the build', () => {
    expect(Buffer.byteLength(code)).toBeLessThan(580 * 1024);
  });

  it('loads in an empty realm without touching a service', () => {
    const realm = emptyRealm();
    runInContext(code, realm);
    expect(names.map((name) => typeof realm[name])).toEqual(names.map(() => 'function'));
  });

  it('adds no other global than its functions and the bundle', () => {
    const realm = emptyRealm();
    const before = Object.keys(realm);
    runInContext(code, realm);
    const added = Object.keys(realm).filter((name) => !before.includes(name));
    expect(added.sort()).toEqual(['SoVienTro_', ...names].sort());
  });

  it('shows each function with its parameters at the top level, and its comment where Sheets shows it', () => {
    expect(code).toMatch(
      /\n\/\*\*[\s\S]*?@customfunction\n \*\/\nfunction AID_BY\(register, dimension, measure, currency, from, to, \.\.\.tables\) \{\n/,
    );
    const commented = names.filter((name) => new RegExp(`\\*/\nfunction ${name}\\(`).test(code));
    expect(commented).toEqual(names.filter((name) => name.startsWith('AID_')));
    for (const name of names) expect(code).toContain(`\nfunction ${name}(`);
  });

  it('keeps Vietnamese letters as they are', () => {
    expect(code).toContain('Viện trợ PCPNN');
  });

  it('puts the menu under Extensions when it is published', async () => {
    const published = await bundleCode(source, true);
    expect(menusOf(published)).toEqual(['add-on']);
    expect(menusOf(code)).toEqual(['Viện trợ PCPNN']);
  });

  it('puts up the menu even where the language may not be asked', () => {
    expect(menusOf(code, 'refused')).toEqual(['Viện trợ PCPNN']);
    expect(menusOf(code, 'en_GB')).toEqual(['Foreign NGO aid']);
  });
});

/** The captions of the menus that onOpen puts up, in a realm with nothing but what onOpen may use. */
function menusOf(bundle: string, locale: string = 'vi'): string[] {
  const shown: string[] = [];
  const menu = (caption: string) => {
    const made = {
      addItem: (_: string, name: string) => {
        if (!names.includes(name)) throw new Error(`${name} is no function of the script`);
        return made;
      },
      addSeparator: () => made,
      addSubMenu: () => made,
      addToUi: () => shown.push(caption),
    };
    return made;
  };
  const realm = createContext({
    SpreadsheetApp: { getUi: () => ({ createMenu: menu, createAddonMenu: () => menu('add-on') }) },
    Session: {
      getActiveUserLocale: () => {
        if (locale === 'refused')
          throw new Error('You do not have permission to call Session.getActiveUserLocale.');
        return locale;
      },
    },
  });
  runInContext(`${bundle}\nonOpen();`, realm);
  return shown;
}
