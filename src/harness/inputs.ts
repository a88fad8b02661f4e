import { UserError } from '../core/problem.ts';

/** How one input's text becomes a value. `parse` throws an Error whose message says what the input takes. */
export interface Input<T> {
  parse(text: string): T;
  /** The value of an empty input; without it an empty input is a mistake. */
  empty?: { value: T };
  takes: string;
}

export type Inputs<S extends Record<string, Input<unknown>>> = {
  [K in keyof S]: S[K] extends Input<infer T> ? T : never;
};

/** Text of any form, or of the form `pattern` matches. */
export function text(takes: string, pattern?: RegExp): Input<string> {
  return {
    takes,
    parse(value) {
      if (pattern && !pattern.test(value)) throw new Error(`is "${shown(value)}"`);
      return value;
    },
  };
}

/** One of a few words. */
export function oneOf<const W extends string>(...words: W[]): Input<W> {
  return {
    takes: words.join(' or '),
    parse(value) {
      const word = words.find((one) => one === value);
      if (word === undefined) throw new Error(`is "${shown(value)}"`);
      return word;
    },
  };
}

/** `true` or `false`, as GitHub's own actions take them. */
export function flag(): Input<boolean> {
  const words = oneOf('true', 'false');
  return { takes: words.takes, parse: (value) => words.parse(value.toLowerCase()) === 'true' };
}

/** A whole number from `min` to `max`, both included. */
export function integer(min: number, max: number): Input<number> {
  return {
    takes: `a whole number from ${min} to ${max}`,
    parse(value) {
      const number = Number(value);
      if (!/^\d+$/.test(value) || number < min || number > max) throw new Error(`is "${shown(value)}"`);
      return number;
    },
  };
}

/** Names separated by commas or line breaks, each matched by `pattern`; doubles are a mistake. */
export function list(takes: string, pattern: RegExp): Input<string[]> {
  return {
    takes: `${takes}, separated by commas`,
    parse(value) {
      const items = value
        .split(/[,\n]/)
        .map((item) => item.trim())
        .filter(Boolean);
      const bad = items.filter((item, index) => !pattern.test(item) || items.indexOf(item) !== index);
      if (bad.length > 0) throw new Error(`has ${bad.map((item) => `"${shown(item)}"`).join(', ')}`);
      return items;
    },
  };
}

/** The same input, but it may be left empty and is then `value`. */
export function optional<T, E = undefined>(input: Input<T>, value?: E): Input<T | E> {
  return { takes: input.takes, parse: input.parse, empty: { value: value as E } };
}

/**
 * Reads every input of an action from the `INPUT_*` variables GitHub's runner sets (its defaults are action.yml's).
 *
 * @throws UserError naming all that is wrong at once: missing, malformed and unknown inputs, and what each takes.
 */
export function readInputs<S extends Record<string, Input<unknown>>>(spec: S, env: NodeJS.ProcessEnv): Inputs<S> {
  const faults = unknownInputs(Object.keys(spec), env);
  const values: Record<string, unknown> = {};
  for (const [name, input] of Object.entries(spec)) {
    const raw = (env[variable(name)] ?? '').trim();
    try {
      values[name] = read(input, raw);
    } catch (error) {
      faults.push(`${name} ${(error as Error).message}; it takes ${input.takes}`);
    }
  }
  if (faults.length > 0) throw new UserError(faults.map((fault) => `Input ${fault}.`).join('\n'));
  return values as Inputs<S>;
}

function read<T>(input: Input<T>, raw: string): T {
  if (raw !== '') return input.parse(raw);
  if (!input.empty) throw new Error('is missing');
  return input.empty.value;
}

/** GitHub only warns of an input that action.yml doesn't declare, so a typo would silently become a default. */
function unknownInputs(names: string[], env: NodeJS.ProcessEnv): string[] {
  const known = new Set(names.map(variable));
  return Object.keys(env)
    .filter((key) => key.startsWith('INPUT_') && !known.has(key))
    .map((key) => `${key.slice('INPUT_'.length).toLowerCase()} is unknown; this action takes ${names.join(', ')}`);
}

const variable = (name: string) => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;

/** A bad value is repeated in the error, so it is bounded and kept on one line. */
const shown = (value: string) => (value.length > 80 ? `${value.slice(0, 77)}...` : value).replaceAll(/\s+/g, ' ');
