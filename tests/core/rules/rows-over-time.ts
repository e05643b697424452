import type { DecisionRow, FlowRow } from '../../../src/core/tables/register';
import { money, originOf } from '../sample-rows';

/** Rows about the item of aidRow(), good in every field that a test does not set. */

export function decisionRow(fields: Partial<DecisionRow> = {}): DecisionRow {
  return {
    origin: originOf('decisions'),
    code: 'SL-2024-001',
    type: 'approval',
    number: '318/QĐ-UBND',
    date: '2024-05-21',
    donor: null,
    form: null,
    currency: 'USD',
    change: null,
    grantUsd: null,
    grantVnd: null,
    newEnd: null,
    ...fields,
  };
}

export function flowRow(fields: Partial<FlowRow> = {}): FlowRow {
  return {
    origin: originOf('flows'),
    code: 'SL-2024-001',
    date: '2024-08',
    type: 'disbursement',
    amount: money('40000.00', 'USD'),
    currency: 'USD',
    evidence: '',
    ...fields,
  };
}
