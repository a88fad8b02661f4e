export const id = 756;
export const ids = [756];
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

/***/ 756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  requestCluster: () => (/* binding */ requestCluster),
  requestOne: () => (/* binding */ requestOne)
});

// EXTERNAL MODULE: ./src/core/problem.js
var problem = __webpack_require__(8890);
;// CONCATENATED MODULE: ./actions/request-clusters/request.js

/**
 * Sees to it that each VPC has a cluster. What is there already isn't requested again, whoever asked for it: so a run that
 * died before it could record an id makes no second cluster.
 *
 * @returns One for each order; the provisioner's failures are told in them.
 */
async function requestClusters(orders, provisioner) {
    const found = await attempt(() => provisioner.clusters());
    if ('error' in found)
        return orders.map((order) => ({ order, requested: false, ...found }));
    const done = [];
    for (const order of orders) {
        const known = found.value.find(({ vpc }) => vpc === order.vpc);
        if (known)
            done.push({ order, cluster: known, requested: false });
        else
            done.push(await request(order, provisioner));
    }
    return done;
}
async function request(order, provisioner) {
    const made = await attempt(() => provisioner.request(order.body));
    return 'error' in made ? { order, requested: false, ...made } : { order, requested: true, cluster: made.value };
}
async function attempt(ask) {
    try {
        return { value: await ask() };
    }
    catch (error) {
        if (error instanceof problem/* UserError */.y)
            return { error };
        throw error;
    }
}

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(4410);
// EXTERNAL MODULE: ./src/core/secret.js
var secret = __webpack_require__(7029);
;// CONCATENATED MODULE: ./src/core/clusters/access.js



/** What mattermost-cloud's own client asks for (model/client.go). */
const SCOPE = 'offline_access api://provisioner/.default';
const access_secret = schemas/* strictObject */.rej({
    headers: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[\w-]+$/), schemas/* string */.YjP().regex(/^[\x20-\x7e]+$/)).default({}),
    oauth: schemas/* strictObject */.rej({
        token_url: schemas/* string */.YjP(),
        client_id: schemas/* string */.YjP().min(1),
        client_secret: schemas/* string */.YjP().min(1),
        scope: schemas/* string */.YjP().default(SCOPE),
    })
        .optional(),
});
/**
 * Reads the secret GENESIS_PROVISIONER.
 *
 * @param url The provisioner's address: secrets aren't sent to one that anybody on the way can read.
 * @throws UserError that tells nothing of the content.
 */
function parseAccess(text, url) {
    if (!text?.trim())
        return { headers: {} };
    const { data: access } = access_secret.safeParse((0,secret/* parseSecret */.o)(text));
    if (!access)
        throw faulty('it is no JSON like {"headers": {"x-api-key": …}} or {"oauth": {"token_url": …, …}}');
    if (access.oauth && !(0,secret/* isSafe */.I)(access.oauth.token_url))
        throw faulty("the token_url doesn't begin with https://");
    if (!(0,secret/* isSafe */.I)(url)) {
        throw new problem/* UserError */.y(`The secret GENESIS_PROVISIONER isn't sent to ${url}: it is not encrypted.`, {
            hint: 'Give the provisioner an address that begins with https://.',
        });
    }
    return access;
}
/** What of it must not be seen in a log. */
function secretsOf({ headers, oauth }) {
    return [...Object.values(headers), ...(oauth ? [oauth.client_secret] : [])];
}
function faulty(why) {
    return new problem/* UserError */.y(`The secret GENESIS_PROVISIONER is wrong: ${why}.`, { hint: 'Set it again.' });
}

// EXTERNAL MODULE: ./src/core/aws/arn.js
var aws_arn = __webpack_require__(1952);
// EXTERNAL MODULE: ./src/core/ledger/snapshot.js
var ledger_snapshot = __webpack_require__(6967);
// EXTERNAL MODULE: ./src/core/work/due.js
var due = __webpack_require__(8173);
// EXTERNAL MODULE: ./src/core/work/owed.js
var owed = __webpack_require__(2284);
;// CONCATENATED MODULE: ./src/core/clusters/orders.js





