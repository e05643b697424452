import { layouts } from '../../src/core/call-list/choices';
import { makeCallList } from '../../src/core/call-list/make-call-list';
import { writeDocx } from '../../src/core/document/docx/write-docx';
import { readRegister } from '../../src/core/tables/read-register';
import { placeName } from '../../src/core/values/place-name';
import { part, readDocx, textOf } from '../core/document/read-docx';
import { sampleWorkbook } from './sample-workbook';

const vietnameseLetter = /[ăâđêôơưà-ãè-êìíò-õùúýạ-ỹĩũ]/iu;

const register = readRegister(sampleWorkbook('so-vien-tro'));
const places = register.calls.rows
  .flatMap(({ place }) => place.map((each) => placeName(each, 'en')))
  .sort((one, other) => other.length - one.length);

describe.each(layouts)('a portfolio of the sample in English (%s)', (layout) => {
  it('has no Vietnamese but the names of places', () => {
    const { document } = makeCallList(register, { onBlocked: 'leave-out', languages: 'en', layout });
    const parts = document && readDocx(writeDocx(document));
    const lines = parts === null ? [] : textOf(part(parts, 'word/document.xml')).split('\n');
    expect(lines.length).toBeGreaterThan(200);
    const withoutPlaces = (line: string) => places.reduce((text, name) => text.replaceAll(name, ''), line);
    expect(lines.filter((line) => vietnameseLetter.test(withoutPlaces(line)))).toEqual([]);
  });
});
