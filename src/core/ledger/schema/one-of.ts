/** For `.check` of an object: exactly one of two keys is written. */
export function oneOf<K extends string>(a: K, b: K) {
  return ({ value, issues }: { value: Partial<Record<K, unknown>>; issues: object[] }): void => {
    const written = [a, b].filter((key) => value[key] !== undefined);
    if (written.length === 1) return;
    const message = written.length === 0 ? `lacks ${a} or ${b}` : `has both ${a} and ${b}`;
    issues.push({ code: 'custom', message, params: { hint: `Write ${a} or ${b}.` }, input: value });
  };
}

/** The same rule for the JSON Schema. */
export function oneOfSchema(a: string, b: string): { oneOf: { required: string[] }[] } {
  return { oneOf: [{ required: [a] }, { required: [b] }] };
}
