/**
 * Text as XML 1.0 may hold it. What XML cannot hold is shown and not dropped: a control character as its
 * picture (U+2400 and on), half of a surrogate pair and a non-character as U+FFFD.
 */
export function escapeXml(text: string): string {
  return special.test(text) ? text.replace(specials, replacement) : text;
}

// What may stand as it is: everything printable but & < > " and what belongs to a surrogate pair.
const special = /[^ !#-%'-;=?-~\u00a0-\ud7ff\ue000-\ufffd]/;
const specials = /[\ud800-\udbff][\udc00-\udfff]|[^ !#-%'-;=?-~\u00a0-\ud7ff\ue000-\ufffd]/g;

function replacement(found: string): string {
  if (found.length === 2) return found;
  const entity = entities[found];
  if (entity !== undefined) return entity;
  const code = found.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\ufffd';
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
