import { describe, expect, it } from '@jest/globals';
import { toCidr } from '../../../src/core/addresses/parse-cidr.ts';
import { type ClaimRequest, decideClaims } from '../../../src/core/claims/claims.ts';
import { readMainClaims } from '../../../src/core/claims/main-claims.ts';
import { account, claim, pool, type Texts } from '../../support/claims.ts';
import { treeOf } from '../../support/ledger.ts';

// 10.0.0.0/24 is the first block of the pool, 10.0.1.0/24 the second, and so on.
const small = pool('default', '10.0.0.0/22', 24);

type More = Omit<Partial<ClaimRequest>, 'main'> & { changed?: Texts; status?: Texts };

function decide(main: Texts, added: Texts, more: More = {}) {
  const { changed = {}, status = {}, ...rest } = more;
  const branch = { added: treeOf(added), changed: treeOf(changed) };
  return decideClaims({ main: readMainClaims(treeOf(main), 'state', treeOf(status)), branch, ...rest });
}

const blocks = ({ holdings }: ReturnType<typeof decide>) =>
  Object.fromEntries(holdings.map(({ account: name, subnet }) => [name, subnet]));
const removed = (...subnets: string[]) => subnets.flatMap((subnet) => Object.keys(claim(subnet, 'any')));

describe('a block is claimed', () => {
  it('for each account that the branch adds, by a file named by the block', () => {
    const { write, remove, problems } = decide(small, { ...account('beta'), ...account('acme') });
    expect(Object.fromEntries(write)).toEqual({ ...claim('10.0.0.0/24', 'acme'), ...claim('10.0.1.0/24', 'beta') });
    expect([remove, problems]).toEqual([[], []]);
  });

  it('for an account that the branch changes and that has none', () => {
    expect(blocks(decide(small, {}, { changed: account('acme') }))).toEqual({ acme: '10.0.0.0/24' });
  });

  it('of an IPv6 pool too', () => {
    const { write } = decide(pool('six', 'fd00::/46', 48), account('acme', '{pool: six}'));
    expect(Object.fromEntries(write)).toEqual(claim('fd00::/48', 'acme', 'six'));
  });

  it('apart from what main and other pull requests claim', () => {
    const main = { ...small, ...claim('10.0.0.0/24', 'beta') };
    expect(blocks(decide(main, account('acme'), { avoid: [toCidr('10.0.1.0/24')] }))).toEqual({ acme: '10.0.2.0/24' });
  });

  it('apart from networks that status knows, though the pull request that added them was reverted', () => {
    const status = { 'accounts/gone.yaml': 'state: creation-requested\nsubnet: 10.0.0.0/24\n' };
    expect(blocks(decide(small, account('acme'), { status }))).toEqual({ acme: '10.0.1.0/24' });
    const taken = decide(small, { ...account('acme'), ...claim('10.0.0.0/24', 'acme') }, { status });
    expect(taken.lost).toEqual([{ subnet: '10.0.0.0/24', pool: 'default', account: 'acme' }]);
  });

  it('where its network is already, when an account comes back whose pull request was reverted', () => {
    const status = { 'accounts/acme.yaml': 'state: creation-requested\nsubnet: 10.0.2.0/24\n' };
    expect(blocks(decide(small, account('acme'), { status }))).toEqual({ acme: '10.0.2.0/24' });
  });

  it('where a deleted account had its network, once its claim is gone', () => {
    const status = { 'accounts/gone.yaml': 'state: deleted\nsubnet: 10.0.0.0/24\ndeleted: "2026-01-01T00:00:00Z"\n' };
    expect(blocks(decide(small, account('acme'), { status }))).toEqual({ acme: '10.0.0.0/24' });
  });

  it('at the address that is pinned, also where another pull request claims it', () => {
    const pinned = account('acme', '{subnet: 10.0.2.0/24}');
    const { holdings } = decide(small, pinned, { avoid: [toCidr('10.0.2.0/24')] });
    expect(holdings).toEqual([{ subnet: '10.0.2.0/24', pool: 'default', account: 'acme', how: 'new' }]);
  });

  it('for the named accounts only', () => {
    const added = { ...account('acme'), ...account('beta') };
    expect(blocks(decide(small, added, { accounts: ['beta'] }))).toEqual({ beta: '10.0.0.0/24' });
  });
});

describe('no block is claimed', () => {
  it('for accounts that ask for no network or are closed', () => {
    const added = { ...account('acme', 'none'), ...account('beta', '{pool: default}', 'lifecycle: closed\n') };
    expect(decide(small, added)).toEqual({ holdings: [], lost: [], remove: [], problems: [], write: new Map() });
  });

  it('for an account that has one on main', () => {
    const { holdings, write } = decide({ ...small, ...claim('10.0.3.0/24', 'acme') }, {}, { changed: account('acme') });
    expect([holdings[0]?.how, holdings[0]?.subnet, write.size]).toEqual(['merged', '10.0.3.0/24', 0]);
  });

  it('for accounts of main that the branch leaves alone', () => {
    expect(decide({ ...small, ...account('beta') }, account('acme')).holdings).toHaveLength(1);
  });
});

