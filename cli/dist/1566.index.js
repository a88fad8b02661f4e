export const id = 1566;
export const ids = [1566,4929];
export const modules = {

/***/ 1566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bootstrap: () => (/* binding */ bootstrap)
});

// EXTERNAL MODULE: ./src/core/problem.js
var problem = __webpack_require__(8890);
// EXTERNAL MODULE: ./src/core/aws/arn.js
var arn = __webpack_require__(1952);
;// CONCATENATED MODULE: ./src/core/setup/bootstrap.js
// What `genesis bootstrap` gives to Terraform, and what organization.yaml must say afterwards. The roots are
// terraform/bootstrap, once, and terraform/hub, once for each hub.

/** Everything to be applied, in order: the hubs' trusts name roles that the first makes. */
function bootstrapRoots(ledger, organization, wishes) {
    const first = {
        name: 'bootstrap',
        folder: 'bootstrap',
        variables: bootstrapVariables(ledger, organization, wishes),
        key: 'bootstrap/automation.tfstate',
    };
    const all = Object.entries(organization.hubs);
    const hubs = all.map(([name, hub], index) => ({
        name: `hub ${name}`,
        folder: 'hub',
        variables: { ...hubVariables(organization, name, hub, wishes.caller), makes: toMake(hub, all.slice(0, index)) },
        key: `bootstrap/hub-${name}.tfstate`,
        hub: name,
    }));
    return [first, ...hubs];
}
/** The role by which the caller becomes an administrator of another account; null in his own. */
function accessTo(account, caller, { organization, roles }) {
    return account === caller ? null : (0,arn/* roleArn */.w3)(organization.partition, account, roles.bootstrap);
}
/** The roles by which the caller reaches the accounts that are worked in; his own needs none. */
function rolesToAssume(caller, settings) {
    const { organization, automation, hubs } = settings;
    const core = Object.values(hubs).map((hub) => hub.core_account);
    const accounts = unique([automation.account, organization.management_account, ...core]);
    return accounts.map((account) => accessTo(account, caller, settings)).filter((role) => role !== null);
}
function bootstrapVariables(ledger, settings, { github, caller, hasProvider, bundles }) {
    const { organization, automation, factory, roles, hubs, terraform } = settings;
    const { management_account: management, never, partition } = organization;
    const all = Object.values(hubs);
    const { apps: member_apps, ...named } = roles;
    return {
        partition,
        region: terraform.region,
        access: {
            automation: accessTo(automation.account, caller, settings),
            management: accessTo(management, caller, settings),
        },
        accounts: { automation: automation.account, management, core: unique(all.map((hub) => hub.core_account)), never },
        github,
        oidc_provider: !hasProvider,
        roles: {
            ...named,
            ...automation.roles,
            member_apps,
            share: unique(all.map((hub) => hub.share_role)),
            hub_reader: unique(all.map((hub) => hub.reader_role)),
        },
        factory: { kind: factory.kind, units: topUnits(ledger, settings) },
        state_bucket: { name: terraform.state_bucket },
        buckets: { bundles },
    };
}
/** A role is made once in an account, by the first of the hubs that name it. */
function toMake(hub, earlier) {
    const there = earlier.filter(([, { core_account }]) => core_account === hub.core_account);
    return [
        ...(there.some(([, { share_role }]) => share_role === hub.share_role) ? [] : ['share']),
        ...(there.some(([, { reader_role }]) => reader_role === hub.reader_role) ? [] : ['reader']),
    ];
}
function hubVariables(settings, name, hub, caller) {
    const { automation, organization, roles } = settings;
    return {
        hub: name,
        partition: organization.partition,
        region: hub.region,
        access: accessTo(hub.core_account, caller, settings),
        core_account: hub.core_account,
        automation_account: automation.account,
        transit_gateway: hub.transit_gateway,
        accept: hub.accept,
        roles: {
            read: automation.roles.read,
            write: automation.roles.write,
            share: hub.share_role,
            reader: hub.reader_role,
            ...(roles.external_id === undefined ? {} : { external_id: roles.external_id }),
        },
    };
}
/** Units are named by paths; whoever may work in one at the root may work in those below it. */
function topUnits({ accounts }, { factory }) {
    const own = [...accounts.values()].map(({ value }) => value.unit);
    const paths = [factory.unit, factory.suspended_unit, ...own].filter((unit) => unit !== undefined);
    return unique(paths.map((path) => path.split('/')[0] ?? path));
}
const unique = (texts) => [...new Set(texts)].sort();
/** What in organization.yaml isn't what was made. `made` has its shape, and only what was made. */
function corrections(organization, made) {
    return differing('', organization, made);
}
function differing(path, has, wants) {
    if (typeof wants !== 'object' || wants === null)
        return has === wants ? [] : [{ key: path, has: has ?? null, wants }];
    return Object.entries(wants).flatMap(([key, value]) => differing(path === '' ? key : `${path}.${key}`, has?.[key], value));
}

