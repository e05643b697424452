import { calls } from '../data/calls/index';
import type { DataRow } from './tab-separated';

const contact =
  'Phòng Hợp tác quốc tế, Sở Ngoại vụ / International Cooperation Division; điện thoại / telephone: +84 212 000 0000; số ví dụ / a sample number; thu-mau@example.vn';

/** The projects calling for aid as rows of the sheet; all name the same office as contact. */
export function callRows(): DataRow[] {
  return calls.map((call) => ({
    ...Object.fromEntries(Object.entries(call).map(([field, value]) => [field, String(value)])),
    contact,
  }));
}