/** Accounts whose cluster isn't recorded yet, whether or not it can be requested already; in the order of names. */
function wantedClusters(snapshot) {
    const { base, status } = snapshot;
    if (isSample(snapshot))
        return [];
    const wanting = [...base.accounts].filter(([, { value }]) => value.cluster && value.lifecycle === 'present');
    return wanting
        .map(([name]) => name)
        .filter((name) => !status.accounts.get(name)?.cluster)
        .sort();
}
const network = schemas/* object */.Ikc({ region: schemas/* string */.YjP(), zones: schemas/* array */.YOg(schemas/* string */.YjP()), vpc_id: schemas/* string */.YjP() });
/**
 * What is to be requested for an account; undefined where that isn't for now: its network isn't recorded, or main says
 * something else of the account than what was approved and applied.
 */
function clusterOrder(snapshot, account) {
    const { base, status } = snapshot;
    const wanted = base.accounts.get(account)?.value;
    const record = status.accounts.get(account);
    if (!wanted?.cluster || wanted.lifecycle !== 'present')
        return undefined;
    if (record?.state !== 'stable' || record.applied?.inputs !== (0,due/* accountInputs */.DL)(base, account))
        return undefined;
    const made = network.safeParse(record.network).data;
    if (!made || !record.account_id)
        return undefined;
    const { partition } = (0,ledger_snapshot/* organizationOf */.d1)(snapshot).organization;
    const id = record.account_id;
    const arn = (role) => role && (0,aws_arn/* roleArn */.w3)(partition, id, role);
    const zones = made.zones.map((letter) => `${made.region}${letter}`);
    return { account, vpc: made.vpc_id, body: bodyOf(wanted.cluster, { vpc: made.vpc_id, zones }, arn) };
}
/** What is undefined is left out when it is sent, and the provisioner's default holds. */
function bodyOf({ provisioner, version, annotations, masters, nodes, ami, ...more }, place, arn) {
    return {
        provider: 'aws',
        provisioner,
        ...place,
        version,
        annotations,
        'allow-installations': more.allow_installations,
        'master-instance-type': masters?.type,
        'master-count': masters?.count,
        'node-instance-type': nodes?.type,
        // The provisioner refuses a range.
        'node-min-count': nodes?.count,
        'node-max-count': nodes?.count,
        ami,
        'cluster-role-arn': arn(more.cluster_role),
        'node-role-arn': arn(more.node_role),
    };
}

;// CONCATENATED MODULE: ./src/edge/provisioner.js


const TIMEOUT = 60_000;
/** A network is the request's while the cluster is made, and then the cluster's. */
const metadata = schemas/* object */.Ikc({
    VPC: schemas/* string */.YjP().optional(),
    ChangeRequest: schemas/* object */.Ikc({ VPC: schemas/* string */.YjP().optional() }).nullish(),
});
const cluster = schemas/* object */.Ikc({
    ID: schemas/* string */.YjP().min(1),
    State: schemas/* string */.YjP(),
    ProvisionerMetadataKops: metadata.nullish(),
    ProvisionerMetadataEKS: metadata.nullish(),
    ProvisionerMetadataExternal: metadata.nullish(),
})
    .transform(({ ID: id, State: state, ...of }) => {
    const all = [of.ProvisionerMetadataKops, of.ProvisionerMetadataEKS, of.ProvisionerMetadataExternal];
    return { id, state, vpc: all.map((one) => one?.VPC || one?.ChangeRequest?.VPC).find(Boolean) };
});
/**
 * Mattermost's cloud provisioner (github.com/mattermost/mattermost-cloud), as far as clusters are requested of it.
 *
 * @param access Asked for when it is first needed.
 */
