import type { Account as AwsAccount, CreateAccountStatus } from '@aws-sdk/client-organizations';
import { namingCalls } from '../core/aws/failed-call.ts';
import type { KeyProvider } from '../core/aws/keys.ts';
import { once } from '../core/once.ts';

/** An account as AWS Organizations knows it. */
export interface MemberAccount {
  id: string;
  name: string;
  email: string;
  /** ACTIVE, SUSPENDED, PENDING_CLOSURE and so on; only an ACTIVE account may be used. */
  state: string;
  /** Since when it is in the organization, as in 2026-11-20T23:04:34Z. */
  joined?: string;
}

/** A request to create an account. AWS keeps its name, neither its e-mail nor its tags. */
export interface CreationRequest {
  id: string;
  name: string;
  state: 'IN_PROGRESS' | 'SUCCEEDED' | 'FAILED';
  accountId?: string;
  /** AWS's reason, such as EMAIL_ALREADY_EXISTS. */
  failure?: string;
  /** When it was asked for, in milliseconds since 1970. */
  requested: number;
}

export interface NewAccount {
  name: string;
  email: string;
  /** The role it is made with; AWS's OrganizationAccountAccessRole where absent. */
  role?: string;
  tags: Record<string, string>;
}

export type Organizations = ReturnType<typeof openOrganizations>;

/**
 * AWS Organizations, with the keys of a role in the management account.
 * The SDK repeats throttled calls by itself (adaptive: it slows down to what AWS takes).
 */
