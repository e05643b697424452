import { rowRule } from './rule';

/** A blank contact is well where the settings name the office's own desk. */
export const contactWithoutReach = rowRule({
  id: 'contact-without-reach',
  severity: 'warning',
  needs: 'row',
  tables: ['calls'],
  columns: ['contact'],
  check: ({ contact }, { settings }) => {
    if (contact === '' && settings.contact_vi !== '') return null;
    const hasPhone = /\d(?:[ .()-]*\d){7,}/.test(contact);
    const hasMail = /[^\s@;,<>()]+@[^\s@;,<>()]+\.[a-z]{2,}/i.test(contact);
    if (hasPhone && hasMail) return null;
    const lacks = hasPhone ? 'e-mail' : hasMail ? 'phone' : 'both';
    return [{ field: 'contact', facts: { lacks } }];
  },
});
