import type { PreviewReport } from '../../src/commands/results';
import type {
  CallListAnswer,
  DraftFiles,
  ExportedFile,
  FindingsAnswer,
} from '../../src/commands/sidebar-results';
import type { ICellData, IWorkbookData } from '../../src/embedded/engine/univer-packages';
import { part, readDocx, textOf } from '../core/document/read-docx';
import { cellsOf, openRegister } from './open-register';

/** What the office writes where the sample has the usual headings. */
const own: Readonly<Record<string, string>> = {
  'Vốn viện trợ (nguyên tệ)': 'Kinh phí tài trợ\n(nguyên tệ)',
  'Vốn đề nghị viện trợ': 'Kinh phí kêu gọi',
};
const aid = { what: 'Cột “Kinh phí tài trợ” ghi “chưa rõ”, không đọc được thành số tiền.' };
const call = 'Không đọc được “chưa rõ” ở cột “Kinh phí kêu gọi”.';
const usual = /Vốn viện trợ \(nguyên tệ\)|Vốn đề nghị viện trợ/;

/** The headings of the office, and under each of them an amount that cannot be read. */
function asOfficeWrites({ sheets }: Partial<IWorkbookData>): void {
  for (const { cellData } of Object.values(sheets ?? {})) {
    for (const [column, cell] of Object.entries((cellData?.[0] ?? {}) as Record<string, ICellData>)) {
      const heading = own[String(cell.v)];
      const below = cellData?.[1]?.[Number(column)];
      if (heading === undefined || below === undefined) continue;
      cell.v = heading;
      below.v = 'chưa rõ';
      below.t = 1;
    }
  }
}

const open = () => openRegister({ change: asOfficeWrites });

describe('a register with headings of its own is spoken of by them', () => {
  it('in the preview and in the Findings sheet', async () => {
    const host = await open();
    const { findings } = (await host.call('previewRegister')).result as PreviewReport;
    const unread = findings.filter(({ rule }) => rule === 'unreadable-amount');
    expect(unread.map(({ message }) => message.what)).toEqual([
      aid.what,
      'Cột “Kinh phí kêu gọi” ghi “chưa rõ”, không đọc được thành số tiền.',
    ]);
    await host.call('checkRegister');
    const written = [...cellsOf(host, 'Kết quả kiểm tra').values()].join('\n');
    expect(written).toContain(aid.what);
    expect(written).not.toMatch(usual);
  });

  it('in the sidebar and in the file of findings', async () => {
    const host = await open();
    const request = { rule: 'unreadable-amount', from: 0 };
    const { findings } = (await host.call('readFindings', [request])).result as FindingsAnswer;
    expect(findings).toEqual(expect.arrayContaining([expect.objectContaining(aid)]));
    const { text } = (await host.call('exportFindings')).result as ExportedFile;
    expect(text).toContain(aid.what);
    expect(text).not.toMatch(usual);
  });

  it('where a call list says why a project is left out', async () => {
    const host = await open();
    const { leftOut } = (await host.call('planCallList')).result as CallListAnswer;
    expect(leftOut.flatMap(({ reasons }) => reasons).join('\n')).toContain(call);
    const { slip } = (await host.call('draftCallList')).result as DraftFiles;
    const parts = readDocx(Buffer.from(slip?.base64 ?? '', 'base64'));
    expect(textOf(part(parts, 'word/document.xml'))).toContain('“Kinh phí kêu gọi”');
  });

  it('also to a reader of English', async () => {
    const host = await openRegister({ change: asOfficeWrites, userLocale: 'en' });
    const { findings } = (await host.call('previewRegister')).result as PreviewReport;
    const unread = findings.find(({ rule }) => rule === 'unreadable-amount');
    expect(unread?.message.what).toBe(
      '“Kinh phí tài trợ” says “chưa rõ”, which cannot be read as an amount.',
    );
  });
});
