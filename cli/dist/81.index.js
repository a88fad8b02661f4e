export const id = 81;
export const ids = [81];
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

/***/ 81:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  claimSubnet: () => (/* binding */ claimSubnet)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/core/addresses/blocks.js
var addresses_blocks = __webpack_require__(8562);
// EXTERNAL MODULE: ./src/core/addresses/cidr.js
var addresses_cidr = __webpack_require__(9842);
// EXTERNAL MODULE: ./src/core/addresses/cidr-text.js
var cidr_text = __webpack_require__(7800);
// EXTERNAL MODULE: ./src/core/addresses/pool-space.js
var pool_space = __webpack_require__(8062);
;// CONCATENATED MODULE: ./src/core/addresses/allocate.js
// Allocation is pure: the same pool, claims and account give the same block.





// As many places are tried before the walk: with 95 % of a pool taken, all but 2 in a million requests find one.
const HOPS = 256;
/** Chooses a free block, or says why there is none: the pool exhausted; the pinned block outside, uneven or taken. */
function allocate(request) {
    const blocks = (0,pool_space/* takenBlocks */.C1)(request, [...request.taken, ...(request.resting ?? [])]);
    if (request.pinned)
        return pinFault(request.pinned, request, blocks) ?? request.pinned;
    const index = (0,pool_space/* nextFree */.WZ)(blocks, request.strategy === 'hashed' ? hashedIndex(request.name, blocks) : 0);
    return index === undefined ? exhausted(request) : (0,addresses_blocks/* blockAt */.Vb)(request, index);
}
/**
 * Where the name's walk to a free block begins. It hops by a stride of the name's own as long as it lands on a taken
 * block: walking at once would bring every request that hashes into a long taken run to the same block behind it.
 */
function hashedIndex(name, blocks) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(name).digest();
    const count = (0,addresses_blocks/* blockCount */.v5)(blocks.space);
    // The count is a power of two, so an odd stride would visit every block before it comes back.
    const stride = Number((digest.readBigUInt64BE(8) | 1n) % BigInt(count));
    let index = Number(digest.readBigUInt64BE(0) % BigInt(count));
    for (let hop = 0; hop < HOPS && !(0,pool_space/* isFree */.xp)(blocks, index); hop++)
        index = (index + stride) % count;
    return index;
}
function pinFault(pinned, request, blocks) {
    const text = (0,cidr_text/* formatCidr */.mG)(pinned);
    const index = (0,addresses_blocks/* indexOf */.qh)(request, pinned);
    if (index === undefined) {
        return {
            reason: `${text} does not lie in pool ${poolText(request)}.`,
            hint: 'Pin a block of the pool, or leave the choice to it.',
        };
    }
    if (!(0,addresses_blocks/* isBlock */.WH)(request, pinned)) {
        const fitting = (0,cidr_text/* formatCidr */.mG)((0,addresses_blocks/* blockAt */.Vb)(request, index));
        return {
            reason: `${text} is not a block of pool ${poolText(request)}.`,
            hint: `Pin a /${request.splitPrefix}, such as ${fitting}.`,
        };
    }
    if ((0,pool_space/* isFree */.xp)(blocks, index))
        return undefined;
    const next = (0,pool_space/* nextFree */.WZ)(blocks, index);
    if (next === undefined)
        return exhausted(request);
    const rests = request.resting?.some((cidr) => (0,addresses_cidr/* overlaps */.$f)(cidr, pinned));
    return {
        reason: `${text} in pool ${request.pool} is ${rests ? 'resting since its account was deleted' : 'taken'}.`,
        hint: `Pin another block (${(0,cidr_text/* formatCidr */.mG)((0,addresses_blocks/* blockAt */.Vb)(request, next))} is free), or leave the choice to the pool.`,
    };
}
function exhausted(request) {
    const { blocks, claimed, resting } = (0,pool_space/* poolUse */.sU)(request);
    return {
        reason: `Pool ${poolText(request)} is exhausted: of its ${blocks} blocks, ${claimed} are taken and ${resting} rest after their accounts were deleted.`,
        hint: `Add a pool and name it in the account's file${resting ? ', or wait until resting blocks are released (quarantine_days)' : ''}.`,
    };
}
function poolText({ pool, parent, splitPrefix }) {
    return `${pool} (${(0,cidr_text/* formatCidr */.mG)(parent)} in /${splitPrefix})`;
}

// EXTERNAL MODULE: ./src/core/addresses/claim-name.js
var claim_name = __webpack_require__(1020);
// EXTERNAL MODULE: ./src/core/addresses/parse-cidr.js
var parse_cidr = __webpack_require__(3892);
// EXTERNAL MODULE: ./src/core/check/context.js
var context = __webpack_require__(2833);
// EXTERNAL MODULE: ./src/core/ledger/schema/claim.js
var schema_claim = __webpack_require__(3435);
// EXTERNAL MODULE: ./src/core/problem.js
var problem = __webpack_require__(8890);
// EXTERNAL MODULE: ./src/edge/folder.js
var folder = __webpack_require__(7960);
// EXTERNAL MODULE: ./cli/checkout.js
var checkout = __webpack_require__(4485);
// EXTERNAL MODULE: ./cli/claimed-blocks.js
var claimed_blocks = __webpack_require__(8915);
// EXTERNAL MODULE: ./cli/entry.js
var cli_entry = __webpack_require__(1697);
// EXTERNAL MODULE: ./cli/missing.js
var missing = __webpack_require__(5205);
// EXTERNAL MODULE: ./cli/print.js
var print = __webpack_require__(1802);
;// CONCATENATED MODULE: ./cli/claim.js















