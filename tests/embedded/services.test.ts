import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { sha256 } from '../../src/embedded/services/sha256';
import { openTestHost, runScript, testNow } from './open-test-host';

describe('a script that touches a service while it loads', () => {
  it.each(['SpreadsheetApp.getActiveSpreadsheet()', 'Session.getActiveUserLocale()', 'Utilities.getUuid()'])(
    'is refused: %s',
    async (call) => {
      await expect(openTestHost({ code: `var early = ${call}; function main() {}` })).rejects.toThrow(
        /while the script loads/,
      );
    },
  );
});

describe("the script's own world", () => {
  it('has what Apps Script has and nothing more', async () => {
    const names =
      'setTimeout setInterval URL TextEncoder TextDecoder structuredClone crypto fetch process require performance queueMicrotask AbortController atob'.split(
        ' ',
      );
    const body = `return ${JSON.stringify(names)}.filter(function (name) { return typeof globalThis[name] !== 'undefined' })`;
    expect(await runScript(body)).toEqual([]);
    expect(
      await runScript('return [typeof console.log, typeof JSON, typeof BigInt, typeof WebAssembly]'),
    ).toEqual(['function', 'object', 'function', 'object']);
  });

  it('has a clock that stands still', async () => {
    const body =
      'return [Date.now(), new Date().getTime(), new Date(0).getTime(), new Date(2024, 0, 1) instanceof Date]';
    expect(await runScript(body)).toEqual([testNow, testNow, 0, true]);
  });

  it('gets errors of its own kind', async () => {
    const body = 'try { sheet().getRange(0, 1, 1, 1) } catch (error) { return error instanceof Error }';
    expect(await runScript(body)).toBe(true);
  });

  it('keeps nothing between two calls when it is made anew', async () => {
    const code = 'var calls = 0; function count() { return ++calls; }';
    const fresh = await openTestHost({ code, freshRealmPerCall: true });
    const kept = await openTestHost({ code });
    const counts = async (host: typeof fresh) => [
      (await host.call('count')).result,
      (await host.call('count')).result,
    ];
    expect(await counts(fresh)).toEqual([1, 1]);
    expect(await counts(kept)).toEqual([1, 2]);
  });

  it('is told when a function does not exist', async () => {
    const host = await openTestHost({ code: 'function main() {}' });
    await expect(host.call('mian')).rejects.toThrow('Script function not found: mian');
  });
});

describe('what a call may return', () => {
  it.each([
    ['new Date(0)', /Date \(result\.a\)/],
    ['function () {}', /function \(result\.a\)/],
    ['BigInt("1")', /bigint \(result\.a\)/],
    ['[new Map()]', /Map \(result\.a\[0\]\)/],
  ])('not %s', async (value, words) => {
    await expect(runScript(`return { a: ${value} }`)).rejects.toThrow(words);
  });

  it('plain values, with undefined as google.script.run carries it', async () => {
    expect(await runScript("return { a: [1, undefined, null], b: undefined, c: 'đ' }")).toEqual({
      a: [1, null, null],
      c: 'đ',
    });
  });
});

describe('permissions', () => {
  const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
  const all = ['spreadsheets.currentonly', 'drive.file', 'script.container.ui'].map(scope);

  it.each([
    ['spreadsheets.currentonly', 'book()', 'SpreadsheetApp.getActiveSpreadsheet'],
    ['spreadsheets.currentonly', 'SpreadsheetApp.flush()', 'SpreadsheetApp.flush'],
    ['drive.file', "Drive.About.get({ fields: 'user' })", 'drive.about.get'],
    [
      'drive.file',
      "Drive.Files.list({ q: 'trashed = false', fields: 'files(id)', pageSize: 1 })",
      'drive.files.list',
    ],
    [
      'script.container.ui',
      "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Page'))",
      'Ui.showSidebar',
    ],
  ])('without %s: %s is refused', async (missing, call, method) => {
    const options = { pages: { Page: '<p>' }, scopes: all.filter((one) => one !== scope(missing)) };
    const words = await runScript(`return refusal(function () { ${call} })`, options);
    expect(words).toMatch(/^Specified permissions are not sufficient to call /);
    expect(words).toContain(method);
    expect(words).toContain(scope(missing));
    expect(await runScript(`return refusal(function () { ${call} })`, { ...options, scopes: all })).toBe(
      'allowed',
    );
  });

  it.each([
    ['none', 'document', 'You do not have permission'],
    ['limited', 'document', 'allowed'],
    ['limited', 'drive', 'You do not have permission to call drive.about.get.'],
    ['none', 'menu', 'allowed'],
    ['limited', 'alert', 'You do not have permission to call Ui.alert.'],
    ['limited', 'sidebar', 'You do not have permission to call Ui.showSidebar.'],
    ['custom-function', 'menu', 'Cannot call SpreadsheetApp.getUi() from this context.'],
    ['custom-function', 'document', 'You do not have permission'],
    ['custom-function', 'locale', 'You do not have permission'],
    ['full', 'alert', 'allowed'],
  ] as const)('mode %s, %s: %s', async (mode, touch, words) => {
    const host = await openTestHost({
      pages: { Page: '<p>' },
      code: `var touches = {
        document: function () { SpreadsheetApp.getActiveSpreadsheet().getSheets(); },
        menu: function () { SpreadsheetApp.getUi().createMenu('M').addItem('a', 'b').addToUi(); },
        alert: function () { var ui = SpreadsheetApp.getUi(); ui.alert('t', 'p', ui.ButtonSet.OK); },
        sidebar: function () { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Page')); },
        drive: function () { Drive.About.get({ fields: 'user' }); },
        locale: function () { Session.getActiveUserLocale(); },
      };
      function main(name) { try { touches[name](); } catch (error) { return error.message; } return 'allowed'; }`,
    });
    expect((await host.call('main', [touch], mode)).result).toContain(words);
  });
});

