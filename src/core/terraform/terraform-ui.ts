import { UserError } from '../problem.ts';
import { StalePlan } from './terraform.ts';

// Terraform's machine-readable UI (`-json`): one JSON object a line. Of it only chosen kinds are passed on, so that
// nothing reaches the log because some version of Terraform, or of a provider, learned to say more.
// https://developer.hashicorp.com/terraform/internals/machine-readable-ui

export interface Diagnostic {
  severity: 'error' | 'warning';
  summary: string;
  detail: string;
  address?: string;
  range?: { filename: string; start: { line: number } };
}

/** One line of it: what a person follows, such as "aws_vpc.this: Creation complete after 2s", or a complaint. */
export interface UiLine {
  progress?: string;
  diagnostic?: Diagnostic;
}

interface Message {
  '@message'?: string;
  type?: string;
  diagnostic?: Diagnostic;
}

/** An error's text is bounded: it travels in results and comments, and a provider may repeat a whole request. */
const LONGEST_ERROR = 4000;

/** Terraform's summary of why it doesn't apply a plan whose state has changed since. */
const STALE = 'Saved plan is stale';

/** What begins isn't among them: a line when it is done, or when it takes long, is enough of a resource. */
const PROGRESS = new Set(['apply_progress', 'apply_complete', 'apply_errored', 'change_summary']);

/** Reads one line; of what isn't meant for people, and of what isn't JSON, nothing is left. */
export function readUiLine(line: string): UiLine {
  const { '@message': message = '', type = '', diagnostic } = parse(line);
  if (diagnostic) return { diagnostic };
  return PROGRESS.has(type) ? { progress: message.replaceAll(/\s+/g, ' ').trim() } : {};
}

/**
 * What Terraform complains of, as an error that a person can mend.
 *
 * @param command For instance `plan`.
 * @param root Folder of the root module in the repository; the files that Terraform names are seen from there.
 * @param rest What it said outside the UI, used where there is no diagnostic: Terraform crashed, or doesn't know a flag.
 */
export function terraformFailure(command: string, diagnostics: Diagnostic[], root: string, rest: string): UserError {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const texts = [...new Set(errors.map(diagnosticText))];
  const range = errors.find((error) => error.range)?.range;
  const message = texts.join('\n') || rest.trim().slice(-LONGEST_ERROR) || 'it said nothing';
  const Failure = errors.some(({ summary }) => summary === STALE) ? StalePlan : UserError;
  return new Failure(
    `terraform ${command}: ${message.slice(0, LONGEST_ERROR)}`,
    range ? { file: fromRoot(root, range.filename), line: range.start.line } : {},
  );
}

export function diagnosticText({ summary, detail, address }: Diagnostic): string {
  const text = detail ? `${summary}: ${detail}` : summary;
  return address ? `${address}: ${text}` : text;
}

/** `../modules/network/vpc.tf` seen from `terraform/account` is `terraform/modules/network/vpc.tf`. */
function fromRoot(root: string, file: string): string {
  const path: string[] = [];
  for (const part of `${root}/${file}`.split('/')) {
    if (part === '..') path.pop();
    else if (part !== '.') path.push(part);
  }
  return path.join('/');
}

function parse(line: string): Message {
  try {
    return line.startsWith('{') ? (JSON.parse(line) as Message) : {};
  } catch {
    return {};
  }
}
