export const id = 3531;
export const ids = [3531];
export const modules = {

/***/ 3531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  applyAccount: () => (/* binding */ apply_applyAccount)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/core/aws/arn.js
var aws_arn = __webpack_require__(1952);
;// CONCATENATED MODULE: ./src/core/aws/pace.js
/**
 * Keeps calls at a rate (a token bucket). Whoever calls the function waits for its turn, in the order of asking.
 */
function paced({ burst, every }, { now, sleep }) {
    // The bucket as one number: the time at which it would be full again.
    let full = Number.NEGATIVE_INFINITY;
    let last = Promise.resolve();
    const turn = async () => {
        const wait = full - (burst - 1) * every - now();
        if (wait > 0)
            await sleep(wait);
        full = Math.max(full, now()) + every;
    };
    return () => {
        last = last.then(turn);
        return last;
    };
}

// EXTERNAL MODULE: ./src/core/work/told.js
var told = __webpack_require__(8154);
;// CONCATENATED MODULE: ./src/core/aws/regions.js

/**
 * Whether EC2 says that the account isn't opted in to a region: nothing can live there. The same keys worked elsewhere,
 * so it isn't they that are wrong.
 */
const isNotOptedIn = ({ name }) => ['AuthFailure', 'OptInRequired'].includes(name);
/** The same, or that a policy denies the region: something may live there that nobody is shown. */
const isOutOfReach = (error) => isNotOptedIn(error) || error.name === 'UnauthorizedOperation';
/** What there is in all regions together. One that is skipped is told in the log; any other failure is thrown. */
async function acrossRegions(regions, look, { who, needed, isSkipped, log }) {
    const inRegion = (region) => look(region).catch((error) => {
        if (region === needed || !isSkipped(error))
            throw error;
        log(`${who}: ${region} is not looked at, since it is out of reach. ${(0,told/* told */.E)(error).message}`);
        return [];
    });
    return (await Promise.all(regions.map(inRegion))).flat();
}

// EXTERNAL MODULE: ./src/core/ledger/snapshot.js
var ledger_snapshot = __webpack_require__(6967);
// EXTERNAL MODULE: ./src/core/problem.js
var core_problem = __webpack_require__(8890);
// EXTERNAL MODULE: ./src/core/render/markdown.js
var markdown = __webpack_require__(3905);
;// CONCATENATED MODULE: ./src/core/render/closing.js

/** What became of the accounts that were to be closed, for the job summary. */
function closingSummary(results) {
    const of = (outcome) => results.filter((result) => result.outcome === outcome).length;
    const parts = [
        of('closed') && `${(0,markdown/* counted */.hS)(of('closed'), 'account')} closed`,
        of('queued') && `${of('queued')} queued`,
        of('failed') && `${of('failed')} not closed`,
    ];
    const rows = results.map((result) => [(0,markdown/* code */.aY)(result.account), (0,markdown/* inert */.tJ)(result.account_id ?? ''), (0,markdown/* inert */.tJ)(outcome(result))]);
    const accounts = (0,markdown/* table */.tp)([{ title: 'Account' }, { title: 'Id' }, { title: 'Outcome' }], rows);
    return `${(0,markdown/* rendered */.gj)((0,markdown/* paragraph */.FY)(`### ${parts.filter(Boolean).join(', ')}`))}\n\n${(0,markdown/* rendered */.gj)(accounts)}\n`;
}
function outcome({ outcome, error, did = [], notes = [] }) {
    if (error)
        return error.hint ? `${error.message} ${error.hint}` : error.message;
    return [...did, ...notes].join(', ') || (outcome === 'closed' ? 'was closed before' : outcome);
}

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(4410);
;// CONCATENATED MODULE: ./src/core/terraform/state.js

const state = schemas/* object */.Ikc({ resources: schemas/* array */.YOg(schemas/* object */.Ikc({ mode: schemas/* string */.YjP(), instances: schemas/* array */.YOg(schemas/* unknown */.L5J()) })) });
/**
 * How many resources a state holds, data sources not counted.
 *
 * @param text The state's JSON.
 * @throws Error where it isn't a state: what it holds isn't known then, and unknown is not none.
 */
function resourceCount(text) {
    const { resources } = state.parse(JSON.parse(text));
    const managed = resources.filter(({ mode }) => mode === 'managed');
    return managed.reduce((sum, { instances }) => sum + instances.length, 0);
}

// EXTERNAL MODULE: ./src/core/terraform/state-backend.js
var state_backend = __webpack_require__(3902);
// EXTERNAL MODULE: ../../node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(7232);
// EXTERNAL MODULE: ./src/core/hash.js
var hash = __webpack_require__(9881);
// EXTERNAL MODULE: ./src/core/work/due-account.js
var due_account = __webpack_require__(91);
// EXTERNAL MODULE: ./src/core/work/subject.js
var subject = __webpack_require__(4087);
;// CONCATENATED MODULE: ./src/core/work/approval.js




// What a person was asked, and so what may be done: a file that travels as the run's artifact, and its digest, which
// travels by another way (a job's output, or a dispatch) and is compared by whoever reads the file.
const sha256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const item = schemas/* strictObject */.rej({
    account: schemas/* string */.YjP().regex(subject/* SUBJECT */.l),
    create: schemas/* boolean */.zMY(),
    network: schemas/* boolean */.zMY(),
    lifecycle: schemas/* enum */.k5n(['present', 'clean', 'closed']),
    inputs: sha256,
    module: sha256,
    /** Of the plan that was shown; absent where there is nothing to plan. */
    fingerprint: sha256.optional(),
});
const approved = schemas/* strictObject */.rej({
    commit: schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/),
    accounts: schemas/* array */.YOg(item),
    /** Accounts of which an earlier run's approval still holds, and that run: a later one doesn't get a new approval. */
    standing: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP().regex(/^\d+$/)).optional(),
});
/** What is approved of an account that is due, and whose plan was shown. */
function itemOf({ reason: _, ...due }, fingerprint) {
    return { ...due, ...(fingerprint === undefined ? {} : { fingerprint }) };
}
/** The digest a person approves. Only the accounts are part of it, not the commit: the same work stays approved when main moves on beside it. */
function approvalDigest(of) {
    return (0,hash/* digest */.b)([...of.accounts].sort((a, b) => (a.account < b.account ? -1 : 1)));
}
/**
 * The digest of one account's part: status keeps it, so that later runs finish what was approved without asking again.
 * `create` isn't part of it: what was approved is still that once the account exists and its network is yet to come.
 * Who approved that an account goes approved all of it, so whatever an interrupted run left of it goes without asking.
 */
function approval_itemDigest(item) {
    const { create: _, ...rest } = item;
    const { account, lifecycle, inputs } = item;
    return (0,hash/* digest */.b)((0,due_account/* isLeaving */.X)(item) ? { account, lifecycle, inputs } : rest);
}
/** The file's text. */
function renderApproved(of) {
    return `${JSON.stringify(of, null, 2)}\n`;
}
/**
 * Reads an approval and checks that it is the one that was approved.
 *
 * @param expected The digest from the job's output or the dispatch; without it only the form is checked.
 * @throws Error when the text is no approval, or has another digest: it was not made by `report`, or changed since.
 */
function parseApproved(text, expected) {
    const parsed = approved.safeParse(parseJson(text));
    if (!parsed.success)
        throw new Error(`This is not an approval: ${errors/* prettifyError */.S1(parsed.error)}`);
    const actual = approvalDigest(parsed.data);
    if (expected !== undefined && expected !== actual) {
        throw new Error(`What was approved has digest ${expected}, this file has ${actual}: nothing may be done with it`);
    }
    return parsed.data;
}
/** What was approved of an account, where main still says the same; undefined where it says something else. */
function approvedItem({ account, inputs, module }, { accounts }) {
    return accounts.find((item) => item.account === account && item.inputs === inputs && item.module === module);
}
/** What a result tells of an account that was left alone because main moved on. */
const NOT_APPROVED = {
    message: 'Main says something else about it than what was approved, so nothing was done.',
    hint: 'The next run asks for approval of what main says now.',
};
/** The run that approved an account: an earlier one where that one's approval still holds, else this one. */
function approvingRun(account, of) {
    const { standing = {} } = of.approved ?? {};
    // An account may be called `constructor`, and every object has one.
    return (Object.hasOwn(standing, account) && standing[account]) || of.run;
}
/** The environment whose reviewers approve; that accounts are cleaned or closed is approved in one of its own. */
function gateEnvironment(leaving) {
    return leaving ? 'approve-close' : 'approve';
}
/** The name that apply's gate has while it waits: GitHub tells no more of a waiting run than its jobs' names. */
const gateJob = (digest) => `Approval of ${digest}`;
/**
 * Whether GitHub bears out that a person approved a run. The record only says which run it was, and is believed no
 * further: the run has to be one of this workflow on this branch, and a reviewer has to have approved it, or a person
 * to have dispatched it.
 */
function isConfirmed({ gate, leaving }, run, approvals, current) {
    if (!run || !current || run.path !== current.path || run.branch !== current.branch)
        return false;
    if (gate === 'digest')
        return run.event === 'workflow_dispatch' && run.status !== 'waiting';
    return approvals.some(({ state, environments }) => state === 'approved' && environments.includes(gateEnvironment(leaving)));
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new Error("This is not an approval: it isn't JSON", { cause });
    }
}

// EXTERNAL MODULE: ./src/edge/credentials.js
var edge_credentials = __webpack_require__(6513);
// EXTERNAL MODULE: ./src/edge/git.js + 4 modules
var edge_git = __webpack_require__(9123);
// EXTERNAL MODULE: ./src/core/aws/failed-call.js
var failed_call = __webpack_require__(4147);
// EXTERNAL MODULE: ./src/core/once.js
var once = __webpack_require__(3348);
;// CONCATENATED MODULE: ./src/edge/organizations.js


/**
 * AWS Organizations, with the keys of a role in the management account.
 * The SDK repeats throttled calls by itself (adaptive: it slows down to what AWS takes).
 */
function openOrganizations({ credentials, region }) {
    const sdk = () => Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(1435)]).then(__webpack_require__.t.bind(__webpack_require__, 1435, 19));
    const client = (0,once/* once */.O)(async () => {
        const settings = { credentials, region, maxAttempts: 8, retryMode: 'adaptive' };
        return (0,failed_call/* namingCalls */.Q)('organizations', new (await sdk()).OrganizationsClient(settings));
    });
    return {
        /** @returns The account with this id, or undefined where the organization has none. */
        async account(id) {
            const { DescribeAccountCommand } = await sdk();
            try {
                const { Account } = await (await client()).send(new DescribeAccountCommand({ AccountId: id }));
                return Account && memberAccount(Account);
            }
            catch (error) {
                if (error.name === 'AccountNotFoundException')
                    return undefined;
                throw error;
            }
        },
        /** @returns All accounts of the organization: a page of 20 a call, so 500 calls for 10,000. */
        async accounts() {
            const { paginateListAccounts } = await sdk();
            const found = [];
            for await (const page of paginateListAccounts({ client: await client() }, {})) {
                found.push(...(page.Accounts ?? []).map(memberAccount));
            }
            return found;
        },
        /** @returns The tags of an account. */
        async tags(id) {
            const { paginateListTagsForResource } = await sdk();
            const tags = {};
            for await (const page of paginateListTagsForResource({ client: await client() }, { ResourceId: id })) {
                for (const { Key, Value } of page.Tags ?? [])
                    tags[Key ?? ''] = Value ?? '';
            }
            return tags;
        },
        /** Adds tags to an account, or gives them other values. */
        async tag(id, tags) {
            const { TagResourceCommand } = await sdk();
            const Tags = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
            await (await client()).send(new TagResourceCommand({ ResourceId: id, Tags }));
        },
        /** @returns Requests in flight, newest first. */
        async creationRequests() {
            const { paginateListCreateAccountStatus } = await sdk();
            const found = [];
            const states = { States: ['IN_PROGRESS'] };
            for await (const page of paginateListCreateAccountStatus({ client: await client() }, states)) {
                found.push(...(page.CreateAccountStatuses ?? []).map(creationRequest));
            }
            return found.sort((a, b) => b.requested - a.requested);
        },
        /** @returns How a request stands. */
        async creationRequest(id) {
            const { DescribeCreateAccountStatusCommand } = await sdk();
            const command = new DescribeCreateAccountStatusCommand({ CreateAccountRequestId: id });
            return creationRequest((await (await client()).send(command)).CreateAccountStatus ?? {});
        },
        /**
         * Asks for an account. CreateAccount has no client token: look for the account before, or there will be two.
         *
         * @returns The request; it succeeds or fails later.
         */
        async createAccount({ name, email, role, tags }) {
            const { CreateAccountCommand } = await sdk();
            const command = new CreateAccountCommand({
                AccountName: name,
                Email: email,
                ...(role ? { RoleName: role } : {}),
                IamUserAccessToBilling: 'ALLOW',
                Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
            });
            return creationRequest((await (await client()).send(command)).CreateAccountStatus ?? {});
        },
        /**
         * Asks AWS to close an account; it takes minutes.
         *
         * @returns AWS's reason where it takes no more closings for now, such as CLOSE_ACCOUNT_QUOTA_EXCEEDED.
         */
        async closeAccount(id) {
            const { CloseAccountCommand } = await sdk();
            try {
                await (await client()).send(new CloseAccountCommand({ AccountId: id }));
                return undefined;
            }
            catch (error) {
                const reason = refusal(error);
                if (reason)
                    return reason;
                // An earlier run asked for it and died before it could say so.
                if (error.name === 'AccountAlreadyClosedException')
                    return undefined;
                throw error;
            }
        },
        /** @returns The id of the unit (or root) an account is in. */
        async parent(id) {
            const { ListParentsCommand } = await sdk();
            const { Parents } = await (await client()).send(new ListParentsCommand({ ChildId: id }));
            return Parents?.[0]?.Id ?? '';
        },
        /** @returns The id of the unit at a path of names such as `Workloads/Prod`, or undefined where there is none. */
        async unit(path) {
            const { ListRootsCommand, paginateListOrganizationalUnitsForParent } = await sdk();
            const { Roots } = await (await client()).send(new ListRootsCommand({}));
            let parent = Roots?.[0]?.Id;
            for (const name of path.split('/')) {
                if (!parent)
                    return undefined;
                const pages = paginateListOrganizationalUnitsForParent({ client: await client() }, { ParentId: parent });
                parent = undefined;
                for await (const page of pages) {
                    parent ??= page.OrganizationalUnits?.find((unit) => unit.Name === name)?.Id;
                }
            }
            return parent;
        },
        /** @returns The name of a unit, or what a root is called. */
        async unitName(id) {
            if (id.startsWith('r-'))
                return 'the root';
            const { DescribeOrganizationalUnitCommand } = await sdk();
            const command = new DescribeOrganizationalUnitCommand({ OrganizationalUnitId: id });
            return (await (await client()).send(command)).OrganizationalUnit?.Name ?? id;
        },
        /** @returns The ids of the service control policies that are attached to an account itself. */
        async policies(id) {
            const { paginateListPoliciesForTarget } = await sdk();
            const where = { TargetId: id, Filter: 'SERVICE_CONTROL_POLICY' };
            const found = [];
            for await (const page of paginateListPoliciesForTarget({ client: await client() }, where)) {
                found.push(...(page.Policies ?? []).map(({ Id }) => Id ?? ''));
            }
            return found;
        },
        /** Attaches a policy to an account. */
        async attachPolicy(policy, id) {
            const { AttachPolicyCommand } = await sdk();
            await (await client()).send(new AttachPolicyCommand({ PolicyId: policy, TargetId: id }));
        },
        /** Takes a policy off an account. */
        async detachPolicy(policy, id) {
            const { DetachPolicyCommand } = await sdk();
            await (await client()).send(new DetachPolicyCommand({ PolicyId: policy, TargetId: id }));
        },
        /** Moves an account from one unit (or the root) to another. */
        async move(id, from, to) {
            const { MoveAccountCommand } = await sdk();
            const command = new MoveAccountCommand({ AccountId: id, SourceParentId: from, DestinationParentId: to });
            await (await client()).send(command);
        },
    };
}
/** Quotas of closings: so many in 30 days, so many at a time. The reason is a field of what AWS answered. */
function refusal({ name, cause }) {
    if (name === 'TooManyRequestsException')
        return name;
    if (name !== 'ConstraintViolationException')
        return undefined;
    const { Reason: reason = '' } = (cause ?? {});
    return reason.startsWith('CLOSE_ACCOUNT_') ? reason : undefined;
}
/** `Status` is gone from AWS's answers since September 2026; `State` took its place. */
function memberAccount({ Id, Name, Email, State, JoinedTimestamp }) {
    const joined = JoinedTimestamp && { joined: JoinedTimestamp.toISOString().replace(/\.\d+Z$/, 'Z') };
    return { id: Id ?? '', name: Name ?? '', email: Email ?? '', state: State ?? '', ...joined };
}
function creationRequest(status) {
    return {
        id: status.Id ?? '',
        name: status.AccountName ?? '',
        state: status.State ?? 'IN_PROGRESS',
        ...(status.AccountId ? { accountId: status.AccountId } : {}),
        ...(status.FailureReason ? { failure: status.FailureReason } : {}),
        requested: status.RequestedTimestamp?.getTime() ?? 0,
    };
}

// EXTERNAL MODULE: ./src/core/aws/account-order.js
var account_order = __webpack_require__(8645);
;// CONCATENATED MODULE: ./src/edge/resources.js



/** Interfaces of what our network is made of. All else that works in a VPC, load balancers and functions too, has one. */
const OWN_INTERFACES = new Set(['nat_gateway', 'transit_gateway']);
/** What lives in the networks of one account and region; it only looks. */
function openResources({ credentials, region }) {
    const open = (0,once/* once */.O)(async () => {
        const sdks = [Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(1637)]).then(__webpack_require__.t.bind(__webpack_require__, 1637, 19)), Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(7966)]).then(__webpack_require__.t.bind(__webpack_require__, 7966, 19))];
        const [{ EC2Client: Ec2 }, { RDSClient: Rds }] = await Promise.all(sdks);
        const settings = { credentials, region };
        return { ec2: (0,failed_call/* namingCalls */.Q)('ec2', new Ec2(settings)), rds: (0,failed_call/* namingCalls */.Q)('rds', new Rds(settings)) };
    });
    return {
        /**
         * What isn't ours in the VPCs that carry an account's tag, or in all VPCs of the region.
         *
         * @param account The account's name in the ledger, the tag's value.
         */
        async foreign(account, { everywhere }) {
            const { ec2, rds } = await open();
            const vpcs = await vpcsOf(ec2, everywhere ? [] : [{ Name: `tag:${account_order/* ACCOUNT_TAG */.Dq}`, Values: [account] }]);
            if (vpcs.length === 0)
                return [];
            const found = await Promise.all([instances(ec2, vpcs), databases(rds, vpcs), clusters(rds, vpcs)]);
            const known = found.flat();
            const others = await interfaces(ec2, vpcs, account);
            // An instance's own interface says nothing new.
            return [
                ...known,
                ...others.filter(({ owner }) => !known.some(({ id }) => id === owner)).map(({ owner: _, ...it }) => it),
            ];
        },
    };
}
async function vpcsOf(ec2, Filters) {
    const { paginateDescribeVpcs } = await Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(1637)]).then(__webpack_require__.t.bind(__webpack_require__, 1637, 19));
    const found = [];
    for await (const { Vpcs } of paginateDescribeVpcs({ client: ec2 }, { Filters })) {
        found.push(...(Vpcs ?? []).flatMap(({ VpcId }) => VpcId ?? []));
    }
    return found;
}
async function instances(client, vpcs) {
    const { paginateDescribeInstances } = await Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(1637)]).then(__webpack_require__.t.bind(__webpack_require__, 1637, 19));
    const states = { Name: 'instance-state-name', Values: ['pending', 'running', 'stopping', 'stopped'] };
    const found = [];
    for await (const { Reservations } of paginateDescribeInstances({ client }, { Filters: [inside(vpcs), states] })) {
        for (const { InstanceId: id = '', Tags } of Reservations?.flatMap(({ Instances }) => Instances ?? []) ?? []) {
            found.push({ kind: 'instance', id, ...named(Tags?.find(({ Key }) => Key === 'Name')?.Value) });
        }
    }
    return found;
}
/** Network interfaces that aren't our own, and the instance each belongs to. */
async function interfaces(client, vpcs, account) {
    const { paginateDescribeNetworkInterfaces } = await Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(1637)]).then(__webpack_require__.t.bind(__webpack_require__, 1637, 19));
    const found = [];
    for await (const page of paginateDescribeNetworkInterfaces({ client }, { Filters: [inside(vpcs)] })) {
        for (const { NetworkInterfaceId: id = '', InterfaceType, Description, Attachment, TagSet, } of page.NetworkInterfaces ?? []) {
            const isTagged = TagSet?.some(({ Key, Value }) => Key === account_order/* ACCOUNT_TAG */.Dq && Value === account);
            if (OWN_INTERFACES.has(InterfaceType ?? '') || isTagged)
                continue;
            const owner = Attachment?.InstanceId;
            found.push({ kind: 'network interface', id, ...named(Description), ...(owner ? { owner } : {}) });
        }
    }
    return found;
}
async function databases(client, vpcs) {
    const { paginateDescribeDBInstances } = await Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(7966)]).then(__webpack_require__.t.bind(__webpack_require__, 7966, 19));
    const found = [];
    for await (const { DBInstances } of paginateDescribeDBInstances({ client }, {})) {
        for (const { DBInstanceIdentifier: id = '', DBInstanceArn: arn, DBSubnetGroup, Engine } of DBInstances ?? []) {
            if (vpcs.includes(DBSubnetGroup?.VpcId ?? ''))
                found.push({ kind: 'database', id, ...(arn && { arn }), ...named(Engine) });
        }
    }
    return found;
}
/** A cluster names its subnet group, not its VPC; one that is stopped has no interface. */
async function clusters(client, vpcs) {
    const { paginateDescribeDBClusters, paginateDescribeDBSubnetGroups } = await Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(7966)]).then(__webpack_require__.t.bind(__webpack_require__, 7966, 19));
    const groups = new Set();
    for await (const { DBSubnetGroups } of paginateDescribeDBSubnetGroups({ client }, {})) {
        for (const { DBSubnetGroupName, VpcId } of DBSubnetGroups ?? []) {
            if (vpcs.includes(VpcId ?? ''))
                groups.add(DBSubnetGroupName ?? '');
        }
    }
    if (groups.size === 0)
        return [];
    const found = [];
    for await (const { DBClusters } of paginateDescribeDBClusters({ client }, {})) {
        for (const { DBClusterIdentifier: id = '', DBClusterArn: arn, DBSubnetGroup, Engine } of DBClusters ?? []) {
            if (groups.has(DBSubnetGroup ?? ''))
                found.push({ kind: 'database cluster', id, ...(arn && { arn }), ...named(Engine) });
        }
    }
    return found;
}
const inside = (vpcs) => ({ Name: 'vpc-id', Values: vpcs });
const named = (name) => (name ? { name } : {});

// EXTERNAL MODULE: ./src/edge/results.js + 2 modules
var edge_results = __webpack_require__(248);
// EXTERNAL MODULE: ./src/edge/s3.js
var s3 = __webpack_require__(561);
;// CONCATENATED MODULE: ./src/edge/service-catalog.js


/** Service Catalog, with the keys of a role in the account Control Tower runs in, and in its home region. */
function openServiceCatalog({ credentials, region }) {
    const sdk = () => Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(6816)]).then(__webpack_require__.t.bind(__webpack_require__, 6816, 19));
    const client = (0,once/* once */.O)(async () => {
        const settings = { credentials, region, maxAttempts: 8, retryMode: 'adaptive' };
        return (0,failed_call/* namingCalls */.Q)('servicecatalog', new (await sdk()).ServiceCatalogClient(settings));
    });
    return {
        /**
         * The version of a product to provision: the newest active one, a deprecated one (by its guidance) only where there
         * is no other. A landing zone's update adds a version and leaves the old ones inactive. All versions come in one
         * answer: ListProvisioningArtifacts takes no page token.
         *
         * @returns Its id, or undefined where no version is active.
         */
        async activeArtifact(product) {
            const { ListProvisioningArtifactsCommand } = await sdk();
            const command = new ListProvisioningArtifactsCommand({ ProductId: product });
            const { ProvisioningArtifactDetails = [] } = await (await client()).send(command);
            return ProvisioningArtifactDetails.filter(({ Active }) => Active).sort(bestFirst)[0]?.Id;
        },
        /**
         * @param which The name or the id of a provisioned product, or the account it made. A search matches words, so all
         *   its pages are read until the very one comes.
         * @returns The product whoever made it, or undefined where there is none. What was made or terminated just now may
         *   show only some seconds later.
         */
        async provisionedProduct(which) {
            const { paginateSearchProvisionedProducts } = await sdk();
            const [field, attribute, value] = searchOf(which);
            const search = {
                AccessLevelFilter: { Key: 'Account', Value: 'self' },
                Filters: { SearchQuery: [`${field}:${value}`] },
            };
            for await (const page of paginateSearchProvisionedProducts({ client: await client() }, search)) {
                const found = page.ProvisionedProducts?.find((one) => one[attribute] === value);
                if (found)
                    return provisionedProduct(found);
            }
            return undefined;
        },
        /**
         * Asks for a product. The same token gets the same answer: a call that is repeated asks for nothing more.
         *
         * @returns The record of the operation; it succeeds or fails later.
         */
        async provision({ name, product, artifact, token, parameters }) {
            const { ProvisionProductCommand } = await sdk();
            const command = new ProvisionProductCommand({
                ProvisionedProductName: name,
                ProductId: product,
                ProvisioningArtifactId: artifact,
                ProvisionToken: token,
                ProvisioningParameters: Object.entries(parameters).map(([Key, Value]) => ({ Key, Value })),
            });
            return productRecord((await (await client()).send(command)).RecordDetail);
        },
        /** @returns How an operation stands, and what came of it. */
        async record(id) {
            const { DescribeRecordCommand } = await sdk();
            const outputs = [];
            for (let page;;) {
                const answer = await (await client()).send(new DescribeRecordCommand({ Id: id, PageToken: page }));
                outputs.push(...(answer.RecordOutputs ?? []));
                page = answer.NextPageToken;
                if (!page)
                    return productRecord(answer.RecordDetail, outputs);
            }
        },
        /**
         * Asks for a product's end. Control Tower then manages its account no longer; the account itself stays.
         *
         * @returns The record of the operation, or undefined where there is no such product.
         */
        async terminate(id, token) {
            const { TerminateProvisionedProductCommand } = await sdk();
            const command = new TerminateProvisionedProductCommand({ ProvisionedProductId: id, TerminateToken: token });
            try {
                return productRecord((await (await client()).send(command)).RecordDetail);
            }
            catch (error) {
                if (error.name === 'ResourceNotFoundException')
                    return undefined;
                throw error;
            }
        },
    };
}
function bestFirst(one, other) {
    const isDeprecated = ({ Guidance }) => Number(Guidance === 'DEPRECATED');
    const made = ({ CreatedTime }) => CreatedTime?.getTime() ?? 0;
    return isDeprecated(one) - isDeprecated(other) || made(other) - made(one);
}
/** The field that is searched, the attribute of what is found, and what both have to be. */
function searchOf(which) {
    if ('id' in which)
        return ['id', 'Id', which.id];
    return 'name' in which ? ['name', 'Name', which.name] : ['physicalId', 'PhysicalId', which.accountId];
}
function provisionedProduct(attribute) {
    const { Id = '', Name = '', Status, IdempotencyToken, LastRecordId = '', PhysicalId = '' } = attribute;
    const good = attribute.LastSuccessfulProvisioningRecordId;
    return {
        id: Id,
        name: Name,
        status: Status ?? 'UNDER_CHANGE',
        ...(IdempotencyToken ? { token: IdempotencyToken } : {}),
        lastRecordId: LastRecordId,
        ...(good ? { lastGoodRecordId: good } : {}),
        // Products of other kinds have an ARN there.
        ...(/^\d{12}$/.test(PhysicalId) ? { accountId: PhysicalId } : {}),
    };
}
function productRecord(detail = {}, outputs = []) {
    return {
        id: detail.RecordId ?? '',
        productId: detail.ProvisionedProductId ?? '',
        type: detail.RecordType ?? '',
        state: detail.Status ?? 'CREATED',
        errors: (detail.RecordErrors ?? []).map(({ Code, Description }) => [Code, Description].filter(Boolean).join(': ')),
        outputs: Object.fromEntries(outputs.map(({ OutputKey, OutputValue }) => [OutputKey ?? '', OutputValue ?? ''])),
    };
}

;// CONCATENATED MODULE: ./actions/create-account/product-record.js


/** Account Factory takes half an hour as a rule; after an hour the job's next run goes on. */
const PATIENCE = 60 * 60_000;
const SLOWEST_POLL = 30_000;
/**
 * Control Tower works on five accounts at a time, and on one where its landing zone changes (its quotas page). Account
 * Factory tells it as an error, mostly only in the record: "ResourceInUseException Account Factory cannot complete an
 * operation on this account, because another AWS Control Tower operation is in progress. Try again later."
 */
const BUSY = /\bin progress\b|ResourceInUse|concurren|under.change/i;
/** What to do about the reasons that Account Factory is known to give; the first that fits is told. */
const REMEDIES = [
    [
        /no launch paths?|not authorized|AccessDenied|ResourceNotFoundException/i,
        "Give the role that creates accounts access to the product's portfolio and check the product's id; docs/service-catalog.md has both.",
    ],
    [
        /organi[sz]ational unit|\bOU\b|not (registered|enrolled)/i,
        "Register the unit with Control Tower, or name a registered one in the account's file.",
    ],
    [
        /\bSSO\b|Identity Center|identity store|directory/i,
        'Mend `factory.sso` in organization.yaml: e-mail and names as IAM Identity Center has them.',
    ],
    [/e-?mail/i, 'Some account, perhaps of another organization or closed, has this e-mail: choose another.'],
    [/limit|quota/i, 'Ask AWS for a higher quota of accounts, then run apply again.'],
    [
        /landing zone|drift|baseline/i,
        'Repair or update the landing zone in the Control Tower console, then run apply again.',
    ],
];
/** Whether AWS only says that it is at work on something else. */
function isBusy({ errors }) {
    return errors.some((error) => BUSY.test(error));
}
/**
 * Waits until an operation has ended, well or not. The pauses grow: half a minute more doesn't matter after ten.
 *
 * @throws UserError where it hasn't after an hour.
 */
async function ended(id, name, { catalog, sleep, now, log }) {
    const started = now();
    for (let wait = 1_000;; wait = Math.min(wait * 2, SLOWEST_POLL)) {
        const record = await catalog.record(id);
        log(`${name}: ${record.type} ${record.state} after ${Math.round((now() - started) / 1000)} s`);
        if (record.state === 'SUCCEEDED' || record.state === 'FAILED')
            return record;
        if (now() - started > PATIENCE) {
            throw new core_problem/* UserError */.y(`Service Catalog has not finished ${record.type} of ${name} after an hour (${id}).`, {
                hint: 'The next run takes the same operation up again.',
            });
        }
        await sleep(wait);
    }
}
/**
 * Repeats a request while AWS is at work on something else.
 *
 * @param attempt Gives undefined where AWS is busy, in its answer or in the record that came of it.
 * @throws UserError where AWS is busy for an hour.
 */
