import { type Fault, QUESTIONS } from '../request/form.ts';
import type { Proposed } from '../request/propose.ts';
import { code, fence, inert, paragraph, rendered, shortened, table } from './markdown.ts';

/** What our comment on an issue begins with. */
export const REQUEST_MARKER = '<!-- genesis:request -->';

/** Where the request stands, as its issue's one comment tells. */
export type RequestState =
  | { is: 'proposed'; pullRequest: number; proposed: Proposed }
  | { is: 'wrong'; faults: Fault[]; pullRequest: number | undefined }
  | { is: 'not-allowed'; author: string };

/** The comment on the issue: what came of it, or what to change. */
export function requestComment(state: RequestState): string {
  return `${REQUEST_MARKER}\n${blocksOf(state)
    .map((block) => rendered(block))
    .join('\n\n')}\n`;
}

function blocksOf(state: RequestState) {
  switch (state.is) {
    case 'proposed':
      return [
        paragraph(`Proposed in #${state.pullRequest}: ${words(state.proposed)}.`),
        paragraph(
          'A person reviews it; merging closes this issue. To change an answer, edit this issue: the pull request follows.',
        ),
      ];
    case 'wrong':
      return [
        paragraph('**This can not be proposed yet.** Please edit this issue; it is looked at again at once.'),
        faultsTable(state.faults),
        ...(state.pullRequest === undefined
          ? []
          : [paragraph(`#${state.pullRequest} still has the answers before this edit.`)]),
      ];
    case 'not-allowed':
      return [
        paragraph(
          `This repository is public, and ${code(state.author)} can't write to it: nothing is proposed, or anybody could claim addresses.`,
        ),
        paragraph('Somebody who can write may open the same request.'),
      ];
  }
}

function words({ name, subnet }: Proposed): string {
  return `account ${code(name)}${subnet === undefined ? ', without a network' : ` with the block ${code(subnet)}`}`;
}

function faultsTable(faults: Fault[]) {
  const rows = faults.map(({ question, message, hint }) => [
    question === undefined ? '' : QUESTIONS[question],
    inert(shortened(message, 1000)),
    inert(shortened(hint ?? '', 1000)),
  ]);
  return table([{ title: 'Answer' }, { title: 'What is wrong' }, { title: 'How to mend it' }], rows);
}

/** The pull request of a request, and its commit's message. */
export function requestProposal(
  { name, reason, subnet }: Proposed,
  { number, author }: { number: number; author: string },
): { title: string; body: string; message: string } {
  const title = `Add the account ${name}`;
  const blocks = [
    paragraph(`Closes #${number}`),
    paragraph(`${code(author)} asks for it${subnet === undefined ? '' : `; the block ${code(subnet)} is claimed`}:`),
    fence('text', reason.split('\n')),
    paragraph(`Made from the answers in #${number}. When they are edited, what is on this branch is replaced.`),
  ];
  const body = `${blocks.map((block) => rendered(block)).join('\n\n')}\n`;
  return { title, body, message: `${title}\n\nAsked for in #${number}.\n` };
}
