import { type Columns, textTable } from '../cli/print.ts';

/** One thing that was measured: milliseconds by the clock and of the processor, MiB of memory, and more where it fits. */
export interface Row {
  what: string;
  clock_ms?: number;
  cpu_ms?: number;
  /** Of the clock, the quickest run, and the time from the first call of AWS to the last. */
  least_ms?: number;
  aws_ms?: number;
  memory_mib?: number;
  /** How many times as long as bare Node it takes, and how many are allowed. */
  ratio?: number;
  bound?: number;
  entry_kib?: number;
  dist_kib?: number;
  seconds?: number;
  /** Calls of AWS, and those of them that changed something. */
  calls?: number;
  writes?: number;
  accounts_per_min?: number;
  /** Seconds of the processor for one account. */
  cpu_s_each?: number;
}

const COLUMNS: Columns<Row> = {
  '': ({ what }) => what,
  'clock ms': ({ clock_ms }) => clock_ms,
  'least ms': ({ least_ms }) => least_ms,
  'in AWS ms': ({ aws_ms }) => aws_ms,
  'cpu ms': ({ cpu_ms }) => cpu_ms,
  seconds: ({ seconds }) => seconds,
  'accounts/min': ({ accounts_per_min }) => accounts_per_min,
  'cpu s/account': ({ cpu_s_each }) => cpu_s_each,
  'memory MiB': ({ memory_mib }) => memory_mib,
  calls: ({ calls }) => calls,
  writes: ({ writes }) => writes,
  '× node': ({ ratio = 0, bound }) =>
    bound === undefined ? undefined : `${ratio}${ratio > bound ? ` > ${bound}` : ''}`,
  'index.js KiB': ({ entry_kib }) => entry_kib,
  'dist KiB': ({ dist_kib }) => dist_kib,
};

/** Rows as a table of what was measured of them; a ratio beyond its bound is marked. */
export function benchTable(rows: Row[]): string {
  const measured = Object.entries(COLUMNS).filter(([, cell]) => rows.some((row) => cell(row) !== undefined));
  return textTable(rows, Object.fromEntries(measured));
}
