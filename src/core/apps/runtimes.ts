/**
 * Runtimes for which Lambda creates no functions any more, and what to use in their place
 * (Lambda runtimes page, "Deprecated runtimes": those whose date "Block function create" has passed).
 */
const RETIRED: ReadonlyMap<string, string> = new Map([
  ['go1.x', 'provided.al2023'],
  ['provided', 'provided.al2023'],
  ...['nodejs', 'nodejs4.3', 'nodejs4.3-edge', 'nodejs6.10', 'nodejs8.10'].map(by('nodejs24.x')),
  ...['nodejs10.x', 'nodejs12.x', 'nodejs14.x'].map(by('nodejs24.x')),
  ...['python2.7', 'python3.6', 'python3.7'].map(by('python3.13')),
  ...['ruby2.5', 'ruby2.7'].map(by('ruby3.4')),
  ...['dotnetcore1.0', 'dotnetcore2.0', 'dotnetcore2.1', 'dotnetcore3.1', 'dotnet5.0'].map(by('dotnet8')),
  ['java8', 'java21'],
]);

/** The runtime that Go programs run on since go1.x is gone: the program has to be called `bootstrap`. */
export const GO_SUCCESSOR = { runtime: 'provided.al2023', handler: 'bootstrap' } as const;

/** What to use in place of a runtime that is gone; nothing for one that Lambda still takes, or that isn't known here. */
export function replacementOf(runtime: string): string | undefined {
  return RETIRED.get(runtime);
}

function by(replacement: string) {
  return (runtime: string): [string, string] => [runtime, replacement];
}
