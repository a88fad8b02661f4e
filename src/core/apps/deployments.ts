import { z } from 'zod';
import { digest } from '../hash.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { App } from '../ledger/schema/app.ts';
import type { AppStatus } from '../ledger/schema/status.ts';
import type { Status } from '../ledger/status.ts';
import { UserError } from '../problem.ts';

type Wish = App['deployments'][number];

/** An app that is to be in an account, as the ledger wants it. */
export interface Deployment extends Wish {
  app: string;
}

const result = z.strictObject({
  deployment: z.strictObject({
    app: z.string(),
    account: z.string(),
    server: z.string().optional(),
    version: z.string(),
    bundle: z.string(),
    sha256: z.string(),
    install: z.boolean(),
    env: z.record(z.string(), z.string()),
  }),
  functions: z.array(z.string()),
});

/** What deploy-app did, handed over to the job that records it. */
export type DeploymentResult = z.infer<typeof result>;

/** Reads a result. Throws an Error for a text that is none: results are made by actions, never by people. */
export function parseDeploymentResult(text: string, file: string): DeploymentResult {
  const parsed = result.safeParse(JSON.parse(text));
  if (parsed.success) return parsed.data;
  throw new Error(`${file} is no result of a deployment: ${z.prettifyError(parsed.error)}`);
}

/** The result's text. */
export function renderDeploymentResult(value: DeploymentResult): string {
  return `${JSON.stringify(result.parse(value), null, 2)}\n`;
}

/** The file's name in the folder of results: one an app and place. */
export function deploymentFileName({ deployment }: DeploymentResult): string {
  return `deploy-${digest([deployment.app, placeOf(deployment)]).slice(0, 16)}.json`;
}

/** What state/apps wants and status doesn't know of. */
export function owedDeployments(ledger: Pick<Ledger, 'apps'>, status: Pick<Status, 'apps'>): Deployment[] {
  return allDeployments(ledger).filter(
    ({ app, ...wish }) => status.apps.get(app)?.accounts[placeOf(wish)]?.inputs !== digest(wish),
  );
}

/** What state/apps wants and status says is there. */
export function recordedDeployments(ledger: Pick<Ledger, 'apps'>, status: Pick<Status, 'apps'>): Deployment[] {
  const owed = new Set(owedDeployments(ledger, status).map((one) => digest(one)));
  return allDeployments(ledger).filter((one) => !owed.has(digest(one)));
}

/** What a change of the ledger wants otherwise, and what it doesn't want any more. */
export function changedDeployments(
  base: Pick<Ledger, 'apps'>,
  next: Pick<Ledger, 'apps'>,
): { wanted: Deployment[]; removed: Deployment[] } {
  const [before, after] = [allDeployments(base), allDeployments(next)];
  const known = new Set(before.map((one) => digest(one)));
  const places = new Set(after.map((one) => `${one.app} ${placeOf(one)}`));
  return {
    wanted: after.filter((one) => !known.has(digest(one))),
    removed: before.filter((one) => !places.has(`${one.app} ${placeOf(one)}`)),
  };
}

/** In the order of apps and of their files. */
function allDeployments({ apps }: Pick<Ledger, 'apps'>): Deployment[] {
  const files = [...apps].sort(([a], [b]) => (a < b ? -1 : 1));
  return files.flatMap(([app, { value }]) => value.deployments.map((wish) => ({ app, ...wish })));
}

/** The digest that is approved. */
export function deploymentsDigest(deployments: object[]): string {
  return digest(deployments);
}

/** Where an app is, in its record: an account, and the server that lists it there. */
export function placeOf({ account, server }: Pick<Wish, 'account' | 'server'>): string {
  return server === undefined ? account : `${account}@${server}`;
}

/** When something was recorded, and main's ledger that was looked at for it. */
export interface RecordedAt {
  at: string;
  commit: string;
  ledger: Pick<Ledger, 'apps'>;
}

/**
 * The record of an app after a deployment. What is as it was keeps its time, so that a second run has nothing to write.
 * The commit, from which the next approval looks for authors, goes on only to one that wants just what was deployed: what
 * else main may want by now nobody approved yet.
 */
export function recordDeployment(
  before: AppStatus | undefined,
  { deployment: { app, ...wish }, functions }: DeploymentResult,
  { at, commit, ledger }: RecordedAt,
): AppStatus {
  const place = placeOf(wish);
  const inputs = digest(wish);
  const done = { version: wish.version, sha256: wish.sha256, functions, inputs };
  const last = before?.accounts[place];
  const now = { at, commit };
  const isSame = last !== undefined && digest({ ...last, ...now }) === digest({ ...done, ...now });
  const isWanted = ledger.apps.get(app)?.value.deployments.some((one) => digest(one) === inputs);
  const since = isWanted ? commit : last?.commit;
  const record = { ...done, at, ...(since !== undefined && { commit: since }) };
  return { accounts: { ...before?.accounts, [place]: isSame ? last : record } };
}

/**
 * Where state/apps names an app, what is deployed by hand has to be what it says.
 *
 * @throws UserError where it is something else: that is for a pull request.
 */
export function agree(
  { apps, folder }: Pick<Ledger, 'apps' | 'folder'>,
  deployed: { app: string; account: string; server: string | undefined; version: string; sha256: string },
): void {
  const { app, account, server, version, sha256 } = deployed;
  const entry = apps.get(app);
  if (!entry) return;
  const wish = entry.value.deployments.find((one) => placeOf(one) === placeOf({ account, server }));
  if (wish?.version === version && wish.sha256 === sha256) return;
  const says = wish ? `version ${wish.version} with SHA-256 ${wish.sha256}` : 'nothing';
  throw new UserError(
    `${folder}/apps/${app}.yaml wants ${says} at ${placeOf({ account, server })}, not version ${version} with SHA-256 ${sha256}.`,
    {
      file: entry.file,
      hint: 'Open a pull request that changes the file: it is deployed once that is merged and approved.',
    },
  );
}
