import { rowRule } from './rule';

export const unlikelyTitle = rowRule({
  id: 'unlikely-title',
  severity: 'warning',
  needs: 'row',
  tables: ['aid', 'calls'],
  columns: [],
  optional: ['nameVi', 'nameEn'],
  check: ({ nameVi, nameEn }, { settings }) => {
    const vietnamese = problemOf(nameVi, settings);
    const english = problemOf(nameEn, settings);
    if (vietnamese === null && english === null) return null;
    return [
      ...(vietnamese === null ? [] : [{ field: 'nameVi' as const, facts: vietnamese }]),
      ...(english === null ? [] : [{ field: 'nameEn' as const, facts: english }]),
    ];
  },
});

function problemOf(
  title: string,
  limits: { readonly shortest_title: number; readonly longest_title: number },
): { readonly problem: 'short' | 'long' | 'capitals'; readonly length: number } | null {
  const { length } = title;
  if (length === 0) return null;
  if (length < limits.shortest_title) return { problem: 'short', length };
  if (length > limits.longest_title) return { problem: 'long', length };
  return !hasLowerCase.test(title) && title !== title.toLowerCase() ? { problem: 'capitals', length } : null;
}

const hasLowerCase = /[a-z]/;
