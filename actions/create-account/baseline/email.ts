import { UserError } from '../../../src/core/problem.ts';
import type { AccountSettings } from '../../../src/edge/account-settings.ts';
import { done, type EmailUpdate, nothing, type Part, type Wanting } from './part.ts';

interface Deps {
  settings: Pick<AccountSettings, 'startEmailUpdate' | 'acceptEmailUpdate'>;
  now(): number;
}

/** A one-time password is good for a day (AWS's documentation of StartPrimaryEmailUpdate's console flow). */
const GOOD_FOR = 24 * 3_600_000;

/**
 * The e-mail of the account's root user. AWS sends a one-time password to the new one, which a person gives to a later
 * run; until then nothing waits for it but this part.
 */
export const email: Part<Deps> = {
  name: 'e-mail',
  async bring(account, deps) {
    const { oneTimePassword: password } = account;
    if (!differs(account)) return nothing;
    if (password && password !== 'resend') return accept(account, password, deps);
    const asked = password === 'resend' ? undefined : waiting(account, deps.now());
    return asked ? waits(account, asked) : start(account, deps);
  },
};

/**
 * The change of the e-mail that was asked for and still waits for its one-time password.
 *
 * @returns Undefined where none does, or where the password isn't good any more.
 */
export function waiting(account: Wanting, now: number): EmailUpdate | undefined {
  const { emailUpdate: asked, email: wanted } = account;
  const isGood = differs(account) && asked?.email === wanted && now - Date.parse(asked.at) < GOOD_FOR;
  return isGood ? asked : undefined;
}

function differs({ currentEmail, email }: Wanting): boolean {
  return currentEmail.toLowerCase() !== email.toLowerCase();
}

async function start(account: Wanting, { settings, now }: Deps) {
  await settings.startEmailUpdate(account.id, account.email);
  const asked = { email: account.email, at: new Date(now()).toISOString() };
  return { ...waits(account, asked), did: [`asked AWS to change the e-mail to ${account.email}`] };
}

function waits({ name, email }: Wanting, emailUpdate: EmailUpdate) {
  const note = `AWS has sent a one-time password to ${email}: dispatch apply with accounts=${name} and one-time-password set to its six digits, or to resend for a new one.`;
  return { did: [], notes: [note], emailUpdate };
}

async function accept({ id, name, email }: Wanting, password: string, { settings }: Deps) {
  await settings.acceptEmailUpdate(id, email, password).catch((cause: Error) => {
    throw new UserError(
      `AWS does not take the one-time password for ${email}.`,
      {
        hint: `Dispatch apply with accounts=${name} and the password of the last e-mail, or one-time-password=resend.`,
      },
      { cause },
    );
  });
  return done(`e-mail changed to ${email}`);
}
