import type { FunctionCode, FunctionConfiguration, UpdateFunctionConfigurationRequest } from '@aws-sdk/client-lambda';
import type { ActualFunction, Configuration, WantedFunction } from '../core/apps/function-changes.ts';
import { namingCalls } from '../core/aws/failed-call.ts';
import type { KeyProvider } from '../core/aws/keys.ts';
import { once } from '../core/once.ts';
import { UserError } from '../core/problem.ts';

/** A function's archive: its bytes, or where it lies in S3. */
export type Code = { bytes: Uint8Array } | { bucket: string; key: string };

/** How Lambda answered a wish, where the answer isn't that it is done. */
export type Refusal = 'exists' | 'busy' | 'role';

export type Lambda = ReturnType<typeof openLambda>;

/** Lambda throttles calls that change functions at 15 a second (Lambda quotas page); a client waits and tries again. */
const ATTEMPTS = 8;

/** Functions of one account in one region. */
export function openLambda({ credentials, region }: { credentials: KeyProvider; region: string }) {
  const sdk = () => import('@aws-sdk/client-lambda');
  const client = once(async () =>
    namingCalls('lambda', new (await sdk()).LambdaClient({ credentials, region, maxAttempts: ATTEMPTS })),
  );

  return {
    /** Loads the client, which takes longer than a call: best done while another one is waited for. */
    prepare: async () => void (await client()),

    /** A function as it is, or nothing where there is none of that name. */
    async find(name: string): Promise<ActualFunction | undefined> {
      const { GetFunctionCommand } = await sdk();
      try {
        const found = await (await client()).send(new GetFunctionCommand({ FunctionName: name }));
        return actual(found.Configuration ?? {}, found.Tags);
      } catch (error) {
        if ((error as Error).name === 'ResourceNotFoundException') return undefined;
        throw error;
      }
    },

    /** Makes a function; it may be some time until it is active. */
    async create(wanted: WantedFunction, code: Code): Promise<ActualFunction | Refusal> {
      const { CreateFunctionCommand } = await sdk();
      const { name, role, architecture, tags } = wanted;
      const { Environment, ...settings } = settingsOf(wanted);
      const request = {
        FunctionName: name,
        Role: role,
        Code: codeOf(code),
        ...settings,
        ...(Object.keys(wanted.environment).length > 0 && Environment && { Environment }),
        ...(architecture && { Architectures: [architecture as 'arm64' | 'x86_64'] }),
        ...(Object.keys(tags).length > 0 && { Tags: tags }),
      };
      return refusal(name, async () => actual(await (await client()).send(new CreateFunctionCommand(request)), tags));
    },

    /** Gives a function other code; it goes on with the old until the update is done. */
    async updateCode(name: string, code: Code, architecture: string | undefined): Promise<Refusal | undefined> {
      const { UpdateFunctionCodeCommand } = await sdk();
      const Architectures = architecture && { Architectures: [architecture as 'arm64' | 'x86_64'] };
      const request = { FunctionName: name, ...codeOf(code), ...Architectures };
      return refusal(name, async () => {
        await (await client()).send(new UpdateFunctionCodeCommand(request));
        return undefined;
      });
    },

    /** Changes settings of a function; those that aren't named stay. */
    async updateConfiguration(name: string, changes: Configuration): Promise<Refusal | undefined> {
      const { UpdateFunctionConfigurationCommand } = await sdk();
      const request = { FunctionName: name, ...settingsOf(changes) };
      return refusal(name, async () => {
        await (await client()).send(new UpdateFunctionConfigurationCommand(request));
        return undefined;
      });
    },

    /** Adds tags to a function, by its ARN. */
    async tag(arn: string, tags: Record<string, string>): Promise<void> {
      const { TagResourceCommand } = await sdk();
      await (await client()).send(new TagResourceCommand({ Resource: arn, Tags: tags }));
    },

    /** Names of all functions of the region. */
    async names(): Promise<string[]> {
      const { paginateListFunctions } = await sdk();
      const names: string[] = [];
      for await (const page of paginateListFunctions({ client: await client() }, {})) {
        names.push(...(page.Functions ?? []).map(({ FunctionName = '' }) => FunctionName));
      }
      return names;
    },
  };
}

function codeOf(code: Code): FunctionCode {
  return 'bytes' in code ? { ZipFile: code.bytes } : { S3Bucket: code.bucket, S3Key: code.key };
}

function settingsOf(settings: { [K in keyof Configuration]: Configuration[K] | undefined }) {
  const { handler, runtime, role, environment, memory, timeout, layers, vpc } = settings;
  return {
    ...(handler && { Handler: handler }),
    ...(runtime && { Runtime: runtime as NonNullable<UpdateFunctionConfigurationRequest['Runtime']> }),
    ...(role && { Role: role }),
    ...(environment && { Environment: { Variables: environment } }),
    ...(memory && { MemorySize: memory }),
    ...(timeout && { Timeout: timeout }),
    ...(layers && { Layers: layers }),
    ...(vpc && { VpcConfig: { SubnetIds: vpc.subnets, SecurityGroupIds: vpc.groups } }),
  };
}

function actual(found: FunctionConfiguration, tags: Record<string, string> = {}): ActualFunction {
  const { VpcConfig, Environment } = found;
  return {
    name: found.FunctionName ?? '',
    // The answer to an update names the version, too.
    arn: (found.FunctionArn ?? '').split(':').slice(0, 7).join(':'),
    handler: found.Handler ?? '',
    runtime: found.Runtime ?? '',
    role: found.Role ?? '',
    sha256: found.CodeSha256 ?? '',
    environment: { ...Environment?.Variables },
    memory: found.MemorySize ?? 0,
    timeout: found.Timeout ?? 0,
    architecture: found.Architectures?.[0] ?? 'x86_64',
    layers: (found.Layers ?? []).map(({ Arn = '' }) => Arn),
    vpc: { subnets: VpcConfig?.SubnetIds ?? [], groups: VpcConfig?.SecurityGroupIds ?? [] },
    tags,
    state: found.State ?? 'Active',
    update: found.LastUpdateStatus ?? 'Successful',
    reason: found.LastUpdateStatusReason ?? found.StateReason ?? '',
  };
}

/** Lambda's refusals that are no faults, or whose fault the user can mend. */
async function refusal<T>(name: string, call: () => Promise<T>): Promise<T | Refusal> {
  try {
    return await call();
  } catch (error) {
    const { name: code, cause } = error as Error;
    const words = cause instanceof Error ? cause.message : '';
    if (code === 'ResourceConflictException') return /already exist/i.test(words) ? 'exists' : 'busy';
    if (code !== 'InvalidParameterValueException') throw error;
    if (/cannot be assumed by Lambda/i.test(words)) return 'role';
    throw new UserError(`Lambda doesn't take the function ${name}: ${words}`, {}, { cause: error });
  }
}
