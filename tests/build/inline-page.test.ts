import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inlinePage } from '../../src/build/inline-page';

describe('Sidebar.html', () => {
  it('is one page that loads nothing from elsewhere', async () => {
    const page = await inlinePage(join(__dirname, '..', '..', 'src', 'sidebar'));
    expect(page).toMatch(/^<!DOCTYPE html>/);
    expect(page).not.toMatch(/<link\b|\bsrc=|@import|url\(/);
    expect(page).not.toContain('<!-- style -->');
    expect(page).toContain('Đang đọc sổ…');
    expect(page.match(/<\/script>/g)).toHaveLength(1);
    expect(Buffer.byteLength(page)).toBeLessThan(120 * 1024);
  });

  it('keeps a script whole that speaks of its own closing tag', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sidebar-'));
    writeFileSync(join(folder, 'page.html'), '<body><!-- style --><!-- script --></body>');
    writeFileSync(join(folder, 'style.css'), 'a { color: red }');
    writeFileSync(join(folder, 'page.ts'), 'document.title = "</script><!-- $& ";');
    const page = await inlinePage(folder);
    rmSync(folder, { recursive: true });
    const script = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';
    const title = { title: '' };
    new Function('document', script)(title);
    expect(title.title).toBe('</script><!-- $& ');
  });
});
