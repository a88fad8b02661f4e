/** Tells a person what happens: numbered steps with their times, what the machinery says set back behind a bar. */
export interface Narrator {
  /** Runs one step of the story under its title. */
  step<T>(title: string, act: () => Promise<T>): Promise<T>;
  /** A sentence about what was just seen. */
  say(text: string): void;
  /** A file or a comment, framed. */
  show(title: string, text: string): void;
  /** A line of the machinery's log. */
  log(line: string): void;
}

const BAR = '  │ ';
const WIDTH = 160;

/** A narrator on standard output; colours only where a person sees them. */
export function narrator(out: NodeJS.WriteStream = process.stdout): Narrator {
  const paint = (code: number, text: string) => (out.isTTY ? `\u001b[${code}m${text}\u001b[0m` : text);
  const print = (line: string) => void out.write(`${line}\n`);
  const started = Date.now();
  let steps = 0;

  return {
    async step(title, act) {
      steps += 1;
      const begun = Date.now();
      print(`\n${paint(1, `${steps}. ${title}`)}`);
      const result = await act();
      print(paint(2, `   (${seconds(begun)}, ${seconds(started)} in all)`));
      return result;
    },
    say: (text) => print(`   ${text}`),
    show(title, text) {
      print(`   ${paint(2, `┌ ${title}`)}`);
      for (const line of text.trimEnd().split('\n')) print(`   ${paint(2, '│')} ${line}`);
    },
    log(line) {
      // Commands to the runner are no text for people.
      if (line.startsWith('::') || line.trim() === '') return;
      print(paint(2, `${BAR}${line.length > WIDTH ? `${line.slice(0, WIDTH - 1)}…` : line}`));
    },
  };
}

const seconds = (since: number) => `${((Date.now() - since) / 1000).toFixed(1)} s`;
