import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { machine, versions } from './machine.mjs';

/**
 * What each suite gave when it was last measured with `--write`, so that a quiet quarter of an hour is enough to measure
 * one of them again. Results of another machine, or beside other versions of the rivals, are forgotten.
 *
 * @typedef {{ on: string, minutes: number, results: object[] }} Kept
 */

/** @returns {Record<string, Kept>} by suite */
export function readKept(here) {
  try {
    const { where, suites } = JSON.parse(readFileSync(fileIn(here), 'utf8'));
    return where === whereabouts(here) ? suites : {};
  } catch {
    return {};
  }
}

/** @param {number} took milliseconds */
export function keepResults(here, suite, results, took) {
  const kept = {
    ...readKept(here),
    [suite]: { on: new Date().toISOString().slice(0, 10), minutes: Math.ceil(took / 60_000), results },
  };
  mkdirSync(join(here, '.cache'), { recursive: true });
  writeFileSync(fileIn(here), JSON.stringify({ where: whereabouts(here), suites: kept }));
  return kept;
}

function fileIn(here) {
  return join(here, '.cache', 'results.json');
}

function whereabouts(here) {
  return `${machine()}; ${versions(here)}`;
}