/** Others may take the block between our look and our write; each time one more block is taken. */
const ATTEMPTS = 1000;
const COLUMNS = {
    SUBNET: ({ subnet }) => subnet,
    POOL: ({ pool }) => pool,
    ACCOUNT: ({ account }) => account,
};
/** Claims a block for an account and prints the claim; for an account that has one, only prints it. */
async function claimSubnet(values, terminal) {
    // Of the accounts only this one is read: thousands of others would take seconds.
    const files = (path) => claimed_blocks/* BLOCKS */.n.files?.(path) || path === `accounts/${values.account}.yaml`;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
        const context = await (0,checkout/* readContext */.yI)(values.ledger, { files, status: 'none' }, terminal);
        const held = heldClaim(values, context);
        const claim = held ?? (await newClaim(values, context));
        const file = `${context.ledger.folder}/subnets/${(0,claim_name/* claimFileName */.c)((0,parse_cidr/* toCidr */.q)(claim.subnet))}`;
        if (held || values['dry-run'] || (0,folder/* writeNew */.qf)(file, (0,schema_claim/* renderClaim */.r)(claim))) {
            (0,print/* printRow */._q)(claim, COLUMNS, values, terminal);
            return 0;
        }
    }
    throw new problem/* UserError */.y(`Others took each of ${ATTEMPTS} blocks first.`, {
        hint: 'Run this again when fewer others claim.',
    });
}
function heldClaim({ account, subnet }, { claimsOf }) {
    const held = claimsOf.get(account)?.[0]?.entry.value;
    if (!held || subnet === undefined || subnet === held.subnet)
        return held;
    throw new problem/* UserError */.y(`${account} holds ${held.subnet} already.`, { hint: 'A claim is never exchanged for another.' });
}
async function newClaim({ account, subnet, ledger: folder }, context) {
    const network = await networkOf(account, context);
    const pinned = pinnedBlock(account, network.subnet, subnet);
    const pool = network.pool ?? poolAround(pinned, account, context);
    const space = context.spaces.get(pool);
    const { strategy } = context.ledger.pools.get(pool)?.value ?? {};
    if (!space || !strategy)
        throw unusablePool(pool, context);
    const request = {
        pool,
        ...space,
        strategy,
        name: account,
        pinned: pinned === undefined ? undefined : (0,parse_cidr/* toCidr */.q)(pinned),
    };
    const block = allocate({ ...request, ...(0,claimed_blocks/* claimedBlocks */.y)(context) });
    if (!('reason' in block))
        return { subnet: (0,cidr_text/* formatCidr */.mG)(block), pool, account };
    // Read this late since it takes long, and only tells why in more detail: which blocks rest.
    const known = { ...context, status: await (0,checkout/* statusAround */.sI)(folder, 'deleted') };
    const { reason, hint } = { ...block, ...allocate({ ...request, ...(0,claimed_blocks/* claimedBlocks */.y)(known) }) };
    throw new problem/* UserError */.y(reason, { hint });
}
async function networkOf(name, { ledger }) {
    // Only its own file was read; where that is no account's, all of them tell why.
    const entry = ledger.accounts.get(name) ?? (0,cli_entry/* accountEntry */.u)(name, await (0,checkout/* readCheckout */.b$)(ledger.folder));
    const network = (0,context/* wantedNetwork */.y6)(entry.value);
    if (network)
        return network;
    const why = entry.value.network === 'none' ? 'asks for no network' : 'is to be closed';
    throw new problem/* UserError */.y(`${name} ${why}, so it gets no block.`, { hint: `Its file is ${entry.file}.` });
}
function pinnedBlock(account, wanted, given) {
    if (given === undefined || wanted === undefined || given === wanted)
        return given ?? wanted;
    throw new problem/* UserError */.y(`The file of ${account} asks for ${wanted}, not for ${given}.`, {
        hint: 'Leave --subnet out, or change the file.',
    });
}
/** The pool of a pinned block; where it is a block of none, the one it lies in, for its message. */
function poolAround(pinned, account, { spaces }) {
    if (pinned === undefined)
        throw new problem/* UserError */.y(`${account} names no pool.`, { hint: 'Write network: {pool: default} in its file.' });
    const block = (0,parse_cidr/* toCidr */.q)(pinned);
    const pools = [...spaces];
    const [pool] = pools.find(([, space]) => (0,addresses_blocks/* isBlock */.WH)(space, block)) ?? pools.find(([, { parent }]) => (0,addresses_cidr/* contains */.gR)(parent, block)) ?? [];
    if (pool !== undefined)
        return pool;
    throw new problem/* UserError */.y(`${pinned} lies in no pool.`, { hint: 'genesis pool list shows them.' });
}
function unusablePool(pool, { ledger }) {
    if (!ledger.pools.has(pool))
        return (0,missing/* missing */.L)('pool', pool, ledger.pools.keys());
    return new problem/* UserError */.y(`The pool ${pool} can't be cut as it says.`, { hint: 'genesis check says why.' });
}


