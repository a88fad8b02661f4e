// GitHub makes an issue of a form's answers: for each question a heading `### <its label>`, then the answer. Anybody may
// edit that text afterwards, so nothing of it is trusted.

/** The questions of .github/ISSUE_TEMPLATE/account.yml: their labels by their ids, in the order of the form. */
export const QUESTIONS = {
  name: 'Name',
  owner: 'Owner',
  email: 'E-mail',
  unit: 'Organizational unit',
  network: 'Network',
  access: 'Access',
  reason: 'Reason',
} as const;

export type Question = keyof typeof QUESTIONS;

/** What was answered; an empty text where nothing was. */
export type Answers = Record<Question, string>;

/** What has to be changed, and in which answer; undefined where it is about the request as a whole. */
export interface Fault {
  question: Question | undefined;
  message: string;
  hint?: string | undefined;
}

/** What GitHub writes for a question that was left empty. */
const EMPTY = '_No response_';
const IDS = Object.keys(QUESTIONS) as Question[];
const REQUIRED: readonly Question[] = ['name', 'owner', 'reason'];
/** Answers of several lines. */
const FREE: readonly Question[] = ['access', 'reason'];

/**
 * Reads the answers out of an issue's text, and says which are missing.
 *
 * The reason comes last and is free text: whatever stands behind its heading belongs to it, headings included.
 */
export function parseForm(body: string): { answers: Answers; faults: Fault[] } {
  const found = sections(body);
  const answers = Object.fromEntries(IDS.map((id) => [id, answerOf(found.get(id) ?? [])])) as Answers;
  const lost = IDS.filter((id) => !found.has(id));
  const empty = REQUIRED.filter((id) => found.has(id) && answers[id] === '');
  const long = IDS.filter((id) => !FREE.includes(id) && answers[id].includes('\n'));
  for (const id of long) answers[id] = answers[id].replace(/\n.*/s, '');
  return {
    answers,
    faults: [
      ...lost.map((question) => ({
        question,
        message: 'this heading is missing',
        hint: `Put a line "### ${QUESTIONS[question]}" back, and the answer below it.`,
      })),
      ...empty.map((question) => ({ question, message: 'there is no answer', hint: 'Write one below the heading.' })),
      ...long.map((question) => ({ question, message: 'this has several lines', hint: 'Write one line.' })),
    ],
  };
}

/** The lines below each heading; of a heading that is there twice, the first counts. */
function sections(body: string): Map<Question, string[]> {
  const found = new Map<Question, string[]>();
  let current: Question | undefined;
  for (const line of body.split(/\r\n|\r|\n/)) {
    const id = current === 'reason' ? undefined : headed(line);
    if (id && !found.has(id)) {
      current = id;
      found.set(id, []);
    } else if (current) found.get(current)?.push(line);
  }
  return found;
}

function headed(line: string): Question | undefined {
  const label = /^### (.*\S)\s*$/.exec(line)?.[1];
  return label === undefined ? undefined : IDS.find((id) => QUESTIONS[id] === label);
}

function answerOf(lines: string[]): string {
  const text = lines.join('\n').trim();
  return text === EMPTY ? '' : text;
}
