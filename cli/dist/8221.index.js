export const id = 8221;
export const ids = [8221];
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

/***/ 8221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ makeEdit)
/* harmony export */ });
/* harmony import */ var _src_core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8890);
/* harmony import */ var _src_edge_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7960);
/* harmony import */ var _checked_edit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4357);



/**
 * Changes a ledger: in the working directory, or asked to, by a pull request on main's tip, which leaves the working
 * directory as it is. What was wrong before is no reason against the change; what it brings is.
 *
 * @throws UserError where the ledger would be wrong by it, and before anything is written.
 */
async function makeEdit(values, purpose, decide, terminal) {
    if (values['pull-request']) {
        const { proposeEdit } = await Promise.all(/* import() */[__webpack_require__.e(9123), __webpack_require__.e(3641)]).then(__webpack_require__.bind(__webpack_require__, 3641));
        return proposeEdit(values, purpose, decide, terminal);
    }
    const folder = (0,_src_edge_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .folderName */ .ub)(values.ledger);
    const tree = (0,_src_edge_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .readFolder */ .j1)(folder);
    const changed = await (0,_checked_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .checkedEdit */ .i)(tree, folder, decide, values.ledger);
    if (!values['dry-run'])
        for (const [path, text] of changed)
            write(path, (0,_checked_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$)(tree, path), text);
    return { files: [...changed.keys()], changed: changed.size > 0 };
}
function write(path, before, text) {
    if (before !== undefined)
        (0,_src_edge_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceFile */ .fR)(path, before, text);
    else if (!(0,_src_edge_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .writeNew */ .qf)(path, text))
        throw new _src_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${path} is there now.`, { hint: 'Run this again.' });
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


/***/ })

};