describe('the user interface', () => {
  it('keeps the menu with its sub-menus, one for each caption', async () => {
    const host = await openTestHost({
      code: `function onOpen() { var ui = SpreadsheetApp.getUi();
        ui.createMenu('Viện trợ').addItem('Kiểm tra', 'check').addSeparator().addSubMenu(ui.createMenu('Thiết lập').addItem('Tạo', 'create')).addToUi(); }`,
    });
    await host.call('onOpen', [], 'limited');
    await host.call('onOpen', [], 'limited');
    expect(host.world.interface.menus).toEqual([
      {
        kind: 'menu',
        caption: 'Viện trợ',
        entries: [
          { kind: 'item', caption: 'Kiểm tra', functionName: 'check' },
          { kind: 'separator' },
          {
            kind: 'menu',
            caption: 'Thiết lập',
            entries: [{ kind: 'item', caption: 'Tạo', functionName: 'create' }],
          },
        ],
      },
    ]);
  });

  it('answers an alert with a button that can be compared', async () => {
    const host = await openTestHost({
      code: `function main() { var ui = SpreadsheetApp.getUi(); return ui.alert('Hỏi', 'Ghi?', ui.ButtonSet.YES_NO) === ui.Button.NO; }`,
    });
    host.world.interface.answer = (_title, _prompt, choices) => choices[1] ?? 'CLOSE';
    expect((await host.call('main')).result).toBe(true);
    expect(host.world.interface.alerts).toEqual([{ title: 'Hỏi', prompt: 'Ghi?' }]);
  });

  it('shows one sidebar, from a page of the project', async () => {
    const host = await openTestHost({
      pages: { Sidebar: '<p>Xin chào</p>' },
      code: `function main() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Sổ')); }`,
    });
    await host.call('main');
    expect(host.world.interface.sidebar).toMatchObject({ title: 'Sổ', html: '<p>Xin chào</p>' });
    expect(
      await runScript("return refusal(function () { HtmlService.createHtmlOutputFromFile('Không') })"),
    ).toBe('No HTML file named Không was found.');
  });
});

describe('the document lock', () => {
  const code = `
    function take() { return LockService.getDocumentLock().tryLock(100); }
    function good() { var lock = LockService.getDocumentLock(); lock.tryLock(1); write(); SpreadsheetApp.flush(); lock.releaseLock(); return lock.hasLock(); }
    function hasty() { var lock = LockService.getDocumentLock(); lock.tryLock(1); write(); lock.releaseLock(); }
    function fails() { LockService.getDocumentLock().tryLock(1); throw new Error('hỏng'); }
    function write() { SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sổ').getRange(1, 1, 1, 1).setValues([['x']]); }`;

  it('is refused while another run holds it', async () => {
    const host = await openTestHost({ code });
    host.world.lock.holder = { other: 'user' };
    expect((await host.call('take')).result).toBe(false);
    host.world.lock.holder = null;
    expect((await host.call('take')).result).toBe(true);
  });

  it('is free after the run, whether it was released or the run failed', async () => {
    const host = await openTestHost({ code });
    await host.call('take');
    expect(host.world.lock.holder).toBeNull();
    await expect(host.call('fails')).rejects.toThrow('hỏng');
    expect(host.world.lock.holder).toBeNull();
  });

  it('tells when it was released before the writes were flushed', async () => {
    const host = await openTestHost({ code });
    expect(await host.call('good')).toMatchObject({ result: false, releasedUnflushed: false });
    expect(await host.call('hasty')).toMatchObject({ releasedUnflushed: true });
  });

  it('counts among the round trips', async () => {
    const host = await openTestHost({ code });
    expect((await host.call('good')).roundTrips).toEqual({
      reads: 1,
      writes: 1,
      flushes: 1,
      locks: 2,
      drive: 0,
    });
  });
});

