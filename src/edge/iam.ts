import type { IAMClient } from '@aws-sdk/client-iam';
import { namingCalls } from '../core/aws/failed-call.ts';
import type { KeyProvider } from '../core/aws/keys.ts';

/** An IAM role as it should be; documents are IAM's policy JSON as objects. */
export interface WantedRole {
  name: string;
  description: string;
  trust: object;
  /** Inline policies by name. */
  policies: Record<string, object>;
  tags: Record<string, string>;
}

export type Iam = ReturnType<typeof openIam>;

/** IAM of one account. */
export function openIam({ credentials, region }: { credentials: KeyProvider; region: string }) {
  let opened: IAMClient | undefined;
  const sdk = () => import('@aws-sdk/client-iam');
  const client = async () => {
    if (!opened) {
      opened = new (await sdk()).IAMClient({ credentials, region });
      opened.middlewareStack.add(namingCalls('iam'));
    }
    return opened;
  };

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
  };
}

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