function openProvisioner({ url, access }) {
    const base = url.replace(/\/+$/, '');
    let headers;
    async function ask(path, schema, init = {}) {
        headers ??= headersOf(access());
        const answer = await reach(`${base}${path}`, { ...init, headers: await headers });
        if (!answer.ok)
            throw refused(base, answer.status);
        const text = await answer.text();
        const parsed = schema.safeParse(parseJson(text));
        if (parsed.success)
            return parsed.data;
        throw new problem/* UserError */.y(`${base} doesn't answer as the cloud provisioner does.`, {
            hint: 'Is network.provisioner_url in organization.yaml its address?',
        });
    }
    return {
        /** Its clusters but for those that were deleted; -1 is the API's word for all of them in one page. */
        clusters: () => ask('/api/clusters?page=0&per_page=-1', schemas/* array */.YOg(cluster)),
        /** Requests a cluster, which is then made without anybody waiting for it. */
        request: (body) => ask('/api/clusters', cluster, { method: 'POST', body: JSON.stringify(body) }),
    };
}
/** Throws a UserError where its issuer gives no token. */
async function headersOf({ headers, oauth }) {
    const all = { ...headers, 'content-type': 'application/json' };
    if (!oauth)
        return all;
    const { token_url, ...client } = oauth;
    const body = new URLSearchParams({ grant_type: 'client_credentials', ...client });
    const answer = await reach(token_url, { method: 'POST', body });
    const token = schemas/* object */.Ikc({ access_token: schemas/* string */.YjP().min(1) }).safeParse(parseJson(await answer.text()));
    if (answer.ok && token.success)
        return { ...all, authorization: `Bearer ${token.data.access_token}` };
    throw new problem/* UserError */.y(`${new URL(token_url).origin} gives no token for the cloud provisioner (${answer.status}).`, {
        hint: 'Mend client_id, client_secret and scope in the secret GENESIS_PROVISIONER.',
    });
}
async function reach(url, init) {
    try {
        // What is sent is meant for one address, and a redirect would make a question of a request.
        return await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT) });
    }
    catch (error) {
        const { message = error.name, code = message } = (error.cause ?? {});
        throw new problem/* UserError */.y(`${new URL(url).origin} can't be reached (${code}).`, { hint: 'Is it up, and can it be reached from here? Another machine can ask it, see docs/network.md.' }, { cause: error });
    }
}
/** The provisioner answers a number alone: why is in its own log. */
function refused(base, status) {
    if (status === 401 || (status >= 300 && status < 400)) {
        return new problem/* UserError */.y(`${base} doesn't let us in (${status}).`, {
            hint: 'Mend the secret GENESIS_PROVISIONER: headers, or a client of its OAuth issuer.',
        });
    }
    if (status === 403) {
        return new problem/* UserError */.y(`${base} doesn't let this client ask for clusters (403).`, {
            hint: 'Take it off the list of restricted clients, or use another one.',
        });
    }
    const hint = status === 400 ? 'Its log says what is wrong with the request; mend cluster.' : 'Its log says why.';
    return new problem/* UserError */.y(`${base} answered ${status}.`, { hint });
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./cli/checkout.js
var cli_checkout = __webpack_require__(4485);
// EXTERNAL MODULE: ./cli/confirm.js
var cli_confirm = __webpack_require__(5377);
// EXTERNAL MODULE: ./cli/entry.js
var entry = __webpack_require__(1697);
// EXTERNAL MODULE: ./cli/organization.js
var organization = __webpack_require__(5802);
// EXTERNAL MODULE: ./cli/print.js
var print = __webpack_require__(1802);
;// CONCATENATED MODULE: ./cli/cluster.js










/**
 * Requests the cluster that an account wants, from a machine that reaches the provisioner. Nothing is recorded: the next
 * run of `apply` finds the cluster by its VPC.
 */
async function requestCluster(values, terminal) {
    const checkout = await (0,cli_checkout/* readCheckout */.b$)(values.ledger);
    const url = (0,organization/* organizationIn */.L)(checkout.ledger).network.provisioner_url;
    if (url === null) {
        throw new problem/* UserError */.y('Nobody makes clusters: network.provisioner_url in organization.yaml is null.', {
            hint: "Write the cloud provisioner's address there.",
        });
    }
    const access = () => parseAccess(process.env.GENESIS_PROVISIONER, url);
    return requestOne(values, checkout, openProvisioner({ url, access }), terminal);
}
/**
 * The same with any provisioner.
 *
 * @throws UserError where the ledger doesn't want it, it can't be requested yet, or nobody says yes.
 */
async function requestOne({ account, 'dry-run': dryRun, yes }, checkout, provisioner, terminal) {
    (0,entry/* accountEntry */.u)(account, checkout);
    const recorded = checkout.status.accounts.get(account)?.cluster;
    if (recorded) {
        (0,print/* printJson */.Q2)({ account, cluster: recorded, requested: false }, terminal);
        return 0;
    }
    const order = orderOf(account, checkout);
    if (dryRun) {
        (0,print/* printJson */.Q2)({ account, cluster: null, requested: false, request: order.body }, terminal);
        return 0;
    }
    if (!yes)
        await (0,cli_confirm/* confirm */.l)(`Request a cluster in ${order.vpc} of ${account}?`, terminal);
    const [done] = await requestClusters([order], provisioner);
    if (done?.error)
        throw done.error;
    (0,print/* printJson */.Q2)({ account, cluster: done?.cluster?.id, state: done?.cluster?.state, requested: done?.requested }, terminal);
    return 0;
}
function orderOf(account, { ledger, status }) {
    const order = clusterOrder({ base: ledger, status }, account);
    if (order)
        return order;
    if (!ledger.accounts.get(account)?.value.cluster) {
        throw new problem/* UserError */.y(`${account} wants no cluster.`, {
            hint: 'Add cluster to its file, such as {provisioner: kops}.',
        });
    }
    throw new problem/* UserError */.y(`The network of ${account} isn't recorded as this ledger wants it.`, {
        hint: 'Fetch what was recorded (git fetch origin); is all of it applied?',
    });
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

/***/ 6967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RA: () => (/* binding */ readSnapshot),
/* harmony export */   cD: () => (/* binding */ moduleOf),
/* harmony export */   d1: () => (/* binding */ organizationOf)
/* harmony export */ });
/* unused harmony export headOf */
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8890);
/* harmony import */ var _work_due_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8173);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4569);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2817);




