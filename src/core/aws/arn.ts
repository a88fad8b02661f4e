import type { Organization } from '../ledger/schema/organization.ts';

/** The ARN of an IAM role; `partition` is `aws` or another, such as `aws-cn`, as organization.yaml says. */
export function roleArn(partition: string, account: string, role: string): string {
  return `arn:${partition}:iam::${account}:role/${role}`;
}

/**
 * The name of a job's sessions in CloudTrail: which repository, which run, and who approved it where a person did.
 * STS takes 2 to 64 letters, digits and `=,.@-_`; what doesn't fit is replaced or cut.
 */
export function sessionName(repository: string, run: string, approver?: string): string {
  const end = clean(approver ? `${run}-${approver}` : run).slice(0, 50);
  return `${clean(repository).slice(0, 63 - end.length)}@${end}`;
}

/** Who is behind a session, as STS takes it: what an approver's login has beside 2 to 64 such characters is replaced. */
export function sourceIdentity(login: string): string {
  return clean(login).slice(0, 64).padEnd(2, '-');
}

const clean = (text: string) => text.replaceAll(/[^\w=,.@-]/g, '-');

/** The account an ARN is of; empty where the text is no ARN. */
export function accountOf(arn: string): string {
  return arn.split(':')[4] ?? '';
}

/** The partition an ARN is of: `aws` or another, such as `aws-cn`. */
export function partitionOf(arn: string): string {
  return arn.split(':')[1] ?? 'aws';
}

/** The role of the automation account that a job starts from by OIDC. */
export function jobRoleArn(
  { organization, automation }: Organization,
  role: keyof Organization['automation']['roles'],
): string {
  return roleArn(organization.partition, automation.account, automation.roles[role]);
}

/** The name of the sessions of the job these variables of GitHub's runner belong to. */
export function sessionOf(env: Record<string, string | undefined>, approver?: string): string {
  return sessionName(env.GITHUB_REPOSITORY ?? 'genesis', env.GITHUB_RUN_ID ?? 'local', approver);
}
