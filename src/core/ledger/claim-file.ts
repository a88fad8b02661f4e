import { claimFileName } from '../addresses/claim-name.ts';
import { toCidr } from '../addresses/parse-cidr.ts';
import { type Claim, claim, renderClaim } from './schema/claim.ts';
import type { TreeFile } from './tree.ts';
import type { Flaw } from './yaml/flaw.ts';
import { type Read, readYaml } from './yaml/read.ts';

// The one line that a claim is. Ten thousand claims are read in a blink by it; YAML's parser is asked only for what is wrong.
const LINE = /^\{subnet: (?<subnet>[^ ,]{3,64}), pool: (?<pool>[^ ,]{3,32}), account: (?<account>[^ ,]{3,32})\}\n$/;
const LONGEST = 192;

/** Reads a claim and compares it with its file's name (`10.0.4.0-24`). */
export function readClaim(file: TreeFile, name: string): Read<Claim> | { flaws: Flaw[] } {
  const text =
    file.mode === '100644' && file.bytes.length <= LONGEST
      ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes)
      : '';
  const parsed = claim.safeParse({ ...LINE.exec(text)?.groups });
  if (!parsed.success) return { flaws: flawsOf(file) };
  const { value, at } = { value: parsed.data, at: ([key]: (string | number)[]) => placeIn(text, String(key)) };
  const expected = claimFileName(toCidr(value.subnet));
  if (`${name}.yaml` === expected) return { value, at };
  const message = `subnet is ${value.subnet}, but the file is named ${name}.yaml`;
  return {
    flaws: [
      {
        ...at(['subnet']),
        message,
        hint: `Claims are written by the plan workflow; this one's file would be ${expected}.`,
      },
    ],
  };
}

/** The account that a claim names, also where the claim can't be read. */
export function claimant(file: TreeFile): string | undefined {
  return /account: *["']?([a-z0-9-]{3,32})\b/.exec(new TextDecoder().decode(file.bytes.subarray(0, LONGEST)))?.[1];
}

function placeIn(text: string, key: string): { line: number; column: number } {
  const start = text.indexOf(`${key}: `);
  return { line: 1, column: start < 0 ? 1 : start + key.length + 3 };
}

function flawsOf(file: TreeFile): Flaw[] {
  const read = readYaml(file, claim);
  if ('flaws' in read) return read.flaws;
  if (file.mode !== '100644') return [flaw('this claim is an executable file', 'Take its executable bit away.')];
  return [
    flaw(
      'a claim is one line, always written alike',
      `Write exactly ${renderClaim(read.value).trim()} and a line feed.`,
    ),
  ];
}

function flaw(message: string, hint: string): Flaw {
  return { line: 1, column: 1, message, hint };
}