async function whenFree(name, attempt, { sleep, now, log }) {
    const started = now();
    for (let wait = 15_000;; wait = Math.min(wait * 2, 120_000)) {
        const answer = await attempt().catch((error) => {
            if (error instanceof core_problem/* UserError */.y)
                throw error;
            if (isBusy({ errors: [(0,told/* told */.E)(error).message] }))
                return undefined;
            throw product_record_refusal(error, name);
        });
        if (answer !== undefined)
            return answer;
        if (now() - started > PATIENCE) {
            throw new core_problem/* UserError */.y(`Control Tower was at work on something else for an hour; ${name} has to wait.`, {
                hint: 'The next run tries again. See in the Control Tower console what is under way.',
            });
        }
        log(`${name}: Control Tower is at work on something else, next try in ${wait / 1000} s`);
        await sleep(wait);
    }
}
/** What an operation that failed is told as: AWS's reason in one line, and what to do about it. */
function failure({ id, type, errors }, name) {
    const reason = errors.join('; ').replaceAll(/\s+/g, ' ').replace(/\.$/, '') || 'no reason was given';
    const fallback = `See the record ${id} in the Service Catalog console of the management account.`;
    return new core_problem/* UserError */.y(`${type} of ${name} failed: ${reason}.`, { hint: remedyFor(reason) ?? fallback });
}
/** The same for a request that AWS refuses at once. */
function product_record_refusal(error, name) {
    const hint = remedyFor(`${error.name} ${(0,told/* told */.E)(error).message}`);
    return hint ? new core_problem/* UserError */.y(`Service Catalog refuses ${name}.`, { hint }, { cause: error }) : error;
}
function remedyFor(reason) {
    return REMEDIES.find(([pattern]) => pattern.test(reason))?.[1];
}

;// CONCATENATED MODULE: ./actions/create-account/product-end.js



/** Service Catalog's search follows what happened within seconds; this is far more. */
const product_end_PATIENCE = 10 * 60_000;
/**
 * The product of an account: by the id that status keeps, or by its name, which is the account's where we made it. Where
 * that finds none, by the account: one that was adopted has the name that others gave it.
 */
async function findProduct(knownId, { name, id }, catalog) {
    const known = await catalog.provisionedProduct(knownId ? { id: knownId } : { name });
    return known ?? catalog.provisionedProduct({ accountId: id });
}
/**
 * Ends Control Tower's management of an account by terminating its product, and waits until that is done: the record
 * has succeeded and the product is gone. AWS tells no more of it by Service Catalog and Organizations. The account stays
 * in the organization, without the role AWSControlTowerExecution, and can then be closed.
 *
 * @returns Whether there was a product; a second call finds none and does nothing.
 * @throws UserError where the product is another account's, or Control Tower fails.
 */
async function terminateProduct(id, account, deps) {
    let product = await deps.catalog.provisionedProduct({ id });
    if (product && isChanging(product)) {
        // An earlier run's termination, or another's update: it is over before ours can begin.
        await ended(product.lastRecordId, account.name, deps);
        product = await deps.catalog.provisionedProduct({ id });
    }
    if (!product)
        return false;
    await confirmAccount(product, account, deps);
    await endProduct(product, account.name, deps);
    return true;
}
/** Whether an operation on the product is under way. */
function isChanging({ status }) {
    return status === 'UNDER_CHANGE' || status === 'PLAN_IN_PROGRESS';
}
/** Terminates a product and waits until it is gone, so that its name is free. */
async function endProduct(product, name, deps) {
    await whenFree(name, () => terminated(product.id, name, deps), deps);
    await gone(product.id, name, deps);
    deps.log(`${name}: the provisioned product ${product.id} is terminated`);
}
async function terminated(id, name, deps) {
    const product = await deps.catalog.provisionedProduct({ id });
    if (!product)
        return true;
    // After an operation has ended the token is another one, lest AWS answers with a termination that failed.
    const asked = await deps.catalog.terminate(id, `genesis-${(0,hash/* digest */.b)({ id, after: product.lastRecordId }).slice(0, 40)}`);
    if (!asked)
        return true;
    const record = await ended(asked.id, name, deps);
    if (record.state === 'SUCCEEDED')
        return true;
    if (isBusy(record))
        return undefined;
    throw failure(record, name);
}
async function gone(id, name, { catalog, now, sleep }) {
    const started = now();
    for (let wait = 1_000; await catalog.provisionedProduct({ id }); wait = Math.min(wait * 2, 15_000)) {
        if (now() - started > product_end_PATIENCE) {
            throw new core_problem/* UserError */.y(`Service Catalog still lists the product ${id} of ${name} after its termination.`, {
                hint: 'Look at it in the Service Catalog console of the management account, then run apply again.',
            });
        }
        await sleep(wait);
    }
}
/** The account that a product made: by the product itself, or by the outputs of what made it or changed it last. */
async function accountOf({ accountId, lastGoodRecordId }, catalog) {
    return accountId ?? (lastGoodRecordId ? (await catalog.record(lastGoodRecordId)).outputs.AccountId : undefined);
}
/** Terminating another account's product would take that one out of Control Tower. */
async function confirmAccount(product, account, { catalog }) {
    const id = await accountOf(product, catalog);
    if (id === account.id)
        return;
    const is = id ? `is account ${id}` : 'tells no account';
    throw new core_problem/* UserError */.y(`The provisioned product ${product.id} ${is}: it isn't terminated for ${account.name} (${account.id}).`, {
        hint: `Look in the Service Catalog console which product is ${account.name}'s, terminate it there, and run apply again.`,
    });
}

// EXTERNAL MODULE: ../../node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(8630);
// EXTERNAL MODULE: ./src/core/aws/reserved.js
var aws_reserved = __webpack_require__(9911);
// EXTERNAL MODULE: ./src/core/work/due.js
var work_due = __webpack_require__(8173);
// EXTERNAL MODULE: ./src/core/work/peerings.js
var work_peerings = __webpack_require__(5510);
;// CONCATENATED MODULE: ./src/core/work/record.js



/** How many characters of an error are kept: Terraform tells what AWS said only after 300. All of it is in the run's log. */
const ERROR_LENGTH = 500;
/**
 * The record of an account on which work begins.
 *
 * @param run The run that a person approved, or dispatched with the digest.
 */
function recordBegin(before, item, { run, subnet, now }) {
    return {
        ...before,
        ...inState(before, beginning(item), now),
        ...known({ subnet }),
        approved: { digest: itemDigest(item), run, module: item.module },
    };
}
function beginning({ create, lifecycle }) {
    if (lifecycle === 'closed')
        return 'deletion-requested';
    return create ? 'creation-requested' : 'provisioning-requested';
}
/** The record of an account after a run; the same as before where the run left no result. */
function recordEnd(before, done, now) {
    const last = lastResult(done);
    if (!last)
        return before;
    const { error: lastError, email_update: asked, ...kept } = before ?? {};
    const state = stateAfter(before, last, done);
    const isOver = state === 'stable' || state === 'deleted';
    return {
        ...kept,
        // The step that creates tells anew whether a change of the e-mail still waits.
        ...(asked && !done.create ? { email_update: asked } : {}),
        ...facts(before, done, now),
        ...clusterAfter(before, networkAfter(done.apply, done.destroy)),
        ...inState(before, state, now),
        ...(isOver ? { applied: { inputs: last.inputs, module: last.module, commit: last.commit } } : {}),
        ...(state === 'deleted' ? { deleted: before?.deleted ?? now } : {}),
        ...(last.error || state.endsWith('-failed') ? { error: errorOf(last, lastError, now) } : {}),
    };
}
/** Whether a step reached what it was for. A plan that differs was not applied, and a person is asked again. */
function succeeded({ outcome }) {
    return outcome !== 'failed' && outcome !== 'differs' && outcome !== 'queued';
}
/** What ended it: the first step that failed, else the last one. */
function lastResult({ create, apply, destroy, close }) {
    const steps = [create, apply, destroy, close].filter((step) => step !== undefined);
    return steps.find((step) => !succeeded(step)) ?? steps.at(-1);
}
function stateAfter(before, last, { create, network, lifecycle }) {
    if (lifecycle === 'closed')
        return stateOfClosing(last);
    if (succeeded(last))
        return last.step === 'create' && network ? 'provisioning-requested' : 'stable';
    // Where the job that creates left no result, the next step fails for want of an account.
    const isThere = isPeering(last.account) || isCreated(before) || (create !== undefined && succeeded(create));
    return isThere ? 'provisioning-failed' : 'creation-failed';
}
/** Where AWS takes no more for now, or the step that closes is yet to come, it is asked for still. */
function stateOfClosing(last) {
    if (last.outcome === 'queued')
        return 'deletion-requested';
    if (!succeeded(last))
        return 'deletion-failed';
    // A peering is over once it is taken down.
    return last.step === 'close' || isPeering(last.account) ? 'deleted' : 'deletion-requested';
}
function facts(before, done, now) {
    const { create, apply, destroy, close } = done;
    const isNew = create !== undefined && succeeded(create) && before?.created === undefined;
    return known({
        account_id: create?.account_id ?? apply?.account_id ?? close?.account_id,
        email: create?.email,
        request_id: create?.request_id,
        provisioned_product: create?.provisioned_product ?? close?.provisioned_product,
        subnet: apply?.subnet,
        network: networkAfter(apply, destroy),
        email_update: create?.email_update,
        created: isNew ? (create.created ?? now) : undefined,
    });
}
/** What others need of the network; null where it was taken down. */
function networkAfter(apply, destroy) {
    if (destroy && succeeded(destroy))
        return null;
    return apply && succeeded(apply) ? apply.network : undefined;
}
/** A cluster was requested for a VPC, and goes with it. */
function clusterAfter(before, network) {
    const isSame = network === undefined || network?.vpc_id === before?.network?.vpc_id;
    return before?.cluster && !isSame ? { cluster: null } : {};
}
function errorOf({ outcome, error }, last, now) {
    const unexplained = outcome === 'differs' ? 'The plan is no longer the one that was approved.' : 'It is not known why.';
    const message = firstLine(error?.message ?? unexplained);
    const hint = error?.hint === undefined ? {} : { hint: firstLine(error.hint) };
    const isSame = last?.message === message && last.hint === hint.hint;
    return { message, ...hint, at: isSame ? (last.at ?? now) : now };
}
function inState(before, state, now) {
    return { state, since: before?.state === state ? (before.since ?? now) : now };
}
/** Without what is undefined: it would hide what was known before. */
function known(values) {
    const entries = Object.entries(values).filter(([, value]) => value !== undefined);
    return Object.fromEntries(entries);
}
function firstLine(text) {
    const line = text.trim().split(/\r\n|[\r\n]/)[0] ?? '';
    return line.length > ERROR_LENGTH ? `${line.slice(0, ERROR_LENGTH - 1)}…` : line;
}

;// CONCATENATED MODULE: ./actions/create-account/baseline/part.js
const nothing = { did: [], notes: [] };
const done = (...did) => ({ did, notes: [] });
const noted = (...notes) => ({ did: [], notes });

;// CONCATENATED MODULE: ./actions/create-account/baseline/access.js


const access_PATIENCE = 10 * 60_000;
/**
 * Who gets into the account by IAM Identity Center. Assignments that the ledger doesn't name are left: others make them
 * too (Control Tower for one), and nothing on them says whose they are.
 */
const access = {
    name: 'access',
    async bring({ id, account }, deps) {
        if (account.access.length === 0)
            return nothing;
        const grants = await grantsOf(account, deps.identityCenter);
        const did = [];
        // One after the other: AWS refuses two changes of the same assignment's permission set at a time.
        for (const permissionSet of new Set(grants.map((grant) => grant.permissionSet))) {
            const present = await deps.identityCenter.assigned(id, permissionSet);
            const wanted = grants.filter((grant) => grant.permissionSet === permissionSet);
            for (const grant of wanted.filter(({ principal }) => !present.some((one) => one.id === principal.id))) {
                await access_assign(id, grant, deps);
                did.push(grant.says);
            }
        }
        return done(...did);
    },
};
/** @throws UserError with all names that Identity Center doesn't have, and those it has. */
async function grantsOf({ access }, center) {
    const sets = await center.permissionSets();
    const faults = [];
    const grants = [];
    for (const { group, user, permission_set: set } of access) {
        const kind = group === undefined ? 'user' : 'group';
        const name = group ?? user ?? '';
        const principal = await center.principal(kind, name);
        const permissionSet = sets.get(set);
        if (!principal)
            faults.push(unknown(kind, name, await center.names(kind)));
        if (!permissionSet)
            faults.push(unknown('permission set', set, [...sets.keys()]));
        if (principal && permissionSet)
            grants.push({ says: `${kind} ${name} has ${set}`, permissionSet, principal });
    }
    if (faults.length === 0)
        return grants;
    throw new core_problem/* UserError */.y([...new Set(faults)].join(' '), { hint: 'Create what is missing, or mend `access`.' });
}
function unknown(kind, name, names) {
    const some = names.sort().slice(0, 20).join(', ');
    const there = names.length > 20 ? `${some} and ${names.length - 20} more` : some || 'none';
    return `Identity Center has no ${kind} ${name} (it has: ${there}).`;
}
async function access_assign(account, { says, ...grant }, { identityCenter, sleep, now }) {
    const started = now();
    let status = await identityCenter.assign(account, grant);
    for (let wait = 1_000; status.state === 'IN_PROGRESS'; wait = Math.min(wait * 2, 5_000)) {
        if (now() - started > access_PATIENCE) {
            throw new core_problem/* UserError */.y(`AWS has not given access (${says}) after ${access_PATIENCE / 60_000} minutes.`);
        }
        await sleep(wait);
        status = await identityCenter.assignment(status.request);
    }
    if (status.state === 'FAILED')
        throw new core_problem/* UserError */.y(`AWS gave no access (${says}): ${status.failure}.`);
}

;// CONCATENATED MODULE: ./actions/create-account/baseline/contacts.js

/** The alternate contacts. The account's own win over the organization's; one that neither names is left alone. */
const contacts = {
    name: 'alternate contacts',
    async bring({ id, account }, { organization, settings }) {
        const wanted = { ...organization.baseline.contacts, ...contacts_named(account.contacts) };
        const set = await Promise.all(Object.entries(contacts_named(wanted)).map(async ([kind, contact]) => {
            const present = await settings.contact(id, kind);
            if (present && same(present, contact))
                return [];
            await settings.setContact(id, kind, contact);
            return [`${kind} contact ${contact.email}`];
        }));
        return done(...set.flat());
    },
};
function contacts_named(contacts = {}) {
    return Object.fromEntries(Object.entries(contacts).filter(([, contact]) => contact !== undefined));
}
function same(one, other) {
    return ['name', 'title', 'email', 'phone'].every((key) => one[key] === other[key]);
}

;// CONCATENATED MODULE: ./actions/create-account/baseline/email.js


/** A one-time password is good for a day (AWS's documentation of StartPrimaryEmailUpdate's console flow). */
const GOOD_FOR = 24 * 3_600_000;
/**
 * The e-mail of the account's root user. AWS sends a one-time password to the new one, which a person gives to a later
 * run; until then nothing waits for it but this part.
 */
const email = {
    name: 'e-mail',
    async bring(account, deps) {
        const { oneTimePassword: password } = account;
        if (!differs(account))
            return nothing;
        if (password && password !== 'resend')
            return accept(account, password, deps);
        const asked = password === 'resend' ? undefined : waiting(account, deps.now());
        return asked ? waits(account, asked) : start(account, deps);
    },
};
/**
 * The change of the e-mail that was asked for and still waits for its one-time password.
 *
 * @returns Undefined where none does, or where the password isn't good any more.
 */
function waiting(account, now) {
    const { emailUpdate: asked, email: wanted } = account;
    const isGood = differs(account) && asked?.email === wanted && now - Date.parse(asked.at) < GOOD_FOR;
    return isGood ? asked : undefined;
}
function differs({ currentEmail, email }) {
    return currentEmail.toLowerCase() !== email.toLowerCase();
}
async function start(account, { settings, now }) {
    await settings.startEmailUpdate(account.id, account.email);
    const asked = { email: account.email, at: new Date(now()).toISOString() };
    return { ...waits(account, asked), did: [`asked AWS to change the e-mail to ${account.email}`] };
}
function waits({ name, email }, emailUpdate) {
    const note = `AWS has sent a one-time password to ${email}: dispatch apply with accounts=${name} and one-time-password set to its six digits, or to resend for a new one.`;
    return { did: [], notes: [note], emailUpdate };
}
async function accept({ id, name, email }, password, { settings }) {
    await settings.acceptEmailUpdate(id, email, password).catch((cause) => {
        throw new core_problem/* UserError */.y(`AWS does not take the one-time password for ${email}.`, {
            hint: `Dispatch apply with accounts=${name} and the password of the last e-mail, or one-time-password=resend.`,
        }, { cause });
    });
    return done(`e-mail changed to ${email}`);
}

;// CONCATENATED MODULE: ./actions/create-account/baseline/gather.js


/** An account that isn't ready; what was done of it all the same is told too. */
class Unready extends core_problem/* UserError */.y {
    brought;
    constructor(message, brought) {
        super(message, { hint: 'Mend it and run apply again; what is in place is not done twice.' });
        this.brought = brought;
    }
}
/** Brings parts in line and gathers what they tell; one that fails doesn't stop the others. */
function gather(account, log) {
    const brought = { did: [], notes: [] };
    const failures = [];
    async function attempt(name, work) {
        try {
            return await work();
        }
        catch (error) {
            const { message, hint } = (0,told/* told */.E)(error);
            failures.push(`${name}: ${sentence(message)}${hint ? ` ${hint}` : ''}`);
            log(`${account.name}: ${failures.at(-1)}`);
            return undefined;
        }
    }
    async function bring(part, deps) {
        const told = await attempt(part.name, () => part.bring(account, deps));
        brought.did.push(...(told?.did ?? []));
        brought.notes.push(...(told?.notes ?? []));
        if (told?.emailUpdate)
            brought.emailUpdate = told.emailUpdate;
        for (const line of [...(told?.did ?? []), ...(told?.notes ?? [])])
            log(`${account.name}: ${line}`);
    }
    return {
        brought,
        attempt,
        /** @returns Whether all of them are in line. */
        async all(parts, deps) {
            const before = failures.length;
            await Promise.all(parts.map((part) => bring(part, deps)));
            return failures.length === before;
        },
        failed: () => failures.length > 0,
        /** @throws Unready with all failures in one line. */
        end() {
            if (failures.length === 0)
                return brought;
            throw new Unready(`${account.name} isn't ready. ${failures.join(' ')}`, brought);
        },
    };
}
// What AWS says needn't end with a full stop; the next failure follows in the same line.
const sentence = (text) => (/[.)]$/.test(text) ? text : `${text}.`);

;// CONCATENATED MODULE: ./actions/create-account/baseline/name.js

/** The account's name at AWS; requests in flight are known by it, so it is the ledger's. */
const accountName = {
    name: 'name',
    async bring({ id, name, currentName }, { settings }) {
        if (currentName === name)
            return nothing;
        await settings.setName(id, name);
        return done(`named ${name}, in place of ${currentName}`);
    },
};

;// CONCATENATED MODULE: ./actions/create-account/baseline/alias.js


/** The name in the address of the account's sign-in page. An account has one at most: a new one takes its place. */
const alias = {
    name: 'account alias',
    async bring({ name }, { member: { iam } }) {
        const present = await iam.alias();
        if (present === name)
            return nothing;
        await iam.setAlias(name).catch((cause) => {
            if (cause.name !== 'EntityAlreadyExistsException')
                throw cause;
            throw new core_problem/* UserError */.y(`${name} is the alias of another AWS account.`, {
                hint: 'Aliases are unique in all of AWS: set `baseline.alias` to false, or ask whose it is.',
            });
        });
        return done(present ? `alias ${name}, in place of ${present}` : `alias ${name}`);
    },
};

;// CONCATENATED MODULE: ./actions/create-account/baseline/region.js



/** Does the work of a part in one region; a region that is out of reach is told as skipped. */
async function inRegion(what, region, bring) {
    return bring().catch((error) => {
        if (!isOutOfReach(error))
            throw error;
        return noted(`${what} in ${region} skipped: the region is not opted in to, or denied. ${(0,told/* told */.E)(error).message}`);
    });
}

;// CONCATENATED MODULE: ./actions/create-account/baseline/default-vpc.js


/** Removes the default VPC of a region, unless something lives in it: all that does has a network interface. */
function defaultVpc(region) {
    return {
        name: `default VPC in ${region}`,
        bring: (_, { member }) => inRegion('default VPC', region, () => remove(region, member.ec2(region))),
    };
}
async function remove(region, ec2) {
    const vpc = await ec2.defaultVpc();
    if (!vpc)
        return nothing;
    const kept = (why) => noted(`default VPC ${vpc} in ${region} kept: ${why}`);
    const living = await ec2.networkInterfaces(vpc);
    if (living.length > 0)
        return kept(`it has network interfaces (${living.slice(0, 3).join(', ')})`);
    try {
        await ec2.removeVpc(vpc);
    }
    catch (error) {
        // Its own security groups, for one, aren't seen as interfaces; AWS refuses then.
        if (error.name !== 'DependencyViolation')
            throw error;
        return kept('AWS says that something still depends on it');
    }
    return done(`default VPC in ${region} removed`);
}

;// CONCATENATED MODULE: ./actions/create-account/baseline/ebs-encryption.js


/** New EBS volumes of a region are encrypted unless somebody says otherwise. */
function ebsEncryption(region) {
    return {
        name: `EBS encryption in ${region}`,
        bring: (_, { member }) => inRegion('EBS encryption', region, async () => {
            const ec2 = member.ec2(region);
            if (await ec2.encryptsVolumes())
                return nothing;
            await ec2.encryptVolumes();
            return done(`EBS volumes are encrypted in ${region}`);
        }),
    };
}

;// CONCATENATED MODULE: ./actions/create-account/baseline/password-policy.js

/** What the ledger doesn't name stays as it is: IAM would set it back to its default. */
const passwordPolicy = {
    name: 'password policy',
    async bring(_, { organization, member: { iam } }) {
        const wanted = organization.baseline.password_policy;
        const present = await iam.passwordPolicy();
        const differing = Object.entries(wanted).filter(([key, value]) => present[key] !== value);
        if (differing.length === 0)
            return nothing;
        await iam.setPasswordPolicy({ ...present, ...wanted });
        return done(`password policy: ${differing.map(([key, value]) => `${key} ${value}`).join(', ')}`);
    },
};

;// CONCATENATED MODULE: ./actions/create-account/baseline/public-access.js

/** S3's public access block for the whole account, all four switches of it. */
const publicAccess = {
    name: 'S3 public access block',
    async bring({ id }, { member: { s3 } }) {
        if (await s3.blocksPublic(id))
            return nothing;
        await s3.blockPublic(id);
        return done('S3 blocks public access');
    },
};

// EXTERNAL MODULE: ./src/core/apps/names.js
var apps_names = __webpack_require__(8234);
;// CONCATENATED MODULE: ./src/core/aws/policy.js
/** Allows actions on resources; on all where none are named. */
function allowing(Sid, Action, { on = '*', when } = {}) {
    return { Sid, Effect: 'Allow', Action, Resource: on, ...(when ? { Condition: when } : {}) };
}

;// CONCATENATED MODULE: ./src/core/aws/app-policies.js


// What deploying apps does in an account: functions, the objects of apps in the servers' buckets, and the policy by which
// a server invokes functions.
/** What init, the policy of invoking included, names itself. */
const OWN_NAMES = 'mattermost-apps-*';
/** What the role that deploys apps may do in an account. */
function appStatements(settings) {
    const { functions, executeRoles, objects, policies, layers } = resources(settings);
    return [
        ...appLookStatements(settings),
        allowing('Functions', [
            'lambda:CreateFunction',
            'lambda:UpdateFunctionCode',
            'lambda:UpdateFunctionConfiguration',
            'lambda:TagResource',
        ], { on: functions }),
        // Where the invoke policy has hardly any room left, functions that are gone are left out of it.
        allowing('FindFunctions', ['lambda:ListFunctions']),
        allowing('Layers', ['lambda:GetLayerVersion'], { on: layers }),
        allowing('ExecuteRole', ['iam:PassRole'], { on: executeRoles }),
        allowing('Networks', ['ec2:DescribeVpcs', 'ec2:DescribeSubnets', 'ec2:DescribeSecurityGroups']),
        allowing('Objects', ['s3:PutObject'], { on: objects }),
        allowing('InvokePolicy', ['iam:CreatePolicyVersion', 'iam:DeletePolicyVersion'], { on: policies }),
    ];
}
/** What a dry run looks at, which tells what a deploy would change. */
function appLookStatements(settings) {
    const { functions, executeRoles, buckets, objects, policies } = resources(settings);
    return [
        // Lambda tells a function's tags only to those who may list them (its API reference, GetFunction).
        allowing('LookAtFunctions', ['lambda:GetFunction', 'lambda:ListTags'], { on: functions }),
        allowing('LookAtExecuteRole', ['iam:GetRole'], { on: executeRoles }),
        // Who may not list a bucket is told of a missing object that it is forbidden.
        allowing('LookAtBuckets', ['s3:ListBucket'], { on: buckets }),
        allowing('LookAtObjects', ['s3:GetObject'], { on: objects }),
        allowing('LookAtInvokePolicy', ['iam:GetPolicy', 'iam:GetPolicyVersion', 'iam:ListPolicyVersions'], {
            on: policies,
        }),
    ];
}
function resources({ organization: { partition }, servers }) {
    const names = Object.values(servers).map(({ bucket }) => bucket);
    const roles = Object.values(servers).map((server) => server.execute_role);
    const buckets = [...new Set([apps_names/* DEFAULTS */.zY.bucket, ...names])].map((name) => `arn:${partition}:s3:::${name}`);
    return {
        functions: `arn:${partition}:lambda:*:*:function:*`,
        layers: `arn:${partition}:lambda:*:*:layer:*`,
        executeRoles: [...new Set([apps_names/* DEFAULTS */.zY.executeRole, ...roles])].map((role) => `arn:${partition}:iam::*:role/${role}`),
        buckets,
        objects: buckets.flatMap((bucket) => ['static', 'manifests', 'code'].map((part) => `${bucket}/${part}/*`)),
        policies: `arn:${partition}:iam::*:policy/${OWN_NAMES}`,
    };
}

;// CONCATENATED MODULE: ./src/core/aws/network-policies.js

// What Terraform's network module does in an account, one statement for each subject. A test applies the module with
// these policies and finds that it fails without any one of them.
const INTERNET = ['Create', 'Delete', 'Attach', 'Detach'].map((verb) => `ec2:${verb}InternetGateway`);
const PARAMETER_GROUPS = ['DBParameterGroup', 'DBClusterParameterGroup'].flatMap((group) => ['Create', 'Modify', 'Reset', 'Delete'].map((verb) => `rds:${verb}${group}`));
/** EC2's resources have no names that a policy could say; the region is known. */
const EC2 = {
    Vpcs: [
        'ec2:CreateVpc',
        'ec2:ModifyVpcAttribute',
        'ec2:DeleteVpc',
        'ec2:AssociateVpcCidrBlock',
        'ec2:DisassociateVpcCidrBlock',
        'ec2:AllocateIpamPoolCidr',
    ],
    DhcpOptions: ['ec2:CreateDhcpOptions', 'ec2:AssociateDhcpOptions', 'ec2:DeleteDhcpOptions'],
    Subnets: [
        'ec2:CreateSubnet',
        'ec2:ModifySubnetAttribute',
        'ec2:DeleteSubnet',
        'ec2:AssociateSubnetCidrBlock',
        'ec2:DisassociateSubnetCidrBlock',
    ],
    InternetGateways: [...INTERNET, 'ec2:CreateEgressOnlyInternetGateway', 'ec2:DeleteEgressOnlyInternetGateway'],
    Addresses: ['ec2:AllocateAddress', 'ec2:DisassociateAddress', 'ec2:ReleaseAddress'],
    NatGateways: ['ec2:CreateNatGateway', 'ec2:DeleteNatGateway'],
    RouteTables: [
        'ec2:CreateRouteTable',
        'ec2:AssociateRouteTable',
        'ec2:ReplaceRouteTableAssociation',
        'ec2:DisassociateRouteTable',
        'ec2:DeleteRouteTable',
    ],
    Routes: ['ec2:CreateRoute', 'ec2:ReplaceRoute', 'ec2:DeleteRoute'],
    SecurityGroups: ['ec2:CreateSecurityGroup', 'ec2:DeleteSecurityGroup'],
    SecurityGroupRules: [
        'ec2:AuthorizeSecurityGroupIngress',
        'ec2:AuthorizeSecurityGroupEgress',
        'ec2:ModifySecurityGroupRules',
        'ec2:RevokeSecurityGroupIngress',
        'ec2:RevokeSecurityGroupEgress',
    ],
    Attachments: [
        'ec2:CreateTransitGatewayVpcAttachment',
        'ec2:ModifyTransitGatewayVpcAttachment',
        'ec2:DeleteTransitGatewayVpcAttachment',
    ],
    Endpoints: ['ec2:CreateVpcEndpoint', 'ec2:ModifyVpcEndpoint', 'ec2:DeleteVpcEndpoints'],
    Tags: ['ec2:CreateTags', 'ec2:DeleteTags'],
};
/** Whoever makes the first gateway or attachment of an account also makes AWS's own role for them (VPC's documentation). */
const SERVICES = ['natgateway.amazonaws.com', 'transitgateway.amazonaws.com'];
/** What builds a network, changes it and takes it down, in the regions that have a hub and under the names it uses. */
function networkStatements(settings) {
    const names = network_policies_resources(settings);
    const here = { StringEquals: { 'aws:RequestedRegion': regions(settings) } };
    return [
        ...Object.entries(EC2).map(([subject, actions]) => allowing(subject, actions, { when: here })),
        allowing('SubnetGroups', ['rds:CreateDBSubnetGroup', 'rds:ModifyDBSubnetGroup', 'rds:DeleteDBSubnetGroup'], {
            on: names.subnetGroups,
            when: here,
        }),
        allowing('ParameterGroups', PARAMETER_GROUPS, { on: names.parameterGroups, when: here }),
        allowing('DatabaseTags', ['rds:AddTagsToResource', 'rds:RemoveTagsFromResource'], {
            on: [names.subnetGroups, ...names.parameterGroups],
            when: here,
        }),
        allowing('NodePolicy', NODE_POLICY, { on: names.nodePolicy }),
        allowing('MonitoringRole', MONITORING_ROLE, { on: names.monitoringRole }),
        allowing('MonitoringPolicy', ['iam:AttachRolePolicy', 'iam:DetachRolePolicy'], {
            on: names.monitoringRole,
            when: { ArnEquals: { 'iam:PolicyARN': names.monitoringPolicy } },
        }),
        allowing('ServiceLinkedRoles', ['iam:CreateServiceLinkedRole'], {
            on: names.serviceLinkedRoles,
            when: { StringEquals: { 'iam:AWSServiceName': SERVICES } },
        }),
    ];
}
/** What `terraform/peering` does on either side, besides routes and tags. */
function peeringStatements(settings) {
    const verbs = ['CreateVpcPeeringConnection', 'AcceptVpcPeeringConnection', 'DeleteVpcPeeringConnection'];
    const actions = [...verbs, 'ModifyVpcPeeringConnectionOptions'].map((verb) => `ec2:${verb}`);
    return [allowing('Peerings', actions, { when: { StringEquals: { 'aws:RequestedRegion': regions(settings) } } })];
}
const NODE_POLICY = [
    'iam:CreatePolicy',
    'iam:CreatePolicyVersion',
    'iam:DeletePolicyVersion',
    'iam:DeletePolicy',
    'iam:TagPolicy',
    'iam:UntagPolicy',
];
const MONITORING_ROLE = [
    'iam:CreateRole',
    'iam:UpdateRole',
    'iam:UpdateRoleDescription',
    'iam:UpdateAssumeRolePolicy',
    'iam:DeleteRole',
    'iam:TagRole',
    'iam:UntagRole',
];
/** What plans a network, and tells what else is in the account. */
function lookStatements(settings) {
    const names = network_policies_resources(settings);
    return [
        allowing('LookAtNetworks', ['ec2:Describe*', 'ec2:Get*']),
        allowing('LookAtDatabases', ['rds:Describe*', 'rds:ListTagsForResource']),
        allowing('LookAtNodePolicy', ['iam:GetPolicy', 'iam:GetPolicyVersion', 'iam:ListPolicyVersions'], {
            on: names.nodePolicy,
        }),
        allowing('LookAtMonitoringRole', ['iam:GetRole', 'iam:ListRolePolicies', 'iam:ListAttachedRolePolicies', 'iam:ListInstanceProfilesForRole'], { on: names.monitoringRole }),
    ];
}
/** The names that terraform/modules/network gives; regions other than us-east-1 add theirs at the end. */
function network_policies_resources({ organization: { partition } }) {
    const rds = (kind, name) => `arn:${partition}:rds:*:*:${kind}:${name}`;
    return {
        subnetGroups: rds('subgrp', 'mattermost-provisioner-db-vpc-*'),
        parameterGroups: [rds('pg', 'mattermost-aurora-*'), rds('cluster-pg', 'mattermost-aurora-*')],
        nodePolicy: `arn:${partition}:iam::*:policy/cloud-provisioning-node-policy*`,
        monitoringRole: `arn:${partition}:iam::*:role/rds-enhanced-monitoring-mattermost-cloud-*`,
        monitoringPolicy: `arn:${partition}:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole`,
        serviceLinkedRoles: `arn:${partition}:iam::*:role/aws-service-role/*`,
    };
}
function regions({ hubs }) {
    return [...new Set(Object.values(hubs).map(({ region }) => region))].sort();
}

