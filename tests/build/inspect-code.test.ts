import { inspectCode } from '../../src/build/inspect-code';

describe('inspectCode', () => {
  it.each([
    ['plain code', 'var a = 1; function f() { return BigInt("10"); }'],
    ['a name as a property', 'var a = { URL: 1 }; a.URL; a.setTimeout();'],
    ['a name in a text', 'var a = "setTimeout";'],
  ])('lets pass %s', (_, code) => {
    expect(() => inspectCode(code)).not.toThrow();
  });

  it.each([
    ['a BigInt literal', 'var a = 10n;'],
    ['a private field', 'class A { #b = 1; }'],
    ['a static field', 'class A { static b = 1; }'],
    ['optional chaining', 'var a = b?.c;'],
    ['a nullish default', 'var a = b ?? c;'],
    ['a module', 'export var a = 1;'],
    ['an import call', 'import("a");'],
  ])('refuses %s, which the parser of Apps Script may not know', (_, code) => {
    expect(() => inspectCode(code)).toThrow(SyntaxError);
  });

  it.each(['setTimeout', 'TextEncoder', 'URL', 'structuredClone', 'crypto', 'process'])(
    'refuses the name %s',
    (name) => {
      expect(() => inspectCode(`var a = typeof ${name};`)).toThrow(name);
      expect(() => inspectCode(`var a = b[${name}];`)).toThrow(name);
    },
  );
});
