/** What of an app's manifest matters for deploying it; the rest is the server's and goes there as it is. */
export interface Manifest {
  app_id: string;
  version: string;
  display_name: string;
  icon: string | undefined;
  functions: ManifestFunction[];
}

export interface ManifestFunction {
  /** The function whose path is the longest prefix of a call's path is invoked. */
  path: string;
  name: string;
  handler: string;
  runtime: string;
}

/** Larger manifests aren't read by the Apps plugin. */
export const LARGEST_MANIFEST = 1024 * 1024;

/** More than any app has; each is looked for among all archives. */
const MOST_FUNCTIONS = 500;

type Fields = Record<string, unknown>;

const NAME = /^[A-Za-z0-9._-]*$/;

/** Permissions that mean nothing without another one. */
const NEEDS: Readonly<Record<string, string>> = {
  remote_webhooks: 'act_as_bot',
  remote_oauth2: 'act_as_user',
  user_joined_channel_notification: 'act_as_bot',
};

/**
 * Reads an app's manifest.
 *
 * @returns The manifest as far as it could be read, and all that is wrong with it, each in a sentence.
 */
export function readManifest(text: string): { manifest: Manifest | undefined; problems: string[] } {
  let fields: unknown;
  try {
    fields = JSON.parse(text);
  } catch (error) {
    return { manifest: undefined, problems: [`manifest.json is no JSON: ${(error as Error).message}.`] };
  }
  if (!isObject(fields)) return { manifest: undefined, problems: ['manifest.json is no JSON object.'] };
  const lambda = isObject(fields.aws_lambda) ? fields.aws_lambda : undefined;
  const functions = Array.isArray(lambda?.functions) ? lambda.functions : [];
  const manifest = {
    app_id: textOf(fields.app_id),
    version: textOf(fields.version),
    display_name: textOf(fields.display_name),
    icon: textOf(fields.icon) || undefined,
    functions: functions.filter(isObject).map(functionOf),
  };
  const problems = [
    ...wordProblems(fields),
    ...appProblems(manifest),
    ...addressProblems(fields.homepage_url),
    ...functionProblems(functions, manifest.functions),
    ...permissionProblems(fields.requested_permissions),
  ];
  return { manifest, problems: problems.map((problem) => `manifest.json: ${problem}.`) };
}

/** A number or a list in the place of a text isn't taken for one. */
function wordProblems(fields: Fields): string[] {
  const texts = ['app_id', 'version', 'display_name', 'homepage_url', 'icon'];
  const bad = texts.filter((name) => fields[name] !== undefined && typeof fields[name] !== 'string');
  return bad.map((name) => `${name} is no text`);
}

function appProblems({ app_id, version, display_name, icon }: Manifest): string[] {
  const parts = (icon ?? '').split('/');
  const isCleanIcon = !icon || !(icon.includes('\\') || parts.some((part) => ['', '.', '..'].includes(part)));
  const problems = [
    (app_id.length < 3 || app_id.length > 32 || !NAME.test(app_id)) &&
      'app_id has to be 3 to 32 letters, digits, hyphens, underscores and dots',
    (version.length > 10 || !NAME.test(version)) &&
      'version has to be at most 10 letters, digits, hyphens, underscores and dots',
    display_name === '' && 'display_name is missing',
    !isCleanIcon && 'icon has to be a relative path below static, such as icon.png',
  ];
  return problems.filter((problem) => problem !== false);
}

function addressProblems(address: unknown): string[] {
  const isAddress = typeof address === 'string' && /^https?:\/\/[^/]/i.test(address) && URL.canParse(address);
  return isAddress ? [] : ['homepage_url has to be an http or https address'];
}

function functionProblems(given: unknown[], functions: ManifestFunction[]): string[] {
  if (given.length === 0) return ['aws_lambda.functions needs at least one function'];
  if (given.length > MOST_FUNCTIONS) return [`aws_lambda.functions has more than ${MOST_FUNCTIONS} functions`];
  const strange = given.length - functions.length;
  const empty = functions.flatMap((one, index) => {
    const missing = Object.entries(one).filter(([, value]) => value === '');
    return missing.map(([field]) => `aws_lambda.functions[${index}]${one.name && ` (${one.name})`} lacks ${field}`);
  });
  const names = functions.map(({ name }) => name);
  const doubles = new Set(names.filter((name, index) => name !== '' && names.indexOf(name) !== index));
  return [
    ...(strange > 0 ? ['aws_lambda.functions has entries that are no objects'] : []),
    ...empty,
    ...[...doubles].map((name) => `aws_lambda.functions has ${JSON.stringify(name)} more than once`),
  ];
}

function permissionProblems(permissions: unknown): string[] {
  if (permissions === undefined || permissions === null) return [];
  if (!Array.isArray(permissions)) return ['requested_permissions is no list'];
  const lacking = Object.entries(NEEDS).filter(
    ([one, other]) => permissions.includes(one) && !permissions.includes(other),
  );
  return lacking.map(([one, other]) => `requested_permissions: ${one} needs ${other}`);
}

function functionOf(fields: Fields): ManifestFunction {
  const { path, name, handler, runtime } = fields;
  return { path: textOf(path), name: textOf(name), handler: textOf(handler), runtime: textOf(runtime) };
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
