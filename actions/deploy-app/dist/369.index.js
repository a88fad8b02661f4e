export const id = 369;
export const ids = [369];
export const modules = {

/***/ 6369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  handOver: () => (/* binding */ handOver),
  handOverFailure: () => (/* binding */ handOverFailure)
});

// EXTERNAL MODULE: ./src/core/problem.js
var problem = __webpack_require__(8890);
// EXTERNAL MODULE: ./src/core/render/markdown.js
var markdown = __webpack_require__(3905);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(4379);
// EXTERNAL MODULE: ./src/core/apps/deployments.js
var deployments = __webpack_require__(1606);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(3045);
// EXTERNAL MODULE: ./src/core/hash.js
var hash = __webpack_require__(9881);
;// CONCATENATED MODULE: ./src/core/apps/dry-run.js


const place = { account: schemas/* string */.YjP(), server: schemas/* string */.YjP(), bundle: schemas/* string */.YjP(), sha256: schemas/* string */.YjP() };
const dryRun = schemas/* strictObject */.rej({
    ...place,
    /** What would be changed, a line each; nothing where all is as it should be. */
    changes: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Why it can't be deployed. */
    error: schemas/* strictObject */.rej({ message: schemas/* string */.YjP(), hint: schemas/* string */.YjP().optional() }).optional(),
});
/** Whether what was tried can't be deployed as it is; a dry run that left no result tells of nothing good. */
function isRefused(result) {
    return result === undefined || result.error !== undefined;
}
/** Reads the result of a dry run. Throws an Error for a text that is none: they are made by actions, never by people. */
function dry_run_parseDryRun(text, file) {
    const parsed = dryRun.safeParse(JSON.parse(text));
    if (parsed.success)
        return parsed.data;
    throw new Error(`${file} is no result of a dry run: ${z.prettifyError(parsed.error)}`);
}
/** The result's text. */
function renderDryRun(value) {
    return `${JSON.stringify(dryRun.parse(value), null, 2)}\n`;
}
/** The file's name in the folder of results: one for each thing tried. */
function dryRunFileName({ account, server, bundle, sha256 }) {
    return `dry-run-${(0,hash/* digest */.b)([account, server, bundle, sha256]).slice(0, 16)}.json`;
}

;// CONCATENATED MODULE: ./src/core/drift/strangers.js


const stranger = schemas/* strictObject */.rej({ id: schemas/* string */.YjP(), name: schemas/* string */.YjP(), email: schemas/* string */.YjP() });
/** The file in the folder of results with what was found of the organization as a whole; no result is named so. */
const strangers_STRANGERS_FILE = 'organization.json';
/** Accounts that are closed, or about to be, harm nobody, and AWS lists them for 90 days. */
const OVER = (/* unused pure expression or super */ null && (['SUSPENDED', 'PENDING_CLOSURE', 'CLOSED']));
/**
 * Accounts of the organization that the ledger doesn't know: neither by their id nor, while they are being created, by
 * their e-mail. The management account, those of hubs and automation, and `organization.never` are known.
 */
function strangers(all, { ledger, status, organization }) {
    const accounts = [...ledger.accounts.values()].map(({ value }) => value);
    const ids = new Set([
        ...systemAccounts(organization),
        ...accounts.map(({ account_id: id }) => id),
        ...[...status.accounts.values()].map(({ account_id: id }) => id),
    ]);
    const emails = new Set(accounts.map((account) => accountEmail(account, organization)?.toLowerCase()));
    return all
        .filter(({ id, email, state }) => !OVER.includes(state) && !ids.has(id) && !emails.has(email.toLowerCase()))
        .map(({ id, name, email }) => ({ id, name, email }))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
}
function strangers_renderStrangers(found) {
    return `${JSON.stringify(found, null, 2)}\n`;
}
/** @throws Error where it isn't what `renderStrangers` wrote: people never write it. */
function strangers_parseStrangers(text) {
    return z.array(stranger).parse(JSON.parse(text));
}
function systemAccounts({ organization, automation, hubs }) {
    const cores = Object.values(hubs).map(({ core_account: core }) => core);
    return [organization.management_account, ...organization.never, automation.account, ...cores];
}

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(3477);
// EXTERNAL MODULE: ./src/core/work/subject.js
var subject = __webpack_require__(4087);
;// CONCATENATED MODULE: ./src/core/work/result.js


