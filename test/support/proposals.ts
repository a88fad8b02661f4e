const refuse = () => Promise.reject(new Error('only the sweep has pull requests of its own'));

/** For what proposes nothing and looks at no clock. */
export const noProposals = {
  proposals: { pullRequestOf: refuse, createPullRequest: refuse, updatePullRequest: refuse, closePullRequest: refuse },
  now: () => new Date(0),
};