describe('a claim of the branch', () => {
  it('is kept where it is valid, whatever block would be chosen now', () => {
    const { holdings, write, remove } = decide(small, { ...account('acme'), ...claim('10.0.3.0/24', 'acme') });
    expect([holdings[0]?.how, holdings[0]?.subnet, write.size, remove]).toEqual(['kept', '10.0.3.0/24', 0, []]);
  });

  it('is kept where main has the very same', () => {
    const both = claim('10.0.3.0/24', 'acme');
    const { remove, holdings } = decide({ ...small, ...both }, { ...account('acme'), ...both });
    expect([remove, holdings[0]?.subnet]).toEqual([[], '10.0.3.0/24']);
  });

  it('is replaced where main gave the block to another account', () => {
    const main = { ...small, ...claim('10.0.0.0/24', 'beta') };
    const decision = decide(main, { ...account('acme'), ...claim('10.0.0.0/24', 'acme') });
    expect(decision.lost.map(({ subnet }) => subnet)).toEqual(['10.0.0.0/24']);
    expect(decision.remove).toEqual(removed('10.0.0.0/24'));
    expect(Object.fromEntries(decision.write)).toEqual(claim('10.0.1.0/24', 'acme'));
  });

  it('is replaced where it overlaps a claim of another pool on main', () => {
    const wide = pool('wide', '10.0.0.0/20', 22);
    const main = { ...small, ...wide, ...claim('10.0.0.0/22', 'beta', 'wide') };
    const added = { ...account('acme', '{pool: wide}'), ...claim('10.0.1.0/24', 'acme') };
    expect(blocks(decide(main, added))).toEqual({ acme: '10.0.4.0/22' });
  });

  it.each([
    ['is no block of its pool', small, claim('10.0.1.0/25', 'acme')],
    ['is of a pool that main has not', small, claim('10.9.0.0/24', 'acme', 'branch-pool')],
    [
      'is of another pool than its account names',
      { ...small, ...pool('other', '10.1.0.0/22', 24) },
      claim('10.1.0.0/24', 'acme', 'other'),
    ],
  ])('is replaced where it %s', (_why, main, mine) => {
    const { remove, holdings } = decide(main, { ...account('acme'), ...mine });
    expect([remove, holdings[0]?.subnet]).toEqual([Object.keys(mine), '10.0.0.0/24']);
  });

  it('is removed where its account has another block on main by now', () => {
    const main = { ...small, ...claim('10.0.3.0/24', 'acme') };
    const { remove, holdings } = decide(main, { ...account('acme'), ...claim('10.0.0.0/24', 'acme') });
    expect([remove, holdings[0]?.subnet]).toEqual([removed('10.0.0.0/24'), '10.0.3.0/24']);
  });

  it('is removed where its account was renamed in the branch, and the block is free again at once', () => {
    const { remove, write } = decide(pool('default', '10.0.0.0/24', 24), {
      ...account('acme'),
      ...claim('10.0.0.0/24', 'old-name'),
    });
    expect(remove).toEqual([]);
    expect(Object.fromEntries(write)).toEqual(claim('10.0.0.0/24', 'acme'));
  });

  it('is removed where its account does not ask any more', () => {
    expect(decide(small, { ...account('acme', 'none'), ...claim('10.0.0.0/24', 'acme') }).remove).toEqual(
      removed('10.0.0.0/24'),
    );
  });

  it('is one of one: a second one of the same account goes', () => {
    const two = { ...claim('10.0.1.0/24', 'acme'), ...claim('10.0.3.0/24', 'acme') };
    expect(decide(small, { ...account('acme'), ...two }).remove).toEqual(removed('10.0.3.0/24'));
  });

  it('gives way to the first where two of the branch overlap', () => {
    const main = { ...small, ...pool('fine', '10.0.0.0/22', 25) };
    const added = {
      ...account('acme'),
      ...account('beta', '{pool: fine}'),
      ...claim('10.0.0.0/24', 'acme'),
      ...claim('10.0.0.128/25', 'beta', 'fine'),
    };
    expect(blocks(decide(main, added))).toEqual({ acme: '10.0.0.0/24', beta: '10.0.1.0/25' });
  });

  it('is removed where nobody can read it', () => {
    const broken = { 'state/subnets/10.0.3.0-24.yaml': '<<<<<<< {account: acme}\n' };
    const { remove, holdings } = decide(small, { ...account('acme'), ...broken });
    expect([remove, holdings[0]?.subnet]).toEqual([Object.keys(broken), '10.0.0.0/24']);
  });

  it('stays where its account’s file can’t be read: what it asks for is unknown', () => {
    const added = { 'state/accounts/acme.yaml': 'name: [', ...claim('10.0.0.0/24', 'acme') };
    const { remove, problems } = decide(small, added);
    expect([remove, problems[0]?.file]).toEqual([[], 'state/accounts/acme.yaml']);
  });

  it('stays where it is of an account on main that the branch leaves alone', () => {
    expect(decide({ ...small, ...account('beta') }, claim('10.0.0.0/24', 'beta')).remove).toEqual([]);
  });

  it('stays where it is pinned and lost, with a problem at the pin', () => {
    const main = { ...small, ...claim('10.0.2.0/24', 'beta') };
    const added = { ...account('acme', '{subnet: 10.0.2.0/24}'), ...claim('10.0.2.0/24', 'acme') };
    const { remove, write, lost, problems } = decide(main, added);
    expect([remove, write.size, lost.length]).toEqual([[], 0, 1]);
    expect(problems).toEqual([
      {
        ...{ file: 'state/accounts/acme.yaml', line: 3, column: 19, severity: 'error', accounts: ['acme'] },
        message: '10.0.2.0/24 in pool default is taken.',
        hint: 'Pin another block (10.0.3.0/24 is free), or leave the choice to the pool.',
      },
    ]);
  });

  it('of other accounts stays untouched where accounts are named, and its block is kept clear of', () => {
    const lost = claim('10.0.0.0/24', 'beta');
    const main = { ...small, ...claim('10.0.0.0/24', 'gamma') };
    const decision = decide(main, { ...account('acme'), ...account('beta'), ...lost }, { accounts: ['acme'] });
    expect([decision.remove, blocks(decision)]).toEqual([[], { acme: '10.0.1.0/24' }]);
  });
});

