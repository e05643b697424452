import type {
  ConfirmedSheets,
  CreatedSheets,
  MappingAnswer,
  PreviewReport,
} from '../../src/commands/results';
import type { TotalsResult } from '../../src/core/totals/totals';
import { takeProposal } from '../../src/embedded/demo/take-proposal';
import type { ICellData, IWorkbookData } from '../../src/embedded/engine/univer-packages';
import type { Host } from '../../src/embedded/host';
import { inputsOf } from './inputs-of';
import { openRegister, sheetNames } from './open-register';

/** What this office writes where the sample has the usual headings. */
const ownHeadings: Readonly<Record<string, string>> = {
  'Tên khoản viện trợ': 'Nội dung hợp tác',
  'Nhà tài trợ': 'Bên cho',
  'Vốn viện trợ (nguyên tệ)': 'Số tiền nhận được',
  'Ngày quyết định': 'Hôm ký',
  'Địa bàn thực hiện': 'Khu vực hưởng lợi',
};

/** The aid sheet as a tab of an office that has its own names for everything. */
function asOfficeWrites({ sheets }: Partial<IWorkbookData>): void {
  const aid = Object.values(sheets ?? {}).find(({ name }) => name === 'Viện trợ');
  if (aid === undefined) throw new Error('the sample has no aid sheet');
  aid.name = 'Sổ năm nay';
  for (const cell of Object.values(aid.cellData?.[0] ?? {}) as ICellData[]) {
    const own = ownHeadings[String(cell.v)];
    if (own !== undefined) cell.v = own;
  }
}

/** Titles of its own width, merged cells, colours and an error that nobody mended. */
function asPeopleDecorate({ sheets }: Partial<IWorkbookData>): void {
  const aid = Object.values(sheets ?? {}).find(({ name }) => name === 'Sổ năm nay');
  if (aid === undefined) throw new Error('the sample has no aid sheet');
  aid.columnData = { ...aid.columnData, 4: { w: 321 } };
  aid.mergeData = [{ startRow: 5, endRow: 6, startColumn: 1, endColumn: 1 }];
  const row = aid.cellData?.[4];
  if (row?.[3] !== undefined) row[3].s = { bg: { rgb: '#ffd966' } };
  if (row !== undefined) row[26] = { f: '=1/0' };
}

async function propose(host: Host): Promise<MappingAnswer> {
  return (await host.call('proposeMapping')).result as MappingAnswer;
}

function waiting({ sheets }: MappingAnswer): string[] {
  return sheets
    .filter(({ isOpen }) => isOpen)
    .flatMap(({ sheet, columns }) =>
      columns
        .filter(({ source }) => source === 'proposed')
        .map(({ heading, fields }) => `${sheet}, ${heading}: ${fields.join(' + ')}`),
    );
}

describe('a register whose names nobody knows', () => {
  it('is proposed, confirmed once, and then gives the totals of the same register in the usual words', async () => {
    const usual = (await (await openRegister()).call('writeTotals')).result as TotalsResult;
    const host = await openRegister({ change: asOfficeWrites });
    const inputs = inputsOf(host);
    await expect(host.call('writeTotals')).rejects.toThrow(/“Viện trợ”/);

    const preview = (await host.call('previewRegister')).result as PreviewReport;
    expect(preview.toMap).toEqual(['Sổ năm nay']);
    const proposal = await propose(host);
    expect(waiting(proposal).sort()).toEqual([
      'Sổ năm nay, Bên cho: donor',
      'Sổ năm nay, Hôm ký: decisionDate',
      'Sổ năm nay, Khu vực hưởng lợi: place',
      'Sổ năm nay, Nội dung hợp tác: nameVi',
      'Sổ năm nay, Số tiền nhận được: grant',
    ]);
    expect(sheetNames(host)).not.toContain('_svt');

    const kept = (await host.call('confirmMapping', [takeProposal(proposal)])).result as ConfirmedSheets;
    expect(kept.sheets).toEqual(['Sổ năm nay']);
    expect(waiting(await propose(host))).toEqual([]);
    const own = (await host.call('writeTotals')).result as TotalsResult;
    expect(own.headline).toEqual(usual.headline);
    expect(own.bySector).toEqual(usual.bySector);
    expect(inputsOf(host)).toEqual(inputs);
  });

  it('is left as it was by every command: cells, formats, notes, widths, merges', async () => {
    const host = await openRegister({
      change: (workbook) => {
        asOfficeWrites(workbook);
        asPeopleDecorate(workbook);
      },
    });
    const inputs = inputsOf(host);
    expect(JSON.stringify(inputs)).toContain('"w":321');
    await host.call('confirmMapping', [takeProposal(await propose(host))]);
    const commands = [
      'previewRegister',
      'checkRegister',
      'writeTotals',
      'issueCallList',
      'readOverview',
      'mapColumns',
    ];
    for (const command of commands) {
      await host.call(command);
      expect([command, inputsOf(host)]).toEqual([command, inputs]);
    }
    await host.call('createMissingSheets');
    expect(inputsOf(host)).toMatchObject(inputs);
  });

  it('asks again for a heading that was changed, and for no other', async () => {
    const host = await openRegister({ change: asOfficeWrites });
    await host.call('confirmMapping', [takeProposal(await propose(host))]);
    rename(host, 'Số tiền nhận được', 'Tiền được cho');
    const again = await propose(host);
    expect(waiting(again)).toEqual(['Sổ năm nay, Tiền được cho: grant']);
    const confirmed = again.sheets.find(({ sheet }) => sheet === 'Sổ năm nay')?.columns ?? [];
    expect(confirmed.filter(({ source }) => source === 'confirmed')).toHaveLength(4);
  });

  it('can be said to be something else later', async () => {
    const host = await openRegister({ change: asOfficeWrites });
    const proposal = await propose(host);
    await host.call('confirmMapping', [takeProposal(proposal)]);
    const sheetId = proposal.sheets.find(({ sheet }) => sheet === 'Sổ năm nay')?.sheetId;
    await host.call('confirmMapping', [{ sheets: [{ sheetId, kind: null, columns: [] }] }]);
    await expect(host.call('writeTotals')).rejects.toThrow(/“Viện trợ”/);
  });
});

