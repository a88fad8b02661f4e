import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EMPTY_STATUS } from '../../../src/core/ledger/status.ts';
import { askAppsSummary, beginAppsSummary } from '../../../src/core/render/apps.ts';
import { appsComments } from '../../../src/core/render/apps-comment.ts';
import { askSummary } from '../../../src/core/render/ask-summary.ts';
import { checkSummary } from '../../../src/core/render/check-summary.ts';
import { lostSummary } from '../../../src/core/render/claims.ts';
import { closingSummary } from '../../../src/core/render/closing.ts';
import { creationSummary } from '../../../src/core/render/creation.ts';
import { dashboard } from '../../../src/core/render/dashboard.ts';
import { accountIssue, accountsIssue, organizationIssue } from '../../../src/core/render/drift-issues.ts';
import { driftSummary, strangersSummary } from '../../../src/core/render/drift-summary.ts';
import { beginSummary, endSummary } from '../../../src/core/render/end-summary.ts';
import { previewSummary } from '../../../src/core/render/preview.ts';
import { provisionSummary } from '../../../src/core/render/provision.ts';
import { requestComment } from '../../../src/core/render/request.ts';
import type { PlannedResource, Result } from '../../../src/core/work/result.ts';
import { hostile, outsideFences } from '../../support/hostile.ts';
import { ledgerOf, statusOf } from '../../support/ledger.ts';
import { plan, result } from '../../support/plans.ts';

// The plan's comment has a test of its own. Here is whatever else people read: each is drawn once with a harmless word and
// once with hostile text wherever a value stands, and must have the same markup both times.

const resource = (said: string): PlannedResource => ({
  ...{ address: said, type: said, action: 'change' },
  fields: [{ path: said, before: said, after: said }],
});
const failed = (said: string, of: Partial<Result> = {}) =>
  result('acme', { outcome: 'failed', error: { message: said, hint: said, file: said, line: 1 }, ...of });
const drifted = (said: string): Result =>
  result('acme', {
    ...{ step: 'drift', outcome: 'drifted' },
    drift: {
      network: { changed: plan([resource(said)]), unapplied: plan([resource(said)]) },
      findings: [{ address: said, message: said }],
      ignored: [{ address: said, reason: said, until: '2027-01-01' }],
    },
  });
const stranger = (said: string) => ({ id: said, name: said, email: said });
const app = (said: string) => ({
  app: said,
  account: said,
  server: said,
  bundle: said,
  sha256: said,
  install: 'false',
});
const error = (said: string) => ({ message: said, hint: said });
const problem = (said: string) => ({ file: said, line: 1, column: 1, severity: 'error' as const, ...error(said) });
const ledger = ledgerOf({});
const home = { owners: [{ team: 'cloud' }], region: 'us-east-1', home: 'example' };

