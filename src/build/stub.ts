import type { ExportedFunction } from './exported-functions';

/** The global that holds the bundle; a name that ends in _ is private to the script. */
export const bundleName = 'SoVienTro_';

/**
 * A top-level function: the only form that Google sees. A custom function keeps its doc comment, which Sheets shows in
 * its help; those of all others would only be read again with every formula.
 */
export function stubOf({ name, parameters, comment }: ExportedFunction): string {
  const shown = /@customfunction\b/.test(comment) ? `${comment}\n` : '';
  return `${shown}function ${name}(${parameters.join(', ')}) {\n  return ${bundleName}.${name}.apply(this, arguments);\n}\n`;
}
