import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contextOf } from '../../../src/core/check/context.ts';
import { EMPTY_STATUS } from '../../../src/core/ledger/status.ts';
import { reportPage } from '../../../src/core/render/report/page.ts';
import { expectGolden } from '../../support/golden.ts';
import { hostile } from '../../support/hostile.ts';
import { ledgerOf } from '../../support/ledger.ts';
import { pageSaying } from '../../support/report-page.ts';

const tagsOf = (page: string) => page.match(/<[^>]*>/g);

describe('the page of the report', () => {
  it('shows pools, accounts, peerings, apps and drift', () => {
    expectGolden('report.html', pageSaying('AWS said no'));
  });

  it('has the same markup whatever anything is called: values are text', () => {
    const benign = tagsOf(pageSaying('a'));
    fc.assert(
      fc.property(hostile, (said) => expect(tagsOf(pageSaying(`a${said}`))).toEqual(benign)),
      { numRuns: 40 },
    );
  });

  it('shows a value as it is, but for what hides or turns text round', () => {
    expect(pageSaying(`"><script>alert('1')</script> & \u202e`)).toContain(
      '&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; \ufffd',
    );
  });

  it('allows the browser nothing but its own style', () => {
    const page = pageSaying('x');
    const [, style = ''] = /<style>([\s\S]*)<\/style>/.exec(page) ?? [];
    const sum = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(`content="default-src &#39;none&#39;; style-src &#39;sha256-${sum}&#39;;`);
    expect(page).not.toMatch(/<(script|link|img|iframe|object)\b|\s(style|on\w+)=|url\(|@import/);
  });

  it('draws as many squares as a page shows, whatever the size of the pool', () => {
    const files = { 'pools/huge.yaml': 'name: huge\nhub: main\nparent: "fd00::/16"\nsplit_range: 64\n' };
    const page = reportPage({ context: contextOf(ledgerOf(files), EMPTY_STATUS), drift: undefined, now: new Date(0) });
    expect(page).toContain('A square stands for 274,877,906,944 blocks.');
    expect(page.length).toBeLessThan(80_000);
  });

  it('says where nothing is known of what is in AWS', () => {
    const files = { 'accounts/acme.yaml': 'name: acme\nowner: {team: cloud}\nnetwork: none\n' };
    const page = reportPage({ context: contextOf(ledgerOf(files), EMPTY_STATUS), drift: undefined, now: new Date(0) });
    expect(page).toContain('What is in AWS is not known here');
    expect(page).not.toContain('id="drift"');
  });
});