;// CONCATENATED MODULE: ./src/core/aws/role-policies.js



/**
 * The roles an account gets before its network.
 *
 * @param settings Where the names, the partition, the regions and the automation account come from.
 */
function memberRoles(settings) {
    const { organization, automation, roles } = settings;
    const trustedBy = (...names) => trust(names.map((role) => (0,aws_arn/* roleArn */.w3)(organization.partition, automation.account, role)), roles.external_id);
    const allow = (Statement) => ({ Version: '2012-10-17', Statement });
    return [
        {
            name: roles.provisioning,
            description: 'Builds the network of this account',
            trust: trustedBy(automation.roles.write),
            policies: {
                network: allow([...networkStatements(settings), ...lookStatements(settings)]),
                peerings: allow(peeringStatements(settings)),
            },
        },
        {
            name: roles.reader,
            description: 'Plans the network of this account, tries apps and looks for drift',
            trust: trustedBy(automation.roles.read),
            policies: { look: allow([...lookStatements(settings), ...appLookStatements(settings)]) },
        },
        {
            name: roles.apps,
            description: 'Deploys Mattermost Apps to this account',
            trust: trustedBy(automation.roles.apps, automation.roles.bundles),
            policies: { apps: allow(appStatements(settings)) },
        },
    ];
}
function trust(principals, externalId) {
    return {
        Version: '2012-10-17',
        Statement: [
            {
                Effect: 'Allow',
                Principal: { AWS: principals.length === 1 ? principals[0] : principals },
                Action: ['sts:AssumeRole', 'sts:SetSourceIdentity'],
                ...(externalId ? { Condition: { StringEquals: { 'sts:ExternalId': externalId } } } : {}),
            },
        ],
    };
}

;// CONCATENATED MODULE: ./actions/create-account/baseline/roles.js



/** The roles that build and read the account's network. */
const roles = {
    name: 'roles',
    async bring({ name }, { organization, member }) {
        const made = await Promise.all(memberRoles(organization).map(async (role) => {
            const changed = await member.iam.ensureRole({ ...role, tags: { [account_order/* ACCOUNT_TAG */.Dq]: name } });
            return changed ? [`role ${role.name} is in place`] : [];
        }));
        return done(...made.flat());
    },
};

;// CONCATENATED MODULE: ./actions/create-account/baseline/parts.js






/** What is brought in line inside an account, as far as organization.yaml asks for it. None needs another one. */
function partsInside({ baseline, hubs, organization }) {
    const inUse = new Set([organization.region, ...Object.values(hubs).map(({ region }) => region)]);
    return [
        roles,
        ...(baseline.alias ? [alias] : []),
        ...(baseline.s3_block_public ? [publicAccess] : []),
        ...(Object.keys(baseline.password_policy).length > 0 ? [passwordPolicy] : []),
        ...(baseline.ebs_encryption ? [...inUse].map(ebsEncryption) : []),
        ...[...new Set(baseline.default_vpcs.remove_in)].map(defaultVpc),
    ];
}

;// CONCATENATED MODULE: ./actions/create-account/baseline/quarantine.js

/** A service control policy that lies on an account from its first minute until it is finished. */
const quarantine = {
    name: 'quarantine',
    async bring({ id, isNew }, { organization, organizations }) {
        const policy = organization.baseline.quarantine_policy;
        if (!policy || !isNew || (await organizations.policies(id)).includes(policy))
            return nothing;
        await organizations.attachPolicy(policy, id);
        return done('put in quarantine until it is finished');
    },
};
/** Takes the policy off, also where it was put on by an earlier run that never came to its end. */
const release = {
    name: 'quarantine',
    async bring({ id }, { organization, organizations }) {
        const policy = organization.baseline.quarantine_policy;
        if (!policy || !(await organizations.policies(id)).includes(policy))
            return nothing;
        await organizations.detachPolicy(policy, id);
        return done('taken out of quarantine');
    },
};

;// CONCATENATED MODULE: ./actions/create-account/baseline/tags.js

/** The ledger's tags, with the account's key and its owner. Tags that the ledger doesn't have stay: they may be another tool's. */
const tags = {
    name: 'tags',
    async bring({ id, tags }, { organizations }) {
        const present = await organizations.tags(id);
        const missing = Object.entries(tags).filter(([key, value]) => present[key] !== value);
        if (missing.length === 0)
            return nothing;
        await organizations.tag(id, Object.fromEntries(missing));
        return done(`tagged with ${missing.map(([key]) => key).join(', ')}`);
    },
};

;// CONCATENATED MODULE: ./actions/create-account/baseline/unit.js

/** The organizational unit the account belongs in. */
const unit = {
    name: 'unit',
    async bring({ id, unit }, { organizations }) {
        const parent = await organizations.parent(id);
        if (parent === unit.id)
            return nothing;
        await organizations.move(id, parent, unit.id);
        return done(`moved to ${unit.path}`);
    },
};

;// CONCATENATED MODULE: ./actions/create-account/prepare.js











/**
 * Finds the unit an account belongs in. Ask before the first change: a misspelt unit must not leave one half done.
 *
 * @throws UserError where the organization has no such unit.
 */
async function unitAt(path, { unit }) {
    const id = await unit(path);
    if (id)
        return { path, id };
    throw new core_problem/* UserError */.y(`The organization has no unit ${path}.`, {
        hint: 'Create the unit, or mend `unit` (names from below the root, like Workloads/Prod).',
    });
}
/** A new account's role can be assumed some seconds, at times minutes, after AWS says SUCCEEDED. */
const prepare_PATIENCE = 10 * 60_000;
/** In an account that has been there for an hour, the role won't come any more. */
const PATIENCE_WITH_OLD = 60_000;
const OLD = 60 * 60_000;
/** Control Tower enrolls a moved account in some minutes, one after the other where many are moved. */
const ENROLMENT_PATIENCE = 60 * 60_000;
const ROLE_HINT = 'Look at `roles.bootstrap` in organization.yaml and at what the factory role may assume.';
const ENROLMENT_HINT = 'See in the Control Tower console whether the unit is registered and enrolls accounts by itself; `roles.bootstrap` is AWSControlTowerExecution then.';
/**
 * Makes an account ready for its network, and keeps one that is ready in step with the ledger. Everything is looked at
 * first, so on a finished account nothing is changed.
 *
 * The order matters: the policies of the unit may forbid what the baseline does, so the move comes after it; only where
 * the move is what makes the bootstrap role (Control Tower's auto-enrolment), it comes first.
 *
 * @returns What was done, and what a person should know.
 * @throws Unready with all that failed in one line, after all else was done; the quarantine stays on then.
 */
async function prepareAccount(account, organization, deps) {
    const work = gather(account, deps.log);
    const outside = { ...deps, organization };
    const enrolls = organization.factory.auto_enroll === true;
    await work.all([tags], deps);
    const isPlaced = !enrolls || (await work.all([unit], deps));
    if (!enrolls)
        await work.all([quarantine], outside);
    const inside = async () => {
        const member = isPlaced && (await work.attempt('bootstrap role', () => assumable(account, organization, deps)));
        if (!member)
            return false;
        if (enrolls)
            await work.all([quarantine], outside);
        return work.all(partsInside(organization), { organization, member });
    };
    const emailed = async () => {
        const asked = waiting(account, deps.now());
        // A wrong password ends nothing: the change still waits for the right one.
        if (!(await work.all([email], deps)) && asked)
            work.brought.emailUpdate = asked;
    };
    const [isReady] = await Promise.all([inside(), work.all([contacts, accountName], outside), emailed()]);
    if (isReady)
        await work.all([unit], deps);
    await work.all([access], deps);
    if (!work.failed())
        await work.all([release], outside);
    return work.end();
}
async function assumable(account, organization, { member, sleep, now, log }) {
    const { name, id } = account;
    const started = now();
    const patience = patienceWith(account, organization, started);
    for (let wait = 1_000;; wait = Math.min(wait * 2, 15_000)) {
        try {
            return await member(id);
        }
        catch (cause) {
            if (now() - started > patience) {
                throw new core_problem/* UserError */.y(`The bootstrap role of ${name} (${id}) can't be assumed after ${minutes(patience)}.`, { hint: hintOf(account, organization) }, { cause });
            }
            log(`${name}: its role can't be assumed yet, next try in ${wait / 1000} s`);
            await sleep(wait);
        }
    }
}
function patienceWith({ account, joined }, { factory }, now) {
    if (factory.auto_enroll)
        return ENROLMENT_PATIENCE;
    const isOld = account.account_id !== undefined || (joined !== undefined && now - Date.parse(joined) > OLD);
    return isOld ? PATIENCE_WITH_OLD : prepare_PATIENCE;
}
function hintOf({ account }, { factory, roles, organization }) {
    if (factory.auto_enroll)
        return ENROLMENT_HINT;
    if (account.account_id === undefined)
        return ROLE_HINT;
    return (`An account that was invited has no such role. Make ${roles.bootstrap} in it, with the policy AdministratorAccess ` +
        `and trusted by the account ${organization.management_account}.`);
}
const minutes = (milliseconds) => (milliseconds === 60_000 ? 'a minute' : `${milliseconds / 60_000} minutes`);

;// CONCATENATED MODULE: ./src/core/close/foreign.js

/** What would be lost with the network and isn't allowed to be, in the order found. */
function inTheWay(found, { close }) {
    const ignored = new Set(close?.ignore.map(({ resource }) => resource));
    return found.filter(({ id, arn }) => !ignored.has(id) && !(arn && ignored.has(arn)));
}
/** Longer lists are cut: a summary isn't an inventory. */
const MOST_NAMED = 50;
/**
 * Refuses to take a network down, or to close an account, while others use it.
 *
 * @throws UserError naming all of it, and how to say that it may go.
 */
function refuseForeign(account, found, wish, file) {
    const left = inTheWay(found, wish);
    if (left.length === 0)
        return;
    const more = left.length > MOST_NAMED ? `, and ${left.length - MOST_NAMED} more` : '';
    throw new core_problem/* UserError */.y(`Others use the network of ${account}, so it isn't taken down: ${left.slice(0, MOST_NAMED).map(textOf).join(', ')}${more}.`, {
        file,
        hint: `Delete them first. What may be lost is named in the account's file: close: {ignore: [{resource: ${left[0]?.id}, reason: …}]}.`,
    });
}
function textOf({ kind, id, name }) {
    return name ? `${kind} ${id} (${name})` : `${kind} ${id}`;
}

;// CONCATENATED MODULE: ./actions/create-account/find.js


/**
 * Looks for an account in all places where an earlier run may have left it: status, requests in flight (by name: AWS
 * keeps no more of them), and the organization's accounts by e-mail. CreateAccount takes no client token, so this look is
 * what keeps a run that was killed from making a second account.
 *
 * @returns The account, a request still in flight, or undefined where nothing is there yet.
 * @throws UserError where what is found isn't the ledger's account.
 */
async function findAccount(wanted, look) {
    // Before status: a run that ended between recording and tagging it left an adopted account without our tag.
    if (wanted.adopt)
        return { account: await adopted(wanted, wanted.adopt, look) };
    if (wanted.knownId)
        return { account: await knownAccount(wanted, wanted.knownId, look) };
    const request = (await look.creationRequests()).find(({ name }) => name === wanted.name);
    if (request?.state === 'IN_PROGRESS')
        return { request };
    return findByEmail(wanted, look);
}
/**
 * Looks among the organization's accounts: the e-mail is unique, the tag says the account is ours.
 *
 * @throws UserError where the e-mail belongs to another account, or one that is closed.
 */
async function findByEmail(wanted, look) {
    const account = (await look.accounts()).find((one) => isSame(one.email, wanted.email));
    if (!account)
        return undefined;
    await confirmActive(wanted, account, look);
    return { account };
}
/**
 * Looks for an account that is to go, in whatever state it is: it may be closed already.
 *
 * @returns Undefined where the organization has none.
 * @throws UserError where what is found isn't the ledger's account.
 */
async function findAnyState(wanted, look) {
    const account = wanted.knownId
        ? await look.account(wanted.knownId)
        : (await look.accounts()).find((one) => isSame(one.email, wanted.email));
    if (account)
        await find_confirm(wanted, account, look);
    return account;
}
async function knownAccount(wanted, id, look) {
    const account = await look.account(id);
    if (!account) {
        throw new core_problem/* UserError */.y(`Status says ${wanted.name} is account ${id}, but the organization has no such account.`, {
            hint: 'Look whether it was closed or moved to another organization by hand.',
        });
    }
    await confirmActive(wanted, account, look);
    return account;
}
/** An account that was there before has no tag of ours yet; a tag of another account's says that it is taken. */
async function adopted({ name, email, formerEmail }, id, look) {
    const account = await look.account(id);
    if (!account) {
        throw new core_problem/* UserError */.y(`${name} adopts account ${id}, but the organization has no such account.`, {
            hint: 'Mend `account_id`, or invite the account into the organization first.',
        });
    }
    refuseInactive(account);
    if (email !== undefined && ![email, formerEmail].some((one) => isSame(account.email, one))) {
        throw new core_problem/* UserError */.y(`${name} adopts account ${id}, whose e-mail is ${account.email}, not ${email}.`, {
            hint: 'Leave `email` out to keep the one it has; it can be changed once the account is adopted.',
        });
    }
    const tag = (await look.tags(id))[account_order/* ACCOUNT_TAG */.Dq];
    if (tag !== undefined && tag !== name) {
        throw new core_problem/* UserError */.y(`${name} adopts account ${id}, which is tagged as ${tag}.`, {
            hint: `An account is one file's. Take the tag ${account_order/* ACCOUNT_TAG */.Dq} away where nobody uses it any more.`,
        });
    }
    return account;
}
const isSame = (one, other) => one.toLowerCase() === other?.toLowerCase();
async function confirmActive(wanted, account, look) {
    refuseInactive(account);
    await find_confirm(wanted, account, look);
}
function refuseInactive(account) {
    if (account.state !== 'ACTIVE') {
        throw new core_problem/* UserError */.y(`Account ${account.id}, which has the e-mail ${account.email}, is ${account.state}, not ACTIVE.`, { hint: "A closed account's e-mail can't be used again: give the new account another one." });
    }
}
/** An id is only used once e-mail and tag say that it is the account the ledger means. */
async function find_confirm({ name, email, formerEmail }, account, look) {
    // While a change of the e-mail is under way, AWS still has the one before it.
    if (![email, formerEmail].some((one) => isSame(account.email, one))) {
        throw new core_problem/* UserError */.y(`Account ${account.id} has the e-mail ${account.email}, the ledger says ${email ?? 'another'} for ${name}.`, { hint: "Put the account's present e-mail into its file." });
    }
    const tag = (await look.tags(account.id))[account_order/* ACCOUNT_TAG */.Dq];
    if (tag !== name) {
        const owner = tag === undefined ? `without the tag ${account_order/* ACCOUNT_TAG */.Dq}` : `tagged as ${tag}`;
        throw new core_problem/* UserError */.y(`The e-mail ${account.email} belongs to account ${account.id}, ${owner}: it isn't taken for ${name}.`, {
            hint: `Choose another e-mail, or tag the account ${account_order/* ACCOUNT_TAG */.Dq}=${name} where it is the one you mean.`,
        });
    }
}

;// CONCATENATED MODULE: ./actions/close-account/close.js




/** AWS closes an account within minutes as a rule. */
const close_PATIENCE = 10 * 60_000;
const SLOWEST_LOOK = 15_000;
/**
 * Closes an account that nothing lives in any more, and moves it to where closed accounts go. What was done before isn't
 * done again.
 *
 * @returns `closed`, or `queued` where AWS takes no more for now.
 * @throws UserError while something of the account is still there, or where it isn't known which account is meant.
 */
async function closeAccount(closing, deps) {
    const { wanted, reserved } = closing;
    const { organizations } = deps;
    const found = await findAnyState(wanted, organizations);
    if (!found)
        return neverMade(wanted, deps);
    const isReserved = reserved.get(found.id);
    if (isReserved)
        throw new core_problem/* UserError */.y(`Account ${found.id} is ${isReserved}: it isn't closed.`);
    const known = { account_id: found.id, email: found.email };
    const product = found.state === 'ACTIVE' ? await lookedThrough(closing, found.id, deps) : undefined;
    if (product === undefined)
        return { ...known, ...(await close_ended(found, closing, deps)) };
    await deps.product?.terminate(product, { name: wanted.name, id: found.id });
    // Told whatever comes next: without it, the next run would want to look again, and can't enter the account any more.
    const done = await close_ended(found, closing, deps).catch((error) => ({ outcome: 'failed', error: (0,told/* told */.E)(error) }));
    const did = ['taken out of Control Tower', ...(done.did ?? [])];
    return { ...known, provisioned_product: product, ...done, did };
}
/**
 * Refuses an account that something lives in.
 *
 * @returns The product that has to be terminated first.
 */
async function lookedThrough(closing, id, deps) {
    const { wanted, account, file, provisionedProduct } = closing;
    await refuseNetwork(wanted.name, deps);
    const product = await deps.product?.find(closing, id);
    // The role by which it is entered goes with the product: where status knows of one that is gone, it was looked before.
    const wasLooked = deps.product && provisionedProduct !== undefined && product === undefined;
    if (!wasLooked)
        refuseForeign(wanted.name, await deps.foreign(wanted.name, id), account, file);
    return product;
}
/** Nothing lives in it, and nothing manages it: it is closed and put away. */
async function close_ended(found, { wanted, unit }, deps) {
    const { organizations, log } = deps;
    const did = [];
    if (found.state === 'ACTIVE') {
        await deps.turn();
        const refused = await organizations.closeAccount(found.id);
        if (refused)
            return { outcome: 'queued', error: close_waiting(refused) };
        log(`${wanted.name}: AWS closes account ${found.id}`);
        did.push('closed');
    }
    if (!(await isClosed(found, deps)))
        return { outcome: 'queued', error: STILL_CLOSING };
    if (unit && (await moved(found.id, unit, deps)))
        did.push(`moved to ${unit.path}`);
    return { outcome: 'closed', did };
}
/** A request in flight may still become an account: who says closed too early would never close it. */
async function neverMade({ name, knownId }, { organizations }) {
    const requests = await organizations.creationRequests();
    if (requests.some((request) => request.name === name && request.state === 'IN_PROGRESS')) {
        throw new core_problem/* UserError */.y(`AWS is still creating ${name}.`, { hint: 'The next run closes it.' });
    }
    const why = knownId ? `account ${knownId} is no longer in the organization` : 'it was never made';
    return { outcome: 'closed', notes: [`${why}: there was nothing to close`] };
}
/** By the state itself, whatever was recorded: what is in it costs money, and nobody could reach it any more. */
async function refuseNetwork(name, { resourcesInState }) {
    const resources = await resourcesInState(name);
    if (resources === 0)
        return;
    throw new core_problem/* UserError */.y(`The network of ${name} is still there: its Terraform state has ${resources} resources.`, {
        hint: 'It is taken down first; look at why that failed.',
    });
}
async function isClosed({ id, name }, { organizations, sleep, now, log }) {
    const started = now();
    for (let wait = 1_000;; wait = Math.min(wait * 2, SLOWEST_LOOK)) {
        const state = (await organizations.account(id))?.state;
        if (state === undefined || state === 'SUSPENDED')
            return true;
        if (now() - started > close_PATIENCE)
            return false;
        log(`${name}: ${state} after ${Math.round((now() - started) / 1000)} s`);
        await sleep(wait);
    }
}
async function moved(id, unit, { organizations }) {
    const parent = await organizations.parent(id);
    if (parent === unit.id)
        return false;
    await organizations.move(id, parent, unit.id);
    return true;
}
const STILL_CLOSING = { message: 'AWS has not finished closing it yet.', hint: 'The next run looks again.' };
/** AWS's quotas on closing (Organizations quotas page): a share of the accounts in 30 days, and three at a time. */
function close_waiting(reason) {
    const whose = reason === 'CLOSE_ACCOUNT_QUOTA_EXCEEDED' ? "this month's quota is used up" : 'too many at a time';
    return {
        message: `AWS closes no more accounts for now: ${whose} (${reason}).`,
        hint: 'It is queued: each run tries again, without asking.',
    };
}

;// CONCATENATED MODULE: ./actions/close-account/run.js










/** AWS closes three accounts at a time (Organizations quotas page). */
const IN_FLIGHT = 3;
/**
 * Closes accounts, several side by side; one that fails doesn't stop the others.
 *
 * @returns One result an account, in the order asked for.
 * @throws UserError before the first change where one of the names may not be closed.
 */
async function run(request, snapshot, deps) {
    refuse(request, snapshot);
    const { suspended_unit: path } = (0,ledger_snapshot/* organizationOf */.d1)(snapshot).factory;
    const unit = path === undefined ? undefined : await unitAt(path, deps.organizations);
    const limit = (0,p_limit/* default */.A)(IN_FLIGHT);
    return Promise.all(request.accounts.map((name) => limit(() => one(name, { request, snapshot, unit, deps }))));
}
async function one(name, { request, snapshot, unit, deps }) {
    const begun = {
        account: name,
        step: 'close',
        inputs: (0,work_due/* accountInputs */.DL)(snapshot.base, name),
        module: (0,ledger_snapshot/* moduleOf */.cD)(snapshot),
        commit: snapshot.commit,
    };
    const work = async () => {
        refuseUndestroyed(name, request.destroyed);
        const reserved = (0,aws_reserved/* reservedAccounts */.r)((0,ledger_snapshot/* organizationOf */.d1)(snapshot));
        return closeAccount({ ...closingOf(name, snapshot), unit, reserved }, deps);
    };
    const done = await work().catch((error) => ({ outcome: 'failed', error: (0,told/* told */.E)(error) }));
    const result = { ...begun, ...done };
    deps.log(`${name}: ${result.outcome}${result.error ? `: ${result.error.message}` : ''}`);
    await deps.keep(result);
    return result;
}
function closingOf(name, snapshot) {
    const { value: account, file } = entryOf(name, snapshot);
    const record = snapshot.status.accounts.get(name);
    const { account_id: knownId = account.account_id, email: formerEmail, provisioned_product } = record ?? {};
    const email = (0,account_order/* accountEmail */.on)(account, (0,ledger_snapshot/* organizationOf */.d1)(snapshot));
    return { wanted: { name, email, knownId, formerEmail }, account, provisionedProduct: provisioned_product, file };
}
function refuseUndestroyed(name, destroyed) {
    const result = destroyed.find(({ account }) => account === name);
    if (result && !succeeded(result)) {
        throw new core_problem/* UserError */.y(`The network of ${name} wasn't taken down: ${result.error?.message ?? result.outcome}`);
    }
}
/** All that is wrong with the names is told at once, before anything is asked of AWS. */
function refuse({ accounts, approved }, snapshot) {
    const faults = accounts.flatMap((name) => reasonAgainst(name, approved, snapshot) ?? []);
    if (faults.length > 0)
        throw new core_problem/* UserError */.y(faults.join('\n'));
}
function reasonAgainst(name, approved, snapshot) {
    const account = snapshot.base.accounts.get(name)?.value;
    if (!account)
        return `The ledger has no account ${name}: mend the input \`accounts\`.`;
    if (account.lifecycle !== 'closed')
        return `${name} is to be ${account.lifecycle}: it isn't closed.`;
    if (account.protected)
        return `${name} is protected: it isn't closed.`;
    if (approved && !isApproved(name, approved, snapshot))
        return `That ${name} is closed was not approved.`;
    return undefined;
}
function isApproved(name, { accounts }, { base }) {
    const inputs = (0,work_due/* accountInputs */.DL)(base, name);
    return accounts.some((item) => item.account === name && item.lifecycle === 'closed' && item.inputs === inputs);
}
function entryOf(name, { base }) {
    const entry = base.accounts.get(name);
    if (!entry)
        throw new Error(`The ledger has no account ${name}`);
    return entry;
}

;// CONCATENATED MODULE: ./actions/close-account/wire.js




















/** CloseAccount takes one call in twenty seconds in the long run (Organizations quotas page). */
const RATE = { burst: 1, every: 20_000 };
/** Runs the use case with Git, AWS and the folder of results. */
async function wire_start(inputs, context, git = (0,edge_git/* jobGit */.i)(inputs, context)) {
    const { output, summary } = context;
    const { approved: file } = inputs;
    const approved = file ? parseApproved(await (0,promises_.readFile)(file, 'utf8'), inputs['approved-digest']) : undefined;
    const snapshot = await (0,ledger_snapshot/* readSnapshot */.RA)(git, inputs);
    const destroyed = (await (0,edge_results/* readResults */.x8)(inputs.results)).filter(({ step }) => step === 'destroy');
    const deps = openDeps((0,ledger_snapshot/* organizationOf */.d1)(snapshot), inputs, context);
    const results = await run({ accounts: inputs.accounts, approved, destroyed }, snapshot, deps);
    const of = (outcome) => results.filter((result) => result.outcome === outcome).map(({ account }) => account);
    const failed = of('failed');
    output('closed', of('closed').join(','));
    output('queued', of('queued').join(','));
    output('failed', failed.join(','));
    await summary(closingSummary(results));
    if (failed.length > 0)
        throw new core_problem/* UserError */.y(`Not closed: ${failed.join(', ')}. The job summary says why.`);
}
function openDeps(organization, inputs, context) {
    const { region, partition, management_account: management } = organization.organization;
    const { roles, terraform, hubs } = organization;
    const credentials = (0,edge_credentials/* jobCredentials */.KF)(organization, inputs['job-role'], { ...context, approver: inputs.approver });
    const { external_id: externalId } = roles;
    const arn = (0,aws_arn/* roleArn */.w3)(partition, management, roles.factory);
    const factory = credentials.assume(arn, { externalId, onBehalfOf: inputs.approver });
    const pathStyle = context.env.AWS_S3_USE_PATH_STYLE === 'true';
    const state = { bucket: terraform.state_bucket, region: terraform.region, credentials: credentials.base, pathStyle };
    const objects = (0,s3/* openObjects */.d)(state);
    const regions = [...new Set([region, ...Object.values(hubs).map((hub) => hub.region)])];
    const clock = { now: Date.now, sleep: (milliseconds) => (0,external_node_timers_promises_.setTimeout)(milliseconds) };
    const catalog = openServiceCatalog({ credentials: factory, region });
    const { log } = context;
    const product = {
        find: async ({ provisionedProduct, wanted: { name } }, id) => (await findProduct(provisionedProduct, { name, id }, catalog))?.id,
        terminate: async (id, account) => void (await terminateProduct(id, account, { catalog, log, ...clock })),
    };
    return {
        organizations: openOrganizations({ credentials: factory, region }),
        ...(organization.factory.kind === 'service-catalog' && { product }),
        async resourcesInState(name) {
            const text = await objects.read((0,state_backend/* stateKeys */.O)(name).state);
            return text === undefined ? 0 : resourceCount(text);
        },
        async foreign(name, id) {
            // The role that every account was made with: an account whose creation never came to an end has no other.
            // It trusts the management account to assume it and no more: a session with a source identity can't.
            const from = credentials.assume(arn, { externalId });
            const member = credentials.assume((0,aws_arn/* roleArn */.w3)(partition, id, roles.bootstrap), { from });
            const look = (one) => openResources({ credentials: member, region: one });
            // A region that a policy denies is no reason to go on: something may live there that nobody is shown.
            const foreign = (one) => look(one).foreign(name, { everywhere: true });
            return acrossRegions(regions, foreign, { who: name, needed: region, isSkipped: isNotOptedIn, log });
        },
        turn: paced(RATE, clock),
        ...clock,
        keep: (result) => (0,edge_results/* writeResult */.Zk)(inputs.results, result),
        log,
    };
}

;// CONCATENATED MODULE: ./src/core/render/creation.js

