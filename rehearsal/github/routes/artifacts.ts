import type { Artifact } from '../artifacts.ts';
import { notFound, page, type Route, refusal, route } from '../http.ts';
import type { Site } from '../site.ts';

/** The artifacts of runs, which emulate lacks: listed here, fetched from their storage. */
export function artifactRoutes(site: Site): Route[] {
  const { artifacts, runs } = site;
  const at = '/repos/:owner/:repo/actions';
  return [
    route(`GET ${at}/runs/:id/artifacts`, 'actions:read', (request) => {
      const run = runs.find(Number(request.params.id));
      if (!run) return notFound();
      const name = request.query.get('name');
      const found = artifacts.of(run.id).filter((one) => name === null || one.name === name);
      const wrap = (some: unknown[]) => ({ total_count: found.length, artifacts: some });
      return page(
        request,
        found.map((one) => render(site, one)),
        wrap,
      );
    }),
    route(`GET ${at}/artifacts/:artifact/zip`, 'actions:read', ({ params }) => {
      const found = artifacts.find(Number(params.artifact));
      if (!found) return notFound();
      if (found.expired) return refusal(410, 'Artifact has expired');
      return { status: 302, headers: { Location: artifacts.sign(found) } };
    }),
  ];
}

const render = ({ origin, owner, repo }: Site, { id, name, bytes, expired, createdAt, run }: Artifact) => ({
  ...{ id, name, expired, size_in_bytes: bytes.length, created_at: createdAt, expires_at: createdAt },
  archive_download_url: `${origin}/repos/${owner}/${repo}/actions/artifacts/${id}/zip`,
  workflow_run: { id: run },
});
