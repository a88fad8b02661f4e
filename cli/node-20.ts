// The command runs on the Node that people have, from 20 on; actions have Node 24. Of all that the sources may use
// (tsconfig.json: lib ES2024), Node 20 lacks these three.

Promise.withResolvers ??= function withResolvers<T>() {
  let parts: Omit<PromiseWithResolvers<T>, 'promise'> | undefined;
  const promise = new Promise<T>((resolve, reject) => {
    parts = { resolve, reject };
  });
  return { promise, ...(parts as Omit<PromiseWithResolvers<T>, 'promise'>) };
};

Map.groupBy ??= function groupBy<K, T>(items: Iterable<T>, keyOf: (item: T, index: number) => K) {
  const groups = new Map<K, T[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};

Object.groupBy ??= function groupBy<K extends PropertyKey, T>(
  items: Iterable<T>,
  keyOf: (item: T, index: number) => K,
) {
  return Object.fromEntries(Map.groupBy(items, keyOf)) as Partial<Record<K, T[]>>;
};
