import { z } from 'zod';

/** The schema of what lies at a path; `undefined` where the schema knows no such path. */
export function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
  const bare = unwrapped(schema);
  const [key, ...rest] = path;
  if (key === undefined) return bare;
  const inner = innerSchemas(bare, key).map((one) => schemaAt(one, rest));
  return inner.find((one) => one !== undefined);
}

/** The keys that may be written at a path. */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const found = schemaAt(schema, path);
  if (found instanceof z.ZodObject) return Object.keys(found.shape);
  if (found instanceof z.ZodUnion) return found.options.flatMap((option) => keysAt(option, []));
  return [];
}

/** What a value at a path has to be, in words, where the schema says so. */
export function meaningAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string | undefined {
  const outer = schemaAt(schema, path.slice(0, -1));
  const key = path.at(-1);
  if (outer === undefined || key === undefined) return undefined;
  return innerSchemas(outer, key)
    .map(describedAs)
    .find((text) => text !== undefined);
}

function describedAs(schema: z.core.$ZodType): string | undefined {
  const own = (schema as z.ZodType).description;
  return own ?? (isWrapper(schema) ? describedAs(schema.def.innerType) : undefined);
}

function innerSchemas(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType[] {
  if (schema instanceof z.ZodObject) return Object.hasOwn(schema.shape, key) ? [schema.shape[key as string]] : [];
  if (schema instanceof z.ZodRecord) return [schema.valueType];
  if (schema instanceof z.ZodArray) return [schema.element];
  if (schema instanceof z.ZodTuple) return schema.def.items.slice(Number(key), Number(key) + 1);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => innerSchemas(unwrapped(option), key));
  return [];
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  return isWrapper(schema) ? unwrapped(schema.def.innerType) : schema;
}

type Wrapper = z.ZodOptional | z.ZodDefault | z.ZodPrefault | z.ZodNullable;

function isWrapper(schema: z.core.$ZodType): schema is Wrapper {
  return [z.ZodOptional, z.ZodDefault, z.ZodPrefault, z.ZodNullable].some((wrapper) => schema instanceof wrapper);
}
