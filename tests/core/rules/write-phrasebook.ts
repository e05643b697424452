import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brokenWorkbook } from './broken-workbook';
import { phrasebook } from './phrasebook';

/** Run by: node src/build/run.mjs tests/core/rules/write-phrasebook.ts */
writeFileSync(join('docs', 'phrasebook.md'), phrasebook(brokenWorkbook()));
