export const id = 8680;
export const ids = [8680,3641];
export const modules = {

/***/ 4357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ textAt),
/* harmony export */   i: () => (/* binding */ checkedEdit)
/* harmony export */ });
/* harmony import */ var _src_core_check_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9677);
/* harmony import */ var _src_core_check_transitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8946);
/* harmony import */ var _src_core_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4569);
/* harmony import */ var _src_core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8890);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4485);





/**
 * What would really change, where the ledger is no worse for it.
 *
 * @param around A folder in the clone that knows the status.
 */
async function checkedEdit(tree, folder, decide, around) {
    const changed = new Map([...decide(tree, folder)].filter(([path, text]) => textAt(tree, path) !== text));
    const files = [...changed].map(([path, text]) => {
        return [path, { path, mode: tree.get(path)?.mode ?? '100644', bytes: new TextEncoder().encode(text) }];
    });
    const before = (0,_src_core_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .readLedger */ .S)(tree, folder);
    const after = (0,_src_core_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .readLedger */ .S)(new Map([...tree, ...files]), folder);
    const status = await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_4__/* .statusAround */ .sI)(around, 'all');
    const known = new Set([...before.problems, ...(0,_src_core_check_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .checkLedger */ .g)(before.ledger, status)].map(identity));
    const found = [
        ...after.problems,
        ...(0,_src_core_check_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .checkLedger */ .g)(after.ledger, status),
        ...(0,_src_core_check_transitions_js__WEBPACK_IMPORTED_MODULE_1__/* .checkTransitions */ .Z)(before.ledger, after.ledger, status),
    ];
    refuse(found.filter((problem) => problem.severity === 'error' && !known.has(identity(problem))));
    return changed;
}
/** A problem wherever it stands: an edit moves the lines below it. */
const identity = ({ file, message }) => `${file}\0${message}`;
function refuse(faults) {
    if (faults.length === 0)
        return;
    const lines = faults.map(({ message, hint }) => (hint ? `${message}. ${hint}` : message));
    throw new _src_core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`Nothing was changed: ${[...new Set(lines)].join('\n')}`);
}
/** The text of a file, if it is there. */
function textAt(tree, path) {
    const file = tree.get(path);
    return file && new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes);
}


/***/ }),

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

/***/ 5377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ confirm)
/* harmony export */ });
/* harmony import */ var node_readline_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6848);
/* harmony import */ var _src_core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8890);


/**
 * Asks a person to go on.
 *
 * @throws UserError where the answer isn't yes, or nobody is there to ask.
 */
async function confirm(question, { err }) {
    if (process.stdin.isTTY !== true) {
        throw new _src_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('Nobody is there to say yes.', { hint: 'Read what would be done, and add --yes.' });
    }
    err(`${question} Only yes goes on: `);
    const lines = (0,node_readline_promises__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: process.stdin });
    const answer = await lines.question('').finally(() => lines.close());
    if (answer.trim() !== 'yes')
        throw new _src_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('Nothing was done.');
}


/***/ }),

/***/ 3641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  proposeEdit: () => (/* binding */ proposeEdit),
  _: () => (/* binding */ repositoryOf)
});

;// CONCATENATED MODULE: ./src/core/git/github-repository.js
const URLS = [
    /^(?:https?|git|ssh):\/\/(?:[^@/]+@)?([^/:]+)(?::\d+)?\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/,
    /^(?:[^@/]+@)?([^/:]+):([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/,
];
/** The repository that the URL of a Git remote is of; undefined where it isn't one that GitHub gives out. */
function githubRepository(url) {
    for (const pattern of URLS) {
        const [, host, owner, name] = pattern.exec(url) ?? [];
        if (!host)
            continue;
        const repository = `${owner}/${name}`;
        return host === 'github.com' || host === 'ssh.github.com'
            ? { repository }
            : { repository, apiUrl: `https://${host}/api/v3` };
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/core/problem.js
var problem = __webpack_require__(8890);
// EXTERNAL MODULE: ./src/edge/folder.js
var folder = __webpack_require__(7960);
// EXTERNAL MODULE: ./src/edge/git.js + 4 modules
var edge_git = __webpack_require__(9123);
// EXTERNAL MODULE: ./src/edge/github.js + 1 modules
var edge_github = __webpack_require__(6271);
// EXTERNAL MODULE: ./cli/checked-edit.js
var checked_edit = __webpack_require__(4357);
;// CONCATENATED MODULE: ./cli/propose.js






const MAIN = 'main';
/**
 * Makes an edit on main's tip and opens a pull request of it; one that is open already is brought up to date. The
 * working directory isn't touched.
 *
 * @throws UserError where there is no clone, no repository at GitHub, or no token.
 */
async function proposeEdit(values, { branch: name, title }, decide, terminal) {
    const checkout = (0,folder/* checkoutOf */.o5)((0,folder/* folderName */.ub)(values.ledger));
    if (!checkout)
        throw new problem/* UserError */.y(`${values.ledger} is in no clone of Git, so there is nothing to propose it to.`);
    const { GITHUB_SERVER_URL: serverUrl, GITHUB_API_URL: given } = process.env;
    const token = tokenOf(process.env, values['dry-run']);
    const log = (line) => terminal.err(`${line}\n`);
    const git = (0,edge_git.openGit)({ directory: checkout.root, token, serverUrl, log });
    const main = await git.remoteTip(MAIN);
    if (!main)
        throw new problem/* UserError */.y(`origin has no branch ${MAIN}.`, { hint: 'Push it first.' });
    const tree = await git.tree(main, [checkout.path]);
    const files = await (0,checked_edit/* checkedEdit */.i)(tree, checkout.path, decide, values.ledger);
    const edited = { files: [...files.keys()], changed: files.size > 0 };
    if (values['dry-run'] || files.size === 0)
        return edited;
    const { repository, apiUrl } = await repositoryOf(values.repository, git);
    const branch = `genesis/${name}`;
    await git.commitTo(branch, async () => ({ files, message: `${title}\n` }), { onto: main });
    const github = (0,edge_github/* openGitHub */.o)({ token, repository, apiUrl: given ?? apiUrl, log });
    const open = await github.pullRequestOf(branch, MAIN);
    const { url } = open ?? (await github.createPullRequest(branch, MAIN, { title, body: bodyOf(edited) }));
    return { ...edited, pull_request: url };
}
function tokenOf({ GITHUB_TOKEN, GH_TOKEN }, isDry) {
    const token = GITHUB_TOKEN || GH_TOKEN;
    if (token || isDry)
        return token ?? '';
    throw new problem/* UserError */.y('There is no token for GitHub.', {
        hint: 'Set GITHUB_TOKEN (contents: write, pull-requests: write), for example to the output of `gh auth token`.',
    });
}
/** The repository at GitHub: the one that is named, or where origin is. */
async function repositoryOf(given, git) {
    const named = given ?? process.env.GITHUB_REPOSITORY;
    const url = await git.originUrl();
    const origin = url === undefined ? undefined : githubRepository(url);
    if (named !== undefined)
        return { ...origin, repository: named };
    if (origin)
        return origin;
    throw new problem/* UserError */.y('It is not known which repository at GitHub this is.', {
        hint: 'Name it: --repository owner/name.',
    });
}
function bodyOf({ files }) {
    return [
        'Proposed with the command `genesis`:',
        '',
        ...files.map((file) => `- \`${file}\``),
        '',
        'A comment shows the plan as soon as it is made.',
    ].join('\n');
}


/***/ }),

/***/ 8680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  setUp: () => (/* binding */ setUp)
});

// EXTERNAL MODULE: ./src/core/ledger/status.js + 1 modules
var ledger_status = __webpack_require__(2817);
// EXTERNAL MODULE: ./src/core/problem.js
var problem = __webpack_require__(8890);
// EXTERNAL MODULE: ./src/core/render/markdown.js
var markdown = __webpack_require__(3905);
;// CONCATENATED MODULE: ./src/core/render/dashboard.js

