import { inflateRawSync } from 'node:zlib';
import type { CallListReport } from '../../src/commands/results';
import type { CallListAnswer, DraftFiles } from '../../src/commands/sidebar-results';
import type { ICellData } from '../../src/embedded/engine/univer-packages';
import type { Host } from '../../src/embedded/host';
import { cellsOf, openRegister, sheetNames } from './open-register';

type Cells = Record<number, Record<number, ICellData>>;

/** The sheet of calls of the sample, to be changed as a person would. */
function changeCalls(change: (cells: Cells, column: (heading: string) => number) => void) {
  return openRegister({
    change: ({ sheets }) => {
      const sheet = Object.values(sheets ?? {}).find(({ name }) => name === 'Danh mục kêu gọi');
      const cells = sheet?.cellData as Cells | undefined;
      if (cells === undefined) throw new Error('the sample has no calls');
      const headings = Object.entries(cells[0] ?? {});
      change(cells, (heading) =>
        Number(headings.find(([, cell]) => cell.v === heading)?.[0] ?? fail(heading)),
      );
    },
  });
}

function fail(heading: string): never {
  throw new Error(`no column ${heading}`);
}

const plan = async (host: Host, choices?: unknown) =>
  (await host.call('planCallList', [choices])).result as CallListAnswer;
const issue = async (host: Host, choices?: unknown) =>
  (await host.call('issueCallList', [choices])).result as CallListReport;
