import { isMap, isSeq, parseDocument } from 'yaml';
import { UserError } from '../problem.ts';

/**
 * Adds webhooks to organization.yaml's list by their names. All else stays byte for byte: layout and comments are people's.
 *
 * @throws UserError where the file can't be read.
 */
export function withWebhooks(text: string, names: string[]): string {
  const document = parseDocument(text);
  const { contents } = document;
  if (document.errors.length > 0 || !isMap(contents)) {
    throw new UserError("organization.yaml can't be read.", { hint: 'genesis check says why.' });
  }
  const list = contents.get('webhooks', true);
  const known = isSeq(list) ? list.items.map((item) => (isMap(item) ? item.get('name') : undefined)) : [];
  const items = names.filter((name) => !known.includes(name)).map((name) => `{name: ${name}, format: genesis}`);
  if (items.length === 0) return text;
  if (!isSeq(list)) return `${text.replace(/\n*$/, '\n')}webhooks: [${items.join(', ')}]\n`;
  const [start = 0, end = text.length] = list.range ?? [];
  if (list.flow) {
    // Behind the last item itself: a comma or a comment of people's may follow it.
    const last = list.items.at(-1) as { range?: [number, number, number] } | undefined;
    const at = last?.range?.[1] ?? start + 1;
    return `${text.slice(0, at)}${last ? ', ' : ''}${items.join(', ')}${text.slice(at)}`;
  }
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
  const before = text.slice(0, end).replace(/\n*$/, '\n');
  return `${before}${items.map((item) => `${indent}- ${item}\n`).join('')}${text.slice(end)}`;
}
