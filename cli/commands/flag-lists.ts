/** Flags of commands that list or show. */
export const READS = ['ledger', 'json', 'table'] as const;

/** Flags of commands that list by pages. */
export const PAGES = ['page', 'per-page'] as const;

/** Flags of commands that write: into the working directory, or by pull request. */
export const EDITS = ['ledger', 'json', 'dry-run', 'pull-request', 'repository'] as const;
