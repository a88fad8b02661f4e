// The documents by which a bucket is closed to strangers, and by which Lambda and a Mattermost server become roles. What
// others wrote into one of them stays: a statement is added where what it says isn't there yet.

interface Statement {
  Sid?: string;
  Effect?: string;
  Principal?: unknown;
  Action?: string | string[];
  Resource?: string | string[];
  Condition?: unknown;
}

interface Document {
  Version?: string;
  Statement?: Statement | Statement[];
}

/** Lets functions write their logs. */
export const BASIC_EXECUTION = 'AWSLambdaBasicExecutionRole';

/** AWS's own policies that let functions write their logs; the second one lets them into a VPC besides. */
export const EXECUTION_POLICIES: readonly string[] = [BASIC_EXECUTION, 'AWSLambdaVPCAccessExecutionRole'];

/**
 * A bucket's policy by which nobody gets in without TLS or without AWS credentials, whatever lists of access or other
 * statements say: a denial wins over all of them.
 *
 * @param document The policy's JSON; nothing where the bucket has none.
 * @returns The new JSON, which is `document` itself where nothing is missing.
 */
export function closedBucketPolicy(document: string | undefined, bucket: string, partition: string): string {
  const arn = `arn:${partition}:s3:::${bucket}`;
  const everything = { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: [arn, `${arn}/*`] };
  return withStatements(document, [
    { Sid: 'DenyInsecureTransport', ...everything, Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
    // Known for every request (IAM user guide, aws:PrincipalType).
    { Sid: 'DenyAnonymous', ...everything, Condition: { StringEquals: { 'aws:PrincipalType': 'Anonymous' } } },
  ]);
}

/** A role's trust policy by which Lambda may assume it for a function; `document` itself where it may already. */
export function trustingLambda(document: string | undefined): string {
  return withStatements(document, [
    { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' },
  ]);
}

/** Who a Mattermost server is in AWS. */
export interface ServerIdentity {
  /** ARNs of roles or users. */
  principals: string[];
  externalId: string | undefined;
}

/** A role's trust policy by which a Mattermost server may assume it; `document` itself where it may already. */
export function trustingServer(document: string | undefined, { principals, externalId }: ServerIdentity): string {
  const [only = '', ...more] = principals;
  return withStatements(document, [
    {
      Sid: 'MattermostServer',
      Effect: 'Allow',
      // AWS answers a list of one as the one.
      Principal: { AWS: more.length > 0 ? principals : only },
      Action: 'sts:AssumeRole',
      ...(externalId && { Condition: { StringEquals: { 'sts:ExternalId': externalId } } }),
    },
  ]);
}

function withStatements(document: string | undefined, wanted: Statement[]): string {
  const { Version = '2012-10-17', Statement = [] } = JSON.parse(document ?? '{}') as Document;
  const there = [Statement].flat();
  const missing = wanted.filter((one) => !there.some((other) => says(other, one)));
  if (missing.length === 0 && document !== undefined) return document;
  // One of the same Sid said something else; a document has no two of one Sid.
  const kept = there.filter(({ Sid }) => Sid === undefined || !missing.some((one) => one.Sid === Sid));
  return JSON.stringify({ Version, Statement: [...kept, ...missing] });
}

/** Whether a statement says the same, whatever its Sid, and whether single values are in lists. */
function says(there: Statement, wanted: Statement): boolean {
  const { Sid: _there, ...left } = there;
  const { Sid: _wanted, ...right } = wanted;
  return canonical(left) === canonical(right);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return value.length === 1 ? canonical(value[0]) : `[${value.map(canonical).sort()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`);
  return `{${entries.sort()}}`;
}
