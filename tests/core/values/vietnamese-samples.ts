import fc from 'fast-check';

const letters = Array.from(
  'aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂĐÊÔƠƯàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ0123456789',
);

/** Words of Vietnamese letters and digits, one space between them, in NFC. */
export const vietnameseText = fc
  .array(fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 7 }), { maxLength: 6 })
  .map((words) => words.join(' '));