/** GitHub stops rendering a file at about half a megabyte. */
const MOST_ROWS = 2000;
const WORKING = new Set([
    'creation-requested',
    'provisioning-requested',
    'deletion-requested',
]);
/** The README.md of the status branch. It holds nothing but what the records say, so equal records give equal text. */
function dashboard({ accounts, peerings, apps }) {
    const rows = sorted(accounts);
    const failed = rows.filter(([, { state }]) => state.endsWith('-failed'));
    const working = rows.filter(([, { state }]) => WORKING.has(state));
    const deleted = rows.filter(([, { state }]) => state === 'deleted');
    const others = rows.filter((row) => ![...failed, ...working, ...deleted].includes(row));
    const blocks = [
        (0,markdown/* paragraph */.FY)('# Accounts', '', overview(rows)),
        ...section('## ❌ Needs a look', failed, failureTable),
        ...section('## ⏳ In work', working, accountTable),
        ...section('## ✅ In place', others, accountTable),
        ...(deleted.length > 0 ? [(0,markdown/* folded */.TM)(`Deleted (${deleted.length})`, bounded(accountTable, deleted))] : []),
        ...section('# Peerings', sorted(peerings), peeringTable),
        ...section('# Apps', deployed(apps), appTable),
        (0,markdown/* paragraph */.FY)('<sub>Written by the workflows; an edit here would be overwritten. What is wanted is in the ledger on main.</sub>'),
    ];
    return `${blocks.map((block) => (0,markdown/* rendered */.gj)(block)).join('\n\n')}\n`;
}
function sorted(records) {
    return [...records].sort(([a], [b]) => (a < b ? -1 : 1));
}
function overview(rows) {
    if (rows.length === 0)
        return 'None yet.';
    const states = new Map();
    for (const [, { state }] of rows)
        states.set(state, (states.get(state) ?? 0) + 1);
    const counts = [...states].sort(([a], [b]) => (a < b ? -1 : 1)).map(([state, count]) => `${count} ${state}`);
    return `${(0,markdown/* counted */.hS)(rows.length, 'account')}: ${counts.join(', ')}.`;
}
function section(title, rows, draw) {
    return rows.length > 0 ? [(0,markdown/* paragraph */.FY)(`${title} (${rows.length})`), bounded(draw, rows)] : [];
}
function bounded(draw, rows) {
    const block = draw(rows.slice(0, MOST_ROWS));
    const more = rows.length - MOST_ROWS;
    return more > 0 ? { ...block, close: `\n… and ${more} more on this branch.` } : block;
}
function accountTable(rows) {
    const titles = ['Account', 'State', 'Since (UTC)', 'AWS account', 'Block', 'Applied'];
    return (0,markdown/* table */.tp)(titles.map((title) => ({ title })), rows.map((row) => [...common(row), commit(row)]));
}
function failureTable(rows) {
    const titles = ['Account', 'State', 'Since (UTC)', 'AWS account', 'Block', 'Error'];
    return (0,markdown/* table */.tp)(titles.map((title) => ({ title })), rows.map((row) => [...common(row), (0,markdown/* inert */.tJ)((0,markdown/* shortened */.vI)(row[1].error?.message ?? '', 300))]));
}
function common([name, { state, since, account_id, subnet }]) {
    return [
        linkTo('accounts', name),
        (0,markdown/* inert */.tJ)(state),
        minute(since),
        account_id ? (0,markdown/* code */.aY)(account_id) : '',
        subnet ? (0,markdown/* code */.aY)(subnet) : '',
    ];
}
const commit = ([, { applied }]) => (applied ? (0,markdown/* code */.aY)(applied.commit.slice(0, 7)) : '');
function peeringTable(rows) {
    const titles = ['Peering', 'State', 'Since (UTC)', 'Error'];
    return (0,markdown/* table */.tp)(titles.map((title) => ({ title })), rows.map(([name, { state, since, error }]) => [
        ...[linkTo('peerings', name), (0,markdown/* inert */.tJ)(state), minute(since)],
        (0,markdown/* inert */.tJ)((0,markdown/* shortened */.vI)(error?.message ?? '', 300)),
    ]));
}
function deployed(apps) {
    return sorted(apps).flatMap(([app, { accounts }]) => sorted(new Map(Object.entries(accounts))).map(([place, record]) => [app, place, record]));
}
function appTable(rows) {
    const titles = ['App', 'Where', 'Version', 'Since (UTC)', 'Bundle'];
    return (0,markdown/* table */.tp)(titles.map((title) => ({ title })), rows.map(([app, place, { version, at, sha256 }]) => [
        ...[linkTo('apps', app), (0,markdown/* code */.aY)(place), (0,markdown/* inert */.tJ)(version), minute(at), (0,markdown/* code */.aY)(sha256.slice(0, 12))],
    ]));
}
const linkTo = (folder, name) => `[${(0,markdown/* code */.aY)(name)}](${folder}/${encodeURIComponent(name)}.yaml)`;
/** Minutes are enough for people; the record has the seconds. */
const minute = (time) => (0,markdown/* inert */.tJ)(time ? `${time.slice(0, 10)} ${time.slice(11, 16)}` : '');

;// CONCATENATED MODULE: ./src/core/render/setup.js
/** What setup would do, or that there is nothing to do, and what is left to people; for a terminal. */
function setupText(steps, { todo, notes }) {
    const plan = steps.length === 0
        ? ['Nothing to do: GitHub is as it has to be.']
        : ['To do at GitHub:', ...steps.map((step) => `  ${sign(step)} ${subject(step)}: ${step.why.join('; ')}`)];
    return [
        ...plan,
        ...setup_section('Left to you, before the workflows begin:', todo),
        ...setup_section('Good to know:', notes),
        '',
    ].join('\n');
}
function setup_section(title, lines) {
    return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  - ${line}`)];
}
function sign(step) {
    const isNew = step.do === 'status-branch' || ('isNew' in step ? step.isNew : 'id' in step && step.id === undefined);
    return isNew ? '+' : '~';
}
/** What a step is about, in words. */
function subject(step) {
    switch (step.do) {
        case 'settings':
            return 'merge methods';
        case 'token':
            return "the workflows' own token";
        case 'status-branch':
            return 'branch genesis-status';
        default:
            return `${step.do} ${step.name}`;
    }
}

;// CONCATENATED MODULE: ./src/core/setup/desired.js
const STATUS_BRANCH = 'genesis-status';
const MAIN_RULESET = 'genesis: main';
const STATUS_RULESET = 'genesis: status';
/** The status that `plan` sets on a pull request's commit. */
const REQUIRED_STATUS = 'genesis/ledger';
/** Environments in which a person is asked; no job in them has a credential or runs anything. */
const GATES = ['approve', 'approve-close', 'approve-app'];
/** Environments that hold what jobs work with: a role's trust, the App's key. */
const WORKPLACES = ['read', 'write', 'apps', 'bundles', 'bot'];
const LABELS = new Map([
    ['account', { color: '1d76db', description: 'Asks for an AWS account by the issue form' }],
    ['genesis-drift', { color: 'd93f0b', description: 'Something in AWS is not as the ledger has it' }],
]);
/** The setup as it has to be. */
function desiredSetup({ gate, reviewers, app, ready }) {
    const asked = gate === 'environment' ? reviewers : [];
    return {
        // A rebase would replay a claim that lost, which a later commit of the branch had taken back.
        settings: { allow_merge_commit: true, allow_squash_merge: true, allow_rebase_merge: false },
        // Without an App, workflows open pull requests themselves (sweep, request-account); GitHub ties that to approving.
        token: { default_workflow_permissions: 'read', can_approve_pull_request_reviews: app === 'none' },
        labels: LABELS,
        statusBranch: true,
        environments: new Map([
            ...GATES.map((name) => [name, environment(asked)]),
            ...WORKPLACES.map((name) => [name, environment([])]),
        ]),
        rulesets: new Map([
            [MAIN_RULESET, mainRuleset(app, ready)],
            // A ruleset without anybody who may pass would keep the workflows' own token out as well.
            ...(typeof app === 'number' ? [[STATUS_RULESET, statusRuleset(app)]] : []),
        ]),
        variables: new Map([
            ...(typeof app === 'number' ? [['GENESIS_APP_ID', String(app)]] : []),
            ...(ready ? [['GENESIS_READY', 'true']] : []),
        ]),
    };
}
function environment(reviewers) {
    const preventsSelfReview = reviewers.length > 0;
    return { reviewers, preventsSelfReview, adminsBypass: false, branches: ['main'], wait: 0 };
}
function mainRuleset(app, ready) {
    const rules = [
        { type: 'deletion' },
        { type: 'non_fast_forward' },
        {
            type: 'pull_request',
            parameters: {
                required_approving_review_count: 1,
                dismiss_stale_reviews_on_push: true,
                require_code_owner_review: true,
                require_last_push_approval: false,
                required_review_thread_resolution: false,
                allowed_merge_methods: ['merge', 'squash'],
            },
        },
        // Nobody sets it before the workflows begin, and then nothing could be merged: not even the first ledger.
        ...(ready ? [statusRule(app)] : []),
    ];
    return { enforcement: 'active', include: ['~DEFAULT_BRANCH'], exclude: [], bypass: [], rules };
}
function statusRule(app) {
    const pinned = typeof app === 'number' ? { integration_id: app } : {};
    return {
        type: 'required_status_checks',
        parameters: {
            // Main may move on: claims meet as files, and apply checks main's tip again.
            strict_required_status_checks_policy: false,
            required_status_checks: [{ context: REQUIRED_STATUS, ...pinned }],
        },
    };
}
function statusRuleset(app) {
    return {
        enforcement: 'active',
        include: [`refs/heads/${STATUS_BRANCH}`],
        exclude: [],
        bypass: [{ actor_id: app, actor_type: 'Integration', bypass_mode: 'always' }],
        rules: [{ type: 'creation' }, { type: 'update' }, { type: 'deletion' }, { type: 'non_fast_forward' }],
    };
}
/** What was decided at an earlier run, as far as the repository shows it. */
function earlierWishes({ variables, environments }) {
    const app = variables.get('GENESIS_APP_ID');
    const gate = environments.get('approve');
    const reviewers = gate?.reviewers ?? [];
    return {
        ...(gate ? { gate: reviewers.length > 0 ? 'environment' : 'digest' } : {}),
        ...(app !== undefined && /^\d+$/.test(app) ? { app: Number(app) } : {}),
        ...(reviewers.length > 0 ? { reviewers } : {}),
    };
}

;// CONCATENATED MODULE: ./src/core/setup/left.js
/** What the App's tokens are asked for in the workflows, by GitHub's names. */
const APP_PERMISSIONS = {
    actions: 'read',
    contents: 'write',
    issues: 'write',
    pull_requests: 'write',
    statuses: 'write',
};
/** The name of the App's private key among the secrets of the environment `bot`. */
const APP_KEY = 'GENESIS_APP_KEY';
/** What only a person can do, and what a person should know. */
function leftToPeople(facts) {
    return { todo: [...appTodo(facts), ...ledgerTodo(facts)], notes: notesOf(facts) };
}
function appTodo({ app, found }) {
    if (app === undefined) {
        const wanted = Object.entries(APP_PERMISSIONS).map(([name, level]) => `${name}: ${level}`);
        return [
            `Make a GitHub App (Settings → Developer settings → GitHub Apps → New; no webhook) with the repository permissions ${wanted.join(', ')}, install it on this repository alone, and run this again with --app <its slug>. To do without one: --app none.`,
        ];
    }
    if (app === 'none')
        return [];
    const key = found.botSecrets.includes(APP_KEY)
        ? []
        : [
            `Make a private key of the App (its page → Private keys) and put it into the environment bot, and nowhere else: gh secret set ${APP_KEY} --env bot < key.pem; then delete the file.`,
        ];
    if (!('permissions' in app))
        return key;
    const lacking = Object.entries(APP_PERMISSIONS).filter(([name, level]) => {
        const granted = app.permissions[name];
        return granted !== 'write' && granted !== level;
    });
    if (lacking.length === 0)
        return key;
    const words = lacking.map(([name, level]) => `${name}: ${level}`).join(', ');
    return [
        `Give the App ${app.slug} the repository permissions ${words}, and accept them where it is installed.`,
        ...key,
    ];
}
function ledgerTodo({ isSample, ledgerPullRequest, proposesLedger, hasOwners }) {
    if (isSample && (proposesLedger || ledgerPullRequest !== undefined)) {
        const which = ledgerPullRequest === undefined ? 'the pull request that this opens' : `#${ledgerPullRequest}`;
        return [`Review and merge ${which}, which puts your ledger in place of the sample, and run this again.`];
    }
    if (isSample) {
        return ['main has the sample ledger: run this in a terminal, which asks for your values, or with --answers FILE.'];
    }
    if (hasOwners)
        return [];
    return [
        'main has no .github/CODEOWNERS: write one in which your team owns everything but state/accounts, state/subnets, state/peerings and state/apps (docs/setup.md).',
    ];
}
function notesOf({ found, gate, app }) {
    return [
        ...(found.isPublic
            ? [
                'This repository is public: everybody can read names, e-mail addresses, account ids and networks, and the plans of pull requests. Make it private.',
            ]
            : []),
        ...(gate === 'digest'
            ? [
                'The gate is a digest: nobody presses a button. Who approves reads the summary of apply or deploy-app and starts it with the digest in it; both refuse that from who opened the pull request. approve, approve-close and approve-app ask nobody.',
            ]
            : []),
        ...(app === 'none'
            ? [
                'There is no App: genesis/ledger may be set by any workflow of any branch, and genesis-status written. So approvals that are recorded there do not count, and what was interrupted is asked for again.',
            ]
            : []),
        'AWS has to trust the environments read, write, apps and bundles of this repository: docs/bootstrap.md says how.',
    ];
}

