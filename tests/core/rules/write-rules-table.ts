import { readFileSync, writeFileSync } from 'node:fs';
import { withRulesTable } from './rules-table';

/** Run by: node src/build/run.mjs tests/core/rules/write-rules-table.ts */
const file = 'docs/rules.md';
writeFileSync(file, withRulesTable(readFileSync(file, 'utf8')));
