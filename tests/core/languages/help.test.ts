import { languages } from '../../../src/core/languages';
import { missingInputSheets } from '../../../src/core/sheets-out/input-sheets';
import { settingDefinitions } from '../../../src/core/workbook/settings';

describe.each(['vi', 'en'] as const)('the help inside, in %s', (code) => {
  const { interface: words } = languages[code];

  it('has a line in the guide for every entry of the menu', () => {
    const { title, setup, fixes, keep, vietnamese, english, guide, ...entries } = words.menu;
    const lines = words.guide.split('\n\n').map((line) => line.replace(`${setup} › `, ''));
    const short = Object.values(entries).map((caption) => caption.replace(/ \(.*\)$/, ''));
    expect(short).toHaveLength(10);
    expect(short.filter((caption) => !lines.some((line) => line.startsWith(`${caption}: `)))).toEqual([]);
  });

  it('explains every setting in its row of the Settings sheet, with its source', () => {
    const settings = missingInputSheets({ sheets: [] }, languages[code]).find(
      ({ kind }) => kind === 'settings',
    );
    const explained = new Map((settings?.rows ?? []).map(([key, , text]) => [String(key), String(text)]));
    for (const [key, { source }] of Object.entries(settingDefinitions)) {
      const [text = '', from = ''] = (explained.get(key) ?? '').split(`. ${words.input.source}: `);
      expect([key, text]).toEqual([key, expect.stringMatching(/^.{8,}[^.]$/)]);
      expect([key, from]).toEqual([key, `${source === 'custom' ? words.input.custom : source}.`]);
    }
    expect(explained.size).toBe(Object.keys(settingDefinitions).length);
  });
});
