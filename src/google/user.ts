import { userName } from './drive';

/**
 * The user's language as Google says it, such as vi or en_GB; '' where it may not be asked. A menu must come up
 * and a fault must be told even then, so that a refusal is no fault.
 */
export function userLocale(): string {
  try {
    return Session.getActiveUserLocale();
  } catch {
    return '';
  }
}

/** The user's name for the log, '' where Drive does not tell it: a correction must not fail for want of a name. */
export function userNameIfKnown(): string {
  try {
    return userName();
  } catch {
    return '';
  }
}
