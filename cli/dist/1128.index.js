export const id = 1128;
export const ids = [1128];
export const modules = {

/***/ 4485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b$: () => (/* binding */ readCheckout),
/* harmony export */   sI: () => (/* binding */ statusAround),
/* harmony export */   wZ: () => (/* binding */ readBase),
/* harmony export */   yI: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var _src_core_check_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2833);
/* harmony import */ var _src_core_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4569);
/* harmony import */ var _src_core_ledger_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2817);
/* harmony import */ var _src_core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8890);
/* harmony import */ var _src_core_render_markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3905);
/* harmony import */ var _src_edge_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7960);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9212);







/** Where the workflows' record of what they did was last fetched to; it may be older than the one at origin. */
const STATUS_REF = 'refs/remotes/origin/genesis-status';
/**
 * Reads the ledger of a folder, and the status where the folder lies in a clone that has it.
 *
 * @throws UsageError where there is no such folder.
 */
async function readCheckout(folder, { files, status } = { status: 'all' }) {
    const name = (0,_src_edge_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .folderName */ .ub)(folder);
    return { ...(0,_src_core_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .readLedger */ .S)(filesOf(name, files), name), status: await statusAround(name, status) };
}
/** Reads a ledger and works out what rules and lists look at. Says so where files can't be read: a list lacks them. */
async function readContext(folder, part, terminal) {
    const checkout = await readCheckout(folder, part);
    const { size } = checkout.ledger.unreadable;
    if (size > 0)
        terminal.err(`${(0,_src_core_render_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(size, 'file')} of the ledger can't be read; genesis check says why.\n`);
    return { ...checkout, ...(0,_src_core_check_context_js__WEBPACK_IMPORTED_MODULE_0__/* .contextOf */ .Vm)(checkout.ledger, checkout.status) };
}
/**
 * Reads the ledger where the working directory parted from a revision: what others merged since isn't its doing.
 *
 * @throws UserError where the folder is in no clone, or Git doesn't know the revision.
 */
