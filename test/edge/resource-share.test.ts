import { afterEach, expect, it, jest } from '@jest/globals';
import { openResourceShare } from '../../src/edge/resource-share.ts';

afterEach(() => {
  jest.restoreAllMocks();
});

// As the endpoint rules of AWS's SDK have it.
it.each([
  ['aws', 'us-east-1', 'ram.us-east-1.amazonaws.com'],
  ['aws-us-gov', 'us-gov-west-1', 'ram.us-gov-west-1.amazonaws.com'],
  ['aws-cn', 'cn-north-1', 'ram.cn-north-1.amazonaws.com.cn'],
  ['aws-eusc', 'eusc-de-east-1', 'ram.eusc-de-east-1.amazonaws.eu'],
])('asks for a share in the partition %s at its own address', async (partition, region, host) => {
  const answer = new Response('{"resourceShareAssociations":[{"status":"ASSOCIATED"}]}');
  const fetched = jest.spyOn(globalThis, 'fetch').mockResolvedValue(answer);
  const credentials = async () => ({ accessKeyId: 'AKIA0000111111111111', secretAccessKey: 'rehearsal' });
  const share = openResourceShare({ credentials, region, partition, endpoint: undefined });
  const arn = `arn:${partition}:ram:${region}:222222222222:resource-share/1`;
  const wanted = { type: 'aws_ram_principal_association', name: `${arn} 444444444444` };
  expect(await share.find([wanted])).toMatchObject([{ id: `${arn},444444444444` }]);
  expect(String(fetched.mock.calls[0]?.[0])).toBe(`https://${host}/getresourceshareassociations`);
});
