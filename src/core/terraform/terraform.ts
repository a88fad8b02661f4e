import { UserError } from '../problem.ts';

// What use cases ask of Terraform; src/edge/terraform.ts does it with the program itself.

/** Where one account's Terraform runs. */
export interface Folder {
  /** The root module: a copy of its own, with its backend and variables written in. */
  path: string;
  /** Where its code is in the repository: errors name the places in its files from there. */
  root: string;
  /** The account's name: begins the lines of the log, and names the files of variables and plan. */
  name: string;
  /** The whole environment; asked for before each command, since keys end. */
  env(): Promise<Record<string, string>>;
}

export interface PlanOptions {
  lock: boolean;
  destroy: boolean;
  /** Addresses of what is made anew, whether or not it differs. */
  replace?: string[];
}

/**
 * Every command throws a UserError with Terraform's own words, or Interrupted.
 * The folder holds `<name>.tfvars.json`; the plan becomes `<name>.tfplan`.
 */
export interface Terraform {
  init(folder: Folder): Promise<void>;
  /** Saves a plan, with `destroy` one that takes all of it down; `changed` is false where there is nothing to do. */
  plan(folder: Folder, options: PlanOptions): Promise<{ changed: boolean }>;
  /** Takes a resource that is there into the state, without any change to it. */
  import(folder: Folder, resource: { address: string; id: string }): Promise<void>;
  /** Has the state know a resource no more, without any change to it; takes the lock. */
  forget(folder: Folder, address: string): Promise<void>;
  /** The saved plan's JSON: sensitive values are in it in clear. */
  show(folder: Folder): Promise<string>;
  /** Applies the saved plan; throws StalePlan where another run changed the state since it was made. */
  apply(folder: Folder): Promise<void>;
  /** Outputs that aren't sensitive, by name. */
  outputs(folder: Folder): Promise<Record<string, unknown>>;
  forceUnlock(folder: Folder, lockId: string): Promise<void>;
  /** Stores a state that an apply could only leave as a file in the folder. */
  pushState(folder: Folder, file: string): Promise<void>;
}

/** Nothing was done: the plan was made from a state that is another one by now. */
export class StalePlan extends UserError {}

/** A program was stopped, or not started, because the job is being cancelled. */
export class Interrupted extends Error {
  constructor(what: string) {
    super(`${what} was interrupted`);
    this.name = 'Interrupted';
  }
}
