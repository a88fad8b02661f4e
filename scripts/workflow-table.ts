import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isMap, isScalar, parseDocument, type YAMLMap } from 'yaml';
import { rendered, table } from '../src/core/render/markdown.ts';
import { withPart } from './docs-tables.ts';
import { root } from './tasks.ts';

const FOLDER = '.github/workflows';
const PAGE = 'docs/workflows.md';

/** The page of the workflows, with the table of all jobs: where they run, what they become, what their token may and why. */
export function workflowsPage(): ReadonlyMap<string, string> {
  const rows = readdirSync(path.join(root, FOLDER)).flatMap((file) => {
    const document = parseDocument(readFileSync(path.join(root, FOLDER, file), 'utf8'));
    const jobs = document.get('jobs') as YAMLMap<{ value: string }, YAMLMap>;
    return jobs.items.map(({ key, value }) => row(path.basename(file, '.yml'), key.value, value as YAMLMap));
  });
  const titles = ['Workflow', 'Job', 'Environment', 'AWS role', 'Its token may'];
  const columns = titles.map((title) => ({ title }));
  return new Map([[PAGE, withPart(PAGE, FOLDER, rendered(table(columns, rows)))]]);
}

function row(workflow: string, id: string, job: YAMLMap): string[] {
  const environment = job.get('environment');
  const role = /"job-role":"(\w+)"/.exec(JSON.stringify(job))?.[1];
  return [
    `\`${workflow}\``,
    `\`${id}\`: ${String(job.get('name')).replace(/ \(\$\{\{.*?\}\}\)| (of )?\$\{\{.*?\}\}/g, '')}`,
    environment ? `\`${environment}\`` : '',
    role ? `\`${role}\`` : '',
    permissions(job.get('permissions')),
  ];
}

/** What is granted, each with the comment behind it, which says why. */
function permissions(granted: unknown): string {
  if (!isMap<{ value: string }>(granted) || granted.items.length === 0) return 'nothing';
  const texts = granted.items.map(({ key, value }) => {
    const [level, why] = isScalar(value) ? [value.value, value.comment?.trim()] : [];
    return `\`${key.value}: ${level}\`${why ? `, ${why}` : ''}`;
  });
  return texts.join('<br>');
}