// What one step did for one account travels between jobs as a small JSON file. It is redacted where it is made:
// neither plan JSON nor a sensitive value may ever be in one, since artifacts can be read by all who read the repository.
const digest = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const field = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    /** Rendered as JSON; `null` where there is none (a resource that is created has no before). */
    before: schemas/* string */.YjP().nullable(),
    after: schemas/* string */.YjP().nullable(),
    /** True when the resource is replaced because of this field. */
    forces_replacement: schemas/* boolean */.zMY().optional(),
});
const resource = schemas/* strictObject */.rej({
    address: schemas/* string */.YjP(),
    type: schemas/* string */.YjP(),
    action: schemas/* enum */.k5n(['add', 'change', 'replace', 'destroy', 'import', 'move', 'forget']),
    fields: schemas/* array */.YOg(field),
    /** How many changed fields are not shown, because only so many are kept. */
    fields_left_out: schemas/* int */.Whr().positive().optional(),
});
const count = schemas/* int */.Whr().nonnegative();
const planSummary = schemas/* strictObject */.rej({
    add: count,
    change: count,
    replace: count,
    destroy: count,
    import: count,
    move: count,
    forget: count,
    outputs: count,
    resources: schemas/* array */.YOg(resource),
    /** How many changed resources are counted above but not listed, because only so many are kept. */
    resources_left_out: schemas/* int */.Whr().positive().optional(),
});
const error = schemas/* strictObject */.rej({
    message: schemas/* string */.YjP(),
    hint: schemas/* string */.YjP().optional(),
    file: schemas/* string */.YjP().optional(),
    line: schemas/* int */.Whr().positive().optional(),
});
/** What AWS has otherwise than the ledger, outside of what Terraform manages. */
const finding = schemas/* strictObject */.rej({
    /** What it is about, by which it can be ignored: `unit`, `name`, `tags["cost-center"]`, a VPC's id. */
    address: schemas/* string */.YjP(),
    message: schemas/* string */.YjP(),
});
const drift = schemas/* strictObject */.rej({
    /** Of an account with a network. */
    network: schemas/* strictObject */.rej({
        /** What was changed outside of Terraform, from what an apply left to what is there. */
        changed: planSummary,
        /** What an apply would do besides. */
        unapplied: planSummary,
        /** Why that is no news: main owes it. */
        owed: schemas/* string */.YjP().optional(),
    })
        .optional(),
    findings: schemas/* array */.YOg(finding),
    /** What organization.yaml says to ignore, and was found. */
    ignored: schemas/* array */.YOg(schemas/* strictObject */.rej({ address: schemas/* string */.YjP(), reason: schemas/* string */.YjP(), until: schemas/* string */.YjP() })),
});
const result = schemas/* strictObject */.rej({
    account: schemas/* string */.YjP().regex(subject/* SUBJECT */.l),
    step: schemas/* enum */.k5n(['create', 'plan', 'apply', 'destroy', 'close', 'drift']),
    outcome: schemas/* enum */.k5n([
        'planned',
        'no-change',
        'created',
        'unchanged',
        'applied',
        'differs',
        'closed',
        // AWS takes no more for the time being: the next run takes it up.
        'queued',
        'drifted',
        'failed',
    ]),
    inputs: digest,
    module: digest,
    /** The commit whose ledger was worked on. */
    commit: schemas/* string */.YjP(),
    account_id: schemas/* string */.YjP().optional(),
    email: schemas/* string */.YjP().optional(),
    request_id: schemas/* string */.YjP().optional(),
    provisioned_product: schemas/* string */.YjP().optional(),
    /** When the account joined the organization, by AWS's word. */
    created: iso/* datetime */.w$().optional(),
    /** What was brought in line, a short phrase each. */
    did: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    /** What was left out, and why; what a person still has to do. */
    notes: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    /** A change of the account's e-mail that waits for its one-time password. */
    email_update: schemas/* strictObject */.rej({ email: schemas/* string */.YjP(), at: iso/* datetime */.w$() }).optional(),
    subnet: schemas/* string */.YjP().optional(),
    /** True when the plan was made without credentials, for an account that doesn't exist yet. */
    offline: schemas/* boolean */.zMY().optional(),
    fingerprint: digest.optional(),
    plan: planSummary.optional(),
    drift: drift.optional(),
    /** Terraform's output `network`: ids that others need. */
    network: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional(),
    /** The approval under which it was done. */
    approved: schemas/* strictObject */.rej({ digest: schemas/* string */.YjP(), run: schemas/* string */.YjP() }).optional(),
    error: error.optional(),
});
/** The file's name in the folder of results: one per step and account. */
function result_resultFileName(of) {
    return `${of.step}-${of.account}.json`;
}
/** The file's text. A result that doesn't fit the schema is a fault of ours and throws. */
function result_renderResult(value) {
    return `${JSON.stringify(result.parse(value), null, 2)}\n`;
}
/**
 * Reads a file of the folder of results.
 *
 * @throws Error naming the file and each field that is wrong: results are made by actions, never by people.
 */