/** What became of the accounts that were to be created, for the job summary. */
function creationSummary(results) {
    const failed = results.filter(({ error }) => error).length;
    const title = failed > 0
        ? `${(0,markdown/* counted */.hS)(failed, 'account')} of ${results.length} not ready`
        : `${(0,markdown/* counted */.hS)(results.length, 'account')} ready`;
    const rows = results.map((result) => [(0,markdown/* code */.aY)(result.account), (0,markdown/* inert */.tJ)(result.account_id ?? ''), (0,markdown/* inert */.tJ)(creation_outcome(result))]);
    const accounts = (0,markdown/* table */.tp)([{ title: 'Account' }, { title: 'Id' }, { title: 'Outcome' }], rows);
    return `${(0,markdown/* rendered */.gj)((0,markdown/* paragraph */.FY)(`### ${title}`))}\n\n${(0,markdown/* rendered */.gj)(accounts)}\n`;
}
function creation_outcome({ outcome, did = [], notes = [], error }) {
    const done = did.length > 0 ? `${did.join('; ')}.` : '';
    const end = error ? `${error.message} ${error.hint ?? ''}` : (WORDS[outcome] ?? outcome);
    return [end.trim(), done, ...notes].filter(Boolean).join(' ');
}
const WORDS = {
    created: 'Created.',
    applied: 'Was there, and was brought in line.',
    unchanged: 'Was there, nothing to do.',
};

;// CONCATENATED MODULE: ./src/edge/account-settings.js


/**
 * AWS Account Management of member accounts, with the keys of a role in the management account. Trusted access for the
 * service `account.amazonaws.com` must be on in AWS Organizations.
 */
function openAccountSettings({ credentials, region }) {
    const sdk = () => Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(2242)]).then(__webpack_require__.t.bind(__webpack_require__, 2242, 19));
    const client = (0,once/* once */.O)(async () => {
        const settings = { credentials, region, maxAttempts: 8, retryMode: 'adaptive' };
        return (0,failed_call/* namingCalls */.Q)('account', new (await sdk()).AccountClient(settings));
    });
    return {
        /**
         * @param kind `billing`, `operations` or `security`.
         * @returns The contact, or undefined where the account has none of the kind.
         */
        async contact(account, kind) {
            const { GetAlternateContactCommand } = await sdk();
            const command = new GetAlternateContactCommand({ AccountId: account, AlternateContactType: typeOf(kind) });
            try {
                const { AlternateContact: found } = await (await client()).send(command);
                const { Name: name = '', Title: title = '', EmailAddress: email = '', PhoneNumber: phone = '' } = found ?? {};
                return { name, title, email, phone };
            }
            catch (error) {
                if (error.name === 'ResourceNotFoundException')
                    return undefined;
                throw error;
            }
        },
        /** Sets a contact, or puts it in the place of the one that is there. */
        async setContact(account, kind, { name, title, email, phone }) {
            const { PutAlternateContactCommand } = await sdk();
            const contact = { Name: name, Title: title, EmailAddress: email, PhoneNumber: phone };
            const command = new PutAlternateContactCommand({
                AccountId: account,
                AlternateContactType: typeOf(kind),
                ...contact,
            });
            await (await client()).send(command);
        },
        /** Gives the account another name. */
        async setName(account, name) {
            const { PutAccountNameCommand } = await sdk();
            await (await client()).send(new PutAccountNameCommand({ AccountId: account, AccountName: name }));
        },
        /** Asks for another e-mail of the root user: AWS sends a one-time password to it. */
        async startEmailUpdate(account, email) {
            const { StartPrimaryEmailUpdateCommand } = await sdk();
            await (await client()).send(new StartPrimaryEmailUpdateCommand({ AccountId: account, PrimaryEmail: email }));
        },
        /** Ends a change of the e-mail with the password that AWS sent. */
        async acceptEmailUpdate(account, email, password) {
            const { AcceptPrimaryEmailUpdateCommand } = await sdk();
            const command = new AcceptPrimaryEmailUpdateCommand({ AccountId: account, PrimaryEmail: email, Otp: password });
            await (await client()).send(command);
        },
    };
}
const typeOf = (kind) => kind.toUpperCase();

;// CONCATENATED MODULE: ./src/edge/ec2.js


/** Marks the gateway of a VPC on its way out: between detaching and deleting nothing else says whose it is. */
const LEAVING = { Key: 'genesis:removing', Value: 'default-vpc' };
/** EC2's settings of one account and region. */
function openEc2({ credentials, region }) {
    const sdk = () => Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(1637)]).then(__webpack_require__.t.bind(__webpack_require__, 1637, 19));
    const client = (0,once/* once */.O)(async () => (0,failed_call/* namingCalls */.Q)('ec2', new (await sdk()).EC2Client({ credentials, region })));
    async function removeGateways(vpc) {
        const { CreateTagsCommand, DeleteInternetGatewayCommand, DetachInternetGatewayCommand, paginateDescribeInternetGateways, } = await sdk();
        const ec2 = await client();
        const found = [];
        for await (const page of paginateDescribeInternetGateways({ client: ec2 }, {})) {
            found.push(...(page.InternetGateways ?? []));
        }
        for (const { InternetGatewayId: gateway = '', Attachments = [], Tags = [] } of found) {
            const isAttached = Attachments.some(({ VpcId }) => VpcId === vpc);
            const isLeft = Attachments.length === 0 && Tags.some(({ Key, Value }) => Key === LEAVING.Key && Value === LEAVING.Value);
            if (isAttached) {
                await ec2.send(new CreateTagsCommand({ Resources: [gateway], Tags: [LEAVING] }));
                await ec2.send(new DetachInternetGatewayCommand({ InternetGatewayId: gateway, VpcId: vpc }));
            }
            if (isAttached || isLeft)
                await ec2.send(new DeleteInternetGatewayCommand({ InternetGatewayId: gateway }));
        }
    }
    return {
        /** @returns The id of the region's default VPC, or undefined where it has none. */
        async defaultVpc() {
            const { DescribeVpcsCommand } = await sdk();
            const command = new DescribeVpcsCommand({ Filters: [{ Name: 'is-default', Values: ['true'] }] });
            return (await (await client()).send(command)).Vpcs?.[0]?.VpcId;
        },
        /** @returns The VPCs that are an account's own, with their IPv4 blocks; what others share with it is theirs. */
        async vpcs(account) {
            const { paginateDescribeVpcs } = await sdk();
            const found = [];
            for await (const { Vpcs = [] } of paginateDescribeVpcs({ client: await client() }, {})) {
                found.push(...Vpcs.filter(({ OwnerId }) => OwnerId === account).map((vpc) => liveVpc(vpc, region)));
            }
            return found;
        },
        /** @returns The ids of the network interfaces in a VPC. */
        async networkInterfaces(vpc) {
            const { paginateDescribeNetworkInterfaces } = await sdk();
            const Filters = [{ Name: 'vpc-id', Values: [vpc] }];
            const found = [];
            for await (const page of paginateDescribeNetworkInterfaces({ client: await client() }, { Filters })) {
                found.push(...(page.NetworkInterfaces ?? []).map(({ NetworkInterfaceId }) => NetworkInterfaceId ?? ''));
            }
            return found;
        },
        /** Deletes a VPC with its subnets and internet gateway; AWS deletes what it made by itself in it. */
        async removeVpc(vpc) {
            const { DeleteSubnetCommand, DeleteVpcCommand, paginateDescribeSubnets } = await sdk();
            const ec2 = await client();
            const Filters = [{ Name: 'vpc-id', Values: [vpc] }];
            for await (const { Subnets } of paginateDescribeSubnets({ client: ec2 }, { Filters })) {
                for (const { SubnetId } of Subnets ?? [])
                    await ec2.send(new DeleteSubnetCommand({ SubnetId }));
            }
            await removeGateways(vpc);
            await ec2.send(new DeleteVpcCommand({ VpcId: vpc }));
        },
        /** @returns Whether new volumes are encrypted unless somebody says otherwise. */
        async encryptsVolumes() {
            const { GetEbsEncryptionByDefaultCommand } = await sdk();
            const answer = await (await client()).send(new GetEbsEncryptionByDefaultCommand({}));
            return answer.EbsEncryptionByDefault === true;
        },
        /** Has new volumes encrypted; those that are there stay as they are. */
        async encryptVolumes() {
            const { EnableEbsEncryptionByDefaultCommand } = await sdk();
            await (await client()).send(new EnableEbsEncryptionByDefaultCommand({}));
        },
    };
}
/** A block that is on its way out, or that AWS couldn't associate, is none. */
function liveVpc({ VpcId, IsDefault, CidrBlockAssociationSet = [] }, region) {
    const blocks = CidrBlockAssociationSet.filter(({ CidrBlockState }) => CidrBlockState?.State === 'associated');
    return {
        id: VpcId ?? '',
        region,
        blocks: blocks.flatMap(({ CidrBlock }) => CidrBlock ?? []),
        isDefault: IsDefault === true,
    };
}

;// CONCATENATED MODULE: ./src/edge/iam.js


/** IAM of one account. */
function openIam({ credentials, region }) {
    const sdk = () => Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(9240)]).then(__webpack_require__.t.bind(__webpack_require__, 9240, 19));
    const client = (0,once/* once */.O)(async () => (0,failed_call/* namingCalls */.Q)('iam', new (await sdk()).IAMClient({ credentials, region })));
    async function ensurePolicy(role, name, document) {
        const { GetRolePolicyCommand, PutRolePolicyCommand } = await sdk();
        const key = { RoleName: role, PolicyName: name };
        const found = await absent(async () => (await client()).send(new GetRolePolicyCommand(key)));
        if (found && iam_same(found.PolicyDocument, document))
            return false;
        await (await client()).send(new PutRolePolicyCommand({ ...key, PolicyDocument: JSON.stringify(document) }));
        return true;
    }
    return {
        /**
         * Makes a role, or mends one whose trust or policies differ.
         *
         * @returns Whether anything was changed.
         */
        async ensureRole({ name, description, trust, policies, tags }) {
            const { CreateRoleCommand, GetRoleCommand, UpdateAssumeRolePolicyCommand } = await sdk();
            const document = JSON.stringify(trust);
            const found = await absent(async () => (await client()).send(new GetRoleCommand({ RoleName: name })));
            let changed = false;
            if (!found) {
                const Tags = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
                const role = { RoleName: name, Description: description, AssumeRolePolicyDocument: document, Tags };
                await (await client()).send(new CreateRoleCommand(role));
                changed = true;
            }
            else if (!iam_same(found.Role?.AssumeRolePolicyDocument, trust)) {
                await (await client()).send(new UpdateAssumeRolePolicyCommand({ RoleName: name, PolicyDocument: document }));
                changed = true;
            }
            for (const [policy, wanted] of Object.entries(policies)) {
                changed = (await ensurePolicy(name, policy, wanted)) || changed;
            }
            return changed;
        },
        /** @returns The account's alias; an account has one at most. */
        async alias() {
            const { ListAccountAliasesCommand } = await sdk();
            return (await (await client()).send(new ListAccountAliasesCommand({}))).AccountAliases?.[0];
        },
        /** Gives the account an alias, in place of the one it has. */
        async setAlias(alias) {
            const { CreateAccountAliasCommand } = await sdk();
            await (await client()).send(new CreateAccountAliasCommand({ AccountAlias: alias }));
        },
        /** @returns The account's password policy; empty where it has none of its own. */
        async passwordPolicy() {
            const { GetAccountPasswordPolicyCommand } = await sdk();
            const found = await absent(async () => (await client()).send(new GetAccountPasswordPolicyCommand({})));
            const present = Object.entries({ ...found?.PasswordPolicy }).map(([key, value]) => [inLedger(key), value]);
            // Where passwords don't age, an age of 0 is told, which IAM wouldn't take back.
            return Object.fromEntries(present.filter(([key, value]) => key !== EXPIRE && value !== undefined && value !== 0));
        },
        /** Sets the password policy, the whole of it: what isn't named goes back to IAM's default. */
        async setPasswordPolicy(policy) {
            const { UpdateAccountPasswordPolicyCommand } = await sdk();
            const wanted = Object.entries(policy).map(([key, value]) => [inIam(key), value]);
            await (await client()).send(new UpdateAccountPasswordPolicyCommand(Object.fromEntries(wanted)));
        },
    };
}
/** Told by IAM, and never set: it follows from the greatest age. */
const EXPIRE = 'expire_passwords';
/** `MaxPasswordAge` is `max_password_age` in the ledger. */
const inLedger = (key) => key.replaceAll(/(?<!^)[A-Z]/g, '_$&').toLowerCase();
const inIam = (key) => key.replaceAll(/(^|_)(\w)/g, (_, __, letter) => letter.toUpperCase());
async function absent(ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (error.name === 'NoSuchEntityException')
            return undefined;
        throw error;
    }
}
/** IAM answers documents URL-encoded; the order of keys is as they were written, that is as we write them. */
function iam_same(document, wanted) {
    if (!document)
        return false;
    try {
        return JSON.stringify(JSON.parse(decodeURIComponent(document))) === JSON.stringify(wanted);
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./src/edge/identity-center.js




/** Permission sets are told by ARN alone, each name is a call of its own; 20 calls a second are taken in all. */
const NAMES_AT_ONCE = 10;
/**
 * IAM Identity Center, with the keys of a role in the management account. What is the same for all accounts (the
 * instance, permission sets, groups and users) is asked for once and kept.
 */
function openIdentityCenter({ credentials, region }) {
    const settings = { credentials, region, maxAttempts: 8, retryMode: 'adaptive' };
    const sdk = () => Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(9564)]).then(__webpack_require__.t.bind(__webpack_require__, 9564, 19));
    const storeSdk = () => Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(9242)]).then(__webpack_require__.t.bind(__webpack_require__, 9242, 19));
    const client = (0,once/* once */.O)(async () => (0,failed_call/* namingCalls */.Q)('sso', new (await sdk()).SSOAdminClient(settings)));
    const store = (0,once/* once */.O)(async () => (0,failed_call/* namingCalls */.Q)('identitystore', new (await storeSdk()).IdentitystoreClient(settings)));
    const instance = (0,once/* once */.O)(async () => theInstance(await client(), region));
    const permissionSets = (0,once/* once */.O)(async () => permissionSetsOf(await client(), await instance()));
    const principals = new Map();
    return {
        /** @returns ARNs of all permission sets, by name. */
        permissionSets,
        /** @returns The group of that name, or the user of that user name; undefined where there is none. */
        principal(kind, name) {
            const key = `${kind} ${name}`;
            const find = principals.get(key) ?? (0,once/* once */.O)(async () => principalOf(await store(), await instance(), kind, name));
            principals.set(key, find);
            return find();
        },
        /** @returns The names of all groups, or the user names of all users. */
        async names(kind) {
            const { paginateListGroups, paginateListUsers } = await storeSdk();
            const where = { IdentityStoreId: (await instance()).store };
            const found = [];
            if (kind === 'group') {
                for await (const { Groups } of paginateListGroups({ client: await store() }, where)) {
                    found.push(...(Groups ?? []).flatMap(({ DisplayName }) => DisplayName ?? []));
                }
            }
            else {
                for await (const { Users } of paginateListUsers({ client: await store() }, where)) {
                    found.push(...(Users ?? []).flatMap(({ UserName }) => UserName ?? []));
                }
            }
            return found;
        },
        /** @returns Who has a permission set in an account. */
        async assigned(account, permissionSet) {
            const { paginateListAccountAssignments } = await sdk();
            const where = { InstanceArn: (await instance()).arn, AccountId: account, PermissionSetArn: permissionSet };
            const found = [];
            for await (const page of paginateListAccountAssignments({ client: await client() }, where)) {
                for (const { PrincipalType: type = 'GROUP', PrincipalId: id = '' } of page.AccountAssignments ?? []) {
                    found.push({ type, id });
                }
            }
            return found;
        },
        /** Asks for a principal to get a permission set in an account; one that is there already is no error. */
        async assign(account, { permissionSet, principal }) {
            const { CreateAccountAssignmentCommand } = await sdk();
            const command = new CreateAccountAssignmentCommand({
                InstanceArn: (await instance()).arn,
                TargetId: account,
                TargetType: 'AWS_ACCOUNT',
                PermissionSetArn: permissionSet,
                PrincipalType: principal.type,
                PrincipalId: principal.id,
            });
            return statusOf((await (await client()).send(command)).AccountAssignmentCreationStatus);
        },
        /** @returns How an assignment that was asked for stands. */
        async assignment(request) {
            const { DescribeAccountAssignmentCreationStatusCommand } = await sdk();
            const command = new DescribeAccountAssignmentCreationStatusCommand({
                InstanceArn: (await instance()).arn,
                AccountAssignmentCreationRequestId: request,
            });
            return statusOf((await (await client()).send(command)).AccountAssignmentCreationStatus);
        },
    };
}
async function theInstance(client, region) {
    const { ListInstancesCommand } = await Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(9564)]).then(__webpack_require__.t.bind(__webpack_require__, 9564, 19));
    const { Instances } = await client.send(new ListInstancesCommand({}));
    const { InstanceArn: arn, IdentityStoreId: store } = Instances?.[0] ?? {};
    if (arn && store)
        return { arn, store };
    throw new core_problem/* UserError */.y(`IAM Identity Center has no instance in ${region}.`, {
        hint: 'Switch it on in `organization.region`, or remove `access` from the accounts.',
    });
}
async function permissionSetsOf(client, { arn }) {
    const { DescribePermissionSetCommand, paginateListPermissionSets } = await Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(9564)]).then(__webpack_require__.t.bind(__webpack_require__, 9564, 19));
    const arns = [];
    for await (const page of paginateListPermissionSets({ client }, { InstanceArn: arn })) {
        arns.push(...(page.PermissionSets ?? []));
    }
    const limit = (0,p_limit/* default */.A)(NAMES_AT_ONCE);
    const named = arns.map((set) => limit(async () => {
        const command = new DescribePermissionSetCommand({ InstanceArn: arn, PermissionSetArn: set });
        return [(await client.send(command)).PermissionSet?.Name ?? '', set];
    }));
    return new Map(await Promise.all(named));
}
async function principalOf(client, { store }, kind, name) {
    const { GetGroupIdCommand, GetUserIdCommand } = await Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(9242)]).then(__webpack_require__.t.bind(__webpack_require__, 9242, 19));
    const by = (AttributePath) => ({
        IdentityStoreId: store,
        AlternateIdentifier: { UniqueAttribute: { AttributePath, AttributeValue: name } },
    });
    try {
        if (kind === 'group') {
            return { type: 'GROUP', id: (await client.send(new GetGroupIdCommand(by('displayName')))).GroupId ?? '' };
        }
        return { type: 'USER', id: (await client.send(new GetUserIdCommand(by('userName')))).UserId ?? '' };
    }
    catch (error) {
        if (error.name === 'ResourceNotFoundException')
            return undefined;
        throw error;
    }
}
function statusOf(status = {}) {
    const { RequestId: request = '', Status: state = 'IN_PROGRESS', FailureReason: failure } = status;
    return { request, state, ...(failure ? { failure } : {}) };
}

;// CONCATENATED MODULE: ./src/edge/s3-control.js


const BLOCKED = {
    BlockPublicAcls: true,
    IgnorePublicAcls: true,
    BlockPublicPolicy: true,
    RestrictPublicBuckets: true,
};
/** S3's settings of one account. */
function openS3Control({ credentials, region }) {
    const sdk = () => Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(5888), __webpack_require__.e(3063)]).then(__webpack_require__.t.bind(__webpack_require__, 3063, 19));
    const client = (0,once/* once */.O)(async () => {
        const opened = (0,failed_call/* namingCalls */.Q)('s3control', new (await sdk()).S3ControlClient({ credentials, region }));
        // The SDK puts the account before the host's name. Below localhost all names are this machine (RFC 6761), but
        // resolvers needn't know.
        opened.middlewareStack.add((next) => (args) => {
            const request = args.request;
            if (request.hostname.endsWith('.localhost'))
                request.hostname = 'localhost';
            return next(args);
        }, { step: 'build', priority: 'high' });
        return opened;
    });
    return {
        /** @returns Whether all four switches of the account's public access block are on. */
        async blocksPublic(account) {
            const { GetPublicAccessBlockCommand } = await sdk();
            try {
                const answer = await (await client()).send(new GetPublicAccessBlockCommand({ AccountId: account }));
                const present = answer.PublicAccessBlockConfiguration;
                return Object.keys(BLOCKED).every((key) => present?.[key] === true);
            }
            catch (error) {
                if (error.name === 'NoSuchPublicAccessBlockConfiguration')
                    return false;
                throw error;
            }
        },
        /** Switches all four on. */
        async blockPublic(account) {
            const { PutPublicAccessBlockCommand } = await sdk();
            const command = new PutPublicAccessBlockCommand({
                AccountId: account,
                PublicAccessBlockConfiguration: BLOCKED,
            });
            await (await client()).send(command);
        },
    };
}

;// CONCATENATED MODULE: ./actions/create-account/open.js







/** Opens what `prepareAccount` works with; nothing is asked of AWS yet. */
function openPrepareDeps({ organization, credentials, factory, ...rest }) {
    const { region, partition, management_account: management } = organization.organization;
    const { roles } = organization;
    // A bootstrap role trusts the management account to assume it and no more: a session with a source identity can't.
    const chain = credentials.assume((0,aws_arn/* roleArn */.w3)(partition, management, roles.factory), { externalId: roles.external_id });
    return {
        ...rest,
        organizations: openOrganizations({ credentials: factory, region }),
        settings: openAccountSettings({ credentials: factory, region }),
        identityCenter: openIdentityCenter({ credentials: factory, region }),
        async member(id) {
            const keys = credentials.assume((0,aws_arn/* roleArn */.w3)(partition, id, roles.bootstrap), { from: chain });
            await keys();
            return {
                iam: openIam({ credentials: keys, region }),
                s3: openS3Control({ credentials: keys, region }),
                ec2: (where) => openEc2({ credentials: keys, region: where }),
            };
        },
    };
}

;// CONCATENATED MODULE: ./actions/create-account/watch.js

/** One call tells of all requests in flight; ListCreateAccountStatus takes five a second (Organizations quotas). */
const LOOK_EVERY = 2_000;
const SAY_EVERY = 15_000;
/** How long AWS may take: minutes as a rule, an hour at the very most. */
const watch_PATIENCE = 60 * 60_000;
/**
 * Waits for requests together: however many there are, one look tells which of them are still in flight.
 *
 * @returns A function that waits until a request has ended, well or not.
 */
function watchRequests(deps, outlook) {
    const watched = new Map();
    let looking = false;
    let ended = 0;
    let said = deps.now();
    const begun = deps.now();
    async function look() {
        // What is asked for while AWS makes the list isn't on it.
        const before = [...watched];
        const inFlight = new Set((await deps.organizations.creationRequests()).map(({ id }) => id));
        for (const [id, one] of before) {
            const answer = inFlight.has(id) ? undefined : deps.organizations.creationRequest(id);
            // The list may lag behind; the request itself says whether it has ended.
            const isOver = await answer?.then(({ state }) => state !== 'IN_PROGRESS', () => true);
            const isLate = deps.now() - one.since > watch_PATIENCE;
            if (!isOver && !isLate)
                continue;
            watched.delete(id);
            ended += 1;
            one.end(isOver && answer ? answer : Promise.reject(tooLate(one.request)));
        }
    }
    function progress() {
        const total = Math.max(outlook.total(), ended + watched.size);
        const each = (deps.now() - begun) / Math.max(ended, 1);
        // Until the first have ended nobody knows how long AWS takes today.
        const left = ended < outlook.sideBySide ? '' : `, about ${Math.ceil(((total - ended) * each) / 60_000)} min left`;
        return `${ended} of ${total} requests ended, ${watched.size} in flight${left}`;
    }
    async function keepLooking() {
        while (watched.size > 0) {
            await deps.sleep(LOOK_EVERY);
            await look().catch((error) => {
                for (const { end } of watched.values())
                    end(Promise.reject(error));
                watched.clear();
            });
            if (deps.now() - said < SAY_EVERY)
                continue;
            said = deps.now();
            deps.log(progress());
        }
        looking = false;
    }
    return (request) => {
        if (request.state !== 'IN_PROGRESS')
            return Promise.resolve(request);
        return new Promise((resolve) => {
            watched.set(request.id, { request, since: deps.now(), end: resolve });
            if (looking)
                return;
            looking = true;
            void keepLooking();
        });
    };
}
function tooLate({ name, id }) {
    return new core_problem/* UserError */.y(`AWS has not finished creating ${name} after an hour (request ${id}).`, {
        hint: 'The next run takes the same request up again.',
    });
}

;// CONCATENATED MODULE: ./actions/create-account/create.js






/**
 * CreateAccount takes one call in ten seconds, three after a rest, and makes five accounts at a time (quotas page). A call
 * that is on its way for less time than the one before would come too early, so there is half a second to spare.
 */
const create_RATE = { burst: 3, every: 10_500 };
const create_IN_FLIGHT = 5;
/** So many accounts that are there already are looked at side by side: a thousand at once would only be refused. */
const LOOKS = 5;
/** How long AWS may refuse one request because of too many others: those of other tools count, too. */
const create_PATIENCE = 60 * 60_000;
const REFUSED_PAUSE = 20_000;
/** Nothing was begun where AWS answers by one of these. */
const create_BUSY = ['TooManyRequestsException', 'ConcurrentModificationException', 'ThrottlingException'];
/** What to do about AWS's reasons (CreateAccountStatus.FailureReason) that a person can mend. */
const create_REMEDIES = {
    ACCOUNT_LIMIT_EXCEEDED: 'Ask AWS for a higher quota of accounts, then run apply again.',
    CONCURRENT_ACCOUNT_MODIFICATION: 'Run apply again: another change of the organization was under way.',
    EMAIL_ALREADY_EXISTS: 'Some account, perhaps of another organization or closed, has this e-mail: choose another.',
    INVALID_EMAIL: "Mend the e-mail in the account's file.",
    INVALID_ADDRESS: "Mend the management account's address in its billing settings.",
    MISSING_PAYMENT_INSTRUMENT: 'Give the management account a way to pay.',
    PENDING_BUSINESS_VALIDATION: 'Wait until AWS has validated the business, then run apply again.',
};
/**
 * Finds accounts or has them created, any number side by side: the organization is looked through once for all, AWS is
 * asked as often as it takes, and all that it makes is waited for together.
 *
 * @returns A function that obtains one ACTIVE account; it throws UserError with AWS's reason and what to do about it.
 */
function accountMaker(deps) {
    const { organizations, log } = deps;
    const look = {
        ...organizations,
        accounts: (0,once/* once */.O)(organizations.accounts),
        creationRequests: (0,once/* once */.O)(organizations.creationRequests),
    };
    let total = 0;
    const watch = watchRequests(deps, { total: () => total, sideBySide: create_IN_FLIGHT });
    const turn = paced(create_RATE, deps);
    const seat = (0,p_limit/* default */.A)(create_IN_FLIGHT);
    const looking = (0,p_limit/* default */.A)(LOOKS);
    async function make(wanted, order, begun) {
        if (!begun)
            log(`${wanted.name}: asking AWS Organizations for the account`);
        const request = begun ?? (await asked(order, turn, deps));
        const done = await watch(request);
        return { account: await create_outcome(done, wanted, deps), created: true, requestId: done.id };
    }
    return async (wanted, order) => {
        const found = await looking(() => findAccount(wanted, look));
        if (found && 'account' in found)
            return { account: found.account, created: false };
        total += 1;
        return seat(() => make(wanted, order, found?.request));
    };
}
/** Asks for an account, in turn, until AWS takes the request. */
async function asked(order, turn, deps) {
    const started = deps.now();
    for (;;) {
        await turn();
        try {
            return await deps.organizations.createAccount(order);
        }
        catch (error) {
            if (!create_BUSY.includes(error.name) || deps.now() - started > create_PATIENCE)
                throw error;
            deps.log(`${order.name}: AWS takes no more requests for now, next try in ${REFUSED_PAUSE / 1000} s`);
            await deps.sleep(REFUSED_PAUSE);
        }
    }
}
async function create_outcome(done, wanted, { organizations }) {
    if (done.state === 'SUCCEEDED') {
        const found = await findAccount({ ...wanted, knownId: done.accountId }, organizations);
        if (found && 'account' in found)
            return found.account;
    }
    // A request of ours that got lost on the way may have made the account after we looked.
    const late = done.failure === 'EMAIL_ALREADY_EXISTS' ? await findByEmail(wanted, organizations) : undefined;
    if (late)
        return late.account;
    const reason = done.failure ?? done.state;
    throw new core_problem/* UserError */.y(`AWS did not create ${wanted.name} (${wanted.email}): ${reason}.`, {
        hint: create_REMEDIES[reason] ?? 'See the request in the Organizations console.',
    });
}

;// CONCATENATED MODULE: ./actions/create-account/product.js






/** Control Tower works on five accounts at a time (its quotas page). */
const CONCURRENT_OPERATIONS = 5;
/**
 * @returns What the ledger says of an account's product.
 * @throws UserError where it lacks what Account Factory asks for.
 */
function productOrder(account, { factory }, unit, tags) {
    const product = account.product ?? factory.product;
    const { sso } = factory;
    if (product && sso)
        return { product, unit, sso, tags };
    const missing = [product ? [] : ['product'], sso ? [] : ['sso']].flat().join(' and ');
    throw new core_problem/* UserError */.y(`Service Catalog can't make ${account.name}: the factory has no ${missing}.`, {
        hint: 'Add `factory.product` and `factory.sso` to organization.yaml.',
    });
}
/**
 * Finds an account or has Control Tower's Account Factory make it, through Service Catalog.
 *
 * Account Factory sets no tags. Until this has set them, the product is what says that an account is ours: it has the
 * account's name and our token, and what it made has the ledger's e-mail. So a run that was killed at any moment is
 * taken up by the next one, and there is never a second account.
 *
 * @returns The ACTIVE account, tagged.
 * @throws UserError with Control Tower's reason and what to do about it.
 */
async function obtainByProduct(wanted, order, deps) {
    const { name, knownId } = wanted;
    if (knownId)
        return { account: await confirmed(wanted, knownId, deps), created: false };
    const product = await deps.catalog.provisionedProduct({ name });
    const found = product ? undefined : await findByEmail(wanted, deps.organizations);
    if (found)
        return { account: found.account, created: false };
    if (product)
        product_refuseForeign(product, deps.repository);
    if (product?.status === 'AVAILABLE') {
        const account = await taken(await accountOf(product, deps.catalog), wanted, order, deps);
        return { account, created: false, provisionedProduct: product.id };
    }
    const record = await deps.inTurn(() => made(product, wanted, order, deps));
    const account = await taken(record.outputs.AccountId, wanted, order, deps);
    return { account, created: true, provisionedProduct: record.productId, requestId: record.id };
}
/** The token of a request: the same each time, but another one after an attempt that failed. */
function provisionToken(repository, name, after) {
    const stem = `genesis-${(0,hash/* digest */.b)({ repository, name }).slice(0, 40)}`;
    // AWS answers a token again with the record it had, so a new attempt's token says which record it comes after.
    return after ? `${stem}-${after}` : stem;
}
function product_refuseForeign({ id, name, token }, repository) {
    if (!token || token.startsWith(provisionToken(repository, name)))
        return;
    throw new core_problem/* UserError */.y(`The provisioned product ${name} (${id}) was asked for by others, not by ${repository}.`, {
        hint: 'Give the account another name, or adopt the one that is there: put its id into the file as account_id.',
    });
}
async function made(product, wanted, order, deps) {
    if (!product)
        return provisioned(undefined, wanted, order, deps);
    if (isChanging(product))
        deps.log(`${wanted.name}: taking up the operation ${product.lastRecordId}`);
    const record = await ended(product.lastRecordId, wanted.name, deps);
    if (record.type === 'TERMINATE_PROVISIONED_PRODUCT' && record.state === 'SUCCEEDED') {
        return provisioned(record.id, wanted, order, deps);
    }
    if (isChanging(product) && record.state === 'SUCCEEDED')
        return record;
    if (isChanging(product) && !isBusy(record))
        throw failure(record, wanted.name);
    await cleared(product, record, wanted, deps);
    return provisioned(record.id, wanted, order, deps);
}
/**
 * Asks for the product, also again where Control Tower was busy. A record that failed without leaving a product is that
 * of an attempt which an earlier run cleared away: AWS answered its token once more, and the next token follows it.
 */
