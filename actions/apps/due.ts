import { type Deployment, deploymentsDigest, owedDeployments } from '../../src/core/apps/deployments.ts';
import type { Snapshot } from '../../src/core/ledger/snapshot.ts';
import { UserError } from '../../src/core/problem.ts';
import { appsSummary } from '../../src/core/render/apps.ts';
import { isCreated } from '../../src/core/work/due.ts';
import { isSample } from '../../src/core/work/owed.ts';
import type { AppsInputs } from './inputs.ts';

/** One job of the workflow's matrix: inputs of deploy-app, all of them text. */
type Job = Record<'account' | 'server' | 'bundle' | 'sha256' | 'install' | 'env', string>;

export interface Due {
  outputs: { deployments: string; digest: string; ask: boolean; go: boolean };
  summary: string;
}

type Asked = Pick<AppsInputs, 'bundle' | 'sha256' | 'account' | 'server' | 'install' | 'digest' | 'gate'>;

/** GitHub's limit for the jobs of one matrix; what is left is due in the next run. */
const MOST_JOBS = 256;

/**
 * Says what is to be deployed: the bundle that a person names, or what state/apps wants and isn't there yet.
 *
 * @throws UserError where a digest was given that isn't that of what is due.
 */
export function due(asked: Asked, snapshot: Snapshot): Due {
  const wanted = asked.bundle ? [byHand(asked, asked.bundle)] : owed(snapshot);
  const isReady = ({ account }: Job) => {
    const known = snapshot.base.accounts.get(account)?.value.account_id !== undefined;
    return known || isCreated(snapshot.status.accounts.get(account));
  };
  const ready = wanted.filter(isReady).slice(0, MOST_JOBS);
  const waiting = wanted.filter((one) => !isReady(one)).map(({ account }) => account);
  const digest = deploymentsDigest(ready);
  const go = isApproved(asked, digest);
  const ask = ready.length > 0 && !go;
  return {
    outputs: { deployments: JSON.stringify(ready), digest, ask, go: go && ready.length > 0 },
    summary: appsSummary({ deployments: ready, waiting, digest, gate: asked.gate, ask }),
  };
}

function owed(snapshot: Snapshot): Job[] {
  return isSample(snapshot) ? [] : owedDeployments(snapshot.base, snapshot.status).map(job);
}

function byHand({ account = '', server = '', sha256 = '', install }: Asked, bundle: string): Job {
  return { account, server, bundle, sha256, install: String(install), env: '' };
}

function job({ account, server = '', bundle, sha256, install, env }: Deployment): Job {
  const lines = Object.entries(env).map(([key, value]) => `${key}=${value}`);
  return { account, server, bundle, sha256, install: String(install), env: lines.join('\n') };
}

function isApproved({ gate, digest: given }: Asked, digest: string): boolean {
  if (given === undefined) return false;
  if (gate === 'environment') {
    throw new UserError('A digest is no approval here: the gate of this repository is the environment approve-app.', {
      hint: 'Start it without a digest, and let a reviewer approve its run.',
    });
  }
  if (given === digest) return true;
  throw new UserError(`The digest ${given} was given, but what is due now has ${digest}: nothing is done.`, {
    hint: 'Read what is due now in the summary, and start it with that digest.',
  });
}
