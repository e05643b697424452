/**
 * The user's language as Google says it, such as vi or en_GB; '' where it may not be asked. A menu must come up
 * and a fault must be told even then, so this is the one question whose refusal is no fault.
 */
export function userLocale(): string {
  try {
    return Session.getActiveUserLocale();
  } catch {
    return '';
  }
}
