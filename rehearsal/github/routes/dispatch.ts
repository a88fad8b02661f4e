import { parse } from 'yaml';
import { type ApiRequest, notFound, type Reply, type Route, refusal, route } from '../http.ts';
import type { Site } from '../site.ts';

type Inputs = Record<string, { required?: boolean; default?: unknown; type?: string; options?: string[] } | null>;

/** workflow_dispatch, judged by the workflow file at the ref that is asked for, as GitHub does. */
export function dispatchRoutes(site: Site): Route[] {
  const at = '/repos/:owner/:repo/actions/workflows/:workflow/dispatches';
  return [route(`POST ${at}`, 'actions:write', (request) => dispatch(site, request))];
}

async function dispatch(site: Site, { params, body, token }: ApiRequest): Promise<Reply> {
  const workflow = params.workflow ?? '';
  const ref = String(body.ref ?? '').replace(/^refs\/heads\//, '');
  const given = (body.inputs ?? {}) as Record<string, unknown>;
  // A workflow can be dispatched once it is on the default branch; what runs is the ref's.
  if (!(await site.git.show(site.git.defaultBranch, `.github/workflows/${workflow}`))) return notFound();
  const text = await site.git.show(`refs/heads/${ref}`, `.github/workflows/${workflow}`);
  if (text === null) return refusal(422, `No ref found for: ${ref}`);
  const declared = inputsOf(text);
  if (!declared) return refusal(422, "Workflow does not have 'workflow_dispatch' trigger");
  const message = objection(declared, given);
  if (message) return refusal(422, message);
  const defaults = Object.entries(declared).map(([name, input]) => [name, String(input?.default ?? '')]);
  const inputs = { ...Object.fromEntries(defaults), ...given } as Record<string, string>;
  site.dispatch({ workflow, ref, inputs, actor: token.login });
  return { status: 204 };
}

/** The inputs that a workflow declares, or null where it can't be dispatched. `on` may be a name, a list or a map. */
function inputsOf(text: string): Inputs | null {
  const { on } = parse(text) as { on: unknown };
  if (on === 'workflow_dispatch' || (Array.isArray(on) && on.includes('workflow_dispatch'))) return {};
  if (typeof on !== 'object' || on === null || !('workflow_dispatch' in on)) return null;
  return (on.workflow_dispatch as { inputs?: Inputs } | null)?.inputs ?? {};
}

function objection(declared: Inputs, given: Record<string, unknown>): string | null {
  const unknown = Object.keys(given).filter((name) => !(name in declared));
  if (unknown.length > 0) return `Unexpected inputs provided: ${JSON.stringify(unknown)}`;
  for (const [name, value] of Object.entries(given)) {
    if (typeof value !== 'string') return `Invalid value for input '${name}': ${JSON.stringify(value)} is not a string`;
    const options = declared[name]?.options;
    if (options && !options.includes(value))
      return `Provided value '${value}' for input '${name}' not in the list of allowed values`;
  }
  const missing = Object.entries(declared).find(([name, input]) => {
    return input?.required && input.default === undefined && given[name] === undefined;
  });
  return missing ? `Required input '${missing[0]}' not provided` : null;
}
