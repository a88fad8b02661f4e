export const id = 9727;
export const ids = [9727];
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
/* harmony import */ var _src_core_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8882);
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
            hint: 'Run this in a checkout, or name the folder of its ledger by --ledger.',
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
    const { openGit } = await __webpack_require__.e(/* import() */ 2453).then(__webpack_require__.bind(__webpack_require__, 2453));
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
    const client = new sdk.EC2Client(options);
    client.middlewareStack.add((0,failed_call/* namingCalls */.Q)('ec2'));
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
    const client = new RDSClient(options);
    client.middlewareStack.add((0,failed_call/* namingCalls */.Q)('rds'));
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
/** The ARN of an IAM role; `partition` is `aws`, `aws-cn` or `aws-us-gov`, as organization.yaml says. */
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
/** The partition an ARN is of: `aws`, `aws-cn` or `aws-us-gov`. */
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
/**
 * Middleware for clients of the AWS SDK, by which their errors say what call failed: AWS's own words, such as "You don't
 * have permissions to access this resource.", often don't. They become the cause. The error keeps AWS's name for it, by
 * which callers tell what they expect.
 *
 * @param service The service as in an IAM action, such as `organizations`.
 */
function namingCalls(service) {
    return (next, { commandName = '' }) => (input) => next(input).catch((cause) => {
        const message = `AWS call ${service}:${commandName.replace(/Command$/, '')} failed.`;
        throw Object.assign(new Error(message, { cause }), { name: cause.name });
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

/***/ 8173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ accountInputs),
/* harmony export */   FI: () => (/* binding */ touched),
/* harmony export */   H: () => (/* binding */ isCreated),
/* harmony export */   Ty: () => (/* binding */ whatIsDue),
/* harmony export */   Xi: () => (/* binding */ isLeaving),
/* harmony export */   Xn: () => (/* binding */ moduleDigest),
/* harmony export */   _B: () => (/* binding */ claimOf),
/* harmony export */   jp: () => (/* binding */ NOTHING_ASKED)
/* harmony export */ });
/* unused harmony exports failedWith, withoutHeldBack, shards */
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9881);
/* harmony import */ var _due_peerings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2515);
/* harmony import */ var _peerings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5510);
/* harmony import */ var _unfinished_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9710);




const NOTHING_ASKED = { rollout: 0, again: [] };
/** GitHub's limit for the jobs of one matrix. */
const MAX_SHARDS = 256;
/** States from which an account doesn't come back by creating or provisioning it. */
const LEAVING = new Set(['deletion-requested', 'deletion-failed', 'deleted']);
/** Whether the ledger wants an account to lose its network, or to be closed. */
function isLeaving({ lifecycle }) {
    return lifecycle !== 'present';
}
/**
 * Digest of an account's own files: what is owed on merge when it differs from `applied.inputs`.
 *
 * @throws Error when the ledger has no such account: callers take names from the ledger.
 */
function accountInputs(ledger, name) {
    return (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .b)({ account: accountOf(ledger, name), claim: claimOf(ledger, name) ?? null });
}
/**
 * Digest of what all accounts share. A change of it is rolled out in rings, never owed on merge. Which drift is ignored
 * bears on no account.
 *
 * @param terraform Git's tree id of the folder `terraform/`.
 */
function moduleDigest(terraform, organization) {
    return (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .b)({ terraform, organization: { ...organization, drift: undefined } });
}
/** The claim of an account, if it has one. */
function claimOf(ledger, name) {
    let index = claimIndexes.get(ledger);
    if (!index) {
        index = new Map([...ledger.claims.values()].map(({ value }) => [value.account, value]));
        claimIndexes.set(ledger, index);
    }
    return index.get(name);
}
// A ledger never changes once it is read, and looking through 10,000 claims for each of 10,000 accounts takes minutes.
const claimIndexes = new WeakMap();
/**
 * What main's tip owes: accounts and peerings whose files aren't what was last applied, or whose last run didn't finish.
 *
 * A roll-out stops at the first failure: while an account has failed with what is rolled out, no further one gets it.
 *
 * @returns `due`; `pending`, what is done on request alone and was not asked for: only the shared part moved on, or a new
 * e-mail waits for its one-time password; `stoppedBy`, the accounts at which the roll-out stopped; `waiting`, what can't be
 * done yet. In the order of names.
 */
