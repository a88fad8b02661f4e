import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import type { DeployDeps } from '../../actions/deploy-app/deps.ts';
import type { ActualFunction, WantedFunction } from '../../src/core/apps/function-changes.ts';
import { invocable, mergeInvokePolicy } from '../../src/core/apps/invoke-policy.ts';
import { DEFAULTS } from '../../src/core/apps/names.ts';
import type { PolicyVersion } from '../../src/edge/invoke-policy.ts';
import type { Code, Refusal } from '../../src/edge/lambda.ts';

const ACCOUNT = '123456789012';
export const PREFIX = `arn:aws:lambda:us-east-1:${ACCOUNT}:function:`;
export const ROLE = `arn:aws:iam::${ACCOUNT}:role/${DEFAULTS.executeRole}`;
export const POLICY = `arn:aws:iam::${ACCOUNT}:policy/${DEFAULTS.policy}`;

const WRITES = ['create', 'updateCode', 'updateConfiguration', 'tag', 'put', 'write', 'remove'];

/** What is in an account for apps, after init. */
export class MemoryAws {
  readonly functions = new Map<string, ActualFunction>();
  readonly objects = new Map<string, { bytes: Buffer; sha256: string; type: string }>();
  /** The oldest first. */
  versions: (PolicyVersion & { document: string })[] = [];
  roles = new Map<string, string>([[DEFAULTS.executeRole, ROLE]]);
  /** Calls, in the order in which AWS did them. */
  calls: string[] = [];
  /** How often Lambda says that it can't assume the role yet. */
  roleRefusals = 0;
  /** How often a function is seen pending or being updated. */
  pending = 0;
  time = 1_000_000_000;
  /** Runs before each call; what it throws the caller gets, and the call isn't done. */
  before: () => void = () => {};
  /** Runs after each call was done; what it throws the caller gets. */
  after: (call: string, count: number) => Promise<void> | void = () => {};
  #next = 1;
  #pendingLeft = new Map<string, number>();

  constructor() {
    this.setPolicy(mergeInvokePolicy(undefined, { bucket: { name: DEFAULTS.bucket, partition: 'aws' } }));
  }

  /** Writes the policy past all counting, as another program would. */
  setPolicy(document: string): string {
    const id = `v${this.#next++}`;
    for (const version of this.versions) version.isDefault = false;
    this.versions.push({ id, isDefault: true, created: this.time, document });
    return id;
  }

  get policy(): string {
    return this.versions.find(({ isDefault }) => isDefault)?.document ?? '';
  }

  get invocable(): string[] {
    return invocable(this.policy);
  }

  get writes(): string[] {
    return this.calls.filter((call) => WRITES.includes(call.split(' ')[0] ?? ''));
  }

  /** The dependencies of a deploy to this account. */
  deps(log: string[] = []): DeployDeps {
    const done = async <T>(call: string, effect: () => T): Promise<T> => {
      this.before();
      const result = effect();
      this.calls.push(call);
      await this.after(call, this.calls.length);
      return result;
    };
    const prepare = async () => undefined;
    return {
      functions: {
        prepare,
        find: (name) => done(`find ${name}`, () => this.#find(name)),
        create: async (wanted, code) => {
          const bytes = await this.#bytes(code);
          return done(`create ${wanted.name}`, () => this.#create(wanted, bytes));
        },
        updateCode: async (name, code, architecture) => {
          const bytes = await this.#bytes(code);
          return done(`updateCode ${name}`, () =>
            this.#change(name, { sha256: base64(bytes), ...(architecture && { architecture }) }),
          );
        },
        updateConfiguration: (name, changes) =>
          done(`updateConfiguration ${name}`, () => this.#change(name, changes as Partial<ActualFunction>)),
        tag: (arn, tags) => {
          const one = this.functions.get(arn.slice(PREFIX.length));
          return done(`tag ${arn}`, () => void Object.assign(one?.tags ?? {}, tags));
        },
        names: () => done('names', () => [...this.functions.keys()]),
      },
      objects: {
        prepare,
        list: (prefix) => done(`list ${prefix}`, () => this.#list(prefix)),
        head: (key) =>
          done(`head ${key}`, () => {
            const found = this.objects.get(key);
            return found && { etag: md5(found.bytes), sha256: found.sha256 };
          }),
        put: async ({ key, sha256, type, read }, { onlyNew = false } = {}) => {
          const bytes = await buffer(await read());
          return done(`put ${key}`, () => {
            if (onlyNew && this.objects.has(key)) return 'exists';
            this.objects.set(key, { bytes, sha256, type });
            return undefined;
          });
        },
      },
      policies: {
        roleArn: (name) => done('roleArn', () => this.roles.get(name)),
        versions: (arn) =>
          done('versions', () => (arn === POLICY ? this.versions.toReversed().map((one) => ({ ...one })) : undefined)),
        document: (_, id) => done(`document ${id}`, () => this.versions.find((one) => one.id === id)?.document),
        write: (_, document) => done('write', () => (this.versions.length < 5 ? this.setPolicy(document) : undefined)),
        remove: (_, id) =>
          done(`remove ${id}`, () => {
            this.versions = this.versions.filter((one) => one.id !== id || one.isDefault);
          }),
      },
      now: () => this.time,
      random: () => 0.5,
      sleep: async (milliseconds) => {
        this.time += milliseconds;
        await this.after('sleep', this.calls.length);
      },
      log: (line) => void log.push(line),
    };
  }

  async #bytes(code: Code): Promise<Buffer> {
    if ('bytes' in code) return Buffer.from(code.bytes);
    return this.objects.get(code.key)?.bytes ?? Buffer.alloc(0);
  }

  #find(name: string): ActualFunction | undefined {
    const found = this.functions.get(name);
    if (!found) return undefined;
    const left = this.#pendingLeft.get(name) ?? 0;
    this.#pendingLeft.set(name, left - 1);
    if (left <= 0) Object.assign(found, { state: 'Active', update: 'Successful' });
    return structuredClone(found);
  }

  #create(wanted: WantedFunction, bytes: Buffer): ActualFunction | Refusal {
    if (this.roleRefusals-- > 0) return 'role';
    if (this.functions.has(wanted.name)) return 'exists';
    const {
      memory = 128,
      timeout = 3,
      architecture = 'x86_64',
      layers = [],
      vpc = { subnets: [], groups: [] },
    } = wanted;
    const made: ActualFunction = {
      ...structuredClone(wanted),
      ...{ memory, timeout, architecture, layers, vpc },
      arn: `${PREFIX}${wanted.name}`,
      sha256: base64(bytes),
      state: this.pending > 0 ? 'Pending' : 'Active',
      update: 'Successful',
      reason: '',
    };
    this.functions.set(wanted.name, made);
    this.#pendingLeft.set(wanted.name, this.pending);
    return structuredClone(made);
  }

  #change(name: string, changes: Partial<ActualFunction>): Refusal | undefined {
    const one = this.functions.get(name);
    if (!one) throw new Error(`There is no ${name}.`);
    if (one.state === 'Pending' || one.update === 'InProgress') return 'busy';
    Object.assign(one, structuredClone(changes), { update: this.pending > 0 ? 'InProgress' : 'Successful' });
    this.#pendingLeft.set(name, this.pending);
    return undefined;
  }

  #list(prefix: string) {
    const found = [...this.objects].filter(([key]) => key.startsWith(prefix));
    return new Map(found.map(([key, { bytes }]) => [key, { size: bytes.length, etag: md5(bytes) }]));
  }
}

const base64 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('base64');
const md5 = (bytes: Buffer) => createHash('md5').update(bytes).digest('hex');
