import type { Block, DocumentModel, Paragraph, TableBlock } from '../document/block';
import { textWidth } from '../document/page';
import { changeKinds } from '../languages/document-words';
import { speakFinding } from '../languages/finding-words';
import type { Language } from '../languages/language';
import type { Finding } from '../rules/finding';
import { printPeriod } from '../values/print';
import type { CallListResult } from './call-list';
import { type EditionLanguage, languagesOf } from './edition-language';
import { paragraph, say } from './say';
import { changesTable, sinceWhen } from './sections/changes';
import { speakOfficeGap } from './speak-office-gap';
import { speakReason } from './speak-reason';

/**
 * The internal slip that goes with a list in the office's file: what was left out and why, what to review, and what
 * changed since the earlier edition. It is a document of its own, so that the issued list stays clean.
 */
export function makeCheckSlip(
  list: CallListResult,
  review: readonly Finding[],
  code: 'vi' | 'en',
  words: Language,
): DocumentModel {
  const languages = languagesOf(code);
  const [language] = languages;
  if (language === undefined) throw new Error('A slip has a language.');
  const { slip, parts } = language.words;
  const { asOf, rows } = list.summary;
  const count = (number: number) => String(number);
  const blocks: Block[] = [
    line(language, slip.title.toUpperCase(), true, 26),
    line(language, slip.internal, false, 26),
    line(language, `${language.words.general.asOf} ${printPeriod(asOf, code)}`, false, 26),
    { kind: 'rule' },
    paragraph([
      say(
        language,
        slip.rows(count(rows.read), count(rows.issued), count(rows.leftOut), count(rows.notSelected)),
      ),
    ]),
    heading(language, slip.leftOut),
    list.leftOut.length === 0
      ? paragraph([say(language, slip.nothingLeftOut)])
      : table(
          language,
          list.leftOut.map(({ code: project, sheet, row, reasons }) => [
            project,
            slip.place(sheet, count(row)),
            [
              ...new Set(
                reasons.map((each) => speakReason(each, words.document, words.tables.headings.calls)),
              ),
            ],
          ]),
        ),
    heading(language, slip.review),
    review.length + list.office.length === 0
      ? paragraph([say(language, slip.nothingToReview)])
      : table(language, [
          ...list.office.map(
            (gap): SlipRow => ['', slip.settings(gap.setting), [speakOfficeGap(gap, words.document)]],
          ),
          ...review.map((finding): SlipRow => {
            const { what, todo } = speakFinding(finding, words.findings);
            const where = finding.cell === null ? finding.sheet : `${finding.sheet}, ${finding.cell}`;
            return [finding.code, where, [`${what} ${todo}`.trim()]];
          }),
        ]),
    ...(list.changes === null
      ? []
      : [
          heading(language, parts.changes),
          paragraph([say(language, sinceWhen(list.changes, language))]),
          changesTable(list.changes, changeKinds, languages),
        ]),
  ];
  return {
    title: slip.title,
    author: '',
    date: asOf,
    language: code,
    sections: [{ landscape: false, blocks }],
  };
}

type SlipRow = readonly [project: string, where: string, reasons: readonly string[]];

function table(language: EditionLanguage, rows: readonly SlipRow[]): TableBlock {
  const { slip } = language.words;
  const cell = (texts: readonly string[]) => ({
    paragraphs: texts.map((text) => paragraph([say(language, text)])),
  });
  return {
    kind: 'table',
    widths: [1700, 2300, textWidth - 1700 - 2300],
    headerRows: 1,
    borders: true,
    rows: [
      {
        cells: [slip.project, slip.cell, slip.reason].map((text) => ({
          shaded: true,
          paragraphs: [paragraph([say(language, text, { bold: true })], { alignment: 'centre' })],
        })),
      },
      ...rows.map(([project, where, reasons]) => ({
        cells: [cell([project]), cell([where]), cell(reasons)],
      })),
    ],
  };
}

function heading(language: EditionLanguage, text: string): Block {
  return { kind: 'heading', level: 2, runs: [say(language, text)] };
}

function line(language: EditionLanguage, text: string, bold: boolean, size: number): Paragraph {
  return paragraph([say(language, text, bold ? { bold, size } : { size, italic: true })], {
    alignment: 'centre',
  });
}
