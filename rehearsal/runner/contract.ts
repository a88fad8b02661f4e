import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/** What an action.yml promises. */
export interface Contract {
  /** Path of the program, absolute. */
  main: string;
  /** Inputs by name with their defaults; expressions are not evaluated yet. */
  inputs: Record<string, { default?: string; required?: boolean }>;
  /** Names of outputs. */
  outputs: string[];
}

interface ActionFile {
  inputs?: Record<string, { default?: unknown; required?: unknown } | null>;
  outputs?: Record<string, unknown>;
  runs: { using: string; main?: string; pre?: string; post?: string };
}

/** Reads an action's contract; throws where the runner below couldn't start it as GitHub does. */
export function readContract(dir: string): Contract {
  const { inputs = {}, outputs = {}, runs } = parse(readFileSync(path.join(dir, 'action.yml'), 'utf8')) as ActionFile;
  if (runs.using !== 'node24') throw new Error(`${dir}/action.yml uses ${runs.using}; only node24 is started here.`);
  if (runs.pre || runs.post) throw new Error(`${dir}/action.yml has a pre or post step; only main is started here.`);
  const main = path.join(dir, runs.main ?? '');
  if (!existsSync(main)) throw new Error(`${main} is missing; npm run build makes the bundles.`);
  return { main, inputs: inputsOf(inputs), outputs: Object.keys(outputs) };
}

/** Declared inputs as text, as the runner hands them over. */
export function inputsOf(declared: NonNullable<ActionFile['inputs']>): Contract['inputs'] {
  const entries = Object.entries(declared).map(([name, input]) => {
    const text = input?.default ?? undefined;
    return [
      name,
      { ...(text !== undefined && { default: String(text) }), required: input?.required === true },
    ] as const;
  });
  return Object.fromEntries(entries);
}

/**
 * The variables that carry inputs: upper case, blanks become `_`, hyphens stay; declared ones without a value are empty.
 * The real runner only warns about an input that isn't declared; here it is an error, since it is one in the workflow.
 */
export function inputVariables(contract: Contract, given: Record<string, string>, contexts: Contexts) {
  const unknown = Object.keys(given).filter((name) => !(name in contract.inputs));
  if (unknown.length > 0) {
    const known = Object.keys(contract.inputs).join(', ');
    throw new Error(`The action has no input ${unknown.join(', ')}. It has ${known || 'none'}.`);
  }
  const entries = Object.entries(contract.inputs).map(([name, input]) => {
    const value = given[name] ?? evaluate(input.default ?? '', contexts);
    return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value] as const;
  });
  return Object.fromEntries(entries);
}

/** Refuses an output that isn't declared: in a workflow it would be there, and no document would tell of it. */
export function refuseUndeclared(contract: Contract, outputs: Record<string, string>): void {
  const unknown = Object.keys(outputs).filter((name) => !contract.outputs.includes(name));
  if (unknown.length > 0) throw new Error(`The action's action.yml lacks the output ${unknown.join(', ')}.`);
}

export type Contexts = Record<'github' | 'runner', Record<string, string>>;

/** Evaluates the plain look-ups that defaults of inputs consist of; any other expression is refused. */
function evaluate(text: string, contexts: Contexts): string {
  return text.replace(/\$\{\{(.*?)\}\}/g, (whole, expression: string) => {
    const [, context, name = ''] = /^\s*(github|runner)\.(\w+)\s*$/.exec(expression) ?? [];
    const value = context ? contexts[context as keyof Contexts][name] : undefined;
    if (value === undefined) throw new Error(`A default holds ${whole}, which can't be evaluated here.`);
    return value;
  });
}
