import type { Sheet } from './sheet';
export function brokenWorkbook(): Sheet[] {
  return [];
}