async function provisioned(previous, wanted, order, deps) {
    const { name } = wanted;
    const artifact = await artifactOf(order.product, deps);
    const parameters = accountParameters(wanted, order);
    let after = previous;
    const attempt = async () => {
        const token = provisionToken(deps.repository, name, after);
        const asked = await deps.catalog.provision({ name, product: order.product, artifact, token, parameters });
        const record = await ended(asked.id, name, deps);
        if (record.state === 'SUCCEEDED')
            return record;
        const product = await deps.catalog.provisionedProduct({ id: record.productId });
        if (product ? !isBusy(record) : record.id === after)
            throw failure(record, name);
        if (product)
            await cleared(product, record, wanted, deps);
        after = record.id;
        return product ? undefined : attempt();
    };
    deps.log(`${name}: asking Service Catalog for the account`);
    return whenFree(name, attempt, deps);
}
async function artifactOf(product, { catalog }) {
    const artifact = await catalog.activeArtifact(product);
    if (artifact)
        return artifact;
    throw new core_problem/* UserError */.y(`The product ${product} has no active version.`, {
        hint: "Look at `product`, and at the versions of Control Tower's Account Factory in the Service Catalog console.",
    });
}
/** Account Factory's six parameters. A unit's name alone is ambiguous for nested units, so its id goes with it. */
function accountParameters({ name, email }, { sso, unit }) {
    return {
        AccountName: name,
        AccountEmail: email,
        ManagedOrganizationalUnit: `${unit.path.split('/').at(-1)} (${unit.id})`,
        SSOUserEmail: sso.email,
        SSOUserFirstName: sso.first_name,
        SSOUserLastName: sso.last_name,
    };
}
/**
 * Terminates a product that failed, so that it can be asked for again. Only one without an account: with one, that would
 * take the account out of Control Tower, and what is right then only a person can say.
 */
async function cleared(product, record, wanted, deps) {
    const account = record.outputs.AccountId ?? (await accountLeft(product, wanted, deps));
    if (account) {
        const { message } = failure(record, wanted.name);
        throw new core_problem/* UserError */.y(`${message} Its account is there (${account}), the product ${product.id} is ${product.status}.`, {
            hint: 'Update the product in the Service Catalog console, which enrolls the account again, then run apply again.',
        });
    }
    deps.log(`${wanted.name}: clearing away the product ${product.id}, which failed without making an account`);
    await endProduct(product, wanted.name, deps);
}
async function accountLeft(product, { name, email }, deps) {
    const known = await accountOf(product, deps.catalog);
    if (known)
        return known;
    const account = (await deps.organizations.accounts()).find((one) => one.email.toLowerCase() === email.toLowerCase());
    if (account && account.name === name)
        return account.id;
    const isComing = (await deps.organizations.creationRequests()).some((request) => request.name === name && request.state === 'IN_PROGRESS');
    return isComing ? 'just being created' : undefined;
}
/** Tags an account that our product made, then confirms it as any other. */
async function taken(id, wanted, order, deps) {
    if (!id) {
        throw new core_problem/* UserError */.y(`The provisioned product ${wanted.name} tells no account's id.`, {
            hint: `Is ${order.product} Control Tower's Account Factory? Look at \`product\`.`,
        });
    }
    const account = await deps.organizations.account(id);
    if (account?.email.toLowerCase() === wanted.email.toLowerCase()) {
        const tags = await deps.organizations.tags(id);
        if (tags[account_order/* ACCOUNT_TAG */.Dq] === undefined)
            await deps.organizations.tag(id, order.tags);
    }
    return confirmed(wanted, id, deps);
}
async function confirmed(wanted, knownId, { organizations }) {
    const found = await findAccount({ ...wanted, knownId }, organizations);
    if (found && 'account' in found)
        return found.account;
    throw new Error(`Account ${knownId} of ${wanted.name} was not found.`);
}

;// CONCATENATED MODULE: ./actions/create-account/run.js











const READY_SIDE_BY_SIDE = 5;
/**
 * Brings accounts of the ledger into being, several side by side; one that fails doesn't stop the others.
 *
 * @returns One result an account, in the order asked for.
 * @throws UserError before the first change where a name isn't an account this action can create.
 */
async function run_run(request, snapshot, deps) {
    run_refuse(request, snapshot);
    const obtain = factoryOf((0,ledger_snapshot/* organizationOf */.d1)(snapshot), deps);
    const job = { ...request, snapshot, deps, obtain, prepareSlot: (0,p_limit/* default */.A)(READY_SIDE_BY_SIDE), unit: units(deps) };
    return Promise.all(request.accounts.map((name) => run_one(name, job)));
}
/** How accounts come into being here. */
function factoryOf(organization, deps) {
    const make = accountMaker(deps);
    if (organization.factory.kind === 'organizations') {
        return (wanted, account) => make(wanted, newAccount(wanted, account, organization));
    }
    const inTurn = (0,p_limit/* default */.A)(CONCURRENT_OPERATIONS);
    return (wanted, account, unit) => {
        // Control Tower has nothing to do with an account that was there before.
        if (wanted.knownId || wanted.adopt)
            return make(wanted, newAccount(wanted, account, organization));
        const order = productOrder(account, organization, unit, (0,account_order/* accountOrder */.cp)(account, organization).tags);
        return obtainByProduct({ ...wanted, email: wanted.email ?? '' }, order, { ...deps, inTurn });
    };
}
function units({ organizations }) {
    const found = new Map();
    return (path) => {
        const unit = found.get(path) ?? unitAt(path, organizations);
        found.set(path, unit);
        return unit;
    };
}
function newAccount({ name, email = '' }, account, organization) {
    const { roles, factory } = organization;
    // Where Control Tower's enrolment brings the bootstrap role, the account is made with AWS's own.
    const role = factory.auto_enroll ? {} : { role: roles.bootstrap };
    return { name, email, ...role, tags: (0,account_order/* accountOrder */.cp)(account, organization).tags };
}
async function run_one(name, job) {
    const { snapshot, deps } = job;
    const begun = {
        account: name,
        step: 'create',
        inputs: (0,work_due/* accountInputs */.DL)(snapshot.base, name),
        module: (0,ledger_snapshot/* moduleOf */.cD)(snapshot),
        commit: snapshot.commit,
    };
    const isApproved = !job.approved || approvedItem(begun, job.approved);
    const result = isApproved
        ? await bringUp(name, job)
            .then((done) => ({ ...begun, ...done }))
            .catch((error) => ({ ...begun, outcome: 'failed', error: (0,told/* told */.E)(error) }))
        : { ...begun, outcome: 'differs', error: NOT_APPROVED };
    if (result.error)
        deps.log(`${name}: ${result.error.message}`);
    await deps.keep(result);
    return result;
}
async function bringUp(name, job) {
    const { snapshot, deps, oneTimePassword } = job;
    const organization = (0,ledger_snapshot/* organizationOf */.d1)(snapshot);
    const account = run_accountOf(snapshot, name);
    const status = snapshot.status.accounts.get(name);
    const order = (0,account_order/* accountOrder */.cp)(account, organization);
    const unit = await job.unit(order.unit);
    const { account: found, ...obtained } = await job.obtain(wantedOf(name, snapshot), account, unit);
    deps.log(`${name}: is account ${found.id}`);
    const known = knownOf(found, obtained);
    const wanting = {
        ...{ name, id: found.id, unit, tags: order.tags, account, oneTimePassword },
        ...{ currentName: found.name, currentEmail: found.email, email: order.email ?? found.email },
        // What was there before is in use: it is never put into quarantine.
        isNew: status?.created === undefined && account.account_id === undefined,
        emailUpdate: status?.email_update ?? undefined,
        joined: found.joined,
    };
    return job
        .prepareSlot(() => prepareAccount(wanting, organization, deps))
        .then((brought) => ({
        ...known,
        ...said(brought),
        outcome: obtained.created ? 'created' : brought.did.length > 0 ? 'applied' : 'unchanged',
    }), 
    // The account is there, so its id is told also where it isn't ready.
    (error) => ({
        ...known,
        ...(error instanceof Unready ? said(error.brought) : {}),
        outcome: 'failed',
        error: (0,told/* told */.E)(error),
    }));
}
function wantedOf(name, snapshot) {
    const account = run_accountOf(snapshot, name);
    const { account_id: knownId, email: formerEmail } = snapshot.status.accounts.get(name) ?? {};
    return {
        name,
        email: (0,account_order/* accountEmail */.on)(account, (0,ledger_snapshot/* organizationOf */.d1)(snapshot)),
        knownId,
        formerEmail,
        adopt: account.account_id,
    };
}
function knownOf({ id, email, joined }, { requestId, provisionedProduct }) {
    return {
        account_id: id,
        email,
        ...(joined ? { created: joined } : {}),
        ...(requestId ? { request_id: requestId } : {}),
        ...(provisionedProduct ? { provisioned_product: provisionedProduct } : {}),
    };
}
function said({ did, notes, emailUpdate }) {
    return {
        ...(did.length > 0 ? { did } : {}),
        ...(notes.length > 0 ? { notes } : {}),
        ...(emailUpdate ? { email_update: emailUpdate } : {}),
    };
}
/** All that is wrong with the names is told at once, before anything is asked of AWS. */
function run_refuse({ accounts, oneTimePassword }, snapshot) {
    const faults = accounts.flatMap((name) => run_reasonAgainst(name, snapshot) ?? []);
    if (oneTimePassword !== undefined && accounts.length !== 1) {
        faults.push('A one-time password is for one account: name just that one in the input `accounts`.');
    }
    if (faults.length > 0)
        throw new core_problem/* UserError */.y(faults.join('\n'));
}
function run_reasonAgainst(name, snapshot) {
    const account = snapshot.base.accounts.get(name)?.value;
    if (!account)
        return `The ledger has no account ${name}: mend the input \`accounts\`.`;
    if (account.lifecycle !== 'present')
        return `${name} is to be ${account.lifecycle}: it isn't created.`;
    const organization = (0,ledger_snapshot/* organizationOf */.d1)(snapshot);
    const recorded = snapshot.status.accounts.get(name)?.account_id;
    const id = account.account_id ?? recorded ?? '';
    if (recorded && recorded !== id)
        return `${name} is account ${recorded}, and can't adopt ${id} too.`;
    const reserved = (0,aws_reserved/* reservedAccounts */.r)(organization).get(id);
    if (reserved)
        return `${name} is account ${id}, which is ${reserved}: it isn't touched.`;
    if (account.account_id || (0,account_order/* accountEmail */.on)(account, organization))
        return undefined;
    return `${name} has no e-mail: give it one, or give the factory a pattern (\`factory.email\`).`;
}
function run_accountOf({ base }, name) {
    const entry = base.accounts.get(name);
    if (!entry)
        throw new Error(`The ledger has no account ${name}`);
    return entry.value;
}

;// CONCATENATED MODULE: ./actions/create-account/wire.js














/** Runs the use case with Git, AWS and the folder of results. */
async function create_account_wire_start(inputs, context, git = (0,edge_git/* jobGit */.i)(inputs, context)) {
    const { env, log, output, summary } = context;
    const snapshot = await (0,ledger_snapshot/* readSnapshot */.RA)(git, inputs);
    const settings = (0,ledger_snapshot/* organizationOf */.d1)(snapshot);
    const { region, partition, management_account: management } = settings.organization;
    const credentials = (0,edge_credentials/* jobCredentials */.KF)(settings, inputs['job-role'], { ...context, approver: inputs.approver });
    const factory = credentials.assume((0,aws_arn/* roleArn */.w3)(partition, management, settings.roles.factory), {
        externalId: settings.roles.external_id,
        onBehalfOf: inputs.approver,
    });
    const { accounts, approved: file } = inputs;
    const approved = file ? parseApproved(await (0,promises_.readFile)(file, 'utf8'), inputs['approved-digest']) : undefined;
    const oneTimePassword = inputs['one-time-password'];
    if (oneTimePassword && oneTimePassword !== 'resend')
        context.mask(oneTimePassword);
    const made = await run_run({ accounts, oneTimePassword, approved }, snapshot, {
        ...openPrepareDeps({
            organization: settings,
            credentials,
            factory,
            sleep: (milliseconds) => (0,external_node_timers_promises_.setTimeout)(milliseconds),
            now: Date.now,
            log,
        }),
        organizations: openOrganizations({ credentials: factory, region }),
        catalog: openServiceCatalog({ credentials: factory, region }),
        repository: env.GITHUB_REPOSITORY ?? '',
        keep: (result) => (0,edge_results/* writeResult */.Zk)(inputs.results, result),
    });
    const failed = made.filter(({ error }) => error).map(({ account }) => account);
    const ready = made.filter(({ error }) => !error).map((one) => [one.account, one.account_id]);
    output('accounts', JSON.stringify(Object.fromEntries(ready)));
    output('failed', failed.join(','));
    await summary(creationSummary(made));
    if (failed.length > 0)
        throw new core_problem/* UserError */.y(`Not ready: ${failed.join(', ')}. The job summary says why.`);
}

// EXTERNAL MODULE: ./src/core/drift/drift-of-plan.js + 1 modules
var drift_of_plan = __webpack_require__(98);
;// CONCATENATED MODULE: ./src/core/render/pages.js

/** GitHub takes 65,536 characters a comment; the rest is air for what its interface may add. */
const COMMENT_LIMIT = 65_000;
/** GitHub takes 1 MiB a step in the job summary, and a character can be three bytes. */
const SUMMARY_LIMIT = 340_000;
/**
 * Lays blocks out on pages of at most `limit` characters, without losing a line: a block is cut between two lines, is
 * closed on the one page and opened again on the next.
 *
 * @param top The first lines of each page by its number, from 1.
 */
function paginate(blocks, top, limit = COMMENT_LIMIT) {
    const pages = [top(1)];
    let fresh = true;
    for (const block of blocks) {
        for (let rest = block.lines; rest.length > 0;) {
            const page = pages.at(-1);
            const count = fitting(block, rest, limit - page.length - GAP.length);
            if (count > 0 || fresh) {
                // A page takes at least one line, or a line longer than a page would turn pages for ever.
                const taken = rest.slice(0, Math.max(count, 1));
                pages[pages.length - 1] = page + GAP + (0,markdown/* rendered */.gj)(block, taken);
                rest = rest.slice(taken.length);
                fresh = false;
            }
            if (rest.length > 0) {
                pages.push(top(pages.length + 1));
                fresh = true;
            }
        }
    }
    return pages;
}
const GAP = '\n\n';
/** How many of the lines, with the block's frame, fit into so many characters. */
function fitting(block, lines, room) {
    let length = (0,markdown/* rendered */.gj)(block, []).length;
    let count = 0;
    for (const line of lines) {
        length += line.length + 1;
        if (length > room)
            break;
        count++;
    }
    return count;
}

// EXTERNAL MODULE: ./src/core/render/plan-diff.js
var plan_diff = __webpack_require__(4263);
;// CONCATENATED MODULE: ./src/core/render/drift-summary.js




/** What looking for drift came to: one row an account, those that need somebody first. */
function driftSummary(results) {
    const blocks = [
        ...(results.length > 0 ? [driftTable(results)] : []),
        ...ignoredTable(results),
        ...sorted(results).flatMap(details),
    ];
    return summaryOf(driftTitle(results), blocks);
}
/** The same for the accounts of the organization that the ledger doesn't know. */
function strangersSummary(found, all) {
    const title = found.length === 0
        ? `✅ The ledger knows all ${(0,markdown/* counted */.hS)(all, 'account')} of the organization`
        : `🟡 The ledger doesn't know ${(0,markdown/* counted */.hS)(found.length, 'account')} of ${all}`;
    const rows = found.map(({ id, name, email }) => [
        (0,markdown/* code */.aY)(id),
        (0,markdown/* inert */.tJ)((0,markdown/* shortened */.vI)(name, 100)),
        (0,markdown/* inert */.tJ)((0,markdown/* shortened */.vI)(email, 100)),
    ]);
    const titles = ['AWS account', 'Name', 'E-mail'].map((title) => ({ title }));
    return summaryOf(title, rows.length > 0 ? [(0,markdown/* table */.tp)(titles, rows)] : []);
}
/** "🟡 2 accounts of 70 drifted, 1 not looked at". */
function driftTitle(results) {
    const drifted = results.filter(({ outcome }) => outcome === 'drifted').length;
    const failed = results.filter(({ outcome }) => outcome === 'failed').length;
    if (drifted + failed === 0)
        return `✅ ${(0,markdown/* counted */.hS)(results.length, 'account')} looked at, no drift`;
    const parts = [drifted > 0 && `${drifted} drifted`, failed > 0 && `${failed} not looked at`].filter(Boolean);
    return `${failed > 0 ? '❌' : '🟡'} Of ${(0,markdown/* counted */.hS)(results.length, 'account')} ${parts.join(', ')}`;
}
function driftTable(results) {
    const columns = [
        { title: 'Account' },
        { title: 'Changed outside', number: true },
        { title: 'Not yet applied', number: true },
        { title: 'Organization', number: true },
        { title: 'Ignored', number: true },
        { title: '' },
    ];
    return (0,markdown/* table */.tp)(columns, sorted(results).map(row));
}
function row({ account, outcome, drift, error }) {
    const { network, findings = [], ignored = [] } = drift ?? {};
    const number = (count) => (count > 0 ? `${count}` : '');
    return [
        `${sign(outcome)} ${(0,markdown/* code */.aY)(account)}`,
        number(network ? (0,drift_of_plan/* size */.Ej)(network.changed) : 0),
        number(network ? (0,drift_of_plan/* size */.Ej)(network.unapplied) : 0),
        number(findings.length),
        number(ignored.length),
        (0,markdown/* inert */.tJ)((0,markdown/* shortened */.vI)(error?.message.split('\n')[0] ?? (network?.owed ? `main owes it: ${network.owed}` : ''), 300)),
    ];
}
const sign = (outcome) => ({ failed: '❌', drifted: '🟡' })[outcome] ?? '⚪';
/** What is ignored is told every time: it was meant to end one day. */
function ignoredTable(results) {
    const rows = results.flatMap(({ account, drift }) => (drift?.ignored ?? []).map(({ address, reason, until }) => [
        (0,markdown/* code */.aY)(account),
        (0,markdown/* code */.aY)((0,markdown/* shortened */.vI)(address, 300)),
        (0,markdown/* inert */.tJ)((0,markdown/* shortened */.vI)(reason, 256)),
        until,
    ]));
    const titles = ['Account', 'Ignored', 'Reason', 'Until'].map((title) => ({ title }));
    return rows.length > 0 ? [(0,markdown/* table */.tp)(titles, rows)] : [];
}
function details({ account, drift }) {
    if (!drift)
        return [];
    const found = drift.findings.map(({ message }) => `- ${(0,markdown/* code */.aY)(account)}: ${(0,markdown/* inert */.tJ)((0,markdown/* shortened */.vI)(message, 1000))}`);
    const blocks = drift.network && (0,drift_of_plan/* isDrifted */.TJ)(drift) ? networkBlocks(drift.network) : [];
    return [
        ...(found.length > 0 ? [(0,markdown/* paragraph */.FY)(...found)] : []),
        ...(blocks.length > 0 ? [(0,markdown/* paragraph */.FY)(`### ${(0,markdown/* code */.aY)(account)}`), ...blocks] : []),
    ];
}
/** What was changed by hand, and what an apply would do besides. */
function networkBlocks({ changed, unapplied, owed, }) {
    const outside = (0,plan_diff/* planDiff */.R)(changed, plan_diff/* DONE_OUTSIDE */.N);
    const open = (0,plan_diff/* planDiff */.R)(unapplied);
    const why = owed ? ` (main owes it: ${(0,markdown/* inert */.tJ)((0,markdown/* shortened */.vI)(owed, 200))})` : '';
    return [
        ...(outside ? [(0,markdown/* paragraph */.FY)('**Changed outside of Terraform**'), outside] : []),
        ...(open ? [(0,markdown/* paragraph */.FY)(`**Not yet applied**${why}`), open] : []),
    ];
}
function sorted(results) {
    const order = ['failed', 'drifted', 'no-change'];
    const rank = ({ outcome }) => order.indexOf(outcome);
    return [...results].sort((a, b) => rank(a) - rank(b) || (a.account < b.account ? -1 : 1));
}
function summaryOf(title, blocks) {
    const [first, ...more] = paginate(blocks, () => `## ${title}`, SUMMARY_LIMIT);
    return more.length > 0 ? `${first}\n\nThere is more than a summary can hold.\n` : `${first}\n`;
}

// EXTERNAL MODULE: ./src/core/addresses/cidr.js
var addresses_cidr = __webpack_require__(9842);
// EXTERNAL MODULE: ./src/core/addresses/cidr-text.js
var cidr_text = __webpack_require__(7800);
;// CONCATENATED MODULE: ./src/core/render/plan-table.js


const ALWAYS = (/* unused pure expression or super */ null && (['add', 'change', 'replace', 'destroy']));
const SOMETIMES = (/* unused pure expression or super */ null && (['import', 'move', 'forget']));
/** Plans are Terraform's, of the network; what else is done to an account isn't in them. */
const NO_CHANGES = 'no network change';
const DESTRUCTIVE = ['replace', 'destroy'];
/** What deserves a look comes first: no plan, then what destroys, what changes, what only adds, what does nothing. */
function plan_table_inOrderOfConcern(accounts) {
    const byName = [...accounts].sort((a, b) => (a.result.account < b.result.account ? -1 : 1));
    return byName.sort((a, b) => concern(a) - concern(b));
}
/** How many resources a plan would destroy, those it replaces included. */
function plan_table_losses(plan) {
    return plan ? plan.destroy + plan.replace : 0;
}
/** One row an account, in the order given. */
function planTable(accounts) {
    const counts = [...ALWAYS, ...SOMETIMES.filter((count) => accounts.some(({ result }) => result.plan?.[count]))];
    const columns = [
        { title: 'Account' },
        { title: 'Plan' },
        { title: 'Block' },
        { title: 'Region' },
        ...counts.map((count) => ({ title: capitalized(count), number: true })),
        { title: 'Elastic IPs', number: true },
        { title: 'NAT gateways', number: true },
    ];
    return table(columns, accounts.map((account) => plan_table_row(account, counts)));
}
/** What approval does beside the plans, to accounts that are there; nothing where there are none. */
function besideNetworks(accounts) {
    const isKept = (one) => isThere(one.result) && !goes(one) && !isPeering(one.result.account);
    if (!accounts.some(isKept))
        return [];
    return [paragraph('Tags, roles and unit of accounts that are there are brought in line with the ledger, too.')];
}
const isThere = ({ outcome, offline }) => outcome !== 'failed' && !offline;
/** "56 to add, 1 to destroy", or "no network change". */
function countsText(plan) {
    const parts = [...DESTRUCTIVE.toReversed(), 'forget', 'change', 'import', 'move', 'add'];
    const texts = parts.filter((count) => plan[count] > 0).map((count) => `${plan[count]} to ${count}`);
    if (texts.length === 0 && plan.outputs > 0)
        return `${(0,markdown/* counted */.hS)(plan.outputs, 'output')} changed`;
    return texts.join(', ') || NO_CHANGES;
}
/** Whether a plan would do anything at all. */
const hasEffect = (plan) => countsText(plan) !== NO_CHANGES;
/** What several plans come to: "1 new account, 57 to add". */
function effectText(accounts) {
    const fresh = accounts.filter(({ result }) => result.outcome !== 'failed' && result.offline).length;
    const plan = plan_table_totals(accounts);
    const closed = accounts.filter(({ lifecycle }) => lifecycle === 'closed').length;
    const parts = [fresh && counted(fresh, 'new account'), closed && `${counted(closed, 'account')} closed for good`];
    const network = fresh + closed === 0 || hasEffect(plan) ? [countsText(plan)] : [];
    return [...parts.filter((part) => part !== 0), ...network].join(', ');
}
/** Whether the account is to lose its network, or to be closed. */
const goes = ({ lifecycle = 'present' }) => lifecycle !== 'present';
/** Adds up the plans of several accounts. */
function plan_table_totals(accounts) {
    const plans = accounts.flatMap(({ result }) => result.plan ?? []);
    const sum = (count) => plans.reduce((total, plan) => total + plan[count], 0);
    const counts = [...ALWAYS, ...SOMETIMES, 'outputs'];
    return {
        ...Object.fromEntries(counts.map((count) => [count, sum(count)])),
        resources: [],
    };
}
/** A sign that can be told from afar. */
function plan_table_sign(account) {
    return ['❌', '🔴', '🟡', '🟢', '⚪'][concern(account)];
}
/** What the plan means for the account, in few words. */
function meaning({ result: { account, outcome, offline, plan }, lifecycle }) {
    if (outcome === 'failed')
        return '**none**';
    if (lifecycle === 'closed')
        return '**closed for good**';
    if (lifecycle === 'clean')
        return isPeering(account) ? '**taken down**' : '**network taken down**';
    if (offline)
        return 'new account';
    if (plan_table_losses(plan) > 0)
        return '**destroys**';
    return plan && hasEffect(plan) ? 'changes' : NO_CHANGES;
}
function concern(account) {
    const { outcome, offline, plan } = account.result;
    if (outcome === 'failed')
        return 0;
    if (goes(account))
        return 1;
    if (!plan)
        return offline ? 3 : 4;
    if (plan_table_losses(plan) > 0)
        return 1;
    if (plan.change + plan.forget + plan.import + plan.move > 0)
        return 2;
    return plan.add + plan.outputs > 0 ? 3 : 4;
}
function plan_table_row(planned, counts) {
    const { result, block, region } = planned;
    const { account, plan } = result;
    return [
        `${plan_table_sign(planned)} ${code(account)}`,
        meaning(planned),
        block ? code(shortened(block, 64)) : '',
        region ? inert(shortened(region, 64)) : '',
        ...counts.map((count) => number(plan?.[count] ?? 0, DESTRUCTIVE.includes(count))),
        net(plan, 'aws_eip'),
        net(plan, 'aws_nat_gateway'),
    ];
}
const number = (count, loud) => (count === 0 ? '' : loud ? `**${count}**` : `${count}`);
/** How many more or fewer there would be. They cost money by the hour, and AWS allows five addresses a region at first. */
function net(plan, type) {
    const of = (action) => plan?.resources.filter((each) => each.type === type && each.action === action).length ?? 0;
    const difference = of('add') - of('destroy');
    if (difference === 0)
        return '';
    const about = plan?.resources_left_out ? '≥ ' : '';
    return `${about}${difference > 0 ? '+' : '−'}${Math.abs(difference)}`;
}
const capitalized = (word) => word.charAt(0).toUpperCase() + word.slice(1);

;// CONCATENATED MODULE: ./src/core/render/alike.js




// Thirty new accounts have thirty plans that differ in names and addresses alone. Nobody reads the second of them, nor
// the one in the middle that is different: so what reads the same is shown once.
/**
 * Groups plans that read the same but for the account's own name and the addresses of its own block, and failures that are
 * the same. What would be lost is never grouped: that is read one by one.
 *
 * @returns The groups, in the order of their first members.
 */
function alike(accounts) {
    const groups = new Map();
    for (const planned of accounts) {
        const key = keyOf(planned);
        const group = groups.get(key);
        if (group)
            group.push(planned);
        else
            groups.set(key, [planned]);
    }
    return [...groups.values()];
}
function keyOf(planned) {
    const { account, plan, outcome, offline, error } = planned.result;
    if (outcome === 'failed')
        return `failed ${JSON.stringify(error)}`;
    const text = plan_table_losses(plan) > 0 ? undefined : alike_textOf(planned);
    return text === undefined ? `one ${account}` : `alike ${planned.region} ${offline} ${text}`;
}
/** What a plan shows, with its own name and addresses put as they are within any account. */
function alike_textOf({ result: { account, plan }, block }) {
    const diff = plan && (0,plan_diff/* planDiff */.R)(plan);
    if (!diff)
        return undefined;
    const text = diff.lines.join('\n').replaceAll(account, '\0name');
    const own = block === undefined ? undefined : (0,cidr_text/* readCidr */.vi)(block);
    if (!own)
        return text;
    return text.replace(/\d+(?:\.\d+){3}(?:\/\d+)?/g, (address) => {
        const found = (0,cidr_text/* readCidr */.vi)(address.includes('/') ? address : `${address}/32`);
        return found && (0,addresses_cidr/* contains */.gR)(own, found) ? `\0+${found.start - own.start}/${found.prefix}` : address;
    });
}

;// CONCATENATED MODULE: ./src/core/render/plan-details.js




