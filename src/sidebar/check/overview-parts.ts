import type { Overview, OverviewAnswer } from '../../commands/sidebar-results';
import type { RuleId } from '../../core/rules/index';
import type { Page } from '../page-context';
import { button } from '../parts/button';
import { disclosure, lines } from '../parts/disclosure';
import { element } from '../parts/element';
import { inSteps } from '../parts/in-steps';
import { decisionList } from './decision-list';
import { keptPart } from './kept-part';
import { toolsPart } from './tools-part';

interface Doing {
  readonly refresh: () => Promise<void>;
  readonly openFindings: (rule: RuleId | null, title: string) => void;
  readonly openFixes: (rule: RuleId | null) => void;
}

/** The overview from the first sentence to how single cells were read. */
export function overviewParts(
  page: Page,
  { overview, at }: OverviewAnswer & { readonly overview: Overview },
  doing: Doing,
): HTMLElement[] {
  const words = page.words.check;
  return [
    element('div', {}, [...introduction(page, overview), checkedAt(page, at, doing.refresh)]),
    element('h2', { text: words.decisions }),
    ...decisionParts(page, overview, doing),
    ...(overview.kept.length === 0 ? [] : [keptPart(page, overview.kept, doing.refresh)]),
    toolsPart(page, overview, doing.refresh),
    ...accountParts(page, overview),
  ];
}

function introduction(
  { words: { check }, print }: Page,
  { aid, unfinishedSince, isFirst }: Overview,
): HTMLElement[] {
  const made: HTMLElement[] = isFirst ? [element('p', { className: 'gray', text: check.first })] : [];
  if (unfinishedSince !== null) {
    made.push(element('p', { className: 'warning', text: check.unfinished(print.time(unfinishedSince)) }));
  }
  if (aid === null) return [...made, element('p', { className: 'lead', text: check.noAidSheet })];
  const { usable, read, usd, toReview } = aid;
  return [
    ...made,
    element('p', { className: 'lead', text: check.read(print.count(usable), print.count(read)) }),
    element('p', {
      text: `${check.approved(print.money(usd, 'USD'))} ${check.toReview(toReview, print.count(toReview))}`,
    }),
  ];
}

function checkedAt({ words: { check } }: Page, at: string, refresh: () => Promise<void>): HTMLElement {
  return element('div', { className: 'meta' }, [
    element('span', { className: 'gray', text: check.at(at) }),
    button(check.again, refresh, { key: 'again' }),
  ]);
}

function decisionParts(page: Page, overview: Overview, { openFindings, openFixes }: Doing): HTMLElement[] {
  const { words, print } = page;
  const { decisions, findings } = overview;
  if (decisions.length === 0) return [element('p', { text: words.check.clean })];
  const record = async () => {
    const written = await inSteps(page, 'rows', () => page.call('recordFindings'));
    if (written !== null) page.tell(words.check.recorded(print.count(written.lines), written.sheet));
  };
  return [
    decisionList(page, overview, { open: ({ rule, title }) => openFindings(rule, title), openFixes }),
    element('div', { className: 'buttons' }, [
      ...allFixes(page, overview.fixable, openFixes),
      button(words.check.all(print.count(findings)), () => openFindings(null, words.check.allTitle), {
        key: 'all findings',
      }),
      button(words.check.record, record, { key: 'record' }),
    ]),
  ];
}

function allFixes({ words, print }: Page, cells: number, openFixes: Doing['openFixes']): HTMLElement[] {
  if (cells === 0) return [];
  const text = words.check.mend.fix(cells, print.count(cells));
  return [button(text, () => openFixes(null), { className: 'action', key: 'fixes all' })];
}

/** As long as nothing was ever written it stands open and asks. */
function asReadPart(
  check: Page['words']['check'],
  { asRead: { region, locale, timeZone }, isFirst }: Overview,
  samples: readonly string[],
): HTMLElement {
  const sentences = lines([check.zone(region, locale, timeZone), ...samples]);
  if (!isFirst) return disclosure(check.asRead, [sentences]);
  const advice = element('p', { role: 'status' });
  const question = element('div', { className: 'note' }, [element('p', { text: check.isRight })]);
  const part = disclosure(check.asRead, [sentences, question, advice], { open: true });
  const answer = (text: string, open: boolean) => () => {
    advice.textContent = text;
    part.open = open;
    part.querySelector('summary')?.focus();
  };
  question.append(
    element('div', { className: 'buttons' }, [
      button(check.right, answer('', false), { key: 'read right' }),
      button(check.wrong, answer(check.readOtherwise, true), { key: 'read wrong' }),
    ]),
  );
  return part;
}

function accountParts({ words: { check }, print }: Page, overview: Overview): HTMLElement[] {
  const { sheets, asRead, notRun } = overview;
  const samples = [asRead.date, asRead.amount].flatMap((sample) =>
    sample === null ? [] : [check.cell(sample.sheet, sample.cell, sample.written, sample.read)],
  );
  const { groupDonor: group } = asRead;
  if (group !== null) {
    samples.push(check.groupDonor(group.sheet, String(group.row), group.donor, print.count(group.rows)));
  }
  const accounts = sheets.flatMap(({ sheet, read, counted, reasons }) => [
    element('p', { text: check.sheet(sheet, print.count(read), print.count(counted)) }),
    ...(reasons.length === 0
      ? []
      : [
          lines(
            reasons.map(({ message, rows, firstRow }) =>
              check.reason(message, print.count(rows), String(firstRow)),
            ),
          ),
        ]),
  ]);
  return [
    disclosure(check.rowsRead, accounts),
    asReadPart(check, overview, samples),
    ...(notRun.length === 0 ? [] : [disclosure(check.notRun, [lines(notRun)])]),
  ];
}
