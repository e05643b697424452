import type { MenuEntry } from '../../src/embedded/services/world';
import { openRegister } from './open-register';

/** Captions with the functions behind them, sub-menus in brackets. */
function plain(entries: readonly MenuEntry[]): readonly unknown[] {
  return entries.map((entry) => {
    if (entry.kind === 'separator') return '-';
    return entry.kind === 'item' ? entry.caption : [entry.caption, ...plain(entry.entries)];
  });
}

function functionsIn(entries: readonly MenuEntry[]): readonly string[] {
  return entries.flatMap((entry) => {
    if (entry.kind === 'separator') return [];
    return entry.kind === 'item' ? [entry.functionName] : functionsIn(entry.entries);
  });
}

describe('the menu', () => {
  it.each([
    ['none', 'onOpen'],
    ['limited', 'onOpen'],
    ['full', 'onInstall'],
  ] as const)('comes up in authorisation mode %s through %s', async (mode, name) => {
    const host = await openRegister();
    const { roundTrips } = await host.call(name, [], mode);
    expect(roundTrips).toEqual({ reads: 0, writes: 0, flushes: 0, locks: 0, drive: 0 });
    const [menu] = plain(host.world.interface.menus) as [readonly unknown[]];
    expect(menu.filter((entry) => typeof entry === 'string')).toEqual([
      'Viện trợ PCPNN',
      'Xem thử (không ghi gì)',
      'Kiểm tra sổ',
      'Lập bảng tổng hợp',
      'Lập danh mục kêu gọi',
      '-',
      'Mở thanh bên',
      'Hướng dẫn',
    ]);
    expect(menu.find((entry) => Array.isArray(entry))).toEqual([
      'Thiết lập',
      'Tạo bảng còn thiếu (không đụng dữ liệu)',
      'Ghép cột',
      'Bật/tắt đánh dấu',
      'Hoàn tác chỉnh sửa',
      ['Ngôn ngữ của bảng và văn bản', 'Tiếng Việt', 'English'],
    ]);
  });

  it('speaks the language of the user', async () => {
    const host = await openRegister({ userLocale: 'en_GB' });
    await host.call('onOpen', [], 'none');
    const [menu] = plain(host.world.interface.menus) as [readonly unknown[]];
    expect(menu[0]).toBe('Foreign NGO aid');
  });

  it('names only functions that the script has, and opens the guide and the sidebar', async () => {
    const host = await openRegister();
    await host.call('onOpen');
    const functions = functionsIn(host.world.interface.menus);
    expect(functions).toEqual(expect.arrayContaining(['showPreview', 'checkRegister', 'issueCallList']));
    await host.call('openGuide');
    expect(host.world.interface.alerts.map(({ title }) => title)).toEqual(['Hướng dẫn']);
    await host.call('openSidebar');
    expect(host.world.interface.sidebar?.html).toContain('role="tablist"');
    expect(Buffer.byteLength(host.world.interface.sidebar?.html ?? '')).toBeLessThan(120 * 1024);
    for (const name of functions) {
      const told = await host.call(name).then(String, (fault: Error) => fault.message);
      expect(told).not.toContain('Script function not found');
    }
  });
});
