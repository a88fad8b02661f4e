export const id = 8275;
export const ids = [8275];
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

/***/ 8275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   getPool: () => (/* binding */ getPool),
/* harmony export */   listPools: () => (/* binding */ listPools)
/* harmony export */ });
/* harmony import */ var _src_core_addresses_pool_space_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8062);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4485);
/* harmony import */ var _claimed_blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8915);
/* harmony import */ var _missing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5205);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1802);





const COLUMNS = {
    POOL: ({ name }) => name,
    HUB: ({ hub }) => hub,
    PARENT: ({ parent }) => parent,
    SPLIT: ({ split_range }) => `/${split_range}`,
    BLOCKS: ({ blocks }) => blocks,
    CLAIMED: ({ claimed }) => claimed,
    RESTING: ({ resting }) => resting,
    FREE: ({ free }) => free,
};
/** Prints a page of the pools, in the order of their names. */
async function listPools(values, terminal) {
    const context = await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .readContext */ .yI)(values.ledger, _claimed_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .BLOCKS */ .n, terminal);
    const names = [...context.ledger.pools.keys()].sort();
    (0,_print_js__WEBPACK_IMPORTED_MODULE_4__/* .printRows */ .p0)((0,_print_js__WEBPACK_IMPORTED_MODULE_4__/* .pageOf */ .ZZ)(names, values).map((name) => poolRow(name, context)), COLUMNS, values, terminal);
    return 0;
}
/** Prints one pool. */
async function getPool(values, terminal) {
    const context = await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .readContext */ .yI)(values.ledger, _claimed_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .BLOCKS */ .n, terminal);
    (0,_print_js__WEBPACK_IMPORTED_MODULE_4__/* .printRow */ ._q)(poolRow(values.pool, context), COLUMNS, values, terminal);
    return 0;
}
function poolRow(name, context) {
    const pool = context.ledger.pools.get(name)?.value;
    if (!pool)
        throw (0,_missing_js__WEBPACK_IMPORTED_MODULE_3__/* .missing */ .L)('pool', name, context.ledger.pools.keys());
    const space = context.spaces.get(name);
    if (!space)
        return { ...pool, blocks: null, claimed: null, resting: null, free: null };
    return { ...pool, ...(0,_src_core_addresses_pool_space_js__WEBPACK_IMPORTED_MODULE_0__/* .poolUse */ .sU)({ ...space, ...(0,_claimed_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .claimedBlocks */ .y)(context) }) };
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
