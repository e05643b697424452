import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleCode } from './bundle-code';
import { inlinePage } from './inline-page';

/**
 * KB (1,024 bytes) of UTF-8. Every custom function in a cell reads Code.js again, so that its size is felt there: the
 * build fails above the limit, which keeps it from growing unseen. `npm run bench -- start` holds it to its goal.
 */
const limit = 580;

/** Builds dist/, which is what clasp pushes: npm run build [-- --add-on] */
async function main(): Promise<void> {
  const publishedAddOn = process.argv.includes('--add-on');
  const code = await bundleCode('src', publishedAddOn);
  const sidebar = await inlinePage(join('src', 'sidebar'));
  const mapping = await inlinePage(join('src', 'sidebar', 'mapping'));
  mkdirSync('dist', { recursive: true });
  writeFileSync(join('dist', 'Code.js'), code);
  writeFileSync(join('dist', 'Sidebar.html'), sidebar);
  writeFileSync(join('dist', 'Mapping.html'), mapping);
  copyFileSync('appsscript.json', join('dist', 'appsscript.json'));
  console.log(
    `dist/Code.js ${kilobytes(code).toFixed(1)} KB, dist/Sidebar.html ${kilobytes(sidebar).toFixed(1)} KB`,
  );
  if (kilobytes(code) > limit) throw new Error(`Code.js is larger than ${limit} KB.`);
}

function kilobytes(text: string): number {
  return Buffer.byteLength(text) / 1024;
}

main().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
});
