export const id = 7217;
export const ids = [7217];
export const modules = {

/***/ 1606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf)
/* harmony export */ });
/* unused harmony exports parseDeploymentResult, renderDeploymentResult, deploymentFileName, owedDeployments, recordedDeployments, changedDeployments, deploymentsDigest, recordDeployment, agree */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4410);
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
    return `deploy-${digest([deployment.app, placeOf(deployment)]).slice(0, 16)}.json`;
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
    throw new UserError(`${folder}/apps/${app}.yaml wants ${says} at ${placeOf({ account, server })}, not version ${version} with SHA-256 ${sha256}.`, {
        file: entry.file,
        hint: 'Open a pull request that changes the file: it is deployed once that is merged and approved.',
    });
}


/***/ }),

/***/ 98:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oC: () => (/* binding */ driftOfPlan),
  TJ: () => (/* binding */ isDrifted),
  Ej: () => (/* binding */ size)
});

// EXTERNAL MODULE: ./src/core/terraform/field-changes.js
var field_changes = __webpack_require__(2086);
// EXTERNAL MODULE: ./src/core/terraform/plan.js
var terraform_plan = __webpack_require__(7071);
// EXTERNAL MODULE: ./src/core/terraform/plan-summary.js + 1 modules
var plan_summary = __webpack_require__(589);
;// CONCATENATED MODULE: ./src/core/drift/additions.js
// What others put into things of ours. Routes, rules and attached policies are resources of their own here, so Terraform
// doesn't mind further ones in a route table, a security group or a role, and no plan would ever name them.
/**
 * What is in a resource and belongs to no resource of the plan.
 *
 * @param peerings Ids of peering connections of the ledger: their routes are another state's.
 * @returns By field and key, for instance `{route: {'10.9.0.0/16': 'igw-1'}}`; empty where there is nothing.
 */
function additions(type, values, managed, peerings) {
    const found = FINDERS[type]?.(values, managed, peerings) ?? {};
    return Object.fromEntries(Object.entries(found).filter(([, of]) => Object.keys(of).length > 0));
}
const FINDERS = {
    aws_route_table: (table, managed, peerings) => {
        const own = managed('aws_route').filter((route) => route.route_table_id === table.id);
        const known = new Set(own.flatMap(destinations));
        const others = listOf(table.route).filter((route) => !peerings.has(additions_text(route.vpc_peering_connection_id)));
        const entries = others.flatMap((route) => destinations(route).map((to) => [to, targetOf(route)]));
        return { route: without(entries, known) };
    },
    aws_security_group: (group, managed) => {
        const rules = (direction) => {
            const own = managed(`aws_vpc_security_group_${direction}_rule`);
            const known = own.filter((rule) => rule.security_group_id === group.id).map(ownRule);
            return without(listOf(group[direction]).flatMap((rule) => inlineRules(rule, group)), new Set(known));
        };
        return { ingress: rules('ingress'), egress: rules('egress') };
    },
    aws_iam_role: (role, managed) => {
        const own = managed('aws_iam_role_policy_attachment').filter((one) => one.role === role.name);
        const attached = Array.isArray(role.managed_policy_arns) ? role.managed_policy_arns : [];
        const entries = attached.map((arn) => [additions_text(arn), 'attached']);
        return { managed_policy_arns: without(entries, new Set(own.map(({ policy_arn: arn }) => additions_text(arn)))) };
    },
};
function without(entries, known) {
    return Object.fromEntries(entries.filter(([key]) => !known.has(key)));
}
const DESTINATIONS = [
    'cidr_block',
    'ipv6_cidr_block',
    'destination_cidr_block',
    'destination_ipv6_cidr_block',
    'destination_prefix_list_id',
];
const destinations = (route) => DESTINATIONS.map((name) => additions_text(route[name])).filter(Boolean);
/** Where a route leads: the one of its ids that isn't its destination. */
function targetOf(route) {
    const targets = Object.entries(route).filter(([name]) => name.endsWith('_id') && !DESTINATIONS.includes(name));
    return targets.map(([, id]) => additions_text(id)).find(Boolean) ?? '';
}
/** A rule as a resource of its own. */
function ownRule(rule) {
    const { cidr_ipv4: v4, cidr_ipv6: v6, prefix_list_id: list, referenced_security_group_id: group } = rule;
    return ruleKey(additions_text(rule.ip_protocol), rule, additions_text(v4) || additions_text(v6) || additions_text(list) || additions_text(group));
}
/** A group tells rules of the same ports as one, with all their sources. */
function inlineRules(rule, group) {
    const { cidr_blocks: v4, ipv6_cidr_blocks: v6, prefix_list_ids: lists, security_groups: groups, self } = rule;
    const sources = [v4, v6, lists, groups].flatMap((one) => (Array.isArray(one) ? one.map(additions_text) : []));
    const all = self === true ? [...sources, additions_text(group.id)] : sources;
    return all.map((source) => [ruleKey(additions_text(rule.protocol), rule, source), additions_text(rule.description)]);
}
/** For all protocols there are no ports, and the two ways to tell a rule say so differently. */
function ruleKey(protocol, { from_port: from, to_port: to }, source) {
    const ports = protocol === '-1' ? 'all' : `${protocol} ${from === to ? from : `${from}-${to}`}`;
    return `${ports} ${source}`;
}
const additions_text = (value) => (typeof value === 'string' ? value : '');
const listOf = (value) => Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : [];