/** How many of the resources that would be lost are named above the fold, in all. */
const NAMED_LOSSES = 10;
/** The alert above everything else when something would be destroyed; GitHub draws it in red. */
function lossAlert(accounts) {
    const losing = inOrderOfConcern(accounts).filter(({ result }) => losses(result.plan) > 0);
    if (losing.length === 0)
        return closingAlert(accounts);
    const { destroy, replace } = totals(losing);
    const whatHappens = [destroy && `${destroy} destroyed`, replace && `${replace} destroyed and made anew`];
    const names = losing.flatMap(({ result }) => lostNames(result.account, result.plan?.resources ?? []));
    const more = destroy + replace - Math.min(names.length, NAMED_LOSSES);
    return [
        paragraph('> [!CAUTION]', `> **Resources would be lost: ${whatHappens.filter(Boolean).join(', ')}.**`, ...names.slice(0, NAMED_LOSSES).map((name) => `> - ${name}`), ...(more > 0 ? [`> - … and ${more} more, below`] : [])),
        ...closingAlert(accounts),
    ];
}
/** What nobody can take back. */
function closingAlert(accounts) {
    const closing = accounts.filter(({ lifecycle }) => lifecycle === 'closed').map(({ result }) => result.account);
    if (closing.length === 0)
        return [];
    return [
        paragraph('> [!CAUTION]', `> **Closed for good: ${listed(closing.sort())}.** Neither the name nor the e-mail can be used again; the address block rests first.`),
    ];
}
/** Every account's plan, folded, those that read the same once; those without a plan, open, with what went wrong. */
function planDetails(accounts) {
    return alike(plan_table_inOrderOfConcern(accounts)).flatMap(([shown, ...same]) => shown.result.outcome === 'failed' ? plan_details_failure(shown, same) : [...plan_details_details(shown), ...others(shown, same)]);
}
/** Those whose plans are shown by another one's. */
function others({ result: { account } }, same) {
    if (same.length === 0)
        return [];
    const words = `${(0,markdown/* counted */.hS)(same.length, 'more plan')} like that of ${(0,markdown/* code */.aY)(account)}, but for names and addresses`;
    const rows = same.map(({ result, block = '' }) => [
        (0,markdown/* code */.aY)(result.account),
        block && (0,markdown/* code */.aY)((0,markdown/* shortened */.vI)(block, 64)),
        result.fingerprint ? (0,markdown/* code */.aY)(result.fingerprint) : '',
    ]);
    return [(0,markdown/* folded */.TM)(words, (0,markdown/* table */.tp)([{ title: 'Account' }, { title: 'Block' }, { title: 'Fingerprint' }], rows))];
}
function lostNames(account, resources) {
    const lost = resources.filter(({ action }) => action === 'destroy' || action === 'replace');
    return lost.map(({ address, action }) => {
        const how = action === 'replace' ? ' (made anew)' : '';
        return `${code(account)} ${code(shortened(address, 300))}${how}`;
    });
}
/** An account that stays as it is has its row in the table and needs no more. */
function plan_details_details(planned) {
    const { result, block } = planned;
    const diff = result.plan && (0,plan_diff/* planDiff */.R)(result.plan);
    if (!diff || !result.plan)
        return [];
    const where = block ? ` · ${(0,markdown/* code */.aY)((0,markdown/* shortened */.vI)(block, 64))}` : '';
    const summary = `${plan_table_sign(planned)} <b>${(0,markdown/* code */.aY)(result.account)}</b>${where} · ${countsText(result.plan)}`;
    const fingerprint = result.fingerprint ? [`Fingerprint ${(0,markdown/* code */.aY)(result.fingerprint)}`] : [];
    return [(0,markdown/* folded */.TM)(summary, { ...diff, close: [diff.close, ...fingerprint].join('\n\n') })];
}
function plan_details_failure(planned, same) {
    const { result } = planned;
    const names = [planned, ...same].map((one) => one.result.account);
    const { message, hint, file, line } = result.error ?? { message: 'It is not known why.' };
    const place = file ? ` at ${(0,markdown/* code */.aY)((0,markdown/* shortened */.vI)(line ? `${file}:${line}` : file, 300))}` : '';
    return [
        (0,markdown/* paragraph */.FY)(`**${plan_table_sign(planned)} No plan for ${(0,markdown/* listed */.KE)(names)}**${place}`),
        (0,markdown/* fence */.EU)('text', message.split(/\r\n|[\r\n]/)),
        ...(hint ? [(0,markdown/* paragraph */.FY)(`How to mend it: ${(0,markdown/* inert */.tJ)((0,markdown/* shortened */.vI)(hint, 1000))}`)] : []),
    ];
}

;// CONCATENATED MODULE: ./src/core/render/subjects.js


/** "2 accounts and 1 peering". */
function subjects(names) {
    const peerings = names.filter(work_peerings/* isPeering */.jc).length;
    const accounts = names.length - peerings;
    if (peerings === 0)
        return (0,markdown/* counted */.hS)(accounts, 'account');
    return [...(accounts > 0 ? [(0,markdown/* counted */.hS)(accounts, 'account')] : []), (0,markdown/* counted */.hS)(peerings, 'peering')].join(' and ');
}

;// CONCATENATED MODULE: ./src/core/render/provision.js






const provision_WORDS = {
    planned: 'planned',
    'no-change': 'nothing to do',
    applied: 'applied',
    created: 'created',
    unchanged: 'nothing to do',
    differs: '**not applied**: it differs from what was approved',
    closed: 'closed',
    queued: '**queued**: AWS takes no more for now',
    drifted: '**drifted**',
    failed: '**failed**',
};
/** What a job planned or applied, for its summary. */
function provisionSummary(mode, results) {
    const open = results.filter(({ outcome }) => outcome === 'failed' || outcome === 'differs');
    const done = { plan: 'planned', apply: 'provisioned', destroy: 'taken down' }[mode];
    const title = open.length > 0
        ? `❌ ${subjects(open.map(nameOf))} of ${results.length} not ${done}`
        : `✅ ${subjects(results.map(nameOf))} ${done}`;
    const blocks = [(0,markdown/* table */.tp)(COLUMNS, results.map(provision_row)), ...provision_details(results)];
    const [first, ...more] = paginate(blocks, () => `## ${title}`, SUMMARY_LIMIT);
    return more.length > 0 ? `${first}\n\nThere is more than a summary can hold.\n` : `${first}\n`;
}
const nameOf = ({ account }) => account;
const COLUMNS = ['Account', 'AWS account', 'Outcome', 'Plan'].map((title) => ({ title }));
function provision_row({ account, account_id, outcome, plan }) {
    const id = account_id ? (0,markdown/* code */.aY)(account_id) : (0,work_peerings/* isPeering */.jc)(account) ? '' : 'not there yet';
    return [(0,markdown/* code */.aY)(account), id, provision_WORDS[outcome], plan ? countsText(plan) : ''];
}
/** Plans that are to be read, and what went wrong; what was applied as reviewed was read before. */
function provision_details(results) {
    const open = results.filter(({ outcome }) => ['planned', 'differs', 'failed'].includes(outcome));
    const words = open
        .filter(({ outcome }) => outcome === 'differs')
        .map(({ account, error }) => (0,markdown/* paragraph */.FY)(`${(0,markdown/* code */.aY)(account)}: ${(0,markdown/* inert */.tJ)(`${error?.message ?? ''} ${error?.hint ?? ''}`.trim())}`));
    return [...words, ...planDetails(open.map((result) => ({ result, block: result.subnet })))];
}

;// CONCATENATED MODULE: ./src/core/terraform/side-by-side.js
/** Memory of one account's Terraform and its providers at their most, measured with GOGC=400. */
const BYTES_EACH = 0.8 * 2 ** 30;
/** More at once need longer than they take to be of use, also where most of the time is waiting for AWS. */
const MOST = 16;
/**
 * How many accounts are worked on side by side where nobody says it. A plan is mostly computing, and twice the cores was
 * the fastest. An apply waits for AWS most of the time: of 40 seconds against a rehearsed AWS it computes 12, and a real
 * NAT gateway takes minutes.
 *
 * @param memory Bytes that are free.
 */
function sideBySide({ cores, memory, applies }) {
    const wanted = (applies ? 4 : 2) * cores;
    return Math.max(1, Math.min(wanted, Math.floor(memory / BYTES_EACH), MOST));
}

// EXTERNAL MODULE: ./src/core/check/ledger.js + 11 modules
var ledger = __webpack_require__(9677);
// EXTERNAL MODULE: ./src/core/work/due-peerings.js
var due_peerings = __webpack_require__(2515);
// EXTERNAL MODULE: ./src/core/terraform/terraform.js
var terraform = __webpack_require__(954);
// EXTERNAL MODULE: ./src/core/terraform/field-changes.js
var field_changes = __webpack_require__(2086);
// EXTERNAL MODULE: ./src/core/terraform/plan.js
var terraform_plan = __webpack_require__(7071);
// EXTERNAL MODULE: ./src/core/terraform/tfvars.js
var tfvars = __webpack_require__(5956);
;// CONCATENATED MODULE: ./src/core/terraform/fingerprint.js




// Reviewed = applied: two plans with one fingerprint do the same. A plan is made twice, before the gate and after it, by
// other roles and for a new account even before the account exists; what only tells how or when is therefore left out.
/** Stands for the account's id, which a plan made before the account existed can't have. */
const THIS_ACCOUNT = '(account id)';
/** Variables that say how Terraform reaches the account; the resources don't depend on them. */
const REACH = ['account_id', 'offline', 'roles', 'session_name', 'source_identity'];
/**
 * SHA-256 over what a plan does to each resource and output, Terraform's version, the provider lock file and the
 * variables. Of sensitive values it covers that they change, never what they are: a hash of a guessable secret tells it.
 */
