import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'acorn';
import { transformSync } from 'esbuild';

/** A function that main.ts exports, as Google must see it. */
export interface ExportedFunction {
  readonly name: string;
  /** As the source writes them, such as 'register', '...tables'. */
  readonly parameters: readonly string[];
  /** The doc comment, delimiters included. */
  readonly comment: string;
  /** The file that declares it, relative to main.ts and without its ending, such as './functions/aid-by'. */
  readonly from: string;
}

/**
 * The functions that main.ts exports, in its order. Refuses anything but lists of exports and undocumented functions.
 */
export function exportedFunctions(mainFile: string): readonly ExportedFunction[] {
  const source = readFileSync(mainFile, 'utf8');
  const program = parse(withoutTypes(source), { ecmaVersion: 2022, sourceType: 'module' });
  return program.body.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration' || typeof statement.source?.value !== 'string') {
      throw new Error(`${mainFile} may hold nothing but lists of exports from other files.`);
    }
    const from = statement.source.value;
    const file = `${join(dirname(mainFile), from)}.ts`;
    return statement.specifiers.map(({ exported }) => {
      if (exported.type !== 'Identifier')
        throw new Error(`${mainFile} exports a name that is no identifier.`);
      return describeFunction(exported.name, from, file);
    });
  });
}

function describeFunction(name: string, from: string, file: string): ExportedFunction {
  const source = readFileSync(file, 'utf8');
  const comment = new RegExp(`(/\\*\\*(?:(?!\\*/)[\\s\\S])*\\*/)\\s*export function ${name}\\(`).exec(
    source,
  )?.[1];
  if (comment === undefined) {
    throw new Error(
      `${file}: "export function ${name}" needs a doc comment, for people see it in Google Sheets.`,
    );
  }
  const parameters = parametersOf(name, source);
  if (parameters === null) throw new Error(`${file} does not declare the function ${name}.`);
  if (from.startsWith('./functions/')) refusePoorComment(name, comment, parameters, file);
  return { name, parameters, comment, from };
}

/** Without @customfunction Sheets does not offer the function, and its help shows only what @param says. */
function refusePoorComment(name: string, comment: string, parameters: readonly string[], file: string): void {
  if (!/@customfunction\b/.test(comment))
    throw new Error(`${file}: ${name} lacks @customfunction in its comment.`);
  for (const parameter of parameters) {
    const described = new RegExp(`@param(?: \\{[^}]*\\})? \\[?${parameter.replace('...', '')}\\]? \\S`);
    if (!described.test(comment)) throw new Error(`${file}: ${name} does not describe @param ${parameter}.`);
  }
}

function parametersOf(name: string, source: string): readonly string[] | null {
  const program = parse(withoutTypes(source), { ecmaVersion: 2022, sourceType: 'module' });
  for (const statement of program.body) {
    if (statement.type !== 'ExportNamedDeclaration' && statement.type !== 'FunctionDeclaration') continue;
    const declared = statement.type === 'FunctionDeclaration' ? statement : statement.declaration;
    if (declared?.type === 'FunctionDeclaration' && declared.id?.name === name) {
      return declared.params.map((parameter) => parameterName(parameter));
    }
  }
  return null;
}

type Parameter = { readonly type: string };

function parameterName(parameter: Parameter): string {
  const { type, name, left, argument } = parameter as Parameter & {
    readonly name?: string;
    readonly left?: Parameter;
    readonly argument?: Parameter;
  };
  if (type === 'Identifier' && name !== undefined) return name;
  if (type === 'AssignmentPattern' && left !== undefined) return parameterName(left);
  if (type === 'RestElement' && argument !== undefined) return `...${parameterName(argument)}`;
  throw new Error('A function that Google calls may not take its parameters apart: name each of them.');
}

function withoutTypes(source: string): string {
  return transformSync(source, { loader: 'ts', target: 'es2022', charset: 'utf8' }).code;
}
