import { practiceTasks } from '../../samples/data/practice';
import { checkRegister } from '../../src/core/rules/check';
import { readRegister } from '../../src/core/tables/read-register';
import { sampleWorkbook } from './sample-workbook';

const findingsOf = (name: string) => checkRegister(readRegister(sampleWorkbook(name))).findings;

describe('so-thuc-hanh.xlsx', () => {
  it('has just the findings that its tasks speak of', () => {
    const found = findingsOf('so-thuc-hanh').map(({ code, rule }) => `${code}: ${rule}`);
    const expected = practiceTasks.flatMap(({ code, expects }) => expects.map((rule) => `${code}: ${rule}`));
    expect(found.sort()).toEqual(expected.sort());
  });

  it('has none once every task is done, as it is then the clean register', () => {
    expect(findingsOf('so-vien-tro')).toEqual([]);
  });
});
