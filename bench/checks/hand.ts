import type { Method } from '../method';
import {
  type Cells,
  cellRows,
  codePattern,
  currencies,
  type Found,
  judge,
  numberPattern,
  sectors,
  statuses,
} from './data';
import { dayOf } from './day';

/** What a programmer writes for this one sheet: its columns, its lists and its way of writing days. */
export const hand: Method<readonly Cells[]> = {
  name: 'hand-written loop',
  baseline: true,
  note: 'this layout, these spellings only',
  prepare: cellRows,
  run: (rows) => {
    const sectorSet = new Set<unknown>(sectors);
    const currencySet = new Set<unknown>(currencies);
    const statusSet = new Set<unknown>(statuses);
    const codes = new Set<unknown>();
    const found: Found[] = [];
    // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: it is written as the loop that people write
    rows.forEach((cells, index) => {
      const row = index + 2;
      const [code, name, donor, sector, currency, grant, counterpart, status, start, end, number, date] =
        cells;
      if (!codePattern.test(String(code))) found.push([row, 'malformed-code', 'code']);
      if (codes.has(code)) found.push([row, 'duplicate-code', 'code']);
      codes.add(code);
      if (name === '') found.push([row, 'missing-title', 'nameVi']);
      if (donor === '') found.push([row, 'missing-donor', 'donor']);
      if (sector === '') found.push([row, 'missing-sector', 'sector']);
      else if (!sectorSet.has(sector)) found.push([row, 'unknown-sector', 'sector']);
      if (!currencySet.has(currency)) found.push([row, 'unknown-currency', 'currency']);
      if (grant === '') found.push([row, 'missing-amount', 'grant']);
      else if (typeof grant !== 'number') found.push([row, 'unreadable-amount', 'grant']);
      else if (grant < 0) found.push([row, 'negative-amount', 'grant']);
      if (typeof counterpart !== 'number') found.push([row, 'unreadable-amount', 'counterpartVnd']);
      else if (counterpart < 0) found.push([row, 'negative-amount', 'counterpartVnd']);
      if (!statusSet.has(status)) found.push([row, 'unknown-word', 'status']);
      const startDay = dayOf(start);
      const endDay = dayOf(end);
      if (startDay === null) found.push([row, 'unreadable-date', 'start']);
      if (endDay === null) found.push([row, 'unreadable-date', 'end']);
      if (startDay !== null && endDay !== null && endDay < startDay)
        found.push([row, 'end-before-start', 'end']);
      if (!numberPattern.test(String(number))) found.push([row, 'malformed-decision-number', 'decisionNo']);
      if (date === '') found.push([row, 'missing-decision-date', 'decisionDate']);
      else if (dayOf(date) === null) found.push([row, 'unreadable-date', 'decisionDate']);
    });
    return () => judge(found, rows.length);
  },
};
