import { code, counted, inert, paragraph, rendered, table } from '../../src/core/render/markdown.ts';
import { isChanged } from './deploy.ts';
import type { Outcome } from './run.ts';

/** What a deploy did, or would do, for the job summary. */
export function deploymentSummary(done: Outcome): string {
  const rows = done.functions.map(({ name, outcome, changes }) => [
    code(name),
    inert(changes.length > 0 ? `${outcome}: ${changes.join(', ')}` : outcome),
  ]);
  return [
    rendered(paragraph(`### ${inert(done.displayName)} ${code(done.version)} ${verdict(done)}`)),
    rendered(table([{ title: 'Function' }, { title: done.dryRun ? 'Would be' : 'Was' }], rows)),
    rendered(paragraph(...facts(done).map((fact) => `- ${fact}`))),
  ]
    .join('\n\n')
    .concat('\n');
}

function verdict(done: Outcome): string {
  if (!isChanged(done)) return done.dryRun ? 'is deployed as it is' : 'was deployed before: nothing was changed';
  return done.dryRun ? 'would be deployed' : 'is deployed';
}

function facts({ id, sha256, assets, policy, manifest, listed, installed, dryRun, executeRole }: Outcome): string[] {
  return [
    `${counted(assets.stored.length, 'asset')} ${dryRun ? 'to store' : 'stored'}, ${assets.unchanged} unchanged`,
    ...(policy ? [`invoke policy ${code(policy.arn)}: ${policy.changed ? 'functions added' : 'unchanged'}`] : []),
    `manifest ${code(manifest.key)}: ${manifest.changed ? 'stored' : 'unchanged'}`,
    `functions run as ${code(executeRole)}`,
    `SHA-256 of the bundle: ${code(sha256)}`,
    ...(listed && !installed ? [`listed; install it in Mattermost by ${code(`/apps install listed ${id}`)}`] : []),
    ...(installed ? ['listed and installed'] : []),
  ];
}
