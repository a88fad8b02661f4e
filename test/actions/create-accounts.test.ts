import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { accountMaker } from '../../actions/create-account/create.ts';
import { fakeOrganization } from '../support/organization.ts';

const CREATION = 60_000;

/**
 * An AWS that keeps its documented limits: one CreateAccount in ten seconds with a burst of three, five in flight, five
 * ListCreateAccountStatus and two DescribeCreateAccountStatus a second. It makes an account in a minute.
 */
function limitedAws() {
  const organization = fakeOrganization();
  const throttled: string[] = [];
  const calls = new Map<string, number>();
  const buckets = new Map<string, { tokens: number; at: number }>();
  let inFlight = 0;

  function take(name: string, rate: number, burst: number) {
    calls.set(name, (calls.get(name) ?? 0) + 1);
    const bucket = buckets.get(name) ?? { tokens: burst, at: 0 };
    const tokens = Math.min(burst, bucket.tokens + ((Date.now() - bucket.at) / 1000) * rate);
    buckets.set(name, { tokens: tokens - 1, at: Date.now() });
    // What is left of a division isn't a call too many.
    if (tokens > 1 - 1e-6 && (name !== 'create' || inFlight < 5)) return;
    buckets.set(name, { tokens, at: Date.now() });
    throttled.push(name);
    throw Object.assign(new Error('Rate exceeded'), { name: 'TooManyRequestsException' });
  }

  const { api, requests } = organization;
  const limited = {
    ...api,
    async createAccount(order: Parameters<typeof api.createAccount>[0]) {
      take('create', 0.1, 3);
      inFlight += 1;
      const request = await api.createAccount(order);
      const made = requests.get(request.id);
      if (made) made.polls = Number.POSITIVE_INFINITY;
      setTimeout(() => {
        inFlight -= 1;
        if (made) made.polls = 0;
      }, CREATION);
      return request;
    },
    async creationRequests() {
      take('list', 5, 5);
      return api.creationRequests();
    },
    async creationRequest(id: string) {
      take('describe', 2, 5);
      return api.creationRequest(id);
    },
  };
  return { ...organization, api: limited, throttled, calls };
}

const accountOf = (index: number) => ({ name: `a${index}`, email: `aws+a${index}@example.com` });

describe('many accounts at once', () => {
  beforeEach(() => void jest.useFakeTimers({ now: 0 }));
  afterEach(() => void jest.useRealTimers());

  async function make(count: number) {
    const aws = limitedAws();
    const lines: string[] = [];
    const obtain = accountMaker({
      organizations: aws.api,
      sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
      now: Date.now,
      log: (line) => lines.push(line),
    });
    const all = Promise.allSettled(
      Array.from({ length: count }, (_, index) => {
        const wanted = accountOf(index);
        return obtain(wanted, { ...wanted, tags: { 'genesis:account': wanted.name } });
      }),
    );
    let seconds = 0;
    let settled: PromiseSettledResult<unknown>[] | undefined;
    void all.then((results) => {
      settled = results;
      seconds = Date.now() / 1000;
    });
    while (!settled) await jest.advanceTimersByTimeAsync(1_000);
    return { ...aws, lines, seconds, settled };
  }

  it.each([1, 8, 100])('are made as fast as AWS makes %i of them, without a call too many', async (count) => {
    const { seconds, settled, throttled, accounts, calls } = await make(count);
    expect(settled.filter(({ status }) => status === 'rejected')).toEqual([]);
    expect(accounts.size).toBe(count);
    expect(throttled).toEqual([]);
    const floor = Math.max((count - 3) * 10, Math.ceil(count / 5) * (CREATION / 1000));
    expect(seconds).toBeLessThanOrEqual(1.1 * floor);
    // One call tells of all in flight: not one a request.
    expect(calls.get('list')).toBeLessThanOrEqual(seconds / 2 + 2);
  });

  it('tell how far they are, not more often than anybody reads', async () => {
    const { lines, seconds } = await make(20);
    const progress = lines.filter((line) => line.includes('in flight'));
    expect(progress.length).toBeGreaterThan(5);
    expect(progress.length).toBeLessThanOrEqual(seconds / 15 + 1);
    expect(progress).toContainEqual(
      expect.stringMatching(/^1\d of 20 requests ended, [45] in flight, about [12] min left$/),
    );
  });

  it('are made once each, however many runs ask for them side by side', async () => {
    // All of them look before the first has asked; AWS knows e-mails that are taken, and nothing else that helps.
    const aws = fakeOrganization();
    const clock = { sleep: (ms: number) => new Promise<void>((done) => setTimeout(done, ms)), now: Date.now };
    const names = [0, 1, 2].map(accountOf);
    const runs = Array.from({ length: 50 }, () => {
      const obtain = accountMaker({ organizations: aws.api, ...clock, log: () => {} });
      return names.map((wanted) => obtain(wanted, { ...wanted, tags: { 'genesis:account': wanted.name } }));
    });
    let all: unknown[] | undefined;
    void Promise.all(runs.flat()).then((obtained) => {
      all = obtained.map(({ account }) => account.name);
    });
    for (let minutes = 0; !all && minutes < 60; minutes += 1) await jest.advanceTimersByTimeAsync(60_000);
    expect(all).toHaveLength(150);
    expect(aws.requests.size).toBeGreaterThan(50);
    expect([...aws.accounts.values()].map(({ name }) => name).sort()).toEqual(['a0', 'a1', 'a2']);
  });

  it('are waited for where the list of requests lags behind', async () => {
    const aws = limitedAws();
    aws.api.creationRequests = async () => [];
    const clock = { sleep: (ms: number) => new Promise<void>((done) => setTimeout(done, ms)), now: Date.now };
    const obtain = accountMaker({ organizations: aws.api, ...clock, log: () => {} });
    const made = obtain(accountOf(0), { ...accountOf(0), tags: { 'genesis:account': 'a0' } });
    await jest.advanceTimersByTimeAsync(CREATION + 10_000);
    expect(await made).toMatchObject({ created: true, account: { name: 'a0' } });
  });

  it('go on where other tools use up what AWS takes', async () => {
    const aws = limitedAws();
    let others = 3;
    const create = aws.api.createAccount;
    aws.api.createAccount = async (order) => {
      if (others-- > 0) throw Object.assign(new Error('Rate exceeded'), { name: 'TooManyRequestsException' });
      return create(order);
    };
    const clock = { sleep: (ms: number) => new Promise<void>((done) => setTimeout(done, ms)), now: Date.now };
    const obtain = accountMaker({ organizations: aws.api, ...clock, log: () => {} });
    const made = obtain(accountOf(0), { ...accountOf(0), tags: { 'genesis:account': 'a0' } });
    await jest.advanceTimersByTimeAsync(300_000);
    expect(await made).toMatchObject({ created: true, account: { name: 'a0' } });
  });
});
