import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { COMMANDS } from '../cli/commands.ts';
import { helpText } from '../cli/help.ts';
import { rendered, table } from '../src/core/render/markdown.ts';
import { root } from './tasks.ts';

const END = '<!-- Until here. -->';

interface Action {
  description: string;
  inputs?: Record<string, { description: string; required?: boolean; default?: string }>;
  outputs?: Record<string, { description: string }>;
}

/**
 * Pages of docs/ with the parts that are made from the sources: of each action the tables of its inputs and outputs, and
 * the help of all commands. What people wrote around them stays. An action's page that isn't there yet is begun.
 */
export function docsPages(): ReadonlyMap<string, string> {
  const actions = readdirSync(path.join(root, 'actions')).map((name) => actionPage(name));
  return new Map([...actions, ['docs/cli.md', withPart('docs/cli.md', 'cli/commands.ts', allHelp())]]);
}

function actionPage(name: string): [page: string, text: string] {
  const page = `docs/actions/${name}.md`;
  // The contract of the check is the repository's own, so that `uses:` needs no path.
  const contract = name === 'check' ? 'action.yml' : `actions/${name}/action.yml`;
  const action: Action = parse(readFileSync(path.join(root, contract), 'utf8'));
  const begun = `# ${name}\n\n${action.description}.\n\n${begin(contract)}\n${END}\n`;
  return [page, withPart(page, contract, tables(action), begun)];
}

/** The page's text with the part between the lines for it; `begun` is the text of a page that isn't there yet. */
export function withPart(page: string, source: string, part: string, begun = ''): string {
  const file = path.join(root, page);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : begun;
  const [from, to] = [text.indexOf(begin(source)), text.indexOf(END)];
  if (from < 0 || to < from)
    throw new Error(`${page} lacks the lines between which a part goes:\n${begin(source)}\n${END}`);
  return `${text.slice(0, from)}${begin(source)}\n\n${part}\n\n${text.slice(to)}`;
}

function begin(source: string): string {
  return `<!-- Made from ${source} by \`npm run generate\`; write above or below. -->`;
}

function tables({ inputs = {}, outputs = {} }: Action): string {
  const inputRows = Object.entries(inputs).map(([name, { description, required, default: value }]) => [
    `\`${name}\``,
    cell(description),
    required ? 'required' : value ? `\`${value}\`` : '',
  ]);
  const outputRows = Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, cell(description)]);
  return [
    table([{ title: 'Input' }, { title: 'What it is' }, { title: 'Default' }], inputRows),
    table([{ title: 'Output' }, { title: 'What it is' }], outputRows),
  ]
    .filter(({ lines }) => lines.length > 0)
    .map((block) => rendered(block))
    .join('\n\n');
}

/** A description as a table's cell. */
function cell(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('|', '\\|').replaceAll('*', '\\*');
}

function allHelp(): string {
  return [...COMMANDS.keys()].map((name) => `\`\`\`text\n${helpText(name)}\`\`\``).join('\n\n');
}
