import { namingCalls } from '../core/aws/failed-call.ts';
import type { KeyProvider } from '../core/aws/keys.ts';
import { once } from '../core/once.ts';

/** An alternate contact, as in the ledger. */
export interface Contact {
  name: string;
  title: string;
  email: string;
  phone: string;
}

export type AccountSettings = ReturnType<typeof openAccountSettings>;

/**
 * AWS Account Management of member accounts, with the keys of a role in the management account. Trusted access for the
 * service `account.amazonaws.com` must be on in AWS Organizations.
 */
export function openAccountSettings({ credentials, region }: { credentials: KeyProvider; region: string }) {
  const sdk = () => import('@aws-sdk/client-account');
  const client = once(async () => {
    const settings = { credentials, region, maxAttempts: 8, retryMode: 'adaptive' as const };
    return namingCalls('account', new (await sdk()).AccountClient(settings));
  });

  return {
    /**
     * @param kind `billing`, `operations` or `security`.
     * @returns The contact, or undefined where the account has none of the kind.
     */
    async contact(account: string, kind: string): Promise<Contact | undefined> {
      const { GetAlternateContactCommand } = await sdk();
      const command = new GetAlternateContactCommand({ AccountId: account, AlternateContactType: typeOf(kind) });
      try {
        const { AlternateContact: found } = await (await client()).send(command);
        const { Name: name = '', Title: title = '', EmailAddress: email = '', PhoneNumber: phone = '' } = found ?? {};
        return { name, title, email, phone };
      } catch (error) {
        if ((error as Error).name === 'ResourceNotFoundException') return undefined;
        throw error;
      }
    },

    /** Sets a contact, or puts it in the place of the one that is there. */
    async setContact(account: string, kind: string, { name, title, email, phone }: Contact): Promise<void> {
      const { PutAlternateContactCommand } = await sdk();
      const contact = { Name: name, Title: title, EmailAddress: email, PhoneNumber: phone };
      const command = new PutAlternateContactCommand({
        AccountId: account,
        AlternateContactType: typeOf(kind),
        ...contact,
      });
      await (await client()).send(command);
    },

    /** Gives the account another name. */
    async setName(account: string, name: string): Promise<void> {
      const { PutAccountNameCommand } = await sdk();
      await (await client()).send(new PutAccountNameCommand({ AccountId: account, AccountName: name }));
    },

    /** Asks for another e-mail of the root user: AWS sends a one-time password to it. */
    async startEmailUpdate(account: string, email: string): Promise<void> {
      const { StartPrimaryEmailUpdateCommand } = await sdk();
      await (await client()).send(new StartPrimaryEmailUpdateCommand({ AccountId: account, PrimaryEmail: email }));
    },

    /** Ends a change of the e-mail with the password that AWS sent. */
    async acceptEmailUpdate(account: string, email: string, password: string): Promise<void> {
      const { AcceptPrimaryEmailUpdateCommand } = await sdk();
      const command = new AcceptPrimaryEmailUpdateCommand({ AccountId: account, PrimaryEmail: email, Otp: password });
      await (await client()).send(command);
    },
  };
}

const typeOf = (kind: string) => kind.toUpperCase() as 'BILLING' | 'OPERATIONS' | 'SECURITY';
