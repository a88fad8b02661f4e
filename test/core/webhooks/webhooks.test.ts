import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { messageOf } from '../../../src/core/webhooks/payload.ts';
import { toSend, withUndelivered } from '../../../src/core/webhooks/queue.ts';
import { parseAddresses } from '../../../src/core/webhooks/secret.ts';

const AT = '2026-11-20T23:04:34Z';
const transition = { account: 'acme', old_state: 'n/a', new_state: 'creation-requested', at: AT };

describe('a message', () => {
  it("is Genesis's payload to the letter, with a time in nanoseconds", () => {
    expect(messageOf(transition, 'genesis', { environment: 'test' }).body).toBe(
      '{"timestamp":1795215874000000000,"id":"acme","type":"account","new_state":"creation-requested","old_state":"n/a","extra_data":{"Environment":"test"}}',
    );
  });

  it('is signed by the key', () => {
    const { body, headers } = messageOf(transition, 'genesis', { environment: 'test', key: 'k3y' });
    const signature = createHmac('sha256', 'k3y').update(body).digest('hex');
    expect(headers['x-genesis-signature-256']).toBe(`sha256=${signature}`);
    expect(Object.keys(messageOf(transition, 'genesis', { environment: 'test' }).headers)).toEqual(['content-type']);
  });

  it('can be read by people in Mattermost', () => {
    const failed = { ...transition, old_state: 'provisioning-requested', new_state: 'provisioning-failed' };
    const { text } = JSON.parse(messageOf(failed, 'mattermost', { environment: 'test' }).body);
    expect(text).toBe(':x: `acme` is **provisioning-failed** (was provisioning-requested)');
  });
});

describe('what is to be sent', () => {
  const stable = { state: 'stable' as const };

  it('is a change of state, once for each webhook', () => {
    expect(toSend(['cloud', 'team'], { state: 'provisioning-requested' }, stable, AT)).toEqual([
      { webhook: 'cloud', old_state: 'provisioning-requested', new_state: 'stable', at: AT },
      { webhook: 'team', old_state: 'provisioning-requested', new_state: 'stable', at: AT },
    ]);
  });

  it('is nothing where the state stays, but what was left over, of webhooks that are still there', () => {
    const left = (webhook: string) => ({ webhook, old_state: 'n/a', new_state: 'stable', at: AT });
    const before = { ...stable, undelivered: [left('cloud'), left('gone')] };
    expect(toSend(['cloud'], before, stable, AT)).toEqual([left('cloud')]);
  });

  it('is kept for so long as it is of use', () => {
    const many = Array.from({ length: 60 }, (_, index) => ({
      ...{ webhook: 'cloud', old_state: `s${index}`, new_state: `s${index + 1}`, at: AT },
    }));
    const { undelivered } = withUndelivered(stable, many);
    expect([undelivered?.length, undelivered?.at(-1)?.new_state]).toEqual([50, 's60']);
    expect(withUndelivered({ ...stable, undelivered: many }, [])).toEqual(stable);
  });
});

describe('the secret', () => {
  it('holds addresses and keys by name', () => {
    const { addresses, fault } = parseAddresses('{"cloud": {"url": "https://hooks.example.com/x", "key": "k"}}');
    expect([addresses.get('cloud'), fault]).toEqual([{ url: 'https://hooks.example.com/x', key: 'k' }, undefined]);
    expect(parseAddresses('').addresses.size).toBe(0);
  });

  it.each(['nonsense-s3cret', '["s3cret"]', '{"cloud": {"uri": "s3cret"}}'])(
    'is not told where it is wrong: %s',
    (text) => {
      const { addresses, fault } = parseAddresses(text);
      expect(addresses.size).toBe(0);
      expect(fault).toContain('it is no JSON like');
      expect(fault).not.toContain('s3cret');
    },
  );

  it('takes no address on which others could listen in, and keeps the others', () => {
    const text =
      '{"a": {"url": "http://h.example.com/s3cret"}, "b": {"url": "http://localhost:1"}, "c": {"url": "file:///etc"}}';
    const { addresses, fault } = parseAddresses(text);
    expect([...addresses.keys()]).toEqual(['b']);
    expect(fault).toContain('the address of a, c');
    expect(fault).not.toContain('s3cret');
  });
});
