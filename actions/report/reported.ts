/** What a mode gives out. */
export interface Reported {
  summary: string;
  outputs: Record<string, string | boolean>;
  /** Why the step fails, after all was told and recorded. */
  failure?: string | undefined;
}
