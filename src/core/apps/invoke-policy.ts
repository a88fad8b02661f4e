/** A statement in IAM's grammar; what this module has no word for is kept as it is. */
interface Statement {
  Sid?: string;
  Effect?: string;
  Action?: string | string[];
  Resource?: string | string[];
  [other: string]: unknown;
}

type Wanted = { Sid: string; Effect: 'Allow'; Action: string[]; Resource: string[] };

/** What a policy is to have besides what it has. */
export interface PolicyChange {
  /** ARNs of functions that may be invoked. */
  functions?: readonly string[];
  /** The apps' bucket: it may be listed, and what lies under `manifests/` and `static/` may be read. */
  bucket?: { name: string; partition: string };
}

const INVOKE = 'AllowLambda';

/**
 * Adds to an invoke policy what it lacks, whatever its shape: one statement or many, single values or lists, statements of
 * others. What is there already is neither moved nor taken away.
 *
 * @param document JSON, URL-decoded; nothing stands for a policy that is yet to be made.
 * @returns The policy's new JSON, which is `document` itself where nothing is missing.
 * @throws Error where the document is no policy.
 */
export function mergeInvokePolicy(document: string | undefined, { functions = [], bucket }: PolicyChange): string {
  const { rest, statements } = parsed(document);
  let text = document;
  for (const wanted of [...(bucket ? bucketStatements(bucket) : []), ...functionStatements(functions)]) {
    const index = statements.findIndex(({ Sid }) => Sid === wanted.Sid);
    const merged = withAll(statements[index], wanted);
    if (merged === statements[index]) continue;
    statements.splice(index < 0 ? statements.length : index, 1, merged);
    text = undefined;
  }
  return text ?? written(rest, statements);
}

/** Patterns and ARNs of functions that the policy lets be invoked. */
export function invocable(document: string): string[] {
  return invokeStatements(parsed(document).statements).flatMap(({ Resource }) => list(Resource));
}

/** The same policy with other functions in place of those it lets be invoked. */
export function withInvocable(document: string, functions: readonly string[]): string {
  const { rest, statements } = parsed(document);
  const [first] = invokeStatements(statements);
  return written(
    rest,
    statements.map((statement) => (statement === first ? { ...statement, Resource: [...functions] } : statement)),
  );
}

/** Whether an ARN is one of `allowed`, or matched by one of them that has `*` or `?` in it. */
export function isCovered(arn: string, allowed: readonly string[]): boolean {
  return allowed.some((one) => one === arn || (/[*?]/.test(one) && asPattern(one).test(arn)));
}

function asPattern(resource: string): RegExp {
  const escaped = resource.replaceAll(/[.+^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 's');
}

const invokeStatements = (statements: Statement[]) => statements.filter(({ Sid }) => Sid === INVOKE);

function functionStatements(functions: readonly string[]): Wanted[] {
  if (functions.length === 0) return [];
  return [{ Sid: INVOKE, Effect: 'Allow', Action: ['lambda:InvokeFunction'], Resource: [...functions] }];
}

function bucketStatements({ name, partition }: NonNullable<PolicyChange['bucket']>): Wanted[] {
  const arn = `arn:${partition}:s3:::${name}`;
  return [
    { Sid: 'AllowS3', Effect: 'Allow', Action: ['s3:GetObject'], Resource: [`${arn}/manifests/*`, `${arn}/static/*`] },
    { Sid: 'AllowS3list', Effect: 'Allow', Action: ['s3:ListBucket'], Resource: [arn] },
  ];
}

/** The statement itself where it has all that is wanted. */
function withAll(found: Statement | undefined, wanted: Wanted): Statement {
  if (!found) return { ...wanted };
  const action = added(list(found.Action), wanted.Action);
  const resource = added(list(found.Resource), wanted.Resource);
  if (found.Effect === 'Allow' && action.length === 0 && resource.length === 0) return found;
  return {
    ...found,
    Effect: 'Allow',
    ...(action.length > 0 && { Action: [...list(found.Action), ...action] }),
    ...(resource.length > 0 && { Resource: [...list(found.Resource), ...resource] }),
  };
}

const added = (there: string[], wanted: string[]) => [...new Set(wanted)].filter((one) => !isCovered(one, there));

const list = (value: string | string[] | undefined) => (value === undefined ? [] : [value].flat());

function parsed(document: string | undefined): { rest: Record<string, unknown>; statements: Statement[] } {
  if (document === undefined) return { rest: { Version: '2012-10-17' }, statements: [] };
  const { Statement: statements = [], ...rest } = JSON.parse(document);
  const all = [statements].flat();
  if (!all.every((one) => typeof one === 'object' && one !== null)) {
    throw new Error('The invoke policy has statements that are no objects.');
  }
  return { rest, statements: all };
}

function written(rest: Record<string, unknown>, statements: Statement[]): string {
  return JSON.stringify({ ...rest, Statement: statements });
}
