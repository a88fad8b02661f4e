import { UserError } from '../../src/core/problem.ts';
import { flag, type Inputs, integer, oneOf, optional, text } from '../../src/harness/inputs.ts';
import { head, ledgerView, results, sha256, signed } from '../../src/harness/shared-inputs.ts';

const name = text('a name of the ledger', /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);

export const spec = {
  ...ledgerView,
  mode: oneOf('due', 'begin', 'record', 'changes', 'comment', 'recorded', 'drift'),
  bundle: optional(text('where a bundle lies', /^[^\s"'<>\\]{1,1024}$/)),
  sha256: optional(sha256),
  account: optional(name),
  server: optional(name),
  install: flag(),
  update: flag(),
  digest: optional(sha256),
  standing: flag(),
  approved: optional(text('the output deployments of mode due', /^\[.*\]$/s)),
  results,
  signed,
  head,
  'pull-request': optional(integer(1, Number.MAX_SAFE_INTEGER)),
};

export type AppsInputs = Inputs<typeof spec>;

/** @throws UserError with all inputs that need another one. */
export function contradictions({
  mode,
  bundle,
  sha256: digest,
  account,
  server,
  install,
  ...others
}: AppsInputs): void {
  const problems = [
    bundle !== undefined && account === undefined && 'bundle needs account, to which it goes',
    bundle === undefined && (digest ?? account ?? server) !== undefined && 'sha256, account and server need bundle',
    install && server === undefined && 'install needs server',
    mode === 'begin' && others.approved === undefined && 'mode begin needs approved',
    ['changes', 'comment'].includes(mode) && others.head === undefined && `mode ${mode} needs head`,
    mode === 'comment' && others['pull-request'] === undefined && 'mode comment needs pull-request',
  ].filter((problem) => problem !== false);
  if (problems.length > 0) throw new UserError(problems.map((problem) => `Inputs: ${problem}.`).join('\n'));
}
