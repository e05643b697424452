import { tellUser } from '../google/ui';
import { userWords } from './language';

/** Says in a small message what was done. */
export function showMessage(message: string): void {
  tellUser(userWords().interface.addOn, message);
}
