import { namingCalls } from '../core/aws/failed-call.ts';
import type { KeyProvider } from '../core/aws/keys.ts';
import type { Organization } from '../core/ledger/schema/organization.ts';
import { once } from '../core/once.ts';

/** An IAM role as it should be; documents are IAM's policy JSON as objects. */
export interface WantedRole {
  name: string;
  description: string;
  trust: object;
  /** Inline policies by name. */
  policies: Record<string, object>;
  tags: Record<string, string>;
}

/** The account's password policy, in the ledger's words. */
export type PasswordPolicy = Organization['baseline']['password_policy'];

export type Iam = ReturnType<typeof openIam>;

/** IAM of one account. */
export function openIam({ credentials, region }: { credentials: KeyProvider; region: string }) {
  const sdk = () => import('@aws-sdk/client-iam');
  const client = once(async () => namingCalls('iam', new (await sdk()).IAMClient({ credentials, region })));

  async function ensurePolicy(role: string, name: string, document: object): Promise<boolean> {
    const { GetRolePolicyCommand, PutRolePolicyCommand } = await sdk();
    const key = { RoleName: role, PolicyName: name };
    const found = await absent(async () => (await client()).send(new GetRolePolicyCommand(key)));
    if (found && same(found.PolicyDocument, document)) return false;
    await (await client()).send(new PutRolePolicyCommand({ ...key, PolicyDocument: JSON.stringify(document) }));
    return true;
  }

  return {
    /**
     * Makes a role, or mends one whose trust or policies differ.
     *
     * @returns Whether anything was changed.
     */
    async ensureRole({ name, description, trust, policies, tags }: WantedRole): Promise<boolean> {
      const { CreateRoleCommand, GetRoleCommand, UpdateAssumeRolePolicyCommand } = await sdk();
      const document = JSON.stringify(trust);
      const found = await absent(async () => (await client()).send(new GetRoleCommand({ RoleName: name })));
      let changed = false;
      if (!found) {
        const Tags = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
        const role = { RoleName: name, Description: description, AssumeRolePolicyDocument: document, Tags };
        await (await client()).send(new CreateRoleCommand(role));
        changed = true;
      } else if (!same(found.Role?.AssumeRolePolicyDocument, trust)) {
        await (await client()).send(new UpdateAssumeRolePolicyCommand({ RoleName: name, PolicyDocument: document }));
        changed = true;
      }
      for (const [policy, wanted] of Object.entries(policies)) {
        changed = (await ensurePolicy(name, policy, wanted)) || changed;
      }
      return changed;
    },

    /** @returns The account's alias; an account has one at most. */
    async alias(): Promise<string | undefined> {
      const { ListAccountAliasesCommand } = await sdk();
      return (await (await client()).send(new ListAccountAliasesCommand({}))).AccountAliases?.[0];
    },

    /** Gives the account an alias, in place of the one it has. */
    async setAlias(alias: string): Promise<void> {
      const { CreateAccountAliasCommand } = await sdk();
      await (await client()).send(new CreateAccountAliasCommand({ AccountAlias: alias }));
    },

    /** @returns The account's password policy; empty where it has none of its own. */
    async passwordPolicy(): Promise<PasswordPolicy> {
      const { GetAccountPasswordPolicyCommand } = await sdk();
      const found = await absent(async () => (await client()).send(new GetAccountPasswordPolicyCommand({})));
      const present = Object.entries({ ...found?.PasswordPolicy }).map(
        ([key, value]) => [inLedger(key), value] as const,
      );
      // Where passwords don't age, an age of 0 is told, which IAM wouldn't take back.
      return Object.fromEntries(present.filter(([key, value]) => key !== EXPIRE && value !== undefined && value !== 0));
    },

    /** Sets the password policy, the whole of it: what isn't named goes back to IAM's default. */
    async setPasswordPolicy(policy: PasswordPolicy): Promise<void> {
      const { UpdateAccountPasswordPolicyCommand } = await sdk();
      const wanted = Object.entries(policy).map(([key, value]) => [inIam(key), value]);
      await (await client()).send(new UpdateAccountPasswordPolicyCommand(Object.fromEntries(wanted)));
    },
  };
}

/** Told by IAM, and never set: it follows from the greatest age. */
const EXPIRE = 'expire_passwords';

/** `MaxPasswordAge` is `max_password_age` in the ledger. */
const inLedger = (key: string) => key.replaceAll(/(?<!^)[A-Z]/g, '_$&').toLowerCase();

const inIam = (key: string) => key.replaceAll(/(^|_)(\w)/g, (_, __, letter: string) => letter.toUpperCase());

async function absent<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if ((error as Error).name === 'NoSuchEntityException') return undefined;
    throw error;
  }
}

/** IAM answers documents URL-encoded; the order of keys is as they were written, that is as we write them. */
function same(document: string | undefined, wanted: object): boolean {
  if (!document) return false;
  try {
    return JSON.stringify(JSON.parse(decodeURIComponent(document))) === JSON.stringify(wanted);
  } catch {
    return false;
  }
}