;// CONCATENATED MODULE: ./src/core/setup/steps.js
/**
 * What leads from the setup that was found to the one that has to be, in an order in which it can be done: the status
 * branch before the ruleset that closes it, the variable that lets workflows begin last. None where all is well.
 *
 * What is stricter than needed stays: other branches' rules, further rules of a ruleset, waiting times.
 */
function setupSteps(desired, found) {
    return [
        ...settingsSteps(desired, found),
        ...labelSteps(desired, found),
        ...branchSteps(found),
        ...environmentSteps(desired, found),
        ...rulesetSteps(desired, found),
        ...variableSteps(desired, found),
    ];
}
function settingsSteps(desired, found) {
    const [settings, token] = [differences(desired.settings, found.settings), differences(desired.token, found.token)];
    const steps = [
        { do: 'settings', settings: desired.settings, why: settings },
        { do: 'token', token: desired.token, why: token },
    ];
    return steps.filter(({ why }) => why.length > 0);
}
/** A label that is there is people's to color and describe. */
function labelSteps({ labels }, found) {
    const missing = [...labels].filter(([name]) => !found.labels.has(name));
    return missing.map(([name, label]) => ({ do: 'label', name, label, isNew: true, why: ['is missing'] }));
}
function branchSteps({ statusBranch }) {
    return statusBranch ? [] : [{ do: 'status-branch', why: ['is missing'] }];
}
function environmentSteps({ environments }, found) {
    return [...environments].flatMap(([name, wanted]) => {
        const current = found.environments.get(name);
        const why = current ? environmentDifferences(wanted, current) : ['is missing', ...reviewerWords(wanted.reviewers)];
        if (why.length === 0)
            return [];
        const environment = { ...wanted, wait: current?.wait ?? wanted.wait };
        return [{ do: 'environment', name, environment, isNew: !current, why }];
    });
}
function environmentDifferences(wanted, current) {
    const key = ({ type, id }) => `${type} ${id}`;
    const same = (a, b) => JSON.stringify(a?.toSorted()) === JSON.stringify(b?.toSorted());
    return [
        ...(same(wanted.reviewers.map(key), current.reviewers.map(key))
            ? []
            : [`reviewers: ${names(current.reviewers)} → ${names(wanted.reviewers)}`]),
        ...(wanted.preventsSelfReview && !current.preventsSelfReview ? ['who starts a run may approve it'] : []),
        ...(current.adminsBypass ? ['administrators may pass without approval'] : []),
        ...(same(wanted.branches, current.branches)
            ? []
            : [`admits ${current.branches?.join(', ') ?? 'every branch'} → main only`]),
    ];
}
const names = (reviewers) => reviewers.map(({ name }) => name).join(', ') || 'none';
const reviewerWords = (reviewers) => (reviewers.length > 0 ? [`reviewers: ${names(reviewers)}`] : []);
function rulesetSteps({ rulesets }, found) {
    return [...rulesets].flatMap(([name, wanted]) => {
        const current = found.rulesets.get(name);
        const id = found.rulesetIds.get(name);
        const why = current ? rulesetDifferences(wanted, current) : ['is missing'];
        if (why.length === 0)
            return [];
        return [{ do: 'ruleset', name, ruleset: { ...wanted, rules: mergedRules(wanted, current) }, id, why }];
    });
}
function rulesetDifferences(wanted, current) {
    const same = (part) => canonical(steps_sorted(wanted[part])) === canonical(steps_sorted(current[part]));
    const weaker = wanted.rules.filter((rule) => !current.rules.some((one) => holds(rule, one)));
    return [
        ...(current.enforcement === wanted.enforcement ? [] : [`is ${current.enforcement}`]),
        ...(same('include') && same('exclude') ? [] : ['is about other branches']),
        ...(same('bypass') ? [] : ['others may pass it, or the App may not']),
        ...weaker.map(({ type }) => `rule ${type}: missing or weaker`),
    ];
}
/** Whether a rule says all that the wanted one does; GitHub adds parameters that nobody gave. */
function holds(wanted, current) {
    if (wanted.type !== current.type)
        return false;
    const given = Object.entries(wanted.parameters ?? {});
    return given.every(([name, value]) => covers(current.parameters?.[name], value));
}
/** Of required checks there may be more; anything else has to be the same, whatever the order. */
function covers(current, wanted) {
    if (!Array.isArray(wanted) || !Array.isArray(current))
        return canonical(current) === canonical(wanted);
    const known = current.map(canonical);
    const isOfChecks = wanted.some((item) => typeof item === 'object');
    return wanted.every((item) => known.includes(canonical(item))) && (isOfChecks || known.length === wanted.length);
}
/** The rules that are wanted, and those that somebody added. */
function mergedRules(wanted, current) {
    const added = current?.rules.filter(({ type }) => !wanted.rules.some((rule) => rule.type === type)) ?? [];
    return [...wanted.rules, ...added];
}
function variableSteps({ variables }, found) {
    return [...variables].flatMap(([name, value]) => {
        const current = found.variables.get(name);
        if (current === value)
            return [];
        return [{ do: 'variable', name, value, isNew: current === undefined, why: [`${current ?? 'not set'} → ${value}`] }];
    });
}
function differences(wanted, current) {
    const keys = Object.keys(wanted);
    return keys.filter((key) => wanted[key] !== current[key]).map((key) => `${key}: ${current[key]} → ${wanted[key]}`);
}
const steps_sorted = (items) => items.toSorted((a, b) => (canonical(a) < canonical(b) ? -1 : 1));
/** A value as text that is the same for equal values, whatever the order of their keys. */
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join()}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value) ?? 'undefined';
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join()}}`;
}

// EXTERNAL MODULE: ./cli/confirm.js
var cli_confirm = __webpack_require__(5377);
// EXTERNAL MODULE: ./cli/print.js
var print = __webpack_require__(1802);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:readline/promises"
var promises_ = __webpack_require__(6848);
// EXTERNAL MODULE: ../../node_modules/yaml/dist/index.js
var dist = __webpack_require__(3483);
// EXTERNAL MODULE: ./src/core/check/ledger.js + 11 modules
var check_ledger = __webpack_require__(9677);
// EXTERNAL MODULE: ./src/core/ledger/file-text.js
var file_text = __webpack_require__(9697);
// EXTERNAL MODULE: ./src/core/ledger/ledger.js + 8 modules
var ledger_ledger = __webpack_require__(4569);
// EXTERNAL MODULE: ./src/core/ledger/suggest.js
var suggest = __webpack_require__(1465);
;// CONCATENATED MODULE: ./src/core/setup/first-ledger.js
// The first real ledger, in place of the sample that ships.






/** What has to be known of an organization. The keys are those of a file of answers. */
const LEDGER_QUESTIONS = {
    organization: { ask: 'Name of your organization here: lower-case letters, digits, hyphens (not "example")' },
    management_account: { ask: 'Id of the management account' },
    automation_account: { ask: 'Id of the account whose OIDC provider is to trust this repository' },
    region: { ask: 'Home region of the organization', usual: 'us-east-1' },
    email: { ask: "Pattern of the accounts' e-mail addresses, such as aws+{name}@example.com" },
    unit: { ask: 'Organizational unit of accounts that name none', usual: 'Workloads' },
    suspended_unit: { ask: 'Organizational unit of closed accounts', usual: 'Suspended' },
    core_account: { ask: 'Id of the account that holds the transit gateway' },
    transit_gateway: { ask: 'Id of the transit gateway, tgw-…' },
    resource_share: { ask: 'Id of the resource share that shares it (the end of its ARN)' },
    share_role: { ask: 'Role of that account that shares the gateway', usual: 'tgw-share-association-role' },
    environment: { ask: "Name of the environment, part of the networks' names", usual: 'prod' },
    state_bucket: { ask: "S3 bucket of Terraform's states" },
    pool: { ask: 'Network that accounts get their blocks of, such as 10.0.0.0/16' },
    split_range: { ask: 'Prefix length of the blocks', usual: '24' },
    owners: { ask: 'Team that owns all code and settings, such as @your-organization/cloud' },
};
const KEYS = Object.keys(LEDGER_QUESTIONS);
const FOLDERS = ['accounts', 'apps', 'peerings', 'pools', 'subnets'];
const OWNERS = '.github/CODEOWNERS';
/** Whether a ledger is the sample: then workflows stay quiet. */
function isSample(tree, folder) {
    return (0,ledger_ledger/* readLedger */.S)(tree, folder).ledger.organization?.value.organization.name === 'example';
}
/**
 * Answers as a file has them, complete: what isn't said is as usual.
 *
 * @throws UserError naming every key that is unknown or missing.
 */
function ledgerAnswers(given) {
    const unknown = Object.keys(given).filter((key) => !KEYS.includes(key));
    const faults = unknown.map((key) => {
        const meant = (0,suggest/* closest */.k)(key, KEYS);
        return `${key} is not asked for${meant ? `; did you mean ${meant}?` : '.'}`;
    });
    const answers = KEYS.map((key) => {
        const { ask, usual = '' } = LEDGER_QUESTIONS[key];
        const answer = String(given[key] ?? '').trim() || usual;
        if (answer === '')
            faults.push(`${key} is missing: ${ask}.`);
        return [key, answer];
    });
    if (faults.length > 0)
        throw new problem/* UserError */.y(faults.join('\n'));
    return Object.fromEntries(answers);
}
/**
 * The files of the first ledger, and `null` for the sample's that go.
 *
 * @param tree Main's files of the ledger.
 * @throws UserError with all that the ledger's own check finds wrong with them.
 */
function firstLedger(answers, tree, folder) {
    const pool = (0,file_text/* poolText */.SO)({
        ...{ name: 'default', hub: 'main', parent: answers.pool, split_range: Number(answers.split_range) },
    });
    const files = new Map([
        [`${folder}/organization.yaml`, organizationText(answers)],
        [`${folder}/pools/default.yaml`, pool],
        // Git keeps no empty folder, and people should see where files go.
        ...FOLDERS.filter((name) => name !== 'pools').map((name) => [`${folder}/${name}/.gitkeep`, '']),
        [OWNERS, ownersText(answers.owners, folder)],
    ]);
    const isGone = (path) => FOLDERS.some((name) => path.startsWith(`${folder}/${name}/`)) && !files.has(path);
    for (const path of [...tree.keys()].filter(isGone))
        files.set(path, null);
    refuseWrong(files, folder, answers);
    return files;
}
function refuseWrong(files, folder, { organization, owners }) {
    const tree = new Map([...files].flatMap(([path, text]) => text === null ? [] : [[path, { path, mode: '100644', bytes: new TextEncoder().encode(text) }]]));
    const { ledger, problems } = (0,ledger_ledger/* readLedger */.S)(tree, folder);
    const found = [...problems, ...(0,check_ledger/* checkLedger */.g)(ledger, ledger_status/* EMPTY_STATUS */.JA)].filter(({ severity }) => severity === 'error');
    const faults = found.map(({ file, message, hint }) => `${file}: ${message}.${hint ? ` ${hint}` : ''}`);
    if (organization === 'example')
        faults.push('The organization is named example, as the sample: take another name.');
    if (!/^@[\w-]+(\/[\w.-]+)?$/.test(owners))
        faults.push('owners is a team such as @your-organization/cloud.');
    if (faults.length > 0)
        throw new problem/* UserError */.y(`Nothing was written: ${faults.join('\n')}`);
}
function organizationText(answers) {
    const a = Object.fromEntries(Object.entries(answers).map(([key, value]) => [key, (0,file_text/* inlineText */.ln)(value)]));
    return `# yaml-language-server: $schema=schema/organization.json
