import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ACCOUNTS, STATE_BUCKET } from '../../rehearsal/aws/seed.ts';
import { startClosing } from '../support/closing.ts';

let world: Awaited<ReturnType<typeof startClosing>>;

beforeAll(async () => {
  world = await startClosing();
});
beforeEach(() => world.aws.reset());
afterAll(() => world?.stop());

describe('the bundle of close-account', () => {
  it('closes an account and moves it away, and then finds nothing to do', async () => {
    const id = await world.create();
    world.aws.proxy.forget();
    const first = await world.close();
    expect(first.annotations).toEqual([]);
    expect(first.outputs).toMatchObject({ closed: 'gamma', queued: '', failed: '' });
    expect(world.operations()).toEqual(['CloseAccount', 'MoveAccount']);
    expect(await world.fate(id)).toEqual({ state: 'SUSPENDED', unit: 'Suspended' });

    world.aws.proxy.forget();
    expect((await world.close()).outputs).toMatchObject({ closed: 'gamma' });
    expect(world.operations()).toEqual([]);
  });

  it('queues what AWS takes no closing of, and the next run takes it up', async () => {
    const id = await world.create();
    await world.aws.refuseClosing('CLOSE_ACCOUNT_QUOTA_EXCEEDED');
    const first = await world.close();
    expect(first).toMatchObject({ code: 0, outputs: { closed: '', queued: 'gamma', failed: '' } });
    expect(first.summary).toContain("this month's quota is used up");
    expect((await world.close()).outputs).toMatchObject({ closed: 'gamma' });
    expect(await world.fate(id)).toEqual({ state: 'SUSPENDED', unit: 'Suspended' });
  });

  it.each(['CloseAccount', 'MoveAccount'])('finishes what was begun when it was killed after %s', async (operation) => {
    const id = await world.create();
    const killed = new AbortController();
    world.aws.proxy.kill(
      (call) => call.operation === operation,
      1,
      () => killed.abort(),
    );
    expect(await world.close({}, killed.signal)).toMatchObject({ cancelled: true });
    expect((await world.close()).outputs).toMatchObject({ closed: 'gamma' });
    expect(await world.fate(id)).toEqual({ state: 'SUSPENDED', unit: 'Suspended' });
  });

  it('closes nothing whose Terraform state still holds something', async () => {
    const id = await world.create();
    const state = { version: 4, resources: [{ mode: 'managed', type: 'aws_vpc', name: 'this', instances: [{}] }] };
    const object = { Bucket: STATE_BUCKET, Key: 'accounts/gamma/network.tfstate', Body: JSON.stringify(state) };
    await new S3Client(world.aws.as(ACCOUNTS.automation)).send(new PutObjectCommand(object));
    const refused = await world.close();
    expect(refused.code).toBe(1);
    expect(refused.summary).toContain('its Terraform state has 1 resources');
    expect(await world.fate(id)).toEqual({ state: 'ACTIVE', unit: 'Prod' });
  });

  it('has nothing to close where the account was never made', async () => {
    const result = await world.close();
    expect(result.outputs).toMatchObject({ closed: 'gamma' });
    expect(result.summary).toContain('it was never made');
    expect(world.operations()).toEqual([]);
  });

  it('refuses to close unseen what nobody reviewed', async () => {
    const result = await world.close({ unreviewed: 'false' });
    expect(result.annotations[0]?.message).toContain('"unreviewed: true"');
    expect(world.aws.proxy.calls()).toEqual([]);
  });
});
