import type { Message } from '../webhooks/payload.ts';

// What the apps cloud deployer posted to Mattermost: the same fields and colors, so that filters on them go on working.

/** A bundle that was deployed. */
export interface DeployedNotice {
  displayName: string;
  homepage: string;
  id: string;
  version: string;
  bundle: string;
  environment: string;
}

export function deployedNotice({ displayName, homepage, id, version, bundle, environment }: DeployedNotice): Message {
  return post('App deployed', '#006400', {
    Name: `[${escaped(displayName)}](${new URL(homepage).href.replaceAll('(', '%28').replaceAll(')', '%29')})`,
    ID: escaped(id),
    Version: escaped(version),
    Bundle: escaped(bundle),
    Environment: escaped(environment),
  });
}

/** A bundle, or the whole run, that failed. */
export function failedNotice({ message, environment }: { message: string; environment: string }): Message {
  return post('App not deployed', '#FF0000', {
    'Error Message': escaped(message.slice(0, LONGEST)),
    Environment: escaped(environment),
  });
}

/** Mattermost takes posts of 16,383 characters; nobody reads as many. */
const LONGEST = 4000;

function post(title: string, color: string, values: Record<string, string>): Message {
  const fields = Object.entries(values).map(([name, value]) => ({ title: name, value, short: value.length <= 40 }));
  const body = { username: 'genesis', attachments: [{ fallback: title, title, color, fields }] };
  return { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
}

/** A bundle's texts are anybody's: they must neither be markup nor call people. */
const escaped = (text: string) => text.replaceAll(/[\\`*_{}[\]()#+!|<>~]/g, '\\$&').replaceAll('@', '@\u200b');
