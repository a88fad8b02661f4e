import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';

interface Locked {
  resolved?: string;
  integrity?: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
}

const file = path.resolve(import.meta.dirname, '../../package-lock.json');
const { packages } = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Locked> };
const locked = Object.entries(packages).filter(([name]) => name !== '');

it('names no registry: packages come from the one that npm is set up with', () => {
  expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

it('has the checksum of every package, but for programs of platforms that no workflow runs on', () => {
  const isForeign = ({ optional, os = ['linux'], cpu = ['x64'], libc = ['glibc'] }: Locked) =>
    optional && !(os.includes('linux') && cpu.includes('x64') && libc.includes('glibc'));
  expect(locked.filter(([, one]) => !one.integrity && !isForeign(one)).map(([name]) => name)).toEqual([]);
});
