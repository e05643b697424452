import { zipSync as zipFiles } from 'fflate';

/**
 * The only way to the zip library, so that zip.ts can load it late.
 * @public
 */
export const zipSync = zipFiles;
