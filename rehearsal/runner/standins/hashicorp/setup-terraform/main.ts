import { spawnSync } from 'node:child_process';

const wanted = process.env.INPUT_TERRAFORM_VERSION ?? '';

function fail(message: string): never {
  console.log(`::error::${message}`);
  process.exit(1);
}

// The real one would wrap terraform and so change its exit codes and output; nothing here is tested with that.
if (process.env.INPUT_TERRAFORM_WRAPPER !== 'false')
  fail('The stand-in does not model the wrapper: terraform_wrapper: false.');
if (!/^\d+\.\d+\.\d+$/.test(wanted)) fail(`The stand-in takes one version, not "${wanted}".`);
const { stdout, error } = spawnSync('terraform', ['version', '-json'], { encoding: 'utf8', timeout: 30_000 });
if (error) fail(`Terraform could not be started: ${error.message}`);
const { terraform_version: version } = JSON.parse(stdout) as { terraform_version: string };
if (version !== wanted) fail(`The Terraform on the PATH is ${version}; the workflow wants ${wanted}.`);
console.log(`Terraform ${version} is on the PATH.`);
