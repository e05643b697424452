/** What no page of ours would send: of the wrong kind, too much, made to be taken for something else. */
const wrong: readonly unknown[] = [
  null,
  7,
  -1e300,
  true,
  '=1+1',
  '__proto__',
  'x'.repeat(60_000),
  [],
  [[[[]]]],
  Array.from({ length: 5_000 }, (_, index) => index),
  {},
  { constructor: { prototype: 1 }, length: -1 },
];

const whole: readonly unknown[] = [
  { rule: {}, ids: [null], from: -1, sheets: [{ sheetId: 'x' }], codes: 5, alias: 3, donor: [] },
  { rule: '__proto__', from: 1e300, sheets: {}, measure: 'constructor', dimension: 'toString' },
  { sheets: [{ sheetId: 1, kind: '__proto__', columns: [] }], language: 'toString', as_of: '\u0000' },
];

/** Lists of arguments: none, wrong ones in each place, and right ones in which one part is wrong or missing. */
export function wrongArguments(right: readonly unknown[]): (readonly unknown[])[] {
  return [
    [],
    ...[...wrong, ...whole].map((argument) => [argument, argument]),
    ...right.flatMap((argument, place) =>
      spoilt(argument).map((bad) => right.map((one, index) => (index === place ? bad : one))),
    ),
  ];
}

/** The value with each of its parts in turn missing or wrong. */
function spoilt(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [...wrong];
  return Object.entries(value).flatMap(([key, part]) => {
    const { [key]: _, ...others } = value as Record<string, unknown>;
    const parts = typeof part === 'object' && part !== null ? spoilt(part) : wrong;
    const whole = (bad: unknown) =>
      Array.isArray(value)
        ? value.map((one, at) => (String(at) === key ? bad : one))
        : { ...value, [key]: bad };
    return [...(Array.isArray(value) ? [] : [others]), ...parts.map(whole)];
  });
}