export function openOrganizations({ credentials, region }: { credentials: KeyProvider; region: string }) {
  const sdk = () => import('@aws-sdk/client-organizations');
  const client = once(async () => {
    const settings = { credentials, region, maxAttempts: 8, retryMode: 'adaptive' as const };
    return namingCalls('organizations', new (await sdk()).OrganizationsClient(settings));
  });

  return {
    /** @returns The account with this id, or undefined where the organization has none. */
    async account(id: string): Promise<MemberAccount | undefined> {
      const { DescribeAccountCommand } = await sdk();
      try {
        const { Account } = await (await client()).send(new DescribeAccountCommand({ AccountId: id }));
        return Account && memberAccount(Account);
      } catch (error) {
        if ((error as Error).name === 'AccountNotFoundException') return undefined;
        throw error;
      }
    },

    /** @returns All accounts of the organization: a page of 20 a call, so 500 calls for 10,000. */
    async accounts(): Promise<MemberAccount[]> {
      const { paginateListAccounts } = await sdk();
      const found: MemberAccount[] = [];
      for await (const page of paginateListAccounts({ client: await client() }, {})) {
        found.push(...(page.Accounts ?? []).map(memberAccount));
      }
      return found;
    },

    /** @returns The tags of an account. */
    async tags(id: string): Promise<Record<string, string>> {
      const { paginateListTagsForResource } = await sdk();
      const tags: Record<string, string> = {};
      for await (const page of paginateListTagsForResource({ client: await client() }, { ResourceId: id })) {
        for (const { Key, Value } of page.Tags ?? []) tags[Key ?? ''] = Value ?? '';
      }
      return tags;
    },

    /** Adds tags to an account, or gives them other values. */
    async tag(id: string, tags: Record<string, string>): Promise<void> {
      const { TagResourceCommand } = await sdk();
      const Tags = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
      await (await client()).send(new TagResourceCommand({ ResourceId: id, Tags }));
    },

    /** @returns Requests in flight, newest first. */
    async creationRequests(): Promise<CreationRequest[]> {
      const { paginateListCreateAccountStatus } = await sdk();
      const found: CreationRequest[] = [];
      const states = { States: ['IN_PROGRESS' as const] };
      for await (const page of paginateListCreateAccountStatus({ client: await client() }, states)) {
        found.push(...(page.CreateAccountStatuses ?? []).map(creationRequest));
      }
      return found.sort((a, b) => b.requested - a.requested);
    },

    /** @returns How a request stands. */
    async creationRequest(id: string): Promise<CreationRequest> {
      const { DescribeCreateAccountStatusCommand } = await sdk();
      const command = new DescribeCreateAccountStatusCommand({ CreateAccountRequestId: id });
      return creationRequest((await (await client()).send(command)).CreateAccountStatus ?? {});
    },

    /**
     * Asks for an account. CreateAccount has no client token: look for the account before, or there will be two.
     *
     * @returns The request; it succeeds or fails later.
     */
    async createAccount({ name, email, role, tags }: NewAccount): Promise<CreationRequest> {
      const { CreateAccountCommand } = await sdk();
      const command = new CreateAccountCommand({
        AccountName: name,
        Email: email,
        ...(role ? { RoleName: role } : {}),
        IamUserAccessToBilling: 'ALLOW',
        Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
      });
      return creationRequest((await (await client()).send(command)).CreateAccountStatus ?? {});
    },

    /**
     * Asks AWS to close an account; it takes minutes.
     *
     * @returns AWS's reason where it takes no more closings for now, such as CLOSE_ACCOUNT_QUOTA_EXCEEDED.
     */
    async closeAccount(id: string): Promise<string | undefined> {
      const { CloseAccountCommand } = await sdk();
      try {
        await (await client()).send(new CloseAccountCommand({ AccountId: id }));
        return undefined;
      } catch (error) {
        const reason = refusal(error as Error);
        if (reason) return reason;
        // An earlier run asked for it and died before it could say so.
        if ((error as Error).name === 'AccountAlreadyClosedException') return undefined;
        throw error;
      }
    },

    /** @returns The id of the unit (or root) an account is in. */
    async parent(id: string): Promise<string> {
      const { ListParentsCommand } = await sdk();
      const { Parents } = await (await client()).send(new ListParentsCommand({ ChildId: id }));
      return Parents?.[0]?.Id ?? '';
    },

    /** @returns The id of the unit at a path of names such as `Workloads/Prod`, or undefined where there is none. */
    async unit(path: string): Promise<string | undefined> {
      const { ListRootsCommand, paginateListOrganizationalUnitsForParent } = await sdk();
      const { Roots } = await (await client()).send(new ListRootsCommand({}));
      let parent = Roots?.[0]?.Id;
      for (const name of path.split('/')) {
        if (!parent) return undefined;
        const pages = paginateListOrganizationalUnitsForParent({ client: await client() }, { ParentId: parent });
        parent = undefined;
        for await (const page of pages) {
          parent ??= page.OrganizationalUnits?.find((unit) => unit.Name === name)?.Id;
        }
      }
      return parent;
    },

    /** @returns The name of a unit, or what a root is called. */
    async unitName(id: string): Promise<string> {
      if (id.startsWith('r-')) return 'the root';
      const { DescribeOrganizationalUnitCommand } = await sdk();
      const command = new DescribeOrganizationalUnitCommand({ OrganizationalUnitId: id });
      return (await (await client()).send(command)).OrganizationalUnit?.Name ?? id;
    },

    /** @returns The ids of the service control policies that are attached to an account itself. */
    async policies(id: string): Promise<string[]> {
      const { paginateListPoliciesForTarget } = await sdk();
      const where = { TargetId: id, Filter: 'SERVICE_CONTROL_POLICY' as const };
      const found: string[] = [];
      for await (const page of paginateListPoliciesForTarget({ client: await client() }, where)) {
        found.push(...(page.Policies ?? []).map(({ Id }) => Id ?? ''));
      }
      return found;
    },

    /** Attaches a policy to an account. */
    async attachPolicy(policy: string, id: string): Promise<void> {
      const { AttachPolicyCommand } = await sdk();
      await (await client()).send(new AttachPolicyCommand({ PolicyId: policy, TargetId: id }));
    },

    /** Takes a policy off an account. */
    async detachPolicy(policy: string, id: string): Promise<void> {
      const { DetachPolicyCommand } = await sdk();
      await (await client()).send(new DetachPolicyCommand({ PolicyId: policy, TargetId: id }));
    },

    /** Moves an account from one unit (or the root) to another. */
    async move(id: string, from: string, to: string): Promise<void> {
      const { MoveAccountCommand } = await sdk();
      const command = new MoveAccountCommand({ AccountId: id, SourceParentId: from, DestinationParentId: to });
      await (await client()).send(command);
    },
  };
}

/** Quotas of closings: so many in 30 days, so many at a time. The reason is a field of what AWS answered. */
function refusal({ name, cause }: Error): string | undefined {
  if (name === 'TooManyRequestsException') return name;
  if (name !== 'ConstraintViolationException') return undefined;
  const { Reason: reason = '' } = (cause ?? {}) as { Reason?: string };
  return reason.startsWith('CLOSE_ACCOUNT_') ? reason : undefined;
}

/** `Status` is gone from AWS's answers since September 2026; `State` took its place. */
function memberAccount({ Id, Name, Email, State, JoinedTimestamp }: AwsAccount): MemberAccount {
  const joined = JoinedTimestamp && { joined: JoinedTimestamp.toISOString().replace(/\.\d+Z$/, 'Z') };
  return { id: Id ?? '', name: Name ?? '', email: Email ?? '', state: State ?? '', ...joined };
}

function creationRequest(status: CreateAccountStatus): CreationRequest {
  return {
    id: status.Id ?? '',
    name: status.AccountName ?? '',
    state: status.State ?? 'IN_PROGRESS',
    ...(status.AccountId ? { accountId: status.AccountId } : {}),
    ...(status.FailureReason ? { failure: status.FailureReason } : {}),
    requested: status.RequestedTimestamp?.getTime() ?? 0,
  };
}
