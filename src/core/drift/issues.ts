// Which issues tell of what isn't as main says, and what has to be done to those that are there. Nothing but the marker is read of an
// issue: its text is for people.

/** What an issue is about: one account or peering, many of them, the organization as a whole, apps, or a roll-out. */
export type Subject = `account:${string}` | 'accounts' | 'organization' | 'apps' | 'rollout';

/** An issue as it should be. */
export interface Wanted {
  title: string;
  /** Markdown, without the marker. */
  body: string;
  /** Login of the person who is to see to it. */
  assignee?: string | undefined;
}

/** An issue of ours as it is. */
export interface Existing {
  number: number;
  subject: Subject;
  title: string;
  body: string;
  isOpen: boolean;
}

export type Step =
  | { do: 'open'; subject: Subject; issue: Wanted }
  | { do: 'update'; number: number; subject: Subject; issue: Wanted; reopen: boolean }
  | { do: 'close'; number: number; why: string };

const MARKER = /^<!-- genesis:drift ([a-z0-9:-]+) -->/;

/** The text of an issue, with the marker by which it is found again. */
export function withMarker(subject: Subject, body: string): string {
  return `<!-- genesis:drift ${subject} -->\n${body}`;
}

/** What an issue is about, by its marker; undefined where it has none. */
export function subjectOf(body: string): Subject | undefined {
  return MARKER.exec(body)?.[1] as Subject | undefined;
}

/**
 * What has to be done so that the issues are as they should be; nothing to those of which nothing is said.
 *
 * @param wanted The issues that have to be open.
 * @param over Why the others that are known of may be closed.
 * @returns Opening and updating come first: an issue is closed for another only once that is there.
 */
export function steps(
  existing: Existing[],
  wanted: ReadonlyMap<Subject, Wanted>,
  over: ReadonlyMap<Subject, string>,
): Step[] {
  const bySubject = Map.groupBy(inOrder(existing), ({ subject }) => subject);
  const opening = [...wanted].flatMap(([subject, issue]) => keep(subject, issue, bySubject.get(subject)?.[0]));
  const closing = [...bySubject].flatMap(([subject, [first, ...doubles]]) => {
    const done = over.get(subject);
    return [
      ...(first?.isOpen && done && !wanted.has(subject) ? [close(first, done)] : []),
      ...doubles.filter(({ isOpen }) => isOpen).map((one) => close(one, `#${first?.number} tells the same.`)),
    ];
  });
  return [...opening, ...closing];
}

function keep(subject: Subject, issue: Wanted, found: Existing | undefined): Step[] {
  if (!found) return [{ do: 'open', subject, issue }];
  const isSame = found.title === issue.title && plain(found.body) === plain(withMarker(subject, issue.body));
  if (found.isOpen && isSame) return [];
  return [{ do: 'update', number: found.number, subject, issue, reopen: !found.isOpen }];
}

const close = ({ number }: Existing, why: string): Step => ({ do: 'close', number, why });

/** Open ones first, then the oldest: the first of a subject is the one that is kept. */
function inOrder(issues: Existing[]): Existing[] {
  return [...issues].sort((a, b) => Number(b.isOpen) - Number(a.isOpen) || a.number - b.number);
}

/** GitHub may keep other line ends and fewer spaces at the end than it was given. */
const plain = (body: string) => body.replaceAll('\r\n', '\n').trimEnd();
