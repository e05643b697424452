/** What a cell of the state says as JSON; null where it was damaged by hand. */
export function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