// EXTERNAL MODULE: ./src/edge/credentials.js
var edge_credentials = __webpack_require__(6513);
// EXTERNAL MODULE: ./src/core/aws/failed-call.js
var failed_call = __webpack_require__(4147);
// EXTERNAL MODULE: ./src/core/once.js
var once = __webpack_require__(3348);
;// CONCATENATED MODULE: ./src/edge/state-bucket.js



/** The bucket of Terraform's states, which has to be there before Terraform can keep the state of it. */
function openStateBucket({ bucket: Bucket, region, credentials, pathStyle }) {
    const client = (0,once/* once */.O)(async () => {
        const { S3Client: Client } = await Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(5888), __webpack_require__.e(8299)]).then(__webpack_require__.t.bind(__webpack_require__, 8299, 19));
        return (0,failed_call/* namingCalls */.Q)('s3', new Client({ region, credentials, forcePathStyle: pathStyle }));
    });
    return {
        /** @throws UserError where the name is another account's. */
        async exists() {
            const { HeadBucketCommand } = await Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(5888), __webpack_require__.e(8299)]).then(__webpack_require__.t.bind(__webpack_require__, 8299, 19));
            try {
                await (await client()).send(new HeadBucketCommand({ Bucket }));
                return true;
            }
            catch (error) {
                // An answer to HEAD has no body, and so no code but HTTP's.
                const { $metadata } = error.cause ?? {};
                const status = $metadata?.httpStatusCode;
                if (status === 404)
                    return false;
                if (status !== 403)
                    throw error;
                throw new problem/* UserError */.y(`The bucket ${Bucket} is somebody else's, or you may not see it.`, {
                    hint: 'Names of buckets are unique in all of AWS: choose another `terraform.state_bucket` in organization.yaml.',
                }, { cause: error });
            }
        },
        async create() {
            const { CreateBucketCommand } = await Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(5888), __webpack_require__.e(8299)]).then(__webpack_require__.t.bind(__webpack_require__, 8299, 19));
            // us-east-1 is where buckets are without a constraint, and is refused as one (S3's documentation).
            const elsewhere = { LocationConstraint: region };
            const where = region === 'us-east-1' ? {} : { CreateBucketConfiguration: elsewhere };
            await (await client()).send(new CreateBucketCommand({ Bucket, ...where }));
        },
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/core/render/plan-diff.js
var plan_diff = __webpack_require__(4263);
// EXTERNAL MODULE: ./src/core/terraform/plan.js
var plan = __webpack_require__(7071);
// EXTERNAL MODULE: ./src/core/terraform/plan-summary.js + 1 modules
var plan_summary = __webpack_require__(589);
// EXTERNAL MODULE: ./src/core/terraform/terraform.js
var terraform = __webpack_require__(954);
// EXTERNAL MODULE: ./src/core/terraform/terraform-env.js
var terraform_env = __webpack_require__(4456);
// EXTERNAL MODULE: ./src/edge/long-process.js
var long_process = __webpack_require__(2657);
// EXTERNAL MODULE: ./src/edge/terraform.js + 1 modules
var edge_terraform = __webpack_require__(9354);
// EXTERNAL MODULE: ./src/edge/work-folder.js
var work_folder = __webpack_require__(2139);
// EXTERNAL MODULE: ./cli/confirm.js
var cli_confirm = __webpack_require__(5377);
// EXTERNAL MODULE: ./cli/package.js
var cli_package = __webpack_require__(4929);
;// CONCATENATED MODULE: ./cli/bootstrap-terraform.js














