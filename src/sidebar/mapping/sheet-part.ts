import type { MappingWords } from '../../core/languages/mapping-words';
import type { NamedKind } from '../../core/mapping/mapping-names';
import { disclosure } from '../parts/disclosure';
import { element } from '../parts/element';
import { columnPart } from './column-part';
import { type ColumnDraft, changeKind, type SheetDraft } from './draft';

/** One sheet: what it is, the columns to look at, and those that are known below a line that opens. */
export function sheetPart(
  draft: SheetDraft,
  kinds: readonly NamedKind[],
  words: MappingWords,
  changed: () => void,
): HTMLElement {
  const contents = element('div');
  const show = (): void => contents.replaceChildren(...columnsOf(draft, kinds, words, changed));
  const select = kindSelect(draft, kinds, words, () => {
    show();
    changed();
  });
  show();
  const isGuess = draft.proposal.source === 'proposed';
  return element('section', { className: 'sheet' }, [
    element('h2', { text: draft.proposal.sheet }),
    element('label', { className: 'kind' }, [element('span', { text: words.kind }), select]),
    ...(isGuess ? [element('p', { className: 'gray', text: words.proposedKind })] : []),
    contents,
  ]);
}

function kindSelect(
  draft: SheetDraft,
  kinds: readonly NamedKind[],
  words: MappingWords,
  changed: () => void,
): HTMLSelectElement {
  const none = draft.proposal.source === 'unknown' ? words.unknownKind : words.noKind;
  const select = element('select', {}, [
    ...kinds.map(({ kind, name }) => new Option(name, kind, false, kind === draft.kind)),
    new Option(none, '', false, draft.kind === null),
  ]);
  select.addEventListener('change', () => {
    const kind = kinds.find((one) => one.kind === select.value);
    changeKind(draft, kind?.kind ?? null, kind?.fields.map(({ field }) => field) ?? []);
    changed();
  });
  return select;
}

function columnsOf(
  { kind: chosen, columns, proposal }: SheetDraft,
  kinds: readonly NamedKind[],
  words: MappingWords,
  changed: () => void,
): HTMLElement[] {
  const kind = kinds.find((one) => one.kind === chosen);
  if (kind === undefined || columns.length === 0) return [];
  const list = (drafts: readonly ColumnDraft[]) =>
    element(
      'ul',
      { className: 'columns' },
      drafts.map((column) => columnPart(column, kind, words, changed)),
    );
  const known = columns.filter(({ proposal: { source } }) => source === 'heading' || source === 'confirmed');
  const waiting = columns.filter((column) => !known.includes(column));
  const missing = proposal.missing.flatMap(
    (field) => kind.fields.find((one) => one.field === field)?.name ?? [],
  );
  return [
    ...(missing.length > 0 && chosen === proposal.kind
      ? [element('p', { className: 'warning', text: words.missing(missing.join(', ')) })]
      : []),
    ...(waiting.length > 0 ? [list(waiting)] : []),
    ...(known.length > 0 ? [disclosure(words.known(known.length), [list(known)])] : []),
  ];
}
