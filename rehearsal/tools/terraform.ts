import { createHash } from 'node:crypto';
import { chmod, readFile } from 'node:fs/promises';
import path from 'node:path';
import { install, installed, type Log, onPath, type Recipe } from './install.ts';
import { terraformVersion } from './pins.ts';
import { ensurePython } from './python.ts';

const RELEASES = 'https://releases.hashicorp.com/terraform';

/**
 * Finds Terraform in the version of `.terraform-version` on the PATH, else downloads the official release.
 * @returns the executable's absolute path
 */
export async function ensureTerraform(log: Log): Promise<string> {
  const version = terraformVersion();
  const first = new RegExp(`^Terraform v${version.replaceAll('.', '\\.')}$`, 'm');
  const found = await onPath('terraform', ['version'], (answer) => first.test(answer));
  return found ?? installed(terraformRelease(version, RELEASES), log);
}

/** How a release is fetched from a place laid out as HashiCorp's is, and checked against its list of digests. */
export function terraformRelease(version: string, releases: string): Recipe {
  const platform = `${process.platform}_${process.arch === 'x64' ? 'amd64' : process.arch}`;
  const archive = `terraform_${version}_${platform}.zip`;
  const make = async (folder: string) => {
    const [zip, sums] = [path.join(folder, archive), path.join(folder, 'sums')];
    await download(`${releases}/${version}/${archive}`, zip);
    await download(`${releases}/${version}/terraform_${version}_SHA256SUMS`, sums);
    await verify(zip, archive, await readFile(sums, 'utf8'));
    // Python is here for moto anyway, and unpacks without another tool.
    await install(await ensurePython(), ['-m', 'zipfile', '-e', zip, folder]);
    await chmod(path.join(folder, 'terraform'), 0o755);
    return path.join(folder, 'terraform');
  };
  const byHand = `Put Terraform ${version} on your PATH: https://developer.hashicorp.com/terraform/install`;
  return { name: `terraform ${version}`, target: path.join('bin', `terraform-${version}`), make, byHand };
}

function download(url: string, file: string): Promise<void> {
  // curl honors the proxies and certificates that are set up on this machine.
  return install('curl', [
    '--fail',
    '--silent',
    '--show-error',
    '--location',
    '--max-time',
    '300',
    '--output',
    file,
    url,
  ]);
}

async function verify(file: string, name: string, sums: string) {
  const digest = createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
  const wanted = sums
    .split('\n')
    .find((line) => line.endsWith(`  ${name}`))
    ?.split(' ')[0];
  if (digest !== wanted)
    throw new Error(`${name} has SHA-256 ${digest}, the release's list says ${wanted ?? 'nothing'}.`);
}