/**
 * Shows a root module's plan, asks, and applies it.
 *
 * @param hasBucket Whether the bucket of states is there; without it only a dry run is possible.
 * @throws UserError with Terraform's words, or where nobody says yes.
 */
async function applyRoot(root, hasBucket, work) {
    const { terminal, credentials, binary } = work;
    const folders = await (0,work_folder/* openWorkFolders */.bp)((0,external_node_os_.tmpdir)(), external_node_path_.join((0,cli_package.packageRoot)(), 'terraform'), root.folder);
    try {
        const log = (line) => terminal.err(`${line}\n`);
        const run = (command) => stoppable((signal) => (0,long_process/* longProcesses */.A)(folders.scratch, signal)(command));
        const terraform = (0,edge_terraform/* openTerraform */.N)({ binary, run, log });
        const name = root.name.replaceAll(' ', '-');
        const { path: folder } = await folders.make(name, {
            [work_folder/* BACKEND */.th]: backendOf(root, hasBucket, work),
            [`${name}.tfvars.json`]: JSON.stringify(root.variables),
            ...(hasBucket && root.hub === undefined ? { 'import.tf.json': importOf(work.organization) } : {}),
        });
        const env = async () => (0,terraform_env/* onlineEnvironment */.p)(process.env, await credentials.base());
        return await planAndApply(root, { path: folder, root: `terraform/${root.folder}`, name, env }, terraform, work);
    }
    catch (error) {
        if (!(error instanceof terraform/* Interrupted */.j))
            throw error;
        throw new problem/* UserError */.y(`${error.message}.`, { hint: 'Run it again: it goes on from there.' }, { cause: error });
    }
    finally {
        await folders.remove();
    }
}
/** While a program runs, a Ctrl-C asks it to stop and to keep what it did; at any other time it ends this process. */
async function stoppable(work) {
    const stop = new AbortController();
    const abort = () => stop.abort();
    const signals = ['SIGINT', 'SIGTERM'];
    for (const signal of signals)
        process.on(signal, abort);
    try {
        return await work(stop.signal);
    }
    finally {
        for (const signal of signals)
            process.off(signal, abort);
    }
}
async function planAndApply({ name }, folder, terraform, work) {
    const { terminal, isDryRun, isAgreed } = work;
    await terraform.init(folder);
    const { changed } = await terraform.plan(folder, { lock: false, destroy: false });
    const lines = changed ? (0,plan_diff/* planDiff */.R)((0,plan_summary/* summarize */.e)((0,plan/* readPlan */.m)(await terraform.show(folder)), plan_summary/* WHOLE */.E))?.lines : undefined;
    terminal.err(`${lines?.join('\n') ?? `${name}: nothing to change.`}\n`);
    if (isDryRun)
        return { name, changed, outputs: {} };
    if (changed) {
        if (!isAgreed)
            await (0,cli_confirm/* confirm */.l)(`Do this for ${name}?`, terminal);
        await terraform.apply(folder).catch((failure) => tellOfState(failure, folder));
    }
    return { name, changed, outputs: await terraform.outputs(folder) };
}
/** The folder of a state that couldn't be stored is kept, with the backend it belongs to. */
async function tellOfState(failure, { path: folder }) {
    if (!(await (0,work_folder/* hasErroredState */.TO)(folder)))
        throw failure;
    throw new problem/* UserError */.y(`${failure.message}\nThe state is stored only in ${folder}/${work_folder/* ERRORED_STATE */.mb}.`, { hint: `Before anything else, in that folder: terraform state push ${work_folder/* ERRORED_STATE */.mb}` }, { cause: failure });
}
function backendOf({ key }, hasBucket, { organization, caller }) {
    const { state_bucket: bucket, region } = organization.terraform;
    const role_arn = accessTo(organization.automation.account, caller, organization);
    const assume = role_arn === null ? {} : { assume_role: { role_arn } };
    const backend = hasBucket ? { s3: { bucket, region, key, use_lockfile: true, ...assume } } : { local: {} };
    return JSON.stringify({ terraform: { backend } });
}
/** Does nothing where the state has the bucket already. */
function importOf({ terraform }) {
    return JSON.stringify({ import: [{ to: 'aws_s3_bucket.state', id: terraform.state_bucket }] });
}