const live = (host: Host) => host.world.drive.filter(({ trashed }) => !trashed);
const logLines = (host: Host) =>
  [...cellsOf(host, 'Nhật ký')].filter(
    ([place, cell]) => /,0$/.test(place) && !/Bản số/.test(cell) && /\[\d/.test(cell),
  );

describe('a list that is longer than Google Docs takes', () => {
  it('is refused before anything is made, and can still be had as a file', async () => {
    const host = await changeCalls((cells, column) => {
      const need = { v: 'Người dân cần nước sạch. '.repeat(1_900), t: 1 };
      const row = structuredClone(cells[1] ?? {});
      for (let index = 100; index < 125; index += 1) {
        const own = {
          [column('Mã')]: { v: `KG-${index}`, t: 1 },
          [column('Tên dự án')]: { v: `Cấp nước ${index}`, t: 1 },
        };
        cells[index] = { ...structuredClone(row), ...own, [column('Sự cần thiết')]: need };
      }
    });
    const before = sheetNames(host);
    await expect(issue(host)).rejects.toThrow('1,02 triệu ký tự');
    expect([sheetNames(host), host.world.drive]).toEqual([before, []]);
    const { list } = (await host.call('draftCallList')).result as DraftFiles;
    expect(list?.base64.length).toBeGreaterThan(1_000);
  });
});

describe('a dry run', () => {
  it('says what the list would hold, and makes nothing', async () => {
    const host = await openRegister();
    const before = sheetNames(host);
    const answer = await plan(host);
    expect(answer).toMatchObject({ refused: null, leftOut: [], changes: null });
    expect(answer.projects).toHaveLength(25);
    expect(answer.offered.languages.map(({ name }) => name)).toEqual(['both', 'vi', 'en']);
    expect(sheetNames(host)).toEqual(before);
    expect(host.world.drive).toEqual([]);
  });

  it('gives the very bytes that are issued, and a slip, without Drive', async () => {
    const host = await openRegister();
    const draft = (await host.call('draftCallList', [{}])).result as DraftFiles;
    expect(host.world.drive).toEqual([]);
    await issue(host);
    const [made] = host.world.drive;
    expect(Buffer.from(made?.bytes ?? []).toString('base64')).toBe(draft.list?.base64);
    expect(textOfDocx(Buffer.from(draft.slip.base64, 'base64'))).toContain('PHIẾU RÀ SOÁT');
  });

  it.each([
    [{ sectors: ['YT'] }, 4],
    [{ priorities: [99] }, 0],
    [{ codes: ['kg-yt-01', 'KG-GD-02'] }, 2],
    [{ places: ['Toàn tỉnh'] }, 3],
    [{ from: '2040-01-01' }, 0],
  ])('takes the projects chosen by %j', async (choices, projects) => {
    expect((await plan(await openRegister(), choices)).projects).toHaveLength(projects);
  });

  it('refuses a choice that there is not, in one sentence', async () => {
    const host = await openRegister();
    await expect(host.call('planCallList', [{ layout: 'poster' }])).rejects.toThrow(/^[^\n]*layout[^\n]*$/);
  });
});

describe('projects that cannot be issued', () => {
  const withoutEnglish = () =>
    changeCalls((cells, column) => {
      const row = cells[1];
      if (row !== undefined) delete row[column('Tên dự án (tiếng Anh)')];
    });

  it('block the whole list where the user wants all or none', async () => {
    const host = await withoutEnglish();
    expect((await plan(host, { onBlocked: 'refuse' })).refused).toBe('blocked');
    await expect(host.call('issueCallList', [{ onBlocked: 'refuse' }])).rejects.toThrow(/^[^\n]{10,300}$/);
    expect(host.world.drive).toEqual([]);
    expect(sheetNames(host)).not.toContain('_svt');
  });

  it('are counted where none is left, with what to do', async () => {
    const host = await changeCalls((cells, column) => {
      for (const [row, each] of Object.entries(cells)) {
        if (row !== '0') delete each[column('Tên dự án (tiếng Anh)')];
      }
    });
    await expect(host.call('issueCallList')).rejects.toThrow(/\(số dự án: 25\).*chỉ tiếng Việt/);
    expect((await plan(host, { languages: 'vi' })).projects).toHaveLength(25);
  });

  it('are left out by choice; the slip says why and the list does not', async () => {
    const host = await withoutEnglish();
    const { leftOut, refused } = await plan(host);
    expect([leftOut.length, refused]).toEqual([1, null]);
    const code = leftOut[0]?.code ?? '';
    const draft = (await host.call('draftCallList', [{}])).result as DraftFiles;
    expect(textOfDocx(Buffer.from(draft.slip.base64, 'base64'))).toContain(code);
    expect(textOfDocx(Buffer.from(draft.list?.base64 ?? '', 'base64'))).not.toContain(code);
  });

  it('are no obstacle to an edition in Vietnamese alone', async () => {
    const { leftOut, projects } = await plan(await withoutEnglish(), { languages: 'vi' });
    expect([leftOut.length, projects.length]).toEqual([0, 25]);
  });
});

describe('the second edition', () => {
  it('tells what is new, changed, funded and withdrawn since the first', async () => {
    const host = await openRegister();
    await issue(host);
    const sheet = host.engine.workbook.getSheets().find((one) => one.getName() === 'Danh mục kêu gọi');
    const matrix = sheet?.getCellMatrix();
    const columnOf = (heading: string) => {
      for (let column = 0; column < 60; column++)
        if (matrix?.getValue(0, column)?.v === heading) return column;
      return fail(heading);
    };
    const write = (row: number, heading: string, value: string | number) =>
      matrix?.setValue(row, columnOf(heading), { v: value, t: typeof value === 'number' ? 2 : 1 });
    write(1, 'Vốn đề nghị viện trợ', 123_456);
    write(2, 'Trạng thái', 'Đã có nhà tài trợ');
    write(3, 'Trạng thái', 'Đã rút');
    write(4, 'Mã', 'KG-MOI-01');

    const { changes, offered } = await plan(host);
    expect(offered.editions.map(({ number }) => number)).toEqual([1]);
    const captions = changes?.groups.map(({ caption, lines }) => [caption, lines.length]);
    expect(captions).toEqual([
      ['Dự án mới', 1],
      ['Dự án có nội dung thay đổi', 1],
      ['Dự án đã có nhà tài trợ', 1],
      ['Dự án đã rút hoặc tạm dừng', 2],
    ]);

    const second = await issue(host, { printChanges: true });
    expect(second.edition).toBe(2);
    expect(second.changes?.projects).toHaveLength(5);
    const printed = textOfDocx(Buffer.from(live(host)[1]?.bytes ?? []));
    expect(printed).toContain('THAY ĐỔI SO VỚI LẦN PHÁT HÀNH TRƯỚC');
    expect(printed).toContain('→ 123.456 USD');
    const third = await issue(host);
    expect(third.changes?.since.number).toBe(2);
    expect(textOfDocx(Buffer.from(live(host)[2]?.bytes ?? []))).not.toContain('THAY ĐỔI SO VỚI');
  });
});

describe('a second click', () => {
  it('while one runs is refused at once, and makes nothing', async () => {
    const host = await openRegister();
    host.world.lock.holder = { the: 'first click' };
    await expect(host.call('issueCallList')).rejects.toThrow(/đang ghi/);
    expect(host.world.drive).toEqual([]);
  });
});

describe('an import that fails', () => {
  it('leaves no document, no edition and a sentence', async () => {
    const host = await openRegister();
    host.world.fault = (method, when) =>
      method === 'drive.files.create' && when === 'before' ? 'Internal Error' : null;
    await expect(host.call('issueCallList')).rejects.toThrow(/^[^\n]{10,300}$/);
    expect(live(host)).toEqual([]);
    host.world.fault = () => null;
    expect((await issue(host)).edition).toBe(1);
    expect(logLines(host)).toHaveLength(1);
  });

  it('by a time-out that made a document all the same leaves none', async () => {
    const host = await openRegister();
    host.world.fault = (method, when) =>
      method === 'drive.files.create' && when === 'after' ? 'Request timed out' : null;
    await expect(host.call('issueCallList')).rejects.toThrow(/^[^\n]{10,300}$/);
    expect(host.world.drive).toHaveLength(1);
    expect(live(host)).toEqual([]);
    host.world.fault = () => null;
    expect((await issue(host)).edition).toBe(1);
    expect(live(host)).toHaveLength(1);
  });
});

describe('a fault at any call of an issue', () => {
  const small = { sectors: ['YT'] };

  /** Few rows, for the list is issued again and again. */
  const rowsKept: Readonly<Record<string, number>> = { 'Viện trợ': 2, 'Danh mục kêu gọi': 6 };
  const shorten = ({ name = '', cellData = {} }: { name?: string; cellData?: Record<string, unknown> }) => {
    for (const row of Object.keys(cellData).slice((rowsKept[name] ?? 1_000) + 1)) delete cellData[row];
  };
  const openSmall = () =>
    openRegister({
      change: ({ sheets }) => {
        for (const sheet of Object.values(sheets ?? {})) shorten(sheet as object);
      },
    });

  /** The calls of an issue from where it begins to write, by their numbers. */
  async function writingCalls(host: Host): Promise<readonly number[]> {
    const calls: string[] = [];
    host.world.fault = (method, when) => {
      if (when === 'before') calls.push(method);
      return null;
    };
    await issue(host, small);
    const first = calls.indexOf('Utilities.computeDigest');
    expect(first).toBeGreaterThan(0);
    return calls.map((_, index) => index + 1).slice(first);
  }

  async function failAt(host: Host, fails: (call: number) => boolean): Promise<void> {
    let calls = 0;
    host.world.fault = (_method, when) => {
      if (when === 'after') return null;
      calls += 1;
      return fails(calls) ? 'Service error' : null;
    };
    const sentence = await host.call('issueCallList', [small]).then(
      () => null,
      (fault: Error) => fault.message,
    );
    if (sentence !== null) expect(sentence).toMatch(/^[^\n]{10,400}$/);
    host.world.fault = () => null;
    expect(host.world.lock.holder).toBeNull();
  }

  it('leaves as many documents as editions and lines of the log', async () => {
    const host = await openSmall();
    for (const call of await writingCalls(host)) {
      await failAt(host, (each) => each === call);
      expect([call, live(host).length]).toEqual([call, logLines(host).length]);
    }
    const before = live(host).length;
    expect((await issue(host, small)).edition).toBe(before + 1);
  }, 300_000);

  it('is mended by the next run where nothing could be undone', async () => {
    const host = await openSmall();
    for (const call of (await writingCalls(host)).filter((_, index) => index % 3 === 0)) {
      await failAt(host, (each) => each >= call);
      const { edition } = await issue(host, small);
      expect([call, live(host).length, logLines(host).length]).toEqual([call, edition, edition]);
    }
  }, 300_000);
});

/** The text of word/document.xml, without the library that wrote it. */
function textOfDocx(bytes: Buffer): string {
  const name = Buffer.from('word/document.xml');
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const entry = bytes.subarray(at + 46, at + 46 + (nameLength ?? 0));
    if (entry.equals(name)) {
      const local = bytes.readUInt32LE(at + 42);
      const data = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
      const xml = inflateRawSync(bytes.subarray(data, data + bytes.readUInt32LE(at + 20))).toString('utf8');
      const text = xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');
      return text.replaceAll('\u00a0', ' ');
    }
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  throw new Error('no word/document.xml');
}
