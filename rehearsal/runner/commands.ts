import type { Annotation } from './types.ts';

/** Reads what a step prints: workflow commands become annotations and masks, everything else is passed on masked. */
export interface CommandReader {
  /** The line as GitHub's log shows it, or null where it shows none. */
  read(line: string): string | null;
  mask(text: string): string;
  annotations: Annotation[];
}

export function readCommands(secrets: string[]): CommandReader {
  const masks = new Set<string>();
  const annotations: Annotation[] = [];
  // A secret of several lines is hidden line by line as well, since a log has lines.
  const addMask = (secret: string) => {
    for (const part of [secret, ...secret.split(/\r?\n/)]) if (part.trim()) masks.add(part);
  };
  for (const secret of secrets) addMask(secret);
  // The longest first: a mask may be part of another.
  const mask = (text: string) =>
    [...masks].sort((a, b) => b.length - a.length).reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
  let resume: string | null = null;

  const read = (line: string): string | null => {
    const [, command = '', properties = '', data = ''] = /^::([^ :]+)(?: ([^:].*?))?::(.*)$/.exec(line) ?? [];
    if (resume !== null) {
      if (command === resume) resume = null;
      return mask(line);
    }
    if (command === 'stop-commands') resume = data;
    if (command === 'add-mask') {
      addMask(unescapeData(data));
      return null;
    }
    if (command === 'error' || command === 'warning' || command === 'notice') {
      annotations.push(annotation(command, parseProperties(properties), mask(unescapeData(data))));
    }
    return mask(line);
  };
  return { read, mask, annotations };
}

export function annotation(level: Annotation['level'], at: Record<string, string>, message: string): Annotation {
  const number = (name: string) => (at[name] ? Number(at[name]) : undefined);
  const found = {
    title: at.title,
    file: at.file,
    line: number('line'),
    endLine: number('endLine'),
    column: number('col'),
    endColumn: number('endColumn'),
  };
  const present = Object.entries(found).filter(([, value]) => value !== undefined);
  return { level, message, ...Object.fromEntries(present) };
}

function parseProperties(text: string): Record<string, string> {
  const pairs = text.split(',').filter((pair) => pair.includes('='));
  return Object.fromEntries(
    pairs.map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return [name.trim(), unescapeData(value.join('=').replaceAll('%3A', ':').replaceAll('%2C', ','))];
    }),
  );
}

const unescapeData = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
