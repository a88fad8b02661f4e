/** How bundles and workflow files are started, and what comes back. */
export type Log = (line: string) => void;

export interface Annotation {
  level: 'error' | 'warning' | 'notice';
  message: string;
  title?: string;
  file?: string;
  line?: number;
  endLine?: number;
  column?: number;
  endColumn?: number;
}

export interface Event {
  name: string;
  payload: unknown;
}

/** The `github` context of a step. What is absent has the runner's usual value. */
export interface GitHubContext {
  repository?: string;
  sha?: string;
  ref?: string;
  actor?: string;
  runId?: number;
  runAttempt?: number;
  workflow?: string;
  job?: string;
  apiUrl?: string;
  serverUrl?: string;
}

export interface ActionRequest {
  /** The checkout that holds the action. */
  repo: string;
  /** Its folder in there: '.' or 'actions/allocate-cidr'. */
  action: string;
  /** What a workflow's `with:` says. */
  inputs?: Record<string, string>;
  /** Further variables of the step; nothing else of this process's environment but PATH and HOME is passed on. */
  env?: Record<string, string>;
  /** GITHUB_WORKSPACE and the folder it starts in. */
  workspace: string;
  event?: Event;
  /** `github.token`; masked. */
  token?: string;
  github?: GitHubContext;
  /** Gets each line of stdout and stderr as it comes, masked. */
  log?: Log;
  /** Seconds until it is cancelled as a timed-out step is; 300 when absent. */
  timeout?: number;
  /** Cancels the step as a person does. */
  cancel?: AbortSignal;
  /** Milliseconds from SIGINT to SIGTERM and from SIGTERM to SIGKILL; GitHub's 7500 and 2500 when absent. */
  patience?: { interrupt: number; terminate: number };
}

export interface ActionResult {
  /** Exit code; 128 and the signal's number when a signal ended it, as a shell counts. */
  code: number;
  outputs: Record<string, string>;
  state: Record<string, string>;
  /** Variables it set for later steps. */
  exported: Record<string, string>;
  summary: string;
  annotations: Annotation[];
  /** As GitHub's log shows them: masked. */
  stdout: string;
  stderr: string;
  cancelled: boolean;
}

export interface ActRequest {
  /** Path of the act binary. */
  act: string;
  /** A clone of the repository at the commit whose workflow files run. */
  checkout: string;
  /** File name below .github/workflows, for example plan.yml. */
  workflow: string;
  event: string;
  payload: unknown;
  /** `github.sha`. */
  sha: string;
  /** `github.ref`; from the payload when absent. */
  ref?: string;
  actor?: string;
  /** Variables in every step: GITHUB_API_URL, AWS_ENDPOINT_URL, GITHUB_RUN_ID, … */
  env?: Record<string, string>;
  vars?: Record<string, string>;
  /** GITHUB_TOKEN becomes `github.token`. */
  secrets?: Record<string, string>;
  /** Folder where artifacts are kept between jobs, and between runs where the caller keeps it. */
  artifacts?: string;
  /** Where the product's actions are, for a repository that uses them by the product's name. */
  product?: string;
  /** Gets each line as a person would see it. */
  log?: Log;
  /** Called with a job's id as soon as it starts; one job runs at a time, but for the shards of a matrix. */
  onJob?: (id: string) => void;
  /** Seconds; 300 when absent. */
  timeout?: number;
}

export interface ActJob {
  /** The job's name, with its matrix where it has one. */
  name: string;
  id: string;
  result: 'success' | 'failure';
  matrix: Record<string, unknown>;
  /** Outputs of its steps by step id. */
  outputs: Record<string, Record<string, string>>;
}

export interface ActResult {
  code: number;
  jobs: ActJob[];
  summaries: Array<{ job: string; text: string }>;
  annotations: Array<Annotation & { job: string }>;
  /** What a person would read. */
  text: string;
  /** act's own lines, for a look at what went wrong. */
  raw: string;
}