async function readBase(folder, revision, log) {
    const name = (0,_src_edge_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .folderName */ .ub)(folder);
    const clone = await openClone(name, log);
    if (!clone)
        throw new _src_core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${name} is in no clone of Git, so there is no ${revision} to compare with.`);
    const base = (await clone.git.mergeBase(revision, 'HEAD')) ?? revision;
    const tree = await clone.git.tree(base, [clone.path]);
    return (0,_src_core_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .readLedger */ .S)(renamed(tree, clone.path, name), name).ledger;
}
function filesOf(folder, isWanted) {
    try {
        return (0,_src_edge_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .readFolder */ .j1)(folder, isWanted);
    }
    catch (error) {
        if (!(error instanceof _src_core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y))
            throw error;
        throw new _command_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e(error.message, {
            hint: 'Run this in the top folder of a checkout, or name the folder of its ledger by --ledger.',
        });
    }
}
/** The status as last fetched. Quiet: without one all commands work, and know less. */
async function statusAround(folder, which) {
    if (which === 'none')
        return _src_core_ledger_status_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_STATUS */ .JA;
    try {
        const clone = await openClone((0,_src_edge_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .folderName */ .ub)(folder), () => { });
        const tip = await clone?.git.revision(STATUS_REF);
        if (!clone || !tip)
            return _src_core_ledger_status_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_STATUS */ .JA;
        const tree = await clone.git.tree(tip, ['accounts', 'peerings', 'apps']);
        return (0,_src_core_ledger_status_js__WEBPACK_IMPORTED_MODULE_2__/* .readStatus */ .rk)(which === 'all' ? tree : deletedRecords(tree)).status;
    }
    catch {
        return _src_core_ledger_status_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_STATUS */ .JA;
    }
}
/** Records that may be of deleted accounts: all others have another word for their state. */
function deletedRecords(tree) {
    return new Map([...tree].filter(([, { bytes }]) => Buffer.from(bytes).includes('deleted')));
}
async function openClone(folder, log) {
    const found = (0,_src_edge_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .checkoutOf */ .o5)(folder);
    if (!found)
        return undefined;
    const { openGit } = await __webpack_require__.e(/* import() */ 9123).then(__webpack_require__.bind(__webpack_require__, 9123));
    return { git: openGit({ directory: found.root, log }), path: found.path };
}
/** The ledger's files under the name the folder has from here, so that places in them compare and can be opened. */
function renamed(tree, from, to) {
    const prefix = from === '.' ? '' : `${from}/`;
    const files = [...tree.values()].filter(({ path }) => path.startsWith(prefix));
    return new Map(files.map((file) => {
        const path = `${to}/${file.path.slice(prefix.length)}`;
        return [path, { ...file, path }];
    }));
}


/***/ }),

/***/ 4926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/core/problem.js
var problem = __webpack_require__(8890);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/core/render/markdown.js
var markdown = __webpack_require__(3905);
;// CONCATENATED MODULE: ./src/core/render/report/html.js
// HTML out of values that nobody can vouch for. A template's own text is markup; whatever is put into it is text, unless
// it is such a template itself: so to forget the escaping isn't possible.
/** Markup that is safe to show. Only `html` makes it. */
class Markup {
    text;
    constructor(text) {
        this.text = text;
    }
}
// Control and format characters, which reorder or hide text.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** A template of HTML. Values may stand as text and as quoted values of attributes; `undefined` is nothing. */
function html(strings, ...values) {
    return new Markup(strings.reduce((text, part, index) => text + markup(values[index - 1]) + part));
}
/** The page's text. */
const written = ({ text }) => text;
function markup(value) {
    if (value === undefined)
        return '';
    if (value instanceof Markup)
        return value.text;
    if (typeof value === 'object')
        return value.map(markup).join('');
    return String(value)
        .replace(INVISIBLE, '\u{fffd}')
        .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

;// CONCATENATED MODULE: ./src/core/render/report/sections.js

/** A table; `empty` stands for one without rows. */
function table(titles, rows, empty = 'None.') {
    if (rows.length === 0)
        return html `<p class="none">${empty}</p>`;
    return html `<div class="scroll" tabindex="0"><table>
<thead><tr>${titles.map((title) => html `<th scope="col">${title}</th>`)}</tr></thead>
<tbody>
${rows}</tbody></table></div>`;
}
/** A row; its first cell is its name. With an `id` links lead there. */
function row([name, ...cells], id) {
    return html `<tr${id === undefined ? undefined : html ` id="${id}"`}><th scope="row">${name}</th>${cells.map((cell) => html `<td>${cell}</td>`)}</tr>
`;
}
const code = (text) => (text ? html `<code>${text}</code>` : undefined);
/** What most people don't look for, folded. */
function folded(summary, content) {
    return html `<details><summary>${summary}</summary>${content}</details>`;
}

;// CONCATENATED MODULE: ./src/core/render/report/states.js

/** How the page says them; color is never the only sign. */
const STATE_WORDS = {
    used: 'in use',
    coming: 'claimed, not in place yet',
    failed: 'needs a look',
    resting: 'resting after its account was deleted',
    free: 'free',
};
/** The same for an account or a peering; without a record it is still to be made. */
function blockState(state) {
    if (state === undefined)
        return 'coming';
    if (state === 'deleted')
        return 'resting';
    if (state.endsWith('-failed'))
        return 'failed';
    return state === 'stable' || state === 'refresh-metadata' ? 'used' : 'coming';
}
const SIGNS = { used: '✓', coming: '…', failed: '!', resting: '–', free: '' };
/** A state as a label, by Genesis's word for it. */
function stateLabel(state) {
    const kind = blockState(state);
    return html `<span class="state ${kind}"><span aria-hidden="true">${SIGNS[kind]}</span> ${state ?? 'not made yet'}</span>`;
}
/** Minutes are enough for people; the record has the seconds. */
function minute(time) {
    return time ? html `<time>${time.slice(0, 10)} ${time.slice(11, 16)}</time>` : undefined;
}
/** What went wrong, and how to mend it. */
function errorText({ error }) {
    return error
        ? html `<p class="error">${error.message}${error.hint ? html ` <span>${error.hint}</span>` : undefined}</p>`
        : undefined;
}

;// CONCATENATED MODULE: ./src/core/render/report/accounts.js



const ORDER = ['failed', 'coming', 'used', 'resting'];
const TITLES = ['Account', 'State', 'AWS account', 'Block', 'Unit', 'Owner', 'Since (UTC)'];
/** All accounts: those that somebody has to look at first, the deleted ones folded away. */
function accountSection({ ledger, status, claimsOf }) {
    const names = [...new Set([...ledger.accounts.keys(), ...status.accounts.keys()])].sort();
    const all = names.map((name) => {
        const record = status.accounts.get(name);
        const subnet = claimsOf.get(name)?.[0]?.subnet ?? record?.subnet;
        return { name, account: ledger.accounts.get(name)?.value, record, subnet };
    });
    const kindOf = ({ record }) => ORDER.indexOf(blockState(record?.state));
    const here = all.filter(({ record }) => record?.state !== 'deleted').sort((a, b) => kindOf(a) - kindOf(b));
    const deleted = all.filter(({ record }) => record?.state === 'deleted');
    const content = html `${table(TITLES, here.map(accountRow), 'No account yet.')}
${deleted.length > 0 ? folded(`${deleted.length} deleted`, table(TITLES, deleted.map(accountRow))) : undefined}`;
    return { id: 'accounts', title: 'Accounts', count: here.length, content };
}
function accountRow({ name, account, record, subnet }) {
    const id = record?.account_id ?? account?.account_id;
    const wish = account && account.lifecycle !== 'present' ? html ` <span class="tag">${account.lifecycle}</span>` : undefined;
    const kept = account?.protected ? html ` <span class="tag">protected</span>` : undefined;
    const state = html `${stateLabel(record?.state)}${wish}${kept}${record && errorText(record)}`;
    const { team, user } = account?.owner ?? {};
    const owner = team ?? (user === undefined ? undefined : `@${user}`);
    return row([name, state, code(id), code(subnet), account?.unit, owner, minute(record?.since)], `account-${name}`);
}

// EXTERNAL MODULE: ./src/core/drift/drift-of-plan.js + 1 modules
var drift_of_plan = __webpack_require__(98);
;// CONCATENATED MODULE: ./src/core/render/report/drift.js



/** What a look for drift found, by its results; accounts as main has them aren't listed. */
function driftSection(results) {
    const looked = results.filter(({ step }) => step === 'drift');
    const rows = looked.flatMap(({ account, drift, error }) => {
        const link = html `<a href="#account-${account}">${account}</a>`;
        if (error)
            return [row([link, html `<span class="error">could not be looked at: ${error.message}</span>`])];
        return drift && ((0,drift_of_plan/* isDrifted */.TJ)(drift) || drift.findings.length > 0) ? [row([link, found(drift)])] : [];
    });
    const content = html `<p class="facts">${looked.length} looked at.</p>${table(['Account', 'What differs from main'], rows, 'All are as main says.')}`;
    return { id: 'drift', title: 'Drift', count: rows.length, content };
}
function found({ network, findings }) {
    const changed = network
        ? [
            ...lines('changed by hand', network.changed),
            ...(network.owed === undefined ? lines('not applied', network.unapplied) : []),
        ]
        : [];
    const told = findings.map(({ address, message }) => html `<li>${code(address)} ${message}</li>`);
    return html `<ul class="plain">${[...changed, ...told]}</ul>`;
}
function lines(what, { resources, resources_left_out: more }) {
    const listed = resources.map(({ address, action }) => html `<li>${code(address)} ${what} (${action})</li>`);
    return more === undefined ? listed : [...listed, html `<li>and ${more} more</li>`];
}

// EXTERNAL MODULE: ./src/core/apps/deployments.js
var deployments = __webpack_require__(1606);
;// CONCATENATED MODULE: ./src/core/render/report/peerings-and-apps.js




/** Peerings that main wants, and those that were seen. */
function peeringSection({ ledger, status }) {
    const names = [...new Set([...ledger.peerings.keys(), ...status.peerings.keys()])].sort();
    const rows = names.map((name) => {
        const [record, wish] = [status.peerings.get(name), ledger.peerings.get(name)?.value];
        const state = html `${stateLabel(record?.state)}${record && errorText(record)}`;
        return row([
            name.replace('--', ' ↔ '),
            state,
            wish ? (wish.dns ? 'yes' : 'no') : 'no longer wanted',
            minute(record?.since),
        ]);
    });
    const content = table(['Peering', 'State', 'Private names', 'Since (UTC)'], rows);
    return { id: 'peerings', title: 'Peerings', count: names.length, content };
}
/** Apps by the places they are deployed to: what main wants there, and what is there. */
function appSection({ ledger, status }) {
    const ids = [...new Set([...ledger.apps.keys(), ...status.apps.keys()])].sort();
    const rows = ids.flatMap((id) => {
        const wanted = new Map((ledger.apps.get(id)?.value.deployments ?? []).map((one) => [(0,deployments/* placeOf */.$t)(one), one.version]));
        const there = new Map(Object.entries(status.apps.get(id)?.accounts ?? {}));
        const places = [...new Set([...wanted.keys(), ...there.keys()])].sort();
        return places.map((place) => appRow(id, place, wanted.get(place), there.get(place)));
    });
    const content = table(['App', 'Where', 'Wanted', 'There', 'Since (UTC)', 'SHA-256'], rows);
    return { id: 'apps', title: 'Apps', count: rows.length, content };
}
function appRow(id, place, wanted, there) {
    const isDue = wanted !== undefined && wanted !== there?.version;
    const version = there ? there.version : 'nothing';
    const sign = isDue ? html `<span class="state coming"><span aria-hidden="true">…</span> ${version}</span>` : version;
    return row([
        id,
        code(place),
        wanted ?? 'deployed by hand',
        sign,
        minute(there?.at),
        code(there?.sha256.slice(0, 12)),
    ]);
}

// EXTERNAL MODULE: ./src/core/addresses/blocks.js
var addresses_blocks = __webpack_require__(8562);
// EXTERNAL MODULE: ./src/core/addresses/cidr.js
var cidr = __webpack_require__(9842);
// EXTERNAL MODULE: ./src/core/addresses/pool-space.js
var pool_space = __webpack_require__(8062);
// EXTERNAL MODULE: ./src/core/addresses/cidr-text.js
var cidr_text = __webpack_require__(7800);
;// CONCATENATED MODULE: ./src/core/render/report/pool-map.js




const MOST_CELLS = 1024;
/** Width of a character of a row's label. */
const LETTER = 7.2;
/** Of several claims in one square, the one that somebody has to look at shows. */
const URGENCY = ['failed', 'coming', 'used', 'resting'];
/** How many blocks a square of the map stands for. */
function blocksPerSquare(space) {
    return Math.max(1, (0,addresses_blocks/* blockCount */.v5)(space) / MOST_CELLS);
}
/** A pool as a map: a square a block, or a square some blocks where there are more than a page shows. */
function poolMap(space, claims) {
    const perCell = blocksPerSquare(space);
    const count = (0,addresses_blocks/* blockCount */.v5)(space) / perCell;
    const taken = cellsOf(space, claims, perCell);
    const { columns, pitch } = count > 256 ? { columns: 64, pitch: 15 } : { columns: Math.min(32, count), pitch: 23 };
    const size = pitch - 3;
    const rows = Array.from({ length: Math.ceil(count / columns) }, (_, row) => addressAt(space, row * columns * perCell));
    const left = Math.ceil(Math.max(...rows.map((label) => label.length)) * LETTER) + 12;
    const place = (index) => ({ x: left + (index % columns) * pitch, y: Math.floor(index / columns) * pitch });
    const free = Array.from({ length: count }, (_, index) => index).filter((index) => !taken.has(index));
    const outline = free
        .map((index) => `M${place(index).x + 0.5} ${place(index).y + 0.5}h${size - 1}v${size - 1}h${1 - size}z`)
        .join('');
    return html `<svg class="map" viewBox="0 0 ${left + columns * pitch} ${rows.length * pitch}" width="${left + columns * pitch}" role="group" aria-label="Map of the blocks; the list below says the same">
${rows.map((label, row) => html `<text x="${left - 10}" y="${row * pitch + pitch / 2 + 2}" text-anchor="end">${label}</text>`)}
<path class="free" d="${outline}"/>
${[...taken.values()].map((cell) => square(cell, { ...place(cell.index), size }, perCell))}
</svg>`;
}
function cellsOf(space, claims, perCell) {
    const cells = new Map();
    for (const claim of claims) {
        const first = (0,addresses_blocks/* indexOf */.qh)(space, claim.cidr);
        if (first === undefined)
            continue;
        const blocks = Math.max(1, 2 ** (space.splitPrefix - claim.cidr.prefix));
        for (let index = Math.floor(first / perCell); index <= Math.floor((first + blocks - 1) / perCell); index++) {
            const cell = cells.get(index) ?? { index, claims: [] };
            cells.set(index, cell);
            cell.claims.push(claim);
        }
    }
    return cells;
}
/** One square, which tells what it is under the pointer and leads to the account. */
function square({ claims }, { x, y, size }, perCell) {
    const state = URGENCY.find((one) => claims.some((claim) => claim.state === one)) ?? 'used';
    const lines = claims
        .slice(0, 8)
        .map(({ cidr, account, state: own }) => `${(0,cidr_text/* formatCidr */.mG)(cidr)} ${account}: ${STATE_WORDS[own]}`);
    const more = claims.length > 8 ? [`and ${claims.length - 8} more`] : [];
    const blocks = perCell > 1 ? [`${claims.length} of ${perCell} blocks`] : [];
    return html `<a href="#account-${claims[0]?.account}"><rect class="${state}" x="${x}" y="${y}" width="${size}" height="${size}" rx="3"/><title>${[...blocks, ...lines, ...more].join('; ')}</title></a>
`;
}
/** The address a block begins with, without its length. */
function addressAt(space, index) {
    return (0,cidr_text/* formatCidr */.mG)((0,addresses_blocks/* blockAt */.Vb)(space, index)).replace(/\/\d+$/, '');
}

;// CONCATENATED MODULE: ./src/core/render/report/pools.js







const DAY = 24 * 60 * 60_000;
/** Every pool: how full it is, a map of its blocks, and the list that says the same. */
function poolSection({ ledger, status, spaces, claims }) {
    const pools = [...ledger.pools.values()].sort((a, b) => (a.value.name < b.value.name ? -1 : 1));
    const cards = pools.map(({ value }) => {
        const own = claims.filter(({ pool }) => pool === value.name).sort((a, b) => (0,cidr/* compareCidrs */.z_)(a.cidr, b.cidr));
        const records = own.map((claim) => ({ claim, record: status.accounts.get(claim.account) }));
        const mapped = records.map(({ claim, record }) => ({ ...claim, state: blockState(record?.state) }));
        const rows = records.map(({ claim, record }) => claimRow(claim, record, value));
        return card(value, spaces.get(value.name), mapped, rows);
    });
    const content = html `${legend()}${cards.length > 0 ? cards : html `<p class="none">No pool yet.</p>`}`;
    return { id: 'addresses', title: 'Address pools', count: pools.length, content };
}
function card(pool, space, claims, rows) {
    const title = html `<h3>${pool.name} <code>${pool.parent}</code></h3>`;
    if (!space)
        return html `<article class="card">${title}<p class="error">It can't be cut in /${pool.split_range}; genesis check says why.</p></article>`;
    const resting = claims.filter(({ state }) => state === 'resting').map(({ cidr }) => cidr);
    const use = (0,pool_space/* poolUse */.sU)({ ...space, taken: claims.map(({ cidr }) => cidr), resting });
    const number = (count) => count.toLocaleString('en-US');
    return html `<article class="card">${title}
<p class="facts">${number((0,addresses_blocks/* blockCount */.v5)(space))} blocks of /${pool.split_range}: <b>${number(use.claimed)}</b> claimed, <b>${number(use.resting)}</b> resting, <b>${number(use.free)}</b> free. Hub ${pool.hub}, ${pool.strategy}.${squareText(space)}</p>
<div class="scroll" tabindex="0">${poolMap(space, claims)}</div>
${folded(`${number(claims.length)} claimed or resting`, table(['Block', 'Account', 'Is', 'Rests until'], rows))}
</article>
`;
}
function squareText(space) {
    const blocks = blocksPerSquare(space);
    return blocks > 1 ? ` A square stands for ${blocks.toLocaleString('en-US')} blocks.` : '';
}
/** A claim; of a deleted account's with the day from which the block is free again. */
function claimRow({ subnet, account }, record, pool) {
    const { deleted } = record ?? {};
    const until = deleted && new Date(Date.parse(deleted) + pool.quarantine_days * DAY).toISOString().slice(0, 10);
    const link = html `<a href="#account-${account}">${account}</a>`;
    return row([code(subnet), link, STATE_WORDS[blockState(record?.state)], until]);
}
function legend() {
    const states = Object.entries(STATE_WORDS);
    return html `<ul class="legend">${states.map(([state, words]) => html `<li><svg width="14" height="14" aria-hidden="true"><rect class="${state}" x="0.5" y="0.5" width="13" height="13" rx="3"/></svg> ${words}</li>`)}</ul>`;
}

