import { createSign } from 'node:crypto';
import { appendFileSync } from 'node:fs';

const input = (name: string) => process.env[`INPUT_${name.toUpperCase()}`] ?? '';
const { GITHUB_OUTPUT: outputs = '', GITHUB_REPOSITORY: slug = '' } = process.env;

/** The App says who it is: RS256 with its key, good for ten minutes at most. */
function jwt(): string {
  const now = Math.floor(Date.now() / 1000);
  const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const claims = { iat: now - 60, exp: now + 540, iss: input('client-id') || input('app-id') };
  const text = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode(claims)}`;
  return `${text}.${createSign('RSA-SHA256').update(text).sign(input('private-key'), 'base64url')}`;
}

async function ask(method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(input('github-api-url') + path, {
    method,
    headers: { Authorization: `Bearer ${jwt()}` },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(10_000),
  });
  const answer: unknown = await response.json();
  if (response.ok) return answer;
  console.log(`::error::${method} ${path} was answered ${response.status}: ${JSON.stringify(answer)}`);
  process.exit(1);
}

function permissions(): Record<string, string> | undefined {
  const wanted = Object.entries(process.env).filter(([name, value]) => name.startsWith('INPUT_PERMISSION-') && value);
  const named = wanted.map(([name, value = '']) => [name.slice(17).toLowerCase().replaceAll('-', '_'), value] as const);
  return named.length > 0 ? Object.fromEntries(named) : undefined;
}

const [owner] = slug.split('/');
const installations = (await ask('GET', '/app/installations')) as Array<{
  id: number;
  app_slug: string;
  account: { login: string };
}>;
const installation = installations.find(({ account }) => account.login === owner);
if (!installation) {
  console.log(`::error::The App is not installed for ${owner}.`);
  process.exit(1);
}
const made = await ask('POST', `/app/installations/${installation.id}/access_tokens`, {
  repositories: [slug.split('/')[1]],
  permissions: permissions(),
});
const { token } = made as { token: string };
console.log(`::add-mask::${token}`);
const lines = [`token=${token}`, `installation-id=${installation.id}`, `app-slug=${installation.app_slug}`];
appendFileSync(outputs, `${lines.join('\n')}\n`);
