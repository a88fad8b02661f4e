export const id = 9485;
export const ids = [9485];
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

/***/ 5802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ organizationIn),
/* harmony export */   T: () => (/* binding */ shellCredentials)
/* harmony export */ });
/* harmony import */ var _src_core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8890);
/* harmony import */ var _src_edge_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6513);


/** @throws UserError where it can't be read, or isn't there. */
function organizationIn({ organization }) {
    if (organization)
        return organization.value;
    throw new _src_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y("organization.yaml can't be read.", { hint: 'genesis check says why.' });
}
/** Keys of the surroundings, which have to be of the account of the automation. A terminal has nothing that hides secrets. */
function shellCredentials(organization) {
    return (0,_src_edge_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .jobCredentials */ .KF)(organization, undefined, { env: process.env, idToken: undefined, mask: () => { } });
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

/***/ 9485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unlock: () => (/* binding */ unlock),
/* harmony export */   unlockNetwork: () => (/* binding */ unlockNetwork)
/* harmony export */ });
/* harmony import */ var _src_core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8890);
/* harmony import */ var _src_core_terraform_state_backend_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3902);
/* harmony import */ var _src_core_terraform_state_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7015);
/* harmony import */ var _src_core_work_due_peerings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2515);
/* harmony import */ var _src_core_work_peerings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5510);
/* harmony import */ var _src_edge_s3_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(561);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4485);
/* harmony import */ var _confirm_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5377);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1697);
/* harmony import */ var _organization_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5802);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1802);











/** An apply takes minutes: a lock younger than this may well be that of one that goes on. */
const YOUNG = 60 * 60_000;
/** Removes the lock of a state in the bucket, with the keys of the surroundings. */
async function unlockNetwork(values, terminal) {
    const { account: name } = values;
    const checkout = await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_6__/* .readCheckout */ .b$)(values.ledger);
    refuseUnknown(name, checkout);
    const organization = (0,_organization_js__WEBPACK_IMPORTED_MODULE_9__/* .organizationIn */ .L)(checkout.ledger);
    const objects = (0,_src_edge_s3_js__WEBPACK_IMPORTED_MODULE_5__/* .openObjects */ .d)({
        bucket: organization.terraform.state_bucket,
        region: organization.terraform.region,
        credentials: (0,_organization_js__WEBPACK_IMPORTED_MODULE_9__/* .shellCredentials */ .T)(organization).base,
        pathStyle: process.env.AWS_S3_USE_PATH_STYLE === 'true',
    });
    const keys = (0,_src_core_terraform_state_backend_js__WEBPACK_IMPORTED_MODULE_1__/* .stateKeys */ .O)(name);
    const deps = {
        async readLock() {
            const found = await objects.readTagged(keys.lock);
            return found && { lock: (0,_src_core_terraform_state_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLock */ .PG)(found.text), etag: found.etag };
        },
        readMarker: async () => (0,_src_core_terraform_state_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMarker */ .gY)((await objects.read(keys.marker)) ?? ''),
        removeLock: (etag) => objects.removeUnchanged(keys.lock, etag),
        confirm: (question) => (0,_confirm_js__WEBPACK_IMPORTED_MODULE_7__/* .confirm */ .l)(question, terminal),
        now: Date.now,
    };
    return unlock(values, deps, terminal);
}
/**
 * Says who holds the lock of a state, asks, and removes just that lock.
 *
 * @returns 0, also where nothing is locked.
 * @throws UserError where nobody says yes, or the lock changed since it was shown.
 */
