/** Where something in a file is: the path as in Git (from the repository's root), line and column counted from 1. */
export interface Place {
  file: string;
  line?: number;
  column?: number;
}

/**
 * Something in the ledger that its author has to mend.
 * An error holds back the accounts it touches; a warning holds back nothing.
 */
export interface Problem extends Required<Place> {
  severity: 'error' | 'warning';
  message: string;
  /** How to mend it, in one sentence. */
  hint?: string;
  /** Names of the accounts it touches; `undefined` means the whole ledger. */
  accounts?: string[];
}

/** A fault the user can mend: shown as an annotation, without a stack. Anything else that is thrown is ours to mend. */
export class UserError extends Error {
  readonly at: Partial<Place> & { hint?: string };

  constructor(message: string, at: Partial<Place> & { hint?: string } = {}, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UserError';
    this.at = at;
  }
}
