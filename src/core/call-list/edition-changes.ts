import type { ChangeKind } from '../languages/document-words';
import type { CallRow } from '../tables/register';
import { knownValue } from '../values/unread';
import { type EditionSnapshot, type ProjectSnapshot, projectKey, snapshotOf } from './edition-snapshot';

/** An earlier edition to compare with. */
export interface EarlierEdition {
  readonly number: number;
  /** yyyy-mm-dd, the day of its figures */
  readonly asOf: string;
  readonly projects: EditionSnapshot;
}

/** What became of each project of either edition; projects that are the same in both are not told. Plain JSON. */
export interface EditionChanges {
  readonly since: { readonly number: number; readonly asOf: string };
  readonly projects: readonly ProjectChange[];
}

export interface ProjectChange {
  readonly kind: ChangeKind;
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
  /** What is not as it was; none but for a changed project. */
  readonly fields: readonly FieldChange[];
}

export interface FieldChange {
  readonly field: string;
  /** As the snapshot keeps them: '' where blank, '#…' for a long text. */
  readonly before: string;
  readonly after: string;
}

/** `rows` are all calls of the register, `issued` those of this edition in their order. */
export function changesSince(
  earlier: EarlierEdition,
  issued: readonly CallRow[],
  rows: readonly CallRow[],
): EditionChanges {
  const before = new Map(earlier.projects.map((project) => [projectKey(project), project]));
  const now = snapshotOf(issued);
  const current = new Set(now.map(projectKey));
  const rowOf = new Map(rows.map((row) => [projectKey(row), row]));
  return {
    since: { number: earlier.number, asOf: earlier.asOf },
    projects: [
      ...now.flatMap((project): ProjectChange[] => {
        const was = before.get(projectKey(project));
        if (was === undefined) return [change('added', project)];
        const fields = fieldChanges(was, project);
        return fields.length === 0 ? [] : [change('changed', project, fields)];
      }),
      ...earlier.projects
        .filter((project) => !current.has(projectKey(project)))
        .map((project) => change(whereabouts(rowOf.get(projectKey(project))), project)),
    ],
  };
}

/** What became of a project that is not in this edition. */
function whereabouts(row: CallRow | undefined): ChangeKind {
  const status = row === undefined ? 'withdrawn' : knownValue(row.status);
  if (status === 'funded') return 'funded';
  return status === 'withdrawn' || status === 'suspended' ? 'withdrawn' : 'absent';
}

function change(
  kind: ChangeKind,
  { code, nameVi, nameEn }: ProjectSnapshot,
  fields: readonly FieldChange[] = [],
): ProjectChange {
  return { kind, code, nameVi, nameEn, fields };
}

function fieldChanges(was: ProjectSnapshot, now: ProjectSnapshot): FieldChange[] {
  const names = new Set([...Object.keys(was.fields), ...Object.keys(now.fields)]);
  return [...names]
    .map((field) => ({ field, before: was.fields[field] ?? '', after: now.fields[field] ?? '' }))
    .filter(({ before, after }) => before !== after);
}
