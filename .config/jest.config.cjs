const { resolve } = require('node:path');

const root = resolve(__dirname, '..');

const swc = {
  jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
  module: { type: 'commonjs' },
};

const common = {
  rootDir: root,
  roots: ['<rootDir>/tests'],
  testEnvironment: 'node',
  transform: { '^.+\\.ts$': ['@swc/jest', swc] },
};

/** The spreadsheet engine and the .xlsx library, each as one file that the setup bundles. */
const bundled = {
  '^(?:.*/)?univer-packages$': `${root}/.cache/tests/univer-packages.cjs`,
  '^(?:.*/)?hucre-package$': `${root}/.cache/tests/hucre-package.cjs`,
};

/** @type {import('jest').Config} */
module.exports = {
  // One core fewer, as jest would have it, leaves a machine of two with a single worker, and the tests twice as long.
  maxWorkers: '100%',
  testSequencer: resolve(__dirname, 'sweeps-first.cjs'),
  reporters: ['default', resolve(__dirname, 'tally-reporter.cjs')],
  projects: [
    {
      ...common,
      displayName: 'plain',
      testMatch: ['**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/tests/(?:embedded|journeys|browser|trust)/'],
    },
    {
      ...common,
      displayName: 'host',
      testMatch: ['**/tests/embedded/**/*.test.ts'],
      globalSetup: `${root}/tests/embedded/bundle-packages.ts`,
      moduleNameMapper: bundled,
    },
    {
      ...common,
      displayName: 'journeys',
      testMatch: ['**/tests/journeys/**/*.test.ts'],
      globalSetup: `${root}/tests/journeys/build-project.ts`,
      moduleNameMapper: bundled,
    },
    {
      ...common,
      displayName: 'trust',
      testMatch: ['**/tests/trust/**/*.test.ts'],
      globalSetup: `${root}/tests/journeys/build-project.ts`,
      moduleNameMapper: bundled,
    },
    {
      ...common,
      displayName: 'browser',
      testMatch: ['**/tests/browser/**/*.test.ts'],
      globalSetup: `${root}/tests/browser/start-browser.ts`,
      globalTeardown: `${root}/tests/browser/stop-browser.ts`,
      moduleNameMapper: bundled,
    },
  ],
};
