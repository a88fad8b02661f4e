import { isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { UserError } from '../problem.ts';
import type { Format } from './payload.ts';

// organization.yaml's list of webhooks. All else in the file stays byte for byte: layout and comments are people's.

/** Adds webhooks; one whose name is in the list already stays as it is. Throws a UserError where the file can't be read. */
export function withWebhooks(text: string, webhooks: { name: string; format: Format }[]): string {
  const list = listOf(text);
  const known = list ? namesOf(list) : [];
  const items = webhooks
    .filter(({ name }) => !known.includes(name))
    .map(({ name, format }) => `{name: ${name}, format: ${format}}`);
  if (items.length === 0) return text;
  if (!list) return `${text.replace(/\n*$/, '\n')}webhooks: [${items.join(', ')}]\n`;
  const [start = 0, end = text.length] = list.range ?? [];
  if (list.flow) {
    // Behind the last item itself: a comma or a comment of people's may follow it.
    const last = rangeOf(list.items.at(-1));
    const at = last?.[1] ?? start + 1;
    return `${text.slice(0, at)}${last ? ', ' : ''}${items.join(', ')}${text.slice(at)}`;
  }
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
  const before = text.slice(0, end).replace(/\n*$/, '\n');
  return `${before}${items.map((item) => `${indent}- ${item}\n`).join('')}${text.slice(end)}`;
}

/** Takes a webhook out; where it isn't in the list, the text stays as it is. Throws a UserError as above. */
export function withoutWebhook(text: string, name: string): string {
  const list = listOf(text);
  const index = list ? namesOf(list).indexOf(name) : -1;
  if (!list || index < 0) return text;
  const ranges = list.items.map((item) => rangeOf(item) ?? [0, 0]);
  const [from = 0, to = 0] = ranges[index] ?? [];
  // The last one takes its list along: an empty list in block style would read as no list.
  if (ranges.length === 1) {
    const [start = from, end = to] = list.range ?? [];
    return list.flow ? text.slice(0, from) + text.slice(to) : `${text.slice(0, start)}[]\n${text.slice(end)}`;
  }
  const [next] = ranges[index + 1] ?? [];
  const [, previous] = ranges[index - 1] ?? [];
  if (list.flow)
    return next === undefined ? text.slice(0, previous) + text.slice(to) : text.slice(0, from) + text.slice(next);
  const dash = (at: number) => text.lastIndexOf('-', at);
  if (next !== undefined) return text.slice(0, dash(from)) + text.slice(dash(next));
  const line = text.lastIndexOf('\n', dash(from)) + 1;
  return text.slice(0, line) + text.slice(list.range?.[1] ?? to);
}

function listOf(text: string): YAMLSeq | undefined {
  const { contents, errors } = parseDocument(text);
  if (errors.length > 0 || !isMap(contents)) {
    throw new UserError("organization.yaml can't be read.", { hint: 'genesis check says why.' });
  }
  const list = (contents as YAMLMap).get('webhooks', true);
  return isSeq(list) ? list : undefined;
}

const namesOf = ({ items }: YAMLSeq) => items.map((item) => (isMap(item) ? item.get('name') : undefined));

const rangeOf = (item: unknown) => (item as { range?: [number, number, number] } | undefined)?.range;
