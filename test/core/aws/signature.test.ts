import { describe, expect, it } from '@jest/globals';
import { signed } from '../../../src/core/aws/signature.ts';

const call = {
  url: new URL('https://ram.us-east-1.amazonaws.com/getresourceshareassociations'),
  body: '{"associationType":"PRINCIPAL"}',
  service: 'ram',
  region: 'us-east-1',
  at: new Date('2026-11-21T08:30:00Z'),
};
const keys = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' };

// What @smithy/signature-v4, the signer of AWS's own SDK, makes of the same request.
describe('a signed call', () => {
  it("has the signature that AWS's SDK gives it", () => {
    expect(signed(call, keys)).toEqual({
      'content-type': 'application/json',
      host: 'ram.us-east-1.amazonaws.com',
      'x-amz-date': '20261121T083000Z',
      authorization:
        'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261121/us-east-1/ram/aws4_request, ' +
        'SignedHeaders=content-type;host;x-amz-date, ' +
        'Signature=1b136297874f4b214f627e3020b34365980b24ac9a1ab87d48b9dbc92e573475',
    });
  });

  it("has the session's token signed as well", () => {
    expect(signed(call, { ...keys, sessionToken: 'TOKEN' })).toMatchObject({
      'x-amz-security-token': 'TOKEN',
      authorization: expect.stringMatching(
        /x-amz-security-token, Signature=9f0d0649c1091989530bdf0022a0ead2c95fcc1e74932a697e19d62d4d507bda$/,
      ),
    });
  });
});
