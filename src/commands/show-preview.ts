import { languages } from '../core/languages';
import { previewFacts } from '../core/overview/figures';
import { alertUser, userDenies } from '../google/ui';
import { previewRegister } from './preview-register';
import { reportFaults } from './report-faults';
import type { PreviewReport } from './results';

/**
 * Shows the preview in a small window, for who comes from the menu. As long as nothing was ever written here it asks
 * whether dates and amounts are read as they were meant. Writes nothing at all.
 */
export function showPreview(): PreviewReport {
  const preview = previewRegister();
  return reportFaults(() => {
    const { language, rows, findings, totals, callList, asRead, isFirst, toMap } = preview;
    const { interface: words, sheets } = languages[language];
    const { menu, messages } = words;
    const { projects } = callList;
    const sentences = [
      messages.preview(previewFacts(findings, totals, { rows, projects }, { code: language, sheets })),
      ...(toMap.length > 0 ? [messages.toMap(toMap.length)] : []),
      ...(isFirst ? [messages.copyFirst] : []),
      messages.asRead(asRead, isFirst),
    ].join('\n\n');
    if (!isFirst) alertUser(menu.preview, sentences);
    else if (userDenies(menu.preview, sentences)) alertUser(menu.preview, messages.readOtherwise);
    return preview;
  });
}
