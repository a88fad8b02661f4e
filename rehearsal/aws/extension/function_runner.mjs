// Calls the handler `module.export` of the working directory's code with the event on standard input, as Lambda's Node
// runtimes do. The answer's JSON is the last line of standard error: standard output is the function's own log.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';

const [, module, name] = /^(.*)\.([^.]+)$/.exec(process.argv[2]) ?? [];

function finish(code, answer) {
  process.stderr.write(`\n${JSON.stringify(answer ?? null)}`, () => process.exit(code));
}

const failed = (error) =>
  finish(1, { errorType: error?.name ?? 'Error', errorMessage: error?.message ?? String(error) });

async function handlerOf() {
  const file = ['.js', '.mjs', '.cjs'].map((end) => path.resolve(`${module}${end}`)).find((one) => existsSync(one));
  if (!file) throw Object.assign(new Error(`Cannot find module '${module}'`), { name: 'Runtime.ImportModuleError' });
  const loaded = await import(pathToFileURL(file).href);
  const handler = loaded[name] ?? loaded.default?.[name];
  if (typeof handler === 'function') return handler;
  throw Object.assign(new Error(`${process.argv[2]} is undefined or not exported`), {
    name: 'Runtime.HandlerNotFound',
  });
}

try {
  const [handler, event] = [await handlerOf(), JSON.parse(await text(process.stdin))];
  const context = { functionName: process.env.AWS_LAMBDA_FUNCTION_NAME, getRemainingTimeInMillis: () => 1000 };
  const answered = handler(event, context, (error, answer) => (error ? failed(error) : finish(0, answer)));
  if (typeof answered?.then === 'function') finish(0, await answered);
} catch (error) {
  failed(error);
}