;// CONCATENATED MODULE: ./src/core/drift/drift-of-plan.js




/**
 * What a full plan tells of drift, redacted as every plan is.
 *
 * Terraform's `resource_drift` is all that isn't as the state has it, and most of that is nobody's doing: what AWS fills
 * in later, and what our resources do to each other. It counts where an apply would put it back. What others added to
 * things of ours is looked for besides, since no apply would touch it.
 *
 * @param peerings Ids of peering connections of the ledger.
 */
function driftOfPlan(plan, ignore, peerings) {
    const planned = new Map((0,terraform_plan/* effects */.z)(plan).resources.map((one) => [one.address, one]));
    const changed = plan.resource_drift.filter((one) => isPutBack(one, planned.get(one.address)));
    const back = new Set(changed.map(({ address }) => address));
    const isKept = ({ address }) => !ignore.covers(address);
    const unapplied = [...planned.values()].filter((one) => !back.has(one.address) && isKept(one));
    const all = [...changed.filter(isKept), ...addedByOthers(plan, ignore, peerings)];
    return {
        changed: onlyWhatIsPutBack(summary(plan, all), summary(plan, [...planned.values()], plan_summary/* WHOLE */.E)),
        unapplied: summary(plan, unapplied),
    };
}
/** Whether somebody has to look at it: something was changed by hand, or isn't applied though nothing is owed. */
function isDrifted({ network }) {
    if (!network)
        return false;
    return size(network.changed) > 0 || (network.owed === undefined && size(network.unapplied) > 0);
}
/** How many resources a summary is about. */
function size({ resources, resources_left_out: more = 0 }) {
    return resources.length + more;
}
/** Outputs only follow what their resources do. */
const summary = (plan, resources, limits) => (0,plan_summary/* summarize */.e)({ ...plan, resource_changes: resources, output_changes: {} }, limits);
/** Whether an apply would undo what was changed: it acts on the same resource, and on a field that was changed. */
function isPutBack(drift, planned) {
    if (!planned || drift.mode !== 'managed')
        return false;
    if (drift.change.actions.includes('delete'))
        return true;
    const paths = (0,field_changes/* fieldChanges */.w)(planned.change).map(({ path }) => path);
    return (0,field_changes/* fieldChanges */.w)(drift.change).some(({ path }) => paths.some((other) => meet(path, other)));
}
/** The two paths may stop at different depths. */
function meet(one, other) {
    return one.every((key, index) => index >= other.length || other[index] === key);
}
/** Beside what was changed by hand AWS may have filled in fields that nobody asked about. */
function onlyWhatIsPutBack(changed, planned) {
    const fieldsOf = new Map(planned.resources.map(({ address, fields }) => [address, fields]));
    const shown = ({ address, fields, ...rest }) => {
        const back = fieldsOf.get(address)?.map(({ path }) => path);
        const isBack = (path) => !back || back.some((one) => one.startsWith(path) || path.startsWith(one));
        return { ...rest, address, fields: fields.filter(({ path }) => isBack(path)) };
    };
    return { ...changed, resources: changed.resources.map(shown) };
}
/** They are read from what is there now: once any apply has stored it, `resource_drift` tells of them no more. */
function addedByOthers(plan, ignore, peerings) {
    const managed = managedBy(plan);
    return plan.resource_changes.flatMap((resource) => {
        const { address, mode, type, change } = resource;
        if (mode !== 'managed' || !isObject(change.before))
            return [];
        const after = kept(additions(type, change.before, managed, peerings), address, ignore);
        return after ? [{ ...resource, change: { actions: ['update'], before: {}, after } }] : [];
    });
}
/** Each of them has an address of its own below the resource's, by which it alone can be ignored. */
function kept(added, address, ignore) {
    const fields = Object.entries(added).map(([field, entries]) => {
        const isKept = (key) => !ignore.covers(`${address}.${field}[${JSON.stringify(key)}]`);
        return [field, Object.fromEntries(Object.entries(entries).filter(([key]) => isKept(key)))];
    });
    const some = fields.filter(([, entries]) => Object.keys(entries).length > 0);
    return some.length > 0 ? Object.fromEntries(some) : undefined;
}
function managedBy({ resource_changes: all }) {
    const now = all.filter(({ mode, change }) => mode === 'managed' && isObject(change.before));
    return (type) => now.filter((one) => one.type === type).map(({ change }) => change.before);
}
const isObject = (value) => typeof value === 'object' && value !== null;


