import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { inputsOf } from './contract.ts';
import { jobsOf, type WorkflowJob } from './workflow-file.ts';

/** A step that uses a public action. */
interface Use {
  where: string;
  uses: string;
  with: Record<string, unknown>;
}

/** The product as the examples name it, for use in a repository of somebody else's. */
const PRODUCT = /^your-organization\/genesis-actions(?=[/@])/;

const standIns = path.join(import.meta.dirname, 'standins');

/**
 * Maps every public action that a workflow uses, also in the reusable workflows it calls, to its stand-in.
 * Throws, with all of them, for actions without a stand-in and for inputs that a stand-in doesn't model.
 * @param product Where the product's own actions are, in a repository that doesn't hold them itself.
 * @returns folders by `owner/name@ref`, as `act --local-repository` takes them
 */
export function standInsFor(checkout: string, workflow: string, product?: string): Record<string, string> {
  const all = usesOf(jobsOf(checkout, workflow));
  const own = product === undefined ? [] : all.filter(({ uses }) => PRODUCT.test(uses));
  const uses = all.filter((use) => !own.includes(use));
  const faults = uses.flatMap(faultsOf);
  if (faults.length > 0) throw new Error(`${workflow} can't be run with stand-ins:\n${faults.join('\n')}`);
  const repositoryOf = (name: string) => name.replace(/^([^/]+\/[^/@]+)[^@]*/, '$1');
  return Object.fromEntries([
    ...uses.map(({ uses: name }) => [name, standIn(name)]),
    ...own.map(({ uses: name }) => [repositoryOf(name), product]),
  ]);
}

function usesOf(jobs: WorkflowJob[]): Use[] {
  return jobs.flatMap(({ id, workflow, steps }) =>
    steps.flatMap(({ uses, with: given = {} }) => {
      return uses && !uses.startsWith('./') ? [{ where: `${workflow}, job ${id}`, uses, with: given }] : [];
    }),
  );
}

const standIn = (uses: string) => path.join(standIns, uses.replace(/@.*$/, ''));

function faultsOf({ where, uses, with: given }: Use): string[] {
  const file = path.join(standIn(uses), 'action.yml');
  if (!existsSync(file))
    return [`- ${where}: ${uses} has no stand-in; add rehearsal/runner/standins/${uses.replace(/@.*$/, '')}.`];
  const declared = inputsOf(
    (parse(readFileSync(file, 'utf8')) as { inputs?: Parameters<typeof inputsOf>[0] }).inputs ?? {},
  );
  const unknown = Object.keys(given).filter((name) => !(name in declared));
  const missing = Object.keys(declared).filter((name) => declared[name]?.required && !(name in given));
  return [
    ...unknown.map((name) => `- ${where}: the stand-in for ${uses} has no input ${name}; does the real action?`),
    ...missing.map((name) => `- ${where}: ${uses} needs the input ${name}.`),
  ];
}
