import { describe, expect, it } from '@jest/globals';
import { parseAccess, secretsOf } from '../../../src/core/clusters/access.ts';

const URL = 'https://provisioner.example.com';
const oauth = { token_url: 'https://login.example.com/token', client_id: 'genesis', client_secret: 's3cret' };

describe('the secret GENESIS_PROVISIONER', () => {
  it('may be missing, where the provisioner asks for nothing', () => {
    expect(parseAccess(undefined, 'http://provisioner.internal:8075')).toEqual({ headers: {} });
    expect(parseAccess(' \n', URL)).toEqual({ headers: {} });
  });

  it("has headers and a client of the provisioner's issuer, whose scope is that of its own client", () => {
    const access = parseAccess(JSON.stringify({ headers: { 'x-api-key': 'k3y' }, oauth }), URL);
    expect(access).toEqual({
      headers: { 'x-api-key': 'k3y' },
      oauth: { ...oauth, scope: 'offline_access api://provisioner/.default' },
    });
    expect(secretsOf(access)).toEqual(['k3y', 's3cret']);
  });

  it.each([
    ['s3cret', 'it is no JSON like'],
    [JSON.stringify({ header: { 'x-api-key': 's3cret' } }), 'it is no JSON like'],
    [JSON.stringify({ headers: { 'x-api-key': 's3cret\nx: y' } }), 'it is no JSON like'],
    [
      JSON.stringify({ oauth: { ...oauth, token_url: 'http://login.example.com' } }),
      "token_url doesn't begin with https",
    ],
  ])('that is wrong (%j) is refused without a word of its content', (text, message) => {
    const attempt = () => parseAccess(text, URL);
    expect(attempt).toThrow(message);
    expect(attempt).not.toThrow('s3cret');
  });

  it('goes nowhere unencrypted, but on this machine', () => {
    const secret = JSON.stringify({ oauth });
    expect(() => parseAccess(secret, 'http://provisioner.internal:8075')).toThrow('it is not encrypted');
    expect(parseAccess(secret, 'http://localhost:8075').oauth?.client_id).toBe('genesis');
  });
});
