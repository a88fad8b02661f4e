type Call<In, Out> = (input: In) => Promise<Out>;

/**
 * Middleware for clients of the AWS SDK, by which their errors say what call failed: AWS's own words, such as "You don't
 * have permissions to access this resource.", often don't. They become the cause. The error keeps AWS's name for it, by
 * which callers tell what they expect.
 *
 * @param service The service as in an IAM action, such as `organizations`.
 */
export function namingCalls(service: string) {
  return <In, Out>(next: Call<In, Out>, { commandName = '' }: { commandName?: string }): Call<In, Out> =>
    (input) =>
      next(input).catch((cause: Error) => {
        const message = `AWS call ${service}:${commandName.replace(/Command$/, '')} failed.`;
        throw Object.assign(new Error(message, { cause }), { name: cause.name });
      });
}
