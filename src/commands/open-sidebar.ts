import { showSidebar } from '../google/ui';
import { userWords } from './language';
import { reportFaults } from './report-faults';

/** Opens the sidebar, which shows the preview and carries the commands. */
export function openSidebar(): void {
  reportFaults(() => showSidebar(userWords().interface.addOn, 'Sidebar'));
}
