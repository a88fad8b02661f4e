import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { roleArn } from '../../src/core/aws/arn.ts';
import type { Organization } from '../../src/core/ledger/schema/organization.ts';
import { isTried } from '../../src/core/terraform/data-folder.ts';
import { backendFile, stateKeys } from '../../src/core/terraform/state-backend.ts';
import { parseLock, parseMarker, type RunMarker, renderMarker } from '../../src/core/terraform/state-lock.ts';
import { Interrupted, type Terraform } from '../../src/core/terraform/terraform.ts';
import { offlineEnvironment, onlineEnvironment } from '../../src/core/terraform/terraform-env.ts';
import { isPeering } from '../../src/core/work/peerings.ts';
import { type Credentials, jobCredentials } from '../../src/edge/credentials.ts';
import { openGitHub } from '../../src/edge/github.ts';
import { longProcesses } from '../../src/edge/long-process.ts';
import { openOrganizations } from '../../src/edge/organizations.ts';
import { openResources } from '../../src/edge/resources.ts';
import { writeResult } from '../../src/edge/results.ts';
import { openObjects } from '../../src/edge/s3.ts';
import { openTerraform } from '../../src/edge/terraform.ts';
import { adoptInit, BACKEND, hasErroredState, openWorkFolders } from '../../src/edge/work-folder.ts';
import type { Context } from '../../src/harness/context.ts';
import { findAccount, findAnyState } from '../create-account/find.ts';
import { clearLock, type LockDeps } from './clear-lock.ts';
import { initOnce } from './init-once.ts';
import type { AnyTarget, Workspace } from './plan-account.ts';
import { type ForeignDeps, refuseOthers } from './refuse-foreign.ts';
import { type Deps, isReading, type Request } from './run.ts';
import { realBinary } from './terraform-program.ts';
import { driftLookups } from './wire-drift.ts';
import { orphanLookups } from './wire-orphans.ts';

export interface Wiring {
  inputs: {
    mode: Request['mode'];
    terraform: string | undefined;
    'terraform-binary': string;
    'job-role': keyof Organization['automation']['roles'] | undefined;
    results: string;
    token: string | undefined;
    approver: string | undefined;
  };
  organization: Organization;
  context: Context;
  /** Aborts when the job is being cancelled. */
  signal: AbortSignal;
}

/** What the use case needs, by the real things; `close` removes what they left on disk. */
export async function openDeps(wiring: Wiring): Promise<Deps & { close(): Promise<void> }> {
  const { inputs, organization, context, signal } = wiring;
  const { env, log } = context;
  const credentials = jobCredentials(organization, inputs['job-role'], { ...context, approver: inputs.approver });
  const open = (root: string) => openWorkFolders(env.RUNNER_TEMP ?? '.', inputs.terraform ?? shippedTerraform(), root);
  const folders = { account: await open('account'), peering: await open('peering') };
  const terraform = openTerraform({
    binary: realBinary(inputs['terraform-binary'], env),
    run: longProcesses(folders.account.scratch, signal),
    log,
    root: 'terraform/account',
  });

  const init = initOnce({
    init: terraform.init,
    isTried: async (folder) => isTried(await terraform.version(folder)),
    adopt: (model, folder) => adoptInit(model.path, folder.path),
  });

  async function makeWorkspace({ name, variables }: AnyTarget): Promise<Workspace> {
    const kind = isPeering(name) ? 'peering' : 'account';
    const made = await folders[kind].make(name, {
      [BACKEND]: backendFile(name, variables.offline ? undefined : organization),
      [`${name}.tfvars.json`]: JSON.stringify(variables),
    });
    const surroundings = async () =>
      variables.offline ? offlineEnvironment(env) : onlineEnvironment(env, await credentials.base());
    return { ...made, name, root: `terraform/${kind}`, env: surroundings };
  }

  return {
    terraform: { ...terraform, init },
    makeWorkspace,
    ...lookups(wiring, credentials),
    ...orphanLookups(organization, memberRole(wiring), credentials),
    refuseForeign: (target, options) => refuseOthers(target, options, foreignDeps(wiring, credentials)),
    clearLock: (workspace) => clearLock(workspace.name, lockOf(workspace, terraform, credentials, wiring)),
    hasErroredState: (workspace) => hasErroredState(workspace.path),
    keep: (result) => writeResult(inputs.results, result),
    log,
    close: async () => void (await Promise.all([folders.account.remove(), folders.peering.remove()])),
  };
}