/***/ }),

/***/ 8915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ BLOCKS),
/* harmony export */   y: () => (/* binding */ claimedBlocks)
/* harmony export */ });
/* harmony import */ var _src_core_addresses_claim_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1020);
/* harmony import */ var _src_core_check_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2833);


/** What has to be read to know all that is claimed, and what rests. */
const BLOCKS = { files: (path) => /^(pools|subnets)\//.test(path), status: 'deleted' };
/** What is claimed, and of it what rests since its account was deleted. A claim that can't be read counts by its name. */
function claimedBlocks({ ledger, claims, status }) {
    const unreadable = [...ledger.unreadable].flatMap((path) => {
        const [, name] = path.split(`${ledger.folder}/subnets/`);
        const block = name === undefined ? undefined : (0,_src_core_addresses_claim_name_js__WEBPACK_IMPORTED_MODULE_0__/* .claimFromFileName */ ._)(name);
        return block === undefined || 'reason' in block ? [] : [block];
    });
    const resting = claims.filter(({ account }) => (0,_src_core_check_context_js__WEBPACK_IMPORTED_MODULE_1__/* .isDeleted */ .oy)(status, account)).map(({ cidr }) => cidr);
    return { taken: [...claims.map(({ cidr }) => cidr), ...unreadable], resting };
}


/***/ }),

/***/ 1697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ accountEntry)
/* harmony export */ });
/* harmony import */ var _src_core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8890);
/* harmony import */ var _missing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5205);


/**
 * An account's entry in the ledger.
 *
 * @throws UserError where its file can't be read, saying why, or isn't there, saying what was likely meant.
 */
function accountEntry(name, { ledger, problems }) {
    const entry = ledger.accounts.get(name);
    if (entry)
        return entry;
    const fault = problems.find(({ accounts }) => accounts?.includes(name));
    if (!fault)
        throw (0,_missing_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .L)('account', name, ledger.accounts.keys());
    const { file, line, column, message } = fault;
    throw new _src_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${file}:${line}:${column} ${message}.`, { hint: `Mend it first. ${fault.hint ?? ''}`.trim() });
}


/***/ }),

/***/ 5205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ missing)
/* harmony export */ });
/* harmony import */ var _src_core_ledger_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1465);
/* harmony import */ var _src_core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8890);


/** Says that the ledger has no such thing, and what was likely meant. */
function missing(kind, name, known) {
    const meant = (0,_src_core_ledger_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .closest */ .k)(name, [...known]);
    return new _src_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The ledger has no ${kind} ${JSON.stringify(name)}.`, {
        hint: meant ? `Did you mean ${meant}?` : `genesis ${kind} list shows all.`,
    });
}


/***/ }),

/***/ 1802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q2: () => (/* binding */ printJson),
/* harmony export */   ZZ: () => (/* binding */ pageOf),
/* harmony export */   _q: () => (/* binding */ printRow),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   p0: () => (/* binding */ printRows)
/* harmony export */ });
/* unused harmony export textTable */
// C0, C1 and what reorders or hides text: a file's name or value must not drive the terminal that shows it.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
/** A value of anybody's as it can be shown in one line of a terminal. */
function printable(text) {
    return text.replace(UNPRINTABLE, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
/** Data as JSON, indented for people who look at it. */
function printJson(data, { out }) {
    out(`${JSON.stringify(data, null, 2)}\n`);
}
/** Prints records as JSON, or as a table for people. */
function printRows(rows, columns, { table }, terminal) {
    if (table)
        terminal.out(textTable(rows, columns));
    else
        printJson(rows, terminal);
}
/** Prints one record as JSON, or as a table of one row. */
function printRow(row, columns, { table }, terminal) {
    if (table)
        terminal.out(textTable([row], columns));
    else
        printJson(row, terminal);
}
/** Rows under titles, each column as wide as its widest cell. */
function textTable(rows, columns) {
    const cells = [Object.keys(columns), ...rows.map((row) => Object.values(columns).map((cell) => shown(cell(row))))];
    const widths = Object.keys(columns).map((_, index) => cells.reduce((most, row) => Math.max(most, row[index]?.length ?? 0), 0));
    const line = (row) => row
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd();
    return `${cells.map(line).join('\n')}\n`;
}
function shown(value) {
    return value === null || value === undefined || value === '' ? '-' : printable(String(value));
}
/** One page of a list; a size of -1 is all of it. */
function pageOf(rows, { page, 'per-page': size }) {
    return size === -1 ? rows : rows.slice(page * size, (page + 1) * size);
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


/***/ })

};