/**
 * Reads the ledger at base, as it would be merged, and the status.
 *
 * @throws UserError where a revision doesn't exist.
 */
async function readSnapshot(git, view) {
    const commit = await commitOf(git, view.base);
    const [base, status, terraform, merge] = await Promise.all([
        git.tree(commit, [view.ledger]).then((tree) => (0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .readLedger */ .S)(tree, view.ledger)),
        statusOf(git, view['status-branch']),
        git.treeId(commit, 'terraform'),
        view.head ? merged(git, commit, view.head, view.ledger) : undefined,
    ]);
    const next = merge?.read ?? base;
    return {
        commit,
        head: merge?.head,
        base: base.ledger,
        next: next.ledger,
        problems: [...next.problems, ...status.problems],
        conflicts: merge?.conflicts ?? [],
        status: status.status,
        terraform: terraform ?? '',
    };
}
/**
 * The organization as main has it: where credentials go is never read from a pull request.
 *
 * @throws UserError where main's ledger has no readable organization.yaml.
 */
function organizationOf({ base }) {
    if (base.organization)
        return base.organization.value;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${base.folder}/organization.yaml is missing or can't be read.`, {
        hint: 'Run `genesis check`: it says what is wrong with it.',
    });
}
/** The digest of what all accounts share, as base has it. */
function moduleOf(snapshot) {
    return (0,_work_due_js__WEBPACK_IMPORTED_MODULE_1__/* .moduleDigest */ .Xn)(snapshot.terraform, organizationOf(snapshot));
}
/**
 * The commit that a pull request's revision stands for; fetched, since it isn't among what a checkout of main has.
 *
 * @throws UserError where there is no such revision.
 */
