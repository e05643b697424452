/** The regular expression that a setting holds, or null where the setting is not one. */
export function patternOf(setting: string): RegExp | null {
  let pattern = compiled.get(setting);
  if (pattern === undefined) {
    pattern = compile(setting);
    compiled.set(setting, pattern);
  }
  return pattern;
}

/** The language offers no other way to ask whether a text is a regular expression. */
function compile(setting: string): RegExp | null {
  try {
    return new RegExp(setting);
  } catch {
    return null;
  }
}

const compiled = new Map<string, RegExp | null>();
