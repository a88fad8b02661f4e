import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Aws, startAws } from './aws/world.ts';
import type { Changes } from './github/repository.ts';
import type { GitHubWorld } from './github/types.ts';
import { startGitHub } from './github/world.ts';
import { providerSource } from './tools/provider.ts';
import { ensureTerraform } from './tools/terraform.ts';

/** All that the product meets in real life, on this machine: AWS, GitHub with its Git repository, Terraform. */
export interface World {
  aws: Aws;
  github: GitHubWorld;
  /** Variables that every step gets: where AWS and Terraform are. No AWS keys: jobs become roles by OIDC. */
  env: Record<string, string>;
  /** A folder that ends with the world. */
  folder: string;
  log: (line: string) => void;
  /** Cancels the steps that run, as GitHub does, and all that would begin. */
  cancel(): void;
  cancelled: AbortSignal;
  stop(): Promise<void>;
}

export interface WorldOptions {
  log: (line: string) => void;
  /** Files of main on top of the checkout's own; `null` leaves one out. */
  files?: Changes;
  /** Seconds AWS takes to create an account. */
  createSeconds?: number;
}

/** The repository the product is in: the rehearsed main starts as a copy of it. */
export const root = path.resolve(import.meta.dirname, '..');

const reviewed = { reviewers: ['monalisa'] };

/** The status branch is the App's, as `genesis setup` has it. */
export const KEPT = {
  name: 'genesis: status',
  conditions: { ref_name: { include: ['refs/heads/genesis-status'] } },
  rules: [{ type: 'update' }],
};

/** Starts a world; AWS, GitHub and the tools come up side by side. It ends with `stop`, or with this process. */
export async function startWorld({ log, files = {}, createSeconds = 2 }: WorldOptions): Promise<World> {
  const folder = await mkdtemp(path.join(tmpdir(), 'genesis-rehearsal-'));
  const [aws, github, terraform, provider] = await Promise.all([
    startAws({ log, createSeconds }),
    startGitHub({
      log,
      from: root,
      files,
      rulesets: [KEPT],
      environments: {
        ...{ approve: reviewed, 'approve-close': reviewed, 'approve-app': reviewed },
        ...{ read: {}, write: {}, apps: {}, bot: {} },
      },
    }),
    ensureTerraform(log),
    providerSource(log),
  ]);
  const end = new AbortController();
  return {
    aws,
    github,
    cancel: () => end.abort(),
    cancelled: end.signal,
    env: jobEnvironment(aws, path.dirname(terraform), provider.env),
    folder,
    log,
    async stop() {
      end.abort();
      await Promise.all([aws.stop(), github.stop()]);
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function jobEnvironment({ env }: Aws, terraformFolder: string, provider: Record<string, string>) {
  const { AWS_ACCESS_KEY_ID: _id, AWS_SECRET_ACCESS_KEY: _secret, ...reach } = env;
  return { ...reach, ...provider, PATH: `${terraformFolder}${path.delimiter}${process.env.PATH}` };
}
