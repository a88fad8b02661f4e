import { access, copyFile, cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { backendFrom } from '../core/terraform/data-folder.ts';

/** What Terraform leaves in its folder when it couldn't store the state. */
export const ERRORED_STATE = 'errored.tfstate';

/** The file that names the root module's backend, and the folder and file in which Terraform keeps it. */
export const BACKEND = 'backend.tf.json';
const DATA = '.terraform';
const INITIALIZED = 'terraform.tfstate';

/** Copies of the Terraform code, one an account: a backend, a plan and a left-over state each need a folder of their own. */
export interface WorkFolders {
  /** For what programs print. */
  scratch: string;
  /** Copies the code and writes further files into the root module; returns its path and its provider lock file. */
  make(name: string, files: Record<string, string>): Promise<{ path: string; lockFile: string }>;
  /** Removes all, since plans hold secrets; but a folder with a state that is stored nowhere else is kept. */
  remove(): Promise<void>;
}

/** Writes import blocks into a root module's folder: the plans made there import what they name. */
export function writeImports(folder: string, text: string): Promise<void> {
  return writeFile(path.join(folder, 'imports.tf.json'), text);
}

/** Whether Terraform left a state behind in a root module's folder. */
export function hasErroredState(folder: string): Promise<boolean> {
  return access(path.join(folder, ERRORED_STATE)).then(
    () => true,
    () => false,
  );
}

/**
 * Makes a root module's folder what `terraform init` would, after one that it was run in.
 *
 * @returns False where it can't, as for another root module: nothing is made then, and Terraform has to do it.
 */
export async function adoptInit(model: string, folder: string): Promise<boolean> {
  if (path.basename(model) !== path.basename(folder)) return false;
  const [from, to] = [path.join(model, DATA), path.join(folder, DATA)];
  const text = (...file: string[]) => readFile(path.join(...file), 'utf8');
  try {
    const backend = backendFrom(await text(from, INITIALIZED), await text(folder, BACKEND));
    if (backend === undefined) return false;
    await mkdir(path.join(to, 'modules'), { recursive: true });
    await copyFile(path.join(from, 'modules', 'modules.json'), path.join(to, 'modules', 'modules.json'));
    await symlink(path.join(from, 'providers'), path.join(to, 'providers'));
    await writeFile(path.join(to, INITIALIZED), backend);
    return true;
  } catch {
    // Another format has other files; a real init tells what is wrong, if anything is.
    await rm(to, { recursive: true, force: true });
    return false;
  }
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