# All keys are in docs/ledger.md.
version: 1
organization:
  name: ${a.organization}
  management_account: ${a.management_account}
  region: ${a.region}
  never: []
automation:
  account: ${a.automation_account}
  roles: {read: genesis-read, write: genesis-write, apps: genesis-apps, bundles: genesis-bundles}
factory:
  kind: organizations
  email: ${a.email}
  unit: ${a.unit}
  suspended_unit: ${a.suspended_unit}
hubs:
  main:
    region: ${a.region}
    core_account: ${a.core_account}
    share_role: ${a.share_role}
    reader_role: GenesisReaderRole
    transit_gateway: ${a.transit_gateway}
    resource_share: ${a.resource_share}
    zones: [a, b, c, d]
network:
  environment: ${a.environment}
terraform: {state_bucket: ${a.state_bucket}, region: ${a.region}}
`;
}
/** People may ask for accounts without the team; what decides on credentials and addresses is the team's. */
function ownersText(owners, folder) {
    const free = ['accounts', 'subnets', 'peerings', 'apps'].map((name) => `/${folder}/${name}/`);
    return [
        '# Code, workflows, organization.yaml and pools decide what credentials do: their changes are reviewed by their owners.',
        `* ${owners}`,
        '# These are anybody to ask for; a reviewer and an approver look at them all the same.',
        ...free,
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./cli/setup-ledger.js





const MAIN = 'main';
const BRANCH = 'genesis/first-ledger';
const setup_ledger_OWNERS = /^(\.github\/|docs\/)?CODEOWNERS$/;
/** Looks at main's ledger; where it is the sample and nothing is proposed yet, works out the first real one. */
async function ledgerState(values, setting, terminal) {
    const { git, github, folder } = setting;
    const main = await git.remoteTip(MAIN);
    if (!main)
        throw new problem/* UserError */.y(`origin has no branch ${MAIN}.`, { hint: 'Push it first.' });
    const tree = await git.tree(main, [folder, '.github', 'docs', 'CODEOWNERS']);
    const open = isSample(tree, folder) ? await github.pullRequestOf(BRANCH, MAIN) : undefined;
    const state = {
        isSample: isSample(tree, folder),
        ledgerPullRequest: open?.number,
        hasOwners: [...tree.keys()].some((path) => setup_ledger_OWNERS.test(path)),
    };
    const given = state.isSample && !open ? await answersOf(values, terminal) : undefined;
    return { ...state, files: given && firstLedger(ledgerAnswers(given), tree, folder) };
}
/** From a file, or from whoever sits at the terminal; none where neither is there. */
async function answersOf(values, terminal) {
    if (values.answers !== undefined)
        return readAnswers(values.answers);
    if (process.stdin.isTTY !== true || values['dry-run'] || values.yes)
        return undefined;
    terminal.err('main has the sample ledger. Values for yours:\n');
    const lines = (0,promises_.createInterface)({ input: process.stdin });
    const answers = {};
    for (const [key, question] of Object.entries(LEDGER_QUESTIONS)) {
        terminal.err(`  ${question.ask}${'usual' in question ? ` (${question.usual})` : ''}: `);
        answers[key] = await lines.question('');
    }
    lines.close();
    return answers;
}
function readAnswers(file) {
    try {
        // Ids of accounts are digits, some with a zero in front: as text they stay what they are.
        const answers = (0,dist/* parse */.qg)((0,external_node_fs_.readFileSync)(file, 'utf8'), { schema: 'failsafe' });
        if (typeof answers === 'object' && answers !== null)
            return answers;
    }
    catch (cause) {
        throw new problem/* UserError */.y(`${file} can't be read: ${cause.message}`, {}, { cause });
    }
    throw new problem/* UserError */.y(`${file} holds no answers.`, { hint: 'Write one key a line, such as organization: acme.' });
}
/** Opens the pull request of the first ledger. */
async function proposeLedger(files, { git, github }) {
    const title = 'Our ledger in place of the sample';
    const main = await git.remoteTip(MAIN);
    if (!main)
        throw new problem/* UserError */.y(`origin has no branch ${MAIN}.`);
    await git.commitTo(BRANCH, async () => ({ files, message: `${title}\n` }), { onto: main });
    const body = 'Made by `genesis setup` from your answers. The workflows begin when this is merged and setup has run again.';
    return github.createPullRequest(BRANCH, MAIN, { title, body });
}

// EXTERNAL MODULE: ./src/edge/folder.js
var folder = __webpack_require__(7960);
// EXTERNAL MODULE: ./src/edge/git.js + 4 modules
var edge_git = __webpack_require__(9123);
// EXTERNAL MODULE: ./src/edge/github.js + 1 modules
var edge_github = __webpack_require__(6271);
;// CONCATENATED MODULE: ./src/edge/github-setup.js

const REPO = '/repos/{owner}/{repo}';
const ADMIN = 'administration: write';
/**
 * Opens the setup of a repository; nothing is asked yet. The token has to be an administrator's of the repository.
 *
 * @param request One answer. @param list All entries of a list. Errors are theirs.
 */
