import { describe, expect, it } from '@jest/globals';
import type { AccountStatus } from '../../../src/core/ledger/schema/status.ts';
import { EMPTY_STATUS } from '../../../src/core/ledger/status.ts';
import type { Problem } from '../../../src/core/problem.ts';
import { type CheckReport, checkSummary } from '../../../src/core/render/check-summary.ts';
import { dashboard } from '../../../src/core/render/dashboard.ts';
import { endSummary } from '../../../src/core/render/end-summary.ts';
import { bar } from '../../../src/core/render/pools.ts';
import { whatIsDue } from '../../../src/core/work/due.ts';
import { expectGolden } from '../../support/golden.ts';
import { ledgerOf } from '../../support/ledger.ts';

const account = (name: string) => `name: ${name}\nowner: {team: cloud}\nnetwork: {pool: default}\n`;
const claim = (name: string, third: number) => ({
  [`accounts/${name}.yaml`]: account(name),
  [`subnets/10.0.${third}.0-24.yaml`]: `{subnet: 10.0.${third}.0/24, pool: default, account: ${name}}\n`,
});
const ledger = ledgerOf({
  ...claim('acme', 4),
  ...claim('beta', 5),
  ...claim('gone', 6),
  'pools/large.yaml': 'name: large\nhub: main\nparent: 11.0.0.0/8\nsplit_range: 24\n',
});
const status = { ...EMPTY_STATUS, accounts: new Map([['gone', { state: 'deleted' } as AccountStatus]]) };
const quiet: CheckReport = {
  ledger,
  status,
  problems: [],
  due: [],
  heldBack: [],
  waiting: [],
  leftOut: [],
  postponed: [],
  pending: [],
  stoppedBy: [],
  isChange: false,
  isSample: false,
};
const problem: Problem = {
  file: 'state/accounts/omega.yaml',
  line: 7,
  column: 3,
  severity: 'error',
  message: 'the key tag is unknown',
  hint: 'Did you mean tags?',
};

describe('checkSummary', () => {
  it('shows what is due, why, and how full the pools are', () => {
    const { due } = whatIsDue(ledger, status, 'm'.repeat(64));
    expectGolden('check-due.md', checkSummary({ ...quiet, due, pending: ['delta', 'epsilon'] }));
  });

  it('says what is to be done with a peering and with what goes, and what waits', () => {
    const common = { create: false, network: true, inputs: '', module: '', reason: 'r' };
    const due = [
      { ...common, account: 'acme', lifecycle: 'closed' as const },
      { ...common, account: 'acme--beta', lifecycle: 'present' as const },
      { ...common, account: 'beta--gamma', lifecycle: 'closed' as const },
    ];
    const waiting = [{ account: 'gamma', reason: 'beta--gamma must be gone first' }];
    const text = checkSummary({ ...quiet, due, waiting });
    expect(text).toContain('### Due: 1 account and 2 peerings');
    expect(text).toContain('| <code>acme</code> | take its network down, close | r |');
    expect(text).toContain('| <code>acme--beta</code> | peer | r |');
    expect(text).toContain('| <code>beta--gamma</code> | take down | r |');
    expect(text).toContain('<code>gamma</code> waits: beta--gamma must be gone first.');
  });

  it('shows problems first, and who is held back by them', () => {
    const warning: Problem = { ...problem, severity: 'warning', file: 'state/pools/default.yaml', line: 3 };
    const report = { ...quiet, problems: [warning, problem], heldBack: ['omega'], isChange: true };
    expectGolden('check-problems.md', checkSummary(report));
  });
});

describe('bar', () => {
  it('shows that something is claimed, however little', () => {
    expect(bar({ blocks: 65_536, claimed: 1, resting: 0, free: 65_535 })).toBe(`█${'░'.repeat(19)}`);
  });

  it('is full only for a full pool', () => {
    expect(bar({ blocks: 100, claimed: 99, resting: 0, free: 1 })).toBe(`${'█'.repeat(19)}░`);
    expect(bar({ blocks: 100, claimed: 100, resting: 0, free: 0 })).toBe('█'.repeat(20));
  });

  it('leaves room for what rests', () => {
    expect(bar({ blocks: 1000, claimed: 999, resting: 1, free: 0 })).toBe(`${'█'.repeat(19)}▒`);
  });
});

describe('dashboard', () => {
  it('is for an empty branch as well', () => {
    expect(dashboard(EMPTY_STATUS)).toContain('None yet.');
  });

  it('has no more rows than GitHub shows, and says how many there are', () => {
    const record: AccountStatus = { state: 'stable' };
    const accounts = new Map(Array.from({ length: 2500 }, (_, index) => [`account-${index}`, record]));
    const text = dashboard({ ...EMPTY_STATUS, accounts });
    expect(text).toContain('2500 accounts: 2500 stable.');
    expect(text).toContain('… and 500 more on this branch.');
    expect(text.length).toBeLessThan(512 * 1024);
  });

  it('has peerings, and what runs where', () => {
    const peerings = new Map([['acme--beta', { state: 'stable' as const, since: '2026-01-02T03:04:05Z' }]]);
    const done = { version: '1.0.0', sha256: 'a'.repeat(64), functions: [], at: '2026-01-02T03:04:05Z' };
    const apps = new Map([['com.example.hello', { accounts: { 'acme@community': done } }]]);
    const text = dashboard({ ...EMPTY_STATUS, peerings, apps });
    expect(text).toContain('| [<code>acme--beta</code>](peerings/acme--beta.yaml) | stable | 2026-01-02 03:04 |');
    expect(text).toContain(
      '| [<code>com.example.hello</code>](apps/com.example.hello.yaml) | <code>acme@community</code> | 1.0.0 |',
    );
  });
});

describe('endSummary', () => {
  it('says so when nothing was to be done', () => {
    expect(endSummary([])).toBe('## Nothing was to be done\n');
  });
});
