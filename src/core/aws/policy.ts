/** One statement of an IAM policy that allows something. */
export interface Statement {
  /** Letters and digits only, by IAM's grammar. */
  Sid: string;
  Effect: 'Allow';
  Action: string[];
  Resource: string | string[];
  Condition?: Record<string, Record<string, string | string[]>>;
}

/** Allows actions on resources; on all where none are named. */
export function allowing(
  Sid: string,
  Action: string[],
  { on = '*', when }: { on?: string | string[]; when?: Statement['Condition'] } = {},
): Statement {
  return { Sid, Effect: 'Allow', Action, Resource: on, ...(when ? { Condition: when } : {}) };
}
