import type { Folder } from '../../src/core/terraform/terraform.ts';

export interface InitDeps {
  init(folder: Folder): Promise<void>;
  /** Whether what `init` leaves is in a format that `adopt` knows. */
  isTried(folder: Folder): Promise<boolean>;
  /** Makes a folder ready as a model of it is; false, and nothing made, where it doesn't fit. */
  adopt(model: Folder, folder: Folder): Promise<boolean>;
}

/**
 * Initializes the folders of a job: the first by Terraform itself, which verifies providers against the lock file, the
 * others after its model. Terraform hashes the provider again in each command, so nothing goes unverified.
 *
 * One at a time: Terraform's plugin cache isn't safe when two of them fill it (hashicorp/terraform#31964).
 */
export function initOnce({ init, isTried, adopt }: InitDeps): (folder: Folder) => Promise<void> {
  // One for each backend: accounts that don't exist yet have another one.
  const models: Folder[] = [];
  let last: Promise<void> = Promise.resolve();

  async function prepare(folder: Folder): Promise<void> {
    for (const model of models) if (await adopt(model, folder)) return;
    const [tried] = await Promise.all([isTried(folder), init(folder)]);
    if (tried) models.push(folder);
  }

  return (folder) => {
    const next = last.then(() => prepare(folder));
    last = next.catch(() => {});
    return next;
  };
}
