import { escapeXml } from '../../../src/core/document/docx/escape-xml';

describe('escapeXml', () => {
  it.each([
    ['plain text', 'Hỗ trợ 04 xã: 1.234,50 đồng (50%)', 'Hỗ trợ 04 xã: 1.234,50 đồng (50%)'],
    ['markup', '<w:p a="1">&amp;</w:p>', '&lt;w:p a=&quot;1&quot;&gt;&amp;amp;&lt;/w:p&gt;'],
    ['control characters, by their pictures', 'a\u0000b\u001fc\u007f', 'a␀b␟c␡'],
    ['C1 controls', '\u0085\u009f', '\ufffd\ufffd'],
    ['half surrogate pairs', 'a\ud83db\ude00c', 'a\ufffdb\ufffdc'],
    ['a pair after half a pair', '\ud83d\ud83d\ude00', '\ufffd😀'],
    ['whole pairs', '😀𠀀', '😀𠀀'],
    ['non-characters', '\ufffe\uffff', '\ufffd\ufffd'],
  ])('%s', (_name, text, expected) => {
    expect(escapeXml(text)).toBe(expected);
  });
});
