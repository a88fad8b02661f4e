import * as core from '@actions/core';
import type { Problem } from '../core/problem.ts';

/** What an action sees of the runner. */
export interface Context {
  /** One line in the job's log. */
  log(line: string): void;
  output(name: string, value: string | number | boolean): void;
  /** Adds Markdown to the job summary (GitHub takes 1 MiB a step). */
  summary(markdown: string): Promise<void>;
  /** Keeps a value out of the logs; call it before anything can fail. */
  mask(secret: string): void;
  annotate(problem: Problem): void;
  /** An OIDC token of this job, or undefined where the job lacks `id-token: write`. */
  idToken: ((audience: string) => Promise<string>) | undefined;
  env: NodeJS.ProcessEnv;
}

/** The context of the running action, by @actions/core. */
export function actionContext(env: NodeJS.ProcessEnv = process.env): Context {
  return {
    log: (line) => core.info(withoutCommands(line)),
    output: (name, value) => core.setOutput(name, value),
    summary: async (markdown) => {
      if (env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(markdown, true).write();
    },
    mask: (secret) => core.setSecret(secret),
    annotate,
    idToken: env.ACTIONS_ID_TOKEN_REQUEST_URL ? (audience) => core.getIDToken(audience) : undefined,
    env,
  };
}

/**
 * What is logged comes from pull requests in part, and the runner takes lines for commands: those that begin with
 * `::add-mask::` or the like, and those with `##[add-mask]` anywhere (ActionCommand.cs of actions/runner). A job's output
 * in which something masked occurs is dropped, so a file's name could take its problems out of the check.
 */
function withoutCommands(text: string): string {
  return text.replaceAll('##[', '## [').replace(/^((?:[^\S\r\n]|\x85)*):(?=:)/gm, '$1: ');
}

function annotate({ file, line, column, severity, message, hint }: Problem): void {
  const show = severity === 'error' ? core.error : core.warning;
  show(sentences(message, hint), { file, startLine: line, startColumn: column });
}

/** What is wrong and how to mend it, in one paragraph. */
export function sentences(message: string, hint: string | undefined): string {
  if (!hint) return message;
  return `${message}${/[.!?:]$/.test(message) ? '' : '.'} ${hint}`;
}
