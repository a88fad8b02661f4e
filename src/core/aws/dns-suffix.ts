/** Those that aren't amazonaws.com, by partition (the partitions of AWS's SDK). */
const OTHERS: Readonly<Record<string, string>> = { 'aws-cn': 'amazonaws.com.cn', 'aws-eusc': 'amazonaws.eu' };

/** What the addresses of AWS's services end in, by the partition that organization.yaml says. */
export function dnsSuffix(partition: string): string {
  return OTHERS[partition] ?? 'amazonaws.com';
}
