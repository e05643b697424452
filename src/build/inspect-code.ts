import { type Node, parse } from 'acorn';

/**
 * Refuses code that Apps Script would not take: what its parser does not know, and names that its run-time does
 * not have. Returns nothing; throws with the first reason found.
 */
export function inspectCode(code: string): void {
  const program = parse(code, { ecmaVersion: 2019, sourceType: 'script' });
  const absent = [...freeNames(program)].filter((name) => absentNames.has(name));
  if (absent.length > 0)
    throw new Error(`Code.js names what Apps Script does not have: ${absent.join(', ')}.`);
}

/** GD guides/v8-runtime, and as measured there. */
const absentNames: ReadonlySet<string> = new Set([
  'setTimeout',
  'setInterval',
  'clearTimeout',
  'clearInterval',
  'queueMicrotask',
  'TextEncoder',
  'TextDecoder',
  'URL',
  'URLSearchParams',
  'crypto',
  'structuredClone',
  'fetch',
  'performance',
  'process',
  'window',
  'document',
  'navigator',
  'atob',
  'btoa',
  'require',
  'module',
  'eval',
]);

/** Names that stand alone in the code: neither a property after a dot nor a key of an object. */
function freeNames(node: unknown, names = new Set<string>()): ReadonlySet<string> {
  if (Array.isArray(node)) {
    for (const one of node) freeNames(one, names);
    return names;
  }
  if (!isNode(node)) return names;
  if (node.type === 'Identifier' && typeof node.name === 'string') names.add(node.name);
  for (const [key, child] of Object.entries(node)) {
    const isName = (node.type === 'MemberExpression' && key === 'property') || key === 'key';
    if (isName && node.computed !== true) continue;
    freeNames(child, names);
  }
  return names;
}

function isNode(value: unknown): value is Node & { readonly name?: unknown; readonly computed?: unknown } {
  return typeof value === 'object' && value !== null && 'type' in value;
}
