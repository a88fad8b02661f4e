import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { root } from '../../../rehearsal/world.ts';
import { breaking, hasCloud, isCall, jobs } from '../../support/workflow-files.ts';

// What AWS trusts is written in Terraform, and who comes to it in the workflow files. The one must not lag behind the
// other: a file that isn't named is refused by AWS at its first run, one that is named needlessly is a way in.

const terraform = readFileSync(path.join(root, 'terraform', 'bootstrap', 'variables.tf'), 'utf8');
const [, variable = ''] = /variable "workflows" \{([\s\S]*?)\n\}/.exec(terraform) ?? [];
const trusted = Object.fromEntries(
  [...variable.matchAll(/(\w+)\s*= optional\(set\(string\), (\[.*?\])\)/g)].map(([, role = '', files = '']) => [
    role,
    JSON.parse(files) as string[],
  ]),
);
const inCloud = jobs.filter((job) => hasCloud(job) && !isCall(job));

describe('the trust of a role that jobs start from', () => {
  it('names the workflow files with jobs in its environment that ask for a token, and no others', () => {
    const filesOf = (role: string) => inCloud.filter(({ environment }) => environment === role);
    const files = Object.keys(trusted).map((role) => [role, filesOf(role).map(({ workflow }) => `${workflow}.yml`)]);
    expect(trusted).toEqual(Object.fromEntries(files.map(([role, all]) => [role, [...new Set(all)].sort()])));
  });

  it('is met by every job that asks for a token: the environment and the role it takes have one name', () => {
    const taken = (job: (typeof jobs)[number]) =>
      job.steps.flatMap(({ with: given }) => (given?.['job-role'] === undefined ? [] : [given['job-role']]));
    expect(breaking((job) => Object.keys(trusted).includes(job.environment ?? ''), inCloud)).toEqual([]);
    expect(breaking((job) => taken(job).length > 0, inCloud)).toEqual([]);
    expect(breaking((job) => taken(job).every((role) => role === job.environment))).toEqual([]);
  });

  it('is what docs/bootstrap.md tells of it', () => {
    const page = readFileSync(path.join(root, 'docs', 'bootstrap.md'), 'utf8');
    const told = Object.keys(trusted).map((role) => {
      const [, files = ''] = new RegExp(`^\\| \`${role}\` \\| ([^|]*) \\|`, 'm').exec(page) ?? [];
      return [role, [...files.matchAll(/`(.*?)`/g)].map(([, file]) => `${file}.yml`)];
    });
    expect(Object.fromEntries(told)).toEqual(trusted);
  });
});
