import { namingCalls } from '../core/aws/failed-call.ts';
import type { KeyProvider } from '../core/aws/keys.ts';
import { once } from '../core/once.ts';

/** One version of a managed policy. */
export interface PolicyVersion {
  /** `v` and a number, which IAM counts up and gives no second time. */
  id: string;
  isDefault: boolean;
  /** Milliseconds since the epoch. */
  created: number;
}

export type InvokePolicies = ReturnType<typeof openInvokePolicies>;

/** IAM's managed policies with their versions, and the roles that functions run as. */
export function openInvokePolicies({ credentials, region }: { credentials: KeyProvider; region: string }) {
  const sdk = () => import('@aws-sdk/client-iam');
  const client = once(async () => namingCalls('iam', new (await sdk()).IAMClient({ credentials, region })));

  return {
    /** A role's ARN, or nothing where there is no such role. */
    async roleArn(name: string): Promise<string | undefined> {
      const { GetRoleCommand } = await sdk();
      const found = await absent(async () => (await client()).send(new GetRoleCommand({ RoleName: name })));
      return found?.Role?.Arn;
    },

    /** A policy's versions, the newest first; nothing where there is no such policy. */
    async versions(arn: string): Promise<PolicyVersion[] | undefined> {
      const { ListPolicyVersionsCommand } = await sdk();
      const found = await absent(async () => (await client()).send(new ListPolicyVersionsCommand({ PolicyArn: arn })));
      const versions = found?.Versions?.map(
        ({ VersionId: id = '', IsDefaultVersion: isDefault = false, CreateDate }) => ({
          id,
          isDefault,
          created: CreateDate?.getTime() ?? 0,
        }),
      );
      return versions?.toSorted((a, b) => numberOf(b.id) - numberOf(a.id));
    },

    /** The JSON of one version, or nothing where it was deleted meanwhile. */
    async document(arn: string, version: string): Promise<string | undefined> {
      const { GetPolicyVersionCommand } = await sdk();
      const request = { PolicyArn: arn, VersionId: version };
      const found = await absent(async () => (await client()).send(new GetPolicyVersionCommand(request)));
      return found?.PolicyVersion?.Document && decodeURIComponent(found.PolicyVersion.Document);
    },

    /**
     * Adds a version, which holds from now on.
     *
     * @returns Its id; nothing where the policy has five versions already, and one has to go first (IAM quotas page).
     */
    async write(arn: string, document: string): Promise<string | undefined> {
      const { CreatePolicyVersionCommand } = await sdk();
      const request = { PolicyArn: arn, PolicyDocument: document, SetAsDefault: true };
      try {
        return (await (await client()).send(new CreatePolicyVersionCommand(request))).PolicyVersion?.VersionId ?? '';
      } catch (error) {
        if ((error as Error).name === 'LimitExceededException') return undefined;
        throw error;
      }
    },

    /** Deletes a version that doesn't hold; it may be gone already. */
    async remove(arn: string, version: string): Promise<void> {
      const { DeletePolicyVersionCommand } = await sdk();
      const request = { PolicyArn: arn, VersionId: version };
      try {
        await absent(async () => (await client()).send(new DeletePolicyVersionCommand(request)));
      } catch (error) {
        // Meanwhile somebody made it the one that holds.
        if ((error as Error).name !== 'DeleteConflictException') throw error;
      }
    },
  };
}

const numberOf = (version: string) => Number(version.slice(1));

async function absent<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if ((error as Error).name === 'NoSuchEntityException') return undefined;
    throw error;
  }
}