const SURFACES: Record<string, (said: string) => string> = {
  'the summary that asks': (said) =>
    askSummary({
      ...{
        commit: said,
        digest: said,
        gate: 'digest',
        leaving: false,
        standing: [said],
        ask: true,
        go: false,
        isGiven: false,
        selfApproval: false,
        asked: { accounts: [said], rollout: 0, again: false },
      },
      accounts: [{ block: said, region: said, result: result('acme', { plan: plan([resource(said)]) }) }],
      reasons: new Map([['acme', said]]),
      failed: [{ block: said, region: said, result: failed(said) }],
      notPlanned: [said],
    }),
  'the summary of a check': (said) =>
    checkSummary({
      ...{ ledger, status: EMPTY_STATUS, problems: [problem(said)], isSample: false, isChange: true },
      ...{ heldBack: [said], leftOut: [said], postponed: [said], pending: [said], stoppedBy: [said] },
      waiting: [{ account: said, reason: said }],
      due: [
        { account: 'acme', create: true, network: true, lifecycle: 'present', inputs: '', module: '', reason: said },
      ],
    }),
  'the summary of claims that lost': (said) => lostSummary([{ number: 7, blocks: [said], conflicts: [said] }], 1),
  'the summary of creations': (said) =>
    creationSummary([failed(said, { step: 'create', notes: [said], did: [said], email: said, account_id: said })]),
  'the summary of closings': (said) =>
    closingSummary([failed(said, { step: 'close', notes: [said], account_id: said })]),
  'the summary of plans and applies': (said) =>
    provisionSummary('apply', [
      failed(said, { step: 'apply', notes: [said] }),
      result('acme', { step: 'apply', plan: plan([resource(said)]) }),
    ]),
  'the summary before the work': (said) => beginSummary([said]),
  'the summary of the work': (said) =>
    endSummary([
      {
        account: said,
        done: { apply: failed(said, { step: 'apply', notes: [said] }), network: true, lifecycle: 'present' },
        record: statusOf({
          a: { state: 'provisioning-failed', account_id: said, subnet: said, error: error(said) },
        }).accounts.get('a'),
      },
    ]),
  'the summary of a preview': (said) =>
    previewSummary([
      { account: said, difference: plan([resource(said)]) },
      { account: said, error: error(said) },
    ]),
  'the dashboard': (said) =>
    dashboard({
      accounts: statusOf({
        a: { state: 'creation-failed', account_id: said, subnet: said, error: error(said) },
        b: { cluster: said, applied: { inputs: said, module: said, commit: said } },
      }).accounts,
      peerings: new Map([['a--b', { state: 'provisioning-failed', error: error(said) }]]),
      apps: new Map([
        [
          'x',
          {
            accounts: { [`a${said}`]: { version: said, sha256: said, functions: [said], at: '2026-01-01T00:00:00Z' } },
          },
        ],
      ]),
    }),
  'the issue of one account': (said) => accountIssue(drifted(said), { ...home, block: said }).body,
  'the issue of many accounts': (said) =>
    accountsIssue([{ ...drifted(said), account: said }, failed(said, { step: 'drift' })]).body,
  'the issue of the organization': (said) => organizationIssue([drifted(said)], [stranger(said)]).body,
  'the summary of a look for drift': (said) => driftSummary([drifted(said), failed(said, { step: 'drift' })]),
  'the summary of accounts nobody knows': (said) => strangersSummary([stranger(said)], 2),
  'the answer to a request': (said) =>
    requestComment({ is: 'wrong', faults: [{ question: 'name', ...error(said) }], pullRequest: undefined }),
  'the summary that asks about apps': (said) =>
    askAppsSummary({
      ...{ jobs: [app(said)], waiting: [said], digest: said, gate: 'digest', ask: true, asked: undefined },
      ...{ selfApproval: false, isByHand: false },
    }),
  'the summary of apps that were left out': (said) => beginAppsSummary([app(said)]),
  'the comment about apps': (said) =>
    appsComments({
      tried: [{ job: app(said), result: undefined }],
      waiting: [app(said)],
      removed: [{ app: said, account: said, server: said, version: said }],
      ...{ head: 'a'.repeat(40), runUrl: 'https://github.com/x' },
    }).join('\n'),
};

/** All that GitHub would take for more than text, in order of its kinds. */
const MARKUP = /<[a-z/!][^>]*>|`+|\]\(|\*\*|~~|\\|\$|@(?!&#8203;)|(?<!&)#(?=\d)|\||^ *(?:#+ |[-*+>] |\d+\. |---|===)/gm;
/** What GitHub makes a link of, or a reference, without any markup; in code an address is enough. */
const ADDRESS = /:\/\/|www\./gi;
const REFERENCE = /\bgh-\d/gi;
const markupOf = (page: string) => {
  const lines = outsideFences(page);
  // In code GitHub calls nobody and sees no markup; it ends where the first tag begins.
  const text = lines.map((line) => line.replace(/<code>[^<]*<\/code>/g, '<code>')).join('\n');
  const marks = [MARKUP, REFERENCE].flatMap((kind) => text.match(kind) ?? []);
  return { lines: lines.length, marks: [...marks, ...(lines.join('\n').match(ADDRESS) ?? [])].sort() };
};

describe.each(Object.keys(SURFACES))('%s', (name) => {
  const draw = SURFACES[name]!;

  it('has no markup but its own, whatever a value is', () => {
    const benign = markupOf(draw('a'));
    fc.assert(
      fc.property(hostile, (said) => expect(markupOf(draw(`a${said}`))).toEqual(benign)),
      { numRuns: 60 },
    );
  });

  it('shows its values', () => {
    expect(draw('needle')).toContain('needle');
  });
});
