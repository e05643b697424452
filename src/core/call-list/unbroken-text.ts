import { minorDigits } from '../codelists/currencies';

/**
 * Text whose lines do not end between a number and what belongs to it: "45 000 USD", "tr. 12", "2026 - 2030". Only
 * what is set on paper is joined so; a sheet keeps its spaces, so that people find and copy what they typed.
 */
export function unbrokenText(text: string): string {
  if (!/\d/.test(text)) return text;
  joints = joints ?? findJoints();
  return text.replace(joints, noBreakSpace);
}

const noBreakSpace = '\u00a0';

let joints: RegExp | undefined;

/** Each pattern starts at a space beside a digit or a bracket, so that long texts are read fast. */
function findJoints(): RegExp {
  const currencies = Object.keys(minorDigits).join('|');
  return new RegExp(
    [
      `(?<=\\d) (?=\\d|(?:${currencies}|${units}|${months})(?![\\wÀ-ỹ]))`,
      ` (?=\\d)(?<=(?<![\\wÀ-ỹ])(?:${currencies}|${names}) )`,
      '(?<=\\d) (?=- \\d{4}(?![\\d/]))',
      ' (?=\\d{4}(?![\\d/]))(?<=\\d - )',
      '(?<=\\)) (?<=\\(\\d\\d?\\) )',
    ].join('|'),
    'g',
  );
}

/** What follows a number. */
const units = 'đồng|nghìn|ngàn|triệu|tỷ|tỉ|million|billion|%|m[23²³]?|km[2²]?|cm|mm|ha|kg|kW|kWp';
const months = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** What a number follows. */
const names = 'số|No\\.|tr\\.|pp?\\.|trang|page|Điều|khoản|Article|ngày|tháng|năm|Phụ lục|Annex';
