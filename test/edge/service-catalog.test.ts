import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openServiceCatalog } from '../../src/edge/service-catalog.ts';

interface Call {
  operation: string;
  input: Record<string, unknown>;
}

type Answer = object | { status: number; __type: string; message: string };

let server: Server;
let answers: Answer[] = [];
let calls: Call[] = [];
let before: string | undefined;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const operation = String(request.headers['x-amz-target']).split('.')[1] ?? '';
    calls.push({ operation, input: (await json(request)) as Record<string, unknown> });
    const { status = 200, ...body } = (answers.shift() ?? {}) as { status?: number };
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  before = process.env.AWS_ENDPOINT_URL;
  process.env.AWS_ENDPOINT_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  answers = [];
  calls = [];
});
afterAll(() => {
  if (before === undefined) delete process.env.AWS_ENDPOINT_URL;
  else process.env.AWS_ENDPOINT_URL = before;
  server.closeAllConnections();
  server.close();
});

const catalog = () =>
  openServiceCatalog({
    region: 'us-east-1',
    credentials: async () => ({ accessKeyId: 'AKIA0000111111111111', secretAccessKey: 'rehearsal' }),
  });

describe('Service Catalog', () => {
  it.each([
    [
      'the newest active version',
      [version('old', 1), version('new', 3), version('next', 4, { Active: false })],
      'pa-new',
    ],
    ['a version that is not deprecated', [version('old', 1), version('new', 3, { Guidance: 'DEPRECATED' })], 'pa-old'],
    ['nothing where none is active', [version('old', 1, { Active: false })], undefined],
  ])('provisions %s', async (_, ProvisioningArtifactDetails, expected) => {
    answers = [{ ProvisioningArtifactDetails }];
    expect(await catalog().activeArtifact('prod-abcdefghijklm')).toBe(expected);
    expect(calls[0]?.input).toEqual({ ProductId: 'prod-abcdefghijklm' });
  });

  it('finds the product of exactly that name, on whatever page and whoever asked for it', async () => {
    answers = [
      { ProvisionedProducts: [{ Id: 'pp-1', Name: 'gamma-ray' }], NextPageToken: 'more' },
      {
        ProvisionedProducts: [
          {
            Id: 'pp-2',
            Name: 'gamma',
            Status: 'TAINTED',
            IdempotencyToken: 'genesis-1',
            LastRecordId: 'rec-2',
            LastSuccessfulProvisioningRecordId: 'rec-1',
            PhysicalId: '600000000000',
          },
        ],
      },
    ];
    expect(await catalog().provisionedProduct({ name: 'gamma' })).toEqual({
      id: 'pp-2',
      name: 'gamma',
      status: 'TAINTED',
      token: 'genesis-1',
      lastRecordId: 'rec-2',
      lastGoodRecordId: 'rec-1',
      accountId: '600000000000',
    });
    const asked = { AccessLevelFilter: { Key: 'Account', Value: 'self' }, Filters: { SearchQuery: ['name:gamma'] } };
    expect(calls.map(({ input }) => input)).toEqual([asked, { ...asked, PageToken: 'more' }]);
  });

  it('finds the product of an account, by whatever name it was asked for', async () => {
    const PhysicalId = '600000000000';
    const other = { Id: 'pp-1', Name: 'x', PhysicalId: 'arn:aws:cloudformation:us-east-1:600000000000:stack/x' };
    answers = [{ ProvisionedProducts: [other, { Id: 'pp-2', Name: 'cloud-enterprise-7', PhysicalId }] }];
    expect(await catalog().provisionedProduct({ accountId: PhysicalId })).toMatchObject({ id: 'pp-2' });
    expect(calls[0]?.input).toMatchObject({ Filters: { SearchQuery: ['physicalId:600000000000'] } });
  });

  it('finds none where only similar names come', async () => {
    answers = [{ ProvisionedProducts: [{ Id: 'pp-1', Name: 'gamma-ray' }] }];
    expect(await catalog().provisionedProduct({ name: 'gamma' })).toBeUndefined();
  });

  it("tells an operation's errors and the outputs of all pages", async () => {
    const RecordDetail = {
      RecordId: 'rec-1',
      ProvisionedProductId: 'pp-1',
      RecordType: 'PROVISION_PRODUCT',
      Status: 'FAILED',
      RecordErrors: [{ Code: 'InvalidParametersException', Description: 'No such unit.' }, { Description: 'Sorry.' }],
    };
    answers = [
      { RecordDetail, RecordOutputs: [{ OutputKey: 'AccountEmail', OutputValue: 'a@b.c' }], NextPageToken: 'more' },
      { RecordDetail, RecordOutputs: [{ OutputKey: 'AccountId', OutputValue: '600000000000' }] },
    ];
    expect(await catalog().record('rec-1')).toEqual({
      id: 'rec-1',
      productId: 'pp-1',
      type: 'PROVISION_PRODUCT',
      state: 'FAILED',
      errors: ['InvalidParametersException: No such unit.', 'Sorry.'],
      outputs: { AccountEmail: 'a@b.c', AccountId: '600000000000' },
    });
  });

  it('terminates what is there, and takes it for done where nothing is', async () => {
    answers = [
      { RecordDetail: { RecordId: 'rec-3', Status: 'CREATED' } },
      { status: 400, __type: 'ResourceNotFoundException', message: 'gone' },
    ];
    expect(await catalog().terminate('pp-1', 'token')).toMatchObject({ id: 'rec-3', state: 'CREATED' });
    expect(await catalog().terminate('pp-1', 'token')).toBeUndefined();
    expect(calls[0]?.input).toEqual({ ProvisionedProductId: 'pp-1', TerminateToken: 'token' });
  });

  it('says which call failed', async () => {
    answers = [{ status: 400, __type: 'InvalidParametersException', message: 'No launch paths found.' }];
    const wish = {
      name: 'gamma',
      product: 'prod-a',
      artifact: 'pa-a',
      token: 't',
      parameters: { AccountName: 'gamma' },
    };
    await expect(catalog().provision(wish)).rejects.toThrow('AWS call servicecatalog:ProvisionProduct failed.');
    expect(calls[0]?.input).toMatchObject({
      ProvisionedProductName: 'gamma',
      ProvisionToken: 't',
      ProvisioningParameters: [{ Key: 'AccountName', Value: 'gamma' }],
    });
  });
});

function version(name: string, created: number, more = {}) {
  return { Id: `pa-${name}`, Active: true, Guidance: 'DEFAULT', CreatedTime: created * 86_400, ...more };
}
