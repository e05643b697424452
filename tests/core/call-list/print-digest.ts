import { createHash } from 'node:crypto';
import { makeCallList } from '../../../src/core/call-list/make-call-list';
import { writeDocx } from '../../../src/core/document/docx/write-docx';
import { callRow, decimal, rateRow, register } from '../sample-rows';

/** Prints the SHA-256 of one list, to be compared between machines and time zones. */
const { document } = makeCallList(
  register({ calls: [callRow()], rates: [rateRow({ period: '2024-12', vnd: decimal('24150') })] }),
  { onBlocked: 'refuse' },
);
if (document === null) throw new Error('the list was refused');
process.stdout.write(createHash('sha256').update(writeDocx(document)).digest('hex'));