describe('cells that go to and fro', () => {
  it('are counted where each goes by itself', async () => {
    const host = await openTestHost({
      code: `function main() {
        var range = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(1, 1, 2, 3);
        range.getValues();
        range.setNumberFormat('@');
        range.setValues([[1, 2, 3], [4, 5, 6]]);
        range.setFontWeights([['bold', 'bold', 'bold'], ['normal', 'normal', 'normal']]);
      }`,
    });
    expect((await host.call('main')).cells).toEqual({ read: 6, written: 12 });
  });
});

describe('Utilities', () => {
  it.each([
    ['yyyy-MM-dd', '2024-03-15'],
    ['dd/MM/yyyy HH:mm:ss', '15/03/2024 12:00:00'],
    ['d.M.yy', '15.3.24'],
    ["'ngày' dd 'tháng' MM", 'ngày 15 tháng 03'],
    ["h a, EEEE, MMMM, EEE, MMM, ''u''", "12 PM, Friday, March, Fri, Mar, '5'"],
    ["yyyy-MM-dd'T'HH:mm:ss.SSSZ", '2024-03-15T12:00:00.000+0700'],
  ])('formatDate %s', async (pattern, text) => {
    const body = `return Utilities.formatDate(new Date(), 'Asia/Ho_Chi_Minh', ${JSON.stringify(pattern)})`;
    expect(await runScript(body)).toBe(text);
  });

  it.each([
    ["Utilities.formatDate(new Date(), 'Asia/Ho_Chi_Minh', 'bb')", /Illegal pattern character 'b'/],
    ["Utilities.formatDate('2024', 'GMT', 'yyyy')", /don't match the method signature/],
    ["Utilities.newBlob([200], 'text/plain', 'a')", /from -128 to 127/],
    ["Utilities.newBlob(new Uint8Array(2), 'text/plain', 'a')", /don't match the method signature/],
  ])('refuses %s', async (call, words) => {
    expect(await runScript(`return refusal(function () { ${call} })`)).toMatch(words);
  });

  it('keeps signed bytes', async () => {
    const body =
      "var blob = Utilities.newBlob([-128, -1, 0, 127], 'a/b', 'tên'); return [blob.getBytes(), blob.getName()]";
    expect(await runScript(body)).toEqual([[-128, -1, 0, 127], 'tên']);
  });

  it('digests as SHA-256 does', async () => {
    const body = 'return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, [97, 98, 99])';
    const expected = [...createHash('sha256').update('abc').digest()].map((byte) => (byte << 24) >> 24);
    expect(await runScript(body)).toEqual(expected);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(Buffer.from(sha256(bytes)).equals(createHash('sha256').update(bytes).digest())).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('Drive', () => {
  const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  const docx = [
    ...zipSync({
      '[Content_Types].xml': strToU8('<a/>'),
      '_rels/.rels': strToU8('<a/>'),
      'word/document.xml': strToU8('<a/>'),
    }),
  ];
  const code = `
    function create(bytes, type, resource) { return Drive.Files.create(resource, Utilities.newBlob(bytes.map(function (b) { return (b << 24) >> 24; }), type, 'x'), { fields: 'id, name' }); }
    function list(q) { return Drive.Files.list({ q: q, fields: 'files(id,name)', pageSize: 10 }); }
    function trash(id) { return Drive.Files.update({ trashed: true }, id); }
    function user() { return Drive.About.get({ fields: 'user(displayName)' }); }`;
  const document = {
    name: 'Danh mục',
    mimeType: 'application/vnd.google-apps.document',
    appProperties: { token: "a'b" },
  };

  it('is absent unless the manifest enables it', async () => {
    expect(await runScript('return typeof Drive', { withoutDrive: true })).toBe('undefined');
    expect(await runScript('return typeof Drive')).toBe('object');
  });

  it('imports a .docx, finds it by its properties and moves it to the bin', async () => {
    const host = await openTestHost({ code });
    const made = (await host.call('create', [docx, docxType, document])).result as { id: string };
    expect(made).toEqual({ id: made.id, name: 'Danh mục' });
    expect([...(host.world.drive[0]?.bytes ?? [])]).toEqual(docx);
    const query = "appProperties has { key='token' and value='a\\'b' } and trashed = false";
    expect((await host.call('list', [query])).result).toEqual({ files: [{ id: made.id, name: 'Danh mục' }] });
    await host.call('trash', [made.id]);
    expect((await host.call('list', [query])).result).toEqual({ files: [] });
    expect((await host.call('user')).result).toEqual({ user: { displayName: 'Người thử' } });
  });

  it.each([
    ['create', [[1, 2, 3], docxType, document], /Bad Request/],
    ['create', [[...zipSync({ a: strToU8('x') })], docxType, document], /lacks \[Content_Types\]\.xml/],
    ['create', [docx, 'text/css', document], /cannot convert text\/css/],
    ['list', ['fullText contains "x"'], /Invalid Value/],
    ['trash', ['none'], /File not found: none/],
  ])('refuses %s of %j', async (name, given, words) => {
    const host = await openTestHost({ code });
    await expect(host.call(name, given)).rejects.toThrow(words);
    await expect(host.call(name, given)).rejects.toThrow(/API call to drive\.files\./);
  });
});
