import { whatItHas } from '../core/apps/bundle-source.ts';
import { UserError } from '../core/problem.ts';

/** Which repository's files are fetched, and by whose token. */
export interface Repository {
  /** `https://api.github.com`, or another GitHub's. */
  api: string;
  /** `owner/name`. */
  repository: string;
  token: string | undefined;
}

/** GitHub answers within seconds, or not at all. */
const TIMEOUT = 60_000;

/** What the token is shown to GitHub by. */
export function authorized({ token }: Pick<Repository, 'token'>): Record<string, string> {
  return token ? { authorization: `Bearer ${token}` } : {};
}

/**
 * The address of a release's asset; with `accept: application/octet-stream` it answers the file.
 *
 * @throws UserError naming the assets that there are.
 */
export async function releaseAsset({ tag, asset }: { tag: string; asset: string }, from: Repository): Promise<string> {
  const { assets = [] } = await ask<{ assets?: { name: string; url: string }[] }>(
    `releases/tags/${encodeURIComponent(tag)}`,
    'contents: read',
    from,
  );
  const found = assets.find(({ name }) => name === asset);
  if (found) return found.url;
  throw new UserError(`The release ${tag} has no asset ${asset}.`, {
    hint: whatItHas(assets.map(({ name: one }) => one)) || 'Is there such a release, and may the token read it?',
  });
}

interface Artifact {
  name: string;
  expired: boolean;
  expires_at?: string | null;
  created_at: string;
  archive_download_url: string;
}

/**
 * The address of an artifact of a workflow run, which redirects to the zip archive that GitHub keeps of it. Where attempts
 * of the run left several of that name, it is the newest.
 *
 * @throws UserError where there is none, or where it has expired.
 */
export async function runArtifact({ run, name }: { run: string; name: string }, from: Repository): Promise<string> {
  const list = async (query: string) => {
    const path = `actions/runs/${run}/artifacts?per_page=100${query}`;
    return (await ask<{ artifacts?: Artifact[] }>(path, 'actions: read', from)).artifacts ?? [];
  };
  const [found] = (await list(`&name=${encodeURIComponent(name)}`)).toSorted((a, b) =>
    b.created_at.localeCompare(a.created_at),
  );
  if (!found) {
    throw new UserError(`The run ${run} has no artifact ${name}.`, {
      hint:
        whatItHas((await list('')).map((one) => one.name)) ||
        'Is there such a run in this repository, and did it keep an artifact?',
    });
  }
  if (found.expired) {
    throw new UserError(`The artifact ${name} of the run ${run} has expired${on(found)}: GitHub no longer has it.`, {
      hint: 'Run its workflow again, or keep bundles where they stay: in a release or in S3.',
    });
  }
  return found.archive_download_url;
}

const on = ({ expires_at: at }: Artifact) => (at ? ` on ${at.slice(0, 10)}` : '');

/** @returns The answer; an empty one where there is nothing, or nothing that the token may see. */
async function ask<T extends object>(path: string, permission: string, from: Repository): Promise<Partial<T>> {
  const url = `${from.api}/repos/${from.repository}/${path}`;
  const answer = await fetch(url, { headers: authorized(from), signal: AbortSignal.timeout(TIMEOUT) }).catch(
    (cause) => {
      throw new UserError(`${from.api} can't be reached.`, {}, { cause });
    },
  );
  if (answer.ok) return (await answer.json()) as T;
  if (answer.status === 404) return {};
  throw new UserError(`GitHub answers ${answer.status} to GET ${url}.`, {
    ...([401, 403].includes(answer.status) && { hint: `The token needs \`${permission}\`.` }),
  });
}
