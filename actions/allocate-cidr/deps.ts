import type { Git } from '../../src/core/git/repository.ts';
import type { PullRequest } from './main-view.ts';

/** Pull requests of this repository's own branches, as people see them. */
export interface Proposals {
  pullRequestOf(branch: string, base: string): Promise<Proposal | undefined>;
  createPullRequest(branch: string, base: string, text: Text): Promise<{ number: number }>;
  updatePullRequest(number: number, text: Text): Promise<void>;
  closePullRequest(number: number): Promise<void>;
}

interface Text {
  title: string;
  body: string;
}

interface Proposal extends Text {
  number: number;
}

export interface Deps {
  git: Git;
  proposals: Proposals;
  now(): Date;
  /** With its last commit. */
  pullRequest(number: number): Promise<PullRequest & { head: string }>;
  openPullRequests(): Promise<PullRequest[]>;
  log(line: string): void;
}
