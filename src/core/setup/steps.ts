import type { Environment, Found, Label, Reviewer, Rule, Ruleset, Settings, Setup, TokenSettings } from './state.ts';

/** One thing to change, and in words why. */
export type Step = { why: string[] } & (
  | { do: 'settings'; settings: Settings }
  | { do: 'token'; token: TokenSettings }
  | { do: 'label'; name: string; label: Label; isNew: boolean }
  | { do: 'status-branch' }
  | { do: 'environment'; name: string; environment: Environment; isNew: boolean }
  | { do: 'ruleset'; name: string; ruleset: Ruleset; id: number | undefined }
  | { do: 'variable'; name: string; value: string; isNew: boolean }
);

/**
 * What leads from the setup that was found to the one that has to be, in an order in which it can be done: the status
 * branch before the ruleset that closes it, the variable that lets workflows begin last. None where all is well.
 *
 * What is stricter than needed stays: other branches' rules, further rules of a ruleset, waiting times.
 */
export function setupSteps(desired: Setup, found: Found): Step[] {
  return [
    ...settingsSteps(desired, found),
    ...labelSteps(desired, found),
    ...branchSteps(found),
    ...environmentSteps(desired, found),
    ...rulesetSteps(desired, found),
    ...variableSteps(desired, found),
  ];
}

function settingsSteps(desired: Setup, found: Found): Step[] {
  const [settings, token] = [differences(desired.settings, found.settings), differences(desired.token, found.token)];
  const steps: Step[] = [
    { do: 'settings', settings: desired.settings, why: settings },
    { do: 'token', token: desired.token, why: token },
  ];
  return steps.filter(({ why }) => why.length > 0);
}

/** A label that is there is people's to color and describe. */
function labelSteps({ labels }: Setup, found: Found): Step[] {
  const missing = [...labels].filter(([name]) => !found.labels.has(name));
  return missing.map(([name, label]) => ({ do: 'label', name, label, isNew: true, why: ['is missing'] }));
}

function branchSteps({ statusBranch }: Found): Step[] {
  return statusBranch ? [] : [{ do: 'status-branch', why: ['is missing'] }];
}

function environmentSteps({ environments }: Setup, found: Found): Step[] {
  return [...environments].flatMap(([name, wanted]): Step[] => {
    const current = found.environments.get(name);
    const why = current ? environmentDifferences(wanted, current) : ['is missing', ...reviewerWords(wanted.reviewers)];
    if (why.length === 0) return [];
    const environment = { ...wanted, wait: current?.wait ?? wanted.wait };
    return [{ do: 'environment', name, environment, isNew: !current, why }];
  });
}

function environmentDifferences(wanted: Environment, current: Environment): string[] {
  const key = ({ type, id }: Reviewer) => `${type} ${id}`;
  const same = (a: string[] | undefined, b: string[] | undefined) =>
    JSON.stringify(a?.toSorted()) === JSON.stringify(b?.toSorted());
  return [
    ...(same(wanted.reviewers.map(key), current.reviewers.map(key))
      ? []
      : [`reviewers: ${names(current.reviewers)} → ${names(wanted.reviewers)}`]),
    ...(wanted.preventsSelfReview && !current.preventsSelfReview ? ['who starts a run may approve it'] : []),
    ...(current.adminsBypass ? ['administrators may pass without approval'] : []),
    ...(same(wanted.branches, current.branches)
      ? []
      : [`admits ${current.branches?.join(', ') ?? 'every branch'} → main only`]),
  ];
}

const names = (reviewers: Reviewer[]) => reviewers.map(({ name }) => name).join(', ') || 'none';
const reviewerWords = (reviewers: Reviewer[]) => (reviewers.length > 0 ? [`reviewers: ${names(reviewers)}`] : []);

function rulesetSteps({ rulesets }: Setup, found: Found): Step[] {
  return [...rulesets].flatMap(([name, wanted]): Step[] => {
    const current = found.rulesets.get(name);
    const id = found.rulesetIds.get(name);
    const why = current ? rulesetDifferences(wanted, current) : ['is missing'];
    if (why.length === 0) return [];
    return [{ do: 'ruleset', name, ruleset: { ...wanted, rules: mergedRules(wanted, current) }, id, why }];
  });
}

function rulesetDifferences(wanted: Ruleset, current: Ruleset): string[] {
  const same = (part: 'bypass' | 'include' | 'exclude') =>
    canonical(sorted(wanted[part])) === canonical(sorted(current[part]));
  const weaker = wanted.rules.filter((rule) => !current.rules.some((one) => holds(rule, one)));
  return [
    ...(current.enforcement === wanted.enforcement ? [] : [`is ${current.enforcement}`]),
    ...(same('include') && same('exclude') ? [] : ['is about other branches']),
    ...(same('bypass') ? [] : ['others may pass it, or the App may not']),
    ...weaker.map(({ type }) => `rule ${type}: missing or weaker`),
  ];
}

/** Whether a rule says all that the wanted one does; GitHub adds parameters that nobody gave. */
function holds(wanted: Rule, current: Rule): boolean {
  if (wanted.type !== current.type) return false;
  const given = Object.entries(wanted.parameters ?? {});
  return given.every(([name, value]) => covers(current.parameters?.[name], value));
}

/** Of required checks there may be more; anything else has to be the same, whatever the order. */
function covers(current: unknown, wanted: unknown): boolean {
  if (!Array.isArray(wanted) || !Array.isArray(current)) return canonical(current) === canonical(wanted);
  const known = current.map(canonical);
  const isOfChecks = wanted.some((item) => typeof item === 'object');
  return wanted.every((item) => known.includes(canonical(item))) && (isOfChecks || known.length === wanted.length);
}

/** The rules that are wanted, and those that somebody added. */
function mergedRules(wanted: Ruleset, current: Ruleset | undefined): Rule[] {
  const added = current?.rules.filter(({ type }) => !wanted.rules.some((rule) => rule.type === type)) ?? [];
  return [...wanted.rules, ...added];
}

function variableSteps({ variables }: Setup, found: Found): Step[] {
  return [...variables].flatMap(([name, value]): Step[] => {
    const current = found.variables.get(name);
    if (current === value) return [];
    return [{ do: 'variable', name, value, isNew: current === undefined, why: [`${current ?? 'not set'} → ${value}`] }];
  });
}

function differences<T extends object>(wanted: T, current: T): string[] {
  const keys = Object.keys(wanted) as (keyof T & string)[];
  return keys.filter((key) => wanted[key] !== current[key]).map((key) => `${key}: ${current[key]} → ${wanted[key]}`);
}

const sorted = (items: readonly unknown[]) => items.toSorted((a, b) => (canonical(a) < canonical(b) ? -1 : 1));

/** A value as text that is the same for equal values, whatever the order of their keys. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join()}}`;
}
