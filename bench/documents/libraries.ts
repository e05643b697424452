import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentMethod } from './method';
import { line, template } from './template';

const pair = (vi: string, en: string) => [vi, en] as const;

/** Templates with {#list} ... {/list} around a heading and a table. */
const curly = () =>
  template('{#projects}', '{title}', (index) => pair(`{vi${index}}`, `{en${index}}`), [line('{/projects}')]);

/** Ten rows as fields with names, for templates that name each cell. */
function named({ title, rows }: { title: string; rows: readonly { vi: string; en: string }[] }) {
  return Object.fromEntries([
    ['title', title],
    ...rows.flatMap(({ vi, en }, index) => [
      [`vi${index}`, vi],
      [`en${index}`, en],
    ]),
  ]);
}

export const docxtemplater = documentMethod(
  'docxtemplater + pizzip',
  async () => {
    const [{ default: Docxtemplater }, { default: PizZip }] = await Promise.all([
      import('docxtemplater'),
      import('pizzip'),
    ]);
    return { Docxtemplater, PizZip, file: curly() };
  },
  ({ Docxtemplater, PizZip, file }, projects) => {
    const filled = new Docxtemplater(new PizZip(file), { paragraphLoop: true });
    filled.render({ projects: projects.map(named) });
    return filled.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
  },
);

export const easyTemplate = documentMethod(
  'easy-template-x',
  async () => ({ ...(await import('easy-template-x')), file: Buffer.from(curly()) }),
  async ({ TemplateHandler, file }, projects) =>
    new Uint8Array(await new TemplateHandler().process(file, { projects: projects.map(named) })),
);

export const docxTemplates = documentMethod(
  'docx-templates, no sandbox',
  async () => {
    const { createReport } = await import('docx-templates');
    const cell = (name: string) => `+++INS $p.${name}+++`;
    const file = template(
      '+++FOR p IN projects+++',
      cell('title'),
      (index) => pair(cell(`vi${index}`), cell(`en${index}`)),
      [line('+++END-FOR p+++')],
    );
    return { createReport, file };
  },
  ({ createReport, file }, projects) =>
    createReport({
      template: file,
      data: { projects: projects.map(named) },
      noSandbox: true,
      cmdDelimiter: '+++',
    }),
);

export const docx = documentMethod(
  'docx',
  () => import('docx'),
  async (tool, projects) => {
    const { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } =
      tool;
    const cell = (text: string) =>
      new TableCell({
        width: { size: 4677, type: WidthType.DXA },
        children: [new Paragraph({ children: [new TextRun(text)] })],
      });
    const children = projects.flatMap(({ title, rows }) => [
      new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(title)] }),
      new Table({
        columnWidths: [4677, 4677],
        rows: rows.map(({ vi, en }) => new TableRow({ cantSplit: true, children: [cell(vi), cell(en)] })),
      }),
    ]);
    return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
  },
);

export const carbone = documentMethod(
  'carbone',
  async () => {
    const { default: tool } = await import('carbone');
    const cell = (name: string, at = 'i') => `{d.projects[${at}].${name}}`;
    const file = join(mkdtempSync(join(tmpdir(), 'bench-')), 'template.docx');
    // A second heading with [i+1] tells carbone what comes again.
    const next = line(cell('title', 'i+1'));
    writeFileSync(
      file,
      template('', cell('title'), (index) => pair(cell(`vi${index}`), cell(`en${index}`)), [next]),
    );
    return { tool, file };
  },
  ({ tool, file }, projects) =>
    new Promise<Uint8Array>((resolve, reject) => {
      tool.render(file, { projects: projects.map(named) }, (fault: unknown, made: Buffer) =>
        fault ? reject(fault) : resolve(new Uint8Array(made)),
      );
    }),
  { baseline: true, note: 'not open source' },
);
