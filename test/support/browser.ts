import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Chromium } from '../../rehearsal/tools/chromium.ts';

/** A page in a real browser, spoken to by the DevTools protocol (https://chromedevtools.github.io/devtools-protocol/). */
export interface Page {
  /** Opens an address, and waits for it to be there. */
  open(url: string): Promise<void>;
  evaluate<T>(expression: string): Promise<T>;
  /** Whether the reader likes it light or dark, and how wide the window is. */
  look(scheme: 'light' | 'dark', width: number): Promise<void>;
  /** Addresses that were asked for since the page was made. */
  requests(): string[];
  /** What the browser complained of: blocked by a policy, not found. */
  complaints(): string[];
  close(): Promise<void>;
}

interface Message {
  id?: number;
  method?: string;
  params?: { request?: { url: string }; entry?: { text: string } };
  result?: { result?: { value: unknown } };
  error?: { message: string };
}

const PATIENCE = 60_000;

/** Starts a browser with one page. Everything it writes is below one folder, which goes with it. */
export async function openBrowser({ command, env }: Chromium): Promise<Page> {
  const folder = await mkdtemp(path.join(tmpdir(), 'genesis-browser-'));
  const child = spawn(
    command,
    [
      ...['--headless', '--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage'],
      ...['--remote-debugging-port=0', `--user-data-dir=${folder}`, 'about:blank'],
    ],
    { env: { PATH: process.env.PATH, HOME: folder, ...env } },
  );
  const { port } = new URL(await addressOf(child));
  const [tab] = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as {
    webSocketDebuggerUrl: string;
  }[];
  const { call, heard } = await connect(tab?.webSocketDebuggerUrl ?? '');
  for (const domain of ['Page', 'Log', 'Network']) await call(`${domain}.enable`);
  return {
    async open(url) {
      const before = heard('Page.loadEventFired').length;
      await call('Page.navigate', { url });
      await until(() => heard('Page.loadEventFired').length > before);
    },
    async evaluate<T>(expression: string) {
      const { result } = await call('Runtime.evaluate', { expression, returnByValue: true });
      return result?.value as T;
    },
    async look(scheme, width) {
      const features = [{ name: 'prefers-color-scheme', value: scheme }];
      await call('Emulation.setEmulatedMedia', { features });
      await call('Emulation.setDeviceMetricsOverride', { width, height: 900, deviceScaleFactor: 1, mobile: false });
    },
    requests: () => heard('Network.requestWillBeSent').flatMap(({ params }) => params?.request?.url ?? []),
    complaints: () => heard('Log.entryAdded').flatMap(({ params }) => params?.entry?.text ?? []),
    async close() {
      child.kill('SIGKILL');
      await new Promise((resolve) =>
        (child.exitCode ?? child.signalCode) === null ? child.once('exit', resolve) : resolve(0),
      );
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The address for developers' tools, which the browser prints once it listens. */
async function addressOf(child: ChildProcess): Promise<string> {
  let said = '';
  child.stderr?.on('data', (text) => {
    said += text;
  });
  await until(
    () => /ws:\/\/\S+\s/.test(said),
    () => `The browser said:\n${said}`,
  );
  return /ws:\/\/\S+/.exec(said)?.[0] ?? '';
}

async function connect(address: string) {
  const socket = new WebSocket(address);
  const answers = new Map<number, (message: Message) => void>();
  const events: Message[] = [];
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.id === undefined) events.push(message);
    else answers.get(message.id)?.(message);
  };
  await until(() => socket.readyState === WebSocket.OPEN);
  const call = (method: string, params: object = {}) =>
    new Promise<NonNullable<Message['result']>>((resolve, reject) => {
      const id = answers.size + 1;
      answers.set(id, ({ result, error }) =>
        error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result ?? {}),
      );
      socket.send(JSON.stringify({ id, method, params }));
    });
  return { call, heard: (name: string) => events.filter(({ method }) => method === name) };
}

async function until(isSo: () => boolean, why = () => 'The browser took too long.'): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  while (!isSo()) {
    if (Date.now() > deadline) throw new Error(why());
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
