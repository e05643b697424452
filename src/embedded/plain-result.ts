/**
 * A copy of what a function returned, after google.script.run's rule: numbers, booleans, strings, null, and plain
 * objects and arrays of them. Throws with the path of the first value that Google could not carry.
 */
export function requirePlain(value: unknown, path = 'result'): unknown {
  if (value === undefined || value === null) return null;
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return value;
    case 'object':
      return plainObject(value, path);
    default:
      throw new Error(`google.script.run cannot carry a ${typeof value} (${path}).`);
  }
}

function plainObject(value: object, path: string): unknown {
  if (Array.isArray(value)) return value.map((item, index) => requirePlain(item, `${path}[${index}]`));
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  if (tag !== 'Object') throw new Error(`google.script.run cannot carry a ${tag} (${path}).`);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, requirePlain(item, `${path}.${key}`)]));
}
