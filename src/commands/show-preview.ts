import { languages } from '../core/languages';
import { previewFacts } from '../core/overview/figures';
import { alertUser } from '../google/ui';
import { previewRegister } from './preview-register';
import { reportFaults } from './report-faults';
import type { PreviewReport } from './results';

/** Shows the preview in a small window, for who comes from the menu. Writes nothing at all. */
export function showPreview(): PreviewReport {
  const preview = previewRegister();
  return reportFaults(() => {
    const { language, findings, totals, callList } = preview;
    const { menu, messages } = languages[language].interface;
    alertUser(menu.preview, messages.preview(previewFacts(findings, totals, callList.projects, language)));
    return preview;
  });
}
