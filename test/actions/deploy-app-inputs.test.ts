import { describe, expect, it } from '@jest/globals';
import { contradictions, givenBy, spec } from '../../actions/deploy-app/inputs.ts';
import { ambientKeys } from '../../actions/deploy-app/keys.ts';
import { networkOf } from '../../actions/deploy-app/network.ts';
import { resolveSettings } from '../../actions/deploy-app/settings.ts';
import { EMPTY_STATUS } from '../../src/core/ledger/status.ts';
import { readInputs } from '../../src/harness/inputs.ts';

const GIVEN = { install: false, update: false, dryRun: false, env: {} };
const SERVER = { site_url: 'https://mm.example.com', bucket: 'b', region: 'eu-west-1', execute_role: 'r' };

function inputs(given: Record<string, string> = {}) {
  const defaults = {
    bundle: 'a.zip',
    repository: '.',
    ledger: 'state',
    base: 'HEAD',
    'status-branch': 'genesis-status',
  };
  const flags = { install: 'false', update: 'false', 'upgrade-runtime': 'false', 'dry-run': 'false' };
  const all = Object.entries({ ...defaults, ...flags, ...given });
  return readInputs(spec, Object.fromEntries(all.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])));
}

describe('settings', () => {
  it("are appsctl's where nobody says otherwise", () => {
    const { settings, site } = resolveSettings(GIVEN, {});
    expect(settings).toMatchObject({
      region: 'us-east-1',
      bucket: 'mattermost-apps-bucket',
      executeRole: 'mattermost-apps-execute-lambda-role',
      policy: 'mattermost-apps-invoke-policy',
    });
    expect(site).toBeUndefined();
  });

  it('are what was given, then what the ledger says, then the variables', () => {
    const env = {
      MM_APPS_AWS_REGION: 'us-west-2',
      MM_APPS_S3_BUCKET: 'env',
      MM_ADMIN_TOKEN: 't',
      MM_SERVICESETTINGS_SITEURL: 'https://env',
    };
    expect(resolveSettings(GIVEN, env)).toMatchObject({
      settings: { region: 'us-west-2', bucket: 'env' },
      site: { siteUrl: 'https://env', token: 't' },
    });
    expect(resolveSettings({ ...GIVEN, bucket: 'given' }, env, SERVER)).toMatchObject({
      settings: { region: 'eu-west-1', bucket: 'given', executeRole: 'r' },
      site: { siteUrl: 'https://mm.example.com' },
    });
  });

  it('leave policies alone where that is wanted', () => {
    expect(resolveSettings({ ...GIVEN, policy: 'none' }, {}).settings.policy).toBeUndefined();
  });

  it('have all that is missing told at once', () => {
    expect(() => resolveSettings({ ...GIVEN, install: true }, {})).toThrow('To install an app, a server is needed');
    expect(() => resolveSettings({ ...GIVEN, siteUrl: 'mm.example.com' }, {})).toThrow(
      /no http or https.*\nThere is no token/,
    );
  });
});

describe('the inputs', () => {
  it('read variables and tags by lines, and tell bad lines without their values', () => {
    expect(inputs({ env: 'AA=1\n\nBB=x=y ' }).env).toEqual({ AA: '1', BB: 'x=y' });
    expect(() => inputs({ env: 'AA=1\nsecret' })).toThrow('Input env has no KEY=VALUE in line 2; it takes');
  });

  it.each([
    [{ 'subnet-ids': 'subnet-0a' }, 'subnet-ids and security-group-ids belong together'],
    [{ vpc: 'account' }, 'vpc needs account'],
    [{ 'job-role': 'apps' }, 'job-role needs account'],
    [{ 'job-role': 'read', account: 'acme' }, 'job-role read needs dry-run'],
    [{ servers: '{}' }, 'servers needs server'],
  ])('that are %j are refused', (given, message) => {
    expect(() => contradictions(inputs(given))).toThrow(message);
  });

  it("take a server's token out of the secret with all of them", () => {
    const given = { server: 'community', servers: '{"community":{"token":"t"}}' };
    expect(givenBy(inputs(given), undefined).token).toBe('t');
    expect(() => givenBy(inputs({ ...given, server: 'constructor' }), undefined)).toThrow(
      'has no token of constructor',
    );
    expect(() => givenBy(inputs({ ...given, servers: 'no json' }), undefined)).toThrow('has no token of community');
  });
});

describe('the keys of an app', () => {
  const ambient = (env: Record<string, string>) => {
    const masked: string[] = [];
    return {
      keys: ambientKeys({ env, mask: (secret) => void masked.push(secret), region: 'us-east-1', log: () => {} }),
      masked,
    };
  };

  it("are those of appsctl's variables, and are masked", async () => {
    const { keys, masked } = ambient({ MM_APPS_DEPLOY_AWS_ACCESS_KEY: 'k', MM_APPS_DEPLOY_AWS_SECRET_KEY: 's' });
    expect(await keys()).toEqual({ accessKeyId: 'k', secretAccessKey: 's' });
    expect(masked).toEqual(['s']);
  });

  it('are refused by halves', () => {
    expect(() => ambient({ MM_APPS_DEPLOY_AWS_ACCESS_KEY: 'k' })).toThrow('belong together');
  });
});

describe("an account's own network", () => {
  it("has its private subnets and its workers' group", () => {
    const network = {
      private_subnets: { a: 'subnet-1', b: 'subnet-2' },
      security_groups: { worker: 'sg-1', master: 'sg-2' },
    };
    const status = { ...EMPTY_STATUS, accounts: new Map([['acme', { state: 'stable' as const, network }]]) };
    expect(networkOf('acme', status)).toEqual({ subnets: ['subnet-1', 'subnet-2'], groups: ['sg-1'] });
  });

  it('has to be recorded', () => {
    expect(() => networkOf('acme', EMPTY_STATUS)).toThrow('Nothing is recorded of a network of acme.');
  });
});