describe('a mapping that cannot be kept', () => {
  it.each([
    ['of a sheet that is gone', { sheets: [{ sheetId: 999, kind: 'aid', columns: [] }] }, /không còn/],
    ['that is none', 'mapping', /./],
    [
      'with one field from two columns',
      {
        sheets: [
          {
            sheetId: 1,
            kind: 'aid',
            columns: ['Một', 'Hai'].map((heading) => ({ heading, occurrence: 0, fields: ['donor'] })),
          },
        ],
      },
      /“Hai”/,
    ],
  ])('%s is refused in one sentence and nothing is written', async (_, mapping, sentence) => {
    const host = await openRegister();
    const before = sheetNames(host);
    await expect(host.call('confirmMapping', [mapping])).rejects.toThrow(sentence);
    expect(sheetNames(host)).toEqual(before);
    expect(host.world.lock.holder).toBeNull();
  });
});

describe('creating missing sheets', () => {
  it('leaves every cell, format, note and width that exists as it was', async () => {
    const host = await openRegister({
      change: ({ sheets, sheetOrder }) => {
        for (const [id, { name }] of Object.entries(sheets ?? {})) {
          if (name !== 'Lĩnh vực' && name !== 'Cài đặt') continue;
          delete sheets?.[id];
          sheetOrder?.splice(sheetOrder.indexOf(id), 1);
        }
      },
    });
    const inputs = inputsOf(host);
    const { created } = (await host.call('createMissingSheets')).result as CreatedSheets;
    expect(created).toEqual(expect.arrayContaining(['Lĩnh vực', 'Cài đặt']));
    expect(inputsOf(host)).toMatchObject(inputs);
    const again = (await host.call('createMissingSheets')).result as CreatedSheets;
    expect(again).toEqual({ created: [], lookAlikes: [] });
  });

  it('makes no second register beside one that waits to be mapped, and says so', async () => {
    const host = await openRegister({ change: asOfficeWrites });
    const { created, lookAlikes } = (await host.call('createMissingSheets')).result as CreatedSheets;
    expect(lookAlikes).toEqual(['Sổ năm nay']);
    expect(created).not.toContain('Viện trợ');
    expect(host.world.interface.toasts.at(-1)?.message).toContain('“Sổ năm nay”');
  });
});

describe('the first preview', () => {
  it('says how the sheet, a date and an amount are read, and asks', async () => {
    const host = await openRegister();
    const questions: string[] = [];
    host.world.interface.answer = (_title, prompt, choices) => {
      questions.push(prompt);
      return choices.includes('NO') ? 'NO' : 'OK';
    };
    await host.call('showPreview');
    expect(questions).toHaveLength(2);
    expect(questions[0]).toMatch(
      /làm trên một bản sao[\s\S]*Việt Nam \(vi_VN\)[\s\S]*được đọc là ngày \d\d tháng[\s\S]*Đọc như vậy có đúng không\?$/,
    );
    expect(questions[1]).toMatch(/Tệp › Cài đặt/);
    expect(sheetNames(host)).not.toContain('_svt');
  });

  it('is asked no more once a command has written', async () => {
    const host = await openRegister({ userLocale: 'en' });
    await host.call('checkRegister');
    host.world.interface.alerts.length = 0;
    await host.call('showPreview');
    expect(host.world.interface.alerts).toHaveLength(1);
    expect(host.world.interface.alerts[0]?.prompt).toContain('read as');
    expect(host.world.interface.alerts[0]?.prompt).not.toMatch(/Is that right\?|on a copy/);
  });
});

function rename(host: Host, heading: string, name: string): void {
  for (const sheet of host.engine.workbook.getSheets()) {
    sheet.getCellMatrix().forValue((_row, _column, cell) => {
      if (cell?.v === heading) cell.v = name;
    });
  }
}
