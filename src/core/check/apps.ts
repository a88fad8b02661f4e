import type { Problem } from '../problem.ts';
import { type Context, isThere } from './context.ts';
import { errorAt, unknownName } from './finding.ts';

/** An app is deployed to accounts that exist and stay. */
export function appHasAccounts({ ledger }: Context): Problem[] {
  return [...ledger.apps.values()].flatMap((entry) =>
    entry.value.deployments.flatMap(({ account }, index) => {
      const spot = { entry, path: ['deployments', index, 'account'] };
      if (!isThere(ledger, 'accounts', account)) {
        const hint = `Add ${ledger.folder}/accounts/${account}.yaml, or delete the deployment.`;
        const wording = { message: `there is no account ${account}`, hint };
        return [errorAt(spot, [account], unknownName(account, ledger.accounts.keys(), wording))];
      }
      if (ledger.accounts.get(account)?.value.lifecycle !== 'closed') return [];
      return [
        errorAt(spot, [account], { message: `${account} is to be closed`, hint: 'Delete the deployment first.' }),
      ];
    }),
  );
}

/** An app is listed on servers that organization.yaml knows. */
export function appHasServers({ ledger }: Context): Problem[] {
  const servers = ledger.organization?.value.servers;
  if (!servers) return [];
  return [...ledger.apps.values()].flatMap((entry) =>
    entry.value.deployments.flatMap(({ account, server, install }, index) => {
      if (server === undefined && !install) return [];
      const path = ['deployments', index, server === undefined ? 'install' : 'server'];
      if (server === undefined) {
        return [
          errorAt({ entry, path }, [account], {
            message: 'install needs a server',
            hint: 'Add server, or delete install.',
          }),
        ];
      }
      if (Object.hasOwn(servers, server)) return [];
      const known = Object.keys(servers);
      const hint = `Write one of ${known.join(', ')}, or add it to organization.yaml.`;
      const wording = unknownName(server, known, { message: `organization.yaml has no server ${server}`, hint });
      return [errorAt({ entry, path }, [account], wording)];
    }),
  );
}

/** One version of an app in an account and on a server: a server lists one, an account's record holds one. */
export function appIsDeployedOnce({ ledger }: Context): Problem[] {
  return [...ledger.apps.values()].flatMap((entry) => {
    const seen = new Set<string>();
    return entry.value.deployments.flatMap(({ account, server = '' }, index) => {
      const key = JSON.stringify([account, server]);
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      const message = `this app is deployed to ${account} twice`;
      return [errorAt({ entry, path: ['deployments', index] }, [account], { message, hint: 'Keep one of the two.' })];
    });
  });
}
