/** Google refuses a call whose argument is none of these, before it is sent: a Date, a function, a page's element. */
export function plainArgument(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(plainArgument);
  const isPlain =
    typeof value === 'object' && [Object.prototype, null].includes(Object.getPrototypeOf(value));
  if (!isPlain)
    throw new TypeError(`Failed due to illegal value in property: ${Object.prototype.toString.call(value)}`);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, plainArgument(item)]));
}
