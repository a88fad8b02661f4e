import { code, inert, paragraph, rendered, table } from '../../src/core/render/markdown.ts';
import type { Removal } from './clean.ts';
import type { RemovedVersion, VersionSettings } from './remove-version.ts';
import { type Done, isReady } from './run.ts';
import type { Tried } from './trial.ts';

// What the action's modes did, for the job summary.

export function initSummary({ findings, keyId }: Done, { region, bucket }: { region: string; bucket: string }): string {
  const isFine = isReady(findings);
  const rows = findings.map(({ kind, name, state, lacks }) => [kind, code(name), state, inert(lacks.join(', '))]);
  const variables = [
    ...(keyId ? [`MM_APPS_AWS_ACCESS_KEY (${keyId})`, 'MM_APPS_AWS_SECRET_KEY'] : []),
    `MM_APPS_AWS_REGION=${region}`,
    `MM_APPS_S3_BUCKET=${bucket}`,
  ];
  return page(
    isFine ? 'All that apps need is there' : 'Something that apps need is missing or differs',
    grid(['', 'Name', 'State', 'What was wrong'], rows),
    ...(isFine ? [`The Mattermost server needs ${variables.map(code).join(', ')}. Restart it with them.`] : []),
  );
}

export function trialSummary(results: Tried[]): string {
  const failed = results.filter(({ fault }) => fault !== undefined).length;
  const rows = results.map(({ test, fault }) => [test, inert(fault ?? 'passed')]);
  return page(
    failed > 0 ? `${failed} of ${results.length} tests failed` : 'All tests passed',
    grid(['Test', ''], rows),
  );
}

export function removalSummary(removals: Removal[]): string {
  const rows = removals.map(({ kind, name, state, why = '' }) => [kind, code(name), state, inert(why)]);
  return page(
    'What init made for the server',
    grid(['', 'Name', 'State', 'Why'], rows),
    'Functions, their role, and the bucket stay.',
  );
}

export function versionSummary({ appId, version, dryRun }: VersionSettings, removed: RemovedVersion): string {
  const rows = removed.functions.map((name) => [code(name)]);
  return page(
    `${inert(appId)} ${code(version)} ${dryRun ? 'would be removed' : 'is removed'}`,
    grid(['Function'], rows),
    `Besides: its manifest and ${removed.assets} assets${removed.policy ? ', and what the policy said of it' : ''}.`,
  );
}

const grid = (titles: string[], rows: string[][]) =>
  rendered(
    table(
      titles.map((title) => ({ title })),
      rows,
    ),
  );

const page = (title: string, ...parts: string[]) => `${[rendered(paragraph(`### ${title}`)), ...parts].join('\n\n')}\n`;
