import { join } from 'node:path';
import { runPlayground } from '../../src/embedded/playground/run-playground';

const root = join(__dirname, '..', '..');

// The page is bundled anew when its source has changed.
jest.setTimeout(60_000);

it('starts with one line that gives the address, and says when its port is taken', async () => {
  const said: string[] = [];
  const terminal = {
    results: (line: string) => said.push(line),
    faults: (line: string) => said.push(`! ${line}`),
  };
  const first = await runPlayground(['--port', '0'], root, 'en', terminal);
  if ('exitCode' in first) throw new Error(said.join('\n'));
  try {
    const { port } = new URL(first.address);
    const page = await (await fetch(first.address)).text();
    expect(page).toContain('<title>Sổ viện trợ</title>');
    const second = await runPlayground(['--port', port], root, 'en', terminal);
    expect(second).toEqual({ exitCode: 2 });
    expect(said).toEqual([
      `The aid register runs at ${first.address} (press Ctrl+C to stop)`,
      `! Another program uses port ${port}; choose another, for example: npm start -- --port ${Number(port) + 1}`,
    ]);
  } finally {
    await first.close();
  }
  await expect(fetch(first.address)).rejects.toThrow();
});
