import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import type { ClientConfig } from '../../rehearsal/aws/world.ts';

/** Calls of services whose SDK clients aren't installed. moto reads only who signs, and for which service. */
async function send(config: ClientConfig, service: string, path: string, type: string, body: string): Promise<string> {
  const scope = `${config.credentials.accessKeyId}/20261120/${config.region}/${service}/aws4_request`;
  const answer = await fetch(config.endpoint + path, {
    method: 'POST',
    headers: {
      authorization: `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=0`,
      'content-type': type,
    },
    body,
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  return text;
}

/** One EC2 call; returns AWS's XML, throws it where the call is refused. */
export function ec2(config: ClientConfig, action: string, parameters: Record<string, string> = {}): Promise<string> {
  const form = new URLSearchParams({ Action: action, Version: '2016-11-15', ...parameters });
  return send(config, 'ec2', '/', 'application/x-www-form-urlencoded', form.toString());
}

/** One RAM call; returns AWS's answer, throws its text where the call is refused. */
export async function ram(config: ClientConfig, operation: string, body: object) {
  return JSON.parse(await send(config, 'ram', `/${operation}`, 'application/json', JSON.stringify(body)));
}

/** The first element of that name in an answer of EC2. */
export function element(xml: string, name: string): string {
  return new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? '';
}

/** A session of a role, as a client's configuration; `more` are parameters of AssumeRole. */
export async function session(config: ClientConfig, account: string, role: string, more = {}): Promise<ClientConfig> {
  const RoleArn = `arn:aws:iam::${account}:role/${role}`;
  const command = new AssumeRoleCommand({ RoleArn, RoleSessionName: 'test', ...more });
  const { Credentials } = await new STSClient({ ...config, maxAttempts: 1 }).send(command);
  const credentials = {
    accessKeyId: Credentials!.AccessKeyId!,
    secretAccessKey: Credentials!.SecretAccessKey!,
    sessionToken: Credentials!.SessionToken!,
  };
  return { ...config, credentials };
}
