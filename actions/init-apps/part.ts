/** What was found of one thing that apps need in AWS, and what was done about it. */
export interface Finding {
  kind: string;
  name: string;
  state: 'fine' | 'missing' | 'differs' | 'made' | 'mended';
  /** What was or is wrong with it, a short phrase each. */
  lacks: string[];
}

/** One thing that apps need: how to look at it, make it and mend it. */
export interface Part<T> {
  kind: string;
  name: string;
  look(): Promise<T | undefined>;
  /** @returns Whether it was made; false where it was there after all. */
  make(): Promise<boolean>;
  lacks(found: T): string[] | Promise<string[]>;
  mend(found: T): Promise<void>;
}

export interface How {
  create: boolean;
  /** Most likely nothing is there yet. Then it is made without a look: that says by itself whether it is there. */
  isFresh: boolean;
}

/** Finds out whether a part is there and as it should be; makes or mends it where that is asked for. */
export async function ensure<T>(part: Part<T>, { create, isFresh }: How): Promise<Finding> {
  const { kind, name } = part;
  let found = create && isFresh ? undefined : await part.look();
  if (found === undefined && create) {
    if (await part.make()) return { kind, name, state: 'made', lacks: [] };
    found = await part.look();
  }
  if (found === undefined) return { kind, name, state: 'missing', lacks: [] };
  const lacks = await part.lacks(found);
  if (lacks.length === 0) return { kind, name, state: 'fine', lacks };
  if (create) await part.mend(found);
  return { kind, name, state: create ? 'mended' : 'differs', lacks };
}
