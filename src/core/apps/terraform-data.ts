import type { App } from './bundle.ts';

/** What the Terraform code of the apps cloud deployer reads; keys are sorted, as appsctl writes them. */
export interface TerraformData {
  static_files: Record<string, { key: string }>;
  lambda_functions: Record<string, { name: string; handler: string; runtime: string }>;
  manifest_key: string;
}

/** Where the parts of an app go, for Terraform. */
export function terraformData({ assets, functions, manifestKey }: App): TerraformData {
  return {
    static_files: byName(assets.map(({ file, key }) => [file, { key }])),
    lambda_functions: byName(
      functions.map(({ name, awsName, handler, runtime }) => [name, { name: awsName, handler, runtime }]),
    ),
    manifest_key: manifestKey,
  };
}

function byName<T>(entries: [string, T][]): Record<string, T> {
  // Made of entries, so that a file called __proto__ is a key like any other.
  return Object.fromEntries(entries.toSorted(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
}
