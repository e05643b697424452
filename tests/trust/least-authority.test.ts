import type { Host } from '../../src/embedded/host';
import { scopesOf } from '../../src/embedded/services/scopes';
import { hasEffect, noFaults, recordCalls } from './fault-kinds';
import { argumentsOf, cellFunctions, commands } from './scenarios';
import { builtProject, exportedFunctions, openSmallRegister } from './small-register';
import { printOf, see } from './workbook-state';
import { wrongArguments } from './wrong-arguments';

jest.setTimeout(300_000);

let host: Host;

beforeAll(async () => {
  host = await openSmallRegister();
});

afterAll(() => host.dispose());

const told = (
  name: string,
  given: readonly unknown[] = argumentsOf(name),
  mode?: 'none' | 'custom-function',
) =>
  host.call(name, given, mode).then(
    () => null,
    (fault: Error) => fault.message,
  );

function valuesOf(sheet: string): unknown[][] {
  const found = host.engine.workbook.getSheetBySheetName(sheet);
  const rows: unknown[][] = [];
  found?.getCellMatrix().forValue((row, column, cell) => {
    rows[row] ??= [];
    rows[row][column] = cell?.v ?? '';
  });
  return rows.map((row) => Array.from(row, (value) => value ?? ''));
}

/** Whatever stands at the top of a script, a page of it can call. */
const intended = {
  'read only': [
    'draftCallList',
    'exportFindings',
    'planCallList',
    'previewRegister',
    'proposeMapping',
    'readFindings',
    'readFixes',
    'readOffice',
    'readOverview',
    'readTotals',
  ],
  'show something': [
    'goToCell',
    'mapColumns',
    'onInstall',
    'onOpen',
    'openGuide',
    'openSidebar',
    'showPreview',
  ],
  'write outputs and the memory': [
    'checkRegister',
    'confirmMapping',
    'issueCallList',
    'keepWarnings',
    'recordFindings',
    'recordTotals',
    'releaseWarnings',
    'writeTotals',
  ],
  'write what the user asked for': [
    'applyFixes',
    'createMissingSheets',
    'insertTotalsFormula',
    'learnAlias',
    'saveOffice',
    'toggleMarks',
    'undoChanges',
    'useEnglish',
    'useVietnamese',
  ],
  'look at an edit': ['onEdit'],
  'stand in cells': [
    'AID_BY',
    'AID_CHECK',
    'AID_CONVERT',
    'AID_CROSSTAB',
    'AID_GROWTH',
    'AID_NAME',
    'AID_PLACE',
    'AID_TOTAL',
    'AID_WORDS',
  ],
} as const;

describe('the functions that a page can call', () => {
  it('are exactly those that are meant', () => {
    expect(exportedFunctions().sort()).toEqual(Object.values(intended).flat().sort());
  });

  it.each([...intended['read only']])('%s writes nothing', async (name) => {
    const before = printOf(host);
    await told(name);
    expect(printOf(host)).toBe(before);
  });

  it.each([...intended['write outputs and the memory']])('%s changes no input', async (name) => {
    const before = see(host).inputs;
    await told(name);
    expect(see(host).inputs).toEqual(before);
  });

  it.each([...commands(), 'onEdit'])(
    '%s answers any argument with a result or one sentence',
    async (name) => {
      const before = see(host).inputs;
      for (const given of wrongArguments(argumentsOf(name))) {
        const sentence = (await told(name, given)) ?? 'Đã xong.';
        expect([given, sentence]).toEqual([given, expect.stringMatching(/^[^\n]{5,600}[.?!]$/)]);
        expect(sentence).not.toMatch(programmersWords);
      }
      expect(host.world.lock.holder).toBeNull();
      if (!(intended['write what the user asked for'] as readonly string[]).includes(name))
        expect(see(host).inputs).toEqual(before);
    },
  );

  it.each(commands().filter((name) => !/^on|^open|^mapColumns/.test(name)))(
    '%s does nothing for a caller who has authorised nothing',
    async (name) => {
      const before = printOf(host);
      expect(await told(name, argumentsOf(name), 'none')).toMatch(/^[^\n]{10,600}\.$/);
      expect(printOf(host)).toBe(before);
    },
  );

  it.each(commands())('%s does nothing for a caller who may not edit', async (name) => {
    const before = printOf(host);
    host.world.fault = (method, when) => (when === 'before' && isEdit(method) ? mayNotEdit : null);
    const sentence = await told(name);
    noFaults(host);
    expect(sentence ?? 'Đã xong.').toMatch(/^[^\n]{5,600}[.?!]$/);
    expect(printOf(host)).toBe(before);
  });

  it.each(cellFunctions())('%s asks no service at all', async (name) => {
    const register = valuesOf('Viện trợ');
    for (const given of [argumentsOf(name), [register], [register, 'committed', 'USD'], []]) {
      const calls = recordCalls(host);
      await told(name, given, 'custom-function');
      expect(calls).toEqual([]);
      noFaults(host);
    }
  });
});

const programmersWords = /undefined|TypeError|\[object|is not a function|Cannot (?:read|destructure)/;
const mayNotEdit = 'You do not have permission to access the requested document.';

/** Whatever changes the spreadsheet, or makes something in the Drive. */
const isEdit = (method: string) => hasEffect(method) && !/^Lock\.|\.flush$/.test(method);

describe('the scopes of the manifest', () => {
  const { oauthScopes } = builtProject().manifest;

  it.each(oauthScopes)('cannot do without %s: a command is refused and says so', async (scope) => {
    const poorer = await openSmallRegister({ scopes: oauthScopes.filter((one) => one !== scope) });
    const refused: string[] = [];
    for (const name of ['openSidebar', 'issueCallList', 'checkRegister']) {
      const sentence = await poorer.call(name, argumentsOf(name)).then(
        () => '',
        (fault: Error) => fault.message,
      );
      if (sentence.includes(scope)) refused.push(name);
    }
    poorer.dispose();
    expect(refused).not.toEqual([]);
  });

  it('suffice for every call of every command, and none can be taken away', async () => {
    const methods = new Set<string>();
    for (const name of commands()) {
      const calls = recordCalls(host);
      await told(name);
      for (const method of calls) methods.add(method);
      noFaults(host);
    }
    const needs = [...methods].map(scopesOf).filter((scopes) => scopes.length > 0);
    expect(needs.filter((scopes) => !scopes.some((scope) => oauthScopes.includes(scope)))).toEqual([]);
    const isNeeded = (scope: string) =>
      needs.some((scopes) => scopes.filter((one) => oauthScopes.includes(one)).join() === scope);
    expect(oauthScopes.filter((scope) => !isNeeded(scope))).toEqual([]);
  });
});

describe('the shipped files', () => {
  const { code, pages } = builtProject();

  it.each(Object.entries({ Code: code, ...pages }))(
    '%s evaluates no text and calls no one outside',
    (_name, text) => {
      expect(text).not.toMatch(/\beval\s*\(|\bnew Function\b|\bFunction\s*\(\s*["'`]/);
      expect(text).not.toMatch(/UrlFetchApp|XMLHttpRequest|\bfetch\s*\(|WebSocket|EventSource|sendBeacon/);
      expect(text).not.toMatch(/<(?:script|link|img|iframe)\b[^>]*(?:src|href)\s*=\s*["']?(?:https?:)?\/\//);
      expect(text).not.toMatch(/AIza[\w-]{30}|-----BEGIN|client_secret|Bearer /);
    },
  );
});
