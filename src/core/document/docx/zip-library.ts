import { deflateSync as deflate, zipSync as zipFiles } from 'fflate';

/**
 * The only way to the zip library, so that those who need it can load it late.
 * @public
 */
export const zipSync = zipFiles;

/** @public */
export const deflateSync = deflate;
