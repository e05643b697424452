import { alertUser } from '../google/ui';
import { userWords } from './language';
import { reportFaults } from './report-faults';

/** Shows the guide: what each entry of the menu does. */
export function openGuide(): void {
  reportFaults(() => {
    const { menu, guide } = userWords().interface;
    alertUser(menu.guide, guide);
  });
}