function result_parseResult(text, file) {
    let data;
    try {
        data = JSON.parse(text);
    }
    catch (cause) {
        throw new Error(`${file} is not a result: it isn't JSON`, { cause });
    }
    const parsed = result.safeParse(data);
    if (parsed.success)
        return parsed.data;
    throw new Error(`${file} is not a result: ${z.prettifyError(parsed.error)}`);
}

;// CONCATENATED MODULE: ./src/edge/results.js






/** All but what has readers of its own. */
const RESULT_FILE = new RegExp(`^(?!${strangers_STRANGERS_FILE}$|deploy-|dry-run-).*\\.json$`);
/** Writes one result into the folder of results, which is made where it is missing; an older one of its step gives way. */
async function writeResult(folder, result) {
    await write(folder, resultFileName(result), renderResult(result));
}
/**
 * Reads the folder of results; none is there where no job had anything to hand over.
 *
 * @returns The results in the order of their files' names.
 * @throws Error for a file that is no result, or is named for another one.
 */
async function readResults(folder) {
    return readAll(folder, RESULT_FILE, (text, file) => {
        const result = parseResult(text, file);
        if (resultFileName(result) !== file)
            throw new Error(`${file} is the result of ${resultFileName(result)}`);
        return result;
    });
}
/** Writes the accounts that the ledger doesn't know beside the results. */
async function writeStrangers(folder, found) {
    await write(folder, STRANGERS_FILE, renderStrangers(found));
}
/** @returns The accounts that the ledger doesn't know; undefined where nobody looked for them. */
async function readStrangers(folder) {
    const text = await readFile(path.join(folder, STRANGERS_FILE), 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    });
    return text === undefined ? undefined : parseStrangers(text);
}
/** Writes what was deployed into the folder of results. */
function writeDeployment(folder, result) {
    return write(folder, (0,deployments/* deploymentFileName */.bO)(result), (0,deployments/* renderDeploymentResult */.bk)(result));
}
/** Reads what was deployed; nothing where no job had anything to hand over. */
function readDeployments(folder) {
    return readAll(folder, /^deploy-[0-9a-f]{16}\.json$/, parseDeploymentResult);
}
/** Writes what a dry run found into the folder of results. */
function writeDryRun(folder, result) {
    return write(folder, dryRunFileName(result), renderDryRun(result));
}
/** Reads what dry runs found; nothing where no job had anything to hand over. */
function readDryRuns(folder) {
    return readAll(folder, /^dry-run-[0-9a-f]{16}\.json$/, parseDryRun);
}
async function write(folder, file, text) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    await (0,promises_.writeFile)(external_node_path_.join(folder, file), text);
}
async function readAll(folder, named, parse) {
    const names = await readdir(folder).catch((error) => {
        if (error.code === 'ENOENT')
            return [];
        throw error;
    });
    const files = names.filter((name) => named.test(name)).sort();
    return Promise.all(files.map(async (file) => parse(await readFile(path.join(folder, file), 'utf8'), file)));
}

;// CONCATENATED MODULE: ./actions/deploy-app/hand-over.js



/** Hands over what was deployed to the job that records it, or what a dry run found to the one that tells of it. */
async function handOver(given, done) {
    const { account, server, bundle, results, install, env } = given;
    if (!results || !account)
        return;
    if (done.dryRun)
        return writeDryRun(results, { ...tried(given), changes: changesOf(done) });
    const { id: app, version, sha256 } = done;
    const wish = { account, ...(server && { server }), version, bundle, sha256 };
    const functions = done.functions.map(({ name }) => name);
    await writeDeployment(results, { deployment: { app, ...wish, install, env }, functions });
}
/** Hands over why a dry run failed: its reviewer should not have to look for the log. */
async function handOverFailure(given, error) {
    if (!given.results || !given.account || !given['dry-run'])
        return;
    const { message, at } = error instanceof problem/* UserError */.y ? error : new problem/* UserError */.y("It failed; the run's log says why.");
    const { hint } = at;
    await writeDryRun(given.results, { ...tried(given), changes: [], error: { message, ...(hint && { hint }) } });
}
function tried({ account = '', server = '', bundle, sha256 = '' }) {
    return { account, server, bundle, sha256 };
}
function changesOf({ functions, assets, policy, manifest }) {
    return [
        ...functions
            .filter(({ outcome }) => outcome !== 'unchanged')
            .map(({ name, outcome, changes }) => `function ${name}: ${changes.join(', ') || outcome}`),
        ...(assets.stored.length > 0 ? [`${(0,markdown/* counted */.hS)(assets.stored.length, 'asset')} to store`] : []),
        ...(policy?.changed ? ['functions added to the invoke policy'] : []),
        ...(manifest.changed ? ['the manifest'] : []),
    ];
}


