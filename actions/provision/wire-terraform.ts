import path from 'node:path';
import { isTried } from '../../src/core/terraform/data-folder.ts';
import { backendFile } from '../../src/core/terraform/state-backend.ts';
import { offlineEnvironment, onlineEnvironment } from '../../src/core/terraform/terraform-env.ts';
import type { Credentials } from '../../src/edge/credentials.ts';
import { longProcesses } from '../../src/edge/long-process.ts';
import { openTerraform } from '../../src/edge/terraform.ts';
import { adoptInit, BACKEND, hasErroredState, openWorkFolders, writeImports } from '../../src/edge/work-folder.ts';
import { initOnce } from './init-once.ts';
import type { Deps } from './run.ts';
import { type AnyTarget, isNetwork } from './target.ts';
import { realBinary } from './terraform-program.ts';
import type { Wiring } from './wiring.ts';

/** Terraform, and the folders it works in; `close` removes them. */
export async function terraformDeps(
  { inputs, organization, context: { env, log }, signal }: Wiring,
  credentials: Credentials,
): Promise<
  Pick<Deps, 'terraform' | 'makeWorkspace' | 'hasErroredState' | 'writeImports'> & { close(): Promise<void> }
> {
  const open = (root: string) => openWorkFolders(env.RUNNER_TEMP ?? '.', inputs.terraform ?? shippedTerraform(), root);
  const folders = { account: await open('account'), peering: await open('peering') };
  const terraform = openTerraform({
    binary: realBinary(inputs['terraform-binary'], env),
    run: longProcesses(folders.account.scratch, signal),
    log,
  });
  const init = initOnce({
    init: terraform.init,
    isTried: async (folder) => isTried(await terraform.version(folder)),
    adopt: (model, folder) => adoptInit(model.path, folder.path),
  });

  async function makeWorkspace(target: AnyTarget) {
    const { name, variables } = target;
    const kind = isNetwork(target) ? 'account' : 'peering';
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
    hasErroredState: (workspace) => hasErroredState(workspace.path),
    writeImports: (folder, text) => writeImports(folder.path, text),
    close: async () => void (await Promise.all([folders.account.remove(), folders.peering.remove()])),
  };
}

/** The Terraform code of the same version as this action, seen from the source as from the bundle in dist. */
function shippedTerraform(): string {
  const here = import.meta.dirname;
  return path.resolve(here, path.basename(here) === 'dist' ? '../../..' : '../..', 'terraform');
}