function openSetup(request, list) {
    return {
        read: () => readSetup(request, list),
        carryOut: (step) => carryOut(request, list, step),
        /** A team of the repository's organization by its slug, or with an @ a person. */
        async reviewer(name) {
            const login = name.startsWith('@') ? name.slice(1) : undefined;
            const route = login === undefined ? 'GET /orgs/{owner}/teams/{slug}' : 'GET /users/{login}';
            const found = await request(`find ${name}`, 'members: read', route, { login, slug: name });
            return { type: login === undefined ? 'Team' : 'User', id: found.id, name: login ?? name };
        },
        /** The App of a slug, with what it may do. */
        async app(slug) {
            return (await request(`find the App ${slug}`, 'metadata: read', 'GET /apps/{slug}', { slug }));
        },
    };
}
async function readSetup(request, list) {
    const read = (what, path) => request(`read ${what}`, ADMIN, `GET ${REPO}${path}`);
    const about = (await read('the repository', ''));
    const token = (await read("the settings of the workflows' token", '/actions/permissions/workflow'));
    const branches = (await read('the status branch', `/git/matching-refs/heads/${STATUS_BRANCH}`));
    const labels = (await list('list the labels', 'issues: read', `GET ${REPO}/labels`));
    const variables = (await list('list the variables', ADMIN, `GET ${REPO}/actions/variables`));
    const environments = await readEnvironments(list);
    const { allow_merge_commit, allow_squash_merge, allow_rebase_merge } = about;
    return {
        isPublic: !about.private,
        settings: { allow_merge_commit, allow_squash_merge, allow_rebase_merge },
        token,
        labels: new Map(labels.map(({ name, color, description }) => [name, { color, description: description ?? '' }])),
        statusBranch: branches.some(({ ref }) => ref === `refs/heads/${STATUS_BRANCH}`),
        environments,
        ...(await readRulesets(request, list)),
        variables: new Map(variables.map(({ name, value }) => [name, value])),
        botSecrets: environments.has('bot') ? await secretNames(list, 'bot') : [],
    };
}
async function readEnvironments(list) {
    const found = (await list('list the environments', ADMIN, `GET ${REPO}/environments`));
    const all = found.map(async (data) => [data.name, environmentOf(data, await branchesOf(list, data))]);
    return new Map(await Promise.all(all));
}
function environmentOf(data, branches) {
    const rule = (type) => data.protection_rules?.find((one) => one.type === type);
    const asked = rule('required_reviewers');
    const reviewers = (asked?.reviewers ?? []).map(({ type, reviewer: { id, login, slug } }) => {
        return { type, id, name: login ?? slug ?? String(id) };
    });
    return {
        reviewers,
        preventsSelfReview: asked?.prevent_self_review ?? false,
        adminsBypass: data.can_admins_bypass ?? true,
        branches,
        wait: rule('wait_timer')?.wait_timer ?? 0,
    };
}
const policies = `${REPO}/environments/{environment_name}/deployment-branch-policies`;
async function readPolicies(list, name) {
    const parameters = { environment_name: name };
    return (await list(`read which branches ${name} admits`, ADMIN, `GET ${policies}`, parameters));
}
/** "Protected branches" is none of the branches by name: whoever protects another one would admit it. */
async function branchesOf(list, data) {
    const policy = data.deployment_branch_policy;
    if (!policy)
        return undefined;
    if (!policy.custom_branch_policies)
        return ['protected branches'];
    return (await readPolicies(list, data.name)).map(({ name, type }) => (type === 'tag' ? `tag ${name}` : name));
}
async function secretNames(list, name) {
    const route = `GET ${REPO}/environments/{environment_name}/secrets`;
    const found = await list(`list the names of the secrets of ${name}`, ADMIN, route, { environment_name: name });
    return found.map((secret) => secret.name);
}
/** The repository's own rulesets; those of its organization hold as well, and aren't ours to change. */
async function readRulesets(request, list) {
    const own = { includes_parents: false };
    const listed = (await list('list the rulesets', ADMIN, `GET ${REPO}/rulesets`, own));
    const full = await Promise.all(listed.map(async ({ id, name }) => {
        const route = `GET ${REPO}/rulesets/{ruleset_id}`;
        return (await request(`read the ruleset ${name}`, ADMIN, route, { ruleset_id: id }));
    }));
    return {
        rulesets: new Map(full.map((data) => [data.name, rulesetOf(data)])),
        rulesetIds: new Map(full.map(({ name, id }) => [name, id])),
    };
}
function rulesetOf({ enforcement, conditions, bypass_actors: bypass = [], rules = [] }) {
    const { include = [], exclude = [] } = conditions?.ref_name ?? {};
    return { enforcement, include, exclude, bypass: bypass.map(plainBypass), rules: rules.map(plainRule) };
}
const plainBypass = ({ actor_id, actor_type, bypass_mode }) => ({ actor_id, actor_type, bypass_mode });
const plainRule = ({ type, parameters }) => (parameters ? { type, parameters } : { type });
async function carryOut(request, list, step) {
    const write = (what, route, parameters) => request(what, ADMIN, route, { ...parameters });
    switch (step.do) {
        case 'settings':
            return void (await write('set the merge methods', `PATCH ${REPO}`, step.settings));
        case 'token':
            return void (await write("limit the workflows' token", `PUT ${REPO}/actions/permissions/workflow`, step.token));
        case 'label':
            return void (await write(`make the label ${step.name}`, `POST ${REPO}/labels`, labelData(step.name, step.label)));
        case 'environment':
            return writeEnvironment(request, list, step);
        case 'ruleset':
            return writeRuleset(request, step);
        case 'variable':
            return writeVariable(request, step);
    }
}
const labelData = (name, { color, description }) => ({ name, color, description });
async function writeEnvironment(request, list, step) {
    const { name, environment } = step;
    const { reviewers, preventsSelfReview, adminsBypass, branches = [], wait } = environment;
    const at = { environment_name: name };
    await request(`set the environment ${name}`, ADMIN, `PUT ${REPO}/environments/{environment_name}`, {
        ...at,
        wait_timer: wait,
        prevent_self_review: preventsSelfReview,
        can_admins_bypass: adminsBypass,
        reviewers: reviewers.map(({ type, id }) => ({ type, id })),
        deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
    });
    const current = await readPolicies(list, name);
    const isKept = (policy) => policy.type !== 'tag' && branches.includes(policy.name);
    for (const { id: branch_policy_id } of current.filter((policy) => !isKept(policy))) {
        const route = `DELETE ${policies}/{branch_policy_id}`;
        await request(`admit fewer branches to ${name}`, ADMIN, route, { ...at, branch_policy_id });
    }
    const known = current.filter(isKept).map((policy) => policy.name);
    for (const branch of branches.filter((one) => !known.includes(one))) {
        await request(`admit ${branch} to ${name}`, ADMIN, `POST ${policies}`, { ...at, name: branch, type: 'branch' });
    }
}
async function writeRuleset(request, { name, ruleset, id }) {
    const { enforcement, include, exclude, bypass, rules } = ruleset;
    const route = id === undefined ? `POST ${REPO}/rulesets` : `PUT ${REPO}/rulesets/{ruleset_id}`;
    await request(`set the ruleset ${name}`, ADMIN, route, {
        ...(id === undefined ? {} : { ruleset_id: id }),
        ...{ name, enforcement, target: 'branch', rules, bypass_actors: bypass },
        conditions: { ref_name: { include, exclude } },
    });
}
async function writeVariable(request, { name, value, isNew }) {
    // The route's {name} would be taken for the body's as well.
    const route = isNew ? `POST ${REPO}/actions/variables` : `PATCH ${REPO}/actions/variables/${name}`;
    await request(`set the variable ${name}`, ADMIN, route, isNew ? { name, value } : { value });
}

// EXTERNAL MODULE: ./cli/propose.js + 1 modules
var propose = __webpack_require__(3641);
;// CONCATENATED MODULE: ./cli/setup-setting.js







/** @throws UserError where there is no token, or no clone. */
async function openSetting(values, terminal) {
    const { GITHUB_TOKEN, GH_TOKEN, GITHUB_SERVER_URL: serverUrl, GITHUB_API_URL: given } = process.env;
    const token = GITHUB_TOKEN || GH_TOKEN;
    if (!token) {
        throw new problem/* UserError */.y('There is no token for GitHub.', {
            hint: 'Set GITHUB_TOKEN to one of an administrator of the repository, for example to the output of `gh auth token`.',
        });
    }
    const checkout = (0,folder/* checkoutOf */.o5)((0,folder/* folderName */.ub)(values.ledger));
    if (!checkout)
        throw new problem/* UserError */.y(`${values.ledger} is in no clone of Git.`, { hint: 'Clone the repository first.' });
    const log = (line) => terminal.err(`${(0,print/* printable */.g$)(line)}\n`);
    const git = (0,edge_git.openGit)({ directory: checkout.root, token, serverUrl, log });
    const { repository, apiUrl } = await (0,propose/* repositoryOf */._)(values.repository, git);
    const github = (0,edge_github/* openGitHub */.o)({ token, repository, apiUrl: given ?? apiUrl, log });
    return { git, github, setup: openSetup(github.request, github.list), folder: checkout.path };
}

;// CONCATENATED MODULE: ./cli/setup.js











/**
 * Brings a repository at GitHub to the state that the workflows need, after showing what that takes. Run again, it does
 * what is left, or nothing.
 *
 * @returns 1 while something is left that only a person can do, or that a dry run didn't do; else 0.
 */