function fingerprint(plan, { lockFile, accountId = tfvars/* OFFLINE_ACCOUNT_ID */.w }) {
    const { resources, outputs } = (0,terraform_plan/* effects */.z)(plan);
    const covered = {
        terraform: plan.terraform_version,
        lock_file: lockFile,
        variables: meaningfulVariables(plan),
        resources: inOrder(resources.map(({ address, previous_address, deposed, mode, type, provider_name, change }) => ({
            id: { address, previous_address, deposed, mode, type, provider_name },
            ...whatChanges(change),
        }))),
        outputs: inOrder(outputs.map(([name, change]) => ({ id: name, ...whatChanges(change) }))),
    };
    return (0,hash/* digest */.b)(withoutAccountId(covered, accountId));
}
function whatChanges(change) {
    return { actions: change.actions, import: change.importing?.id, fields: (0,field_changes/* fieldChanges */.w)(change) };
}
function meaningfulVariables({ variables }) {
    const kept = Object.entries(variables).filter(([name]) => !REACH.includes(name));
    return Object.fromEntries(kept.map(([name, { value }]) => [name, name === 'hub' ? withoutRole(value) : value]));
}
/** The role in the hub's core account is another one for planning than for applying. */
function withoutRole(hub) {
    return { ...hub, share_role: undefined };
}
function inOrder(items) {
    const key = ({ id }) => JSON.stringify(id);
    return items.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
/** Also inside longer texts, such as an ARN, but not inside longer numbers. */
function withoutAccountId(value, accountId) {
    const whole = new RegExp(`(?<!\\d)${accountId}(?!\\d)`, 'g');
    return JSON.parse(JSON.stringify(value).replaceAll(whole, THIS_ACCOUNT));
}

// EXTERNAL MODULE: ./src/core/terraform/plan-summary.js + 1 modules
var plan_summary = __webpack_require__(589);
;// CONCATENATED MODULE: ./actions/provision/refuse-loss.js

/** What others in the account live on. */
const KEPT = ['aws_vpc', 'aws_subnet', 'aws_ec2_transit_gateway_vpc_attachment'];
/** Making it failed, or it is an attachment whose acceptance did: nothing else is asked to be replaced. */
const UNFINISHED = ['replace_because_tainted', 'replace_by_request'];
/**
 * What is protected keeps its network.
 *
 * @throws UserError naming all that the plan would delete or replace of it.
 */
function refuseLoss({ name, wanted, file }, plan) {
    const lost = wanted.protected ? plan.resource_changes.filter(isLost).map(({ address }) => address) : [];
    if (lost.length === 0)
        return;
    throw new core_problem/* UserError */.y(`${name} is protected, and would lose or have replaced: ${lost.join(', ')}. Nothing was changed.`, {
        file,
        hint: 'Take back what asks for it, or merge protected: false first, in a pull request of its own.',
    });
}
/** What is lost without ever having been of use isn't: an interrupted run left it. */
function isLost({ mode, type, deposed, action_reason: reason, change: { actions } }) {
    if (mode !== 'managed' || deposed !== undefined || !KEPT.includes(type))
        return false;
    return actions.includes('delete') && !UNFINISHED.includes(reason ?? '');
}

;// CONCATENATED MODULE: ./src/core/terraform/acceptance.js
const ATTACHMENT = 'aws_ec2_transit_gateway_vpc_attachment';
const ACCEPTANCE = 'aws_ec2_transit_gateway_vpc_attachment_accepter';
/**
 * Addresses of attachments that have to be replaced along with their acceptance. Terraform replaces an acceptance in which
 * a run was interrupted, and to destroy one is to delete the attachment itself, which can't be accepted any more.
 */
function attachmentsToReplace({ resource_changes: all }) {
    const renewed = all.filter((resource) => resource.type === ACCEPTANCE && isReplaced(resource)).map(idOf);
    return all
        .filter((resource) => resource.type === ATTACHMENT && !isReplaced(resource) && renewed.includes(idOf(resource)))
        .map(({ address }) => address);
}
const isReplaced = ({ change: { actions } }) => actions.includes('delete') && actions.includes('create');
/** An attachment and its acceptance have one id. */
const idOf = ({ change }) => change.before?.id ?? null;

;// CONCATENATED MODULE: ./src/core/terraform/orphans.js
/** What is associated with a hub's share has no tag and no network; it is asked for by share and principal. */
const SHARED = 'aws_ram_principal_association';
/** AWS takes their names only once in an account or region, so the name tells which one it is. */
const NAMED = [
    'aws_db_subnet_group',
    'aws_db_parameter_group',
    'aws_rds_cluster_parameter_group',
    'aws_iam_role',
    'aws_iam_policy',
    SHARED,
];
/** Whether the plan makes something new: only then can there be an orphan to take in its place. */
function makesNew(plan) {
    return plan.resource_changes.some(isNew);
}
/** The names of what is to be made, by type, of those kinds that are found by their names. */
function newNames(plan) {
    return plan.resource_changes
        .filter((resource) => isNew(resource) && NAMED.includes(resource.type))
        .flatMap((resource) => orphans_keyOf(resource).map((name) => ({ type: resource.type, name })));
}
/**
 * Which resources of the account are imported as what, and which are ours but nowhere in the plan: made by code that is
 * no longer there, or twice.
 *
 * @param found All of the account that carries its tag, known to state or not.
 */
function orphansOf(plan, found) {
    const imported = plan.resource_changes.map(({ type, change }) => `${type} ${change.importing?.id}`);
    const known = new Set([...knownIds(plan.prior_state?.values?.root_module ?? {}), ...imported]);
    const unknown = found.filter(({ type, id }) => !known.has(`${type} ${id}`));
    const imports = [];
    const strays = [];
    const places = new Map(plan.resource_changes
        .filter(isNew)
        .flatMap((resource) => orphans_keyOf(resource).map((key) => [`${resource.type} ${key}`, resource.address])));
    for (const one of unknown) {
        const address = places.get(`${one.type} ${one.key}`);
        const isTwice = unknown.filter(({ type, key }) => type === one.type && key === one.key).length > 1;
        if (address && !isTwice)
            imports.push({ address, id: one.id });
        else if (one.tagged)
            strays.push(one);
    }
    return { imports, strays };
}
/**
 * Where the stored state still has the object that an orphan was made in place of, by the address in the plan: AWS has
 * it no more, so the plan makes it anew, but Terraform ignores import blocks there and refuses to import by command.
 */
function goneOf({ resource_drift: drift }) {
    const gone = drift.filter(({ deposed, change }) => deposed === undefined && change.actions.join() === 'delete');
    return new Map(gone.map(({ address, previous_address }) => [address, previous_address ?? address]));
}
/** The text of a `.tf.json` file by which Terraform imports them. */
function importFile(imports) {
    return JSON.stringify({ import: imports.map(({ address, id }) => ({ to: address, id })) }, null, 2);
}
function isNew({ mode, deposed, change }) {
    return mode === 'managed' && deposed === undefined && change.actions.join() === 'create' && !change.importing;
}
/** What tells one from others where it isn't the tag Name. */
const KEYS = {
    aws_route: ({ route_table_id: table, destination_cidr_block: v4, destination_ipv6_cidr_block: v6 }) => [
        table,
        v4 || v6,
    ],
    aws_route_table_association: ({ subnet_id: subnet, route_table_id: table }) => [subnet, table],
    [SHARED]: ({ resource_share_arn: share, principal }) => [share, principal],
};
const byName = ({ name }) => [name];
const byTag = ({ tags }) => [tags?.Name];
/** Nothing where it isn't known before the apply: what it belongs to isn't there either. */
function orphans_keyOf({ type, change }) {
    const read = KEYS[type] ?? (NAMED.includes(type) ? byName : byTag);
    const parts = read((change.after ?? {}));
    return parts.every((part) => typeof part === 'string') ? [parts.join(' ')] : [];
}
/** With their types: an attachment and its acceptance, for instance, have one id. */
function knownIds({ resources = [], child_modules = [] }) {
    return [...resources.flatMap(idsOf), ...child_modules.flatMap(knownIds)];
}
/** Terraform's own id of a route isn't the one by which it imports it. */
function idsOf({ type, values = {} }) {
    const { id, route_table_id: table, destination_cidr_block: v4, destination_ipv6_cidr_block: v6 } = values;
    return [`${type} ${id}`, ...(table ? [`${type} ${table}_${v4 || v6}`] : [])];
}

;// CONCATENATED MODULE: ./actions/provision/take-over.js




/**
 * Plans; what an interrupted run left behind is imported by the plan, not made again. One look isn't always enough: once
 * a VPC is known, so are the names of what is in it. Each round takes over or replaces more, so it ends.
 *
 * @returns Nothing where there is nothing to do.
 * @throws UserError naming what is the account's, but nowhere in its plan.
 */
async function planPresence(target, folder, deps, { lock }) {
    const imports = [];
    const replace = [];
    for (;;) {
        const plan = await planned(folder, deps, { lock, destroy: false, replace });
        const renewed = plan ? attachmentsToReplace(plan) : [];
        if (renewed.length > 0) {
            replace.push(...renewed);
            continue;
        }
        // Only a plan that makes something can make it twice. Of an account that doesn't exist yet AWS has nothing.
        if (!plan || !makesNew(plan) || target.accounts.length === 0)
            return plan;
        const orphans = orphansOf(plan, await deps.findTagged(target, newNames(plan)));
        refuseStrays(target, orphans.strays);
        // Without the lock the state stays as it is, and an address that is taken there can't be imported to.
        const gone = goneOf(plan);
        const more = lock ? orphans.imports : orphans.imports.filter(({ address }) => !gone.has(address));
        if (more.length === 0)
            return plan;
        if (lock)
            await forgetGone(folder, gone, more, deps);
        imports.push(...more);
        tell(target, more, deps);
        await deps.writeImports(folder, importFile(imports));
    }
}
/**
 * Plans to take it down. What state doesn't know wouldn't go, so it is taken into the state before: Terraform
 * ignores import blocks in such a plan. The state is changed at once, but nothing in AWS.
 *
 * @param lock Without it, as for the role that reads, only what state knows is planned.
 */
async function planRemoval(target, folder, deps, { lock }) {
    const plan = await planned(folder, deps, { lock, destroy: true });
    if (!lock)
        return plan;
    const strays = plan ? orphansOf(plan, await deps.findTagged(target, [])).strays : await deps.findTagged(target, []);
    if (!strays.some(({ tagged }) => tagged))
        return plan;
    await adopt(target, folder, deps);
    return planned(folder, deps, { lock, destroy: true });
}
/** Where an orphan belongs is told by a plan that would make it. */
async function adopt(target, folder, deps) {
    for (;;) {
        const plan = await planned(folder, deps, { lock: true, destroy: false });
        if (!plan)
            return;
        const orphans = orphansOf(plan, await deps.findTagged(target, newNames(plan)));
        refuseStrays(target, orphans.strays);
        if (orphans.imports.length === 0)
            return;
        tell(target, orphans.imports, deps);
        await forgetGone(folder, goneOf(plan), orphans.imports, deps);
        for (const one of orphans.imports)
            await deps.terraform.import(folder, one);
    }
}
/** What an orphan was made in place of leaves its address in the state; nothing in AWS is changed by that. */
async function forgetGone(folder, gone, imports, { terraform }) {
    for (const { address } of imports) {
        const known = gone.get(address);
        if (known !== undefined)
            await terraform.forget(folder, known);
    }
}
/** What Terraform would do, without a look at what it doesn't know; nothing where it would do nothing. */
async function planned(folder, { terraform }, options) {
    const { changed } = await terraform.plan(folder, options);
    return changed ? (0,terraform_plan/* readPlan */.m)(await terraform.show(folder)) : undefined;
}
function tell({ name }, imports, { log }) {
    for (const { address, id } of imports)
        log(`${name}: ${id} was left by an interrupted run, and becomes ${address}`);
}
function refuseStrays({ name }, strays) {
    if (strays.length === 0)
        return;
    const list = strays.map(({ type, id, key }) => `${type} ${id}${key ? ` (${key})` : ''}`);
    throw new core_problem/* UserError */.y(`${name} has what carries its tag, but is neither in its state nor in its plan: ${list.join(', ')}.`, {
        hint: 'Delete them, or take its tag off them, or import them by hand; then run again.',
    });
}

;// CONCATENATED MODULE: ./actions/provision/target.js
const isNetwork = (target) => 'wanted' in target;

;// CONCATENATED MODULE: ./actions/provision/plan-account.js





/** Plans one target without taking the lock: the role that reads can't, and nothing is applied. */
async function planAccount(target, deps) {
    await refuseInhabited(target, deps, { patient: false });
    const workspace = await openWorkspace(target, deps);
    const planned = await makePlan(target, workspace, deps, { lock: false });
    return { outcome: planned.plan ? 'planned' : 'no-change', ...planned };
}
/** Nobody lives in a peering. */
async function refuseInhabited(target, { refuseForeign }, options) {
    if (target.leaving && isNetwork(target))
        await refuseForeign(target, options);
}
/** A folder in which Terraform can work on the target, once AWS has confirmed that its accounts are those that are meant. */
async function openWorkspace(target, { confirm, makeWorkspace, terraform }) {
    for (const account of target.accounts)
        await confirm(account);
    const workspace = await makeWorkspace(target);
    await terraform.init(workspace);
    return workspace;
}
async function makePlan(target, workspace, deps, options) {
    const plan = await (target.leaving ? planRemoval : planPresence)(target, workspace, deps, options);
    if (!plan)
        return {};
    // Only what takes the lock applies: a plan is shown whatever it would do.
    if (options.lock && isNetwork(target))
        refuseLoss(target, plan);
    const { lockFile } = workspace;
    const accountId = isNetwork(target) ? target.accountId : undefined;
    return {
        plan: (0,plan_summary/* summarize */.e)(plan),
        fingerprint: fingerprint(plan, { lockFile, ...(accountId === undefined ? {} : { accountId }) }),
    };
}

;// CONCATENATED MODULE: ./actions/provision/apply-account.js




/** Terraform's name for the state it couldn't store. */
const ERRORED_STATE = 'errored.tfstate';
/**
 * Plans again, and applies that very plan if it does what was approved. If it doesn't, nothing is changed and the result
 * tells what it would have done. Taking a network down is no other thing: its plan destroys.
 *
 * @param approved Absent where nobody asked for a review.
 */
async function applyAccount(target, approved, deps) {
    await refuseInhabited(target, deps, { patient: true });
    const workspace = await openWorkspace(target, deps);
    await deps.clearLock(workspace);
    return planAndApply(target, workspace, approved, deps).catch((error) => {
        if (!(error instanceof terraform/* StalePlan */.X))
            throw error;
        // The lock is free between a plan and its apply.
        deps.log(`${workspace.name}: another run changed it in the meantime, so it is planned again`);
        return planAndApply(target, workspace, approved, deps);
    });
}
async function planAndApply(target, workspace, approved, deps) {
    const planned = await makePlan(target, workspace, deps, { lock: true });
    if (!planned.plan)
        return { outcome: 'no-change', ...(await network(workspace, deps)) };
    if (approved && planned.fingerprint !== approved.fingerprint)
        return { outcome: 'differs', ...planned, error: DIFFERS };
    if (planned.plan.import > 0)
        await finishTakenOver(target, deps);
    await deps.terraform.apply(workspace).catch((error) => saveState(error, workspace, deps));
    return { outcome: 'applied', ...planned, ...(await network(workspace, deps)) };
}
/** What is taken over may have been left in the middle of being made. */
async function finishTakenOver(target, { finishGroups, log }) {
    if (!isNetwork(target))
        return;
    const groups = await finishGroups(target);
    if (groups.length > 0)
        log(`${target.name}: ${groups.join(', ')} had AWS's first rule still, and loses it`);
}
const DIFFERS = {
    message: 'What Terraform would do now is not what was approved, so nothing was changed.',
    hint: 'The next run shows this plan where approvals are asked for.',
};
/** The module has one output, an object of ids that others need. */
async function network(workspace, { terraform }) {
    const { network } = await terraform.outputs(workspace);
    return network ? { network: network } : {};
}
/** A state that is stored nowhere makes the next run build everything twice, so it is tried once more. */
async function saveState(failure, workspace, deps) {
    if (!(await deps.hasErroredState(workspace)))
        throw failure;
    const kept = `The state is stored only in ${workspace.path}/${ERRORED_STATE}: push it before anything else runs.`;
    if (failure instanceof terraform/* Interrupted */.j)
        throw new core_problem/* UserError */.y(`${failure.message}. ${kept}`);
    const at = failure instanceof core_problem/* UserError */.y ? failure.at : {};
    const note = await deps.terraform.pushState(workspace, ERRORED_STATE).then(() => 'The state it could not store was stored on a second try.', (second) => `${kept} (${second.message})`);
    deps.log(`${workspace.name}: ${note}`);
    throw new core_problem/* UserError */.y(`${failure.message}\n${note}`, at, { cause: failure });
}

;// CONCATENATED MODULE: ./actions/provision/failure.js



const NEXT_RUN = 'The next run does what is missing.';
/** What a result tells of an account that failed. What isn't a person's to mend is ours, and needs its stack in the log. */
function failure_failure(name, error, log) {
    if (!(error instanceof core_problem/* UserError */.y || error instanceof terraform/* Interrupted */.j))
        log(`${name}: ${error.stack}`);
    return { outcome: 'failed', error: { ...(0,told/* told */.E)(error), ...(error instanceof terraform/* Interrupted */.j && { hint: NEXT_RUN }) } };
}

// EXTERNAL MODULE: ./src/core/work/owed.js
var owed = __webpack_require__(2284);
;// CONCATENATED MODULE: ./src/core/drift/watched.js



/**
 * Names of the accounts and peerings in which drift is looked for: those that are there, and that nobody wants to close
 * or remove. In order.
 */
function watched({ base, next, status }) {
    if (isSample({ base }))
        return [];
    const accounts = [...next.accounts]
        .filter(([name, { value }]) => value.lifecycle !== 'closed' && watched_isThere(name, status))
        .map(([name]) => name);
    const peerings = [...next.peerings.keys()].filter((name) => status.peerings.get(name)?.network);
    return [...accounts, ...peerings].sort();
}
/** Whether its network is planned: one that was never applied, or was taken down, has nothing that could drift. */
function hasNetwork({ next, status }, name) {
    if ((0,work_peerings/* isPeering */.jc)(name))
        return true;
    const account = next.accounts.get(name)?.value;
    const record = status.accounts.get(name);
    return account?.lifecycle === 'present' && account.network !== 'none' && Boolean(record?.network);
}
function owing({ next, status }, module) {
    const { due } = (0,work_due/* whatIsDue */.Ty)(next, status, module);
    return {
        byItself: new Map(due.map(({ account, reason }) => [account, reason])),
        shared: (name) => ((0,work_peerings/* recordOf */.zv)(status, name)?.applied?.module === module ? undefined : watched_SHARED),
    };
}
const watched_SHARED = 'the Terraform code or organization.yaml changed since';
const watched_isThere = (name, { accounts }) => {
    const record = accounts.get(name);
    return isCreated(record) && record?.state !== 'deleted';
};

;// CONCATENATED MODULE: ./actions/provision/mode.js
/** Whether a mode only looks: it does so by the roles that can't change anything. */
const isReading = (mode) => mode === 'plan' || mode === 'drift';

;// CONCATENATED MODULE: ./src/core/terraform/peering-vars.js



/**
 * What is known of a peering, as variables of `terraform/peering`: ids are those that status recorded, so nothing has to be
 * looked up. One whose file is gone is told of in the same way, to be taken down.
 *
 * @throws UserError where an account has no network that it could be peered with.
 */
function peeringVariables(ledger, status, name, reach) {
    const settings = ledger.organization?.value;
    if (!settings)
        throw new Error('The ledger has no organization');
    const [requester, accepter] = (0,work_peerings/* accountsOf */.s1)(name).map((account) => side(status, account, name));
    if (!requester || !accepter)
        throw new Error(`${name} is no peering`);
    const { organization, network, roles } = settings;
    return {
        requester,
        accepter,
        dns: ledger.peerings.get(name)?.value.dns ?? false,
        offline: false,
        partition: organization.partition,
        environment: network.environment,
        roles: {
            provisioning: reach.access === 'write' ? roles.provisioning : roles.reader,
            ...(roles.external_id === undefined ? {} : { external_id: roles.external_id }),
        },
        session_name: reach.sessionName,
        ...(reach.onBehalfOf ? { source_identity: (0,aws_arn/* sourceIdentity */.Eq)(reach.onBehalfOf) } : {}),
    };
}
function side(status, account, peering) {
    const id = status.accounts.get(account)?.account_id;
    const network = (0,work_peerings/* peeredNetwork */.WR)(status, account);
    if (!id || !network) {
        throw new core_problem/* UserError */.y(`${peering} can't be worked on: no network is recorded of ${account}.`, {
            hint: `Apply ${account} first; the branch with the status has its network then.`,
        });
    }
    const { region, vpc_id, cidr, ipv6_cidr = null } = network;
    return { account, account_id: id, region, vpc_id, cidr, ipv6_cidr, route_tables: routeTables(network) };
}
function routeTables({ public_route_table, private_route_tables }) {
    const own = Object.entries(private_route_tables).map(([zone, id]) => [`private-${zone}`, id]);
    return { public: public_route_table, ...Object.fromEntries(own) };
}

;// CONCATENATED MODULE: ./actions/provision/peering.js


/**
 * What Terraform is to be told of a peering.
 *
 * @throws UserError where an account has no network that it could be peered with.
 */
function peeringTarget(name, { ledger, status }, accounts, reach) {
    return {
        name,
        accounts,
        leaving: !(0,due_peerings/* isWanted */.Yu)(ledger, name),
        variables: peeringVariables(ledger, status, name, reach),
    };
}
/** Why a mode isn't for this peering; undefined where it is. */
function peeringFault(name, mode, { next, status }) {
    const wanted = (0,due_peerings/* isWanted */.Yu)(next, name);
    if (!(0,due_peerings/* isKnownPeering */.k1)(next, status, name))
        return `The ledger has no peering ${name}: mend the input \`accounts\`.`;
    if (mode === 'drift' && !wanted)
        return `${name} is to be removed: nobody minds its drift.`;
    if (mode === 'apply' && !wanted)
        return `${name} is to be removed: it isn't provisioned.`;
    return mode === 'destroy' && wanted ? `${name} is to be there: remove its file first.` : undefined;
}

;// CONCATENATED MODULE: ./actions/provision/job.js










function openJob(request, snapshot) {
    const { organization, pools } = snapshot.base;
    const ledger = { ...snapshot.next, organization, pools };
    let owed;
    return { request, snapshot, ledger, owing: () => (owed ??= owing(snapshot, (0,ledger_snapshot/* moduleOf */.cD)(snapshot))) };
}
/** What the ledger says of an account. */
function wantedAccount(name, { ledger }) {
    const entry = ledger.accounts.get(name);
    if (!entry)
        throw new Error(`The ledger has no account ${name}`);
    return entry.value;
}
/** By what an account is known: the ledger's word, and what was recorded of it. */
function identityOf(name, job) {
    const wanted = wantedAccount(name, job);
    const { account_id: knownId = wanted.account_id, email } = job.snapshot.status.accounts.get(name) ?? {};
    // An account that is adopted in this run has its e-mail in no record yet.
    const formerEmail = createdNow(name, job)?.email ?? email;
    return { name, email: (0,account_order/* accountEmail */.on)(wanted, (0,ledger_snapshot/* organizationOf */.d1)(job.snapshot)), knownId, formerEmail };
}
function createdNow(name, { request }) {
    return request.created.find(({ account }) => account === name);
}
/**
 * The id of an account that was created, now or before.
 *
 * @throws UserError where its creation failed in this run.
 */
function accountIdOf(name, job) {
    const result = createdNow(name, job);
    if (result?.error)
        throw new core_problem/* UserError */.y(`${name} was not created: ${result.error.message}`);
    // While its creation isn't finished, the account may lack the roles by which it is reached.
    const record = job.snapshot.status.accounts.get(name);
    return result?.account_id ?? ((0,work_due/* isCreated */.H)(record) ? record?.account_id : undefined);
}
/** An account's network. */
function targetOf(name, accountId, job) {
    const known = accountId === undefined ? {} : { accountId };
    const wanted = wantedAccount(name, job);
    return {
        name,
        ...known,
        accounts: accountId === undefined ? [] : [{ ...identityOf(name, job), knownId: accountId }],
        leaving: (0,due_account/* isLeaving */.X)(wanted),
        wanted,
        file: job.ledger.accounts.get(name)?.file ?? '',
        variables: (0,tfvars/* terraformVariables */.c)(job.ledger, name, { ...reachOf(job), ...known }),
    };
}
/** A peering, whose accounts are there already. */
function peeringTargetOf(name, job) {
    const accounts = (0,work_peerings/* accountsOf */.s1)(name).map((account) => identityOf(account, job));
    return peeringTarget(name, { ledger: job.ledger, status: job.snapshot.status }, accounts, reachOf(job));
}
function reachOf({ request: { mode, sessionName, approver } }) {
    return { access: isReading(mode) ? 'read' : 'write', sessionName, onBehalfOf: approver };
}

;// CONCATENATED MODULE: ./src/core/drift/ignored.js
/**
 * The rules of some accounts that still hold; a peering is left alone by those of either of its two.
 *
 * @param today As in 2027-03-31; a rule holds on the day of its `until`, and not after it.
 */
function ignoring(rules, accounts, today) {
    const own = rules.filter((rule) => accounts.includes(rule.account) && rule.until >= today);
    const met = new Set();
    return {
        covers(address) {
            const rule = own.find((one) => isAtOrBelow(address, one.address));
            if (rule)
                met.add(rule);
            return rule !== undefined;
        },
        met: () => [...met].map(({ address, reason, until }) => ({ address, reason, until })),
    };
}
/** A resource's address stands for all its instances, a module's for all that is in it. */
function isAtOrBelow(address, above) {
    return address === above || ['[', '.'].some((next) => address.startsWith(`${above}${next}`));
}

// EXTERNAL MODULE: ./src/core/addresses/parse-cidr.js
var parse_cidr = __webpack_require__(3892);
// EXTERNAL MODULE: ./src/core/ledger/schema/organization.js
var organization = __webpack_require__(7500);
;// CONCATENATED MODULE: ./src/core/drift/blocks.js




/**
 * Blocks of an account's live VPCs that aren't the ledger's: no claim covers them, or they overlap one. What AWS makes
 * in every account by itself counts only where it meets a claim or a pool.
 *
 * @param vpcs All that are the account's own, in the regions of the hubs.
 * @param known The id of the VPC that was built for it, where it is recorded.
 */
function blockFindings(ledger, account, vpcs, known) {
    const live = vpcs.flatMap((vpc) => vpc.blocks.map((block) => ({ vpc, block, cidr: (0,parse_cidr/* toCidr */.q)(block) })));
    const own = ownBlock(ledger, account, live, known);
    return live
        .filter((one) => one !== own)
        .flatMap((one) => {
        const fault = overlappedClaims(ledger, account, one) ?? uncovered(ledger, one);
        const { id, region } = one.vpc;
        return fault ? [{ address: id, message: `VPC ${id} in ${region} has ${one.block}: ${fault}.` }] : [];
    });
}
/** The one block that is as the ledger has it: its claim, in the region of its pool's hub. */
function ownBlock(ledger, account, live, known) {
    const claim = (0,work_due/* claimOf */._B)(ledger, account);
    const pool = claim && ledger.pools.get(claim.pool)?.value;
    const hub = pool && ledger.organization && (0,organization/* hubOf */.r)(ledger.organization.value, pool.hub);
    if (!claim || !hub)
        return undefined;
    const block = (0,parse_cidr/* toCidr */.q)(claim.subnet);
    const same = live.filter(({ vpc, cidr }) => (0,addresses_cidr/* sameBlock */.i2)(cidr, block) && vpc.region === hub.region);
    return same.find(({ vpc }) => vpc.id === known) ?? same[0];
}
function overlappedClaims(ledger, account, { cidr }) {
    const claims = parsedClaims(ledger).filter((claim) => (0,addresses_cidr/* overlaps */.$f)(claim.cidr, cidr));
    if (claims.length === 0)
        return undefined;
    const whose = (holder) => (holder === account ? 'its own' : `claimed by ${holder}`);
    const named = claims.slice(0, 5).map(({ subnet, holder }) => `${subnet}, ${whose(holder)}`);
    return `it overlaps ${named.join('; ')}${claims.length > 5 ? `; and ${claims.length - 5} more` : ''}`;
}
function uncovered({ pools }, { vpc, cidr }) {
    const pool = [...pools.values()].find(({ value }) => (0,addresses_cidr/* overlaps */.$f)((0,parse_cidr/* toCidr */.q)(value.parent), cidr))?.value;
    if (pool)
        return `it is in the pool ${pool.name}, and no claim covers it`;
    return vpc.isDefault ? undefined : 'no claim covers it';
}
/** A ledger's claims as networks, read once for all accounts. */
function parsedClaims(ledger) {
    let parsed = networks.get(ledger);
    if (!parsed) {
        parsed = [...ledger.claims.values()].map(({ value: { subnet, account: holder } }) => {
            return { subnet, holder, cidr: (0,parse_cidr/* toCidr */.q)(subnet) };
        });
        networks.set(ledger, parsed);
    }
    return parsed;
}
const networks = new WeakMap();

;// CONCATENATED MODULE: ./src/core/drift/placement.js
/**
 * What AWS Organizations has otherwise than the ledger: moved, renamed or retagged by hand. Tags that the ledger doesn't
 * have may be another tool's.
 *
 * @param live Undefined where the organization has no such account any more.
 * @param unit The id of the unit it belongs in; undefined where there is none of that name.
 */
function placementFindings(order, live, unit) {
    if (!live)
        return [{ address: 'account', message: 'It is no longer in the organization.' }];
    if (live.state !== 'ACTIVE')
        return [{ address: 'account', message: `AWS says it is ${live.state}.` }];
    return [...placement_moved(order, live, unit), ...renamed(order, live), ...retagged(order, live)];
}
function placement_moved({ unit: path }, { parent }, unit) {
    if (parent.id === unit)
        return [];
    const gone = unit === undefined ? ', which the organization does not have' : '';
    return [{ address: 'unit', message: `It is in ${parent.name}; the ledger says ${path}${gone}.` }];
}
function renamed({ name }, live) {
    if (live.name === name)
        return [];
    return [{ address: 'name', message: `It is named ${live.name} at AWS; the ledger says ${name}.` }];
}
function retagged({ tags }, live) {
    return Object.entries(tags)
        .filter(([key, value]) => live.tags[key] !== value)
        .map(([key, value]) => {
        const found = live.tags[key] === undefined ? 'is missing' : `is ${JSON.stringify(live.tags[key])}`;
        const message = `Its tag ${key} ${found}; the ledger says ${JSON.stringify(value)}.`;
        return { address: `tags[${JSON.stringify(key)}]`, message };
    });
}

;// CONCATENATED MODULE: ./actions/provision/drift-account.js






/**
 * Looks whether an account is as the ledger and the last apply left it; nothing is changed or locked. What was found is
 * told also where its network can't be planned.
 */
async function driftAccount(subject, deps) {
    const { name, accountId, target, ignore } = subject;
    const placed = await deps.placed(accountId);
    const findings = await placement(subject, placed, deps);
    const drift = (network) => ({
        ...(network && { network }),
        findings,
        ignored: ignore.met(),
    });
    // Nobody can look into an account that is suspended or gone.
    if (placed?.state !== 'ACTIVE')
        return { outcome: 'drifted', drift: drift() };
    try {
        findings.push(...blocks(subject, await deps.vpcs(accountId, target?.variables.region)));
        const network = target && (await networkDrift(target, subject, deps));
        const found = drift(network);
        return { outcome: (0,drift_of_plan/* isDrifted */.TJ)(found) || findings.length > 0 ? 'drifted' : 'no-change', drift: found };
    }
    catch (error) {
        return { ...failure_failure(name, error, deps.log), drift: drift() };
    }
}
/** The same for a peering: all there is to say of it is what Terraform does. */
async function driftPeering(target, seen, deps) {
    const network = await networkDrift(target, seen, deps);
    const drift = { network, findings: [], ignored: seen.ignore.met() };
    return { outcome: (0,drift_of_plan/* isDrifted */.TJ)(drift) ? 'drifted' : 'no-change', drift };
}
/** While main owes the account a change of its own files, the ledger is ahead of AWS, and no difference is news. */
async function placement({ order, owed, ignore }, placed, { unit }) {
    if (owed.byItself && placed?.state === 'ACTIVE')
        return [];
    const found = placementFindings(order, placed, await unit(order.unit));
    return found.filter(({ address }) => !ignore.covers(address));
}
function blocks({ ledger, name, vpc, ignore }, vpcs) {
    return blockFindings(ledger, name, vpcs, vpc).filter(({ address }) => !ignore.covers(address));
}
/** Terraform's exit code says nothing of what was changed outside, so the plan is always read. */
async function networkDrift(target, { owed, ignore, peerings }, deps) {
    const workspace = await openWorkspace(target, deps);
    await deps.terraform.plan(workspace, { lock: false, destroy: false });
    const plan = (0,terraform_plan/* readPlan */.m)(await deps.terraform.show(workspace));
    const reason = owed.byItself ?? owed.shared;
    return { ...(0,drift_of_plan/* driftOfPlan */.oC)(plan, ignore, peerings), ...(reason === undefined ? {} : { owed: reason }) };
}

;// CONCATENATED MODULE: ./actions/provision/look.js








/** Holds an account or a peering that is there against what the ledger says of it. */
function lookForDrift(name, job, deps) {
    const { request, snapshot } = job;
    const owed = job.owing();
    const seen = {
        owed: { byItself: owed.byItself.get(name), shared: owed.shared(name) },
        ignore: ignoring((0,ledger_snapshot/* organizationOf */.d1)(snapshot).drift.ignore, (0,work_peerings/* accountsOf */.s1)(name), request.today),
        peerings: (0,work_peerings/* peeringIds */.ri)(snapshot.status),
    };
    return (0,work_peerings/* isPeering */.jc)(name) ? driftPeering(peeringTargetOf(name, job), seen, deps) : lookAtAccount(name, seen, job, deps);
}
async function lookAtAccount(name, seen, job, deps) {
    const { snapshot, ledger } = job;
    const accountId = accountIdOf(name, job);
    if (!accountId)
        throw new core_problem/* UserError */.y(`${name} has no account yet: there is nothing that could drift.`);
    const vpc = snapshot.status.accounts.get(name)?.network?.vpc_id;
    const subject = {
        ...{ name, accountId, ledger, ...seen },
        order: (0,account_order/* accountOrder */.cp)(wantedAccount(name, job), (0,ledger_snapshot/* organizationOf */.d1)(snapshot)),
        target: hasNetwork(snapshot, name) ? targetOf(name, accountId, job) : undefined,
        vpc: typeof vpc === 'string' ? vpc : undefined,
    };
    return { account_id: accountId, ...(await driftAccount(subject, deps)) };
}

;// CONCATENATED MODULE: ./actions/provision/refuse.js




/**
 * All that is wrong with the names is told at once, before anything is asked of AWS.
 *
 * @throws UserError also where the pull request that is to be planned doesn't merge.
 */
function refuse_refuse({ accounts, mode }, snapshot) {
    const { conflicts } = snapshot;
    if (conflicts.length > 0) {
        throw new core_problem/* UserError */.y(`The pull request doesn't merge: ${conflicts.join(', ')}.`, {
            hint: 'Bring its branch up to date with main.',
        });
    }
    const faults = accounts.flatMap((name) => (0,work_peerings/* isPeering */.jc)(name) ? (peeringFault(name, mode, snapshot) ?? []) : accountFaults(name, mode, snapshot));
    if (faults.length > 0)
        throw new core_problem/* UserError */.y(faults.join('\n'));
}
function accountFaults(name, mode, { next, status }) {
    const account = next.accounts.get(name)?.value;
    if (!account)
        return [`The ledger has no account ${name}: mend the input \`accounts\`.`];
    const { lifecycle } = account;
    if (mode === 'drift')
        return lifecycle === 'closed' ? [`${name} is to be closed: nobody minds its drift.`] : [];
    if (mode === 'apply' && (0,due_account/* isLeaving */.X)(account))
        return [`${name} is to be ${lifecycle}: it isn't provisioned.`];
    if (mode === 'destroy' && !(0,due_account/* isLeaving */.X)(account))
        return [`${name} is to be present: it isn't taken down.`];
    if ((0,due_account/* isLeaving */.X)(account) && account.protected)
        return [`${name} is protected: it isn't taken down.`];
    const peerings = mode === 'destroy' ? (0,work_peerings/* livePeeringsOf */.B7)(status, name) : [];
    return peerings.map((peering) => `${name} isn't taken down while it is peered: ${peering} must be gone first.`);
}
/**
 * The check on what is worked on is the authority, whatever a check before it said.
 *
 * @throws UserError with the first problem that touches the account, or one of a peering's.
 */
function holdBack(name, problems) {
    const problem = problems.find(({ severity, accounts }) => severity === 'error' && (accounts === undefined || (0,work_peerings/* accountsOf */.s1)(name).some((one) => accounts.includes(one))));
    if (problem)
        throw new core_problem/* UserError */.y(problem.message, problem);
}

;// CONCATENATED MODULE: ./actions/provision/run.js















const run_UNFINISHED = {
    outcome: 'failed',
    error: { message: 'The job ended before it was finished.', hint: NEXT_RUN },
};
/**
 * Plans, applies or looks for drift of accounts and peerings, several side by side; one that fails doesn't stop the
 * others.
 *
 * @returns One result a name, in the order asked for.
 * @throws UserError before anything is done where a name isn't that of an account to provision.
 */
async function provision_run_run(request, snapshot, deps) {
    refuse_refuse(request, snapshot);
    const job = openJob(request, snapshot);
    const problems = [...snapshot.problems, ...(0,ledger/* checkLedger */.g)(job.ledger, snapshot.status)];
    for (const name of request.accounts)
        await deps.keep({ ...begin(name, job), ...run_UNFINISHED });
    const limit = (0,p_limit/* default */.A)(request.parallel);
    return Promise.all(request.accounts.map((name) => limit(() => provision_run_one(name, problems, job, deps))));
}
async function provision_run_one(name, problems, job, deps) {
    const begun = begin(name, job);
    const done = await provision(begun, problems, job, deps).catch((error) => failure_failure(name, error, deps.log));
    const result = { ...begun, ...done };
    deps.log(`${name}: ${result.outcome}${result.error ? `: ${result.error.message}` : ''}`);
    await deps.keep(result);
    return result;
}
function begin(account, { request, snapshot, ledger }) {
    const subnet = (0,work_due/* claimOf */._B)(ledger, account)?.subnet;
    return {
        account,
        step: request.mode,
        inputs: (0,work_peerings/* isPeering */.jc)(account) ? (0,due_peerings/* peeringInputs */.o0)(ledger, snapshot.status, account) : (0,work_due/* accountInputs */.DL)(ledger, account),
        module: (0,ledger_snapshot/* moduleOf */.cD)(snapshot),
        commit: snapshot.commit,
        ...(subnet === undefined ? {} : { subnet }),
    };
}
async function provision(begun, problems, job, deps) {
    const { account: name } = begun;
    holdBack(name, problems);
    if (job.request.mode === 'drift')
        return lookForDrift(name, job, deps);
    if ((0,work_peerings/* isPeering */.jc)(name))
        return planOrApply(begun, peeringTargetOf(name, job), job, deps);
    const wanted = wantedAccount(name, job);
    // An account goes also where its creation never came to an end, or where nothing is recorded of it.
    const accountId = (0,due_account/* isLeaving */.X)(wanted) ? await deps.locate(identityOf(name, job)) : accountIdOf(name, job);
    // What isn't there, or never was, has nothing that could be taken down.
    if ((0,due_account/* isLeaving */.X)(wanted) && !accountId)
        return { outcome: 'no-change' };
    if (!accountId && job.request.mode !== 'plan') {
        throw new core_problem/* UserError */.y(`${name} has no account id yet: it must be created first.`, {
            hint: 'Look at the job that creates accounts: it left no result of this one.',
        });
    }
    // An account without infrastructure has nothing that Terraform could do.
    const target = wanted.network === 'none' ? undefined : targetOf(name, accountId, job);
    const known = accountId ? { account_id: accountId } : { offline: true };
    return { ...known, ...(await planOrApply(begun, target, job, deps)) };
}
/** What was asked for is planned; what was approved, if anybody had to, is applied. */
async function planOrApply(begun, target, { request }, deps) {
    const item = request.approved && approvedItem(begun, request.approved);
    if (request.approved && !item)
        return { outcome: 'differs', error: NOT_APPROVED };
    const approval = item && { approved: { digest: approval_itemDigest(item), run: approvingRun(item.account, request) } };
    if (!target)
        return { ...approval, outcome: 'no-change' };
    const done = await (request.mode === 'plan' ? planAccount(target, deps) : applyAccount(target, item, deps));
    return { ...approval, ...done };
}

;// CONCATENATED MODULE: ./actions/provision/terraform-program.js
// Terraform as a program of a job: which one it is, and how it is told that the job is cancelled.



/** GitHub cancels by SIGINT, then SIGTERM, then kills: Terraform is asked to stop at the first of them, and once. */
function cancellation(log) {
    const cancel = new AbortController();
    cancel.signal.addEventListener('abort', () => log('Cancelled: Terraform is asked to stop, and to keep what it did.'));
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.on(signal, () => cancel.abort());
    return cancel.signal;
}
/** Waits, but no longer than until the job is cancelled: that throws Interrupted. */
function sleeping(signal) {
    return async (milliseconds) => {
        await (0,external_node_timers_promises_.setTimeout)(milliseconds, undefined, { signal }).catch(() => {
            throw new terraform/* Interrupted */.j('Waiting');
        });
    };
}
/** hashicorp/setup-terraform may put a wrapper in Terraform's place, which doesn't pass signals on; the real one is beside it. */
function realBinary(binary, { TERRAFORM_CLI_PATH }) {
    return binary === 'terraform' && TERRAFORM_CLI_PATH ? external_node_path_.join(TERRAFORM_CLI_PATH, 'terraform-bin') : binary;
}

// EXTERNAL MODULE: ./src/core/drift/strangers.js
var strangers = __webpack_require__(1938);
;// CONCATENATED MODULE: ./actions/provision/wire-drift.js








/** How AWS has an account; units are asked for once, since many accounts share them. */
function driftLookups({ organization: { organization: itself, hubs, roles }, context: { log } }, organizations, credentials) {
    const unitName = wire_drift_once(organizations.unitName);
    const regions = [...new Set(Object.values(hubs).map(({ region }) => region))];
    return {
        unit: wire_drift_once(organizations.unit),
        async placed(id) {
            const account = await organizations.account(id);
            if (!account)
                return undefined;
            const [tags, parent] = await Promise.all([organizations.tags(id), organizations.parent(id)]);
            return { state: account.state, name: account.name, tags, parent: { id: parent, name: await unitName(parent) } };
        },
        async vpcs(id, needed) {
            const reader = (0,aws_arn/* roleArn */.w3)(itself.partition, id, roles.reader);
            const keys = credentials.assume(reader, { externalId: roles.external_id });
            const look = (region) => openEc2({ credentials: keys, region }).vpcs(id);
            return acrossRegions(regions, look, { who: id, needed, isSkipped: isOutOfReach, log });
        },
    };
}
/** Hands over which accounts of the organization the ledger doesn't know. */
async function lookAtOrganization({ inputs, organization, context }, { next: ledger, status }) {
    const { organization: itself, roles } = organization;
    const credentials = (0,edge_credentials/* jobCredentials */.KF)(organization, inputs['job-role'], context);
    const role = (0,aws_arn/* roleArn */.w3)(itself.partition, itself.management_account, roles.factory_reader);
    const keys = credentials.assume(role, { externalId: roles.external_id });
    const all = await openOrganizations({ credentials: keys, region: itself.region }).accounts();
    const found = (0,strangers/* strangers */.ob)(all, { ledger, status, organization });
    await (0,edge_results/* writeStrangers */.Ty)(inputs.results, found);
    context.output('results', inputs.results);
    await context.summary(strangersSummary(found, all.length));
}
function wire_drift_once(ask) {
    const asked = new Map();
    return (key) => {
        const answer = asked.get(key) ?? ask(key);
        asked.set(key, answer);
        return answer;
    };
}

;// CONCATENATED MODULE: ./src/edge/named-resources.js



/** AWS's errors for a name that nothing has. */
const NOTHING = /^(NoSuchEntity|DB.*NotFound)/;
/** What a network has in RDS and IAM, where names are unique and taken ones refused; it only looks. */
function openNamedResources({ credentials, region, accountId, partition }) {
    const sdk = () => Promise.all([Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(7966)]).then(__webpack_require__.t.bind(__webpack_require__, 7966, 19)), Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(9240)]).then(__webpack_require__.t.bind(__webpack_require__, 9240, 19))]);
    const open = (0,once/* once */.O)(async () => {
        const [{ RDSClient: Rds }, { IAMClient: Iam }] = await sdk();
        const settings = { credentials, region };
        return { rds: (0,failed_call/* namingCalls */.Q)('rds', new Rds(settings)), iam: (0,failed_call/* namingCalls */.Q)('iam', new Iam(settings)) };
    });
    async function rdsTags(arn) {
        if (!arn)
            return undefined;
        const [{ ListTagsForResourceCommand }] = await sdk();
        return (await (await open()).rds.send(new ListTagsForResourceCommand({ ResourceName: arn }))).TagList;
    }
    const looks = {
        async aws_db_subnet_group(DBSubnetGroupName) {
            const [{ DescribeDBSubnetGroupsCommand }] = await sdk();
            const answer = await (await open()).rds.send(new DescribeDBSubnetGroupsCommand({ DBSubnetGroupName }));
            return { id: DBSubnetGroupName, tags: await rdsTags(answer.DBSubnetGroups?.[0]?.DBSubnetGroupArn) };
        },
        async aws_db_parameter_group(DBParameterGroupName) {
            const [{ DescribeDBParameterGroupsCommand }] = await sdk();
            const answer = await (await open()).rds.send(new DescribeDBParameterGroupsCommand({ DBParameterGroupName }));
            return { id: DBParameterGroupName, tags: await rdsTags(answer.DBParameterGroups?.[0]?.DBParameterGroupArn) };
        },
        async aws_rds_cluster_parameter_group(name) {
            const [{ DescribeDBClusterParameterGroupsCommand }] = await sdk();
            const command = new DescribeDBClusterParameterGroupsCommand({ DBClusterParameterGroupName: name });
            const [group] = (await (await open()).rds.send(command)).DBClusterParameterGroups ?? [];
            return { id: name, tags: await rdsTags(group?.DBClusterParameterGroupArn) };
        },
        async aws_iam_role(RoleName) {
            const [, { GetRoleCommand }] = await sdk();
            return { id: RoleName, tags: (await (await open()).iam.send(new GetRoleCommand({ RoleName }))).Role?.Tags };
        },
        async aws_iam_policy(name) {
            const [, { GetPolicyCommand }] = await sdk();
            const PolicyArn = `arn:${partition}:iam::${accountId}:policy/${name}`;
            const { Policy } = await (await open()).iam.send(new GetPolicyCommand({ PolicyArn }));
            return { id: PolicyArn, tags: Policy?.Tags };
        },
    };
    return {
        /**
         * Which of these names are taken by something that carries the account's tag.
         *
         * @param account The account's name in the ledger, the tag's value.
         */
        async find(account, wanted) {
            const found = await Promise.all(wanted.map(async ({ type, name }) => {
                const there = await looks[type]?.(name).catch((error) => {
                    if (!NOTHING.test(error.name))
                        throw error;
                });
                const isOurs = there?.tags?.some(({ Key, Value }) => Key === account_order/* ACCOUNT_TAG */.Dq && Value === account);
                return there && isOurs ? [{ type, id: there.id, key: name, tagged: true }] : [];
            }));
            return found.flat();
        },
    };
}

;// CONCATENATED MODULE: ./src/edge/peering-resources.js

/** By this tag a connection is found again; terraform/peering writes it. */
const PEERING_TAG = 'genesis:peering';
/** What is on its way out, or was refused: AWS still tells of it for hours. */
const ALIVE = ['initiating-request', 'pending-acceptance', 'provisioning', 'active'];
/** What a peering is made of on one of its sides; it only looks. */
function openPeeringResources(options) {
    const open = async () => {
        const sdk = await Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(1637)]).then(__webpack_require__.t.bind(__webpack_require__, 1637, 19));
        const client = (0,failed_call/* namingCalls */.Q)('ec2', new sdk.EC2Client(options));
        return { sdk, client };
    };
    return {
        /** The connection of this name, where there is one. Only the side that asked may name it: both have tags. */
        async connections(name) {
            const { sdk, client } = await open();
            const Filters = [
                { Name: `tag:${PEERING_TAG}`, Values: [name] },
                { Name: 'status-code', Values: ALIVE },
            ];
            const answer = await client.send(new sdk.DescribeVpcPeeringConnectionsCommand({ Filters }));
            const found = answer.VpcPeeringConnections ?? [];
            return found.map(({ VpcPeeringConnectionId: id = '' }) => {
                return { type: 'aws_vpc_peering_connection', id, key: name, tagged: true };
            });
        },
        /** Routes of this side's tables that lead over a peering to the other side. */
        async routes(side, other) {
            const { sdk, client } = await open();
            const RouteTableIds = Object.values(side.route_tables);
            const { RouteTables = [] } = await client.send(new sdk.DescribeRouteTablesCommand({ RouteTableIds }));
            const blocks = [other.cidr, other.ipv6_cidr];
            return RouteTables.flatMap((table) => routesOf(table).filter(({ to }) => blocks.includes(to)));
        },
    };
}
/** They have no tags, but nobody else leads a peering to that block. Import ids are those of Terraform's AWS provider. */
function routesOf({ RouteTableId: table = '', Routes = [] }) {
    return Routes.filter(({ VpcPeeringConnectionId }) => VpcPeeringConnectionId !== undefined).map((route) => {
        const to = destination(route);
        return { type: 'aws_route', id: `${table}_${to}`, key: `${table} ${to}`, tagged: true, to };
    });
}
const destination = ({ DestinationCidrBlock: v4, DestinationIpv6CidrBlock: v6 }) => v4 ?? v6 ?? '';

;// CONCATENATED MODULE: ./src/core/aws/dns-suffix.js
/** Those that aren't amazonaws.com, by partition (the partitions of AWS's SDK). */
const OTHERS = { 'aws-cn': 'amazonaws.com.cn', 'aws-eusc': 'amazonaws.eu' };
/** What the addresses of AWS's services end in, by the partition that organization.yaml says. */
function dnsSuffix(partition) {
    return OTHERS[partition] ?? 'amazonaws.com';
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/core/aws/signature.js

/**
 * The headers by which AWS knows who calls: Signature Version 4. For the one call that isn't worth a client of the SDK.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
function signed({ url, body, service, region, at }, keys) {
    const stamp = at.toISOString().replaceAll(/[-:]|\.\d{3}/g, '');
    const token = keys.sessionToken;
    const headers = {
        'content-type': 'application/json',
        host: url.host,
        'x-amz-date': stamp,
        ...(token ? { 'x-amz-security-token': token } : {}),
    };
    const names = Object.keys(headers).join(';');
    const lines = Object.entries(headers).map(([name, value]) => `${name}:${value}`);
    const request = ['POST', url.pathname, '', ...lines, '', names, signature_sha256(body)].join('\n');
    const day = stamp.slice(0, 8);
    const scope = [day, region, service, 'aws4_request'];
    const text = ['AWS4-HMAC-SHA256', stamp, scope.join('/'), signature_sha256(request)].join('\n');
    const key = scope.reduce(hmac, `AWS4${keys.secretAccessKey}`);
    const credential = [keys.accessKeyId, ...scope].join('/');
    const signature = hmac(key, text).toString('hex');
    const authorization = `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${names}, Signature=${signature}`;
    return { ...headers, authorization };
}
const signature_sha256 = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
const hmac = (key, text) => (0,external_node_crypto_.createHmac)('sha256', key).update(text).digest();

;// CONCATENATED MODULE: ./src/edge/resource-share.js



/** Whether a principal is in a share, or about to be. */
const IN = ['ASSOCIATING', 'ASSOCIATED'];
const TIME_LIMIT = 30_000;
const answer = schemas/* object */.Ikc({ resourceShareAssociations: schemas/* array */.YOg(schemas/* object */.Ikc({ status: schemas/* string */.YjP() })).default([]) });
/** With whom resources are shared by RAM; it only looks, by the one call that it takes. */
function openResourceShare({ credentials, region, partition, endpoint }) {
    const host = `https://ram.${region}.${dnsSuffix(partition)}`;
    const url = new URL('/getresourceshareassociations', endpoint ?? host);
    async function isIn(resourceShareArn, principal) {
        const body = JSON.stringify({
            associationType: 'PRINCIPAL',
            resourceShareArns: [resourceShareArn],
            principal,
        });
        const headers = signed({ url, body, service: 'ram', region, at: new Date() }, await credentials());
        const signal = AbortSignal.timeout(TIME_LIMIT);
        const response = await fetch(url, { method: 'POST', headers, body, signal });
        const text = await response.text();
        if (!response.ok) {
            throw new Error('AWS call ram:GetResourceShareAssociations failed.', { cause: new Error(text.slice(0, 1000)) });
        }
        return answer.parse(JSON.parse(text)).resourceShareAssociations.some(({ status }) => IN.includes(status));
    }
    return {
        /**
         * Which associations with a share are there already.
         *
         * @param wanted Of type aws_ram_principal_association: the share's ARN and the principal, with a blank between them.
         */
        async find(wanted) {
            const found = await Promise.all(wanted.map(async ({ type, name }) => {
                const [share = '', principal = ''] = name.split(' ');
                const isThere = await isIn(share, principal);
                return isThere ? [{ type, id: `${share},${principal}`, key: name, tagged: false }] : [];
            }));
            return found.flat();
        },
    };
}

;// CONCATENATED MODULE: ./src/edge/security-groups.js


/** The security groups of a network. */
function openSecurityGroups({ credentials, region }) {
    return {
        /**
         * Takes from a network's groups the rules by which AWS lets a new group reach everything. Terraform's provider does
         * so right after it made a group; where it was killed in between, they stay, and the same ones of ours are
         * refused as duplicates. What has tags is ours and stays.
         *
         * @param account The account's name in the ledger, the tag's value.
         * @returns The groups that had them.
         */
        async finish(account) {
            const ec2 = await Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(1637)]).then(__webpack_require__.t.bind(__webpack_require__, 1637, 19));
            const client = (0,failed_call/* namingCalls */.Q)('ec2', new ec2.EC2Client({ credentials, region }));
            const ids = [];
            const ours = { Filters: [{ Name: `tag:${account_order/* ACCOUNT_TAG */.Dq}`, Values: [account] }] };
            for await (const { SecurityGroups = [] } of ec2.paginateDescribeSecurityGroups({ client }, ours))
                ids.push(...SecurityGroups.flatMap(({ GroupId }) => GroupId ?? []));
            if (ids.length === 0)
                return [];
            const open = [];
            const inside = { Filters: [{ Name: 'group-id', Values: ids }] };
            for await (const { SecurityGroupRules = [] } of ec2.paginateDescribeSecurityGroupRules({ client }, inside))
                open.push(...SecurityGroupRules.filter(isDefault));
            for (const { GroupId, SecurityGroupRuleId = '' } of open)
                await client.send(new ec2.RevokeSecurityGroupEgressCommand({ GroupId, SecurityGroupRuleIds: [SecurityGroupRuleId] }));
            return [...new Set(open.map(({ GroupId = '' }) => GroupId))];
        },
    };
}
function isDefault({ IsEgress, IpProtocol, CidrIpv4, CidrIpv6, Tags = [] }) {
    const toAll = CidrIpv4 === '0.0.0.0/0' || CidrIpv6 === '::/0';
    return IsEgress === true && IpProtocol === '-1' && toAll && Tags.length === 0;
}