;// CONCATENATED MODULE: ./src/core/render/report/style.js

/** The page's style. Light or dark as the reader has it; every state also has a word or a sign besides its color. */
const STYLE = html `
:root { color-scheme: light dark; --page: #f6f7f9; --card: #fff; --line: #d9dde3; --text: #1c2430; --soft: #566173; --link: #0b57c2;
  --used: #2f6fde; --coming: #c98a04; --failed: #cf3030; --resting: #8a94a6; --free: #dfe3e9; --shade: rgb(15 23 42 / 6%); }
@media (prefers-color-scheme: dark) { :root { --page: #0e131b; --card: #171e29; --line: #2b3544; --text: #e6ebf2; --soft: #9daaba; --link: #7db2ff;
  --used: #4f8df5; --coming: #e0a527; --failed: #f06060; --resting: #93a0b5; --free: #2a3444; --shade: rgb(0 0 0 / 30%); } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
header, main, footer { max-width: 1180px; margin: 0 auto; padding: 0 24px; }
header { padding-top: 40px; }
h1 { margin: 0; font-size: 28px; letter-spacing: -0.01em; }
h2 { margin: 0 0 12px; font-size: 19px; }
h2 small, h3 code { color: var(--soft); font-weight: 400; font-size: 14px; }
h3 { margin: 0; font-size: 16px; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 4px; }
code { font: 13px/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
header p, .facts, .none, footer { color: var(--soft); }
header p { margin: 4px 0 0; }
.facts { margin: 2px 0 14px; }
.facts b { color: var(--text); }
nav { display: flex; flex-wrap: wrap; gap: 12px; margin: 24px 0 8px; }
nav a { flex: 1 1 150px; padding: 14px 16px; background: var(--card); border: 1px solid var(--line); border-radius: 12px; color: var(--soft); box-shadow: 0 1px 3px var(--shade); }
nav a b { display: block; color: var(--text); font-size: 24px; line-height: 1.2; font-variant-numeric: tabular-nums; }
section { margin: 36px 0; scroll-margin-top: 16px; }
.card, .scroll > table { background: var(--card); }
.card { padding: 18px 20px; margin: 0 0 16px; border: 1px solid var(--line); border-radius: 12px; box-shadow: 0 1px 3px var(--shade); }
.notice { padding: 12px 16px; border: 1px solid var(--coming); border-left-width: 5px; border-radius: 8px; background: var(--card); }
.scroll { overflow-x: auto; }
section > .scroll { border: 1px solid var(--line); border-radius: 12px; background: var(--card); box-shadow: 0 1px 3px var(--shade); }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 9px 14px; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
tbody tr:last-child > * { border-bottom: 0; }
thead th { color: var(--soft); font-size: 13px; font-weight: 500; white-space: nowrap; }
tbody th { font-weight: 600; white-space: nowrap; }
tr:target > * { background: color-mix(in srgb, var(--link) 12%, transparent); }
.state { display: inline-block; padding: 0 9px; border: 1px solid currentColor; border-radius: 99px; font-size: 13px; white-space: nowrap; }
.state.used { color: var(--used); } .state.coming { color: var(--coming); } .state.failed { color: var(--failed); } .state.resting { color: var(--resting); }
@media (prefers-color-scheme: light) { .state.used { color: #1f56b8; } .state.coming { color: #855a00; } .state.failed { color: #b01f1f; } .state.resting { color: #566173; } }
time { white-space: nowrap; }
.tag { padding: 0 7px; border-radius: 6px; background: var(--free); font-size: 12px; }
.error { margin: 4px 0 0; color: var(--text); max-width: 60ch; font-size: 14px; overflow-wrap: anywhere; }
.error span { color: var(--soft); }
.legend { display: flex; flex-wrap: wrap; gap: 6px 20px; margin: 0 0 14px; padding: 0; list-style: none; color: var(--soft); font-size: 14px; }
.legend svg { vertical-align: -2px; }
.plain { margin: 0; padding: 0; list-style: none; }
.map { display: block; max-width: none; }
.map text { fill: var(--soft); font: 11.5px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
.map a:hover rect, .map a:focus-visible rect { stroke: var(--text); stroke-width: 2; }
path.free, rect.free { fill: none; stroke: var(--free); }
rect.used { fill: var(--used); } rect.failed { fill: var(--failed); }
rect.coming { fill: none; stroke: var(--coming); stroke-width: 3; } rect.resting { fill: var(--resting); fill-opacity: 0.35; stroke: var(--resting); stroke-dasharray: 3 2; }
summary { cursor: pointer; color: var(--link); margin-top: 12px; }
footer { padding-top: 8px; padding-bottom: 48px; font-size: 14px; }
@media print { body { background: #fff; } nav, summary { display: none; } details > * { display: block; } }
`;

