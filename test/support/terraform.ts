import type { Terraform } from '../../src/core/terraform/terraform.ts';
import { planText, resourceJson } from './plan-json.ts';

/** A Terraform in memory: one VPC an account, planned from nothing and applied once; `calls` tells the order. */
export function fakeTerraform() {
  const calls: string[] = [];
  const applied = new Set<string>();
  /** Accounts whose saved plan takes all of it down. */
  const destroying = new Set<string>();
  /** Another block than the ledger's: the plan then differs from one made before. */
  const cidr = new Map<string, string>();
  /** What a command throws, by `command account`. */
  const failures = new Map<string, Error>();

  async function call(command: string, account: string) {
    calls.push(`${command} ${account}`);
    const failure = failures.get(`${command} ${account}`);
    if (failure) throw failure;
  }

  const terraform: Terraform = {
    init: ({ name }) => call('init', name),
    async plan({ name }, { lock, destroy }) {
      await call(`${destroy ? 'plan to destroy' : 'plan'}${lock ? ' with lock' : ''}`, name);
      destroying[destroy ? 'add' : 'delete'](name);
      return { changed: applied.has(name) === destroy };
    },
    import: ({ name }, { address, id }) => call(`import ${address} ${id}`, name),
    forget: ({ name }, address) => call(`forget ${address}`, name),
    async show({ name }) {
      await call('show', name);
      const vpc = { cidr_block: cidr.get(name) ?? '10.0.4.0/24' };
      return planText([
        resourceJson('this', destroying.has(name) ? { actions: ['delete'], before: vpc, after: null } : { after: vpc }),
      ]);
    },
    async apply({ name }) {
      await call('apply', name);
      applied[destroying.has(name) ? 'delete' : 'add'](name);
    },
    async outputs({ name }) {
      await call('outputs', name);
      return { network: { vpc_id: `vpc-${name}` } };
    },
    forceUnlock: ({ name }) => call('unlock', name),
    pushState: ({ name }) => call('push', name),
  };
  return { terraform, calls, applied, cidr, failures };
}
