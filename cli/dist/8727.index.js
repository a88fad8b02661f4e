export const id = 8727;
export const ids = [8727];
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

/***/ 9727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyNetwork: () => (/* binding */ verifyNetwork)
});

// EXTERNAL MODULE: ./src/core/aws/arn.js
var arn = __webpack_require__(1952);
// EXTERNAL MODULE: ./src/core/ledger/schema/organization.js
var schema_organization = __webpack_require__(7500);
;// CONCATENATED MODULE: ./src/core/network/verify.js
/**
 * What a network lacks of what Mattermost's cloud provisioner demands before it takes it for a cluster: its tags, subnets,
 * security groups and subnet groups by the very names it looks for, and ways out for the machines.
 *
 * @returns One sentence for each thing; none where all is there.
 */
function lacksOf(live, wanted) {
    return [
        ...lacksTags(live),
        ...lacksSubnets(live, wanted),
        ...lacksGroups(live, wanted),
        ...lacksRoutes(live, wanted),
        ...lacksAttachment(live, wanted),
    ];
}
/** The cluster that has claimed the network, or nothing where it is free. */
function clusterOf({ tags }) {
    const { CloudClusterID: cluster = 'none' } = tags;
    return cluster === 'none' ? null : cluster;
}
function lacksTags({ tags }) {
    const all = { Available: ['true', 'false'], CloudClusterType: ['kops', 'eks'], CloudClusterID: undefined };
    return Object.entries(all).flatMap(([key, values]) => {
        const value = tags[key];
        if (value === undefined)
            return [`The VPC has no tag ${key}.`];
        return values === undefined || values.includes(value)
            ? []
            : [`The VPC's tag ${key} is ${value}, not ${values[0]}.`];
    });
}
function lacksSubnets({ subnets }, { zones }) {
    return ['private', 'public'].flatMap((type) => {
        const found = new Set(subnets.filter(({ tags }) => tags.SubnetType === type).map(({ zone }) => zone));
        if (found.size >= zones)
            return [];
        return [`There are subnets with SubnetType=${type} in ${found.size} of ${zones} zones.`];
    });
}
function lacksGroups({ id, securityGroups, subnetGroups }, { database }) {
    const tags = [
        ['NodeType', 'master'],
        ['NodeType', 'worker'],
        ['NodeType', 'calls'],
        ...(database.postgresql ? [['MattermostCloudInstallationDatabase', 'PostgreSQL/Aurora']] : []),
        ...(database.mysql ? [['MattermostCloudInstallationDatabase', 'MySQL/Aurora']] : []),
    ];
    const names = [`mattermost-provisioner-db-${id}`, `mattermost-provisioner-db-${id}-postgresql`];
    return [
        ...tags
            .filter(([key, value]) => !securityGroups.some((group) => group.tags[key] === value))
            .map(([key, value]) => `There is no security group with ${key}=${value}.`),
        ...names
            .filter((name) => !subnetGroups.includes(name))
            .map((name) => `There is no subnet group ${name} for databases.`),
    ];
}
function lacksRoutes({ subnets, routeTables, s3Tables }, { routes, gateway }) {
    const lacks = subnets.flatMap(({ id, tags }) => {
        const table = routeTables.find((one) => one.subnets.includes(id));
        if (!table)
            return [`The subnet ${id} has no route table of its own.`];
        const out = tags.SubnetType === 'public' ? /^igw-/ : /^nat-/;
        const wanted = [
            { to: '0.0.0.0/0', by: out, name: tags.SubnetType === 'public' ? 'an internet gateway' : 'a NAT gateway' },
            ...routes.map((to) => ({ to, by: new RegExp(`^${gateway}$`), name: gateway })),
        ];
        const missing = wanted.filter(({ to, by }) => !table.routes.some((route) => route.to === to && by.test(route.by)));
        const endpoint = s3Tables.includes(table.id) ? [] : [`The route table ${table.id} has no S3 endpoint.`];
        return [
            ...missing.map(({ to, name }) => `The route table ${table.id} has no route to ${to} by ${name}.`),
            ...endpoint,
        ];
    });
    // Subnets share tables.
    return [...new Set(lacks)];
}
function lacksAttachment({ attachments }, { gateway }) {
    const attachment = attachments.find((one) => one.gateway === gateway);
    if (!attachment)
        return [`It isn't attached to the transit gateway ${gateway}.`];
    return attachment.state === 'available' ? [] : [`Its attachment to ${gateway} is ${attachment.state}.`];
}

// EXTERNAL MODULE: ./src/core/problem.js
var problem = __webpack_require__(8890);
// EXTERNAL MODULE: ./src/core/work/due.js
var due = __webpack_require__(8173);
// EXTERNAL MODULE: ./src/core/aws/account-order.js
var account_order = __webpack_require__(8645);
// EXTERNAL MODULE: ./src/core/aws/failed-call.js
var failed_call = __webpack_require__(4147);
;// CONCATENATED MODULE: ./src/edge/live-network.js


/**
 * Reads the network of an account as it is.
 *
 * @param account The account's name in the ledger, the value of its VPC's tag.
 * @returns Undefined where the region has no VPC of it.
 */
