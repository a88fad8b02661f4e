import { type Folder, Interrupted, type Terraform } from '../core/terraform/terraform.ts';
import { type Diagnostic, diagnosticText, readUiLine, terraformFailure } from '../core/terraform/terraform-ui.ts';

/** How programs are run; see long-process.ts. */
export type Run = (command: {
  binary: string;
  args: string[];
  cwd: string;
  env: Record<string, string>;
  onLine?: (line: string) => void;
}) => Promise<{ code: number | null; stdout: string; stderr: string; interrupted: boolean }>;

export interface TerraformOptions {
  /** Terraform's or OpenTofu's program. */
  binary: string;
  run: Run;
  log: (line: string) => void;
}

/** Milliseconds without a line after which one says that it still works. */
const QUIET = 5000;

/** As long as a network takes to be made or to go; a lock that nobody holds any more was cleared before. */
const PATIENCE = '-lock-timeout=10m';

/** Terraform itself, one process a command; `version` is what it says of itself. */
export function openTerraform(options: TerraformOptions): Terraform & { version(folder: Folder): Promise<string> } {
  const quietly = async (folder: Folder, ...args: string[]) => (await command(options, folder, args)).stdout;
  const aloud = (folder: Folder, [name = '', ...args]: string[], fine?: number[]) =>
    listening(options, folder, [name, '-json', ...args], fine);
  return {
    version: (folder) => quietly(folder, 'version'),
    init: async (folder) => void (await aloud(folder, ['init', '-lockfile=readonly'])),
    import: async (folder, { address, id }) =>
      void (await quietly(folder, 'import', PATIENCE, `-var-file=${folder.name}.tfvars.json`, address, id)),
    forget: async (folder, address) => void (await quietly(folder, 'state', 'rm', PATIENCE, address)),
    async plan(folder, { lock, destroy, replace = [] }) {
      const files = [`-var-file=${folder.name}.tfvars.json`, `-out=${planFile(folder)}`];
      const kind = [...(destroy ? ['-destroy'] : []), ...replace.map((address) => `-replace=${address}`)];
      const args = ['plan', '-detailed-exitcode', ...kind, ...files, lock ? PATIENCE : '-lock=false'];
      return { changed: (await aloud(folder, args, [0, 2])) === 2 };
    },
    show: (folder) => quietly(folder, 'show', '-json', planFile(folder)),
    apply: async (folder) => void (await aloud(folder, ['apply', PATIENCE, planFile(folder)])),
    outputs: async (folder) => openOutputs(await quietly(folder, 'output', '-json')),
    forceUnlock: async (folder, lockId) => void (await quietly(folder, 'force-unlock', '-force', lockId)),
    pushState: async (folder, file) => void (await quietly(folder, 'state', 'push', PATIENCE, file)),
  };
}

const planFile = ({ name }: Folder) => `${name}.tfplan`;

/** Runs a command that speaks the machine-readable UI; its progress goes to the log, its complaints into the error. */
async function listening(options: TerraformOptions, folder: Folder, args: string[], fine?: number[]): Promise<number> {
  const diagnostics: Diagnostic[] = [];
  const voice = speaker(options.log, folder.name, args[0] ?? '');
  const onLine = (line: string) => {
    const { progress, diagnostic } = readUiLine(line);
    if (progress) voice.say(progress);
    if (diagnostic) diagnostics.push(diagnostic);
    if (diagnostic?.severity === 'warning') voice.say(`warning: ${diagnosticText(diagnostic)}`);
  };
  try {
    return (await command(options, folder, args, { onLine, diagnostics, fine })).code;
  } finally {
    voice.end();
  }
}

interface Listening {
  onLine: (line: string) => void;
  diagnostics: Diagnostic[];
  /** Exit codes that aren't failures; 0 where none are named. */
  fine?: number[] | undefined;
}

async function command(options: TerraformOptions, folder: Folder, args: string[], heard?: Listening) {
  const env = await folder.env();
  const hear = heard ? { onLine: (line: string) => heard.onLine(withoutSecrets(line, env)) } : {};
  const ended = await options.run({ binary: options.binary, args, cwd: folder.path, env, ...hear });
  const { code, stdout } = ended;
  if (code !== null && (heard?.fine ?? [0]).includes(code)) return { code, stdout };
  const name = args[0] ?? '';
  if (ended.interrupted) throw new Interrupted(`terraform ${name}`);
  const rest = withoutSecrets(ended.stderr, env) || `it ended with ${code === null ? 'a signal' : `code ${code}`}`;
  throw terraformFailure(name, heard?.diagnostics ?? [], folder.root, rest);
}

/** Says lines with the account's name before them, and at times that it is still at work: silence looks like a hang. */
function speaker(log: (line: string) => void, account: string, name: string) {
  const began = Date.now();
  let last = began;
  const say = (text: string) => {
    last = Date.now();
    log(`${account}: ${text}`);
  };
  const still = setInterval(() => {
    if (Date.now() - last >= QUIET) say(`terraform ${name} works, ${Math.round((Date.now() - began) / 1000)} s`);
  }, 1000);
  return { say, end: () => clearInterval(still) };
}

/** The job's log masks the keys as well; results and comments don't. */
function withoutSecrets(text: string, env: Record<string, string>): string {
  const { AWS_SECRET_ACCESS_KEY: key, AWS_SESSION_TOKEN: token } = env;
  return [key, token].reduce<string>((clean, secret) => (secret ? clean.replaceAll(secret, '***') : clean), text);
}

function openOutputs(text: string): Record<string, unknown> {
  const all = Object.entries(JSON.parse(text) as Record<string, { sensitive: boolean; value: unknown }>);
  return Object.fromEntries(all.filter(([, { sensitive }]) => !sensitive).map(([name, { value }]) => [name, value]));
}
