import { access, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What Terraform leaves in its folder when it couldn't store the state. */
export const ERRORED_STATE = 'errored.tfstate';

/** Copies of the Terraform code, one an account: a backend, a plan and a left-over state each need a folder of their own. */
export interface WorkFolders {
  /** For what programs print. */
  scratch: string;
  /** Copies the code and writes further files into the root module; returns its path and its provider lock file. */
  make(name: string, files: Record<string, string>): Promise<{ path: string; lockFile: string }>;
  /** Removes all, since plans hold secrets; but a folder with a state that is stored nowhere else is kept. */
  remove(): Promise<void>;
}

/** Whether Terraform left a state behind in a root module's folder. */
export function hasErroredState(folder: string): Promise<boolean> {
  return access(path.join(folder, ERRORED_STATE)).then(
    () => true,
    () => false,
  );
}

/**
 * @param parent Where the folders go; on a runner RUNNER_TEMP.
 * @param source The folder `terraform/`: the modules as well as the root module.
 * @param root The root module's folder in it.
 */
export async function openWorkFolders(parent: string, source: string, root: string): Promise<WorkFolders> {
  await mkdir(parent, { recursive: true });
  // mkdtemp makes a folder that only this user can read.
  const base = await mkdtemp(path.join(parent, 'genesis-terraform-'));
  const accounts = path.join(base, 'accounts');
  return {
    scratch: path.join(base, 'output'),
    async make(name, files) {
      const folder = path.join(accounts, name, root);
      await cp(source, path.join(accounts, name), { recursive: true, filter: isCode });
      for (const [file, text] of Object.entries(files)) await writeFile(path.join(folder, file), text);
      return { path: folder, lockFile: await readFile(path.join(folder, '.terraform.lock.hcl'), 'utf8') };
    },
    async remove() {
      const names = await readdir(accounts).catch(() => []);
      const kept = await Promise.all(names.map((name) => hasErroredState(path.join(accounts, name, root))));
      if (!kept.includes(true)) return rm(base, { recursive: true });
      const done = names.filter((_, index) => !kept[index]);
      await Promise.all(done.map((name) => rm(path.join(accounts, name), { recursive: true })));
    },
  };
}

/** What a person's own Terraform left in the checkout isn't code. */
function isCode(file: string): boolean {
  return !/^(\.terraform|.*\.tfstate(\.backup)?|.*\.tfplan)$/.test(path.basename(file));
}