;// CONCATENATED MODULE: ./src/core/render/report/page.js









/** No script, nothing from elsewhere, no form, and only the one style. */
const POLICY = `default-src 'none'; style-src 'sha256-${(0,external_node_crypto_.createHash)('sha256').update(written(STYLE)).digest('base64')}'; base-uri 'none'; form-action 'none'`;
/**
 * All of a ledger on one page of HTML that needs nothing else: it can be mailed, or kept as an artifact.
 *
 * @returns The file's text. Whatever the ledger and the status say is shown as text, never as markup.
 */
function reportPage({ context, drift, now }) {
    const name = context.ledger.organization?.value.organization.name ?? 'The ledger';
    const sections = [
        poolSection(context),
        accountSection(context),
        peeringSection(context),
        appSection(context),
        ...(drift ? [driftSection(drift)] : []),
    ];
    return written(html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${name}: accounts and networks</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${name}</h1>
<p>AWS accounts, networks and apps, as they were known at ${minute(now.toISOString())} UTC</p>
<nav aria-label="Parts of this page">${sections.map(({ id, title, count }) => html `<a href="#${id}"><b>${count}</b>${title}</a>`)}</nav>
</header>
<main>
${notices(context)}
${sections.map(shown)}
</main>
<footer>Written by <code>genesis report</code>. Ids, states and times are the branch <code>genesis-status</code>'s, as last fetched; the rest is what the ledger wants.</footer>
</body>
</html>
`);
}
function shown({ id, title, count, content }) {
    return html `<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title} <small>${count}</small></h2>
${content}
</section>
`;
}
/** What the reader has to know before the rest, and of what isn't shown. */
function notices({ ledger, status }) {
    const failed = [...status.accounts.values(), ...status.peerings.values()].filter(({ state }) => state.endsWith('-failed'));
    const isUnknown = status.accounts.size === 0 && ledger.accounts.size > 0;
    const unreadable = ledger.unreadable.size;
    const notice = (text) => html `<p class="notice">${text}</p>`;
    return [
        failed.length > 0 && notice(`${failed.length} need a look: what went wrong is told beside the state.`),
        isUnknown && notice('What is in AWS is not known here: the branch genesis-status is empty, or was not fetched.'),
        unreadable > 0 &&
            notice(`${(0,markdown/* counted */.hS)(unreadable, 'file')} of the ledger can't be read, and what they say is missing here; genesis check says why.`),
    ].filter((one) => one !== false);
}