function lookups(
  { inputs, organization }: Wiring,
  credentials: Credentials,
): Pick<Deps, 'confirm' | 'locate' | 'placed' | 'unit' | 'vpcs'> {
  const { region, partition, management_account: management } = organization.organization;
  const { factory, factory_reader, external_id: externalId } = organization.roles;
  const role = roleArn(partition, management, isReading(inputs.mode) ? factory_reader : factory);
  const organizations = openOrganizations({ credentials: credentials.assume(role, { externalId }), region });
  return {
    confirm: async (wanted) => void (await findAccount(wanted, organizations)),
    async locate(wanted) {
      const account = await findAnyState(wanted, organizations);
      return account?.state === 'ACTIVE' ? account.id : undefined;
    },
    ...driftLookups(organization, organizations, credentials),
  };
}

/** Accounts are looked into by the role that would change them, or by the one that reads. */
const memberRole = ({ inputs, organization: { roles } }: Wiring) =>
  isReading(inputs.mode) ? roles.reader : roles.provisioning;

function foreignDeps(wiring: Wiring, credentials: Credentials): ForeignDeps {
  const { context, signal } = wiring;
  const { roles, organization: itself } = wiring.organization;
  const role = memberRole(wiring);
  return {
    foreign({ name, accountId = '', variables }) {
      const member = credentials.assume(roleArn(itself.partition, accountId, role), { externalId: roles.external_id });
      return openResources({ credentials: member, region: variables.region }).foreign(name, { everywhere: false });
    },
    sleep: (milliseconds) => sleep(milliseconds, signal),
    log: context.log,
  };
}

function lockOf(workspace: Workspace, terraform: Terraform, credentials: Credentials, wiring: Wiring): LockDeps {
  const { inputs, organization, context, signal } = wiring;
  const { env, log } = context;
  const { state_bucket: bucket, region } = organization.terraform;
  const pathStyle = env.AWS_S3_USE_PATH_STYLE === 'true';
  const objects = openObjects({ bucket, region, credentials: credentials.base, pathStyle });
  const keys = stateKeys(workspace.name);
  const me = thisRun(env);
  const { token } = inputs;
  const github =
    me && token ? openGitHub({ token, repository: me.repository, apiUrl: env.GITHUB_API_URL, log }) : undefined;
  return {
    readLock: async () => ifThere(await objects.read(keys.lock), parseLock),
    readMarker: async () => ifThere(await objects.read(keys.marker), parseMarker),
    writeMarker: (marker) => objects.write(keys.marker, renderMarker(marker)),
    forceUnlock: (lockId) => terraform.forceUnlock(workspace, lockId),
    isRunOver: async (run) => (await github?.run(Number(run)))?.status === 'completed',
    sleep: (milliseconds) => sleep(milliseconds, signal),
    log,
    me,
  };
}

const ifThere = <T>(text: string | undefined, parse: (text: string) => T) =>
  text === undefined ? undefined : parse(text);

function thisRun({ GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT }: NodeJS.ProcessEnv): RunMarker | undefined {
  if (!GITHUB_REPOSITORY || !GITHUB_RUN_ID) return undefined;
  return {
    repository: GITHUB_REPOSITORY,
    run: GITHUB_RUN_ID,
    attempt: Number(GITHUB_RUN_ATTEMPT ?? 1),
    host: hostname(),
  };
}

async function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  await pause(milliseconds, undefined, { signal }).catch(() => {
    throw new Interrupted('Waiting');
  });
}

/** The Terraform code of the same version as this action, seen from the source as from the bundle in dist. */
function shippedTerraform(): string {
  const here = import.meta.dirname;
  return path.resolve(here, path.basename(here) === 'dist' ? '../../..' : '../..', 'terraform');
}
