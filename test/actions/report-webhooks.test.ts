import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { run } from '../../actions/report/run.ts';
import { renderStatus } from '../../src/core/ledger/status.ts';
import type { Result } from '../../src/core/work/result.ts';
import { ask, MAIN, resultsFor, STATUS, withBeta, world } from '../support/report.ts';

// The sample's organization has one webhook, cloud, in Genesis's format.
const revisions = { [MAIN]: withBeta };
const SECRET = '{"cloud": {"url": "https://hooks.example.com/s3cret", "key": "k3y"}}';
const requested = (more = {}) => renderStatus({ state: 'provisioning-requested', account_id: '666666666666', ...more });

async function ending(records: Record<string, string>, of: { webhooks?: string | undefined; outages?: string[] } = {}) {
  const status = Object.fromEntries(Object.entries(records).map(([name, text]) => [`accounts/${name}.yaml`, text]));
  const applied: Partial<Result> = { outcome: 'applied', account_id: '666666666666' };
  const results = await resultsFor(revisions, { step: 'apply', status }, { acme: applied });
  const here = world(revisions, { status, results });
  here.outages.push(...(of.outages ?? []));
  const webhooks = 'webhooks' in of ? of.webhooks : SECRET;
  const reported = await run(ask({ mode: 'end', accounts: ['acme'], webhooks }), here.deps);
  const recordOf = (name: string) => parse(here.branches[STATUS]?.[`accounts/${name}.yaml`] ?? '');
  const told = here.sent.map(({ message }) => JSON.parse(message.body));
  return { ...here, ...reported, recordOf, told };
}

describe('webhooks', () => {
  it('are told of a change of state, signed', async () => {
    const { told, sent, recordOf } = await ending({ acme: requested() });
    expect(told).toEqual([
      expect.objectContaining({ id: 'acme', old_state: 'provisioning-requested', new_state: 'stable' }),
    ]);
    expect(sent[0]?.url).toBe('https://hooks.example.com/s3cret');
    expect(sent[0]?.message.headers['x-genesis-signature-256']).toMatch(/^sha256=[0-9a-f]{64}$/);
    expect(recordOf('acme')).not.toHaveProperty('undelivered');
  });

  it('that are away fail no run, and the next run tells them, in order', async () => {
    const first = await ending({ acme: requested() }, { outages: ['ECONNREFUSED'] });
    expect(first.failure).toBeUndefined();
    expect(first.lines.join('\n')).toContain("The webhook cloud can't be told: ECONNREFUSED");
    expect(first.lines.join('\n')).not.toContain('s3cret');
    const left = first.recordOf('acme').undelivered;
    expect(left).toMatchObject([{ webhook: 'cloud', new_state: 'stable' }]);

    const earlier = [{ ...left[0], at: '2026-11-20T10:00:00Z' }];
    const again = await ending({ acme: requested({ undelivered: earlier }) });
    expect(again.told.map(({ new_state }) => new_state)).toEqual(['stable', 'stable']);
  });

  it('are told what they missed of accounts that this run is not about', async () => {
    const missed = { webhook: 'cloud', old_state: 'n/a', new_state: 'creation-requested', at: '2026-11-20T10:00:00Z' };
    const { told, recordOf } = await ending({ acme: requested(), beta: requested({ undelivered: [missed] }) });
    expect(told.map(({ id }) => id).sort()).toEqual(['acme', 'beta']);
    expect(recordOf('beta')).not.toHaveProperty('undelivered');
  });

  it('are asked once more for nothing once they failed in a run', async () => {
    const missed = { webhook: 'cloud', old_state: 'n/a', new_state: 'creation-requested', at: '2026-11-20T10:00:00Z' };
    const { told, recordOf } = await ending(
      { acme: requested({ undelivered: [missed] }) },
      { outages: ['TimeoutError'] },
    );
    expect(told).toEqual([]);
    expect(recordOf('acme').undelivered).toHaveLength(2);
  });

  it.each([undefined, 'nonsense'])(
    'without a usable secret (%s) are not told, and one line says so',
    async (webhooks) => {
      const { sent, lines, failure, recordOf } = await ending({ acme: requested() }, { webhooks });
      expect([sent, failure]).toEqual([[], undefined]);
      expect(lines.filter((line) => line.includes('The webhook cloud has no address'))).toHaveLength(1);
      expect(recordOf('acme')).not.toHaveProperty('undelivered');
    },
  );
});