// EXTERNAL MODULE: ./src/edge/results.js + 2 modules
var edge_results = __webpack_require__(248);
// EXTERNAL MODULE: ./cli/checkout.js
var checkout = __webpack_require__(4485);
;// CONCATENATED MODULE: ./cli/report.js





/**
 * Writes all of the ledger, and what is known of it here, as one page of HTML. An older page gives way.
 *
 * @throws UserError where the page can't be written, or the folder has no result of a look for drift.
 */
async function report(values, terminal) {
    const context = await (0,checkout/* readContext */.yI)(values.ledger, { status: 'all' }, terminal);
    const drift = values['drift-results'] === undefined ? undefined : await driftIn(values['drift-results']);
    const page = reportPage({ context, drift, now: new Date() });
    await (0,promises_.writeFile)(values.out, page).catch((error) => {
        throw new problem/* UserError */.y(`The page can't be written: ${error.message}`, { hint: 'Name another file by --out.' });
    });
    terminal.err(`Wrote ${values.out}.\n`);
    return 0;
}
async function driftIn(folder) {
    const results = (await (0,edge_results/* readResults */.x8)(folder)).filter(({ step }) => step === 'drift');
    if (results.length > 0)
        return results;
    throw new problem/* UserError */.y(`${folder} has no results of a look for drift.`, {
        hint: 'Fetch them: gh run download RUN --pattern "results-drift-*", with the number of a run of the workflow drift.',
    });
}


/***/ }),

/***/ 8062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ takenBlocks),
/* harmony export */   Nm: () => (/* binding */ freeBlocks),
/* harmony export */   WZ: () => (/* binding */ nextFree),
/* harmony export */   sU: () => (/* binding */ poolUse),
/* harmony export */   xp: () => (/* binding */ isFree)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8562);
/* harmony import */ var _cidr_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9842);
// What is free and what is taken in a pool, as runs of block indexes: their number grows with the claims, not the pool.


/**
 * Works out the taken blocks. `taken` may hold networks of any size: a larger one takes every block in it, a smaller
 * one the block around it, one outside the pool none.
 */
function takenBlocks(space, taken) {
    const found = [];
    for (const cidr of taken) {
        const run = runOf(space, cidr);
        if (run)
            found.push(run);
    }
    found.sort((a, b) => a.first - b.first);
    const runs = [];
    for (const run of found) {
        const before = runs.at(-1);
        if (before && run.first <= before.last + 1)
            before.last = Math.max(before.last, run.last);
        else
            runs.push(run);
    }
    return { space, runs };
}
function runOf(space, cidr) {
    if ((0,_cidr_js__WEBPACK_IMPORTED_MODULE_1__/* .contains */ .gR)(cidr, space.parent))
        return { first: 0, last: (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .blockCount */ .v5)(space) - 1 };
    const first = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .indexOf */ .qh)(space, cidr);
    if (first === undefined)
        return undefined;
    return { first, last: first + 2 ** Math.max(0, space.splitPrefix - cidr.prefix) - 1 };
}
/** The first free index from `index` on, going round at the end. `undefined` when nothing is free. */
function nextFree({ space, runs }, index) {
    const past = afterRun(runs, index);
    if (past < (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .blockCount */ .v5)(space))
        return past;
    const first = afterRun(runs, 0);
    return first < (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .blockCount */ .v5)(space) ? first : undefined;
}
/** Whether nothing takes the block. */
function isFree({ runs }, index) {
    return afterRun(runs, index) === index;
}
/** The index itself when it is free, else the one behind the run it is in. */
function afterRun(runs, index) {
    let [low, high] = [0, runs.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (runs[middle].last < index)
            low = middle + 1;
        else
            high = middle;
    }
    const run = runs[low];
    return run && run.first <= index ? run.last + 1 : index;
}
/** One page of free blocks in order: `limit` at most, after the first `offset`. Costs no more than page and claims. */
function freeBlocks(page) {
    const { space, runs } = takenBlocks(page, page.taken);
    const blocks = [];
    let [from, skip] = [0, page.offset];
    for (const { first, last } of [...runs, { first: (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .blockCount */ .v5)(space), last: Number.POSITIVE_INFINITY }]) {
        for (let index = from + skip; index < first && blocks.length < page.limit; index++) {
            blocks.push((0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .blockAt */ .Vb)(space, index));
        }
        skip = Math.max(0, skip - (first - from));
        from = last + 1;
    }
    return blocks;
}
/** Counts a pool's blocks. The claim of a block that rests may be in `taken` or not: the block counts as resting. */
function poolUse(pool) {
    const asleep = pool.resting ?? [];
    const taken = countTaken(takenBlocks(pool, [...pool.taken, ...asleep]));
    const resting = countTaken(takenBlocks(pool, asleep));
    const blocks = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .blockCount */ .v5)(pool);
    return { blocks, claimed: taken - resting, resting, free: blocks - taken };
}
function countTaken({ runs }) {
    return runs.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}