/***/ }),

/***/ 1606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bO: () => (/* binding */ deploymentFileName),
/* harmony export */   bk: () => (/* binding */ renderDeploymentResult),
/* harmony export */   d5: () => (/* binding */ agree)
/* harmony export */ });
/* unused harmony exports parseDeploymentResult, owedDeployments, recordedDeployments, changedDeployments, deploymentsDigest, placeOf, recordDeployment */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3045);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9881);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8890);



const result = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    deployment: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        app: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        account: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        server: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
        version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        bundle: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        sha256: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        install: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
        env: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    }),
    functions: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
});
/** Reads a result. Throws an Error for a text that is none: results are made by actions, never by people. */
function parseDeploymentResult(text, file) {
    const parsed = result.safeParse(JSON.parse(text));
    if (parsed.success)
        return parsed.data;
    throw new Error(`${file} is no result of a deployment: ${z.prettifyError(parsed.error)}`);
}
/** The result's text. */
function renderDeploymentResult(value) {
    return `${JSON.stringify(result.parse(value), null, 2)}\n`;
}
/** The file's name in the folder of results: one an app and place. */
function deploymentFileName({ deployment }) {
    return `deploy-${(0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .b)([deployment.app, placeOf(deployment)]).slice(0, 16)}.json`;
}
/** What state/apps wants and status doesn't know of. */
function owedDeployments(ledger, status) {
    return allDeployments(ledger).filter(({ app, ...wish }) => status.apps.get(app)?.accounts[placeOf(wish)]?.inputs !== digest(wish));
}
/** What state/apps wants and status says is there. */
function recordedDeployments(ledger, status) {
    const owed = new Set(owedDeployments(ledger, status).map((one) => digest(one)));
    return allDeployments(ledger).filter((one) => !owed.has(digest(one)));
}
/** What a change of the ledger wants otherwise, and what it doesn't want any more. */
function changedDeployments(base, next) {
    const [before, after] = [allDeployments(base), allDeployments(next)];
    const known = new Set(before.map((one) => digest(one)));
    const places = new Set(after.map((one) => `${one.app} ${placeOf(one)}`));
    return {
        wanted: after.filter((one) => !known.has(digest(one))),
        removed: before.filter((one) => !places.has(`${one.app} ${placeOf(one)}`)),
    };
}
/** In the order of apps and of their files. */
function allDeployments({ apps }) {
    const files = [...apps].sort(([a], [b]) => (a < b ? -1 : 1));
    return files.flatMap(([app, { value }]) => value.deployments.map((wish) => ({ app, ...wish })));
}
/** The digest that is approved. */
function deploymentsDigest(deployments) {
    return digest(deployments);
}
/** Where an app is, in its record: an account, and the server that lists it there. */
function placeOf({ account, server }) {
    return server === undefined ? account : `${account}@${server}`;
}
/**
 * The record of an app after a deployment. What is as it was keeps its time, so that a second run has nothing to write.
 * The commit, from which the next approval looks for authors, goes on only to one that wants just what was deployed: what
 * else main may want by now nobody approved yet.
 */
function recordDeployment(before, { deployment: { app, ...wish }, functions }, { at, commit, ledger }) {
    const place = placeOf(wish);
    const inputs = digest(wish);
    const done = { version: wish.version, sha256: wish.sha256, functions, inputs };
    const last = before?.accounts[place];
    const now = { at, commit };
    const isSame = last !== undefined && digest({ ...last, ...now }) === digest({ ...done, ...now });
    const isWanted = ledger.apps.get(app)?.value.deployments.some((one) => digest(one) === inputs);
    const since = isWanted ? commit : last?.commit;
    const record = { ...done, at, ...(since !== undefined && { commit: since }) };
    return { accounts: { ...before?.accounts, [place]: isSame ? last : record } };
}
/**
 * Where state/apps names an app, what is deployed by hand has to be what it says.
 *
 * @throws UserError where it is something else: that is for a pull request.
 */
function agree({ apps, folder }, deployed) {
    const { app, account, server, version, sha256 } = deployed;
    const entry = apps.get(app);
    if (!entry)
        return;
    const wish = entry.value.deployments.find((one) => placeOf(one) === placeOf({ account, server }));
    if (wish?.version === version && wish.sha256 === sha256)
        return;
    const says = wish ? `version ${wish.version} with SHA-256 ${wish.sha256}` : 'nothing';
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${folder}/apps/${app}.yaml wants ${says} at ${placeOf({ account, server })}, not version ${version} with SHA-256 ${sha256}.`, {
        file: entry.file,
        hint: 'Open a pull request that changes the file: it is deployed once that is merged and approved.',
    });
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


/***/ })

};