async function setUp(values, terminal) {
    const setting = await openSetting(values, terminal);
    const found = await setting.setup.read();
    const decided = await decide(values, found, setting);
    const ledger = await ledgerState(values, setting, terminal);
    const left = leftToPeople({ ...decided, ...ledger, proposesLedger: ledger.files !== undefined, found });
    const app = decided.app === 'none' ? decided.app : decided.app?.id;
    const steps = setupSteps(desiredSetup({ ...decided, app, ready: left.todo.length === 0 }), found);
    show({ steps, left, ledger }, values, terminal);
    const isDone = steps.length === 0 && !ledger.files;
    if (isDone || values['dry-run'])
        return isDone && left.todo.length === 0 ? 0 : 1;
    if (!values.yes)
        await (0,cli_confirm/* confirm */.l)('Do this?', terminal);
    await setup_carryOut(steps, setting, terminal);
    if (ledger.files) {
        const { url } = await proposeLedger(ledger.files, setting);
        terminal.err(`✓ the first ledger: review and merge ${url}, then run this again\n`);
    }
    return left.todo.length > 0 ? 1 : 0;
}
/** What was asked for now, else what was decided earlier. */
async function decide(values, found, { setup }) {
    const earlier = earlierWishes(found);
    const gate = values.gate ?? (values.reviewers.length > 0 ? 'environment' : (earlier.gate ?? 'environment'));
    const named = [];
    for (const name of values.reviewers)
        named.push(await setup.reviewer(name));
    const reviewers = named.length > 0 ? named : (earlier.reviewers ?? []);
    if (gate === 'environment' && reviewers.length === 0) {
        throw new problem/* UserError */.y('Nobody is named who approves.', {
            hint: 'Add --reviewers cloud,@octocat. Where GitHub has no reviewers of environments for a repository like this one, --gate digest does without (docs/setup.md).',
        });
    }
    return { gate, reviewers, app: await appOf(values, earlier.app, setup) };
}
async function appOf({ app: slug }, earlier, { app }) {
    if (slug === 'none' && earlier !== undefined) {
        throw new problem/* UserError */.y(`There is an App already: GENESIS_APP_ID is ${earlier}.`, {
            hint: 'To do without it from now on, delete that variable and the ruleset genesis: status, then run this again.',
        });
    }
    if (slug === 'none')
        return 'none';
    if (slug !== undefined)
        return app(slug);
    return earlier === undefined ? undefined : { id: earlier };
}
function show({ steps, left, ledger }, { json }, terminal) {
    const files = [...(ledger.files ?? [])].map(([path, text]) => `${text === null ? '-' : '+'} ${path}`);
    if (json) {
        const plain = steps.map((step) => ({ step: subject(step), why: step.why }));
        (0,print/* printJson */.Q2)({ steps: plain, first_ledger: files, todo: left.todo, notes: left.notes }, terminal);
        return;
    }
    const text = setupText(steps, left).split('\n').map(print/* printable */.g$).join('\n');
    const proposal = files.length > 0 ? `\nTo propose, by a pull request:\n  ${files.join('\n  ')}\n` : '';
    terminal.out(`${text}${proposal}`);
}
async function setup_carryOut(steps, { git, setup }, terminal) {
    for (const step of steps) {
        if (step.do === 'status-branch')
            await makeStatusBranch(git);
        else
            await setup.carryOut(step).catch((error) => refuse(step, error));
        terminal.err(`✓ ${subject(step)}\n`);
    }
}
/** GitHub answers 422 to what its plan for the repository doesn't hold. */
function refuse(step, error) {
    if (step.do !== 'environment' || !(error instanceof Error) || !/\(422\)/.test(error.message))
        throw error;
    const hint = step.environment.reviewers.length > 0
        ? 'Private repositories need GitHub Enterprise for reviewers of environments. Without, run this again with --gate digest (docs/setup.md says what changes).'
        : 'Private repositories need GitHub Pro, Team or Enterprise for environments that admit only main.';
    throw new problem/* UserError */.y(error.message, { hint }, { cause: error });
}
/** A branch with a history of its own: nothing of main is on it. */
async function makeStatusBranch(git) {
    await git.commitTo(STATUS_BRANCH, async ({ sha }) => sha ? undefined : { files: new Map([['README.md', dashboard(ledger_status/* EMPTY_STATUS */.JA)]]), message: 'Begin the record\n' });
}


/***/ }),

/***/ 8946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ checkTransitions)
});

// EXTERNAL MODULE: ./src/core/ledger/schema/values.js
var values = __webpack_require__(993);
// EXTERNAL MODULE: ./src/core/check/context.js
var context = __webpack_require__(2833);
;// CONCATENATED MODULE: ./src/core/check/change.js

/** Whether an account is over, and so may leave the ledger: main asked to close it, and it was closed. */
function isOver({ base, status }, account) {
    const lifecycle = base.accounts.get(account)?.value.lifecycle;
    const gone = lifecycle === undefined && !base.unreadable.has(`${base.folder}/accounts/${account}.yaml`);
    return (lifecycle === 'closed' || gone) && (0,context/* isDeleted */.oy)(status, account);
}
/** The files of a folder that are there but can't be read, by their name without `.yaml`. */
function unreadableIn({ folder, unreadable }, inside) {
    const start = `${folder}/${inside}/`;
    const files = [...unreadable].filter((path) => path.startsWith(start));
    return files.map((file) => ({ file, name: file.slice(start.length, -'.yaml'.length) }));
}
/** An error about a file that the step deletes. */
function removalError(file, accounts, wording) {
    return { file, line: 1, column: 1, severity: 'error', ...wording, accounts };
}

// EXTERNAL MODULE: ./src/core/check/finding.js
var finding = __webpack_require__(187);
;// CONCATENATED MODULE: ./src/core/check/account-changes.js




/** An account's file is removed only when the account is closed; so is a file that can't be read, but for its name. */
function accountIsKept(change) {
    const { base, next } = change;
    const readable = [...base.accounts].map(([name, { file }]) => ({ name, file }));
    const broken = unreadableIn(base, 'accounts').filter(({ name }) => values/* name */.UU.safeParse(name).success);
    return [...readable, ...broken].flatMap(({ name, file }) => {
        if ((0,context/* isThere */.$B)(next, 'accounts', name) || isOver(change, name))
            return [];
        const message = `the account ${name} is removed, but it isn't closed`;
        const hint = 'Put the file back. To close it, write lifecycle: closed, and remove the file when its status is deleted.';
        return [removalError(file, [name], { message, hint })];
    });
}
/** There is no way back from closed. */
function closedIsFinal(change) {
    return changedAccounts(change).flatMap(({ name, before, after }) => {
        if (before.lifecycle !== 'closed' || after.value.lifecycle === 'closed')
            return [];
        const message = `${name} is to be closed, and can't go back to ${after.value.lifecycle}`;
        return [
            (0,finding/* errorAt */.Os)({ entry: after, path: ['lifecycle'] }, [name], {
                message,
                hint: 'Write lifecycle: closed. A new account needs another name and e-mail.',
            }),
        ];
    });
}
/** Protection is taken away by a step of its own, so that nobody takes it away in passing. */
function protectionIsLiftedFirst(change) {
    return changedAccounts(change).flatMap(({ name, before, after }) => {
        const { lifecycle, protected: isProtected } = after.value;
        // What is protected still is an error of the ledger itself.
        if (!before.protected || isProtected || lifecycle === before.lifecycle || lifecycle === 'present')
            return [];
        const message = `${name} is protected on main, and can't be ${lifecycle === 'clean' ? 'cleaned' : 'closed'}`;
        return [
            (0,finding/* errorAt */.Os)({ entry: after, path: ['lifecycle'] }, [name], {
                message,
                hint: 'Merge protected: false first, in a pull request of its own.',
            }),
        ];
    });
}
/** What is taken over was somebody's already: it is protected until a person has seen that it is the right one. */
function adoptedIsProtected({ base, next, status }) {
    return [...next.accounts].flatMap(([name, entry]) => {
        const { account_id: id, protected: isProtected } = entry.value;
        const isKnown = base.accounts.get(name)?.value.account_id === id || status.accounts.get(name)?.account_id === id;
        if (!id || isProtected || isKnown)
            return [];
        const message = `${name} adopts the AWS account ${id}, and isn't protected`;
        return [
            (0,finding/* errorAt */.Os)({ entry, path: ['account_id'] }, [name], {
                message,
                hint: 'Add protected: true; take it away later, in a pull request of its own.',
            }),
        ];
    });
}
/** A claimed account stays in its pool and on its block: a network can't be moved to other addresses. */
function claimedNetworkHolds(change) {
    const claims = new Map([...change.base.claims.values()].map(({ value }) => [value.account, value]));
    return changedAccounts(change).flatMap(({ name, after }) => {
        const claim = claims.get(name);
        const path = claim && movedKey(after.value.network, claim);
        if (!claim || !path)
            return [];
        const message = `${name} holds ${claim.subnet} of the pool ${claim.pool}, and can't move`;
        const hint = `Write network: {pool: ${claim.pool}}, or lifecycle: clean to take the network down.`;
        return [(0,finding/* errorAt */.Os)({ entry: after, path }, [name], { message, hint })];
    });
}
function movedKey(network, claim) {
    if (network === 'none')
        return ['network'];
    if (network.pool !== undefined && network.pool !== claim.pool)
        return ['network', 'pool'];
    return network.subnet !== undefined && network.subnet !== claim.subnet ? ['network', 'subnet'] : undefined;
}
/**
 * A network keeps its IPv6. It can't be changed in place: subnets hold the block that the VPC would give up, and the
 * provider takes one of IPAM only as the VPC is made. What has none can get Amazon's.
 */
