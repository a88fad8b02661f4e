/** What is set of functions beside their code. What is `undefined` is left as it is, and AWS's default where one is made. */
export interface FunctionSettings {
  memory: number | undefined;
  /** Seconds. */
  timeout: number | undefined;
  architecture: string | undefined;
  /** ARNs of versions of layers. */
  layers: string[] | undefined;
  vpc: Vpc | undefined;
  /** Tags it has to have; others that it has stay. */
  tags: Record<string, string>;
}

/** How a function is to be. */
export interface WantedFunction extends FunctionSettings {
  name: string;
  handler: string;
  runtime: string;
  /** ARN of the role it runs as. */
  role: string;
  /** Of its code's archive, in base64 as Lambda tells it. */
  sha256: string;
  /** Variables it has to have; others that it has stay. */
  environment: Record<string, string>;
}

export interface Vpc {
  subnets: string[];
  groups: string[];
}

/** How a function is. */
export interface ActualFunction extends Omit<WantedFunction, 'memory' | 'timeout' | 'architecture' | 'layers' | 'vpc'> {
  arn: string;
  memory: number;
  timeout: number;
  architecture: string;
  layers: string[];
  vpc: Vpc;
  /** Lambda's State and LastUpdateStatus, and their reasons. */
  state: 'Pending' | 'Active' | 'Inactive' | 'Failed' | (string & {});
  update: 'InProgress' | 'Successful' | 'Failed' | (string & {});
  reason: string;
}

/** The settings that UpdateFunctionConfiguration takes. */
export type Configuration = Partial<
  Pick<ActualFunction, 'handler' | 'runtime' | 'role' | 'environment' | 'memory' | 'timeout' | 'layers' | 'vpc'>
>;

/** What of a function differs from how it is to be. */
export interface FunctionChanges {
  code: boolean;
  configuration: Configuration;
  tags: Record<string, string>;
  /** What differs, in words. */
  words: string[];
}

/** Compares a function with how it is to be: what is equal isn't written again. */
export function functionChanges(wanted: WantedFunction, actual: ActualFunction): FunctionChanges {
  const { memory, timeout, layers, vpc } = wanted;
  const environment = { ...actual.environment, ...wanted.environment };
  const plain = { handler: wanted.handler, runtime: wanted.runtime, role: wanted.role, memory, timeout, layers };
  const differing = Object.entries({ ...plain, environment }).filter(
    ([key, value]) => value !== undefined && !same(value, actual[key as keyof typeof plain]),
  );
  const isElsewhere = vpc && !same(sorted(vpc), sorted(actual.vpc));
  const configuration: Configuration = Object.fromEntries([...differing, ...(isElsewhere ? [['vpc', vpc]] : [])]);
  const isOther = wanted.architecture !== undefined && wanted.architecture !== actual.architecture;
  const tags = Object.fromEntries(Object.entries(wanted.tags).filter(([key, value]) => actual.tags[key] !== value));
  const words = [
    ...(wanted.sha256 !== actual.sha256 ? ['code'] : []),
    ...(isOther ? ['architecture'] : []),
    ...Object.keys(configuration),
    ...(Object.keys(tags).length > 0 ? ['tags'] : []),
  ];
  return { code: wanted.sha256 !== actual.sha256 || isOther, configuration, tags, words };
}

/** The order of a list matters (layers), that of keys doesn't. */
function same(one: unknown, other: unknown): boolean {
  const text = (value: unknown) =>
    JSON.stringify(isRecord(value) ? Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)) : value);
  return text(one) === text(other);
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const sorted = ({ subnets, groups }: Vpc) => ({ subnets: subnets.toSorted(), groups: groups.toSorted() });