;// CONCATENATED MODULE: ./src/edge/tagged-resources.js



/** What is on its way out, or was: AWS still tells of it for an hour. */
const tagged_resources_ALIVE = {
    nat: { Name: 'state', Values: ['pending', 'available'] },
    attachment: {
        Name: 'state',
        Values: ['initiating', 'initiatingRequest', 'pendingAcceptance', 'pending', 'available', 'modifying'],
    },
    endpoint: { Name: 'vpc-endpoint-state', Values: ['pendingAcceptance', 'pending', 'available'] },
};
/** What a network is made of in EC2, found by its tag; it only looks. */
function openTaggedResources({ credentials, region }) {
    const sdk = () => Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(1637)]).then(__webpack_require__.t.bind(__webpack_require__, 1637, 19));
    const open = (0,once/* once */.O)(async () => (0,failed_call/* namingCalls */.Q)('ec2', new (await sdk()).EC2Client({ credentials, region })));
    return {
        /**
         * All of one account that a network of ours has, with the routes and associations of its route tables.
         *
         * @param account The account's name in the ledger, the tag's value.
         */
        async find(account) {
            const [ec2, client] = await Promise.all([sdk(), open()]);
            const config = { client };
            const ours = { Name: `tag:${account_order/* ACCOUNT_TAG */.Dq}`, Values: [account] };
            const with_ = (...more) => ({ Filters: [ours, ...more] });
            const addresses = client.send(new ec2.DescribeAddressesCommand(with_()));
            const found = await Promise.all([
                tagged_resources_all(ec2.paginateDescribeVpcs(config, with_()), ({ Vpcs }) => tagged('aws_vpc', Vpcs, 'VpcId')),
                tagged_resources_all(ec2.paginateDescribeInternetGateways(config, with_()), ({ InternetGateways }) => tagged('aws_internet_gateway', InternetGateways, 'InternetGatewayId')),
                tagged_resources_all(ec2.paginateDescribeEgressOnlyInternetGateways(config, with_()), ({ EgressOnlyInternetGateways }) => tagged('aws_egress_only_internet_gateway', EgressOnlyInternetGateways, 'EgressOnlyInternetGatewayId')),
                tagged_resources_all(ec2.paginateDescribeDhcpOptions(config, with_()), ({ DhcpOptions }) => tagged('aws_vpc_dhcp_options', DhcpOptions, 'DhcpOptionsId')),
                tagged_resources_all(ec2.paginateDescribeSubnets(config, with_()), ({ Subnets }) => tagged('aws_subnet', Subnets, 'SubnetId')),
                tagged_resources_all(ec2.paginateDescribeRouteTables(config, with_()), ({ RouteTables }) => [
                    ...tagged('aws_route_table', RouteTables, 'RouteTableId'),
                    ...(RouteTables ?? []).flatMap(insideTable),
                ]),
                addresses.then(({ Addresses }) => tagged('aws_eip', Addresses, 'AllocationId')),
                tagged_resources_all(ec2.paginateDescribeNatGateways(config, { Filter: [ours, tagged_resources_ALIVE.nat] }), ({ NatGateways }) => tagged('aws_nat_gateway', NatGateways, 'NatGatewayId')),
                tagged_resources_all(ec2.paginateDescribeSecurityGroups(config, with_()), ({ SecurityGroups }) => tagged('aws_security_group', SecurityGroups, 'GroupId')),
                tagged_resources_all(ec2.paginateDescribeSecurityGroupRules(config, with_()), ({ SecurityGroupRules: rules = [] }) => [
                    ...tagged('aws_vpc_security_group_egress_rule', rules.filter(({ IsEgress }) => IsEgress), RULE),
                    ...tagged('aws_vpc_security_group_ingress_rule', rules.filter(({ IsEgress }) => !IsEgress), RULE),
                ]),
                tagged_resources_all(ec2.paginateDescribeVpcEndpoints(config, with_(tagged_resources_ALIVE.endpoint)), ({ VpcEndpoints }) => tagged('aws_vpc_endpoint', VpcEndpoints, 'VpcEndpointId')),
                tagged_resources_all(ec2.paginateDescribeTransitGatewayVpcAttachments(config, with_(tagged_resources_ALIVE.attachment)), (page) => [
                    ...tagged('aws_ec2_transit_gateway_vpc_attachment', page.TransitGatewayVpcAttachments, tagged_resources_ATTACHMENT),
                    ...(page.TransitGatewayVpcAttachments ?? []).flatMap(acceptance),
                ]),
            ]);
            return found.flat();
        },
    };
}
const RULE = 'SecurityGroupRuleId';
const tagged_resources_ATTACHMENT = 'TransitGatewayAttachmentId';
async function tagged_resources_all(pages, read) {
    const found = [];
    for await (const page of pages)
        found.push(...read(page));
    return found;
}
function tagged(type, resources, id) {
    return (resources ?? []).map((resource) => {
        return { type, id: resource[id] ?? '', key: tagged_resources_nameOf(resource.Tags), tagged: true };
    });
}
/** Where the hub's owner accepts attachments, AWS accepts none twice; it is imported by the attachment's id. */
function acceptance({ State, TransitGatewayAttachmentId: id = '', Tags }) {
    const type = 'aws_ec2_transit_gateway_vpc_attachment_accepter';
    return State === 'available' ? [{ type, id, key: tagged_resources_nameOf(Tags), tagged: false }] : [];
}
const tagged_resources_nameOf = (tags) => tags?.find(({ Key }) => Key === 'Name')?.Value ?? '';
/** They have no tags, but stand in a table that has. Import ids are those of Terraform's AWS provider. */
function insideTable({ RouteTableId: table = '', Routes = [], Associations = [] }) {
    const routes = Routes.filter(({ Origin }) => Origin === 'CreateRoute').flatMap((route) => {
        const to = route.DestinationCidrBlock ?? route.DestinationIpv6CidrBlock;
        return to ? [{ type: 'aws_route', id: `${table}_${to}`, key: `${table} ${to}`, tagged: false }] : [];
    });
    const associations = Associations.flatMap(({ SubnetId: subnet }) => subnet
        ? [
            {
                type: 'aws_route_table_association',
                id: `${subnet}/${table}`,
                key: `${subnet} ${table}`,
                tagged: false,
            },
        ]
        : []);
    return [...routes, ...associations];
}

;// CONCATENATED MODULE: ./actions/provision/refuse-foreign.js

/** AWS takes the interfaces of what was deleted away some minutes later; a function's take the longest. */
const refuse_foreign_PATIENCE = { tries: 20, pause: 15_000 };
/**
 * Refuses while others live in a network that is to be taken down.
 *
 * @param patient Whether interfaces alone are waited for: what they belonged to may be gone already.
 * @throws UserError naming all of it.
 */
async function refuseOthers(target, { patient }, deps) {
    const { name, wanted, file } = target;
    for (let tries = patient ? refuse_foreign_PATIENCE.tries : 0;; tries -= 1) {
        const found = await deps.foreign(target);
        const left = inTheWay(found, wanted);
        const isWorthWaiting = left.length > 0 && left.every(({ kind }) => kind === 'network interface');
        if (tries === 0 || !isWorthWaiting)
            return refuseForeign(name, found, wanted, file);
        deps.log(`${name}: ${left.length} network interfaces are still there, next look in ${refuse_foreign_PATIENCE.pause / 1000} s`);
        await deps.sleep(refuse_foreign_PATIENCE.pause);
    }
}

;// CONCATENATED MODULE: ./actions/provision/wire-member.js












/** What is done in an account beside Terraform, by the role that would change it, or by the one that reads. */
function memberLookups({ inputs, organization, context: { env, log }, signal }, credentials) {
    const { partition } = organization.organization;
    const { reader, provisioning, external_id: externalId } = organization.roles;
    const own = isReading(inputs.mode) ? reader : provisioning;
    const keysOf = (id, role = own) => credentials.assume((0,aws_arn/* roleArn */.w3)(partition, id, role), { externalId });
    const endpoint = env.AWS_ENDPOINT_URL_RAM ?? env.AWS_ENDPOINT_URL;
    const foreign = ({ name, accountId = '', variables: { region } }) => openResources({ credentials: keysOf(accountId), region }).foreign(name, { everywhere: false });
    return {
        findTagged: (target, names) => isNetwork(target) ? findNetwork(target, names, keysOf, endpoint) : findPeering(target, keysOf),
        finishGroups: ({ name, accountId = '', variables: { region } }) => openSecurityGroups({ credentials: keysOf(accountId), region }).finish(name),
        refuseForeign: (target, patience) => refuseOthers(target, patience, { foreign, sleep: sleeping(signal), log }),
    };
}
/** A network is in its account, but for its association with the hub's share. */
async function findNetwork({ name, accountId = '', variables: { region, partition, hub } }, names, keysOf, endpoint) {
    const member = { credentials: keysOf(accountId), region, accountId, partition };
    const core = { credentials: keysOf(hub.core_account, hub.share_role), region, partition, endpoint };
    const found = [
        openTaggedResources(member).find(name),
        openNamedResources(member).find(name, names),
        openResourceShare(core).find(names.filter(({ type }) => type === SHARED)),
    ];
    return (await Promise.all(found)).flat();
}
/** A peering is in two accounts, and may be in two regions. */
async function findPeering({ name, variables: { requester, accepter } }, keysOf) {
    const [asking, accepting] = [requester, accepter].map(({ account_id: id, region }) => {
        return openPeeringResources({ credentials: keysOf(id), region });
    });
    const found = [
        asking?.connections(name),
        asking?.routes(requester, accepter),
        accepting?.routes(accepter, requester),
    ];
    return (await Promise.all(found)).flatMap((some) => some ?? []);
}

// EXTERNAL MODULE: ./src/core/terraform/state-lock.js
var state_lock = __webpack_require__(7015);
// EXTERNAL MODULE: ./src/edge/github.js + 1 modules
var edge_github = __webpack_require__(6271);
;// CONCATENATED MODULE: ./actions/provision/clear-lock.js


const LOOK = 10_000;
/** As long as a network takes to be made or to go. */
const clear_lock_PATIENCE = 10 * 60_000;
/**
 * Leaves the state free to be locked by this run, and says so in the marker. A lock left by a run that is over is
 * released, with a word; another one is waited for. The marker is only written while nobody holds the lock, so it
 * names the run that took it: in a workflow's concurrency group, no other run comes between a plan and its apply.
 *
 * @throws UserError naming who holds the lock, when it is still held after ten minutes.
 */
async function clearLock(account, deps) {
    for (let waited = 0;; waited += LOOK) {
        const lock = await deps.readLock();
        if (!lock)
            break;
        const left = await deps.readMarker();
        if (await isLeftBehind(lock, left, deps)) {
            const who = `attempt ${left?.attempt} of run ${left?.run}`;
            deps.log(`${account}: ${who} is over and left its lock of ${lock.Created}: it is released`);
            await deps.forceUnlock(lock.ID);
            break;
        }
        if (waited >= clear_lock_PATIENCE)
            throw stillLocked(account, lock, left);
        deps.log(`${account}: the state is locked by ${lock.Who} since ${lock.Created}, waiting`);
        await deps.sleep(LOOK);
    }
    if (deps.me)
        await deps.writeMarker(deps.me);
}
async function isLeftBehind(lock, left, { me, isRunOver }) {
    if (!me || !left)
        return false;
    const verdict = (0,state_lock/* judgeLock */.VR)(lock, left, me);
    return verdict === 'over' || (verdict === 'ask' && (await isRunOver(left.run)));
}
function stillLocked(account, lock, left) {
    return new core_problem/* UserError */.y(`The state of ${account} is locked by ${(0,state_lock/* heldBy */.Vr)(lock, left)}.`, {
        hint: `Wait for it. Once you are sure that it has ended: genesis network unlock ${account}`,
    });
}

;// CONCATENATED MODULE: ./actions/provision/wire-state.js







/** States in the bucket, their locks and the markers beside them; GitHub knows which runs are over. */
function stateDeps({ inputs: { token }, organization, context: { env, log }, signal }, { forceUnlock }, credentials) {
    const { state_bucket: bucket, region } = organization.terraform;
    const pathStyle = env.AWS_S3_USE_PATH_STYLE === 'true';
    const objects = (0,s3/* openObjects */.d)({ bucket, region, credentials: credentials.base, pathStyle });
    const me = thisRun(env);
    const github = me && token ? (0,edge_github/* openGitHub */.o)({ token, repository: me.repository, apiUrl: env.GITHUB_API_URL, log }) : undefined;
    return {
        clearLock(workspace) {
            const { lock, marker } = (0,state_backend/* stateKeys */.O)(workspace.name);
            return clearLock(workspace.name, {
                readLock: async () => ifThere(await objects.read(lock), state_lock/* parseLock */.PG),
                readMarker: async () => ifThere(await objects.read(marker), state_lock/* parseMarker */.gY),
                writeMarker: (mine) => objects.write(marker, (0,state_lock/* renderMarker */.Bd)(mine)),
                forceUnlock: (lockId) => forceUnlock(workspace, lockId),
                isRunOver: async (run) => (await github?.run(Number(run)))?.status === 'completed',
                sleep: sleeping(signal),
                log,
                me,
            });
        },
    };
}
const ifThere = (text, parse) => text === undefined ? undefined : parse(text);
function thisRun({ GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT }) {
    if (!GITHUB_REPOSITORY || !GITHUB_RUN_ID)
        return undefined;
    return {
        repository: GITHUB_REPOSITORY,
        run: GITHUB_RUN_ID,
        attempt: Number(GITHUB_RUN_ATTEMPT ?? 1),
        host: (0,external_node_os_.hostname)(),
    };
}

// EXTERNAL MODULE: ./src/core/terraform/data-folder.js
var data_folder = __webpack_require__(873);
// EXTERNAL MODULE: ./src/core/terraform/terraform-env.js
var terraform_env = __webpack_require__(4456);
// EXTERNAL MODULE: ./src/edge/long-process.js
var long_process = __webpack_require__(2657);
// EXTERNAL MODULE: ./src/edge/terraform.js + 1 modules
var edge_terraform = __webpack_require__(9354);
// EXTERNAL MODULE: ./src/edge/work-folder.js
var work_folder = __webpack_require__(2139);
;// CONCATENATED MODULE: ./actions/provision/init-once.js
/**
 * Initializes the folders of a job: the first by Terraform itself, which verifies providers against the lock file, the
 * others after its model. Terraform hashes the provider again in each command, so nothing goes unverified.
 *
 * One at a time: Terraform's plugin cache isn't safe when two of them fill it (hashicorp/terraform#31964).
 */
function initOnce({ init, isTried, adopt }) {
    // One for each backend: accounts that don't exist yet have another one.
    const models = [];
    let last = Promise.resolve();
    async function prepare(folder) {
        for (const model of models)
            if (await adopt(model, folder))
                return;
        const [tried] = await Promise.all([isTried(folder), init(folder)]);
        if (tried)
            models.push(folder);
    }
    return (folder) => {
        const next = last.then(() => prepare(folder));
        last = next.catch(() => { });
        return next;
    };
}

;// CONCATENATED MODULE: ./actions/provision/wire-terraform.js










/** Terraform, and the folders it works in; `close` removes them. */
async function terraformDeps({ inputs, organization, context: { env, log }, signal }, credentials) {
    const open = (root) => (0,work_folder/* openWorkFolders */.bp)(env.RUNNER_TEMP ?? '.', inputs.terraform ?? shippedTerraform(), root);
    const folders = { account: await open('account'), peering: await open('peering') };
    const terraform = (0,edge_terraform/* openTerraform */.N)({
        binary: realBinary(inputs['terraform-binary'], env),
        run: (0,long_process/* longProcesses */.A)(folders.account.scratch, signal),
        log,
    });
    const init = initOnce({
        init: terraform.init,
        isTried: async (folder) => (0,data_folder/* isTried */.f)(await terraform.version(folder)),
        adopt: (model, folder) => (0,work_folder/* adoptInit */.Dy)(model.path, folder.path),
    });
    async function makeWorkspace(target) {
        const { name, variables } = target;
        const kind = isNetwork(target) ? 'account' : 'peering';
        const made = await folders[kind].make(name, {
            [work_folder/* BACKEND */.th]: (0,state_backend/* backendFile */.R)(name, variables.offline ? undefined : organization),
            [`${name}.tfvars.json`]: JSON.stringify(variables),
        });
        const surroundings = async () => variables.offline ? (0,terraform_env/* offlineEnvironment */.J)(env) : (0,terraform_env/* onlineEnvironment */.p)(env, await credentials.base());
        return { ...made, name, root: `terraform/${kind}`, env: surroundings };
    }
    return {
        terraform: { ...terraform, init },
        makeWorkspace,
        hasErroredState: (workspace) => (0,work_folder/* hasErroredState */.TO)(workspace.path),
        writeImports: (folder, text) => (0,work_folder/* writeImports */.wc)(folder.path, text),
        close: async () => void (await Promise.all([folders.account.remove(), folders.peering.remove()])),
    };
}
/** The Terraform code of the same version as this action, seen from the source as from the bundle in dist. */
function shippedTerraform() {
    const here = import.meta.dirname;
    return external_node_path_.resolve(here, external_node_path_.basename(here) === 'dist' ? '../../..' : '../..', 'terraform');
}

;// CONCATENATED MODULE: ./actions/provision/wire.js










/** What the use case needs, by the real things; `close` removes what they left on disk. */
async function wire_openDeps(wiring) {
    const { inputs, organization, context } = wiring;
    const credentials = (0,edge_credentials/* jobCredentials */.KF)(organization, inputs['job-role'], { ...context, approver: inputs.approver });
    const terraform = await terraformDeps(wiring, credentials);
    return {
        ...terraform,
        ...organizationLookups(wiring, credentials),
        ...memberLookups(wiring, credentials),
        ...stateDeps(wiring, terraform.terraform, credentials),
        keep: (result) => (0,edge_results/* writeResult */.Zk)(inputs.results, result),
        log: context.log,
    };
}
/** What AWS Organizations says of accounts. */
function organizationLookups(wiring, credentials) {
    const { inputs, organization } = wiring;
    const { region, partition, management_account: management } = organization.organization;
    const { factory, factory_reader, external_id: externalId } = organization.roles;
    const role = (0,aws_arn/* roleArn */.w3)(partition, management, isReading(inputs.mode) ? factory_reader : factory);
    const organizations = openOrganizations({ credentials: credentials.assume(role, { externalId }), region });
    return {
        confirm: async (wanted) => void (await findAccount(wanted, organizations)),
        async locate(wanted) {
            const account = await findAnyState(wanted, organizations);
            return account?.state === 'ACTIVE' ? account.id : undefined;
        },
        ...driftLookups(wiring, organizations, credentials),
    };
}

;// CONCATENATED MODULE: ./actions/provision/start.js















/** Runs the use case with Git, AWS, Terraform and the folder of results. */
async function start_start(inputs, context, git = (0,edge_git/* jobGit */.i)(inputs, context)) {
    const { mode, accounts, approved: file } = inputs;
    const machine = { cores: (0,external_node_os_.availableParallelism)(), memory: process.availableMemory() };
    const parallel = inputs.parallel ?? sideBySide({ ...machine, applies: mode === 'apply' });
    const { env, log, output, summary } = context;
    const cancelled = cancellation(log);
    const approved = file ? parseApproved(await (0,promises_.readFile)(file, 'utf8'), inputs['approved-digest']) : undefined;
    const snapshot = await (0,ledger_snapshot/* readSnapshot */.RA)(git, inputs);
    const organization = (0,ledger_snapshot/* organizationOf */.d1)(snapshot);
    const created = (await (0,edge_results/* readResults */.x8)(inputs.results)).filter(({ step }) => step === 'create');
    const wiring = { inputs, organization, context, signal: cancelled };
    if (mode === 'drift' && accounts.length === 0)
        return lookAtOrganization(wiring, snapshot);
    const names = {
        today: new Date().toISOString().slice(0, 10),
        run: env.GITHUB_RUN_ID ?? 'local',
        sessionName: (0,aws_arn/* sessionOf */.MC)(env, inputs.approver),
        approver: inputs.approver,
    };
    const deps = await wire_openDeps(wiring);
    const results = await provision_run_run({ mode, accounts, parallel, approved, created, ...names }, snapshot, deps).finally(deps.close);
    const of = (...outcomes) => results.filter(({ outcome }) => outcomes.includes(outcome)).map(({ account }) => account);
    const failed = of('failed');
    output('changed', of('planned', 'applied', 'drifted').join(','));
    output('failed', failed.join(','));
    output('results', inputs.results);
    await summary(mode === 'drift' ? driftSummary(results) : provisionSummary(mode, results));
    if (failed.length > 0)
        throw new core_problem/* UserError */.y(`Failed: ${failed.join(', ')}. The job summary says why.`);
}

// EXTERNAL MODULE: ./src/edge/folder.js
var edge_folder = __webpack_require__(7960);
// EXTERNAL MODULE: ./cli/confirm.js
var cli_confirm = __webpack_require__(5377);
// EXTERNAL MODULE: ./cli/entry.js
var entry = __webpack_require__(1697);
// EXTERNAL MODULE: ./cli/print.js
var print = __webpack_require__(1802);
;// CONCATENATED MODULE: ./cli/apply.js



















const STATUS_BRANCH = 'genesis-status';
/**
 * Does what HEAD's ledger wants of one account by the steps that the workflows take, with the credentials of the
 * surroundings. Nothing is asked of GitHub, and nothing recorded: the next apply there finds it done.
 *
 * @throws UserError where the ledger isn't committed, or nobody says yes.
 */
async function apply_applyAccount(values, terminal) {
    const checkout = (0,edge_folder/* checkoutOf */.o5)((0,edge_folder/* folderName */.ub)(values.ledger));
    if (!checkout)
        throw new core_problem/* UserError */.y(`${values.ledger} is in no clone of Git: what is applied is what HEAD says.`);
    const log = (line) => terminal.err(`${line}\n`);
    const git = withoutOrigin((0,edge_git.openGit)({ directory: checkout.root, log }));
    const view = { ledger: checkout.path, base: 'HEAD', 'status-branch': STATUS_BRANCH };
    await refuseUncommitted(git, values.ledger, checkout.path);
    const snapshot = await (0,ledger_snapshot/* readSnapshot */.RA)(git, view);
    (0,entry/* accountEntry */.u)(values.account, { ledger: snapshot.base, problems: snapshot.problems });
    const due = (0,owed/* owed */.Yk)(snapshot, { rollout: 0, again: [values.account] }).due.find(({ account }) => account === values.account);
    if (!due) {
        (0,print/* printJson */.Q2)({ account: values.account, due: false, steps: [] }, terminal);
        return 0;
    }
    terminal.err(`${due.account}: ${due.reason}. Planning ${snapshot.commit.slice(0, 7)} …\n`);
    const scratch = await (0,promises_.mkdtemp)(external_node_path_.join((0,external_node_os_.tmpdir)(), 'genesis-apply-'));
    try {
        const inputs = commonInputs(values, checkout, scratch);
        const work = { inputs, context: contextOf(terminal, scratch), git };
        return await apply_planAndApply(due, snapshot.commit, work, values, terminal);
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true });
    }
}
async function apply_planAndApply(due, commit, work, values, terminal) {
    const plan = await step('plan', due, work, () => start_start({ ...work.inputs, mode: 'plan' }, work.context, work.git));
    if (!plan || !succeeded(plan))
        return report(due, [plan], terminal);
    terminal.err(planText(due, plan));
    if (values['dry-run'])
        return report(due, [plan], terminal);
    if (!values.yes)
        await (0,cli_confirm/* confirm */.l)(`Do this to ${due.account}?`, terminal);
    const approved = { commit, accounts: [itemOf(due, plan.fingerprint)] };
    const file = `${work.inputs.results}.approved.json`;
    await (0,promises_.writeFile)(file, renderApproved(approved));
    const done = await steps(due, {
        ...work,
        inputs: { ...work.inputs, approved: file, 'approved-digest': approvalDigest(approved) },
    });
    return report(due, done, terminal);
}
/** The steps of the reusable workflow `work`, one after the other; one that fails is the last. */
async function steps(due, work) {
    const { inputs, context, git } = work;
    const all = [
        ['create', due.lifecycle === 'present', () => create_account_wire_start(inputs, context, git)],
        ['apply', due.lifecycle === 'present' && due.network, () => start_start({ ...inputs, mode: 'apply' }, context, git)],
        ['destroy', (0,due_account/* isLeaving */.X)(due), () => start_start({ ...inputs, mode: 'destroy' }, context, git)],
        ['close', due.lifecycle === 'closed', () => wire_start(inputs, context, git)],
    ];
    const done = [];
    for (const [name, isWanted, start] of all) {
        if (!isWanted)
            continue;
        const result = await step(name, due, work, start);
        done.push(result);
        if (!result || !succeeded(result))
            break;
    }
    return done;
}
/** Runs one step. What it left as its result tells more than what it threw. */
async function step(name, { account }, { inputs }, start) {
    const failure = await start().then(() => undefined, (error) => error);
    const results = await (0,edge_results/* readResults */.x8)(inputs.results);
    const result = results.find((one) => one.step === name && one.account === account);
    if (failure !== undefined && (!result || succeeded(result)))
        throw failure;
    return result;
}
function report({ account, reason }, results, terminal) {
    const known = results.filter((result) => result !== undefined);
    const told = known.map(({ step: name, outcome, account_id, fingerprint, error }) => {
        return {
            step: name,
            outcome,
            ...(account_id && { account_id }),
            ...(fingerprint && { fingerprint }),
            ...(error && { error }),
        };
    });
    (0,print/* printJson */.Q2)({ account, due: true, reason, steps: told }, terminal);
    return known.length > 0 && known.every(succeeded) ? 0 : 1;
}
function planText({ account }, { plan }) {
    const lines = plan ? ((0,plan_diff/* planDiff */.R)(plan)?.lines ?? []) : [];
    return lines.length > 0 ? `${lines.join('\n')}\n` : `${account}: Terraform has nothing to change.\n`;
}
/** What is there of origin's branches is what was last fetched: origin may be as far away as GitHub. */
function withoutOrigin(git) {
    return { ...git, remoteTip: (branch) => git.revision(`refs/remotes/origin/${branch}`) };
}
/** @throws UserError where the ledger's files aren't those of HEAD: what is applied must be in the history. */
async function refuseUncommitted(git, ledger, inClone) {
    const folder = (0,edge_folder/* folderName */.ub)(ledger);
    const here = [...(0,edge_folder/* readFolder */.j1)(folder).values()].map(({ path: file, bytes }) => [file.slice(folder.length), bytes]);
    const head = await git.tree('HEAD', [inClone]);
    const same = here.filter(([file, bytes]) => Buffer.compare(head.get(`${inClone}${file}`)?.bytes ?? Buffer.alloc(0), bytes) === 0);
    if (same.length === here.length && here.length === head.size)
        return;
    throw new core_problem/* UserError */.y(`${folder} isn't what HEAD has.`, {
        hint: 'Commit it first: what was applied has to be found in the history.',
    });
}
function commonInputs(values, checkout, scratch) {
    return {
        repository: checkout.root,
        ledger: checkout.path,
        base: 'HEAD',
        'status-branch': STATUS_BRANCH,
        token: undefined,
        accounts: [values.account],
        head: undefined,
        approved: undefined,
        'approved-digest': undefined,
        unreviewed: false,
        results: external_node_path_.join(scratch, 'results'),
        'job-role': undefined,
        approver: undefined,
        'one-time-password': undefined,
        terraform: external_node_path_.join(checkout.root, 'terraform'),
        'terraform-binary': values['terraform-binary'],
        parallel: 1,
    };
}
/** What an action sees of a runner, by a terminal: its log is for people, its outputs for nobody. */
function contextOf({ err }, scratch) {
    return {
        log: (line) => err(`${line}\n`),
        output: () => { },
        summary: async () => { },
        mask: () => { },
        annotate: ({ message }) => err(`${message}\n`),
        idToken: undefined,
        env: { ...process.env, RUNNER_TEMP: scratch },
    };
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


/***/ }),

/***/ 8154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ told)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8890);

/**
 * What a result tells of an error. A person reads it far from the job's log, so all that lies under it is told as well:
 * what AWS said is at the very end of the chain.
 */
function told(error) {
    const { hint, file, line } = error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y ? error.at : {};
    return {
        message: withCauses(error),
        ...(hint === undefined ? {} : { hint }),
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line }),
    };
}
function withCauses(error) {
    const causes = [];
    for (let cause = error.cause; cause instanceof Error; cause = cause.cause) {
        if (![error.message, ...causes].some((text) => text.includes(cause.message)))
            causes.push(textOf(cause));
    }
    return causes.length > 0 ? `${error.message} (${causes.join(': ')})` : error.message;
}
/** AWS's name for an error, such as AccessDeniedException, is what a person searches for; a cause of a cause has it too. */
function textOf({ name, message, cause }) {
    const isNamed = cause === undefined && name !== 'Error' && name !== 'UserError' && !message.includes(name);
    return `${isNamed ? `${name}: ` : ''}${cause === undefined ? message : message.replace(/\.$/, '')}`;
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


/***/ }),

/***/ 8630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ../../node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ../../node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};