async function unlock(values, deps, terminal) {
    const { account: name, 'dry-run': dryRun, yes } = values;
    const say = (line) => terminal.err(`${(0,_print_js__WEBPACK_IMPORTED_MODULE_10__/* .printable */ .g$)(line)}\n`);
    const found = await deps.readLock();
    if (!found) {
        say(`The state of ${name} isn't locked.`);
        (0,_print_js__WEBPACK_IMPORTED_MODULE_10__/* .printJson */ .Q2)({ account: name, locked: false, lock: null, removed: false }, terminal);
        return 0;
    }
    const { lock, etag } = found;
    say(`The state of ${name} is locked by ${(0,_src_core_terraform_state_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .heldBy */ .Vr)(lock, await deps.readMarker())}. Lock: ${lock.ID || 'unreadable'}`);
    for (const line of warnings(lock, deps.now()))
        say(line);
    if (!dryRun) {
        if (!yes)
            await deps.confirm(`Remove the lock of ${name}?`);
        if (!(await deps.removeLock(etag)))
            throw changed(name);
        say(`The state of ${name} isn't locked any more.`);
    }
    const { ID: id, Who: who, Operation: operation, Created: created } = lock;
    (0,_print_js__WEBPACK_IMPORTED_MODULE_10__/* .printJson */ .Q2)({ account: name, locked: dryRun, lock: { id, who, operation, created }, removed: !dryRun }, terminal);
    return 0;
}
/** What speaks against removing it: two Terraforms at one state lose what one of them made. */
function warnings({ Created }, now) {
    const age = now - Date.parse(Created);
    if (age >= YOUNG)
        return [];
    const when = Number.isNaN(age) ? 'of unknown age' : `only ${Math.max(0, Math.floor(age / 60_000))} minutes old`;
    return [
        `WARNING: this lock is ${when}. Its holder may be at work right now.`,
        'WARNING: whoever removes it under a running Terraform loses what that one makes from the state.',
    ];
}
function changed(name) {
    return new _src_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The lock of ${name} isn't the one that was shown any more: nothing was removed.`, {
        hint: 'Somebody released it or took it anew, so somebody is at work. Look again.',
    });
}
/** A mistyped name must not pass for a state that isn't locked. */
function refuseUnknown(name, checkout) {
    if ((0,_src_core_work_peerings_js__WEBPACK_IMPORTED_MODULE_4__/* .recordOf */ .zv)(checkout.status, name))
        return;
    if (!(0,_src_core_work_peerings_js__WEBPACK_IMPORTED_MODULE_4__/* .isPeering */ .jc)(name))
        (0,_entry_js__WEBPACK_IMPORTED_MODULE_8__/* .accountEntry */ .u)(name, checkout);
    else if (!(0,_src_core_work_due_peerings_js__WEBPACK_IMPORTED_MODULE_3__/* .isWanted */ .Yu)(checkout.ledger, name)) {
        throw new _src_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The ledger has no peering ${JSON.stringify(name)}.`, {
            hint: "A peering's name is its two accounts' in order, such as acme--beta.",
        });
    }
}


/***/ }),

/***/ 1952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ jobRoleArn),
/* harmony export */   Eq: () => (/* binding */ sourceIdentity),
/* harmony export */   MC: () => (/* binding */ sessionOf),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   iQ: () => (/* binding */ partitionOf),
/* harmony export */   w3: () => (/* binding */ roleArn)
/* harmony export */ });
/* unused harmony export sessionName */
/** The ARN of an IAM role; `partition` is `aws` or another, such as `aws-cn`, as organization.yaml says. */
function roleArn(partition, account, role) {
    return `arn:${partition}:iam::${account}:role/${role}`;
}
/**
 * The name of a job's sessions in CloudTrail: which repository, which run, and who approved it where a person did.
 * STS takes 2 to 64 letters, digits and `=,.@-_`; what doesn't fit is replaced or cut.
 */
function sessionName(repository, run, approver) {
    const end = clean(approver ? `${run}-${approver}` : run).slice(0, 50);
    return `${clean(repository).slice(0, 63 - end.length)}@${end}`;
}
/** Who is behind a session, as STS takes it: what an approver's login has beside 2 to 64 such characters is replaced. */
function sourceIdentity(login) {
    return clean(login).slice(0, 64).padEnd(2, '-');
}
const clean = (text) => text.replaceAll(/[^\w=,.@-]/g, '-');
/** The account an ARN is of; empty where the text is no ARN. */
function accountOf(arn) {
    return arn.split(':')[4] ?? '';
}
/** The partition an ARN is of: `aws` or another, such as `aws-cn`. */
function partitionOf(arn) {
    return arn.split(':')[1] ?? 'aws';
}
/** The role of the automation account that a job starts from by OIDC. */
function jobRoleArn({ organization, automation }, role) {
    return roleArn(organization.partition, automation.account, automation.roles[role]);
}
/** The name of the sessions of the job these variables of GitHub's runner belong to. */
function sessionOf(env, approver) {
    return sessionName(env.GITHUB_REPOSITORY ?? 'genesis', env.GITHUB_RUN_ID ?? 'local', approver);
}


/***/ }),

/***/ 4147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ namingCalls)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8890);

/**
 * Has a client of the AWS SDK say which call failed: AWS's own words, such as "You don't have permissions to access this
 * resource.", often don't. They become the cause. The error keeps AWS's name for it, by which callers tell what they
 * expect. A fault of the user, such as having no keys, is told as it is: no call was made.
 *
 * @param service The service as in an IAM action, such as `organizations`.
 * @returns The same client.
 */
function namingCalls(service, client) {
    client.middlewareStack.add((next, { commandName = '' }) => (input) => next(input).catch((cause) => {
        if (cause instanceof _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y)
            throw cause;
        const message = `AWS call ${service}:${commandName.replace(/Command$/, '')} failed.`;
        throw Object.assign(new Error(message, { cause }), { name: cause.name });
    }));
    return client;
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

/***/ 3348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** Asks when first wanted, and keeps the answer for all who want it. What failed is asked again. */
function once(ask) {
    let answer;
    return () => {
        answer ??= ask().catch((error) => {
            answer = undefined;
            throw error;
        });
        return answer;
    };
}


/***/ }),

/***/ 3902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ stateKeys),
/* harmony export */   R: () => (/* binding */ backendFile)
/* harmony export */ });
/* harmony import */ var _work_peerings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5510);

/**
 * Where the state of an account or a peering is in the bucket, and what lies beside it: Terraform's lock, and the marker
 * of who took it.
 */
function stateKeys(name) {
    const stem = (0,_work_peerings_js__WEBPACK_IMPORTED_MODULE_0__/* .isPeering */ .jc)(name) ? `peerings/${name}` : `accounts/${name}/network`;
    return { state: `${stem}.tfstate`, lock: `${stem}.tfstate.tflock`, marker: `${stem}.run` };
}
/**
 * The text of `backend.tf.json`. An account that doesn't exist yet has no state: its plan starts from an empty one.
 *
 * @param organization Absent for a plan made offline.
 */
function backendFile(name, organization) {
    const { state_bucket: bucket, region } = organization?.terraform ?? {};
    const backend = bucket ? { s3: { bucket, region, key: stateKeys(name).state, use_lockfile: true } } : { local: {} };
    return JSON.stringify({ terraform: { backend } });
}


/***/ }),

/***/ 7015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ renderMarker),
/* harmony export */   PG: () => (/* binding */ parseLock),
/* harmony export */   VR: () => (/* binding */ judgeLock),
/* harmony export */   Vr: () => (/* binding */ heldBy),
/* harmony export */   gY: () => (/* binding */ parseMarker)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4410);

// Terraform's lock on a state in S3 is a file beside it that tells who and when, but not which run of a workflow. So a
// run leaves a marker there before it locks; a lock that outlived its run is then known as such.
/** What Terraform writes into `<state>.tflock`. */
const lock = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ID: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), Who: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), Created: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), Operation: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const marker = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), host: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
/** Reads a lock file. An unreadable one is still a lock, but one that only a person can judge. */
function parseLock(text) {
    return parsed(lock, text) ?? { ID: '', Who: 'somebody', Created: 'unknown', Operation: 'unknown' };
}
function parseMarker(text) {
    return parsed(marker, text);
}
function renderMarker(of) {
    return `${JSON.stringify(of)}\n`;
}
/** Who holds a lock, since when and for what; the run too, where the marker is that machine's. */
function heldBy({ Who, Created, Operation }, left) {
    const run = left && Who.endsWith(`@${left.host}`) ? ` in run ${left.run} of ${left.repository}` : '';
    return `${Who}${run} since ${Created} (${Operation})`;
}
/**
 * What a lock and the marker beside it say to the run `me`:
 * - `over`: an earlier attempt of this very run took it, and GitHub starts an attempt when the one before has ended;
 * - `ask`: another run of this repository took it, and GitHub knows whether that one is over;
 * - `foreign`: no marker fits; it may be a person's, and is left alone.
 */
function judgeLock(held, left, me) {
    const fits = left !== undefined && left.repository === me.repository && held.Who.endsWith(`@${left.host}`);
    if (!fits || held.ID === '')
        return 'foreign';
    if (left.run !== me.run)
        return 'ask';
    return left.attempt < me.attempt ? 'over' : 'foreign';
}
function parsed(schema, text) {
    try {
        return schema.safeParse(JSON.parse(text)).data;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 2515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yu: () => (/* binding */ isWanted),
/* harmony export */   di: () => (/* binding */ peeringCandidates),
/* harmony export */   ie: () => (/* binding */ touchedPeerings),
/* harmony export */   k1: () => (/* binding */ isKnownPeering),
/* harmony export */   o0: () => (/* binding */ peeringInputs)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9881);
/* harmony import */ var _peerings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5510);
/* harmony import */ var _unfinished_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9710);



/**
 * Digest of what a peering is made of: its file, and what it uses of both networks. So it is owed again when one of them
 * gets other route tables.
 */
function peeringInputs({ peerings }, status, name) {
    const networks = (0,_peerings_js__WEBPACK_IMPORTED_MODULE_1__/* .accountsOf */ .s1)(name).map((account) => (0,_peerings_js__WEBPACK_IMPORTED_MODULE_1__/* .peeredNetwork */ .WR)(status, account) ?? null);
    return (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .b)({ peering: peerings.get(name)?.value ?? null, networks });
}
/** Whether the ledger wants a peering to be there: one whose file can't be read isn't one that was removed. */
function isWanted({ peerings, unreadable, folder }, name) {
    return peerings.has(name) || unreadable.has(`${folder}/peerings/${name}.yaml`);
}
/** Whether there is any work on a peering of this name. */
function isKnownPeering(ledger, status, name) {
    return isWanted(ledger, name) || (0,_peerings_js__WEBPACK_IMPORTED_MODULE_1__/* .livePeerings */ .qF)(status).includes(name);
}
/** Peerings that are wanted, and those that aren't any more but may be there. */
function peeringCandidates(ledger, status, module) {
    const removed = (0,_peerings_js__WEBPACK_IMPORTED_MODULE_1__/* .livePeerings */ .qF)(status).filter((name) => !isWanted(ledger, name));
    return [...ledger.peerings.keys(), ...removed].map((name) => {
        const item = peeringItem(ledger, status, name, module);
        const record = status.peerings.get(name);
        const isSettled = item.lifecycle === 'present' && record?.state === 'stable';
        return {
            item,
            owed: item.lifecycle === 'present' ? whyDue(record, item.inputs) : whyLeaving(record),
            onRequest: isSettled && record.applied?.module !== module ? _unfinished_js__WEBPACK_IMPORTED_MODULE_2__/* .SHARED_CHANGED */ .v : undefined,
            isSettled,
            blocked: withoutNetworks(status, name),
        };
    });
}
/** Peerings that a change adds, changes or removes. */
function touchedPeerings(base, next, status, module) {
    const names = [...new Set([...base.peerings.keys(), ...next.peerings.keys()])];
    const items = names.flatMap((name) => {
        const reason = whyTouched(base, next, status, name);
        return reason === undefined ? [] : [{ ...peeringItem(next, status, name, module), reason }];
    });
    const blocked = (name) => withoutNetworks(status, name);
    return {
        due: items.filter(({ account }) => blocked(account) === undefined),
        waiting: items.flatMap(({ account }) => {
            const reason = blocked(account);
            return reason === undefined ? [] : [{ account, reason }];
        }),
    };
}
function whyTouched(base, next, status, name) {
    const [before, after] = [base, next].map(({ peerings }) => peerings.get(name)?.value);
    if ((0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .b)(before ?? null) === (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .b)(after ?? null))
        return undefined;
    if (!before)
        return 'added by this change';
    if (after)
        return 'this change touches its dns';
    return !isWanted(next, name) && (0,_peerings_js__WEBPACK_IMPORTED_MODULE_1__/* .livePeerings */ .qF)(status).includes(name) ? 'removed by this change' : undefined;
}
function peeringItem(ledger, status, name, module) {
    return {
        account: name,
        create: false,
        network: true,
        lifecycle: isWanted(ledger, name) ? 'present' : 'closed',
        inputs: peeringInputs(ledger, status, name),
        module,
    };
}
/** Each side's routes need the other's network. */
function withoutNetworks(status, name) {
    const missing = (0,_peerings_js__WEBPACK_IMPORTED_MODULE_1__/* .accountsOf */ .s1)(name).filter((account) => !(0,_peerings_js__WEBPACK_IMPORTED_MODULE_1__/* .peeredNetwork */ .WR)(status, account));
    return missing.length > 0 ? `no network is recorded of ${missing.join(' and ')} yet` : undefined;
}
function whyDue(record, inputs) {
    if (!record || record.state === 'deleted')
        return 'new peering';
    return (0,_unfinished_js__WEBPACK_IMPORTED_MODULE_2__/* .whyUnfinished */ .I)(record, inputs);
}
function whyLeaving(record) {
    if (record?.state === 'deletion-failed')
        return 'removing it failed';
    return record?.state === 'deletion-requested' ? 'removing it did not finish' : 'its file was removed';
}


/***/ }),

/***/ 5510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ livePeeringsOf),
/* harmony export */   WR: () => (/* binding */ peeredNetwork),
/* harmony export */   jc: () => (/* binding */ isPeering),
/* harmony export */   qF: () => (/* binding */ livePeerings),
/* harmony export */   ri: () => (/* binding */ peeringIds),
/* harmony export */   s1: () => (/* binding */ accountsOf),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4410);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4087);


// A peering is worked on as an account is, under the name of its file: `acme--beta`.
/** Whether a name is that of a peering. */
function isPeering(name) {
    return name.includes(_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .SEPARATOR */ .w);
}
/** The two accounts of a peering; of an account, itself. */
function accountsOf(name) {
    return name.split(_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .SEPARATOR */ .w);
}
/** What is recorded of an account or of a peering. A peering's record has some of the keys of an account's. */
function recordOf(status, name) {
    return isPeering(name) ? status.peerings.get(name) : status.accounts.get(name);
}
/** Peerings of which there may be something in AWS still. */
function livePeerings({ peerings }) {
    return [...peerings].filter(([, { state }]) => state !== 'deleted').map(([name]) => name);
}
/** Those of an account: its network can't go before them. */
function livePeeringsOf(status, account) {
    return livePeerings(status).filter((name) => accountsOf(name).includes(account));
}
/** Ids of all peering connections that are recorded: their routes are in accounts' tables. */
function peeringIds({ peerings }) {
    const ids = [...peerings.values()].map(({ network: made }) => made?.peering_id);
    return new Set(ids.filter((id) => typeof id === 'string'));
}
const network = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    region: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    vpc_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    cidr: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    ipv6_cidr: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    public_route_table: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    private_route_tables: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});
/** The network of an account, as an apply recorded it; undefined while it has none. */
function peeredNetwork({ accounts }, account) {
    return network.safeParse(accounts.get(account)?.network).data;
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


/***/ }),

/***/ 9710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ whyUnfinished),
/* harmony export */   v: () => (/* binding */ SHARED_CHANGED)
/* harmony export */ });
/** Why something that was begun isn't as its files say; undefined where it is. */
function whyUnfinished({ state, applied }, inputs) {
    if (applied && applied.inputs !== inputs)
        return `changed since ${applied.commit.slice(0, 7)}`;
    if (state === 'provisioning-failed')
        return 'the last run failed';
    // A run that was killed in the middle may have changed anything, also when the files were since put back.
    return state === 'stable' ? undefined : 'the last run did not finish';
}
/** Why something that is done isn't as what all share says; that is rolled out on request. */
const SHARED_CHANGED = 'the Terraform code or organization.yaml changed';


/***/ }),

/***/ 6513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KF: () => (/* binding */ jobCredentials),
/* harmony export */   Xr: () => (/* binding */ callerAccount),
/* harmony export */   ZE: () => (/* binding */ openCredentials)
/* harmony export */ });
/* harmony import */ var _core_aws_arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1952);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8890);


/** The audience GitHub's OIDC provider is registered with in AWS (IAM's documentation). */
const AUDIENCE = 'sts.amazonaws.com';
/** Keys are renewed this long before they end, so that a request under way never meets the end. */
const RENEW_BEFORE = 5 * 60_000;
/**
 * The AWS keys of one job. They are fetched when first used and renewed by asking for a new OIDC token: a session made
 * from a role lasts at most one hour (an STS limit on role chaining), a job may take longer.
 */
function openCredentials(options) {
    const { jobRole } = options;
    const base = renewed(options, () => (jobRole ? webIdentity(options, jobRole) : surroundings(options)));
    return {
        base,
        assume: (arn, { from = base, ...more } = {}) => renewed(options, () => assumed(options, from, arn, more)),
    };
}
/** The keys of a job that starts from one of the automation's roles, or from what its surroundings hold. */
function jobCredentials(organization, role, { env, idToken, mask, approver }) {
    return openCredentials({
        region: organization.organization.region,
        jobRole: role && idToken && { arn: (0,_core_aws_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .jobRoleArn */ .$A)(organization, role), idToken },
        account: organization.automation.account,
        sessionName: (0,_core_aws_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .sessionOf */ .MC)(env, approver),
        mask,
        now: Date.now,
    });
}
/** The account that keys are of. */
async function callerAccount(keys, region) {
    const { STSClient, GetCallerIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(2811)]).then(__webpack_require__.t.bind(__webpack_require__, 2811, 19));
    const { Account = '' } = await new STSClient({ region, credentials: keys }).send(new GetCallerIdentityCommand({}));
    return Account;
}
function renewed({ mask, now }, fetch) {
    let keys;
    let end = Number.POSITIVE_INFINITY;
    return () => {
        if (keys && now() < end - RENEW_BEFORE)
            return keys;
        keys = fetch().then((fresh) => {
            mask(fresh.secretAccessKey);
            if (fresh.sessionToken)
                mask(fresh.sessionToken);
            end = fresh.expiration?.getTime() ?? Number.POSITIVE_INFINITY;
            return fresh;
        });
        // A failure is told to whoever asked and isn't kept: the next one who asks tries again.
        keys.catch(() => {
            keys = undefined;
        });
        end = Number.POSITIVE_INFINITY;
        return keys;
    };
}
/** What a person's shell holds may be of any account: what comes next must not be done in the wrong one. */
async function surroundings({ region, account }) {
    const { STSClient, GetCallerIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(2811)]).then(__webpack_require__.t.bind(__webpack_require__, 2811, 19));
    const client = new STSClient({ region });
    const keys = (await client.config.credentials().catch(tellKeyless));
    if (account === undefined)
        return keys;
    const { Account, Arn } = await client.send(new GetCallerIdentityCommand({}));
    if (Account === account)
        return keys;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The AWS credentials of the surroundings are of account ${Account} (${Arn}), not of ${account}.`, {
        hint: 'Use credentials of the account of the automation (`automation.account` in organization.yaml), or the input `job-role`.',
    });
}
/** The SDK's own words, such as "Could not load credentials from any providers", don't say what to do. */
function tellKeyless(cause) {
    if (cause.name !== 'CredentialsProviderError')
        throw cause;
    const hint = 'Set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY. In a job, take credentials in a step before this one.';
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`AWS doesn't know who you are: ${cause.message}`, { hint }, { cause });
}
async function webIdentity({ region, sessionName }, { arn, idToken }) {
    const { STSClient, AssumeRoleWithWebIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(2811)]).then(__webpack_require__.t.bind(__webpack_require__, 2811, 19));
    // The call is made by the token alone: it must not pick up keys from the surroundings.
    const client = new STSClient({ region, credentials: { accessKeyId: '-', secretAccessKey: '-' } });
    const request = { RoleArn: arn, RoleSessionName: sessionName, WebIdentityToken: await idToken(AUDIENCE) };
    return keysOf(arn, () => client.send(new AssumeRoleWithWebIdentityCommand(request)));
}
async function assumed({ region, sessionName }, from, arn, { externalId, onBehalfOf }) {
    const { STSClient, AssumeRoleCommand } = await Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(2811)]).then(__webpack_require__.t.bind(__webpack_require__, 2811, 19));
    // Asked for here, so that what is wrong with the keys isn't told as a fault of the role.
    const client = new STSClient({ region, credentials: await from() });
    const request = {
        RoleArn: arn,
        RoleSessionName: sessionName,
        ...(externalId ? { ExternalId: externalId } : {}),
        ...(onBehalfOf ? { SourceIdentity: (0,_core_aws_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceIdentity */ .Eq)(onBehalfOf) } : {}),
    };
    return keysOf(arn, () => client.send(new AssumeRoleCommand(request)));
}
async function keysOf(arn, ask) {
    const { Credentials, AssumedRoleUser } = await ask().catch((cause) => {
        throw Object.assign(new Error(`The role ${arn} could not be assumed.`, { cause }), { name: cause.name });
    });
    const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = Credentials ?? {};
    if (!AccessKeyId || !SecretAccessKey || !SessionToken || !Expiration)
        throw new Error(`No keys came for ${arn}.`);
    const got = AssumedRoleUser?.Arn ?? '';
    if ((0,_core_aws_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .accountOf */ .XP)(got) !== (0,_core_aws_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .accountOf */ .XP)(arn))
        throw new Error(`Keys were asked for ${arn}, and came for ${got || 'nobody'}.`);
    return {
        accessKeyId: AccessKeyId,
        secretAccessKey: SecretAccessKey,
        sessionToken: SessionToken,
        expiration: Expiration,
    };
}


