import { alike } from './alike.ts';
import { type Block, code, counted, fence, folded, inert, listed, paragraph, shortened, table } from './markdown.ts';
import { planDiff } from './plan-diff.ts';
import { countsText, inOrderOfConcern, losses, type PlannedAccount, sign, totals } from './plan-table.ts';

/** How many of the resources that would be lost are named above the fold, in all. */
const NAMED_LOSSES = 10;

/** The alert above everything else when something would be destroyed; GitHub draws it in red. */
export function lossAlert(accounts: PlannedAccount[]): Block[] {
  const losing = inOrderOfConcern(accounts).filter(({ result }) => losses(result.plan) > 0);
  if (losing.length === 0) return closingAlert(accounts);
  const { destroy, replace } = totals(losing);
  const whatHappens = [destroy && `${destroy} destroyed`, replace && `${replace} destroyed and made anew`];
  const names = losing.flatMap(({ result }) => lostNames(result.account, result.plan?.resources ?? []));
  const more = destroy + replace - Math.min(names.length, NAMED_LOSSES);
  return [
    paragraph(
      '> [!CAUTION]',
      `> **Resources would be lost: ${whatHappens.filter(Boolean).join(', ')}.**`,
      ...names.slice(0, NAMED_LOSSES).map((name) => `> - ${name}`),
      ...(more > 0 ? [`> - … and ${more} more, below`] : []),
    ),
    ...closingAlert(accounts),
  ];
}

/** What nobody can take back. */
function closingAlert(accounts: PlannedAccount[]): Block[] {
  const closing = accounts.filter(({ lifecycle }) => lifecycle === 'closed').map(({ result }) => result.account);
  if (closing.length === 0) return [];
  return [
    paragraph(
      '> [!CAUTION]',
      `> **Closed for good: ${listed(closing.sort())}.** Neither the name nor the e-mail can be used again; the address block rests first.`,
    ),
  ];
}

/** Every account's plan, folded, those that read the same once; those without a plan, open, with what went wrong. */
export function planDetails(accounts: PlannedAccount[]): Block[] {
  return alike(inOrderOfConcern(accounts)).flatMap(([shown, ...same]) =>
    shown.result.outcome === 'failed' ? failure(shown, same) : [...details(shown), ...others(shown, same)],
  );
}

/** Those whose plans are shown by another one's. */
function others({ result: { account } }: PlannedAccount, same: PlannedAccount[]): Block[] {
  if (same.length === 0) return [];
  const words = `${counted(same.length, 'more plan')} like that of ${code(account)}, but for names and addresses`;
  const rows = same.map(({ result, block = '' }) => [
    code(result.account),
    block && code(shortened(block, 64)),
    result.fingerprint ? code(result.fingerprint) : '',
  ]);
  return [folded(words, table([{ title: 'Account' }, { title: 'Block' }, { title: 'Fingerprint' }], rows))];
}

function lostNames(account: string, resources: { address: string; action: string }[]): string[] {
  const lost = resources.filter(({ action }) => action === 'destroy' || action === 'replace');
  return lost.map(({ address, action }) => {
    const how = action === 'replace' ? ' (made anew)' : '';
    return `${code(account)} ${code(shortened(address, 300))}${how}`;
  });
}

/** An account that stays as it is has its row in the table and needs no more. */
function details(planned: PlannedAccount): Block[] {
  const { result, block } = planned;
  const diff = result.plan && planDiff(result.plan);
  if (!diff || !result.plan) return [];
  const where = block ? ` · ${code(shortened(block, 64))}` : '';
  const summary = `${sign(planned)} <b>${code(result.account)}</b>${where} · ${countsText(result.plan)}`;
  const fingerprint = result.fingerprint ? [`Fingerprint ${code(result.fingerprint)}`] : [];
  return [folded(summary, { ...diff, close: [diff.close, ...fingerprint].join('\n\n') })];
}

function failure(planned: PlannedAccount, same: PlannedAccount[]): Block[] {
  const { result } = planned;
  const names = [planned, ...same].map((one) => one.result.account);
  const { message, hint, file, line } = result.error ?? { message: 'It is not known why.' };
  const place = file ? ` at ${code(shortened(line ? `${file}:${line}` : file, 300))}` : '';
  return [
    paragraph(`**${sign(planned)} No plan for ${listed(names)}**${place}`),
    fence('text', message.split(/\r\n|[\r\n]/)),
    ...(hint ? [paragraph(`How to mend it: ${inert(shortened(hint, 1000))}`)] : []),
  ];
}
