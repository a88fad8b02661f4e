import { z } from 'zod';
import { text } from './text.ts';
import { email } from './values.ts';

// The limits are those of PutAlternateContact.
const contact = z.strictObject({
  name: text({ is: 'a name', hint: 'Shorten it.', max: 64 }),
  title: text({ is: 'a title', hint: 'Shorten it.', max: 50 }),
  email,
  phone: text({
    is: 'a telephone number',
    hint: 'Write it like "+1 555 0100".',
    max: 25,
    pattern: /^[\s0-9()+-]+$/,
  }),
});

/** The alternate contacts of an AWS account. */
export const contacts = z.strictObject({
  billing: contact.optional(),
  operations: contact.optional(),
  security: contact.optional(),
});
