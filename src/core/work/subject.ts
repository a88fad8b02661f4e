// Apart from what reads records: every action knows these names when it starts, and schemas take long to load.

/** Between the accounts of a peering; no account's name has it. */
export const SEPARATOR = '--';

const ACCOUNT = '[a-z][a-z0-9]*(-[a-z0-9]+)*';

/** The name of an account or of a peering. */
export const SUBJECT = new RegExp(`^${ACCOUNT}(${SEPARATOR}${ACCOUNT})?$`);