function madeIpv6Holds(change) {
    return changedAccounts(change).flatMap(({ name, before, after }) => {
        const isMade = Boolean(change.status.accounts.get(name)?.network);
        const [from, to] = [ipv6Of(before.network), ipv6Of(after.value.network)];
        // An account that gives its network up altogether is another rule's.
        if (!isMade || to === undefined || from === undefined || from === to)
            return [];
        if (from === 'none' && to === 'amazon')
            return [];
        const message = `${name} has a network with ipv6: ${from}, which can't become ${to}`;
        const others = from === 'none' ? ', or ipv6: amazon' : '';
        const hint = `Write ipv6: ${from}${others}. For another, take the network down first, by lifecycle: clean in a pull request of its own.`;
        return [(0,finding/* errorAt */.Os)({ entry: after, path: ['network', 'ipv6'] }, [name], { message, hint })];
    });
}
function ipv6Of(network) {
    return network === 'none' ? undefined : (network.ipv6 ?? 'none');
}
function changedAccounts({ base, next }) {
    return [...next.accounts].flatMap(([name, after]) => {
        const before = base.accounts.get(name)?.value;
        return before ? [{ name, before, after }] : [];
    });
}

// EXTERNAL MODULE: ./src/core/addresses/cidr-text.js
var cidr_text = __webpack_require__(7800);
// EXTERNAL MODULE: ./src/core/addresses/claim-name.js
var claim_name = __webpack_require__(1020);
// EXTERNAL MODULE: ./src/core/hash.js
var hash = __webpack_require__(9881);
;// CONCATENATED MODULE: ./src/core/check/claim-changes.js





/** A claim is removed only when its account is closed: until then the addresses are in use. */
function claimIsKept(change) {
    return removedClaims(change).flatMap(({ file, value: { subnet, account } }) => {
        if (isOver(change, account))
            return [];
        const message = `the claim of ${account} on ${subnet} is removed, but the account isn't closed`;
        return [
            removalError(file, [account], {
                message,
                hint: 'Put the file back: an account keeps its block until it is closed.',
            }),
        ];
    });
}
/** A claim that can't be read may be removed, unless a network is known to be on its block. */
function unreadableClaimIsKept({ base, next, status }) {
    const alive = [...status.accounts].filter(([, { state }]) => state !== 'deleted');
    const networks = new Map(alive.map(([account, { subnet }]) => [subnet, account]));
    const remaining = new Set([...next.unreadable, ...[...next.claims.values()].map(({ file }) => file)]);
    return unreadableIn(base, 'subnets').flatMap(({ name, file }) => {
        const block = (0,claim_name/* claimFromFileName */._)(`${name}.yaml`);
        const account = 'reason' in block ? undefined : networks.get((0,cidr_text/* formatCidr */.mG)(block));
        if (account === undefined || remaining.has(file))
            return [];
        const message = `the claim on a block is removed that ${account} has its network on`;
        return [removalError(file, [account], { message, hint: 'Put the file back, and mend it.' })];
    });
}
/** A claim never changes hands. */
function claimIsUntouched({ base, next }) {
    return [...next.claims].flatMap(([subnet, after]) => {
        const before = base.claims.get(subnet)?.value;
        if (!before || (before.account === after.value.account && before.pool === after.value.pool))
            return [];
        const message = `${subnet} belongs to ${before.account} on main`;
        const accounts = [...new Set([before.account, after.value.account])];
        const hint = `Put the file back; \`genesis subnet claim --account ${after.value.account}\` claims a free block.`;
        return [(0,finding/* errorAt */.Os)({ entry: after, path: ['account'] }, accounts, { message, hint })];
    });
}
/** A step claims for the accounts that it adds or changes, or for those that main left without a block. */
function claimsAreOwn(change) {
    const { base, next } = change;
    const held = new Set([...base.claims.values()].map(({ value }) => value.account));
    return addedClaims(change).flatMap((entry) => {
        const { account, subnet } = entry.value;
        const before = base.accounts.get(account)?.value;
        const after = next.accounts.get(account)?.value;
        if (!before || !held.has(account) || (0,hash/* digest */.b)(before) !== (0,hash/* digest */.b)(after))
            return [];
        const message = `${subnet} is claimed for ${account}, which has a block and isn't changed here`;
        return [(0,finding/* errorAt */.Os)({ entry, path: ['account'] }, [account], { message, hint: 'Delete this file.' })];
    });
}
/** Git could take a claim that goes and one that comes for a renamed one, and carry a change of the one into the other. */
function claimsGoOneWay(change) {
    const removed = removedClaims(change);
    const added = addedClaims(change);
    if (removed.length === 0)
        return [];
    return added.map((entry) => {
        const message = 'one pull request both adds and removes claims';
        const hint = `Put ${removed[0]?.file} back, and remove it in a pull request of its own.`;
        return (0,finding/* errorAt */.Os)({ entry, path: [] }, [entry.value.account], { message, hint });
    });
}
function removedClaims({ base, next }) {
    return [...base.claims]
        .filter(([subnet, { file }]) => !next.claims.has(subnet) && !next.unreadable.has(file))
        .map(([, entry]) => entry);
}
function addedClaims({ base, next }) {
    return [...next.claims]
        .filter(([subnet, { file }]) => !base.claims.has(subnet) && !base.unreadable.has(file))
        .map(([, entry]) => entry);
}

// EXTERNAL MODULE: ./src/core/ledger/ledger.js + 8 modules
var ledger = __webpack_require__(4569);
;// CONCATENATED MODULE: ./src/core/check/pool-changes.js




// Two aligned blocks of one pool are the same or apart only while nobody cuts the pool anew.
const FIXED = ['parent', 'split_range', 'hub'];
/** A pool of which blocks are claimed keeps its parent, its split range and its hub. */
function claimedPoolHolds({ base, next }) {
    const claimed = new Set([...base.claims.values()].map(({ value }) => value.pool));
    const usersOf = (0,ledger/* poolUsers */.D)(base);
    return [...base.pools].flatMap(([name, before]) => {
        if (!claimed.has(name))
            return [];
        const users = usersOf.get(name) ?? [];
        if (!(0,context/* isThere */.$B)(next, 'pools', name)) {
            const message = `the pool ${name} is removed, but blocks of it are claimed`;
            return [removalError(before.file, users, { message, hint: 'Put the file back.' })];
        }
        const after = next.pools.get(name);
        if (!after)
            return [];
        return FIXED.filter((key) => after.value[key] !== before.value[key]).map((key) => {
            const message = `${key} of the pool ${name} can't change: blocks of it are claimed`;
            const hint = `Write ${key}: ${before.value[key]}, and add another pool for what is new.`;
            return (0,finding/* errorAt */.Os)({ entry: after, path: [key] }, users, { message, hint });
        });
    });
}

;// CONCATENATED MODULE: ./src/core/check/transitions.js



const RULES = [
    accountIsKept,
    closedIsFinal,
    adoptedIsProtected,
    protectionIsLiftedFirst,
    claimedNetworkHolds,
    madeIpv6Holds,
    claimedPoolHolds,
    claimIsKept,
    unreadableClaimIsKept,
    claimIsUntouched,
    claimsAreOwn,
    claimsGoOneWay,
];
/**
 * What may not become of a ledger: a good ledger and a good ledger after it can make a bad step.
 *
 * @param base Where it comes from: main's tip for a pull request, the commit last applied for an apply.
 * @param next Where it goes: the tree that would be merged, or main's tip.
 * @param status What is known of the accounts; an account it doesn't know is not known to be deleted.
 */
function checkTransitions(base, next, status) {
    const change = { base, next, status };
    return RULES.flatMap((rule) => rule(change));
}


/***/ }),

/***/ 3285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   XU: () => (/* binding */ FINAL),
/* harmony export */   to: () => (/* binding */ explained)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8890);

// What GitHub's answers mean that aren't a success.
/** Answers that are the same when asked again. */
const FINAL = [400, 401, 403, 404, 405, 409, 410, 422, 451, 501];
/** There is no such thing, or no such question at this GitHub. */
const ABSENT = [404, 501];
const isRefusal = (error) => error instanceof Error && 'status' in error;
/** Turns an answer that there is no such thing into nothing; anything else is thrown again. */
function absent(error) {
    if (!isRefusal(error) || !ABSENT.includes(error.status))
        throw error;
}
/** What went wrong in words: what was asked for, and, where the user can mend it, how. */
function explained(error, what, permission) {
    if (!isRefusal(error))
        return error;
    const failure = `GitHub refused to ${what} (${error.status}): ${error.message}`;
    const hint = hintOf(error, permission);
    return hint ? new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(failure, { hint }, { cause: error }) : new Error(failure, { cause: error });
}
function hintOf({ status, response }, permission) {
    const headers = response?.headers ?? {};
    // Both of GitHub's limits answer 403 as well, and no permission helps against them.
    if (headers['retry-after'] || headers['x-ratelimit-remaining'] === '0')
        return "It is GitHub's rate limit: run this again later.";
    if (status === 401)
        return 'The token is not valid, or no longer.';
    if (status === 403 || status === 404)
        return `Does the job have \`permissions: ${permission}\` (an App's token: the same)?`;
    return undefined;
}


/***/ }),

/***/ 9697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pm: () => (/* binding */ accountText),
/* harmony export */   SO: () => (/* binding */ poolText),
/* harmony export */   ln: () => (/* binding */ inlineText)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3483);

const ACCOUNT_KEYS = [
    'name',
    'owner',
    'email',
    'unit',
    'network',
    'access',
    'account_id',
    'protected',
    'product',
];
const POOL_KEYS = ['name', 'hub', 'parent', 'split_range'];
/** The text of a new account's file; what isn't given isn't in it. */
function accountText(account) {
    return fileText('account', ACCOUNT_KEYS, account);
}
/** The text of a new pool's file. */
function poolText(pool) {
    return fileText('pool', POOL_KEYS, pool);
}
/** A value as it stands behind its key, in one line. */
function inlineText(value) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(value, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trimEnd();
}
function fileText(schema, keys, values) {
    const lines = keys.filter((key) => values[key] !== undefined).map((key) => `${key}: ${inlineText(values[key])}`);
    return [`# yaml-language-server: $schema=../schema/${schema}.json`, ...lines, ''].join('\n');
}


