import type { CreationRequest, MemberAccount, NewAccount } from '../../src/edge/organizations.ts';

/** An AWS Organizations in memory: the fake of what tests of use cases look at, ask for and move. */
export function fakeOrganization() {
  const accounts = new Map<string, MemberAccount & { tags: Record<string, string>; parent: string }>();
  const requests = new Map<string, CreationRequest & { order: NewAccount; polls: number }>();
  const units = new Map([
    ['Workloads', 'ou-workloads'],
    ['Workloads/Prod', 'ou-prod'],
  ]);
  /** Service control policies that are attached, by account. */
  const policies = new Map<string, Set<string>>();
  const calls: string[] = [];
  /** Reasons by which AWS fails the next requests, by account name. */
  const failures = new Map<string, string>();

  function add(account: Partial<MemberAccount> & { name: string; email: string; tags?: Record<string, string> }) {
    const id = account.id ?? String(600000000000 + accounts.size);
    accounts.set(id, { state: 'ACTIVE', parent: 'r-root', tags: {}, ...account, id });
    return id;
  }

  function settle(id: string): CreationRequest {
    const request = requests.get(id);
    if (!request) throw new Error(`no request ${id}`);
    const failure = failures.get(request.name);
    const taken = [...accounts.values()].some(({ email }) => email === request.order.email);
    if (request.state !== 'IN_PROGRESS' || --request.polls > 0) return request;
    if (failure ?? taken) Object.assign(request, { state: 'FAILED', failure: failure ?? 'EMAIL_ALREADY_EXISTS' });
    else Object.assign(request, { state: 'SUCCEEDED', accountId: add(request.order) });
    return request;
  }

  return {
    accounts,
    requests,
    policies,
    calls,
    failures,
    add,
    api: {
      account: async (id: string) => accounts.get(id),
      accounts: async () => [...accounts.values()],
      tags: async (id: string) => accounts.get(id)?.tags ?? {},
      async tag(id: string, tags: Record<string, string>) {
        calls.push(`tag ${id} ${Object.keys(tags)}`);
        Object.assign(accounts.get(id)?.tags ?? {}, tags);
      },
      creationRequests: async () => [...requests.keys()].map(settle).filter(({ state }) => state === 'IN_PROGRESS'),
      creationRequest: async (id: string) => settle(id),
      async createAccount(order: NewAccount): Promise<CreationRequest> {
        calls.push(`create ${order.name}`);
        const id = `car-${requests.size}`;
        const request = {
          id,
          name: order.name,
          state: 'IN_PROGRESS' as const,
          requested: requests.size,
          order,
          polls: 2,
        };
        requests.set(id, request);
        return { ...request };
      },
      unit: async (path: string) => units.get(path),
      parent: async (id: string) => accounts.get(id)?.parent ?? '',
      async move(id: string, _from: string, to: string) {
        calls.push(`move ${id} to ${to}`);
        Object.assign(accounts.get(id) ?? {}, { parent: to });
      },
      policies: async (id: string) => [...(policies.get(id) ?? [])],
      async attachPolicy(policy: string, id: string) {
        calls.push(`attach ${policy} to ${id}`);
        policies.set(id, new Set([...(policies.get(id) ?? []), policy]));
      },
      async detachPolicy(policy: string, id: string) {
        calls.push(`detach ${policy} from ${id}`);
        policies.get(id)?.delete(policy);
      },
    },
  };
}
