import { existsSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import type { GenesisRows } from '../core/import/rows.ts';
import { UserError } from '../core/problem.ts';

/**
 * Reads the SQLite database of a Mattermost Genesis server, with Node's own SQLite. Nothing is written to it.
 *
 * @throws UserError where the file isn't such a database, or this Node has no SQLite.
 */
export function readGenesisDatabase(file: string): GenesisRows {
  // Asked for at run time: older Nodes, on which all other commands run, have no such module.
  const sqlite = process.getBuiltinModule?.('node:sqlite');
  if (!sqlite) {
    throw new UserError(`Node ${process.versions.node} can't read SQLite.`, {
      hint: 'Run this with Node 22.13 or newer.',
    });
  }
  if (!existsSync(file)) throw new UserError(`${file} isn't there.`);
  try {
    const database = new sqlite.DatabaseSync(file, { readOnly: true });
    try {
      return rowsOf(database);
    } finally {
      database.close();
    }
  } catch (cause) {
    throw new UserError(
      `${file} is no database of Mattermost Genesis: ${(cause as Error).message}.`,
      { hint: 'Give the SQLite file of a Genesis server. Of PostgreSQL, copy the tables into one first.' },
      { cause },
    );
  }
}

function rowsOf(database: DatabaseSync): GenesisRows {
  const all = <T>(query: string) => database.prepare(query).all() as T[];
  return {
    accounts: all(
      'SELECT ID, State, Provider, ProviderMetadataRaw, AccountMetadataRaw, DeleteAt, LockAcquiredBy FROM Account ORDER BY CreateAt, ID',
    ),
    parents: all('SELECT ID, CIDR, SplitRange, CreateAt FROM ParentSubnet'),
    subnets: all("SELECT CIDR, AccountID, ParentSubnet FROM SubnetPool WHERE AccountID <> '' ORDER BY CreateAt, CIDR"),
    webhooks: all('SELECT ID, URL, DeleteAt FROM Webhooks ORDER BY CreateAt, ID'),
  };
}