describe('a problem holds back one account, and the others go on', () => {
  const others = { ...account('zeta', '{pool: other}') };
  const main = { ...small, ...pool('other', '10.1.0.0/22', 24) };

  it.each([
    ['a file that can’t be read', { 'state/accounts/acme.yaml': 'name: [' }],
    ['a pool that only the branch has', { ...account('acme', '{pool: own}'), ...pool('own', '10.2.0.0/22', 24) }],
    ['a pin outside all pools', account('acme', '{subnet: 10.7.0.0/24}')],
    ['a pin that is no block', account('acme', '{subnet: 10.0.0.0/25}')],
    ['no pool at all', account('acme', '{nat: single}')],
  ])('%s', (_what, acme) => {
    const { problems, holdings } = decide(main, { ...acme, ...others });
    expect(problems.map(({ accounts, severity }) => [accounts, severity])).toEqual([[['acme'], 'error']]);
    expect(problems[0]?.hint).toBeTruthy();
    expect(holdings.map(({ account: name }) => name)).toEqual(['zeta']);
  });

  it('a pool that is exhausted, saying that other pull requests hold blocks of it', () => {
    const tiny = { ...pool('default', '10.0.0.0/24', 24), ...pool('other', '10.1.0.0/22', 24) };
    const { problems, holdings } = decide(tiny, { ...account('acme'), ...others }, { avoid: [toCidr('10.0.0.0/24')] });
    expect(problems[0]?.message).toMatch(/exhausted.* other open pull requests/);
    expect(holdings).toHaveLength(1);
  });

  it('a pool that can’t be read on main', () => {
    const broken = { ...main, 'state/pools/default.yaml': 'name: default\nparent: 10.0.0.0/8\n' };
    const { problems, holdings } = decide(broken, { ...account('acme'), ...others });
    expect(problems[0]?.hint).toBe('Mend state/pools/default.yaml first.');
    expect(holdings).toHaveLength(1);
  });

  it('a pool that can’t be cut', () => {
    const { problems } = decide(pool('default', '10.0.0.0/22', 20), account('acme'));
    expect(problems[0]?.message).toMatch(/can't be split in \/20/);
  });

  it('a name that is no account of the branch', () => {
    expect(decide(main, account('acme'), { accounts: ['acne'] }).problems[0]?.message).toMatch(/acne/);
  });
});

it('deciding again on what was decided changes nothing', () => {
  const main = { ...small, ...claim('10.0.0.0/24', 'gamma') };
  const added = { ...account('acme'), ...account('beta'), ...claim('10.0.0.0/24', 'acme') };
  const first = decide(main, added);
  const files = Object.entries({ ...added, ...Object.fromEntries(first.write) });
  const second = decide(main, Object.fromEntries(files.filter(([path]) => !first.remove.includes(path))));
  expect([second.write.size, second.remove, second.lost]).toEqual([0, [], []]);
  expect(blocks(second)).toEqual(blocks(first));
});
