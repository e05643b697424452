import { showSheet } from '../google/spreadsheet';
import { tellUser } from '../google/ui';
import { userWords } from './language';

/** Brings the sheet that was written to the front and says what was done. */
export function showDone(sheet: string, message: string): void {
  showSheet(sheet);
  tellUser(userWords().interface.addOn, message);
}
