import { expect, it } from '@jest/globals';
import { githubRepository } from '../../../src/core/git/github-repository.ts';

const repository = 'acme/cloud-accounts';

it.each([
  'https://github.com/acme/cloud-accounts.git',
  'https://github.com/acme/cloud-accounts',
  'https://user:token@github.com/acme/cloud-accounts.git/',
  'git@github.com:acme/cloud-accounts.git',
  'ssh://git@github.com/acme/cloud-accounts.git',
  'ssh://git@ssh.github.com:443/acme/cloud-accounts.git',
])('%s is of github.com', (url) => expect(githubRepository(url)).toEqual({ repository }));

it.each(['https://git.example.com/acme/cloud-accounts.git', 'git@git.example.com:acme/cloud-accounts.git'])(
  '%s is of GitHub Enterprise',
  (url) => expect(githubRepository(url)).toEqual({ repository, apiUrl: 'https://git.example.com/api/v3' }),
);

it.each(['/srv/git/cloud-accounts.git', '../accounts', 'https://github.com/acme', ''])(
  '%s is no repository of GitHub',
  (url) => expect(githubRepository(url)).toBeUndefined(),
);
