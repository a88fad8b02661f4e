import { setFlagsFromString } from 'node:v8';

/**
 * Has the memory of what passes through freed often. The bytes of files lie beside V8's heap, and are let go when the young
 * part of it is collected; a part that has grown to its full size is collected after a hundred MiB of them only. Has to be
 * called before the heap grows: first of all.
 *
 * @param node The version of Node: the V8 of those before 24 doesn't know the second flag, and says so on standard error.
 */
export function freeOften(node = process.versions.node, set = setFlagsFromString): void {
  set('--semi-space-growth-factor=1');
  if (Number.parseInt(node, 10) >= 24) set('--scavenger-max-new-space-capacity-mb=1');
}
