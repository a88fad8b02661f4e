import { setFlagsFromString } from 'node:v8';

/**
 * Has the memory of what passes through freed often. The bytes of files lie beside V8's heap, and are let go when the young
 * part of it is collected; a part that has grown to its full size is collected after a hundred MiB of them only. Has to be
 * called before the heap grows: first of all.
 */
export function freeOften(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--scavenger-max-new-space-capacity-mb=1');
}
