import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments } from '../../src/embedded/playground/arguments';
import { runPlayground } from '../../src/embedded/playground/run-playground';
import { type Playground, servePlayground } from '../../src/embedded/playground/server';
import { workbooksToOffer } from '../../src/embedded/playground/workbooks';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'so-vien-tro-'));
  for (const name of ['dist', 'page', 'samples']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'dist', 'Code.js'), 'function onOpen() {}');
  writeFileSync(join(folder, 'dist', 'appsscript.json'), '{"timeZone":"Asia/Ho_Chi_Minh"}');
  writeFileSync(
    join(folder, 'dist', 'Sidebar.html'),
    '<!DOCTYPE html><html><head><title>A</title></head></html>',
  );
  writeFileSync(join(folder, 'page', 'page.html'), '<!DOCTYPE html><title>Page</title>');
  writeFileSync(join(folder, 'page', 'bridge.js'), 'bridge()');
  for (const name of ['so-co-loi.xlsx', 'so-vien-tro.xlsx', '~$so-vien-tro.xlsx', 'note.txt']) {
    writeFileSync(join(folder, 'samples', name), name);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the server of the playground', () => {
  let playground: Playground;
  beforeAll(async () => {
    playground = await servePlayground({
      port: 0,
      project: join(folder, 'dist'),
      page: join(folder, 'page'),
      workbooks: workbooksToOffer(null, join(folder, 'samples')),
    });
  });
  afterAll(() => playground?.close());

  const get = (path: string, options: { method?: string; host?: string } = {}) =>
    new Promise<{ status: number; policy: string; body: string }>((resolve, reject) => {
      const { hostname, port } = new URL(playground.address);
      const sent = request(
        {
          hostname,
          port,
          path,
          method: options.method ?? 'GET',
          headers: { host: options.host ?? 'localhost' },
        },
        (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              policy: String(response.headers['content-security-policy']),
              body: Buffer.concat(parts).toString('utf8'),
            }),
          );
        },
      );
      sent.on('error', reject);
      sent.end();
    });

  it('listens on this machine alone', () => {
    expect(playground.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  it('serves the page under a policy that lets nothing in from outside', async () => {
    const { status, policy, body } = await get('/');
    expect([status, body]).toEqual([200, '<!DOCTYPE html><title>Page</title>']);
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/https?:|\*|script-src/);
  });

  it('lets the frame of the bundle run that very bundle and nothing else', async () => {
    const before = await get('/realm.html');
    expect(before.policy).toMatch(
      /^default-src 'none'; script-src 'sha256-[\w+/=]+'; frame-ancestors 'self'$/,
    );
    writeFileSync(join(folder, 'dist', 'Code.js'), 'function onOpen() { return 1; }');
    expect((await get('/realm.html')).policy).not.toBe(before.policy);
  });

  it('puts google.script.run before the scripts of a sidebar that can reach nobody', async () => {
    const { body, policy } = await get('/sidebar/Sidebar');
    expect(body).toContain('<head><script>bridge()</script><title>A</title>');
    expect(policy).toMatch(/default-src 'none'/);
    expect(policy).not.toMatch(/connect-src/);
  });

  it('offers the samples, the clean one first, and gives each of them', async () => {
    const offer = JSON.parse((await get('/offer.json')).body) as {
      workbooks: { name: string; address: string }[];
    };
    expect(offer.workbooks.map(({ name }) => name)).toEqual(['so-vien-tro', 'so-co-loi']);
    expect((await get(offer.workbooks[1]?.address ?? '')).body).toBe('so-co-loi.xlsx');
  });

  it.each([
    ['/no-such-page', 404],
    ['/page/../../package.json', 404],
    ['/page/..%2f..%2fpackage.json', 404],
    ['/page/', 404],
    ['/sidebar/../Code', 404],
    ['/sidebar/NoSuchPage', 404],
    ['/workbook/99', 404],
    ['/%zz', 404],
  ])('has nothing at %s', async (path, status) => {
    expect((await get(path)).status).toBe(status);
  });

  it('refuses other methods, and names that others point at this machine', async () => {
    expect((await get('/', { method: 'POST' })).status).toBe(405);
    expect((await get('/', { method: 'HEAD' })).body).toBe('');
    expect((await get('/', { host: 'example.org' })).status).toBe(403);
    expect((await get('/', { host: '127.0.0.1.example.org' })).status).toBe(403);
  });
});

describe('the command line of the playground', () => {
  it.each([
    [[], { file: null, port: 8137, help: false }],
    [['so.xlsx', '--port', '9000'], { file: 'so.xlsx', port: 9000, help: false }],
    [['--port=0', 'so.xlsx'], { file: 'so.xlsx', port: 0, help: false }],
    [['-h'], { file: null, port: 8137, help: true }],
  ])('reads %j', (given, read) => {
    expect(readArguments(given)).toEqual(read);
  });

  const run = async (...given: string[]) => {
    const said: string[] = [];
    const terminal = {
      results: (line: string) => said.push(line),
      faults: (line: string) => said.push(`! ${line}`),
    };
    const outcome = await runPlayground(given, folder, 'vi', terminal);
    if ('exitCode' in outcome) return { code: outcome.exitCode, said };
    await outcome.close();
    throw new Error('The playground started.');
  };

  it.each([
    [['--colour'], '! Không có tùy chọn "--colour"; chỉ có --port.'],
    [['--port', 'abc'], '! Cổng "abc" không đúng; hãy ghi một số từ 0 đến 65535, ví dụ --port 8200.'],
    [['--port'], '! Cổng "" không đúng; hãy ghi một số từ 0 đến 65535, ví dụ --port 8200.'],
    [['--port', '70000'], '! Cổng "70000" không đúng; hãy ghi một số từ 0 đến 65535, ví dụ --port 8200.'],
    [['a.xlsx', 'b.xlsx'], '! Chỉ nhận một tệp; "b.xlsx" là tệp thứ hai.'],
    [['khong-co.xlsx'], '! Không tìm thấy tệp "khong-co.xlsx"; hãy kiểm tra lại đường dẫn.'],
    [['.'], '! "." là một thư mục; hãy chỉ ra một tệp .xlsx trong đó.'],
  ])('says in one sentence what is wrong with %j, with exit code 2', async (given, sentence) => {
    expect(await run(...given)).toEqual({ code: 2, said: [sentence] });
  });

  it('tells how it is used', async () => {
    const { code, said } = await run('--help');
    expect(code).toBe(0);
    expect(said.join('\n')).toContain('npm start');
  });
});
