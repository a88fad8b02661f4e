import { ACCOUNT_TAG } from '../core/aws/account-order.ts';
import { namingCalls } from '../core/aws/failed-call.ts';
import type { KeyProvider } from '../core/aws/keys.ts';
import { once } from '../core/once.ts';
import type { Found } from '../core/terraform/orphans.ts';

export interface NamedOptions {
  credentials: KeyProvider;
  region: string;
  accountId: string;
  partition: string;
}

type Tags = { Key?: string | undefined; Value?: string | undefined }[] | undefined;

/** What one asks for by its name; the id by which it is imported, and its tags. */
type Look = (name: string) => Promise<{ id: string; tags: Tags }>;

/** AWS's errors for a name that nothing has. */
const NOTHING = /^(NoSuchEntity|DB.*NotFound)/;

/** What a network has in RDS and IAM, where names are unique and taken ones refused; it only looks. */
export function openNamedResources({ credentials, region, accountId, partition }: NamedOptions) {
  const sdk = () => Promise.all([import('@aws-sdk/client-rds'), import('@aws-sdk/client-iam')]);
  const open = once(async () => {
    const [{ RDSClient: Rds }, { IAMClient: Iam }] = await sdk();
    const settings = { credentials, region };
    return { rds: namingCalls('rds', new Rds(settings)), iam: namingCalls('iam', new Iam(settings)) };
  });

  async function rdsTags(arn: string | undefined): Promise<Tags> {
    if (!arn) return undefined;
    const [{ ListTagsForResourceCommand }] = await sdk();
    return (await (await open()).rds.send(new ListTagsForResourceCommand({ ResourceName: arn }))).TagList;
  }

  const looks: Record<string, Look> = {
    async aws_db_subnet_group(DBSubnetGroupName) {
      const [{ DescribeDBSubnetGroupsCommand }] = await sdk();
      const answer = await (await open()).rds.send(new DescribeDBSubnetGroupsCommand({ DBSubnetGroupName }));
      return { id: DBSubnetGroupName, tags: await rdsTags(answer.DBSubnetGroups?.[0]?.DBSubnetGroupArn) };
    },
    async aws_db_parameter_group(DBParameterGroupName) {
      const [{ DescribeDBParameterGroupsCommand }] = await sdk();
      const answer = await (await open()).rds.send(new DescribeDBParameterGroupsCommand({ DBParameterGroupName }));
      return { id: DBParameterGroupName, tags: await rdsTags(answer.DBParameterGroups?.[0]?.DBParameterGroupArn) };
    },
    async aws_rds_cluster_parameter_group(name) {
      const [{ DescribeDBClusterParameterGroupsCommand }] = await sdk();
      const command = new DescribeDBClusterParameterGroupsCommand({ DBClusterParameterGroupName: name });
      const [group] = (await (await open()).rds.send(command)).DBClusterParameterGroups ?? [];
      return { id: name, tags: await rdsTags(group?.DBClusterParameterGroupArn) };
    },
    async aws_iam_role(RoleName) {
      const [, { GetRoleCommand }] = await sdk();
      return { id: RoleName, tags: (await (await open()).iam.send(new GetRoleCommand({ RoleName }))).Role?.Tags };
    },
    async aws_iam_policy(name) {
      const [, { GetPolicyCommand }] = await sdk();
      const PolicyArn = `arn:${partition}:iam::${accountId}:policy/${name}`;
      const { Policy } = await (await open()).iam.send(new GetPolicyCommand({ PolicyArn }));
      return { id: PolicyArn, tags: Policy?.Tags };
    },
  };

  return {
    /**
     * Which of these names are taken by something that carries the account's tag.
     *
     * @param account The account's name in the ledger, the tag's value.
     */
    async find(account: string, wanted: { type: string; name: string }[]): Promise<Found[]> {
      const found = await Promise.all(
        wanted.map(async ({ type, name }) => {
          const there = await looks[type]?.(name).catch((error: Error) => {
            if (!NOTHING.test(error.name)) throw error;
          });
          const isOurs = there?.tags?.some(({ Key, Value }) => Key === ACCOUNT_TAG && Value === account);
          return there && isOurs ? [{ type, id: there.id, key: name, tagged: true }] : [];
        }),
      );
      return found.flat();
    },
  };
}
