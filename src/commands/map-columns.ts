import { showDialog } from '../google/ui';
import { userWords } from './language';
import { reportFaults } from './report-faults';

/** Opens the dialog in which the user says what sheets and columns are that the add-on does not know. */
export function mapColumns(): void {
  reportFaults(() => showDialog(userWords().interface.menu.mapColumns, 'Mapping'));
}
