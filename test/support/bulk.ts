import { accountMaker, type Obtained } from '../../actions/create-account/create.ts';
import { ACCOUNTS } from '../../rehearsal/aws/seed.ts';
import { startAws } from '../../rehearsal/aws/world.ts';
import { roleArn } from '../../src/core/aws/arn.ts';
import { openCredentials } from '../../src/edge/credentials.ts';
import { openOrganizations } from '../../src/edge/organizations.ts';
import { virtualClock } from './virtual-clock.ts';

/** Seconds that AWS takes for one account here. */
const CREATION = 60;

/** What AWS's limits allow at best, in seconds: one request in ten seconds after three, five accounts at a time. */
export const floorOf = (count: number) => Math.max((count - 3) * 10, Math.ceil(count / 5) * CREATION);

/** Has so many accounts made by real clients, against a rehearsed AWS that holds them to its limits by a clock of its own. */
export async function makeMany(count: number) {
  const aws = await startAws({ log: () => {}, createSeconds: CREATION });
  const before = { ...process.env };
  Object.assign(process.env, aws.env);
  try {
    const clock = virtualClock((seconds) => aws.advance(seconds));
    await aws.advance(0);
    aws.limits(true);
    const credentials = openCredentials({ region: 'us-east-1', sessionName: 'bulk', mask: () => {}, now: Date.now });
    const factory = credentials.assume(roleArn('aws', ACCOUNTS.management, 'genesis-factory'));
    const organizations = clock.watching(openOrganizations({ credentials: factory, region: 'us-east-1' }));
    const obtain = accountMaker({ organizations, now: clock.now, sleep: clock.sleep, log: () => {} });
    const made = await clock.run(
      Array.from({ length: count }, (_, index): Promise<Obtained> => {
        const wanted = { name: `bulk-${index}`, email: `aws+bulk-${index}@example.com` };
        return obtain(wanted, { ...wanted, tags: { 'genesis:account': wanted.name } });
      }),
    );
    const calls = aws.proxy.calls();
    return {
      made,
      /** Seconds on the clock until the last account was there. */
      seconds: clock.now() / 1000,
      throttled: calls.filter(({ status }) => status === 400).map(({ operation }) => operation),
      calls: (operation: string) => calls.filter((call) => call.operation === operation).length,
    };
  } finally {
    process.env = before;
    await aws.stop();
  }
}
