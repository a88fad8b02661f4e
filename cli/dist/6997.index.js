export const id = 6997;
export const ids = [6997];
export const modules = {

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

/***/ 91:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isLeaving),
/* harmony export */   j: () => (/* binding */ NOTHING_ASKED)
/* harmony export */ });
const NOTHING_ASKED = { rollout: 0, again: [] };
/** Whether the ledger wants an account to lose its network, or to be closed. */
function isLeaving({ lifecycle }) {
    return lifecycle !== 'present';
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
/* harmony export */   Xn: () => (/* binding */ moduleDigest),
/* harmony export */   _B: () => (/* binding */ claimOf)
/* harmony export */ });
/* unused harmony exports failedWith, withoutHeldBack */
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9881);
/* harmony import */ var _due_account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91);
/* harmony import */ var _due_peerings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2515);
/* harmony import */ var _peerings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5510);
/* harmony import */ var _unfinished_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9710);





// What the ledger owes, worked out anew on every run from main's tip and the status. Nothing is queued anywhere, so a
// run that was superseded or killed loses nothing.
/** States from which an account doesn't come back by creating or provisioning it. */
const LEAVING = new Set(['deletion-requested', 'deletion-failed', 'deleted']);
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
    return (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .b)({ terraform, organization: { ...organization, drift: undefined, approval: undefined } });
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
function whatIsDue(ledger, status, module, { rollout, again } = _due_account_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING_ASKED */ .j) {
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
    const all = [...accounts, ...(0,_due_peerings_js__WEBPACK_IMPORTED_MODULE_2__/* .peeringCandidates */ .di)(ledger, status, module)];
    return all.sort((a, b) => (a.item.account < b.item.account ? -1 : 1));
}
function accountCandidate(ledger, status, name, module) {
    const record = status.accounts.get(name);
    const item = dueItem(ledger, name, record, module);
    const peerings = (0,_due_account_js__WEBPACK_IMPORTED_MODULE_1__/* .isLeaving */ .X)(item) ? (0,_peerings_js__WEBPACK_IMPORTED_MODULE_3__/* .livePeeringsOf */ .B7)(status, name) : [];
    return {
        item,
        owed: (0,_due_account_js__WEBPACK_IMPORTED_MODULE_1__/* .isLeaving */ .X)(item) ? whyLeaving(item, record) : whyDue(record, item.inputs),
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
const accountNames = (ledger) => [...ledger.accounts.keys()].sort();
/** Whether an account is there, and nothing of it is under way. */
function isSettled(item, record) {
    return !(0,_due_account_js__WEBPACK_IMPORTED_MODULE_1__/* .isLeaving */ .X)(item) && record?.state === 'stable';
}
/** What is done on request alone. What is cleaned or closed needs nothing of what is shared any more. */
function whyPending(item, record) {
    if (!isSettled(item, record))
        return undefined;
    if (record.email_update)
        return 'its new e-mail waits for a one-time password';
    return record.applied?.module === item.module ? undefined : _unfinished_js__WEBPACK_IMPORTED_MODULE_4__/* .SHARED_CHANGED */ .v;
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
    return (0,_unfinished_js__WEBPACK_IMPORTED_MODULE_4__/* .whyUnfinished */ .I)(record, inputs);
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


/***/ })

};