/***/ }),

/***/ 561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ openObjects)
/* harmony export */ });
/* harmony import */ var _core_aws_failed_call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4147);
/* harmony import */ var _core_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3348);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8890);



/** How S3 refuses a conditional delete: changed, changing right now, gone. */
const CHANGED = new Set(['PreconditionFailed', 'ConditionalRequestConflict', 'NoSuchKey']);
/** Small texts in a bucket of S3. */
function openObjects({ bucket, region, credentials, pathStyle }) {
    const sdk = () => Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(5888), __webpack_require__.e(8299)]).then(__webpack_require__.t.bind(__webpack_require__, 8299, 19));
    const client = (0,_core_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(async () => (0,_core_aws_failed_call_js__WEBPACK_IMPORTED_MODULE_0__/* .namingCalls */ .Q)('s3', new (await sdk()).S3Client({ region, credentials, forcePathStyle: pathStyle })));
    const readTagged = async (key) => {
        const { GetObjectCommand } = await sdk();
        try {
            const { Body, ETag = '' } = await (await client()).send(new GetObjectCommand({ Bucket: bucket, Key: key }));
            return Body && { text: await Body.transformToString(), etag: ETag };
        }
        catch (error) {
            if (error.name === 'NoSuchKey')
                return undefined;
            if (error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y)
                throw error;
            throw new Error(`${key} in the bucket ${bucket} could not be read.`, { cause: error });
        }
    };
    return {
        readTagged,
        read: async (key) => (await readTagged(key))?.text,
        async write(key, text) {
            const { PutObjectCommand } = await sdk();
            await (await client()).send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: text }));
        },
        async removeUnchanged(key, etag) {
            const { DeleteObjectCommand } = await sdk();
            try {
                await (await client()).send(new DeleteObjectCommand({ Bucket: bucket, Key: key, IfMatch: etag }));
                return true;
            }
            catch (error) {
                if (CHANGED.has(error.name))
                    return false;
                if (error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y)
                    throw error;
                throw new Error(`${key} in the bucket ${bucket} could not be deleted.`, { cause: error });
            }
        },
    };
}


/***/ })

};
