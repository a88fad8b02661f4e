import { beforeEach, describe, expect, it } from '@jest/globals';
import { comment } from '../../actions/apps/comment.ts';
import { drift } from '../../actions/apps/drift.ts';
import { recordedJobs } from '../../actions/apps/jobs.ts';
import type { DryRun } from '../../src/core/apps/dry-run.ts';
import { app, appsWorld, main, OTHER, SHA } from '../support/app-ledger.ts';
import type { Texts } from '../support/claims.ts';
import { fakeIssues } from '../support/issues.ts';

let world: ReturnType<typeof appsWorld>;
beforeEach(() => {
  world = appsWorld();
});

describe('a pull request', () => {
  const next = { ...main, ...app('1.0.1', OTHER) };
  const jobOf = { account: 'acme', server: 'community', bundle: 's3://bundles/hello.zip', sha256: OTHER };

  /** The comments on it, after a run in which the dry runs found this. */
  async function told(files: Texts, found: DryRun[], comments: string[] = []) {
    const all = comments.map((body, id) => ({ id, body, author: 'genesis', isBot: true }));
    await comment(
      { snapshot: await world.snapshotOf(main, files), number: 7, found, runUrl: 'https://github.example/runs/8' },
      {
        comments: async () => all,
        createComment: async (_, body) => void comments.push(body),
        updateComment: async (id, body) => void comments.splice(id, 1, body),
        deleteComment: async (id) => void comments.splice(id, 1),
        login: async () => undefined,
      },
    );
    return comments;
  }

  it('is told what it would change', async () => {
    const [text] = await told(next, [{ ...jobOf, changes: ['function com-example-hello_1-0-1_hello: created'] }]);
    expect(text).toContain('<code>acme</code>, listed on <code>community</code>');
    expect(text).toContain('function com-example-hello_1-0-1_hello: created');
  });

  it('is told why a bundle cannot be deployed, and where no dry run left a result', async () => {
    const error = { message: 'The bundle is another one | than was meant', hint: 'Mend <it>.' };
    const [failed] = await told(next, [{ ...jobOf, changes: [], error }]);
    expect(failed).toContain('The bundle is another one &#124; than was meant Mend &#60;it&#62;.');
    expect((await told(next, []))[0]).toContain('The dry run left no result');
  });

  it('is told what it no longer wants, and that it stays', async () => {
    const [text] = await told(
      { ...main, 'state/apps/com.example.hello.yaml': 'id: com.example.hello\ndeployments: []\n' },
      [],
    );
    expect(text).toContain('The ledger no longer wants these');
  });

  it('that changes no app gets no comment, and one that no longer does has its comment changed', async () => {
    expect(await told(main, [])).toEqual([]);
    const comments = await told(next, [{ ...jobOf, changes: [] }]);
    expect(await told(main, [], comments)).toEqual([expect.stringContaining('No app is changed any more.')]);
  });
});

describe('the look of the night', () => {
  const place = { account: 'acme', server: 'community', bundle: 's3://bundles/hello.zip', sha256: SHA };
  const changed: DryRun = { ...place, changes: ['function com-example-hello_1-0-0_hello: timeout'] };

  it('opens one issue for apps that differ, and closes it once a look finds none', async () => {
    await world.recordAll();
    const { issues, github } = fakeIssues();
    await drift(await world.snapshotOf(main), [changed], github);
    await drift(await world.snapshotOf(main), [changed], github);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ title: 'Apps are not as they were deployed', isOpen: true });
    expect(issues[0]?.body).toContain('com-example-hello_1-0-0_hello: timeout');
    await drift(await world.snapshotOf(main), [{ ...place, changes: [] }], github);
    expect(issues[0]).toMatchObject({ isOpen: false });
  });

  it('says nothing of what left no result, and closes nothing for it', async () => {
    await world.recordAll();
    const { issues, github } = fakeIssues();
    await drift(await world.snapshotOf(main), [changed], github);
    await drift(await world.snapshotOf(main), [], github);
    expect(issues[0]).toMatchObject({ isOpen: true });
  });

  it('looks at what is recorded, not at what is still owed', async () => {
    expect(recordedJobs(await world.snapshotOf(main)).jobs).toEqual([]);
    await world.recordAll();
    expect(recordedJobs(await world.snapshotOf(main)).jobs).toHaveLength(1);
    expect(recordedJobs(await world.snapshotOf({ ...main, ...app('1.0.1', OTHER) })).jobs).toEqual([]);
  });
});
