import type { Organization } from '../../../src/core/ledger/schema/organization.ts';
import type { AccountSettings, Contact } from '../../../src/edge/account-settings.ts';
import { done, type Part } from './part.ts';

interface Deps {
  organization: Pick<Organization, 'baseline'>;
  settings: Pick<AccountSettings, 'contact' | 'setContact'>;
}

/** The alternate contacts. The account's own win over the organization's; one that neither names is left alone. */
export const contacts: Part<Deps> = {
  name: 'alternate contacts',
  async bring({ id, account }, { organization, settings }) {
    const wanted = { ...organization.baseline.contacts, ...named(account.contacts) };
    const set = await Promise.all(
      Object.entries(named(wanted)).map(async ([kind, contact]) => {
        const present = await settings.contact(id, kind);
        if (present && same(present, contact)) return [];
        await settings.setContact(id, kind, contact);
        return [`${kind} contact ${contact.email}`];
      }),
    );
    return done(...set.flat());
  },
};

function named(contacts: object = {}): Record<string, Contact> {
  return Object.fromEntries(Object.entries(contacts).filter(([, contact]) => contact !== undefined));
}

function same(one: Contact, other: Contact): boolean {
  return (['name', 'title', 'email', 'phone'] as const).every((key) => one[key] === other[key]);
}