// EXTERNAL MODULE: ./cli/checkout.js
var checkout = __webpack_require__(4485);
// EXTERNAL MODULE: ./cli/print.js
var print = __webpack_require__(1802);
// EXTERNAL MODULE: ./src/edge/folder.js
var folder = __webpack_require__(7960);
// EXTERNAL MODULE: ./src/edge/git.js + 4 modules
var git = __webpack_require__(9123);
// EXTERNAL MODULE: ./src/edge/github.js + 1 modules
var github = __webpack_require__(6271);
// EXTERNAL MODULE: ./cli/propose.js + 1 modules
var propose = __webpack_require__(3641);
;// CONCATENATED MODULE: ./cli/trusted-repository.js





/**
 * The repository with the ids GitHub's tokens name it by: given, or asked of GitHub.
 *
 * @throws UserError where they aren't given and GitHub can't be asked.
 */
async function trustedRepository(values, terminal) {
    const { 'repository-id': repository_id, 'owner-id': owner_id, repository: given } = values;
    if (given !== undefined && repository_id !== undefined && owner_id !== undefined) {
        return { repository: given, repository_id, owner_id };
    }
    const { GITHUB_TOKEN, GH_TOKEN, GITHUB_API_URL } = process.env;
    const token = GITHUB_TOKEN || GH_TOKEN;
    const checkout = (0,folder/* checkoutOf */.o5)((0,folder/* folderName */.ub)(values.ledger));
    if (!token || !checkout) {
        throw new problem/* UserError */.y("GitHub can't be asked for the ids of the repository.", {
            hint: 'Set GITHUB_TOKEN and run this in a clone, or give --repository, --repository-id and --owner-id.',
        });
    }
    const log = (line) => terminal.err(`${line}\n`);
    const { repository, apiUrl } = await (0,propose/* repositoryOf */._)(given, (0,git.openGit)({ directory: checkout.root, log }));
    const { request } = (0,github/* openGitHub */.o)({ token, repository, apiUrl: GITHUB_API_URL ?? apiUrl, log });
    const found = await request('read the repository', 'metadata: read', 'GET /repos/{owner}/{repo}');
    const { id, full_name, owner } = found;
    // Its own spelling: AWS minds capitals where GitHub doesn't.
    return { repository: full_name, repository_id: String(id), owner_id: String(owner.id) };
}

;// CONCATENATED MODULE: ./cli/bootstrap.js









/**
 * Makes in AWS what the workflows stand on: state bucket, OIDC provider, roles, shares. Shows each plan and asks before
 * it is applied. Run again, it mends, or finds nothing to do.
 *
 * @returns 1 while organization.yaml doesn't say what was made, else 0.
 */
