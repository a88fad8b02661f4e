import { closedBucketPolicy } from '../../src/core/apps/access.ts';
import { mergeInvokePolicy } from '../../src/core/apps/invoke-policy.ts';
import { accountOf, partitionOf } from '../../src/core/aws/arn.ts';
import type { AppUsers, Named } from '../../src/edge/app-users.ts';
import type { BucketAccess } from '../../src/edge/bucket-access.ts';
import type { InvokePolicies } from '../../src/edge/invoke-policy.ts';
import { type PolicyView, readPolicy } from '../deploy-app/invoke.ts';
import type { Finding, Part } from './part.ts';

type AnyArn = () => Promise<string>;

/** The bucket, closed to strangers. `policy` is its policy as it was read; nothing where there is no bucket. */
export function bucketPart(
  name: string,
  { policy, anyArn }: { policy: string | undefined; anyArn: AnyArn },
  bucket: BucketAccess,
): Part<{ there: string | undefined }> {
  const closed = async (there?: string) => closedBucketPolicy(there || undefined, name, partitionOf(await anyArn()));
  return {
    kind: 'bucket',
    name,
    look: async () => (policy === undefined ? undefined : { there: policy }),
    async make() {
      await bucket.create();
      await bucket.close(await closed());
      return true;
    },
    async lacks({ there }) {
      return there === (await closed(there)) ? [] : ["isn't closed to requests without TLS or credentials"];
    },
    mend: async ({ there }) => bucket.close(await closed(there)),
  };
}

/** The policy by which servers read what lies in the bucket; functions are added to it when they are deployed. */
export function policyPart(
  { policy: name, bucket, anyArn }: { policy: string; bucket: string; anyArn: AnyArn },
  { users, policies }: { users: AppUsers; policies: InvokePolicies },
): { part: Part<PolicyView>; arn(): Promise<string> } {
  let made: string | undefined;
  const wanted = async (document?: string) =>
    mergeInvokePolicy(document, { bucket: { name: bucket, partition: partitionOf(await anyArn()) } });
  const arn = async () => {
    if (made) return made;
    const known = await anyArn();
    return `arn:${partitionOf(known)}:iam::${accountOf(known)}:policy/${name}`;
  };
  return {
    arn,
    part: {
      kind: 'policy',
      name,
      look: async () => readPolicy(await arn(), { policies }),
      async make() {
        made = await users.createPolicy(name, await wanted());
        return made !== undefined;
      },
      async lacks({ document }) {
        return document === (await wanted(document)) ? [] : [`doesn't let the bucket ${bucket} be read`];
      },
      mend: async (view) => writeVersion(view, await wanted(view.document), policies),
    },
  };
}

/** Writes the next version of a policy. IAM keeps five of them: the oldest makes room for a sixth. */
export async function writeVersion(
  { arn, versions }: PolicyView,
  document: string,
  policies: InvokePolicies,
): Promise<void> {
  if (await policies.write(arn, document)) return;
  const oldest = versions.findLast(({ isDefault }) => !isDefault);
  if (oldest) await policies.remove(arn, oldest.id);
  if (!(await policies.write(arn, document))) throw new Error(`The policy ${arn} is written by others just now.`);
}

/** The group that holds the policy. */
export function groupPart(
  name: string,
  { policy, policyArn }: { policy: string; policyArn: AnyArn },
  users: AppUsers,
): Part<string[]> {
  const attach = async () => users.attach(await policyArn(), { group: name });
  return {
    kind: 'group',
    name,
    look: () => users.policiesOf(name),
    async make() {
      if ((await users.createGroup(name)) === undefined) return false;
      await attach();
      return true;
    },
    lacks: (attached) => (attached.includes(policy) ? [] : [`doesn't have the policy ${policy}`]),
    mend: attach,
  };
}

/**
 * The user that a server is, in the group.
 *
 * @param first Its groups, where somebody has looked already.
 * @param group Ends once there is a group.
 */
export function userPart(
  { user: name, group }: { user: string; group: string },
  { first, group: groupFound }: { first: Named[] | undefined; group: Promise<Finding> },
  users: AppUsers,
): Part<Named[]> {
  let known = first;
  const join = async () => {
    await groupFound;
    await users.addToGroup(name, group);
  };
  return {
    kind: 'user',
    name,
    async look() {
      const found = known ?? (await users.groupsOf(name));
      known = undefined;
      return found;
    },
    async make() {
      if ((await users.createUser(name)) === undefined) return false;
      await join();
      return true;
    },
    lacks: (groups) => (groups.some((one) => one.name === group) ? [] : [`isn't in the group ${group}`]),
    mend: join,
  };
}
