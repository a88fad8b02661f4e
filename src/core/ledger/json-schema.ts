import { z } from 'zod';
import { account } from './schema/account.ts';
import { app } from './schema/app.ts';
import { claim } from './schema/claim.ts';
import { organization } from './schema/organization.ts';
import { peering } from './schema/peering.ts';
import { pool } from './schema/pool.ts';

const TITLES = {
  organization: 'Where accounts are made, and which credentials make them',
  pool: 'A parent network, cut into blocks that accounts claim',
  account: 'An AWS account that somebody wants',
  claim: 'A block of a pool, and the account that holds it; written by workflows',
  peering: 'A peering between the networks of two accounts',
  app: 'Where an app runs, and in which version',
} as const;

const SCHEMAS = { organization, pool, account, claim, peering, app } as const;

/**
 * The JSON Schemas of the ledger's files, for editors: they complete keys and explain them. What a schema can't say
 * (a canonical network, rules between files) is found by the check alone.
 *
 * @returns the text of each, by its path in `folder`.
 */
export function jsonSchemas(folder: string): Map<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([kind, schema]) => [
      `${folder}/${kind}.json`,
      schemaText(kind as keyof typeof SCHEMAS, schema),
    ]),
  );
}

function schemaText(kind: keyof typeof SCHEMAS, schema: z.ZodType): string {
  // As written, not as read: what has a default may be left out. Draft 7 is what editors know best.
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
  return `${JSON.stringify({ $schema, title: TITLES[kind], ...rest }, null, 2)}\n`;
}