async function bootstrap(values, terminal) {
    const { ledger } = await (0,checkout/* readCheckout */.b$)(values.ledger, { status: 'none' });
    const organization = ledger.organization?.value;
    if (!organization)
        throw new problem/* UserError */.y("organization.yaml isn't there or can't be read.", { hint: 'See genesis check.' });
    const { region } = organization.terraform;
    const github = await trustedRepository(values, terminal);
    const options = { region, sessionName: 'genesis-bootstrap', mask: () => { }, now: Date.now };
    const credentials = (0,edge_credentials/* openCredentials */.ZE)(options);
    const caller = await callerOf(credentials, region);
    await tryRoles(rolesToAssume(caller, organization), caller, credentials);
    const wishes = { github, caller, hasProvider: values['oidc-provider-exists'], bundles: values['bundle-bucket'] };
    return carryOut(bootstrapRoots(ledger, organization, wishes), {
        organization,
        credentials,
        caller,
        binary: values['terraform-binary'],
        isDryRun: values['dry-run'],
        isAgreed: values.yes,
        terminal,
    });
}
async function callerOf({ base }, region) {
    try {
        return await (0,edge_credentials/* callerAccount */.Xr)(base, region);
    }
    catch (cause) {
        const { message } = cause;
        const told = cause instanceof problem/* UserError */.y ? message : `AWS doesn't know who you are: ${message}`;
        throw new problem/* UserError */.y(told, { hint: WHOSE }, { cause });
    }
}
/** A role that is missing is better found before anything was made. */
async function tryRoles(roles, caller, { assume }) {
    const tried = await Promise.allSettled(roles.map((role) => assume(role)()));
    const missing = roles.filter((_, index) => tried[index]?.status === 'rejected');
    if (missing.length === 0)
        return;
    throw new problem/* UserError */.y(`You are in account ${caller}, and can't become ${missing.join(', ')}.`, { hint: WHOSE });
}
const WHOSE = 'Use credentials of an administrator of the management account. In each other account `roles.bootstrap` of organization.yaml has to be there, and to trust it.';
async function carryOut(roots, work) {
    const hasBucket = await ensureBucket(work);
    const done = [];
    for (const root of roots)
        done.push(await applyRoot(root, hasBucket, work));
    const told = done.map(({ name, changed }) => ({ name, changed }));
    if (work.isDryRun) {
        (0,print/* printJson */.Q2)({ roots: told }, work.terminal);
        return 0;
    }
    const hubs = roots.flatMap(({ hub }, index) => (hub === undefined ? [] : [[hub, done[index]?.outputs.hub]]));
    const made = { ...done[0]?.outputs.organization, hubs: Object.fromEntries(hubs) };
    const wrong = corrections(work.organization, made);
    (0,print/* printJson */.Q2)({ roots: told, organization: made, corrections: wrong }, work.terminal);
    for (const { key, wants } of wrong)
        work.terminal.err(`organization.yaml: ${key} has to be ${JSON.stringify(wants)}\n`);
    return wrong.length > 0 ? 1 : 0;
}
/** The bucket has to be there before a state of it can be kept in it; Terraform then takes it over. */
async function ensureBucket({ organization, credentials, caller, isDryRun, isAgreed, terminal }) {
    const { account } = organization.automation;
    const { state_bucket: bucket, region } = organization.terraform;
    const role = accessTo(account, caller, organization);
    const keys = role === null ? credentials.base : credentials.assume(role);
    const pathStyle = process.env.AWS_S3_USE_PATH_STYLE === 'true';
    const state = openStateBucket({ bucket, region, credentials: keys, pathStyle });
    if (await state.exists())
        return true;
    terminal.err(`The bucket ${bucket} isn't there yet.\n`);
    if (isDryRun)
        return false;
    if (!isAgreed)
        await (0,cli_confirm/* confirm */.l)(`Make the bucket ${bucket} in the account ${account}?`, terminal);
    await state.create();
    return true;
}


/***/ }),

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

/***/ 4929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   packageRoot: () => (/* binding */ packageRoot),
/* harmony export */   version: () => (/* binding */ version)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


const NAME = 'genesis-actions';
/** The folder this command came in: a checkout or an installed package. The bundle lies deeper in it than the sources. */
function packageRoot() {
    for (let folder = import.meta.dirname; folder !== node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder); folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder)) {
        if (manifest(folder)?.name === NAME)
            return folder;
    }
    throw new Error(`${import.meta.dirname} is in no package ${NAME}: the command was copied without it`);
}
function version() {
    return manifest(packageRoot())?.version ?? '';
}
function manifest(folder) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'package.json');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8')) : undefined;
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
