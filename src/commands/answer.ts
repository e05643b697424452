import { timeOfDay } from '../google/clock';
import { userLanguage } from './language';

/** What stands in every answer to the sidebar. */
export function answerHead() {
  return { language: userLanguage(), at: timeOfDay() };
}
