import { readFileSync } from 'node:fs';
import validate from '@ooxml-tools/validate';

// node check-schemas.mjs FILE...: what the validator of Microsoft's Open XML SDK says of each file, as JSON.
// A process of its own, for its runtime keeps the process alive and loads as a module only.
const [, , ...files] = process.argv;
const faults = [];
for (const file of files) faults.push(await validate(new Uint8Array(readFileSync(file)), 'Office2007'));
process.stdout.write(JSON.stringify(faults), () => process.exit(0));