/***/ }),

/***/ 1938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ STRANGERS_FILE),
/* harmony export */   my: () => (/* binding */ renderStrangers),
/* harmony export */   ob: () => (/* binding */ strangers)
/* harmony export */ });
/* unused harmony export parseStrangers */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4410);
/* harmony import */ var _aws_account_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8645);


const stranger = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), email: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
/** The file in the folder of results with what was found of the organization as a whole; no result is named so. */
const STRANGERS_FILE = 'organization.json';
/** Accounts that are closed, or about to be, harm nobody, and AWS lists them for 90 days. */
const OVER = ['SUSPENDED', 'PENDING_CLOSURE', 'CLOSED'];
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
    const emails = new Set(accounts.map((account) => (0,_aws_account_order_js__WEBPACK_IMPORTED_MODULE_1__/* .accountEmail */ .on)(account, organization)?.toLowerCase()));
    return all
        .filter(({ id, email, state }) => !OVER.includes(state) && !ids.has(id) && !emails.has(email.toLowerCase()))
        .map(({ id, name, email }) => ({ id, name, email }))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
}
function renderStrangers(found) {
    return `${JSON.stringify(found, null, 2)}\n`;
}
/** @throws Error where it isn't what `renderStrangers` wrote: people never write it. */
function parseStrangers(text) {
    return z.array(stranger).parse(JSON.parse(text));
}
function systemAccounts({ organization, automation, hubs }) {
    const cores = Object.values(hubs).map(({ core_account: core }) => core);
    return [organization.management_account, ...organization.never, automation.account, ...cores];
}


/***/ }),

/***/ 248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x8: () => (/* binding */ readResults),
  Zk: () => (/* binding */ writeResult),
  Ty: () => (/* binding */ writeStrangers)
});

// UNUSED EXPORTS: readDeployments, readDryRuns, readStrangers, writeDeployment, writeDryRun

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/core/apps/deployments.js
var deployments = __webpack_require__(1606);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(4410);
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
function dry_run_renderDryRun(value) {
    return `${JSON.stringify(dryRun.parse(value), null, 2)}\n`;
}
/** The file's name in the folder of results: one for each thing tried. */
function dry_run_dryRunFileName({ account, server, bundle, sha256 }) {
    return `dry-run-${digest([account, server, bundle, sha256]).slice(0, 16)}.json`;
}

// EXTERNAL MODULE: ./src/core/drift/strangers.js
var strangers = __webpack_require__(1938);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(3477);
// EXTERNAL MODULE: ../../node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(7232);
// EXTERNAL MODULE: ./src/core/work/subject.js
var subject = __webpack_require__(4087);
;// CONCATENATED MODULE: ./src/core/work/result.js


// What one step did for one account travels between jobs as a small JSON file. It is redacted where it is made:
// neither plan JSON nor a sensitive value may ever be in one, since artifacts can be read by all who read the repository.
const result_digest = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
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
    inputs: result_digest,
    module: result_digest,
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
    fingerprint: result_digest.optional(),
    plan: planSummary.optional(),
    drift: drift.optional(),
    /** Terraform's output `network`: ids that others need. */
    network: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional(),
    /** The approval under which it was done. */
    approved: schemas/* strictObject */.rej({ digest: schemas/* string */.YjP(), run: schemas/* string */.YjP() }).optional(),
    error: error.optional(),
});
/** The file's name in the folder of results: one per step and account. */
function resultFileName(of) {
    return `${of.step}-${of.account}.json`;
}
/** The file's text. A result that doesn't fit the schema is a fault of ours and throws. */
function renderResult(value) {
    return `${JSON.stringify(result.parse(value), null, 2)}\n`;
}
/**
 * Reads a file of the folder of results.
 *
 * @throws Error naming the file and each field that is wrong: results are made by actions, never by people.
 */
function parseResult(text, file) {
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
    throw new Error(`${file} is not a result: ${errors/* prettifyError */.S1(parsed.error)}`);
}

;// CONCATENATED MODULE: ./src/edge/results.js






/** All but what has readers of its own. */
const RESULT_FILE = new RegExp(`^(?!${strangers/* STRANGERS_FILE */.FD}$|deploy-|dry-run-).*\\.json$`);
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
    await write(folder, strangers/* STRANGERS_FILE */.FD, (0,strangers/* renderStrangers */.my)(found));
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
    return write(folder, deploymentFileName(result), renderDeploymentResult(result));
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
    const names = await (0,promises_.readdir)(folder).catch((error) => {
        if (error.code === 'ENOENT')
            return [];
        throw error;
    });
    const files = names.filter((name) => named.test(name)).sort();
    return Promise.all(files.map(async (file) => parse(await (0,promises_.readFile)(external_node_path_.join(folder, file), 'utf8'), file)));
}


/***/ })

};