/***/ }),

/***/ 6271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ openGitHub)
});

;// CONCATENATED MODULE: ./src/core/git/github-data.js
// What GitHub's API tells, as far as it is used.
/**
 * People whose approval doesn't count any more: it was dismissed, as GitHub does when commits follow, and they gave none
 * since. A comment takes the place of no approval.
 *
 * @param reviews The oldest first.
 */
function whoMustLookAgain(reviews) {
    const verdicts = reviews.filter(({ state }) => state !== 'COMMENTED' && state !== 'PENDING');
    const last = new Map(verdicts.map(({ by, state }) => [by, state]));
    return [...last].flatMap(([by, state]) => (state === 'DISMISSED' ? [by] : [])).sort();
}
/** A pull request as GitHub's API gives it. */
function pullRequest({ number, state, user, head, base }) {
    return {
        number,
        state: state === 'open' ? 'open' : 'closed',
        author: user?.login ?? '',
        head: { sha: head.sha, branch: head.ref, repository: head.repo?.full_name },
        base: { sha: base.sha, branch: base.ref },
    };
}
/** The same, as far as it is shown to people. */
function proposal(data) {
    const { number, html_url: url, title, body } = data;
    return { number, url, title, body: body ?? '' };
}
/** An issue as GitHub's API gives it. */
function issue({ number, title, body, state, user, pull_request: pull, labels }) {
    return {
        number,
        title: title ?? '',
        body: body ?? '',
        author: user?.login ?? '',
        isBot: user?.type === 'Bot',
        isOpen: state === 'open',
        isPullRequest: pull !== undefined,
        labels: labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
    };
}

// EXTERNAL MODULE: ./src/core/git/github-refusals.js
var github_refusals = __webpack_require__(3285);
;// CONCATENATED MODULE: ./src/edge/github.js


/**
 * Opens a repository's API. Nothing is asked yet. Answers that may pass (5xx, 429) are waited for and tried again.
 *
 * Every function throws a UserError where GitHub refuses the token, saying which permission the job lacks.
 */
function openGitHub(options) {
    const [owner = '', repo = ''] = options.repository.split('/');
    let client;
    const ask = async (what, permission, call) => {
        client ??= connect(options);
        try {
            return await call(await client);
        }
        catch (error) {
            throw (0,github_refusals/* explained */.to)(error, what, permission);
        }
    };
    const here = { owner, repo };
    return {
        ...pullRequests(ask, here),
        ...proposals(ask, here),
        ...comments(ask, here),
        ...runs(ask, here),
        ...others(ask, here),
        /** Who the token's comments are by; undefined where GitHub doesn't say. */
        async login() {
            // Only this query tells an App or a workflow who it is; GET /user answers people alone.
            const found = await ask('say who the token is', 'contents: read', (client) => client.request('POST /graphql', { query: '{viewer{login}}' }).catch(github_refusals/* absent */.Ge));
            return found?.data?.data?.viewer?.login;
        },
        async setStatus(sha, { targetUrl, ...status }) {
            const url = targetUrl === undefined ? {} : { target_url: targetUrl };
            await ask(`set the status ${status.context}`, 'statuses: write', (client) => client.request('POST /repos/{owner}/{repo}/statuses/{sha}', { ...here, sha, ...status, ...url }));
        },
    };
}
/** Any other call of the API, for the edges that know a part of it of their own. */
function others(ask, here) {
    // What a route doesn't name would become a part of the query.
    const named = (route) => Object.fromEntries(Object.entries(here).filter(([name]) => route.includes(`{${name}}`)));
    return {
        /** The answer's data. */
        request: (what, permission, route, parameters) => ask(what, permission, async (client) => (await client.request(route, { ...named(route), ...parameters })).data),
        /** The entries of all pages of a list. */
        list: (what, permission, route, parameters) => ask(what, permission, (client) => client.paginate(route, { ...named(route), per_page: 100, ...parameters })),
    };
}
function pullRequests(ask, here) {
    return {
        async pullRequest(number) {
            const { data } = await ask(`read pull request ${number}`, 'pull-requests: read', (client) => client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...here, pull_number: number }));
            return pullRequest(data);
        },
        /** All open pull requests, the oldest first. */
        async openPullRequests() {
            const open = { ...here, state: 'open', direction: 'asc', per_page: 100 };
            const found = await ask('list the open pull requests', 'pull-requests: read', (client) => client.paginate('GET /repos/{owner}/{repo}/pulls', open));
            return found.map(pullRequest);
        },
    };
}
function proposals(ask, here) {
    const one = '/repos/{owner}/{repo}/pulls/{pull_number}';
    const change = async (what, number, fields) => void (await ask(`${what} pull request ${number}`, 'pull-requests: write', (client) => client.request(`PATCH ${one}`, { ...here, pull_number: number, ...fields })));
    return {
        /** The open pull request of a branch of this repository into another; GitHub allows one at most. */
        async pullRequestOf(branch, base) {
            const wanted = { ...here, state: 'open', head: `${here.owner}:${branch}`, base };
            const { data } = await ask(`look for the pull request of ${branch}`, 'pull-requests: read', (client) => client.request('GET /repos/{owner}/{repo}/pulls', wanted));
            return data[0] && proposal(data[0]);
        },
        /** Opens the pull request of a branch of this repository. GitHub refuses where it has one, or nothing to merge. */
        async createPullRequest(branch, base, text) {
            const { data } = await ask(`open a pull request of ${branch}`, 'pull-requests: write', (client) => client.request('POST /repos/{owner}/{repo}/pulls', { ...here, head: branch, base, ...text }));
            return proposal(data);
        },
        updatePullRequest: (number, text) => change('update', number, text),
        closePullRequest: (number) => change('close', number, { state: 'closed' }),
    };
}
function comments(ask, here) {
    const one = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
    const all = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
    return {
        /** All comments of a pull request or an issue, the oldest first. */
        async comments(issue) {
            const found = await ask(`read the comments of #${issue}`, 'pull-requests: read', (client) => client.paginate(`GET ${all}`, { ...here, issue_number: issue, per_page: 100 }));
            return found.map(({ id, body, user }) => ({
                id,
                body: body ?? '',
                author: user?.login ?? '',
                isBot: user?.type === 'Bot',
            }));
        },
        async createComment(issue, body) {
            await ask(`comment on #${issue}`, 'pull-requests: write', (client) => client.request(`POST ${all}`, { ...here, issue_number: issue, body }));
        },
        async updateComment(id, body) {
            await ask(`update comment ${id}`, 'pull-requests: write', (client) => client.request(`PATCH ${one}`, { ...here, comment_id: id, body }));
        },
        async deleteComment(id) {
            await ask(`delete comment ${id}`, 'pull-requests: write', (client) => client.request(`DELETE ${one}`, { ...here, comment_id: id }));
        },
    };
}
function runs(ask, here) {
    return {
        /** Starts a workflow; `ref` is a branch whose file declares workflow_dispatch. */
        async dispatch(workflow, ref, inputs) {
            const call = { ...here, workflow_id: workflow, ref, inputs };
            await ask(`start the workflow ${workflow}`, 'actions: write', (client) => client.request('POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches', call));
        },
        /** A workflow run, or undefined where there is none (any more: GitHub keeps them for 400 days at most). */
        async run(id) {
            const call = { ...here, run_id: id };
            return ask(`read run ${id}`, 'actions: read', async (client) => {
                const found = await client.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', call).catch(github_refusals/* absent */.Ge);
                if (!found)
                    return undefined;
                const { path, event, head_branch: branch, status, conclusion } = found.data;
                return { id, path, event, branch, status, conclusion };
            });
        },
        /** The run of a workflow (by its file) on a branch in which this job waits for somebody's approval, if there is one. */
        async waitingRun(path, branch, job) {
            const file = path.replace(/^.*\//, '');
            const waiting = { ...here, workflow_id: file, branch, status: 'waiting', per_page: 100 };
            return ask(`list the waiting runs of ${file}`, 'actions: read', async (client) => {
                const found = await client.paginate('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', waiting);
                for (const { id, html_url: url } of found) {
                    const call = { ...here, run_id: id, per_page: 100 };
                    const jobs = await client.paginate('GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs', call);
                    if (jobs.some(({ name, status }) => name === job && status === 'waiting'))
                        return { id, url };
                }
                return undefined;
            });
        },
        /** What reviewers of environments answered to a run; empty where there is no such run. */
        async runApprovals(id) {
            const call = { ...here, run_id: id };
            return ask(`read the approvals of run ${id}`, 'actions: read', async (client) => {
                const found = await client
                    .request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals', call)
                    .catch(github_refusals/* absent */.Ge);
                return (found?.data ?? []).map(({ state, environments, user }) => ({
                    state,
                    environments: environments.flatMap(({ name }) => name ?? []),
                    user: user.login,
                }));
            });
        },
    };
}
async function connect({ token, apiUrl, log }) {
    const [{ getOctokit }, { retry }] = await Promise.all([__webpack_require__.e(/* import() */ 1738).then(__webpack_require__.bind(__webpack_require__, 1738)), __webpack_require__.e(/* import() */ 4491).then(__webpack_require__.bind(__webpack_require__, 4491))]);
    const quiet = { debug: () => { }, info: () => { }, warn: log, error: log };
    const baseUrl = apiUrl === undefined ? {} : { baseUrl: apiUrl };
    return getOctokit(token, { ...baseUrl, log: quiet, retry: { doNotRetry: github_refusals/* FINAL */.XU } }, retry);
}


/***/ })

};
