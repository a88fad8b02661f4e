// What `genesis bootstrap` gives to Terraform, and what organization.yaml must say afterwards. The roots are
// terraform/bootstrap, once, and terraform/hub, once for each hub.
import { roleArn } from '../aws/arn.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Hub, Organization } from '../ledger/schema/organization.ts';

/** The repository that is trusted, with the ids by which GitHub's tokens name it. */
export interface TrustedRepository {
  repository: string;
  repository_id: string;
  owner_id: string;
}

export interface BootstrapWishes {
  github: TrustedRepository;
  /** The account whose administrator runs it. */
  caller: string;
  /** Whether the automation account has GitHub's OIDC provider from elsewhere. */
  hasProvider: boolean;
  /** Buckets that app bundles are deployed from. */
  bundles: string[];
}

/** A root module, its variables and the place of its state. */
export interface BootstrapRoot {
  /** Names it in what people read. */
  name: string;
  /** Its folder below terraform/. */
  folder: string;
  variables: Record<string, unknown>;
  key: string;
  /** The hub, where it is one's. */
  hub?: string;
}

/** Everything to be applied, in order: the hubs' trusts name roles that the first makes. */
export function bootstrapRoots(ledger: Ledger, organization: Organization, wishes: BootstrapWishes): BootstrapRoot[] {
  const first = {
    name: 'bootstrap',
    folder: 'bootstrap',
    variables: bootstrapVariables(ledger, organization, wishes),
    key: 'bootstrap/automation.tfstate',
  };
  const all = Object.entries(organization.hubs);
  const hubs = all.map(([name, hub], index) => ({
    name: `hub ${name}`,
    folder: 'hub',
    variables: { ...hubVariables(organization, name, hub, wishes.caller), makes: toMake(hub, all.slice(0, index)) },
    key: `bootstrap/hub-${name}.tfstate`,
    hub: name,
  }));
  return [first, ...hubs];
}

/** The role by which the caller becomes an administrator of another account; null in his own. */
export function accessTo(
  account: string,
  caller: string,
  { organization, roles }: Pick<Organization, 'organization' | 'roles'>,
): string | null {
  return account === caller ? null : roleArn(organization.partition, account, roles.bootstrap);
}

/** The roles by which the caller reaches the accounts that are worked in; his own needs none. */
export function rolesToAssume(caller: string, settings: Organization): string[] {
  const { organization, automation, hubs } = settings;
  const core = Object.values(hubs).map((hub) => hub.core_account);
  const accounts = unique([automation.account, organization.management_account, ...core]);
  return accounts.map((account) => accessTo(account, caller, settings)).filter((role) => role !== null);
}

function bootstrapVariables(
  ledger: Ledger,
  settings: Organization,
  { github, caller, hasProvider, bundles }: BootstrapWishes,
) {
  const { organization, automation, factory, roles, hubs, terraform } = settings;
  const { management_account: management, never, partition } = organization;
  const all = Object.values(hubs);
  const { apps: member_apps, ...named } = roles;
  return {
    partition,
    region: terraform.region,
    access: {
      automation: accessTo(automation.account, caller, settings),
      management: accessTo(management, caller, settings),
    },
    accounts: { automation: automation.account, management, core: unique(all.map((hub) => hub.core_account)), never },
    github,
    oidc_provider: !hasProvider,
    roles: {
      ...named,
      ...automation.roles,
      member_apps,
      share: unique(all.map((hub) => hub.share_role)),
      hub_reader: unique(all.map((hub) => hub.reader_role)),
    },
    factory: { kind: factory.kind, units: topUnits(ledger, settings) },
    state_bucket: { name: terraform.state_bucket },
    buckets: { bundles },
  };
}

/** A role is made once in an account, by the first of the hubs that name it. */
function toMake(hub: Hub, earlier: [string, Hub][]): string[] {
  const there = earlier.filter(([, { core_account }]) => core_account === hub.core_account);
  return [
    ...(there.some(([, { share_role }]) => share_role === hub.share_role) ? [] : ['share']),
    ...(there.some(([, { reader_role }]) => reader_role === hub.reader_role) ? [] : ['reader']),
  ];
}

function hubVariables(settings: Organization, name: string, hub: Hub, caller: string) {
  const { automation, organization, roles } = settings;
  return {
    hub: name,
    partition: organization.partition,
    region: hub.region,
    access: accessTo(hub.core_account, caller, settings),
    core_account: hub.core_account,
    automation_account: automation.account,
    transit_gateway: hub.transit_gateway,
    accept: hub.accept,
    roles: {
      read: automation.roles.read,
      write: automation.roles.write,
      share: hub.share_role,
      reader: hub.reader_role,
      ...(roles.external_id === undefined ? {} : { external_id: roles.external_id }),
    },
  };
}

/** Units are named by paths; whoever may work in one at the root may work in those below it. */
function topUnits({ accounts }: Ledger, { factory }: Organization): string[] {
  const own = [...accounts.values()].map(({ value }) => value.unit);
  const paths = [factory.unit, factory.suspended_unit, ...own].filter((unit) => unit !== undefined);
  return unique(paths.map((path) => path.split('/')[0] ?? path));
}

const unique = (texts: string[]) => [...new Set(texts)].sort();

/** A key of organization.yaml that has to say something else. */
export interface Correction {
  key: string;
  has: unknown;
  wants: unknown;
}

/** What in organization.yaml isn't what was made. `made` has its shape, and only what was made. */
export function corrections(organization: Organization, made: object): Correction[] {
  return differing('', organization, made);
}

function differing(path: string, has: unknown, wants: unknown): Correction[] {
  if (typeof wants !== 'object' || wants === null) return has === wants ? [] : [{ key: path, has: has ?? null, wants }];
  return Object.entries(wants).flatMap(([key, value]) =>
    differing(path === '' ? key : `${path}.${key}`, (has as Record<string, unknown> | undefined)?.[key], value),
  );
}
