import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { assetKey, functionName } from '../../src/core/apps/names.ts';

/** What a Mattermost server is started with to find apps in AWS: its four MM_APPS_* variables, and where AWS is. */
export interface AppsInAws {
  endpoint: string;
  region: string;
  bucket: string;
  accessKey: string;
  secretKey: string;
}

/** The part of a manifest that the server goes by. */
export interface Manifest {
  app_id: string;
  version: string;
  display_name: string;
  homepage_url: string;
  aws_lambda?: { functions?: { path: string; name: string }[] };
}

/** A call of an app, as far as the server tells of it here. */
export interface Call {
  path: string;
  /** What a person filled in. */
  values?: Record<string, string>;
}

/** Calls apps and reads their assets as the Apps plugin does, with the server's own keys. */
export function openApps({ endpoint, region, bucket, accessKey, secretKey }: AppsInAws) {
  const credentials = { accessKeyId: accessKey, secretAccessKey: secretKey };
  const config = { endpoint, region, credentials, forcePathStyle: true };
  const lambda = new LambdaClient(config);
  const s3 = new S3Client(config);

  return {
    /** Calls the function whose path is the longest beginning of the call's. */
    async call({ app_id: id, version, aws_lambda: { functions = [] } = {} }: Manifest, call: Call) {
      const [found] = functions
        .filter(({ path }) => call.path.startsWith(path))
        .sort((a, b) => b.path.length - a.path.length);
      if (!found) throw new Error(`${id} has no function for ${call.path}.`);
      const request = { path: call.path, httpMethod: 'POST', headers: {}, body: JSON.stringify(call) };
      const FunctionName = functionName(id, version, found.name);
      const answer = await lambda.send(new InvokeCommand({ FunctionName, Payload: JSON.stringify(request) }));
      const text = Buffer.from(answer.Payload ?? []).toString();
      if (answer.FunctionError) throw new Error(`${FunctionName} failed: ${text}`);
      const { statusCode, body } = JSON.parse(text) as { statusCode: number; body: string };
      return { statusCode, response: JSON.parse(body) as Record<string, unknown> };
    },

    async asset({ app_id: id, version }: Manifest, file: string): Promise<string> {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: assetKey(id, version, file) }));
      return (await Body?.transformToString()) ?? '';
    },
  };
}
