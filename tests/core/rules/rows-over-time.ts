import type { DecisionRow, FlowRow } from '../../../src/core/tables/register';
import { decisionRow as approvalRow, money, flowRow as paymentRow } from '../sample-rows';

/** Rows about the item of aidRow() that no rule about its life speaks of, as long as a test sets nothing. */

export function decisionRow(fields: Partial<DecisionRow> = {}): DecisionRow {
  return approvalRow({ change: null, ...fields });
}

export function flowRow(fields: Partial<FlowRow> = {}): FlowRow {
  return paymentRow({ date: '2024-08', amount: money('40000.00', 'USD'), ...fields });
}
