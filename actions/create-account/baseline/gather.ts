import { UserError } from '../../../src/core/problem.ts';
import { told } from '../../../src/core/work/told.ts';
import type { Brought, Part, Wanting } from './part.ts';

/** An account that isn't ready; what was done of it all the same is told too. */
export class Unready extends UserError {
  readonly brought: Brought;

  constructor(message: string, brought: Brought) {
    super(message, { hint: 'Mend it and run apply again; what is in place is not done twice.' });
    this.brought = brought;
  }
}

/** Brings parts in line and gathers what they tell; one that fails doesn't stop the others. */
export function gather(account: Wanting, log: (line: string) => void) {
  const brought: Brought = { did: [], notes: [] };
  const failures: string[] = [];

  async function attempt<T>(name: string, work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      const { message, hint } = told(error as Error);
      failures.push(`${name}: ${sentence(message)}${hint ? ` ${hint}` : ''}`);
      log(`${account.name}: ${failures.at(-1)}`);
      return undefined;
    }
  }

  async function bring<Deps>(part: Part<Deps>, deps: Deps): Promise<void> {
    const told = await attempt(part.name, () => part.bring(account, deps));
    brought.did.push(...(told?.did ?? []));
    brought.notes.push(...(told?.notes ?? []));
    if (told?.emailUpdate) brought.emailUpdate = told.emailUpdate;
    for (const line of [...(told?.did ?? []), ...(told?.notes ?? [])]) log(`${account.name}: ${line}`);
  }

  return {
    brought,
    attempt,
    /** @returns Whether all of them are in line. */
    async all<Deps>(parts: Part<NoInfer<Deps>>[], deps: Deps): Promise<boolean> {
      const before = failures.length;
      await Promise.all(parts.map((part) => bring(part, deps)));
      return failures.length === before;
    },
    failed: () => failures.length > 0,
    /** @throws Unready with all failures in one line. */
    end(): Brought {
      if (failures.length === 0) return brought;
      throw new Unready(`${account.name} isn't ready. ${failures.join(' ')}`, brought);
    },
  };
}

// What AWS says needn't end with a full stop; the next failure follows in the same line.
const sentence = (text: string) => (/[.)]$/.test(text) ? text : `${text}.`);
