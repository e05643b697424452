import type { RuleId } from '../../src/core/rules/index';

const columnsMissing = 'Trang tính không có mọi cột / The sheet has not all columns';
const codesMissing = 'Một số khoản chưa có mã / Some items have no code';

/** What the check must say once of a whole sheet of the messy register. */
export const expectedOfSheets: readonly {
  readonly rule: RuleId;
  readonly sheet: string;
  readonly because: string;
}[] = [
  { rule: 'missing-column', sheet: 'PCPNN 2022', because: columnsMissing },
  { rule: 'missing-column', sheet: 'Viện trợ 2023', because: columnsMissing },
  { rule: 'missing-column', sheet: 'Tiếp nhận năm 2024', because: columnsMissing },
  { rule: 'missing-column', sheet: 'Tổ chức PCPNN', because: columnsMissing },
  { rule: 'missing-code', sheet: 'Viện trợ 2023', because: codesMissing },
  { rule: 'missing-code', sheet: 'Tiếp nhận năm 2024', because: codesMissing },
];