/***/ }),

/***/ 8645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dq: () => (/* binding */ ACCOUNT_TAG),
/* harmony export */   cp: () => (/* binding */ accountOrder),
/* harmony export */   on: () => (/* binding */ accountEmail)
/* harmony export */ });
/* unused harmony export OWNER_TAG */
/** The tag that says which account of the ledger an AWS account is; its value is the account's name. */
const ACCOUNT_TAG = 'genesis:account';
/** The tag that says who answers for the account: `team/cloud` or `user/octocat`. */
const OWNER_TAG = 'genesis:owner';
/** The account's e-mail: its own, or the factory's pattern with its name; undefined where the ledger has neither. */
function accountEmail(account, { factory }) {
    // The e-mail of an account that was there before is whatever it is.
    return account.email ?? (account.account_id ? undefined : factory.email?.replace('{name}', account.name));
}
/** Where the account belongs and how it is tagged; the tag `genesis:account` is what later runs know it by. */
function accountOrder(account, organization) {
    return {
        name: account.name,
        email: accountEmail(account, organization),
        unit: account.unit ?? organization.factory.unit,
        tags: { ...account.tags, [ACCOUNT_TAG]: account.name, [OWNER_TAG]: ownerOf(account) },
    };
}
function ownerOf({ owner: { team, user } }) {
    return team === undefined ? `user/${user}` : `team/${team}`;
}


/***/ }),

/***/ 9881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ digest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * SHA-256, in hexadecimal, of a value's canonical JSON. Equal values have equal digests whatever the order of their
 * keys; keys that are `undefined` count as absent, as in JSON.
 */
function digest(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(canonicalJson(value)).digest('hex');
}
/** JSON with the keys of every object sorted by code unit. Throws a TypeError for what JSON can't say (functions, cycles). */
function canonicalJson(value) {
    const text = JSON.stringify(value, (_key, part) => (isObject(part) ? sorted(part) : part));
    if (text === undefined)
        throw new TypeError(`There is no JSON for ${typeof value}`);
    return text;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Without a prototype, so that a key `__proto__` is copied as any other. */
function sorted(value) {
    const copy = Object.create(null);
    for (const key of Object.keys(value).sort())
        copy[key] = value[key];
    return copy;
}


/***/ }),

/***/ 2086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ fieldChanges)
/* harmony export */ });
/** Stands inside a list for an element that isn't known yet. */
const UNKNOWN_ELEMENT = '(known after apply)';
/**
 * The fields that differ, in the order of their names. Maps and objects are looked into; a list or set counts as one
 * field, because the elements of a set have no lasting place, and is sensitive as a whole once a part of it is.
 */
function fieldChanges(change) {
    const { before, before_sensitive, after, after_sensitive, after_unknown } = change;
    return compare([], { value: before ?? null, sensitive: before_sensitive, unknown: false }, { value: after ?? null, sensitive: after_sensitive, unknown: after_unknown });
}
function compare(path, before, after) {
    const sensitive = isSensitive(before) || isSensitive(after);
    if (!sensitive && after.unknown !== true && canLookInto(before, after)) {
        return keysOf(before, after).flatMap((key) => compare([...path, key], child(before, key), child(after, key)));
    }
    if (!isMarked(after.unknown) && sameJson(before.value, after.value))
        return [];
    return [{ path, before: sideOf(before, sensitive), after: sideOf(after, sensitive) }];
}
function sideOf(side, sensitive) {
    if (side.value === null && !isMarked(side.unknown))
        return null;
    if (sensitive)
        return 'sensitive';
    return side.unknown === true ? 'unknown' : { value: withUnknown(side.value, side.unknown) };
}
/** A list with something sensitive in it is sensitive: its elements move, and so would the marks. */
function isSensitive({ value, sensitive }) {
    return sensitive === true || (Array.isArray(value) && isMarked(sensitive));
}
/** Into an object, or into an object and nothing: a created or removed one. */
function canLookInto(before, after) {
    const sides = [before, after];
    return sides.some(isBranch) && sides.every((side) => isBranch(side) || side.value === null);
}
/** An object all of whose fields are unknown has no value yet, only marks. */
function isBranch({ value, unknown }) {
    return isObject(value) || (value === null && isObject(unknown));
}
function keysOf(before, after) {
    const keys = [before.value, after.value, after.unknown].flatMap((part) => (isObject(part) ? Object.keys(part) : []));
    return [...new Set(keys)].sort();
}
function child({ value, sensitive, unknown }, key) {
    return {
        value: isObject(value) ? (value[key] ?? null) : null,
        sensitive: isObject(sensitive) ? sensitive[key] : sensitive,
        unknown: isObject(unknown) ? unknown[key] : unknown,
    };
}
function withUnknown(value, unknown) {
    if (unknown === true)
        return UNKNOWN_ELEMENT;
    if (!isMarked(unknown))
        return value;
    if (Array.isArray(unknown)) {
        const elements = Array.isArray(value) ? value : [];
        return unknown.map((mark, index) => withUnknown(elements[index] ?? null, mark));
    }
    const fields = { ...(isObject(value) ? value : {}) };
    for (const [key, mark] of Object.entries(unknown))
        fields[key] = withUnknown(fields[key] ?? null, mark);
    return fields;
}
function isMarked(marks) {
    if (typeof marks !== 'object' || marks === null)
        return marks === true;
    return Object.values(marks).some(isMarked);
}
/** Both sides come from the same provider's schema, so their keys have the same order. */
const sameJson = (a, b) => JSON.stringify(a) === JSON.stringify(b);
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ WHOLE),
  e: () => (/* binding */ summarize)
});