async function headOf(git, revision) {
    if (!(await git.revision(revision)))
        await git.fetch([revision]);
    return commitOf(git, revision);
}
async function merged(git, base, revision, folder) {
    const head = await headOf(git, revision);
    const { tree, conflicts } = await git.mergeTree(base, head);
    return { head, conflicts, read: (0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .readLedger */ .S)(await git.tree(tree, [folder]), folder) };
}
async function statusOf(git, branch) {
    const tip = await git.remoteTip(branch);
    return (0,_status_js__WEBPACK_IMPORTED_MODULE_3__/* .readStatus */ .rk)(tip ? await git.tree(tip, ['accounts', 'peerings', 'apps']) : new Map());
}
async function commitOf(git, revision) {
    const commit = await git.revision(revision);
    if (commit)
        return commit;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The repository has no revision ${JSON.stringify(revision)}.`, {
        hint: 'Check out with fetch-depth: 0, or mend the input.',
    });
}


/***/ }),

/***/ 7029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isSafe),
/* harmony export */   o: () => (/* binding */ parseSecret)
/* harmony export */ });
// Secrets of the workflows that are JSON: what is wrong with one is told without a word of what is in it.
/** On this machine nobody listens in; everywhere else what is sent and what answers it are encrypted. */
const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);
/** Whether something secret may be sent to an address. */
function isSafe(url) {
    if (!URL.canParse(url))
        return false;
    const { protocol, hostname } = new URL(url);
    return protocol === 'https:' || (protocol === 'http:' && LOCAL.has(hostname));
}
/** The secret's content; undefined where it is no JSON. */
function parseSecret(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 2284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yk: () => (/* binding */ owed)
/* harmony export */ });
/* unused harmony exports isSample, changesOrganization, onRequest */
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9881);
/* harmony import */ var _ledger_snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6967);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8890);
/* harmony import */ var _due_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8173);
/* harmony import */ var _due_account_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91);
/* harmony import */ var _due_peerings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2515);






/** The organization of the ledger that ships: workflows stay quiet on it. */
const SAMPLE = 'example';
const NOTHING = { due: [], pending: [], stoppedBy: [], waiting: [] };
/** Whether it is the ledger that ships. By main's word: a pull request that puts the real organization in is about the sample still. */
function isSample({ base }) {
    return base.organization?.value.organization.name === SAMPLE;
}
/**
 * What is due by a snapshot: with a head what it touches, else what main's tip owes and what was asked for beyond that.
 */
function owed(snapshot, onRequest = _due_account_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTHING_ASKED */ .j) {
    const { base, next, status, head, conflicts } = snapshot;
    // Without an organization nothing can be done, and the problems say so; what doesn't merge isn't planned.
    if (!base.organization || isSample(snapshot) || conflicts.length > 0)
        return NOTHING;
    const module = (0,_ledger_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .moduleOf */ .cD)(snapshot);
    if (!head)
        return (0,_due_js__WEBPACK_IMPORTED_MODULE_3__/* .whatIsDue */ .Ty)(next, status, module, onRequest);
    const peerings = (0,_due_peerings_js__WEBPACK_IMPORTED_MODULE_5__/* .touchedPeerings */ .ie)(base, next, status, module);
    const due = [...(0,_due_js__WEBPACK_IMPORTED_MODULE_3__/* .touched */ .FI)(base, next, status, module), ...peerings.due];
    return { ...NOTHING, ...peerings, due: due.sort((a, b) => (a.account < b.account ? -1 : 1)) };
}
/** Whether a change is one of organization.yaml: it touches no account by name, and all of them. */
function changesOrganization({ base, next }) {
    return digest(base.organization?.value ?? null) !== digest(next.organization?.value ?? null);
}
/**
 * What the inputs of these names ask for.
 *
 * @throws UserError where everything would be done again: that is never meant.
 */
function onRequest(inputs) {
    const { rollout, again, accounts } = inputs;
    if (again && accounts.length === 0) {
        throw new UserError('Input again is for accounts that are named: give the input accounts, too.');
    }
    return { rollout, again: again ? accounts : [] };
}


/***/ })

};
