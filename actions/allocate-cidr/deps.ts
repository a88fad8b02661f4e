import type { Git } from '../../src/core/git/repository.ts';
import type { PullRequest } from './main-view.ts';

export interface Deps {
  git: Git;
  pullRequest(number: number): Promise<PullRequest>;
  openPullRequests(): Promise<PullRequest[]>;
  log(line: string): void;
}