async function readNetwork(account, options) {
    const sdk = await Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(1637)]).then(__webpack_require__.t.bind(__webpack_require__, 1637, 19));
    const client = (0,failed_call/* namingCalls */.Q)('ec2', new sdk.EC2Client(options));
    const { Vpcs = [] } = await client.send(new sdk.DescribeVpcsCommand({ Filters: [{ Name: `tag:${account_order/* ACCOUNT_TAG */.Dq}`, Values: [account] }] }));
    const [vpc] = Vpcs;
    if (!vpc?.VpcId)
        return undefined;
    const [parts, subnetGroups] = await Promise.all([partsOf(client, vpc.VpcId), subnetGroupsIn(options)]);
    return { id: vpc.VpcId, tags: tagsOf(vpc.Tags), ...parts, subnetGroups };
}
async function partsOf(client, vpc) {
    const sdk = await Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(1637)]).then(__webpack_require__.t.bind(__webpack_require__, 1637, 19));
    const Filters = [{ Name: 'vpc-id', Values: [vpc] }];
    // A network of ours has far fewer of each than a page holds.
    const [subnets, tables, groups, endpoints, attachments] = await Promise.all([
        client.send(new sdk.DescribeSubnetsCommand({ Filters })),
        client.send(new sdk.DescribeRouteTablesCommand({ Filters })),
        client.send(new sdk.DescribeSecurityGroupsCommand({ Filters })),
        client.send(new sdk.DescribeVpcEndpointsCommand({ Filters })),
        client.send(new sdk.DescribeTransitGatewayVpcAttachmentsCommand({ Filters })),
    ]);
    return {
        subnets: (subnets.Subnets ?? []).map(({ SubnetId: id = '', AvailabilityZone: zone = '', Tags }) => {
            return { id, zone, tags: tagsOf(Tags) };
        }),
        routeTables: (tables.RouteTables ?? []).map(({ RouteTableId: id = '', Associations = [], Routes = [] }) => ({
            id,
            subnets: Associations.flatMap(({ SubnetId }) => SubnetId ?? []),
            routes: Routes.map((route) => ({
                to: route.DestinationCidrBlock ?? '',
                by: route.NatGatewayId ?? route.TransitGatewayId ?? route.GatewayId ?? '',
            })),
        })),
        securityGroups: (groups.SecurityGroups ?? []).map(({ GroupId: id = '', Tags }) => ({ id, tags: tagsOf(Tags) })),
        s3Tables: (endpoints.VpcEndpoints ?? [])
            .filter(({ ServiceName, VpcEndpointType }) => VpcEndpointType === 'Gateway' && ServiceName?.endsWith('.s3'))
            .flatMap(({ RouteTableIds = [] }) => RouteTableIds),
        attachments: (attachments.TransitGatewayVpcAttachments ?? [])
            .map(({ TransitGatewayId: gateway = '', State: state = '' }) => ({ gateway, state }))
            .filter(({ state }) => state !== 'deleted'),
    };
}
async function subnetGroupsIn(options) {
    const { paginateDescribeDBSubnetGroups, RDSClient } = await Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(7966)]).then(__webpack_require__.t.bind(__webpack_require__, 7966, 19));
    const client = (0,failed_call/* namingCalls */.Q)('rds', new RDSClient(options));
    const names = [];
    for await (const { DBSubnetGroups = [] } of paginateDescribeDBSubnetGroups({ client }, {})) {
        names.push(...DBSubnetGroups.flatMap(({ DBSubnetGroupName }) => DBSubnetGroupName ?? []));
    }
    return names;
}
const tagsOf = (tags = []) => Object.fromEntries(tags.map(({ Key = '', Value = '' }) => [Key, Value]));

// EXTERNAL MODULE: ./cli/checkout.js
var cli_checkout = __webpack_require__(4485);
// EXTERNAL MODULE: ./cli/entry.js
var entry = __webpack_require__(1697);
// EXTERNAL MODULE: ./cli/organization.js
var cli_organization = __webpack_require__(5802);
// EXTERNAL MODULE: ./cli/print.js
var print = __webpack_require__(1802);
;// CONCATENATED MODULE: ./cli/network.js










/** Says what a live network lacks of what the cloud provisioner demands of it; by the role that reads. */
async function verifyNetwork(values, terminal) {
    const checkout = await (0,cli_checkout/* readCheckout */.b$)(values.ledger);
    const { account } = values;
    const { value } = (0,entry/* accountEntry */.u)(account, checkout);
    const id = checkout.status.accounts.get(account)?.account_id ?? value.account_id;
    if (!id) {
        throw new problem/* UserError */.y(`It isn't known which AWS account ${account} is.`, {
            hint: 'Fetch the branch genesis-status: git fetch origin.',
        });
    }
    const { organization, hub } = placeOf(account, checkout);
    const { reader, external_id: externalId } = organization.roles;
    const role = (0,arn/* roleArn */.w3)(organization.organization.partition, id, reader);
    const credentials = (0,cli_organization/* shellCredentials */.T)(organization).assume(role, { externalId });
    const live = await readNetwork(account, { credentials, region: hub.region });
    if (!live)
        throw new problem/* UserError */.y(`${account} has no VPC in ${hub.region}.`, { hint: 'Has it been applied?' });
    const lacks = lacksOf(live, {
        gateway: hub.transit_gateway,
        routes: hub.routes,
        zones: hub.zones.length,
        database: { postgresql: organization.network.database.postgresql, mysql: organization.network.database.mysql },
    });
    (0,print/* printJson */.Q2)({ account, vpc: live.id, region: hub.region, cluster: clusterOf(live), ok: lacks.length === 0, lacks }, terminal);
    return lacks.length === 0 ? 0 : 1;
}
function placeOf(account, { ledger }) {
    const organization = (0,cli_organization/* organizationIn */.L)(ledger);
    const claim = (0,due/* claimOf */._B)(ledger, account);
    const pool = claim && ledger.pools.get(claim.pool)?.value;
    const hub = pool && (0,schema_organization/* hubOf */.r)(organization, pool.hub);
    if (hub)
        return { organization, hub };
    throw new problem/* UserError */.y(`${account} has no block, and so no network.`, { hint: 'genesis check says what is missing.' });
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


/***/ })

};
