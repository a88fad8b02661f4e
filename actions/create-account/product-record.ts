import { UserError } from '../../src/core/problem.ts';
import { told } from '../../src/core/work/told.ts';
import type { ProductRecord, ServiceCatalog } from '../../src/edge/service-catalog.ts';

export interface RecordDeps {
  catalog: Pick<ServiceCatalog, 'record'>;
  sleep(milliseconds: number): Promise<void>;
  now(): number;
  log(line: string): void;
}

/** Account Factory takes half an hour as a rule; after an hour the job's next run goes on. */
const PATIENCE = 60 * 60_000;

const SLOWEST_POLL = 30_000;

/**
 * Control Tower works on five accounts at a time, and on one where its landing zone changes (its quotas page). Account
 * Factory tells it as an error, mostly only in the record: "ResourceInUseException Account Factory cannot complete an
 * operation on this account, because another AWS Control Tower operation is in progress. Try again later."
 */
const BUSY = /\bin progress\b|ResourceInUse|concurren|under.change/i;

/** What to do about the reasons that Account Factory is known to give; the first that fits is told. */
const REMEDIES: [RegExp, string][] = [
  [
    /no launch paths?|not authorized|AccessDenied|ResourceNotFoundException/i,
    "Give the role that creates accounts access to the product's portfolio and check the product's id; docs/service-catalog.md has both.",
  ],
  [
    /organi[sz]ational unit|\bOU\b|not (registered|enrolled)/i,
    "Register the unit with Control Tower, or name a registered one in the account's file.",
  ],
  [
    /\bSSO\b|Identity Center|identity store|directory/i,
    'Mend `factory.sso` in organization.yaml: e-mail and names as IAM Identity Center has them.',
  ],
  [/e-?mail/i, 'Some account, perhaps of another organization or closed, has this e-mail: choose another.'],
  [/limit|quota/i, 'Ask AWS for a higher quota of accounts, then run apply again.'],
  [
    /landing zone|drift|baseline/i,
    'Repair or update the landing zone in the Control Tower console, then run apply again.',
  ],
];

/** Whether AWS only says that it is at work on something else. */
export function isBusy({ errors }: Pick<ProductRecord, 'errors'>): boolean {
  return errors.some((error) => BUSY.test(error));
}

/**
 * Waits until an operation has ended, well or not. The pauses grow: half a minute more doesn't matter after ten.
 *
 * @throws UserError where it hasn't after an hour.
 */
export async function ended(
  id: string,
  name: string,
  { catalog, sleep, now, log }: RecordDeps,
): Promise<ProductRecord> {
  const started = now();
  for (let wait = 1_000; ; wait = Math.min(wait * 2, SLOWEST_POLL)) {
    const record = await catalog.record(id);
    log(`${name}: ${record.type} ${record.state} after ${Math.round((now() - started) / 1000)} s`);
    if (record.state === 'SUCCEEDED' || record.state === 'FAILED') return record;
    if (now() - started > PATIENCE) {
      throw new UserError(`Service Catalog has not finished ${record.type} of ${name} after an hour (${id}).`, {
        hint: 'The next run takes the same operation up again.',
      });
    }
    await sleep(wait);
  }
}

/**
 * Repeats a request while AWS is at work on something else.
 *
 * @param attempt Gives undefined where AWS is busy, in its answer or in the record that came of it.
 * @throws UserError where AWS is busy for an hour.
 */
export async function whenFree<T>(
  name: string,
  attempt: () => Promise<T | undefined>,
  { sleep, now, log }: RecordDeps,
): Promise<T> {
  const started = now();
  for (let wait = 15_000; ; wait = Math.min(wait * 2, 120_000)) {
    const answer = await attempt().catch((error: Error) => {
      if (error instanceof UserError) throw error;
      if (isBusy({ errors: [told(error).message] })) return undefined;
      throw refusal(error, name);
    });
    if (answer !== undefined) return answer;
    if (now() - started > PATIENCE) {
      throw new UserError(`Control Tower was at work on something else for an hour; ${name} has to wait.`, {
        hint: 'The next run tries again. See in the Control Tower console what is under way.',
      });
    }
    log(`${name}: Control Tower is at work on something else, next try in ${wait / 1000} s`);
    await sleep(wait);
  }
}

/** What an operation that failed is told as: AWS's reason in one line, and what to do about it. */
export function failure({ id, type, errors }: ProductRecord, name: string): UserError {
  const reason = errors.join('; ').replaceAll(/\s+/g, ' ').replace(/\.$/, '') || 'no reason was given';
  const fallback = `See the record ${id} in the Service Catalog console of the management account.`;
  return new UserError(`${type} of ${name} failed: ${reason}.`, { hint: remedyFor(reason) ?? fallback });
}

/** The same for a request that AWS refuses at once. */
function refusal(error: Error, name: string): Error {
  const hint = remedyFor(`${error.name} ${told(error).message}`);
  return hint ? new UserError(`Service Catalog refuses ${name}.`, { hint }, { cause: error }) : error;
}

function remedyFor(reason: string): string | undefined {
  return REMEDIES.find(([pattern]) => pattern.test(reason))?.[1];
}