function whatIsDue(ledger, status, module, { rollout, again } = NOTHING_ASKED) {
    const due = [];
    const pending = [];
    const waiting = [];
    const asked = new Set(again);
    for (const { item, owed, onRequest, isSettled, blocked } of candidates(ledger, status, module)) {
        const isAsked = isSettled && asked.has(item.account);
        const reason = owed ?? (isAsked ? (onRequest ?? 'asked for again') : undefined);
        if (reason && blocked)
            waiting.push({ account: item.account, reason: blocked });
        else if (reason)
            due.push({ ...item, reason });
        else if (onRequest)
            pending.push({ ...item, reason: onRequest });
    }
    const stoppedBy = pending.length > 0 ? failedWith(module, status) : [];
    const released = stoppedBy.length > 0 ? 0 : rollout;
    const all = [...due, ...pending.slice(0, released)].sort((a, b) => (a.account < b.account ? -1 : 1));
    return { due: all, pending: pending.slice(released).map(({ account }) => account), stoppedBy, waiting };
}
/** In the order of names. */
function candidates(ledger, status, module) {
    const accounts = accountNames(ledger).map((name) => accountCandidate(ledger, status, name, module));
    const all = [...accounts, ...(0,_due_peerings_js__WEBPACK_IMPORTED_MODULE_1__/* .peeringCandidates */ .di)(ledger, status, module)];
    return all.sort((a, b) => (a.item.account < b.item.account ? -1 : 1));
}
function accountCandidate(ledger, status, name, module) {
    const record = status.accounts.get(name);
    const item = dueItem(ledger, name, record, module);
    const peerings = isLeaving(item) ? (0,_peerings_js__WEBPACK_IMPORTED_MODULE_2__/* .livePeeringsOf */ .B7)(status, name) : [];
    return {
        item,
        owed: isLeaving(item) ? whyLeaving(item, record) : whyDue(record, item.inputs),
        onRequest: whyPending(item, record),
        isSettled: isSettled(item, record),
        blocked: peerings.length > 0 ? `${peerings.join(' and ')} must be gone first` : undefined,
    };
}
/** Accounts and peerings that failed when they got what is shared now, and don't have it yet. */
function failedWith(module, { accounts, peerings }) {
    return [...accounts, ...peerings].flatMap(([name, { state, approved, applied }]) => state === 'provisioning-failed' && approved?.module === module && applied?.module !== module ? [name] : []);
}
/** What a change touches, but for peerings: accounts whose own files differ between the base and what would be merged. */
function touched(base, next, status, module) {
    return accountNames(next).flatMap((name) => {
        const item = dueItem(next, name, status.accounts.get(name), module);
        if (!base.accounts.has(name))
            return [{ ...item, reason: 'added by this change' }];
        if (accountInputs(base, name) === item.inputs)
            return [];
        return [{ ...item, reason: `this change touches its ${changedParts(base, next, name).join(', ')}` }];
    });
}
/** Takes out the accounts that an error touches; an error that names no accounts touches all. */
function withoutHeldBack(due, problems) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    const all = errors.some(({ accounts }) => accounts === undefined);
    const held = new Set(errors.flatMap(({ accounts }) => accounts ?? []));
    const isHeld = ({ account }) => all || accountsOf(account).some((name) => held.has(name));
    return { due: due.filter((item) => !isHeld(item)), heldBack: due.filter(isHeld).map(({ account }) => account) };
}
/** Whether the account is there for good: its id is confirmed and its creation came to an end. */
function isCreated(record) {
    return Boolean(record?.account_id) && !record?.state.startsWith('creation-');
}
/** Comma-joined names for the jobs of a matrix; shards grow beyond `size` where there would be more than GitHub runs. */
function shards(names, size) {
    const length = Math.max(size, Math.ceil(names.length / MAX_SHARDS));
    const count = Math.ceil(names.length / length);
    return Array.from({ length: count }, (_, shard) => names.slice(shard * length, (shard + 1) * length).join(','));
}
const accountNames = (ledger) => [...ledger.accounts.keys()].sort();
/** Whether an account is there, and nothing of it is under way. */
function isSettled(item, record) {
    return !isLeaving(item) && record?.state === 'stable';
}
/** What is done on request alone. What is cleaned or closed needs nothing of what is shared any more. */
function whyPending(item, record) {
    if (!isSettled(item, record))
        return undefined;
    if (record.email_update)
        return 'its new e-mail waits for a one-time password';
    return record.applied?.module === item.module ? undefined : _unfinished_js__WEBPACK_IMPORTED_MODULE_3__/* .SHARED_CHANGED */ .v;
}
function dueItem(ledger, account, record, module) {
    const { lifecycle, network } = accountOf(ledger, account);
    return {
        account,
        create: lifecycle === 'present' && !isCreated(record),
        // One that was taken down is recorded as null; of what isn't recorded, it is looked whether it is there.
        network: network !== 'none' && (lifecycle === 'present' || record?.network !== null),
        lifecycle,
        inputs: accountInputs(ledger, account),
        module,
    };
}
function whyDue(record, inputs) {
    if (!record)
        return 'new account';
    if (LEAVING.has(record.state))
        return undefined;
    if (!isCreated(record))
        return record.state === 'creation-failed' ? 'creation failed' : 'creation did not finish';
    if (!record.applied)
        return 'created, not yet applied';
    return (0,_unfinished_js__WEBPACK_IMPORTED_MODULE_3__/* .whyUnfinished */ .I)(record, inputs);
}
/** Nothing is due for an account that is to be cleaned before it was ever made. */
function whyLeaving({ lifecycle, inputs }, record) {
    if (lifecycle === 'closed') {
        if (record?.state === 'deleted')
            return undefined;
        if (record?.state === 'deletion-failed')
            return 'closing it failed';
        return record?.state === 'deletion-requested' ? 'closing it did not finish' : 'it is to be closed';
    }
    if (!record || !isCreated(record) || LEAVING.has(record.state))
        return undefined;
    const isClean = record.state === 'stable' && record.network === null && record.applied?.inputs === inputs;
    return isClean ? undefined : 'its network is to be taken down';
}
function changedParts(base, next, name) {
    const before = { ...accountOf(base, name), claim: claimOf(base, name) };
    const after = { ...accountOf(next, name), claim: claimOf(next, name) };
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    return keys.filter((key) => (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .b)(before[key] ?? null) !== (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .b)(after[key] ?? null));
}
function accountOf(ledger, name) {
    const entry = ledger.accounts.get(name);
    if (!entry)
        throw new Error(`The ledger has no account ${name}`);
    return entry.value;
}


