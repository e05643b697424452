import type { ExportedFunction } from './exported-functions';

/** The global that holds the bundle; a name that ends in _ is private to the script. */
export const bundleName = 'SoVienTro_';

/** A top-level function with its doc comment: the only form in which Sheets offers a custom function. */
export function stubOf({ name, parameters, comment }: ExportedFunction): string {
  return `${comment}\nfunction ${name}(${parameters.join(', ')}) {\n  return ${bundleName}.${name}.apply(this, arguments);\n}\n`;
}
