import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { answer, type Method } from '../method';

/** dist/Code.js of `npm run build`, which every call of a custom function reads anew. */
const code = (): string => readFileSync(join(process.cwd(), '..', 'dist', 'Code.js'), 'utf8');

/** Each text is another one, so that nothing compiled before serves. */
let texts = 0;
const fresh = (text: string): string => `${text}\n// ${process.pid} ${texts++}`;

/**
 * V8 leaves a function uncompiled until it is called, so that the text inside an uncalled function costs only its
 * parsing: what the same text costs at the least.
 */
const compile: Method<string> = {
  name: 'compile only',
  baseline: true,
  prepare: code,
  run: (text) => {
    new Script(fresh(`function never() {\n${text}\n}`)).runInContext(createContext({}));
    const kilobytes = Buffer.byteLength(text) / 1024;
    return () => ({ text: `${Math.round(kilobytes)} KB`, figures: { kilobytes } });
  },
};

const evaluate: Method<string> = {
  name: 'compile and evaluate',
  prepare: code,
  run: (text) => {
    const realm = createContext({});
    new Script(fresh(text)).runInContext(realm);
    return () => `${Object.keys(realm).length} globals`;
  },
};

const words: Method<string> = {
  name: 'and call AID_WORDS once',
  prepare: code,
  run: (text) => {
    const realm = createContext({});
    new Script(fresh(text)).runInContext(realm);
    const spoken: unknown = new Script("AID_WORDS(1500000, 'VND', 'vi')").runInContext(realm);
    return () => String(spoken);
  },
};

void answer([compile, evaluate, words]);
