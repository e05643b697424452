import { execFileSync } from 'node:child_process';
import { doReadNumber, ReadingConfig } from 'read-vietnamese-number';
import { englishNumber, vietnameseNumber } from '../../../src/core/values/number-names';

/*
 * The references here are packages. Debian's `spellout` (libnumbertext 1.0.11), asked for 3,600 amounts of 1 to 15
 * digits, says the same numbers in other words, and nothing else is different:
 * - Vietnamese: "ngàn" where offices of the north write "nghìn"; "hai mươi bốn" for "hai mươi tư"; "một trăm hai" and
 *   "một trăm lăm" without the "linh", and a group of thousands that begins with nought without its "không trăm", both
 *   of which administrative texts write.
 * - English: commas between the groups of thousands, and "and" before the last part below a hundred, which American
 *   usage leaves out.
 */

/** Amounts of every length up to a thousand million million, the same in every run, and all the small ones. */
const amounts: readonly bigint[] = [
  ...Array.from({ length: 2_000 }, (_, number) => BigInt(number)),
  ...Array.from({ length: 16 }, (_, power) => BigInt(10) ** BigInt(power)).flatMap((power) => [
    power,
    power - BigInt(1),
    power + BigInt(1),
    power + BigInt(5),
    power * BigInt(21),
    power * BigInt(105),
    power * BigInt(1_001),
  ]),
  ...spread(6_000),
];

function spread(count: number): readonly bigint[] {
  let seed = BigInt(20_261_121);
  return Array.from({ length: count }, (_, index) => {
    seed = (seed * BigInt('6364136223846793005') + BigInt('1442695040888963407')) % BigInt(2) ** BigInt(64);
    const digits = BigInt(10) ** BigInt((index % 16) + 1);
    const number = (seed >> BigInt(8)) % digits;
    // Amounts are round more often than not.
    return index % 3 === 0 ? number - (number % BigInt(1_000)) : number;
  });
}

describe('Vietnamese numbers agree with read-vietnamese-number', () => {
  const config = new ReadingConfig();
  config.oddText = 'linh';
  config.tenText = 'mười';
  config.unit = [];
  config.units = config.units.map((words) => words.map((word) => (word === 'tỉ' ? 'tỷ' : word)));

  it(`on ${amounts.length} amounts`, () => {
    const differences = amounts
      .map((amount) => [amount, vietnameseNumber(amount), doReadNumber(amount, config)] as const)
      .filter(([, ours, theirs]) => ours !== theirs);
    expect(differences.slice(0, 20)).toEqual([]);
  });
});

describe('English numbers agree with n2words', () => {
  it(`on ${amounts.length} amounts`, () => {
    const program =
      "import { toCardinal } from 'n2words/en-US';" +
      "let text = ''; for await (const part of process.stdin) text += part;" +
      'console.log(JSON.stringify(JSON.parse(text).map((amount) => toCardinal(BigInt(amount)))));';
    const theirs: string[] = JSON.parse(
      execFileSync(process.execPath, ['--input-type=module', '-e', program], {
        input: JSON.stringify(amounts.map(String)),
        encoding: 'utf8',
        maxBuffer: 2 ** 26,
      }),
    );
    const differences = amounts
      .map((amount, index) => [amount, englishNumber(amount), theirs[index]] as const)
      .filter(([, ours, other]) => ours !== other);
    expect(differences.slice(0, 20)).toEqual([]);
  });
});
