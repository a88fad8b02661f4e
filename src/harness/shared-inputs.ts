import { SUBJECT } from '../core/work/subject.ts';
import { flag, list, oneOf, optional, text } from './inputs.ts';

// Inputs that mean the same in every action that has them.

const path = text('a path', /^[^\0]{1,4096}$/);
const revision = text('a revision of Git', /^[^-\s][^\s]*$/);

/** Names of accounts, as the ledger's files are named. */
export const accountNames = list('names of accounts', /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);

/** Names of accounts and peerings: `acme--beta` is in `peerings/acme--beta.yaml`. */
export const subjectNames = list('names of accounts or peerings', SUBJECT);

/** Which ledger is read, from which commits of which checkout. */
export const ledgerView = {
  repository: path,
  ledger: text('a folder in the repository', /^(?!\/)(?!.*\.\.)[\w./-]+$/),
  base: revision,
  'status-branch': revision,
  token: optional(text('a token')),
};

/** A pull request's commit: what is looked at is then what merging it would give. */
export const head = optional(revision);

/** The folder through which jobs hand over what they did. */
export const results = path;

/** Which role of organization.yaml's `automation.roles` a job starts from. */
export const jobRole = optional(oneOf('read', 'write', 'apps', 'bundles'));

/** Who approved what a job does: it names the job's sessions in CloudTrail. */
export const approver = optional(text("a GitHub user's name", /^[\w[\]-]{1,60}$/));

/** Whether commits are made through GitHub's API, which signs them, instead of being pushed. */
export const signed = optional(flag(), false);

export const file = path;

export const sha256 = text('a digest of 64 hexadecimal digits', /^[0-9a-f]{64}$/);

/** What was approved. Its digest comes by another way than the file. */
export const approval = { approved: optional(file), 'approved-digest': optional(sha256) };