// EXTERNAL MODULE: ./src/core/terraform/field-changes.js
var field_changes = __webpack_require__(2086);
;// CONCATENATED MODULE: ./src/core/terraform/long-values.js
// A value longer than a line, as people are shown it. Cut from its start, a policy that opens a bucket in its last
// statement would read the same before and after; so it is shown where it differs.
/** So many characters are read as one line. */
const LINE = 200;
/** How much of what is the same stands before a difference. */
const CONTEXT = 40;
/** Deeper than any policy; what is hostile goes deeper than the stack. */
const MOST_LEVELS = 20;
/** What isn't in a document, which may have a `null` as well. */
const NONE = '(none)';
/**
 * A field as lines that fit. A long list or JSON document becomes one field for each of its parts that differ, by their
 * paths; any other long text is shown around its first difference. What differs never reads the same.
 *
 * @param field Both sides whole, rendered as JSON.
 * @param longest So many characters of a text are shown.
 */
function fittingFields(field, longest) {
    const { before, after } = field;
    if (Math.max(before?.length ?? 0, after?.length ?? 0) <= LINE)
        return [field];
    const leaves = leavesOf(before, after);
    if (leaves.length === 0)
        return [aroundDifference(field, longest)];
    const text = (value, whole) => {
        if (value !== undefined)
            return JSON.stringify(value);
        return whole === null ? null : NONE;
    };
    return leaves.flatMap((leaf) => {
        const path = `${field.path}${renderSteps(leaf.path)}`;
        return fittingFields({ ...field, path, before: text(leaf.before, before), after: text(leaf.after, after) }, longest);
    });
}
/** As Terraform writes what is within something: `["genesis:account"]`, `[0].from_port`. */
function renderSteps(path) {
    return path.map((key) => (/^[A-Za-z_][\w-]*$/.test(String(key)) ? `.${key}` : `[${JSON.stringify(key)}]`)).join('');
}
/** None where the two aren't documents that can be read so, or say the same in other words. */
function leavesOf(before, after) {
    const [old, young] = [documentOf(before), documentOf(after)];
    const isReadable = (isAbsent(before) || old !== undefined) && (isAbsent(after) || young !== undefined);
    const leaves = isReadable ? differences([], old, young) : [];
    // A path as long as a text would make lines of any length.
    const isLegible = ({ path }) => path.length > 0 && path.length < MOST_LEVELS && renderSteps(path).length <= LINE;
    return leaves.every(isLegible) ? leaves : [];
}
const isAbsent = (text) => text === null || text === NONE;
function differences(path, before, after) {
    if (textOf(before) === textOf(after))
        return [];
    if (path.length >= MOST_LEVELS || !canLookInto(path, before, after))
        return [{ path, before, after }];
    return children(before, after).flatMap(([key, old, young]) => differences([...path, key], old, young));
}
/** Of what comes or goes as a whole a short part is one line. */
function canLookInto(path, before, after) {
    if (before !== undefined && after !== undefined) {
        return isBranch(before) && isBranch(after) && Array.isArray(before) === Array.isArray(after);
    }
    const one = before ?? after;
    return isBranch(one) && (path.length === 0 || textOf(one).length > LINE);
}
function children(before, after) {
    if (Array.isArray(before ?? after))
        return long_values_elements((before ?? []), (after ?? []));
    const [old, young] = [before, after].map((side) => new Map(Object.entries(side ?? {})));
    return [...new Set([...old.keys(), ...young.keys()])].map((key) => [key, old.get(key), young.get(key)]);
}
/** Without those that are the same at both ends: an element more in the middle doesn't change all that follow it. */
function long_values_elements(before, after) {
    const [old, young] = [before.map(textOf), after.map(textOf)];
    const most = Math.min(old.length, young.length);
    let start = 0;
    while (start < most && old[start] === young[start])
        start += 1;
    let end = 0;
    while (end < most - start && old.at(-1 - end) === young.at(-1 - end))
        end += 1;
    const [gone, come] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
    const count = Math.max(gone.length, come.length);
    return Array.from({ length: count }, (_, index) => [start + index, gone[index], come[index]]);
}
/** The list or object that a rendered value is, or that is written in it as text. */
function documentOf(text) {
    const value = parsed(text ?? '');
    const document = typeof value === 'string' ? faithful(value) : value;
    return isBranch(document) ? document : undefined;
}
/** Not where parsing loses something, a name given twice or a digit: it would differ, and nobody would see it. */
function faithful(text) {
    const value = parsed(text);
    return value !== undefined && skeleton(text) === skeleton(textOf(value)) ? value : undefined;
}
/** All but the texts, which parsing leaves as they are. */
const skeleton = (text) => text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"/g, '""').replace(/\s/g, '');
/** Undefined where it isn't JSON, or nested so deeply that it can't be written again. */
function parsed(text) {
    try {
        const value = JSON.parse(text);
        JSON.stringify(value);
        return value;
    }
    catch {
        return undefined;
    }
}
const textOf = (value) => JSON.stringify(value) ?? '';
const isBranch = (value) => typeof value === 'object' && value !== null;
/** Both sides from the same place on, so that the first difference is in what is shown. */
function aroundDifference(field, longest) {
    const [before, after] = [[...(field.before ?? '')], [...(field.after ?? '')]];
    const found = before.findIndex((character, index) => character !== after[index]);
    const first = found < 0 ? before.length : found;
    const start = first < longest - CONTEXT ? 0 : first - CONTEXT;
    const cut = (text) => {
        const shown = text.slice(start, start + longest).join('');
        return `${start > 0 ? '…' : ''}${shown}${text.length > start + longest ? '…' : ''}`;
    };
    return { ...field, before: field.before && cut(before), after: field.after && cut(after) };
}

// EXTERNAL MODULE: ./src/core/terraform/plan.js
var terraform_plan = __webpack_require__(7071);
;// CONCATENATED MODULE: ./src/core/terraform/plan-summary.js



