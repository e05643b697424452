import { readXml } from './read-xml';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

describe('the strict reader that other tests rely on', () => {
  it('reads elements, attributes and text', () => {
    const root = readXml(`${declaration}<a x="1 &amp; 2"><b/>hoà &lt;</a>`);
    expect(root).toMatchObject({ name: 'a', attributes: { x: '1 & 2' }, text: 'hoà <' });
  });

  it.each([
    ['an element left open', '<a><b></a>'],
    ['two roots', '<a/><b/>'],
    ['a bare ampersand', '<a>1 & 2</a>'],
    ['an unknown entity', '<a>&nbsp;</a>'],
    ['a control character', '<a>\u0001</a>'],
    ['half of a surrogate pair', '<a>\ud800</a>'],
    ['an attribute twice', '<a x="1" x="2"/>'],
    ['an attribute without quotes', '<a x=1/>'],
    ['text after the root', '<a/>b'],
  ])('refuses %s', (_name, body) => {
    expect(() => readXml(declaration + body)).toThrow();
  });
});
