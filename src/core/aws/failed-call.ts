import { UserError } from '../problem.ts';

type Call<In, Out> = (input: In) => Promise<Out>;

/** Stands around each call of a client, as the AWS SDK has it. */
export type Middleware = <In, Out>(next: Call<In, Out>, context: { commandName?: string }) => Call<In, Out>;

/** A client of the AWS SDK, as far as it matters here. */
interface Client {
  middlewareStack: { add(middleware: Middleware): void };
}

/**
 * Has a client of the AWS SDK say which call failed: AWS's own words, such as "You don't have permissions to access this
 * resource.", often don't. They become the cause. The error keeps AWS's name for it, by which callers tell what they
 * expect. A fault of the user, such as having no keys, is told as it is: no call was made.
 *
 * @param service The service as in an IAM action, such as `organizations`.
 * @returns The same client.
 */
export function namingCalls<Named extends Client>(service: string, client: Named): Named {
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      (input) =>
        next(input).catch((cause: Error) => {
          if (cause instanceof UserError) throw cause;
          const message = `AWS call ${service}:${commandName.replace(/Command$/, '')} failed.`;
          throw Object.assign(new Error(message, { cause }), { name: cause.name });
        }),
  );
  return client;
}