const BOUNDED = { resources: 200, fields: 30, characters: LINE };
/** For who approves a plan where it is made, with nowhere else to look, and for what is compared before it is shown. */
const WHOLE = { resources: Infinity, fields: Infinity, characters: Infinity };
/** What a plan would do, without sensitive values: those only say that they change. */
function summarize(plan, limits = BOUNDED) {
    const { resources, outputs } = (0,terraform_plan/* effects */.z)(plan);
    const managed = resources.filter(({ mode }) => mode === 'managed');
    const count = (...actions) => managed.filter(({ change }) => actions.includes(mainAction(change))).length;
    return {
        add: count('add'),
        change: count('change'),
        replace: count('replace'),
        destroy: count('destroy'),
        import: managed.filter(({ change }) => change.importing).length,
        move: managed.filter(isMoved).length,
        forget: count('forget'),
        outputs: outputs.length,
        resources: managed.slice(0, limits.resources).map((resource) => plannedResource(resource, limits)),
        ...leftOut('resources_left_out', managed.length - limits.resources),
    };
}
function plannedResource(resource, limits) {
    const { address, deposed, type, change } = resource;
    const fields = shownFields(change).flatMap((field) => fittingFields(field, limits.characters));
    return {
        address: deposed ? `${address} (deposed ${deposed})` : address,
        type,
        action: mainAction(change),
        fields: fields.slice(0, limits.fields),
        ...leftOut('fields_left_out', fields.length - limits.fields),
    };
}
/** The one word for a resource; a resource that is moved or imported and changed as well is changed. */
function mainAction({ actions, importing }) {
    if (actions.includes('create'))
        return actions.length > 1 ? 'replace' : 'add';
    if (actions.includes('update'))
        return 'change';
    if (actions.includes('delete'))
        return 'destroy';
    if (actions.includes('forget'))
        return 'forget';
    return importing ? 'import' : 'move';
}
function isMoved({ address, previous_address }) {
    return previous_address !== undefined && previous_address !== address;
}
/** All that a change changes; of what is added only what is known and not empty; of what goes nothing but its name. */
function shownFields(change) {
    const action = mainAction(change);
    if (action === 'destroy' || action === 'forget')
        return [];
    const changes = (0,field_changes/* fieldChanges */.w)(change);
    const shown = action === 'add' ? changes.filter(({ after }) => after !== 'unknown' && !isEmpty(after)) : changes;
    return withoutEchoes(shown).map((field) => ({
        path: renderSteps(field.path).replace(/^\./, ''),
        before: renderSide(field.before),
        after: renderSide(field.after),
        ...(isForcing(field, change) ? { forces_replacement: true } : {}),
    }));
}
/** AWS's provider repeats each of `tags` in `tags_all`; what is left there are the provider's own. */
function withoutEchoes(fields) {
    const text = ({ path, before, after }) => JSON.stringify([path, before, after]);
    const own = new Set(fields.filter(({ path }) => path[0] === 'tags').map(text));
    return fields.filter((field) => {
        return field.path[0] !== 'tags_all' || !own.has(text({ ...field, path: ['tags', ...field.path.slice(1)] }));
    });
}
/** The two paths may stop at different depths: a list is one field here, and its element is named there. */
function isForcing({ path }, { replace_paths = [] }) {
    return replace_paths.some((forcing) => path.every((key, index) => index >= forcing.length || forcing[index] === key));
}
function isEmpty(side) {
    return typeof side === 'object' && ['null', '""', '[]', '{}'].includes(JSON.stringify(side?.value ?? null));
}
function renderSide(side) {
    if (side === null)
        return null;
    if (side === 'sensitive')
        return '(sensitive value)';
    if (side === 'unknown')
        return '(known after apply)';
    return JSON.stringify(side.value);
}
function leftOut(key, count) {
    return count > 0 ? { [key]: count } : {};
}


/***/ }),

/***/ 7071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readPlan),
/* harmony export */   z: () => (/* binding */ effects)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4410);

const marks = zod__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY().optional();
const change = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    actions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['no-op', 'create', 'read', 'update', 'delete', 'forget'])),
    before: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    after: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    after_unknown: marks,
    before_sensitive: marks,
    after_sensitive: marks,
    replace_paths: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()]))).optional(),
    importing: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() }).nullish(),
});
const resourceChange = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    address: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    previous_address: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    mode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['managed', 'data']),
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    provider_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    deposed: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** Why; `replace_by_request` where the plan was asked to replace it. */
    action_reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    change,
});
const stateResource = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    values: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional() }).optional(),
});
/** Resources as they are in a state; modules are nested. */
const stateModule = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    resources: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(stateResource).optional(),
    get child_modules() {
        return zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(stateModule).optional();
    },
});
const plan = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    format_version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^1\./, 'only major version 1 is understood'),
    terraform_version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    variables: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ value: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional() })).default({}),
    resource_changes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(resourceChange).default([]),
    /** What was changed outside of Terraform: `before` is what the state says, `after` what is there. */
    resource_drift: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(resourceChange).default([]),
    output_changes: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), change).default({}),
    /** What the state knew, as it was found when it was looked at again. */
    prior_state: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ values: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ root_module: stateModule.optional() }).optional() }).optional(),
    errored: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(false, 'planning failed, so the plan is a part of what would be done').optional(),
    complete: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true, 'parts are deferred, so the plan is a part of what would be done').optional(),
});
/**
 * Reads the text of `terraform show -json` on a saved plan.
 *
 * @throws Error when it is no plan, of an unknown format, or not the whole of what would be done. The text is never
 * repeated in it: sensitive values are in there in clear.
 */
function readPlan(text) {
    const parsed = plan.safeParse(parseJson(text));
    if (parsed.success)
        return parsed.data;
    const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new Error(`This plan can't be used: ${faults.join('; ')}`);
}
/** What the plan would do: without the resources and outputs that stay as they are. */
function effects(of) {
    return {
        resources: of.resource_changes.filter(hasEffect),
        outputs: Object.entries(of.output_changes).filter(([, { actions }]) => !isNoOp(actions)),
    };
}
/** An unchanged resource still counts when state takes it over or knows it by another address from now on. */
function hasEffect({ address, previous_address, change: { actions, importing } }) {
    return !isNoOp(actions) || Boolean(importing) || (previous_address ?? address) !== address;
}
const isNoOp = (actions) => actions.every((action) => action === 'no-op');
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // JSON.parse repeats a part of the text in its message, and there are secrets in it.
        throw new Error("This plan can't be used: Terraform's answer isn't JSON");
    }
}


/***/ }),

/***/ 4087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ SUBJECT),
/* harmony export */   w: () => (/* binding */ SEPARATOR)
/* harmony export */ });
// Apart from what reads records: every action knows these names when it starts, and schemas take long to load.
/** Between the accounts of a peering; no account's name has it. */
const SEPARATOR = '--';
const ACCOUNT = '[a-z][a-z0-9]*(-[a-z0-9]+)*';
/** The name of an account or of a peering. */
const SUBJECT = new RegExp(`^${ACCOUNT}(${SEPARATOR}${ACCOUNT})?$`);


/***/ })

};