/***/ }),

/***/ 5510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ livePeeringsOf),
/* harmony export */   WR: () => (/* binding */ peeredNetwork),
/* harmony export */   jc: () => (/* binding */ isPeering),
/* harmony export */   lt: () => (/* binding */ SUBJECT),
/* harmony export */   qF: () => (/* binding */ livePeerings),
/* harmony export */   ri: () => (/* binding */ peeringIds),
/* harmony export */   s1: () => (/* binding */ accountsOf),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4410);

// A peering is worked on as an account is, under the name of its file: `acme--beta`. No account's name has "--" in it.
const SEPARATOR = '--';
const ACCOUNT = '[a-z][a-z0-9]*(-[a-z0-9]+)*';
/** The name of an account or of a peering. */
const SUBJECT = new RegExp(`^${ACCOUNT}(${SEPARATOR}${ACCOUNT})?$`);
/** Whether a name is that of a peering. */
function isPeering(name) {
    return name.includes(SEPARATOR);
}
/** The two accounts of a peering; of an account, itself. */
function accountsOf(name) {
    return name.split(SEPARATOR);
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
const network = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    region: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    vpc_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    cidr: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    ipv6_cidr: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    public_route_table: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    private_route_tables: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/** The network of an account, as an apply recorded it; undefined while it has none. */
function peeredNetwork({ accounts }, account) {
    return network.safeParse(accounts.get(account)?.network).data;
}


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
    const keys = (await client.config.credentials());
    if (account === undefined)
        return keys;
    const { Account, Arn } = await client.send(new GetCallerIdentityCommand({}));
    if (Account === account)
        return keys;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The AWS credentials of the surroundings are of account ${Account} (${Arn}), not of ${account}.`, {
        hint: 'Use credentials of the account of the automation (`automation.account` in organization.yaml), or the input `job-role`.',
    });
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


/***/ })

};
