export const id = 964;
export const ids = [964];
export const modules = {

/***/ 6964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  start: () => (/* binding */ start)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(4379);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(3045);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/core/hash.js

/**
 * SHA-256, in hexadecimal, of a value's canonical JSON. Equal values have equal digests whatever the order of their
 * keys; keys that are `undefined` count as absent, as in JSON.
 */
function hash_digest(value) {
    return (0,external_node_crypto_.createHash)('sha256').update(canonicalJson(value)).digest('hex');
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

// EXTERNAL MODULE: ./src/core/problem.js
var problem = __webpack_require__(8890);
;// CONCATENATED MODULE: ./src/core/apps/deployments.js



const result = schemas/* strictObject */.rej({
    deployment: schemas/* strictObject */.rej({
        app: schemas/* string */.YjP(),
        account: schemas/* string */.YjP(),
        server: schemas/* string */.YjP().optional(),
        version: schemas/* string */.YjP(),
        bundle: schemas/* string */.YjP(),
        sha256: schemas/* string */.YjP(),
        install: schemas/* boolean */.zMY(),
        env: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    }),
    functions: schemas/* array */.YOg(schemas/* string */.YjP()),
});
/** Reads a result. Throws an Error for a text that is none: results are made by actions, never by people. */
function deployments_parseDeploymentResult(text, file) {
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
    return `deploy-${hash_digest([deployment.app, placeOf(deployment)]).slice(0, 16)}.json`;
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
    throw new problem/* UserError */.y(`${folder}/apps/${app}.yaml wants ${says} at ${placeOf({ account, server })}, not version ${version} with SHA-256 ${sha256}.`, {
        file: entry.file,
        hint: 'Open a pull request that changes the file: it is deployed once that is merged and approved.',
    });
}

;// CONCATENATED MODULE: ./src/core/aws/arn.js
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

;// CONCATENATED MODULE: ./src/core/work/due-account.js
const due_account_NOTHING_ASKED = { rollout: 0, again: [] };
/** Whether the ledger wants an account to lose its network, or to be closed. */
function due_account_isLeaving({ lifecycle }) {
    return lifecycle !== 'present';
}

// EXTERNAL MODULE: ./src/core/work/subject.js
var subject = __webpack_require__(4087);
;// CONCATENATED MODULE: ./src/core/work/peerings.js


// A peering is worked on as an account is, under the name of its file: `acme--beta`.
/** Whether a name is that of a peering. */
function isPeering(name) {
    return name.includes(SEPARATOR);
}
/** The two accounts of a peering; of an account, itself. */
function peerings_accountsOf(name) {
    return name.split(SEPARATOR);
}
/** What is recorded of an account or of a peering. A peering's record has some of the keys of an account's. */
function recordOf(status, name) {
    return isPeering(name) ? status.peerings.get(name) : status.accounts.get(name);
}
/** Peerings of which there may be something in AWS still. */
function peerings_livePeerings({ peerings }) {
    return [...peerings].filter(([, { state }]) => state !== 'deleted').map(([name]) => name);
}
/** Those of an account: its network can't go before them. */
function peerings_livePeeringsOf(status, account) {
    return peerings_livePeerings(status).filter((name) => peerings_accountsOf(name).includes(account));
}
/** Ids of all peering connections that are recorded: their routes are in accounts' tables. */
function peeringIds({ peerings }) {
    const ids = [...peerings.values()].map(({ network: made }) => made?.peering_id);
    return new Set(ids.filter((id) => typeof id === 'string'));
}
const network = schemas/* object */.Ikc({
    region: schemas/* string */.YjP(),
    vpc_id: schemas/* string */.YjP(),
    cidr: schemas/* string */.YjP(),
    ipv6_cidr: schemas/* string */.YjP().nullish(),
    public_route_table: schemas/* string */.YjP(),
    private_route_tables: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
});
/** The network of an account, as an apply recorded it; undefined while it has none. */
function peerings_peeredNetwork({ accounts }, account) {
    return network.safeParse(accounts.get(account)?.network).data;
}

;// CONCATENATED MODULE: ./src/core/work/due-peerings.js



/**
 * Digest of what a peering is made of: its file, and what it uses of both networks. So it is owed again when one of them
 * gets other route tables.
 */
function peeringInputs({ peerings }, status, name) {
    const networks = accountsOf(name).map((account) => peeredNetwork(status, account) ?? null);
    return digest({ peering: peerings.get(name)?.value ?? null, networks });
}
/** Whether the ledger wants a peering to be there: one whose file can't be read isn't one that was removed. */
function isWanted({ peerings, unreadable, folder }, name) {
    return peerings.has(name) || unreadable.has(`${folder}/peerings/${name}.yaml`);
}
/** Whether there is any work on a peering of this name. */
function isKnownPeering(ledger, status, name) {
    return isWanted(ledger, name) || livePeerings(status).includes(name);
}
/** Peerings that are wanted, and those that aren't any more but may be there. */
function due_peerings_peeringCandidates(ledger, status, module) {
    const removed = livePeerings(status).filter((name) => !isWanted(ledger, name));
    return [...ledger.peerings.keys(), ...removed].map((name) => {
        const item = peeringItem(ledger, status, name, module);
        const record = status.peerings.get(name);
        const isSettled = item.lifecycle === 'present' && record?.state === 'stable';
        return {
            item,
            owed: item.lifecycle === 'present' ? whyDue(record, item.inputs) : whyLeaving(record),
            onRequest: isSettled && record.applied?.module !== module ? SHARED_CHANGED : undefined,
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
    if (digest(before ?? null) === digest(after ?? null))
        return undefined;
    if (!before)
        return 'added by this change';
    if (after)
        return 'this change touches its dns';
    return !isWanted(next, name) && livePeerings(status).includes(name) ? 'removed by this change' : undefined;
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
    const missing = accountsOf(name).filter((account) => !peeredNetwork(status, account));
    return missing.length > 0 ? `no network is recorded of ${missing.join(' and ')} yet` : undefined;
}
function whyDue(record, inputs) {
    if (!record || record.state === 'deleted')
        return 'new peering';
    return whyUnfinished(record, inputs);
}
function whyLeaving(record) {
    if (record?.state === 'deletion-failed')
        return 'removing it failed';
    return record?.state === 'deletion-requested' ? 'removing it did not finish' : 'its file was removed';
}

;// CONCATENATED MODULE: ./src/core/work/due.js





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
    return digest({ account: due_accountOf(ledger, name), claim: claimOf(ledger, name) ?? null });
}
/**
 * Digest of what all accounts share. A change of it is rolled out in rings, never owed on merge. Which drift is ignored
 * bears on no account.
 *
 * @param terraform Git's tree id of the folder `terraform/`.
 */
function due_moduleDigest(terraform, organization) {
    return digest({ terraform, organization: { ...organization, drift: undefined, approval: undefined } });
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
    const all = [...accounts, ...peeringCandidates(ledger, status, module)];
    return all.sort((a, b) => (a.item.account < b.item.account ? -1 : 1));
}
function accountCandidate(ledger, status, name, module) {
    const record = status.accounts.get(name);
    const item = dueItem(ledger, name, record, module);
    const peerings = isLeaving(item) ? livePeeringsOf(status, name) : [];
    return {
        item,
        owed: isLeaving(item) ? due_whyLeaving(item, record) : due_whyDue(record, item.inputs),
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
    return !isLeaving(item) && record?.state === 'stable';
}
/** What is done on request alone. What is cleaned or closed needs nothing of what is shared any more. */
function whyPending(item, record) {
    if (!isSettled(item, record))
        return undefined;
    if (record.email_update)
        return 'its new e-mail waits for a one-time password';
    return record.applied?.module === item.module ? undefined : SHARED_CHANGED;
}
function dueItem(ledger, account, record, module) {
    const { lifecycle, network } = due_accountOf(ledger, account);
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
function due_whyDue(record, inputs) {
    if (!record)
        return 'new account';
    if (LEAVING.has(record.state))
        return undefined;
    if (!isCreated(record))
        return record.state === 'creation-failed' ? 'creation failed' : 'creation did not finish';
    if (!record.applied)
        return 'created, not yet applied';
    return whyUnfinished(record, inputs);
}
/** Nothing is due for an account that is to be cleaned before it was ever made. */
function due_whyLeaving({ lifecycle, inputs }, record) {
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
    const before = { ...due_accountOf(base, name), claim: claimOf(base, name) };
    const after = { ...due_accountOf(next, name), claim: claimOf(next, name) };
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    return keys.filter((key) => digest(before[key] ?? null) !== digest(after[key] ?? null));
}
function due_accountOf(ledger, name) {
    const entry = ledger.accounts.get(name);
    if (!entry)
        throw new Error(`The ledger has no account ${name}`);
    return entry.value;
}

// EXTERNAL MODULE: ../../node_modules/ip-cidr/index.js
var ip_cidr = __webpack_require__(4231);
;// CONCATENATED MODULE: ./src/core/addresses/cidr-text.js
// Networks as text: how one is written, and how an address is read, by ip-cidr and nothing laxer.

// ip-cidr also takes zones (`%eth0`), a second prefix and text before an IPv4 address; none of them is a network.
const SHAPE = /^[\da-f:.]{2,45}\/\d{1,3}$/i;
/** The canonical text of a network; IPv6 in the short form of RFC 5952. */
function formatCidr({ family, start, prefix }) {
    return `${family === 4 ? dotted(Number(start)) : shortened(start)}/${prefix}`;
}
function dotted(address) {
    return `${address >>> 24}.${(address >>> 16) & 255}.${(address >>> 8) & 255}.${address & 255}`;
}
function shortened(address) {
    const groups = hexGroups(address, 8);
    // RFC 5952, 4.2: the longest run of two or more zero groups, the first of equals, becomes "::".
    const [longest] = [...groups.matchAll(/\b0(:0)+\b/g)].sort((a, b) => b[0].length - a[0].length);
    if (!longest)
        return groups;
    const before = groups.slice(0, longest.index);
    const after = groups.slice(longest.index + longest[0].length);
    return (before || ':') + (after || ':');
}
/** An integer as groups of 16 bits, in hexadecimal without leading zeros, joined by colons. */
function hexGroups(value, count) {
    const digits = value.toString(16).padStart(count * 4, '0');
    const groups = digits.match(/.{4}/g) ?? [];
    return groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':');
}
/**
 * Reads a network in any spelling that ip-cidr takes. The address is kept as written, so `start` may have host bits.
 * Returns `undefined` for what isn't a network.
 */
function readCidr(text) {
    if (!SHAPE.test(text))
        return undefined;
    try {
        const address = ip_cidr/* default */.A.createAddress(text);
        // It turns IPv6 that ends in dotted decimals into IPv4 and drops the prefix.
        if (address.v4 === text.includes(':'))
            return undefined;
        const [family, bits, radix] = address.v4 ? [4, 8n, 10] : [6, 16n, 16];
        const start = address.parsedAddress.reduce((sum, part) => (sum << bits) | BigInt(Number.parseInt(part, radix)), 0n);
        return { family, start, prefix: address.subnetMask };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/core/addresses/cidr.js
// Networks as integers. Text is parsed once (parse-cidr.ts); everything after that compares and adds.
// Powers of two by exponent: computing them anew costs more than everything else here.
const POWERS = Array.from({ length: 129 }, (_, exponent) => 1n << BigInt(exponent));
/** Bits of an address: 32 or 128. */
function addressBits(family) {
    return family === 4 ? 32 : 128;
}
/** How many addresses the network has. */
function addressCount({ family, prefix }) {
    return POWERS[addressBits(family) - prefix];
}
/** The last address as an integer; it belongs to the network. */
function lastAddress(cidr) {
    return cidr.start + addressCount(cidr) - 1n;
}
/** The network an address lies in: host bits are cleared. */
function networkOf(cidr) {
    return { ...cidr, start: cidr.start - (cidr.start % addressCount(cidr)) };
}
/** Whether every address of `inner` lies in `outer`; a network contains itself. */
function contains(outer, inner) {
    return (outer.family === inner.family &&
        outer.prefix <= inner.prefix &&
        outer.start <= inner.start &&
        inner.start - outer.start < addressCount(outer));
}
/** Whether two networks share an address. Networks are nested or disjoint, never half in one another. */
function overlaps(a, b) {
    return contains(a, b) || contains(b, a);
}
function sameBlock(a, b) {
    return a.family === b.family && a.prefix === b.prefix && a.start === b.start;
}
/**
 * Orders networks by family, then address, the larger before those inside it: a network is followed by all it contains.
 * For `Array.prototype.sort`.
 */
function compareCidrs(a, b) {
    if (a.family !== b.family)
        return a.family - b.family;
    if (a.start !== b.start)
        return a.start < b.start ? -1 : 1;
    return a.prefix - b.prefix;
}

;// CONCATENATED MODULE: ./src/core/addresses/parse-cidr.js
// The strict door for networks: one spelling each. Two spellings of a block would be two names of one claim.



// Generous for any spelling of a network; longer text is not looked into.
const LONGEST = 64;
const MAPPED = { family: 6, start: 0xffffn << 32n, prefix: 96 };
/**
 * Parses a network in its canonical form: `10.0.4.0/24`, `fd00:1::/48`.
 * Any other spelling is a fault whose hint is the canonical form. Tell the results apart by `'reason' in result`.
 */
function parse_cidr_parseCidr(text) {
    const cidr = readCidr(text);
    return cidr && formatCidr(cidr) === text && isNetwork(cidr) ? cidr : faultOf(text);
}
/** As `parseCidr`, for arguments and for text that was checked before. Throws the fault as a `UserError`. */
function toCidr(text) {
    const cidr = parse_cidr_parseCidr(text);
    if ('reason' in cidr)
        throw new problem/* UserError */.y(cidr.reason, { hint: cidr.hint });
    return cidr;
}
function isNetwork(cidr) {
    return cidr.start === networkOf(cidr).start && !contains(MAPPED, cidr);
}
function faultOf(text) {
    const shown = JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
    const plain = text.length > LONGEST ? '' : withoutLapses(text);
    const meant = readCidr(plain);
    if (meant)
        return { reason: `${shown} ${lapsesOf(text, meant).join(' and ')}.`, hint: `Write ${canonical(meant)}.` };
    const address = readCidr(plain.replace(/(\/\d*)?$/, '/0'));
    if (!address)
        return { reason: `${shown} is not a network.`, hint: 'Write it like 10.0.4.0/24 or fd00:1::/48.' };
    const [bits, usual] = address.family === 4 ? [32, 24] : [128, 64];
    return {
        reason: `${shown} lacks a prefix length from 0 to ${bits}.`,
        hint: `Say how large the network is, for example ${canonical({ ...address, prefix: usual })}.`,
    };
}
/** The text as it may have been meant: lapses that leave no doubt about the address are mended. */
function withoutLapses(text) {
    const bare = text
        .toLowerCase()
        .replace(/\s/g, '')
        .replace(/\/0+(?=\d)/, '/');
    if (!bare.includes(':'))
        return bare.replace(/(?<!\d)0+(?=\d)/g, '');
    return bare.replace(/\d+\.\d+\.\d+\.\d+(?=\/|$)/, (decimals) => {
        const tail = readCidr(`${decimals}/32`);
        return tail ? hexGroups(tail.start, 2) : decimals;
    });
}
/** Everything that keeps this spelling of the network `meant` from being canonical. */
function lapsesOf(text, meant) {
    const lapses = [
        /\s/.test(text) && 'has spaces',
        /(^|[./])0\d/.test(text.includes(':') ? text.replace(/^.*\//, '/') : text) &&
            'has leading zeros, octal to some programs',
        meant.start !== networkOf(meant).start && `has host bits behind its /${meant.prefix}`,
        /[A-F]/.test(text) && 'has capital letters',
        contains(MAPPED, meant) && 'is an IPv4 network mapped into IPv6',
    ].filter((lapse) => lapse !== false);
    return lapses.length ? lapses : ['is not in the short form of IPv6 (RFC 5952)'];
}
function canonical(cidr) {
    const { start, prefix } = networkOf(cidr);
    if (!contains(MAPPED, { ...cidr, start }))
        return formatCidr({ ...cidr, start });
    return formatCidr({ family: 4, start: start - MAPPED.start, prefix: prefix - MAPPED.prefix });
}

;// CONCATENATED MODULE: ./src/core/addresses/claim-name.js


/**
 * The name of a block's claim in `state/subnets/`: `10.0.4.0-24.yaml`, `fd00_1__-48.yaml`.
 * One name for each block. Made of lower-case letters, digits, `.`, `_` and `-`, so it is safe in shells and on Windows.
 */
function claimFileName(cidr) {
    return `${formatCidr(cidr).replaceAll(':', '_').replace('/', '-')}.yaml`;
}
/** The block that a claim's file is named by, or what is wrong with the name and the one it should have. */
function claimFromFileName(name) {
    const [, address, prefix] = /^([^:/-]*)-([^:/-]*)\.yaml$/.exec(name) ?? [];
    if (address === undefined) {
        return {
            reason: `${JSON.stringify(name)} is not the name of a claim.`,
            hint: 'Name it by its block: 10.0.4.0-24.yaml for 10.0.4.0/24.',
        };
    }
    const cidr = parseCidr(`${address.replaceAll('_', ':')}/${prefix}`);
    if (!('reason' in cidr))
        return cidr;
    return {
        reason: `The name ${JSON.stringify(name)} is not a block's: ${cidr.reason}`,
        hint: `${cidr.hint} In a name "/" is written "-" and ":" is written "_".`,
    };
}

;// CONCATENATED MODULE: ./src/core/ledger/schema/text.js

// Control characters fake log lines; the marks that turn the reading direction make text look like other text in a review.
const UNSEEN = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/u;
/** How much of a value is repeated in a message. */
const SHOWN = 60;
/** The schema of a kind of text. What it refuses says how to mend it, in `params.hint` of the issue. */
function text_text(kind) {
    return schemas/* string */.YjP()
        .check(({ value, issues }) => {
        const fault = text_faultOf(value, kind);
        if (fault)
            issues.push({ code: 'custom', message: fault.reason, params: { hint: fault.hint }, input: value });
    })
        .meta({
        description: kind.is,
        minLength: kind.min ?? 1,
        maxLength: kind.max,
        ...(kind.pattern && { pattern: kind.pattern.source }),
    });
}
function text_faultOf(value, kind) {
    const size = sizeFault(value, kind);
    // What is far too long isn't looked into.
    if (value.length > kind.max + 256)
        return size;
    const unseen = UNSEEN.exec(value);
    if (unseen)
        return { reason: `has the invisible character ${codePoint(unseen[0])}`, hint: 'Delete that character.' };
    if (kind.pattern && !kind.pattern.test(value)) {
        return { reason: `must be ${kind.is}, not ${shown(value)}`, hint: kind.hint };
    }
    return size ?? kind.rule?.(value);
}
function sizeFault({ length }, { min = 1, max, hint }) {
    if (length > max)
        return { reason: `has ${length} characters, at most ${max} fit`, hint };
    if (length >= min)
        return undefined;
    return { reason: length === 0 ? 'is empty' : `has ${length} characters, at least ${min} are needed`, hint };
}
/** A value as it is repeated in messages: quoted, escaped, cut where it is long. */
function shown(value) {
    const json = JSON.stringify(value) ?? String(value);
    const start = json.length > SHOWN ? `${json.slice(0, SHOWN)}…` : json;
    return start.replace(new RegExp(UNSEEN, 'gu'), codePoint);
}
function codePoint(character) {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

;// CONCATENATED MODULE: ./src/core/ledger/schema/values.js



// The kinds of values that several files of the ledger share. Limits are AWS's or GitHub's unless said otherwise.
/** 32 characters at most, or Git could take one claim for a renamed copy of another: the files would be too alike. */
const values_name = text_text({
    is: 'a name of 3 to 32 lower-case letters, digits and single hyphens that starts with a letter',
    hint: 'Write it like team-prod-1.',
    min: 3,
    max: 32,
    pattern: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
});
/** Names of things inside organization.yaml (hubs, servers, webhooks): they may be shorter. */
const label = text_text({
    is: 'a name of lower-case letters, digits and single hyphens that starts with a letter',
    hint: 'Write it like main or us-east.',
    max: 32,
    pattern: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
});
const accountId = text_text({
    is: 'an AWS account id: 12 digits in quotes',
    hint: 'Write it like "123456789012", without spaces or hyphens.',
    min: 12,
    max: 12,
    pattern: /^\d{12}$/,
});
const region = text_text({
    is: 'an AWS region',
    hint: 'Write it like us-east-1.',
    max: 32,
    pattern: /^[a-z]{2,5}(-[a-z]+)+-\d{1,2}$/,
});
/** Organizations takes 6 to 64 characters. */
const email = text_text({
    is: 'an e-mail address',
    hint: 'Write it like aws+team@example.com.',
    min: 6,
    max: 64,
    pattern: /^[A-Za-z0-9._%+=/-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/,
});
/** The same for every account, with its name at `{name}`. */
const emailPattern = text_text({
    is: 'an e-mail address with {name} once in it',
    hint: 'Write it like aws+{name}@example.com.',
    max: 64,
    pattern: /^[A-Za-z0-9._%+=/-]*\{name\}[A-Za-z0-9._%+=/-]*@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/,
});
/** IAM role names have at most 64 characters. */
const roleName = text_text({
    is: "a role's name, without path or ARN",
    hint: 'Write only the name, like genesis-read.',
    max: 64,
    pattern: /^[\w+=,.@-]+$/,
});
/** IAM: 2 to 1,224 characters. */
const externalId = text_text({
    is: 'an external id',
    hint: 'Letters, digits and _+=,.@:/- are allowed.',
    min: 2,
    max: 1224,
    pattern: /^[\w+=,.@:/-]+$/,
});
/** Organizational units by their names from the root; a unit's name has at most 128 characters, units nest five deep. */
const unit = text_text({
    is: 'a path of organizational units',
    hint: 'Write the names from below the root, like Workloads/Prod, without a slash at either end.',
    max: 5 * 129,
    pattern: /^[^/]{1,128}(\/[^/]{1,128}){0,4}$/,
});
const bucket = text_text({
    is: "an S3 bucket's name",
    hint: 'Write it like example-genesis-state: lower-case letters, digits, hyphens and dots.',
    min: 3,
    max: 63,
    pattern: /^[a-z0-9]([a-z0-9-]|\.(?!\.))*[a-z0-9]$/,
});
const url = text_text({
    is: 'an http(s) address',
    hint: 'Write it like https://mm.example.com.',
    max: 2048,
    pattern: /^https?:\/\/[A-Za-z0-9.-]+(:\d{1,5})?(\/[^\s"'<>\\]*)?$/,
});
const date = text_text({
    is: 'a date',
    hint: 'Write it like 2027-03-31.',
    max: 10,
    pattern: /^\d{4}-\d{2}-\d{2}$/,
    rule: (value) => {
        // Date moves the 31st of a short month into the next one.
        const day = new Date(`${value}T00:00:00Z`);
        if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(value))
            return undefined;
        return { reason: `must be a day of the calendar, not "${value}"`, hint: 'Write it like 2027-03-31.' };
    },
});
/** A network in its one canonical spelling. */
const cidr = text_text({
    is: 'a network in canonical form',
    hint: 'Write it like 10.0.4.0/24 or fd00:1::/48.',
    max: 64,
    rule: (value) => {
        const parsed = parse_cidr_parseCidr(value);
        return 'reason' in parsed ? asClause(parsed) : undefined;
    },
});
const IPV4_HINT = 'Write it like 10.20.0.0/16.';
/** What security groups and a VPC's DNS settings take here: the network module is IPv4 only. */
const ipv4Cidr = text_text({ is: 'an IPv4 network in canonical form', hint: IPV4_HINT, max: 18, rule: ipv4Fault });
/** What a route to a hub takes. */
const route = text_text({
    is: 'an IPv4 network in canonical form',
    hint: IPV4_HINT,
    max: 18,
    rule: (value) => value === '0.0.0.0/0'
        ? { reason: 'must not be the default route: that goes to the NAT and internet gateways', hint: IPV4_HINT }
        : ipv4Fault(value),
});
const address = text_text({
    is: 'an IPv4 address',
    hint: 'Write it like 10.100.0.2.',
    max: 15,
    rule: (value) => {
        const parsed = parse_cidr_parseCidr(`${value}/32`);
        if (!('reason' in parsed) && parsed.family === 4)
            return undefined;
        return {
            reason: `must be an IPv4 address, not ${JSON.stringify(value)}`,
            hint: 'Write it like 10.100.0.2, without a prefix.',
        };
    },
});
/** Any short text in one line. */
const line = text_text({ is: 'text in one line', hint: 'Shorten it to one line.', max: 256 });
/** AWS's tags: keys of 128 characters, values of 256, and `aws:` is AWS's own. */
const tags = schemas/* record */.g1P(text_text({
    is: 'letters, digits, spaces and _.:/=+-@, without aws: or genesis: at its beginning',
    hint: 'Write it like cost-center.',
    max: 128,
    pattern: /^(?![aA][wW][sS]:|genesis:)[\p{L}\p{Z}\p{N}_.:/=+\-@]+$/u,
}), text_text({
    is: 'letters, digits, spaces and _.:/=+-@',
    hint: 'Shorten it, or leave other characters out.',
    min: 0,
    max: 256,
    pattern: /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u,
}));
function asClause({ reason, hint }) {
    return { reason: `must be a network in canonical form: ${reason.replace(/\.$/, '')}`, hint };
}
function ipv4Fault(value) {
    const parsed = parse_cidr_parseCidr(value);
    if ('reason' in parsed)
        return asClause(parsed);
    return parsed.family === 4 ? undefined : { reason: 'must be an IPv4 network', hint: IPV4_HINT };
}

;// CONCATENATED MODULE: ./src/core/ledger/schema/claim.js


/** `state/subnets/<block>.yaml`: a block of a pool and the account that holds it. */
const claim = schemas/* strictObject */.rej({ subnet: cidr, pool: values_name, account: values_name });
/** The text of a claim's file: always one line, so that Git never merges two claims into one. */
function renderClaim({ subnet, pool, account }) {
    return `{subnet: ${subnet}, pool: ${pool}, account: ${account}}\n`;
}

;// CONCATENATED MODULE: ./src/core/ledger/yaml/decode.js

/** No file of a ledger is longer: what is, isn't looked into. */
const MOST_BYTES = 64 * 1024;
// Tab, line feed and carriage return are YAML's own. A lone carriage return is refused: editors differ on what it is.
// Marks that turn the reading direction let a review see another text than the one that is read.
const decode_UNSEEN = /[^\P{Cc}\t\n\r]|[\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|\r(?!\n)/u;
/** The text of a file, or why there is none. A byte order mark at the very beginning is dropped, as YAML allows it. */
function decode({ mode, bytes }) {
    const start = { line: 1, column: 1 };
    if (mode === '120000')
        return {
            ...start,
            message: 'this file is a symbolic link',
            hint: 'Put a file in its place: links are not followed.',
        };
    if (mode === '160000')
        return { ...start, message: 'this is a submodule', hint: 'Put files in its place: submodules are not read.' };
    if (bytes.length > MOST_BYTES) {
        return {
            ...start,
            message: `this file has ${bytes.length} bytes, at most ${MOST_BYTES} are read`,
            hint: 'Shorten it.',
        };
    }
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        return unseenIn(text) ?? text;
    }
    catch {
        return { ...start, message: 'this file is not text in UTF-8', hint: 'Save it as UTF-8.' };
    }
}
function unseenIn(text) {
    const found = decode_UNSEEN.exec(text);
    if (!found)
        return undefined;
    const before = text.slice(0, found.index).split('\n');
    return {
        line: before.length,
        column: (before.at(-1)?.length ?? 0) + 1,
        message: `this file has the invisible character ${codePoint(found[0])} here`,
        hint: 'Delete it, or write the file anew as plain text.',
    };
}

// EXTERNAL MODULE: ../../node_modules/yaml/dist/index.js
var dist = __webpack_require__(3483);
;// CONCATENATED MODULE: ./src/core/ledger/yaml/plain.js
// From YAML's nodes to plain data, without what lets one text mean two things: aliases, merge keys, tags, odd numbers.


/** Deeper than any file of the ledger. */
const DEEPEST = 32;
/** The plain value of a node. What is refused is reported, and stands as `null` in the value. */
function plainValue(node, report, depth = 0) {
    const offset = offsetOf(node);
    if (depth > DEEPEST)
        report(offset, 'this is nested too deeply', `At most ${DEEPEST} levels are read.`);
    else if ((0,dist/* isAlias */.Vj)(node))
        report(offset, `the alias *${node.source} is not followed`, 'Write the value out.');
    else {
        refuseMarks(node, report);
        if ((0,dist/* isScalar */.jn)(node))
            return plainScalar(node, report);
        if ((0,dist/* isSeq */.oP)(node))
            return node.items.map((item) => plainValue(item, report, depth + 1));
        if ((0,dist/* isMap */.jh)(node))
            return plainMap(node, report, depth);
    }
    return null;
}
function offsetOf(node) {
    return node?.range?.[0] ?? 0;
}
function refuseMarks(node, report) {
    const { anchor, tag } = (node ?? {});
    const offset = offsetOf(node);
    if (anchor)
        report(offset, `the anchor &${anchor} is not read`, 'Delete it, and write the value out where it is used.');
    if (!tag)
        return;
    const short = tag.replace('tag:yaml.org,2002:', '!!');
    report(offset, `the tag ${short} is not read`, 'Delete it; put text that looks like a number in quotes.');
}
function plainScalar({ value, source = '', type, range }, report) {
    // YAML 1.1 reads 012 as ten, YAML 1.2 as twelve, and both lose the zero of an account id.
    if (typeof value === 'number' && type === 'PLAIN' && String(value) !== source) {
        const number = Number.isFinite(value) ? ` ${value}` : '';
        report(range?.[0] ?? 0, `${source} would be read as the number ${value}`, `Write it in quotes if it is text, in plain digits${number} if it is a number.`);
    }
    return value;
}
function plainMap(map, report, depth) {
    const value = {};
    const seen = new Set();
    for (const pair of map.items) {
        const key = plainKey(pair.key, report);
        if (key === undefined)
            continue;
        if (seen.has(key)) {
            report(offsetOf(pair.key), `${shown(key)} is written twice`, 'Keep one of the two.');
            continue;
        }
        seen.add(key);
        value[key] = plainValue(pair.value, report, depth + 1);
    }
    return value;
}
function plainKey(node, report) {
    const offset = offsetOf(node);
    refuseMarks(node, report);
    if (!(0,dist/* isScalar */.jn)(node) || typeof node.value !== 'string') {
        const source = (0,dist/* isScalar */.jn)(node) ? node.source : undefined;
        report(offset, 'a key must be text', source ? `Write "${source}" in quotes.` : 'Write a key before the colon.');
        return undefined;
    }
    const { value } = node;
    if (value === '<<')
        report(offset, 'merge keys (<<) are not read', 'Write the keys out.');
    else if (value === '__proto__')
        report(offset, '__proto__ is not allowed as a key', 'Delete it.');
    else
        return value;
    return undefined;
}

;// CONCATENATED MODULE: ./src/core/ledger/yaml/find.js


/** Finds the value of a path; of a value that isn't there, the nearest one around it. */
function find(root, path) {
    let found = find_placeOf(root, offsetOf(root));
    let node = root;
    for (const key of path) {
        const pair = (0,dist/* isMap */.jh)(node) ? pairOf(node.items, key) : undefined;
        if (!pair && !((0,dist/* isSeq */.oP)(node) && typeof key === 'number' && key < node.items.length))
            break;
        node = pair ? pair.value : node.items[key];
        found = find_placeOf(node, pair ? offsetOf(pair.key) : offsetOf(node));
    }
    return found;
}
function pairOf(items, key) {
    return items.find((pair) => (0,dist/* isScalar */.jn)(pair.key) && pair.key.value === key);
}
function find_placeOf(node, keyOffset) {
    const source = (0,dist/* isScalar */.jn)(node) ? node.source : undefined;
    // A key without a value: the empty value lies behind it, often on the next line, where nobody looks for it.
    const empty = (0,dist/* isScalar */.jn)(node) && node.value === null && !source;
    return { keyOffset, offset: empty || !node ? keyOffset : offsetOf(node), source };
}

;// CONCATENATED MODULE: ./src/core/ledger/yaml/syntax.js
const HINTS = {
    BAD_INDENT: 'Indent the lines of one level alike, with spaces.',
    BLOCK_AS_IMPLICIT_KEY: 'Put the value in quotes, or on lines of its own.',
    MISSING_CHAR: 'Look for a bracket, brace, quote or comma that is missing, also in the lines before.',
    MULTIPLE_DOCS: 'Keep one document in a file: delete the --- and what is not meant.',
    MULTIPLE_ANCHORS: 'Delete the anchors, and write the values out.',
    TAB_AS_INDENT: 'Indent with spaces.',
    TAG_RESOLVE_FAILED: 'Delete the tag.',
};
/** Whether the parser gave up because of the depth: it recurses once a level, and thousands of them exhaust the stack. */
function isTooDeep({ message }) {
    return message.startsWith('Maximum call stack size exceeded');
}
/** What YAML's parser says, in its first line. */
function syntaxMessage({ code, message }) {
    if (code === 'MULTIPLE_DOCS')
        return 'there is more than one document';
    return `this is not YAML: ${(message.split('\n')[0] ?? '').replace(/:$/, '')}`;
}
function syntaxHint({ code }) {
    return HINTS[code] ?? 'Look at the lines before as well: an open quote or bracket may be the cause.';
}

;// CONCATENATED MODULE: ./src/core/ledger/yaml/document.js




// The parser's own search for duplicate keys takes quadratic time; plainValue has a faster one. Silent, it would drop
// all documents but the first without a word.
const OPTIONS = { version: '1.2', schema: 'core', prettyErrors: false, uniqueKeys: false, logLevel: 'error' };
/**
 * Reads YAML text into plain data. Never throws, whatever the text is.
 * Without `document` the syntax is so wrong that there is nothing to look at; with it, flaws are about its form.
 */
function readDocument(text) {
    const lines = new dist/* LineCounter */.HN();
    const flaws = [];
    const position = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const report = (offset, message, hint) => {
        flaws.push({ ...position(offset), message, hint });
    };
    const parsed = parse(text, lines);
    const errors = [...(parsed?.errors ?? []), ...(parsed?.warnings ?? [])];
    if (!parsed || errors.some(isTooDeep)) {
        report(0, 'this file is nested too deeply', 'Write it with less brackets.');
        return { flaws };
    }
    for (const error of errors)
        report(error.pos[0], syntaxMessage(error), syntaxHint(error));
    // A directive can change how numbers and keys are read.
    if (/^%/m.test(text))
        report(0, 'directives (lines that begin with %) are not read', 'Delete them.');
    const root = parsed.contents;
    const isEmpty = !root?.range || root.range[0] === root.range[1];
    if (isEmpty)
        report(0, 'this file is empty', 'Write its keys, or delete the file.');
    if (flaws.length > 0 || !root)
        return { flaws };
    const document = {
        value: plainValue(root, report),
        at: (path) => position(find(root, path).offset),
        keyAt: (path) => position(find(root, path).keyOffset),
        source: (path) => find(root, path).source,
    };
    return { document, flaws };
}
function parse(text, lineCounter) {
    try {
        return (0,dist/* parseDocument */.Tp)(text, { ...OPTIONS, lineCounter });
    }
    catch (error) {
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/core/ledger/schema/shape.js

/** The schema of what lies at a path; `undefined` where the schema knows no such path. */
function schemaAt(schema, path) {
    const bare = unwrapped(schema);
    const [key, ...rest] = path;
    if (key === undefined)
        return bare;
    const inner = innerSchemas(bare, key).map((one) => schemaAt(one, rest));
    return inner.find((one) => one !== undefined);
}
/** The keys that may be written at a path. */
function keysAt(schema, path) {
    const found = schemaAt(schema, path);
    if (found instanceof schemas/* ZodObject */.bvH)
        return Object.keys(found.shape);
    if (found instanceof schemas/* ZodUnion */.fZ7)
        return found.options.flatMap((option) => keysAt(option, []));
    return [];
}
/** What a value at a path has to be, in words, where the schema says so. */
function meaningAt(schema, path) {
    const outer = schemaAt(schema, path.slice(0, -1));
    const key = path.at(-1);
    if (outer === undefined || key === undefined)
        return undefined;
    return innerSchemas(outer, key)
        .map(describedAs)
        .find((text) => text !== undefined);
}
function describedAs(schema) {
    const own = schema.description;
    return own ?? (isWrapper(schema) ? describedAs(schema.def.innerType) : undefined);
}
function innerSchemas(schema, key) {
    if (schema instanceof schemas/* ZodObject */.bvH)
        return Object.hasOwn(schema.shape, key) ? [schema.shape[key]] : [];
    if (schema instanceof schemas/* ZodRecord */.b8S)
        return [schema.valueType];
    if (schema instanceof schemas/* ZodArray */.naA)
        return [schema.element];
    if (schema instanceof schemas/* ZodTuple */.y0Q)
        return schema.def.items.slice(Number(key), Number(key) + 1);
    if (schema instanceof schemas/* ZodUnion */.fZ7)
        return schema.options.flatMap((option) => innerSchemas(unwrapped(option), key));
    return [];
}
function unwrapped(schema) {
    return isWrapper(schema) ? unwrapped(schema.def.innerType) : schema;
}
function isWrapper(schema) {
    return [schemas/* ZodOptional */.IiU, schemas/* ZodDefault */.XiL, schemas/* ZodPrefault */.xgV, schemas/* ZodNullable */.l1C].some((wrapper) => schema instanceof wrapper);
}

;// CONCATENATED MODULE: ./src/core/ledger/suggest.js
/** Nobody waits for suggestions from ten thousand names, and a hostile file could ask for thousands of them. */
const MOST_CANDIDATES = 1000;
/** The candidate that `word` is most likely a slip of, if any is near enough: two slips at most, one in short words. */
function closest(word, candidates) {
    if (candidates.length > MOST_CANDIDATES)
        return undefined;
    const limit = word.length > 4 ? 2 : 1;
    let best;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - word.length) > limit)
            continue;
        const slips = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (slips <= limit && slips < (best?.slips ?? limit + 1))
            best = { candidate, slips };
    }
    return best?.candidate;
}
/** Letters to insert, delete, replace or swap with their neighbor (optimal string alignment). */
function editDistance(a, b) {
    const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            row[j] = Math.min(at(rows, i - 1, j) + 1, (row[j - 1] ?? 0) + 1, at(rows, i - 1, j - 1) + (same ? 0 : 1), swapped ? at(rows, i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY);
        }
        rows.push(row);
    }
    return at(rows, a.length, b.length);
}
function at(rows, i, j) {
    return rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
}

;// CONCATENATED MODULE: ./src/core/ledger/yaml/flaw.js

/** A path of keys as people write it: `hubs.main.zones[0]`, `tags."cost center"`. */
function pathText(path) {
    return path.reduce((text, key) => {
        if (typeof key === 'number')
            return `${text}[${key}]`;
        const shownKey = /^[\w-]{1,60}$/.test(String(key)) ? String(key) : shown(key);
        return text ? `${text}.${shownKey}` : shownKey;
    }, '');
}
/** Messages repeat what is in the file, and that may be long. */
const flaw_LONGEST = 400;
function cut(text) {
    return text.length > flaw_LONGEST ? `${text.slice(0, flaw_LONGEST)}…` : text;
}
/** The flaw as an error in a file. */
function flawProblem(file, { line, column, message, hint }, accounts) {
    return {
        file,
        line,
        column,
        severity: 'error',
        message: cut(message),
        hint: cut(hint),
        ...(accounts && { accounts }),
    };
}

;// CONCATENATED MODULE: ./src/core/ledger/yaml/flaws.js




/** What a schema found wrong with a document, in the order of the text. */
function schemaFlaws(issues, context) {
    const meant = withoutConsequences(issues.flatMap(flattened));
    const flaws = meant.flatMap((issue) => flawsOf(issue, context));
    const suggested = new Set(meant.flatMap((issue) => suggestions(issue, context)));
    // "nmae is not a key, did you mean name" says enough: that name is missing as well is no news.
    return flaws.filter(({ missing }) => !missing || !suggested.has(missing)).map(({ missing: _, ...flaw }) => flaw);
}
/** Of the forms that a value may have, the one that it was meant to have: it fits as a whole, and something in it doesn't. */
function flattened(issue) {
    if (issue.code !== 'invalid_union')
        return [issue];
    const misfits = ({ code, path }) => path.length === 0 && (code === 'invalid_type' || code === 'invalid_value');
    const form = issue.errors.find((inner) => !inner.some(misfits));
    return form?.flatMap((inner) => flattened({ ...inner, path: [...issue.path, ...inner.path] })) ?? [issue];
}
/** What an object lacks is no news where a key of it is misspelt. */
function withoutConsequences(issues) {
    const misspelt = new Set(issues.filter(({ code }) => code === 'unrecognized_keys').map(({ path }) => pathText(path)));
    return issues.filter(({ code, path }) => code !== 'custom' || !misspelt.has(pathText(path)));
}
function flawsOf(issue, context) {
    const { document, schema } = context;
    const { path } = issue;
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => unknownKey(path, key, context));
    if (issue.code === 'invalid_key') {
        const inner = issue.issues[0];
        const { message, hint } = inner ? wrongness(inner, path.at(-1), context) : { message: issue.message, hint: '' };
        return [{ ...document.keyAt(path), message: `${pathText(path.slice(0, -1))}: a key ${message}`, hint }];
    }
    const value = valueAt(document.value, path);
    if (value === undefined) {
        const meaning = meaningAt(schema, path);
        const hint = meaning ? `Add it: ${meaning}.` : `Add a line that begins with ${String(path.at(-1))}:`;
        return [{ ...document.at(path), message: `${pathText(path)} is missing`, hint, missing: pathText(path) }];
    }
    const { message, hint } = wrongness(issue, value, context);
    return [{ ...document.at(path), message: `${pathText(path) || 'this file'} ${message}`, hint }];
}
function unknownKey(path, key, { document, schema }) {
    const known = keysAt(schema, path);
    const meant = closest(key, known);
    return {
        ...document.keyAt([...path, key]),
        message: `${pathText([...path, key])} is not a key that is known here`,
        hint: meant ? `Did you mean ${meant}?` : `Known here: ${known.join(', ')}.`,
    };
}
function suggestions(issue, { schema }) {
    if (issue.code !== 'unrecognized_keys')
        return [];
    return issue.keys.flatMap((key) => {
        const meant = closest(key, keysAt(schema, issue.path));
        return meant ? [pathText([...issue.path, meant])] : [];
    });
}
/** What is wrong with a value that is there. */
function wrongness(issue, value, { document, schema }) {
    const { path } = issue;
    switch (issue.code) {
        case 'custom':
            return { message: issue.message, hint: String(issue.params?.hint ?? '') };
        case 'invalid_type':
            return wrongType(issue.expected, value, document.source(path), meaningAt(schema, path));
        case 'invalid_value':
            return wrongChoice(issue.values.map(String), value);
        case 'invalid_union':
            return wrongForm(issue, value, meaningAt(schema, path));
        case 'too_small':
            return wrongSize(issue.origin, 'at least', Number(issue.minimum));
        case 'too_big':
            return wrongSize(issue.origin, 'at most', Number(issue.maximum));
        default:
            return { message: issue.message.replace(/^Invalid input: /, 'is wrong: '), hint: 'See docs/ledger.md.' };
    }
}
function wrongType(expected, value, source, meaning) {
    const hint = `Write ${typeWord(expected)}${meaning ? `: ${meaning}` : ''}.`;
    if (value === null)
        return { message: 'has no value', hint };
    if (expected === 'string' && source !== undefined) {
        return { message: `must be text, not the ${typeof value} ${source}`, hint: `Put it in quotes: "${source}".` };
    }
    const message = `must be ${typeWord(expected)}, not ${kindOf(value)}`;
    return { message, hint: /^\d+$/.test(String(value)) ? `Write ${value} without quotes.` : hint };
}
function wrongChoice(values, value) {
    const meant = typeof value === 'string' ? closest(value, values) : undefined;
    const choices = values.length === 1 ? values[0] : `one of ${values.join(', ')}`;
    return {
        message: `must be ${choices}, not ${shown(value)}`,
        hint: meant ? `Did you mean ${meant}?` : `Write ${choices}.`,
    };
}
function wrongForm(issue, value, meaning) {
    const forms = issue.errors.flatMap(([first]) => {
        if (first?.code === 'invalid_value')
            return first.values.map(String);
        return first?.code === 'invalid_type' ? [typeWord(first.expected)] : [];
    });
    const choices = forms.join(' or ');
    if (value === null)
        return { message: 'has no value', hint: `Write ${meaning ?? choices}.` };
    return { message: `must be ${choices}, not ${kindOf(value)}`, hint: `Write ${meaning ?? choices}.` };
}
function wrongSize(origin, bound, limit) {
    const many = origin === 'array' || origin === 'record';
    const message = many
        ? `must have ${bound} ${limit} ${limit === 1 ? 'entry' : 'entries'}`
        : `must be ${bound} ${limit}`;
    return { message, hint: many ? 'Add or delete entries.' : `Write a number that is ${bound} ${limit}.` };
}
function typeWord(expected) {
    const words = {
        string: 'text',
        boolean: 'true or false',
        number: 'a number',
        int: 'a whole number',
        object: 'keys with values',
        record: 'keys with values',
        array: 'a list',
        tuple: 'a list',
    };
    return words[expected] ?? expected;
}
function kindOf(value) {
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'keys with values';
    return shown(value);
}
function valueAt(value, path) {
    return path.reduce((inner, key) => inner?.[key], value);
}

;// CONCATENATED MODULE: ./src/core/ledger/yaml/read.js



/** A binary file gives thousands of flaws: nobody reads them. */
const MOST_FLAWS = 50;
/** Reads one YAML file by its schema: its value, or what is wrong with it in the order of the text. Never throws. */
function readYaml(file, schema) {
    const text = decode(file);
    if (typeof text !== 'string')
        return { flaws: [text] };
    const { document, flaws } = readDocument(text);
    if (!document)
        return { flaws: listed(flaws) };
    const parsed = schema.safeParse(document.value);
    // Places are asked for only where something is wrong, and ten thousand documents are heavy: the text is read again then.
    const at = (path) => readDocument(text).document?.at(path) ?? { line: 1, column: 1 };
    if (parsed.success && flaws.length === 0)
        return { value: parsed.data, at };
    // What is wrong in form is the cause: an alias that isn't followed is no text to the schema either.
    const known = new Set(flaws.map(placeText));
    const issues = parsed.error?.issues ?? [];
    const others = schemaFlaws(issues, { schema, document }).filter((flaw) => !known.has(placeText(flaw)));
    return { flaws: listed([...flaws, ...others].sort((a, b) => a.line - b.line || a.column - b.column)) };
}
function listed(flaws) {
    const next = flaws[MOST_FLAWS];
    if (!next)
        return flaws;
    const message = `${flaws.length - MOST_FLAWS} more problems are in this file from here on`;
    return [...flaws.slice(0, MOST_FLAWS), { ...next, message, hint: 'Mend those before first.' }];
}
function placeText({ line, column }) {
    return `${line}:${column}`;
}

;// CONCATENATED MODULE: ./src/core/ledger/claim-file.js




// The one line that a claim is. Ten thousand claims are read in a blink by it; YAML's parser is asked only for what is wrong.
const LINE = /^\{subnet: (?<subnet>[^ ,]{3,64}), pool: (?<pool>[^ ,]{3,32}), account: (?<account>[^ ,]{3,32})\}\n$/;
const claim_file_LONGEST = 192;
/** Reads a claim and compares it with its file's name (`10.0.4.0-24`). */
function readClaim(file, name) {
    const text = file.mode === '100644' && file.bytes.length <= claim_file_LONGEST
        ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes)
        : '';
    const parsed = claim.safeParse({ ...LINE.exec(text)?.groups });
    if (!parsed.success)
        return { flaws: claim_file_flawsOf(file) };
    const { value, at } = { value: parsed.data, at: ([key]) => placeIn(text, String(key)) };
    const expected = claimFileName(toCidr(value.subnet));
    if (`${name}.yaml` === expected)
        return { value, at };
    const message = `subnet is ${value.subnet}, but the file is named ${name}.yaml`;
    return {
        flaws: [
            {
                ...at(['subnet']),
                message,
                hint: `Claims are written by the plan workflow; this one's file would be ${expected}.`,
            },
        ],
    };
}
/** The account that a claim names, also where the claim can't be read. */
function claimant(file) {
    return /account: *["']?([a-z0-9-]{3,32})\b/.exec(new TextDecoder().decode(file.bytes.subarray(0, claim_file_LONGEST)))?.[1];
}
function placeIn(text, key) {
    const start = text.indexOf(`${key}: `);
    return { line: 1, column: start < 0 ? 1 : start + key.length + 3 };
}
function claim_file_flawsOf(file) {
    const read = readYaml(file, claim);
    if ('flaws' in read)
        return read.flaws;
    if (file.mode !== '100644')
        return [flaw('this claim is an executable file', 'Take its executable bit away.')];
    return [
        flaw('a claim is one line, always written alike', `Write exactly ${renderClaim(read.value).trim()} and a line feed.`),
    ];
}
function flaw(message, hint) {
    return { line: 1, column: 1, message, hint };
}

;// CONCATENATED MODULE: ./src/core/ledger/layout.js

/** The folders of a ledger; each file in one of them is one thing. */
const FOLDERS = ['pools', 'accounts', 'subnets', 'peerings', 'apps'];
const EXTENSION = '.yaml';
/** The role of a path, counted from the ledger's folder, or why it has none. */
function roleOf(path) {
    if (path === 'organization.yaml')
        return { is: 'organization' };
    const [folder = '', file, ...deeper] = path.split('/');
    if (isBeside(path))
        return { is: 'beside' };
    if (file === undefined)
        return stray(strayFileHint(path));
    if (!isFolder(folder)) {
        const meant = closest(folder, FOLDERS);
        return stray(meant ? `Did you mean the folder ${meant}?` : `The ledger's folders are ${FOLDERS.join(', ')}.`);
    }
    if (deeper.length > 0)
        return stray(`Put it directly in ${folder}: there are no folders below.`);
    if (/\.ya?ml$/i.test(file) && !file.endsWith(EXTENSION))
        return stray(`Rename it to end in ${EXTENSION}.`);
    if (!file.endsWith(EXTENSION))
        return stray(`Files in ${folder} end in ${EXTENSION}.`);
    return { is: folder, name: file.slice(0, -EXTENSION.length) };
}
function isBeside(path) {
    return path === 'README.md' || path.startsWith('schema/') || /(^|\/)\.gitkeep$/.test(path);
}
function isFolder(text) {
    return FOLDERS.includes(text);
}
function strayFileHint(path) {
    if (isFolder(path) || path === 'schema')
        return 'Make it a folder with files: links and submodules are not followed.';
    if (/^organi[sz]ation\.ya?ml$/i.test(path))
        return 'Rename it to organization.yaml.';
    return 'Move it out of the ledger: only README.md may lie here.';
}
function stray(hint) {
    return { line: 1, column: 1, message: 'this is no file of a ledger', hint };
}

;// CONCATENATED MODULE: ./src/core/ledger/schema/cluster.js



/** As the cloud provisioner takes them (mattermost-cloud, model/annotation.go). */
const annotation = text_text({
    is: 'an annotation of 3 to 64 lower-case letters, digits, _ and - that starts with a letter',
    hint: 'Write it like customer-web.',
    min: 3,
    max: 64,
    pattern: /^[a-z][a-z0-9_-]*$/,
});
const version = text_text({
    is: 'a version of Kubernetes',
    hint: 'Write it like "1.27" or "1.27.9", in quotes.',
    max: 11,
    pattern: /^\d{1,3}\.\d{1,3}(\.\d{1,3})?$/,
});
const machineImage = text_text({
    is: "a machine image's id",
    hint: 'Write it like ami-0123456789abcdef0.',
    max: 21,
    pattern: /^ami-[0-9a-f]{8,17}$/,
});
const machines = schemas/* strictObject */.rej({
    type: text_text({
        is: 'an EC2 instance type',
        hint: 'Write it like m5.large.',
        max: 32,
        pattern: /^[a-z0-9-]+\.[a-z0-9-]+$/,
    }).optional(),
    count: schemas/* int */.Whr().min(1).max(1000).optional(),
});
/** What an account says of the cluster that is requested for its network; what it leaves out, the provisioner decides. */
const cluster = schemas/* strictObject */.rej({
    provisioner: schemas/* enum */.k5n(['kops', 'eks']).describe('what makes the cluster'),
    annotations: schemas/* array */.YOg(annotation).max(50).default([]).describe('by which installations find it'),
    allow_installations: schemas/* boolean */.zMY().default(true).describe('whether installations may be scheduled on it'),
    version: version.optional(),
    masters: machines.optional(),
    nodes: machines.optional(),
    ami: machineImage.optional(),
    cluster_role: roleName.describe('the role of an EKS cluster, by its name in the account').optional(),
    node_role: roleName.describe("the role of an EKS cluster's nodes, by its name in the account").optional(),
});

;// CONCATENATED MODULE: ./src/core/ledger/schema/contacts.js



// The limits are those of PutAlternateContact.
const contact = schemas/* strictObject */.rej({
    name: text_text({ is: 'a name', hint: 'Shorten it.', max: 64 }),
    title: text_text({ is: 'a title', hint: 'Shorten it.', max: 50 }),
    email: email,
    phone: text_text({
        is: 'a telephone number',
        hint: 'Write it like "+1 555 0100".',
        max: 25,
        pattern: /^[\s0-9()+-]+$/,
    }),
});
/** The alternate contacts of an AWS account. */
const contacts = schemas/* strictObject */.rej({
    billing: contact.optional(),
    operations: contact.optional(),
    security: contact.optional(),
});

;// CONCATENATED MODULE: ./src/core/ledger/schema/one-of.js
/** For `.check` of an object: exactly one of two keys is written. */
function oneOf(a, b) {
    return ({ value, issues }) => {
        const written = [a, b].filter((key) => value[key] !== undefined);
        if (written.length === 1)
            return;
        const message = written.length === 0 ? `lacks ${a} or ${b}` : `has both ${a} and ${b}`;
        issues.push({ code: 'custom', message, params: { hint: `Write ${a} or ${b}.` }, input: value });
    };
}
/** The same rule for the JSON Schema. */
function oneOfSchema(a, b) {
    return { oneOf: [{ required: [a] }, { required: [b] }] };
}

;// CONCATENATED MODULE: ./src/core/ledger/schema/account.js






const owner = schemas/* strictObject */.rej({
    team: text_text({
        is: "a GitHub team's name in the repository's organization",
        hint: 'Write its slug, like cloud, without the organization.',
        max: 100,
        pattern: /^[a-z0-9]([a-z0-9_-]*[a-z0-9])?$/,
    }).optional(),
    user: text_text({
        is: "a GitHub user's name",
        hint: 'Write it like octocat, without @.',
        max: 39,
        pattern: /^[A-Za-z0-9](-?[A-Za-z0-9])*$/,
    }).optional(),
})
    .check(oneOf('team', 'user'))
    .meta({
    description: 'who answers for the account: {team: cloud} or {user: octocat}',
    ...oneOfSchema('team', 'user'),
});
const account_network = schemas/* strictObject */.rej({
    pool: values_name.describe('the pool that gives it a block').optional(),
    subnet: cidr.describe('the very block it gets: an aligned block of one pool').optional(),
    nat: schemas/* enum */.k5n(['per-zone', 'single']).describe('NAT gateways: one in each zone, or one for all').optional(),
    ipv6: text_text({
        is: 'none, amazon or the id of an IPAM pool',
        hint: 'Write none, amazon, or an id like ipam-pool-0123456789abcdef0.',
        max: 64,
        pattern: /^(none|amazon|ipam-pool-[0-9a-f]{8,17})$/,
    }).optional(),
})
    .check(oneOf('pool', 'subnet'))
    .meta({ description: '{pool: default}, or {subnet: 10.0.4.0/24} to pin a block', ...oneOfSchema('pool', 'subnet') });
const access = schemas/* strictObject */.rej({
    group: line.describe('a group of IAM Identity Center').optional(),
    user: line.describe('a user of IAM Identity Center, by user name').optional(),
    permission_set: text_text({
        is: "a permission set's name",
        hint: 'Write it like AdministratorAccess.',
        max: 32,
        pattern: /^[\w+=,.@-]+$/,
    }),
})
    .check(oneOf('group', 'user'))
    .meta(oneOfSchema('group', 'user'));
const account_close = schemas/* strictObject */.rej({
    ignore: schemas/* array */.YOg(schemas/* strictObject */.rej({ resource: line, reason: line }))
        .max(100)
        .describe('resources of others that may be lost when the account is closed'),
});
/**
 * `state/accounts/<name>.yaml`: an AWS account that somebody wants.
 *
 * A later key has no default here: a default would change the digest of every account's inputs, and so owe an apply to all.
 */
const account = schemas/* strictObject */.rej({
    name: values_name,
    owner,
    email: email.describe('needed where the factory has no pattern').optional(),
    unit: unit.describe("the organizational unit it ends in; the factory's where absent").optional(),
    tags: tags.default({}),
    network: schemas/* union */.KCZ([schemas/* literal */.euz('none'), account_network])
        .describe('{pool: default}, {subnet: 10.0.4.0/24} to pin a block, or none for an account without a network'),
    access: schemas/* array */.YOg(access).max(100).default([]),
    lifecycle: schemas/* enum */.k5n(['present', 'clean', 'closed'])
        .default('present')
        .describe('clean: infrastructure gone, account and block kept; closed: the account is closed as well, for good'),
    protected: schemas/* boolean */.zMY().default(false).describe('refuses to clean, close or replace it'),
    account_id: accountId.describe('adopts an existing account').optional(),
    product: text_text({
        is: "a Service Catalog product's id",
        hint: 'Write it like prod-abcdefghijklm.',
        max: 100,
        pattern: /^prod-[a-z0-9]+$/,
    }).optional(),
    contacts: contacts.optional(),
    close: account_close.optional(),
    cluster: cluster.describe('a cluster that is requested, once, of the cloud provisioner').optional(),
});

;// CONCATENATED MODULE: ./src/core/ledger/schema/app.js



// The limits are the Apps plugin's; a leading dot would hide the file.
const id = text_text({
    is: "an app's id: 3 to 32 letters, digits, hyphens, underscores and dots",
    hint: 'Write it like com.example.hello, as in the manifest.',
    min: 3,
    max: 32,
    pattern: /^[A-Za-z0-9_-][A-Za-z0-9._-]+$/,
});
const app_version = text_text({
    is: 'a version of at most 10 letters, digits, hyphens, underscores and dots',
    hint: 'Write it like 1.0.0, as in the manifest.',
    max: 10,
    pattern: /^[A-Za-z0-9._-]+$/,
});
const deployment = schemas/* strictObject */.rej({
    account: values_name,
    server: label.describe('a server of organization.yaml').optional(),
    version: app_version,
    bundle: text_text({
        is: 'where the bundle lies: s3://, https://, release: or artifact:',
        hint: 'Write it like s3://bundles/hello-1.0.0.zip.',
        max: 1024,
        pattern: /^((s3|https):\/\/[A-Za-z0-9.-]+\/[^\s"'<>\\]+|release:[^\s:"'<>\\]+\/[\w.+-]+|artifact:\d{1,19}\/[^\s:"'<>\\|*?]+)$/,
    }),
    sha256: text_text({
        is: 'the SHA-256 of the bundle: 64 hexadecimal digits',
        hint: 'Take it from `sha256sum BUNDLE`.',
        min: 64,
        max: 64,
        pattern: /^[0-9a-f]{64}$/,
    }),
    install: schemas/* boolean */.zMY().default(false).describe('whether it is installed on the server, not only listed'),
    env: schemas/* record */.g1P(text_text({
        is: "an environment variable's name",
        hint: 'Write it like LOG_LEVEL.',
        max: 128,
        pattern: /^[A-Za-z]\w+$/,
    }), text_text({ is: "an environment variable's value", hint: 'Shorten it.', min: 0, max: 2048 }))
        .default({}),
});
/** `state/apps/<id>.yaml`: where an app runs, and in which version. */
const app = schemas/* strictObject */.rej({ id, deployments: schemas/* array */.YOg(deployment).max(1000) });

;// CONCATENATED MODULE: ./src/core/ledger/schema/organization.js




const organizationItself = schemas/* strictObject */.rej({
    name: label.describe('example marks the sample ledger that ships: workflows stay quiet on it'),
    management_account: accountId,
    partition: schemas/* enum */.k5n(['aws', 'aws-us-gov', 'aws-cn', 'aws-eusc']).default('aws'),
    region: region.describe('where Organizations, IAM Identity Center and Control Tower are'),
    never: schemas/* array */.YOg(accountId).max(1000).default([]).describe('accounts that no workflow may touch'),
});
const automation = schemas/* strictObject */.rej({
    account: accountId,
    roles: schemas/* strictObject */.rej({ read: roleName, write: roleName, apps: roleName, bundles: roleName }),
})
    .describe('the account whose OIDC provider trusts this repository, and the roles its jobs start from');
const product = text_text({
    is: "a Service Catalog product's id",
    hint: 'Write it like prod-abcdefghijklm.',
    max: 100,
    pattern: /^prod-[a-z0-9]+$/,
});
const factory = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(['organizations', 'service-catalog']),
    email: emailPattern.optional(),
    unit: unit.describe('where accounts go that name no unit; with service-catalog also its managed unit'),
    suspended_unit: unit.optional(),
    product: product.optional(),
    auto_enroll: schemas/* boolean */.zMY()
        .describe('Control Tower enrolls accounts that are moved into the unit: creation waits for that')
        .optional(),
    sso: schemas/* strictObject */.rej({ email: email, first_name: line, last_name: line }).optional(),
});
const roles = schemas/* strictObject */.rej({
    factory: roleName.default('genesis-factory'),
    factory_reader: roleName.default('genesis-factory-reader'),
    bootstrap: roleName.default('OrganizationAccountAccessRole'),
    provisioning: roleName.default('MattermostAccountProvisioningRole'),
    reader: roleName.default('GenesisReaderRole'),
    apps: roleName.default('GenesisAppsRole'),
    external_id: externalId.optional(),
})
    .describe('roles in the other accounts');
const hub = schemas/* strictObject */.rej({
    region: region,
    core_account: accountId,
    share_role: roleName,
    reader_role: roleName,
    transit_gateway: text_text({
        is: "a transit gateway's id",
        hint: 'Write it like tgw-0123456789abcdef0.',
        max: 21,
        pattern: /^tgw-[0-9a-f]{8,17}$/,
    }),
    resource_share: text_text({
        is: 'the id of a resource share: the end of its ARN',
        hint: 'Write only what follows resource-share/, in quotes where it is all digits.',
        max: 64,
        pattern: /^[0-9a-f][0-9a-f-]+$/,
    }),
    accept: schemas/* enum */.k5n(['auto', 'manual']).default('auto').describe('whether the gateway accepts attachments by itself'),
    routes: schemas/* array */.YOg(route).max(100).default([]).describe('networks reached through the transit gateway'),
    dns_servers: schemas/* array */.YOg(address).max(4).default([]),
    zones: schemas/* array */.YOg(text_text({ is: "an availability zone's letter", hint: 'Write it like a.', max: 1, pattern: /^[a-z]$/ }))
        .min(2)
        .max(4)
        .describe('availability zones, one private and one public subnet in each'),
});
const organization_network = schemas/* strictObject */.rej({
    environment: label,
    nat: schemas/* enum */.k5n(['per-zone', 'single']).default('per-zone'),
    teleport_cidrs: schemas/* array */.YOg(ipv4Cidr).max(100).default([]),
    vpn_cidrs: schemas/* array */.YOg(ipv4Cidr).max(100).default([]),
    cnc_cidrs: schemas/* array */.YOg(ipv4Cidr).max(100).default([]),
    gitlab_cidrs: schemas/* array */.YOg(ipv4Cidr).max(100).default([]),
    database: schemas/* strictObject */.rej({
        family: text_text({
            is: "a family of Aurora PostgreSQL's parameter groups",
            hint: 'Write it like aurora-postgresql16.',
            max: 64,
            pattern: /^aurora-postgresql[0-9]+(\.[0-9]+)?$/,
        }).default('aurora-postgresql16'),
        postgresql: schemas/* boolean */.zMY().default(true),
        mysql: schemas/* boolean */.zMY().default(false),
    })
        .prefault({}),
    provisioner_url: url.nullable().default(null),
});
/** The names are those of IAM's UpdateAccountPasswordPolicy. */
const passwordPolicy = schemas/* strictObject */.rej({
    minimum_password_length: schemas/* int */.Whr().min(6).max(128).optional(),
    require_symbols: schemas/* boolean */.zMY().optional(),
    require_numbers: schemas/* boolean */.zMY().optional(),
    require_uppercase_characters: schemas/* boolean */.zMY().optional(),
    require_lowercase_characters: schemas/* boolean */.zMY().optional(),
    allow_users_to_change_password: schemas/* boolean */.zMY().optional(),
    max_password_age: schemas/* int */.Whr().min(1).max(1095).optional(),
    password_reuse_prevention: schemas/* int */.Whr().min(1).max(24).optional(),
    hard_expiry: schemas/* boolean */.zMY().optional(),
});
const baseline = schemas/* strictObject */.rej({
    alias: schemas/* boolean */.zMY().default(false),
    contacts: contacts.default({}),
    default_vpcs: schemas/* strictObject */.rej({ remove_in: schemas/* array */.YOg(region).max(50) }).default({ remove_in: [] }),
    s3_block_public: schemas/* boolean */.zMY().default(false),
    ebs_encryption: schemas/* boolean */.zMY().default(false),
    password_policy: passwordPolicy.default({}),
    quarantine_policy: text_text({
        is: "a service control policy's id",
        hint: 'Write it like p-examplepolicyid111.',
        max: 130,
        pattern: /^p-[0-9A-Za-z_]{8,128}$/,
    })
        .nullable()
        .default(null),
})
    .describe('what every account gets before its network');
const server = schemas/* strictObject */.rej({ site_url: url, bucket: bucket, region: region, execute_role: roleName });
const webhook = schemas/* strictObject */.rej({
    name: label.describe('its address and key are in the secret GENESIS_WEBHOOKS'),
    format: schemas/* enum */.k5n(['genesis', 'mattermost']).default('genesis'),
});
const ignoredDrift = schemas/* strictObject */.rej({
    account: values_name,
    address: text_text({
        is: "a resource's address in Terraform",
        hint: 'Write it like module.network.aws_vpc.this.',
        max: 512,
    }),
    reason: line,
    until: date,
});
/** `state/organization.yaml`: where accounts are made and which credentials make them. */
const organization = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    organization: organizationItself,
    automation,
    factory,
    roles: roles.prefault({}),
    hubs: schemas/* record */.g1P(label, hub).describe('one per region in use'),
    network: organization_network,
    terraform: schemas/* strictObject */.rej({ state_bucket: bucket, region: region }),
    baseline: baseline.prefault({}),
    servers: schemas/* record */.g1P(label, server).default({}).describe('Mattermost servers that apps are listed on'),
    webhooks: schemas/* array */.YOg(webhook).max(50).default([]),
    drift: schemas/* strictObject */.rej({ ignore: schemas/* array */.YOg(ignoredDrift).max(1000).default([]) }).prefault({}),
    approval: schemas/* strictObject */.rej({
        self: schemas/* boolean */.zMY().describe('who brought something in may approve it by its digest: for one person alone'),
    })
        .prefault({ self: false }),
});
/** The hub of a name; a pool may well name one `constructor`, which every object has. */
function hubOf({ hubs }, name) {
    return Object.hasOwn(hubs, name) ? hubs[name] : undefined;
}

;// CONCATENATED MODULE: ./src/core/ledger/schema/peering.js


/** `state/peerings/<a>--<b>.yaml`: a VPC peering between the networks of two accounts, in alphabetical order. */
const peering = schemas/* strictObject */.rej({
    accounts: schemas/* tuple */.PVZ([values_name, values_name]).describe('two accounts, in alphabetical order'),
    dns: schemas/* boolean */.zMY().default(false).describe("whether each side resolves the other's private names"),
});

;// CONCATENATED MODULE: ./src/core/ledger/schema/pool.js


/** `state/pools/<name>.yaml`: a parent network, cut into blocks of one size that accounts claim. */
const pool = schemas/* strictObject */.rej({
    name: values_name,
    hub: label.describe('the hub of organization.yaml whose region and transit gateway its networks use'),
    parent: cidr.describe('the network that is cut into blocks; fixed once a block is claimed'),
    split_range: schemas/* int */.Whr()
        .min(0)
        .max(128)
        .describe('prefix length of the blocks, such as 24; fixed once a block is claimed'),
    strategy: schemas/* enum */.k5n(['hashed', 'first-fit']).default('hashed').describe('how a free block is chosen'),
    quarantine_days: schemas/* int */.Whr()
        .min(0)
        .max(3650)
        .default(30)
        .describe('days for which a block rests after its account was deleted'),
});

;// CONCATENATED MODULE: ./src/core/ledger/ledger.js









/**
 * Reads a ledger from a tree, as far as it can be read.
 *
 * @param folder The ledger's folder in the tree; other folders are not looked at.
 * @returns The ledger, and all problems of single files. Those between files are found by `checkLedger`.
 */
function readLedger(tree, folder = 'state') {
    const { files, organizationFile, strays } = sortFiles(tree, folder);
    const found = { problems: strays, unreadable: new Set() };
    const accounts = readFolder(files.accounts, account, ({ name }) => name, { found, touches: (name) => [name] });
    const claims = readClaims(files.subnets, found);
    const users = poolUsers({ accounts, claims });
    const ledger = {
        folder,
        organization: readOrganization(organizationFile, folder, found),
        pools: readFolder(files.pools, pool, ({ name }) => name, { found, touches: (name) => users.get(name) ?? [] }),
        accounts,
        claims,
        peerings: readFolder(files.peerings, peering, (value) => value.accounts.join('--'), {
            found,
            touches: (name) => name.split('--'),
        }),
        apps: readFolder(files.apps, app, ({ id }) => id, { found, touches: () => [] }),
        unreadable: found.unreadable,
    };
    return { ledger, problems: found.problems };
}
function sortFiles(tree, folder) {
    const files = {
        pools: new Map(),
        accounts: new Map(),
        subnets: new Map(),
        peerings: new Map(),
        apps: new Map(),
    };
    const strays = [];
    let organizationFile;
    for (const file of tree.values()) {
        if (!file.path.startsWith(`${folder}/`))
            continue;
        const role = roleOf(file.path.slice(folder.length + 1));
        if ('message' in role)
            strays.push(flawProblem(file.path, role, []));
        else if (role.is === 'organization')
            organizationFile = file;
        else if (role.is !== 'beside')
            files[role.is].set(role.name, file);
    }
    return { files, organizationFile, strays };
}
function readOrganization(file, folder, found) {
    if (file)
        return readEntry(file, readYaml(file, organization), undefined, found);
    const flaw = {
        line: 1,
        column: 1,
        message: 'this file is missing',
        hint: 'Write it; docs/ledger.md has an example.',
    };
    found.problems.push(flawProblem(`${folder}/organization.yaml`, flaw));
    return undefined;
}
function readFolder(files, schema, keyOf, { found, touches }) {
    const entries = new Map();
    for (const [name, file] of files) {
        const entry = readEntry(file, named(readYaml(file, schema), name, keyOf), touches(name), found);
        if (entry)
            entries.set(name, entry);
    }
    return entries;
}
function readClaims(files, found) {
    const entries = new Map();
    for (const [name, file] of files) {
        const read = readClaim(file, name);
        const account = 'flaws' in read ? claimant(file) : undefined;
        const entry = readEntry(file, read, account ? [account] : [], found);
        if (entry)
            entries.set(entry.value.subnet, entry);
    }
    return entries;
}
function readEntry({ path }, read, accounts, { problems, unreadable }) {
    if (!('flaws' in read))
        return { ...read, file: path };
    unreadable.add(path);
    problems.push(...read.flaws.map((flaw) => flawProblem(path, flaw, accounts)));
    return undefined;
}
/** A file's name is the key of what it holds: so one thing can't be written in two files. */
function named(read, name, keyOf) {
    if ('flaws' in read || keyOf(read.value) === name)
        return read;
    const key = keyOf(read.value);
    const message = `this file is named ${name}.yaml, but it is about ${key}`;
    return { flaws: [{ ...read.at([]), message, hint: `Name it ${key}.yaml, or mend what it says.` }] };
}
/** The accounts that a wrong pool holds back, by pool: those that name it or hold a block of it. */
function poolUsers({ accounts, claims }) {
    const users = new Map();
    const add = (pool, account) => users.set(pool, (users.get(pool) ?? new Set()).add(account));
    for (const { value } of claims.values())
        add(value.pool, value.account);
    for (const [name, { value }] of accounts)
        if (value.network !== 'none' && value.network.pool)
            add(value.network.pool, name);
    return new Map([...users].map(([pool, names]) => [pool, [...names].sort()]));
}

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(3477);
;// CONCATENATED MODULE: ./src/core/ledger/schema/status.js


// What was observed, on the branch genesis-status. Unknown keys are no error: a newer version wrote them.
/** The states are those of Mattermost Genesis; others read them by these names. */
const ACCOUNT_STATES = [
    'creation-requested',
    'creation-failed',
    'provisioning-requested',
    'provisioning-failed',
    'refresh-metadata',
    'stable',
    'deletion-requested',
    'deletion-failed',
    'deleted',
];
const time = iso/* datetime */.w$();
const ids = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
const applied = schemas/* object */.Ikc({ inputs: schemas/* string */.YjP(), module: schemas/* string */.YjP(), commit: schemas/* string */.YjP() });
const error = schemas/* object */.Ikc({ message: schemas/* string */.YjP(), hint: schemas/* string */.YjP().optional(), at: time.optional() });
const accountStatus = schemas/* object */.Ikc({
    account_id: schemas/* string */.YjP()
        .regex(/^\d{12}$/)
        .optional(),
    email: schemas/* string */.YjP().optional(),
    state: schemas/* enum */.k5n(ACCOUNT_STATES),
    since: time.optional(),
    created: time.optional(),
    deleted: time.optional(),
    request_id: schemas/* string */.YjP().optional(),
    provisioned_product: schemas/* string */.YjP().optional(),
    subnet: cidr.optional(),
    applied: applied.optional(),
    approved: schemas/* object */.Ikc({ digest: schemas/* string */.YjP(), run: schemas/* string */.YjP(), module: schemas/* string */.YjP().optional() }).optional(),
    network: ids.nullable().optional(),
    cluster: schemas/* string */.YjP().nullable().optional(),
    /** A change of the account's e-mail that waits for its one-time password. */
    email_update: schemas/* object */.Ikc({ email: schemas/* string */.YjP(), at: time }).nullable().optional(),
    /** Changes of state that a webhook was not told of yet; they are sent again by the next report. */
    undelivered: schemas/* array */.YOg(schemas/* object */.Ikc({ webhook: schemas/* string */.YjP(), old_state: schemas/* string */.YjP(), new_state: schemas/* string */.YjP(), at: time }))
        .optional(),
    error: error.nullable().optional(),
});
/** Of a peering; it goes the way of an account. `network` has its id, null once it is gone. */
const peeringStatus = accountStatus.pick({
    state: true,
    since: true,
    deleted: true,
    applied: true,
    approved: true,
    network: true,
    error: true,
});
const appStatus = schemas/* object */.Ikc({
    accounts: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
        version: schemas/* string */.YjP(),
        sha256: schemas/* string */.YjP(),
        functions: schemas/* array */.YOg(schemas/* string */.YjP()),
        at: time,
        /** Digest of what the ledger wanted. */
        inputs: schemas/* string */.YjP().optional(),
        /** The last commit of main whose ledger was seen to want just what was deployed. */
        commit: schemas/* string */.YjP().optional(),
    })),
});

;// CONCATENATED MODULE: ./src/core/ledger/status.js





/** The status of a repository in which nothing was done yet. */
const EMPTY_STATUS = {
    accounts: new Map(),
    peerings: new Map(),
    apps: new Map(),
    unreadable: new Set(),
};
/**
 * Reads the tree of the branch `genesis-status`. A record that can't be read is a problem of its account alone.
 * Keys that this version doesn't know are kept: a newer version wrote them.
 */
function readStatus(tree) {
    const problems = [];
    const accounts = readRecords(tree, 'accounts', accountStatus.loose(), { problems, touches: (name) => [name] });
    const peerings = readRecords(tree, 'peerings', peeringStatus.loose(), {
        problems,
        touches: (name) => name.split('--'),
    });
    const apps = readRecords(tree, 'apps', appStatus.loose(), { problems, touches: () => [] });
    const unreadable = new Set(problems.filter(({ file }) => file.startsWith('accounts/')).flatMap((problem) => problem.accounts ?? []));
    return { status: { accounts, peerings, apps, unreadable }, problems };
}
/** @throws UserError where one of these files is there and can't be read: writing it anew would lose what it says. */
function refuseUnreadable(files, problems, branch) {
    const broken = files.filter((path) => problems.some(({ file }) => file === path));
    if (broken.length === 0)
        return;
    throw new UserError(`${broken.join(', ')} on ${branch} can't be read.`, {
        hint: 'Mend it, or put an earlier version back.',
    });
}
function readRecords(tree, folder, schema, { problems, touches }) {
    const records = new Map();
    for (const file of tree.values()) {
        const name = recordName(file, folder);
        if (name === undefined)
            continue;
        const read = readYaml(file, schema);
        if ('value' in read)
            records.set(name, read.value);
        else
            problems.push(...read.flaws.map((flaw) => flawProblem(file.path, flaw, touches(name))));
    }
    return records;
}
function recordName({ path }, folder) {
    const name = path.startsWith(`${folder}/`) && path.endsWith('.yaml') ? path.slice(folder.length + 1, -'.yaml'.length) : '';
    return name && !name.includes('/') ? name : undefined;
}
const ORDER = Object.keys({ ...accountStatus.shape, ...peeringStatus.shape, ...appStatus.shape });
/** The YAML of a record. The same record gives the same text, whatever the order of its keys, so that nothing new is no commit. */
function renderStatus(record) {
    const known = ORDER.filter((key) => key in record);
    const others = Object.keys(record)
        .filter((key) => !ORDER.includes(key))
        .sort();
    const entries = [...known, ...others].map((key) => [key, status_sorted(record[key])]);
    // Quoted also where YAML 1.1 would read something else: people look at these files with other tools.
    return stringify(Object.fromEntries(entries), { lineWidth: 0, compat: 'yaml-1.1' });
}
function status_sorted(value) {
    if (Array.isArray(value))
        return value.map(status_sorted);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, status_sorted(inner)]));
}

;// CONCATENATED MODULE: ./src/core/ledger/snapshot.js




/**
 * Reads the ledger at base, as it would be merged, and the status.
 *
 * @throws UserError where a revision doesn't exist.
 */
async function readSnapshot(git, view) {
    const commit = await commitOf(git, view.base);
    const [base, status, terraform, merge] = await Promise.all([
        git.tree(commit, [view.ledger]).then((tree) => readLedger(tree, view.ledger)),
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
    throw new problem/* UserError */.y(`${base.folder}/organization.yaml is missing or can't be read.`, {
        hint: 'Run `genesis check`: it says what is wrong with it.',
    });
}
/** The digest of what all accounts share, as base has it. */
function moduleOf(snapshot) {
    return moduleDigest(snapshot.terraform, organizationOf(snapshot));
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
    return { head, conflicts, read: readLedger(await git.tree(tree, [folder]), folder) };
}
async function statusOf(git, branch) {
    const tip = await git.remoteTip(branch);
    return readStatus(tip ? await git.tree(tip, ['accounts', 'peerings', 'apps']) : new Map());
}
async function commitOf(git, revision) {
    const commit = await git.revision(revision);
    if (commit)
        return commit;
    throw new problem/* UserError */.y(`The repository has no revision ${JSON.stringify(revision)}.`, {
        hint: 'Check out with fetch-depth: 0, or mend the input.',
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./src/core/aws/failed-call.js

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
        if (cause instanceof problem/* UserError */.y)
            throw cause;
        const message = `AWS call ${service}:${commandName.replace(/Command$/, '')} failed.`;
        throw Object.assign(new Error(message, { cause }), { name: cause.name });
    }));
    return client;
}

;// CONCATENATED MODULE: ./src/core/once.js
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

;// CONCATENATED MODULE: ./src/edge/bundle-objects.js





/** Objects of a bucket as whole files and by their tags; also of the bucket of apps, where versions are taken away. */
function openBundleObjects({ bucket: Bucket, region, credentials, pathStyle }) {
    const s3 = once(async () => {
        const { S3 } = await Promise.all(/* import() */[__webpack_require__.e(777), __webpack_require__.e(299)]).then(__webpack_require__.t.bind(__webpack_require__, 8299, 19));
        const unchunked = { requestChecksumCalculation: 'WHEN_REQUIRED' };
        return namingCalls('s3', new S3({ region, credentials, forcePathStyle: pathStyle, ...unchunked }));
    });
    return {
        /** All objects under a prefix, page after page. */
        list: (prefix = '') => told(Bucket, async () => {
            const { paginateListObjectsV2 } = await Promise.all(/* import() */[__webpack_require__.e(777), __webpack_require__.e(299)]).then(__webpack_require__.t.bind(__webpack_require__, 8299, 19));
            const found = [];
            for await (const { Contents = [] } of paginateListObjectsV2({ client: await s3() }, { Bucket, Prefix: prefix })) {
                found.push(...Contents.map(({ Key: key = '', Size: size = 0 }) => ({ key, size })));
            }
            return found;
        }),
        /** An object's text; nothing where there is no such object. */
        async read(key) {
            try {
                return await (await (await s3()).getObject({ Bucket, Key: key })).Body?.transformToString();
            }
            catch (error) {
                if (error.name === 'NoSuchKey')
                    return undefined;
                throw error;
            }
        },
        /** Writes an object into a file. @returns The SHA-256 in its metadata, where it has one. */
        download: (key, file) => told(Bucket, async () => {
            const { Body, Metadata } = await (await s3()).getObject({ Bucket, Key: key });
            await (0,external_node_stream_promises_.pipeline)(Body, (0,external_node_fs_.createWriteStream)(file));
            return Metadata?.sha256;
        }),
        /** The SHA-256 in an object's metadata; nothing where there is no such object, or none in it. */
        async sha256(key) {
            try {
                return (await (await s3()).headObject({ Bucket, Key: key })).Metadata?.sha256;
            }
            catch (error) {
                if (error.name === 'NotFound')
                    return undefined;
                throw error;
            }
        },
        /** Stores a file, with its SHA-256 in the metadata. */
        upload: (key, file, { size, sha256 }) => told(Bucket, async () => {
            const about = { ContentLength: size, ContentType: 'application/zip', Metadata: { sha256 } };
            await (await s3()).putObject({ Bucket, Key: key, Body: (0,external_node_fs_.createReadStream)(file), ...about });
        }),
        tags: (key) => told(Bucket, async () => {
            const { TagSet = [] } = await (await s3()).getObjectTagging({ Bucket, Key: key });
            return Object.fromEntries(TagSet.map(({ Key = '', Value = '' }) => [Key, Value]));
        }),
        /** Sets an object's tags, all of them: S3 can't add one. */
        setTags: (key, tags) => told(Bucket, async () => {
            const TagSet = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
            await (await s3()).putObjectTagging({ Bucket, Key: key, Tagging: { TagSet } });
        }),
        /** Deletes objects; S3 takes a thousand at a time (DeleteObjects). */
        async remove(keys) {
            for (let start = 0; start < keys.length; start += 1000) {
                const Objects = keys.slice(start, start + 1000).map((Key) => ({ Key }));
                const { Errors = [] } = await (await s3()).deleteObjects({ Bucket, Delete: { Objects, Quiet: true } });
                const [first] = Errors;
                if (first)
                    throw new Error(`${first.Key} in the bucket ${Bucket} could not be deleted: ${first.Message}`);
            }
        },
    };
}
/** What a person can mend is said in words. */
async function told(bucket, ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (error.name !== 'NoSuchBucket')
            throw error;
        throw new problem/* UserError */.y(`There is no bucket ${bucket}.`, { hint: 'Make it first, or name another one.' }, { cause: error });
    }
}

;// CONCATENATED MODULE: ./src/edge/credentials.js


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
        jobRole: role && idToken && { arn: jobRoleArn(organization, role), idToken },
        account: organization.automation.account,
        sessionName: sessionOf(env, approver),
        mask,
        now: Date.now,
    });
}
/** The account that keys are of. */
async function callerAccount(keys, region) {
    const { STSClient, GetCallerIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(777), __webpack_require__.e(811)]).then(__webpack_require__.t.bind(__webpack_require__, 2811, 19));
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
    const { STSClient, GetCallerIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(777), __webpack_require__.e(811)]).then(__webpack_require__.t.bind(__webpack_require__, 2811, 19));
    const client = new STSClient({ region });
    const keys = (await client.config.credentials().catch(tellKeyless));
    if (account === undefined)
        return keys;
    const { Account, Arn } = await client.send(new GetCallerIdentityCommand({}));
    if (Account === account)
        return keys;
    throw new problem/* UserError */.y(`The AWS credentials of the surroundings are of account ${Account} (${Arn}), not of ${account}.`, {
        hint: 'Use credentials of the account of the automation (`automation.account` in organization.yaml), or the input `job-role`.',
    });
}
/** The SDK's own words, such as "Could not load credentials from any providers", don't say what to do. */
function tellKeyless(cause) {
    if (cause.name !== 'CredentialsProviderError')
        throw cause;
    const hint = 'Set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY. In a job, take credentials in a step before this one.';
    throw new problem/* UserError */.y(`AWS doesn't know who you are: ${cause.message}`, { hint }, { cause });
}
async function webIdentity({ region, sessionName }, { arn, idToken }) {
    const { STSClient, AssumeRoleWithWebIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(777), __webpack_require__.e(811)]).then(__webpack_require__.t.bind(__webpack_require__, 2811, 19));
    // The call is made by the token alone: it must not pick up keys from the surroundings.
    const client = new STSClient({ region, credentials: { accessKeyId: '-', secretAccessKey: '-' } });
    const request = { RoleArn: arn, RoleSessionName: sessionName, WebIdentityToken: await idToken(AUDIENCE) };
    return keysOf(arn, () => client.send(new AssumeRoleWithWebIdentityCommand(request)));
}
async function assumed({ region, sessionName }, from, arn, { externalId, onBehalfOf }) {
    const { STSClient, AssumeRoleCommand } = await Promise.all(/* import() */[__webpack_require__.e(777), __webpack_require__.e(811)]).then(__webpack_require__.t.bind(__webpack_require__, 2811, 19));
    // Asked for here, so that what is wrong with the keys isn't told as a fault of the role.
    const client = new STSClient({ region, credentials: await from() });
    const request = {
        RoleArn: arn,
        RoleSessionName: sessionName,
        ...(externalId ? { ExternalId: externalId } : {}),
        ...(onBehalfOf ? { SourceIdentity: sourceIdentity(onBehalfOf) } : {}),
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
    if (accountOf(got) !== accountOf(arn))
        throw new Error(`Keys were asked for ${arn}, and came for ${got || 'nobody'}.`);
    return {
        accessKeyId: AccessKeyId,
        secretAccessKey: SecretAccessKey,
        sessionToken: SessionToken,
        expiration: Expiration,
    };
}

;// CONCATENATED MODULE: ./src/core/git/git-remote.js
// Talking with another repository: how Git is set up for it, what may be asked of it, and what its answers mean.

// What a company's network and a person's SSH need; any other GIT_ variable could redirect or trace what we do.
const KEPT = /^GIT_(SSL|PROXY_SSL|SSH)/;
/**
 * The environment for Git: nothing of the user's or the system's configuration, no hooks, no prompts, English messages.
 * A token goes by GIT_CONFIG_*, since arguments are visible to every process of the machine and URLs end up in errors.
 */
function gitEnvironment(inherited, access) {
    const settings = [
        ...FIXED,
        ['safe.directory', access.directory],
        ...credentials(access.token, access.serverUrl ?? inherited.GITHUB_SERVER_URL),
    ];
    const ours = {
        LC_ALL: 'C',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_ATTR_NOSYSTEM: '1',
        GIT_TERMINAL_PROMPT: '0',
        GIT_LITERAL_PATHSPECS: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_CONFIG_COUNT: String(settings.length),
    };
    const kept = Object.entries(inherited).filter(([key]) => !/^(GIT_|SSH_ASKPASS)/.test(key) || KEPT.test(key));
    const numbered = settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
    ]);
    return Object.fromEntries([...kept, ...Object.entries(ours), ...numbered].filter(([, value]) => value !== undefined));
}
const FIXED = [
    ['core.hooksPath', '/dev/null'],
    ['core.fsmonitor', 'false'],
    ['core.attributesFile', '/dev/null'],
    ['protocol.ext.allow', 'never'],
    ['submodule.recurse', 'false'],
    ['fetch.recurseSubmodules', 'false'],
    // Several processes may work in one checkout, on objects that no ref holds yet.
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
    // A dead connection is given up after a minute.
    ['http.lowSpeedLimit', '1'],
    ['http.lowSpeedTime', '60'],
];
function credentials(token, serverUrl = 'https://github.com') {
    if (!token)
        return [];
    const key = `http.${serverUrl.replace(/\/*$/, '/')}.extraheader`;
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    // The empty value drops the header that actions/checkout left: GitHub refuses requests that bear two.
    return [
        [key, ''],
        [key, `AUTHORIZATION: basic ${basic}`],
    ];
}
/**
 * The full ref of a branch whose name comes from outside, by the rules of git-check-ref-format.
 *
 * @throws UserError for what can't be a branch's name.
 */
function branchRef(name) {
    const parts = name.split('/');
    const bad = parts.some((part) => part === '' || part.startsWith('.') || part.endsWith('.lock')) ||
        /[\0-\x20\x7f~^:?*[\\]|\.\.|@\{|\.$|^@$|^-/.test(name);
    if (bad)
        throw new problem/* UserError */.y(`${JSON.stringify(name)} can't be the name of a branch.`);
    return `refs/heads/${name}`;
}
/** What Git's failure is told as: what the user can mend has a hint. */
function gitFailure(args, code, stderr) {
    const words = stderr.trim() || 'it said nothing';
    const hint = /not a git repository|dubious ownership/.test(words)
        ? 'Check the repository out first, and name its folder in the input "repository".'
        : DENIED.test(words)
            ? 'The token needs "contents: read" for this repository.'
            : undefined;
    const message = `git ${args[0]} failed (${code ?? 'killed'}): ${words}`;
    return hint ? new problem/* UserError */.y(message, { hint }) : new Error(message);
}
// The words by which Git and GitHub tell one failure from another. Git speaks English here (LC_ALL), and has no codes.
const DENIED = /Authentication failed|could not read (Username|Password)|Permission.* denied|Write access|error: 40[134]/i;
const PASSING = /Could not resolve|Connection (reset|refused)|timed out|hung up|early EOF|RPC failed|error: (429|5\d\d)/i;
const RULES = /GH006|GH013|protected branch|rule violations|hook declined/i;
/** "stale info" is Git's own finding; the others are a server's that found out a moment later. */
const MOVED = /stale info|fetch first|non-fast-forward|lock ref|failed to (lock|update ref)|already exists|incorrect old/i;
/** A remote's URL may hold a password, and Git repeats URLs in its messages. */
function withoutCredentials(stderr) {
    return stderr.replace(/:\/\/[^/@\s]+@/g, '://***@');
}
/** Whether Git failed for a reason that passes: the network, or a server that is busy. */
function isPassing(stderr) {
    return PASSING.test(stderr);
}
/** What a failed push of one branch means, from `git push --porcelain` and its messages. */
function pushFailure(branch, stdout, stderr) {
    // "!", the refs, the reason. Only the reason is looked at: somebody may call a branch "non-fast-forward".
    const reason = /^!\t[^\t]*\t(.*)$/m.exec(stdout)?.[1] ?? '';
    if (MOVED.test(reason))
        return 'moved';
    const answer = `${reason}\n${stderr}`;
    if (RULES.test(answer)) {
        return new problem/* UserError */.y(`The rules of branch ${branch} refuse the commit: ${said(answer)}`, {
            hint: 'Let the GitHub App (or token) that pushes bypass the rule, or have it push to another branch.',
        });
    }
    if (DENIED.test(answer)) {
        return new problem/* UserError */.y(`Git may not push to branch ${branch}: ${said(answer)}`, {
            hint: 'The token needs "contents: write" for this repository.',
        });
    }
    return PASSING.test(stderr) ? 'unreachable' : new problem/* UserError */.y(`Branch ${branch} can't be pushed: ${said(answer)}`);
}
/** The lines of an answer that say something. */
function said(answer) {
    const lines = answer.split('\n').filter((line) => /^(\[|remote:|fatal:|error:)/.test(line));
    return lines.map((line) => line.replace(/\s+/g, ' ').trim()).join('; ') || answer.trim();
}
/** How long to wait before the next attempt, in milliseconds: anything up to a bound that doubles, so that crowds part. */
function backoff(attempt, random) {
    return Math.round(random * Math.min(20_000, 1000 * 2 ** attempt));
}

;// CONCATENATED MODULE: ./src/core/git/compare-and-swap.js


/**
 * Reads a branch's tip, decides, writes; does all of it again where the branch moved meanwhile. So whatever is
 * decided was decided on what it was committed on.
 *
 * @throws UserError when the branch moved under every attempt.
 */
async function compareAndSwap(branch, decide, on) {
    for (let attempt = 1; attempt <= on.attempts; attempt++) {
        const sha = await on.tip(branch);
        const change = await decide({ sha, tree: async (folders) => (sha ? on.tree(sha, folders) : new Map()) });
        const place = { expected: sha, parent: on.onto ?? sha };
        const written = change && change.files.size > 0 ? await on.write(branch, place, change) : 'same';
        if (written === 'same')
            return { sha, changed: false };
        if (written !== 'moved')
            return { sha: written.sha, changed: true };
        await on.sleep(backoff(attempt, on.random()));
    }
    throw new problem/* UserError */.y(`Branch ${branch} moved under each of ${on.attempts} attempts to commit on it.`, {
        hint: 'Run this again when fewer others write to the branch.',
    });
}

;// CONCATENATED MODULE: ./src/core/git/git-objects.js
// What Git prints and reads, as bytes. Names of files and their contents come from strangers: nothing is split at lines.

const LINE_END = 0x0a;
const SPACE = 0x20;
const NO_MODE = '000000';
const SUBMODULE = '160000';
const NO_COMMIT = '0'.repeat(40);
const decoder = new TextDecoder();
/** Parses `git ls-tree -r -z`. Bytes in a name that aren't UTF-8 become U+FFFD, which no valid name contains. */
function parseEntries(output) {
    const lines = decoder.decode(output).split('\0').slice(0, -1);
    return lines.map((line) => {
        const tab = line.indexOf('\t');
        const [mode = '', , id = ''] = line.slice(0, tab).split(' ');
        return { mode: mode, id, path: line.slice(tab + 1) };
    });
}
/** Parses `git diff-tree -r -z --raw --no-renames`. */
function parseDifferences(output) {
    const fields = decoder.decode(output).split('\0');
    const count = Math.floor(fields.length / 2);
    return Array.from({ length: count }, (_, index) => {
        const [before = '', mode = '', , id = ''] = (fields[2 * index] ?? '').split(' ');
        const path = fields[2 * index + 1] ?? '';
        const entry = mode === NO_MODE ? undefined : { path, id, mode: mode };
        return { path, existed: before !== `:${NO_MODE}`, entry };
    });
}
/** Sorts the files that differ, as they are afterwards. */
function sortChanges(differences, after) {
    const existed = new Set(differences.filter((one) => one.existed).map(({ path }) => path));
    return {
        added: new Map([...after].filter(([path]) => !existed.has(path))),
        changed: new Map([...after].filter(([path]) => existed.has(path))),
        removed: [...existed].filter((path) => !after.has(path)),
    };
}
/** The objects to ask `git cat-file --batch` for: a submodule is a commit of another repository. */
function blobIds(entries) {
    return entries.filter(({ mode }) => mode !== SUBMODULE).map(({ id }) => id);
}
/** Parses what `git cat-file --batch` answers to `blobIds`: the files of these entries. */
function parseFiles(entries, output) {
    const objects = parseObjects(output).values();
    const files = entries.map(({ path, mode }) => {
        const object = mode === SUBMODULE ? { bytes: new Uint8Array() } : objects.next().value;
        // A complete clone has all objects, and a partial one fetches them.
        if (!object?.bytes)
            throw new Error(`Git has no contents of ${path}`);
        return [path, { path, mode, bytes: object.bytes }];
    });
    return new Map(files);
}
/** Parses what `git cat-file --batch` answers for trees: the names in each, none where there is no such tree. */
function parseTreeNames(output) {
    return parseObjects(output).map(({ bytes = new Uint8Array(), idLength }) => {
        const names = [];
        // Mode, space, name, NUL, and the id as bytes.
        for (let at = 0; at < bytes.length;) {
            const end = bytes.indexOf(0, at);
            names.push(decoder.decode(bytes.subarray(bytes.indexOf(SPACE, at) + 1, end)));
            at = end + 1 + idLength;
        }
        return names;
    });
}
/** The objects in the order they were asked for; without bytes where one is missing. */
function parseObjects(output) {
    const objects = [];
    for (let at = 0; at < output.length;) {
        const end = output.indexOf(LINE_END, at);
        const [id = '', type, size] = decoder.decode(output.subarray(at, end)).split(' ');
        const found = type !== 'missing';
        const next = found ? end + 1 + Number(size) : end;
        objects.push({ idLength: id.length / 2, ...(found && { bytes: output.subarray(end + 1, next) }) });
        at = next + 1;
    }
    return objects;
}
/**
 * Folders as Git names them, without `./` and a slash at the end; none when one of them is the whole tree.
 *
 * @throws UserError for a folder outside the repository.
 */
function treePaths(folders) {
    const paths = folders.map((folder) => {
        const parts = folder.split('/').filter((part) => part !== '' && part !== '.');
        if (!folder.startsWith('/') && !parts.includes('..'))
            return parts.join('/');
        throw new problem/* UserError */.y(`${JSON.stringify(folder)} is not a folder of the repository.`);
    });
    return paths.includes('') ? [] : paths;
}
/** Parses names that end in NUL, as `-z` prints them. */
function parseNames(output) {
    return decoder.decode(output).split('\0').filter(Boolean);
}
/**
 * Writes a commit as a stream for `git fast-import`: one process makes all objects, and no index or working tree is needed.
 * It answers with what `parseCommit` reads.
 */
function renderCommit({ ref, parent, author, time, message, files }) {
    const changes = [...files].map(([path, text]) => text === null ? `D ${quoted(path)}\n` : `M 100644 inline ${quoted(path)}\n${data(text)}`);
    return [
        `commit ${ref}\nmark :1\ncommitter ${identity(author)} ${time} +0000\n${data(message)}`,
        parent ? `from ${parent}\n` : '',
        ...changes,
        '\nget-mark :1\nls :1 ""\n',
        parent ? `ls ${parent} ""\n` : '',
        // Nobody needs the ref: the commit is pushed by its id.
        `reset ${ref}\nfrom ${NO_COMMIT}\n\ndone\n`,
    ].join('');
}
/** Reads fast-import's answer: the commit's id, and whether its tree differs from its parent's. */
function parseCommit(output) {
    const [id = '', tree, before] = decoder.decode(output).split('\n');
    return { id, differs: tree !== before };
}
const data = (text) => `data ${new TextEncoder().encode(text).length}\n${text}\n`;
const identity = ({ name, email }) => `${name.replace(/[<>\n\0]/g, '')} <${email.replace(/[<>\s\0]/g, '')}>`;
/** Paths are ours, but a name from the ledger may be part of them: none leads out of the tree or ends its line. */
function quoted(path) {
    const parts = path.split('/');
    if (parts.some((part) => part === '' || part === '.' || part === '..') || path.includes('\0')) {
        throw new Error(`${JSON.stringify(path)} is no path in a repository`);
    }
    return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./src/edge/git/program.js




const TIME_LIMIT = 10 * 60_000;
/** Far above any ledger's size; a file of this size in a pull request shall not fill the runner's memory. */
const program_MOST_BYTES = 256 * 2 ** 20;
/**
 * The program in one repository. Its errors say what Git said, without credentials.
 *
 * @throws UserError where Git can't be started, or gives too much; Error where it fails or takes too long.
 */
function gitProgram({ directory, token, serverUrl }) {
    const env = gitEnvironment(process.env, { token, serverUrl, directory: (0,external_node_path_.resolve)(directory) });
    return async (args, { input = '', allow = [] } = {}) => {
        const child = (0,external_node_child_process_.spawn)('git', args, { cwd: directory, env });
        const [stdout, stderr] = [[], []];
        let bytes = 0;
        child.stdout.on('data', (chunk) => {
            bytes += chunk.length;
            if (bytes <= program_MOST_BYTES)
                stdout.push(chunk);
            else
                child.kill();
        });
        child.stderr.on('data', (chunk) => stderr.push(chunk));
        // Git that ends early closes its input: its exit code tells more than EPIPE.
        child.stdin.on('error', () => { }).end(input);
        const code = await exitCode(child, directory);
        const said = withoutCredentials(Buffer.concat(stderr).toString());
        if (bytes > program_MOST_BYTES)
            throw new problem/* UserError */.y(`git ${args[0]} gives more than ${program_MOST_BYTES / 2 ** 20} MiB.`);
        if (code === null || (code !== 0 && !allow.includes(code)))
            throw gitFailure(args, code, said);
        return { code, stdout: Buffer.concat(stdout), stderr: said };
    };
}
/** Waits for Git's end, and brings it about where it takes too long; null when it was killed. */
async function exitCode(child, directory) {
    const limit = setTimeout(() => child.kill(), TIME_LIMIT);
    try {
        return await new Promise((done, fail) => void child.on('close', done).on('error', fail));
    }
    catch (cause) {
        throw new problem/* UserError */.y(`Git doesn't start in ${directory}: is it installed, and the folder there?`, {}, { cause });
    }
    finally {
        clearTimeout(limit);
    }
}

;// CONCATENATED MODULE: ./src/edge/git.js







// The domain is reserved (RFC 2606); an address at users.noreply.github.com would be some person's.
const BOT = { name: 'genesis', email: 'genesis@noreply.invalid' };
const REMOTE = 'origin';
const OWN_REFS = 'refs/genesis';
const NETWORK_ATTEMPTS = 4;
const FETCH = ['fetch', '--no-tags', '--no-write-fetch-head', '--no-auto-gc', '--refmap='];
/** Opens a repository with Git itself. Nothing is read yet. */
function openGit({ author: bot = BOT, ...options }) {
    const defaults = { sleep: external_node_timers_promises_.setTimeout, random: Math.random, attempts: 100 };
    const repo = { ...defaults, ...options, git: gitProgram(options), commits: new Set() };
    return {
        revision: (name) => idOf(repo, name, 'commit'),
        treeId: (revision, folder) => treeId(repo, revision, folder),
        tree: (revision, folders) => readTree(repo, revision, folders),
        names: (commits, folder) => namesIn(repo, commits, folder),
        originUrl: async () => git_text((await repo.git(['config', '--get', `remote.${REMOTE}.url`], { allow: [1] })).stdout) || undefined,
        mergeBase: (a, b) => mergeBase(repo, a, b),
        mergeTree: (base, head) => mergeTree(repo, base, head),
        changes: (from, to, folders) => changes(repo, from, to, folders),
        history: (to, files, since) => git_history(repo, to, files, since),
        fetch: async (refspecs) => void (await remotely(repo, [...FETCH, '--stdin', REMOTE], lines(refspecs))),
        remoteRefs: (names) => remoteRefs(repo, names),
        remoteTip: (branch) => remoteTip(repo, branch),
        commitTo: (branch, decide, { author = bot, onto } = {}) => compareAndSwap(branch, decide, {
            ...repo,
            onto,
            tip: (name) => remoteTip(repo, name),
            tree: (revision, folders) => readTree(repo, revision, folders),
            write: async (name, { expected, parent }, change) => {
                const sha = await makeCommit(repo, parent, change, author);
                return sha ? push(repo, name, expected, sha) : 'same';
            },
        }),
    };
}
/** The repository that a job's inputs and surroundings name. */
function jobGit(inputs, { env, log }) {
    const { repository: directory, token } = inputs;
    return openGit({ directory, token, serverUrl: env.GITHUB_SERVER_URL, log });
}
async function idOf(repo, revision, type) {
    if (/^-|[\0\n]/.test(revision))
        throw new problem/* UserError */.y(`${JSON.stringify(revision)} can't be a revision.`);
    if (type === 'commit' && repo.commits.has(revision))
        return revision;
    const id = await parseName(repo, `${revision}^{${type}}`);
    if (id && type === 'commit')
        repo.commits.add(id);
    return id;
}
async function treeId(repo, revision, folder = '.') {
    const tree = await idOf(repo, revision, 'tree');
    const [path] = treePaths([folder]);
    return tree && path ? parseName(repo, `${tree}:${path}`) : tree;
}
async function parseName({ git }, name) {
    const { code, stdout } = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', name], { allow: [1] });
    return code === 0 ? git_text(stdout) : undefined;
}
async function existing(repo, revision, type) {
    // A commit stands for its tree wherever Git takes one.
    const id = repo.commits.has(revision) ? revision : await idOf(repo, revision, type);
    if (id)
        return id;
    throw new problem/* UserError */.y(`Git finds no revision ${JSON.stringify(revision)} in ${repo.directory}.`, {
        hint: 'Check it out or fetch it before; actions/checkout with fetch-depth: 0 fetches all branches.',
    });
}
async function readTree(repo, revision, folders = []) {
    const id = await existing(repo, revision, 'tree');
    const { stdout } = await repo.git(['ls-tree', '-r', '-z', '--full-tree', id, '--', ...treePaths(folders)]);
    return readFiles(repo, id, parseEntries(stdout));
}
async function changes(repo, from, to, folders = []) {
    const [before, after] = [await existing(repo, from, 'tree'), await existing(repo, to, 'tree')];
    const args = ['diff-tree', '-r', '-z', '--raw', '--no-renames', before, after, '--', ...treePaths(folders)];
    const differences = parseDifferences((await repo.git(args)).stdout);
    const entries = differences.flatMap(({ entry }) => entry ?? []);
    return sortChanges(differences, await readFiles(repo, after, entries));
}
/** Reads files of a tree, all at once. */
async function readFiles(repo, tree, entries) {
    const ids = blobIds(entries);
    await fetchMissing(repo, tree, ids);
    return parseFiles(entries, (await repo.git(['cat-file', '--batch', '--buffer'], { input: lines(ids) })).stdout);
}
async function namesIn({ git }, commits, folder) {
    const [path = ''] = treePaths([folder]);
    const call = { input: lines(commits.map((commit) => `${commit}:${path}`)) };
    return parseTreeNames((await git(['cat-file', '--batch', '--buffer'], call)).stdout);
}
/** In a partial clone, Git would fetch each file it misses by itself: thousands of times. */
async function fetchMissing(repo, tree, wanted) {
    repo.isPartial ??= await isSetTrue(repo, ['config', '--get', `remote.${REMOTE}.promisor`]);
    if (!repo.isPartial)
        return;
    const args = ['rev-list', '--objects', '--missing=print', '--no-object-names', `${tree}^{tree}`];
    const missing = new Set(git_text((await repo.git(args)).stdout).split('\n'));
    const ids = [...new Set(wanted)].filter((id) => missing.has(`?${id}`));
    if (ids.length > 0)
        await remotely(repo, [...FETCH, '--filter=blob:none', '--stdin', REMOTE], lines(ids));
}
async function isSetTrue({ git }, question) {
    return git_text((await git(question, { allow: [1] })).stdout) === 'true';
}
async function mergeBase(repo, a, b) {
    const commits = await related(repo, a, b);
    const { code, stdout } = await repo.git(['merge-base', ...commits], { allow: [1] });
    return code === 0 ? git_text(stdout) : undefined;
}
async function mergeTree(repo, base, head) {
    const commits = await related(repo, base, head);
    const args = ['merge-tree', '--write-tree', '-z', '--name-only', '--no-messages', ...commits];
    const { code, stdout, stderr } = await repo.git(args, { allow: [1, 128, 129] });
    if (code === 129)
        throw new problem/* UserError */.y('Git is too old to merge without a working tree; 2.38 can.');
    if (code === 128)
        throw new problem/* UserError */.y(`${JSON.stringify(head)} can't be merged into ${base}: ${stderr.trim()}`);
    const [tree = '', ...conflicts] = parseNames(stdout);
    return { tree, conflicts: [...new Set(conflicts)] };
}
async function git_history(repo, to, files, since) {
    const [tip] = await related(repo, to, to);
    const known = since && (await idOf(repo, since, 'commit'));
    const args = [
        'rev-list',
        '--first-parent',
        '--min-parents=1',
        tip,
        ...(known ? [`^${known}`] : []),
        '--',
        ...treePaths(files),
    ];
    return git_text((await repo.git(args)).stdout)
        .split('\n')
        .filter(Boolean);
}
/** Two commits, with their history: a shallow clone, actions/checkout's default, doesn't know where they parted. */
async function related(repo, a, b) {
    const commits = [await existing(repo, a, 'commit'), await existing(repo, b, 'commit')];
    repo.hasHistory ??= !(await isSetTrue(repo, ['rev-parse', '--is-shallow-repository']));
    if (!repo.hasHistory) {
        repo.log('The clone is shallow: fetching the history.');
        await remotely(repo, [...FETCH, '--unshallow', '--stdin', REMOTE], lines(commits));
        repo.hasHistory = true;
    }
    return commits;
}
async function remoteRefs(repo, names) {
    if (names.length === 0)
        return new Map();
    const listed = await remotely(repo, ['ls-remote', '--', REMOTE, ...names]);
    const found = new Map(listed.split('\n').map((line) => line.split('\t').reverse()));
    // Git compares the ends of names: refs/heads/main also finds refs/heads/refs/heads/main.
    return new Map(names.flatMap((name) => (found.has(name) ? [[name, found.get(name)]] : [])));
}
async function remoteTip(repo, branch) {
    const source = branchRef(branch);
    // Into a ref of its own: others may be fetching in the same checkout, and FETCH_HEAD is everybody's.
    const ref = `${OWN_REFS}/${(0,external_node_crypto_.randomUUID)()}`;
    try {
        await remotely(repo, [...FETCH, REMOTE, `+${source}:${ref}`]);
    }
    catch (error) {
        if (/couldn't find remote ref/.test(error.message))
            return undefined;
        throw error;
    }
    const id = await idOf(repo, ref, 'commit');
    await repo.git(['update-ref', '-d', ref]);
    return id;
}
/** Reads from origin. What passes by itself is tried again. */
async function remotely(repo, args, input = '') {
    for (let attempt = 1;; attempt++) {
        const { code, stdout, stderr } = await repo.git(args, { input, allow: [1, 128] });
        if (code === 0)
            return git_text(stdout);
        if (!isPassing(stderr) || attempt === NETWORK_ATTEMPTS)
            throw gitFailure(args, code, stderr);
        repo.log(`git ${args[0]}: ${stderr.trim()}; trying again.`);
        await repo.sleep(backoff(attempt, repo.random()));
    }
}
async function makeCommit({ git }, parent, { files, message }, author) {
    const ref = `${OWN_REFS}/${(0,external_node_crypto_.randomUUID)()}`;
    const time = Math.floor(Date.now() / 1000);
    const input = renderCommit({ ref, parent, author, time, message, files });
    const { id, differs } = parseCommit((await git(['fast-import', '--quiet', '--done'], { input })).stdout);
    return differs ? id : undefined;
}
/** Moves a branch from `expected` to a commit. */
async function push(repo, branch, expected = '', sha) {
    const ref = branchRef(branch);
    // It takes the branch only from where it was read. A branch that was merged and deleted doesn't come back by it.
    const lease = `--force-with-lease=${ref}:${expected}`;
    const args = ['push', '--porcelain', '--no-verify', '--no-follow-tags', lease, REMOTE, `${sha}:${ref}`];
    const { code, stdout, stderr } = await repo.git(args, { allow: [1, 128] });
    if (code === 0)
        return { sha };
    const why = pushFailure(branch, git_text(stdout), stderr);
    if (why instanceof problem/* UserError */.y)
        throw why;
    repo.log(why === 'moved' ? `Branch ${branch} moved meanwhile.` : `The push got no answer: ${stderr.trim()}`);
    return 'moved';
}
const git_text = (output) => output.toString().trim();
const lines = (items) => items.map((item) => `${item}\n`).join('');

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
const result_error = schemas/* strictObject */.rej({
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
const result_result = schemas/* strictObject */.rej({
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
    error: result_error.optional(),
});
/** The file's name in the folder of results: one per step and account. */
function result_resultFileName(of) {
    return `${of.step}-${of.account}.json`;
}
/** The file's text. A result that doesn't fit the schema is a fault of ours and throws. */
function result_renderResult(value) {
    return `${JSON.stringify(result_result.parse(value), null, 2)}\n`;
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
    const parsed = result_result.safeParse(data);
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
    const names = await readdir(folder).catch((error) => {
        if (error.code === 'ENOENT')
            return [];
        throw error;
    });
    const files = names.filter((name) => named.test(name)).sort();
    return Promise.all(files.map(async (file) => parse(await readFile(path.join(folder, file), 'utf8'), file)));
}

;// CONCATENATED MODULE: ./src/edge/webhooks.js
/** A hook that doesn't answer must not hold up the work. */
const TIMEOUT = 10_000;
/** Pauses before the second and third try. */
const PAUSES = [1_000, 5_000];
/** Sends a message; redirects aren't followed, since what is sent is signed for one address. */
function openWebhooks({ sleep }) {
    async function once(url, { body, headers }) {
        try {
            const signal = AbortSignal.timeout(TIMEOUT);
            const answer = await fetch(url, { method: 'POST', body, headers, redirect: 'manual', signal });
            await answer.body?.cancel();
            return answer.ok ? undefined : `it answered ${answer.status}`;
        }
        catch (error) {
            // The message may tell the address, which is a secret; the name of the cause doesn't.
            const { name, cause } = error;
            return cause?.code ?? name;
        }
    }
    return {
        /** @returns Why it could not be delivered; undefined where it was. */
        async send(url, message) {
            let failure = await once(url, message);
            for (const pause of PAUSES) {
                if (failure === undefined)
                    break;
                await sleep(pause);
                failure = await once(url, message);
            }
            return failure;
        },
    };
}

;// CONCATENATED MODULE: ./actions/deploy-app/keys.js



/** appsctl's variables for the keys that deploy. */
const KEY = 'MM_APPS_DEPLOY_AWS_ACCESS_KEY';
const SECRET = 'MM_APPS_DEPLOY_AWS_SECRET_KEY';
/**
 * The keys of an app's deployer outside of a ledger: those of appsctl's variables, or what AWS's own chain finds.
 *
 * @throws UserError where only one of the two variables is set.
 */
function ambientKeys({ env, mask, region, log }) {
    const { [KEY]: accessKeyId, [SECRET]: secretAccessKey } = env;
    if (!accessKeyId !== !secretAccessKey)
        throw new problem/* UserError */.y(`${KEY} and ${SECRET} belong together: set both, or none.`);
    if (!accessKeyId || !secretAccessKey) {
        return openCredentials({ region, sessionName: sessionOf(env), mask, now: Date.now }).base;
    }
    mask(secretAccessKey);
    log(`The keys of ${KEY} are used. Keys that don't end are better replaced by a role.`);
    return async () => ({ accessKeyId, secretAccessKey });
}
/**
 * The keys of the role that deploys apps to an account of the ledger; for a job that only reads, of the account's reader.
 *
 * @throws UserError where the ledger doesn't have the account, or can't be read there, or it isn't known to be there.
 */
function accountKeys(name, snapshot, organization, job) {
    const { roles } = organization;
    const { id, partition } = keys_placeOf(name, snapshot, organization);
    const credentials = jobCredentials(organization, job.role, job);
    const arn = roleArn(partition, id, job.role === 'read' ? roles.reader : roles.apps);
    return credentials.assume(arn, { externalId: roles.external_id, onBehalfOf: job.approver });
}
/**
 * Which account of AWS an account of the ledger is.
 *
 * @throws UserError where no app can be deployed there.
 */
function keys_placeOf(name, snapshot, { organization: its }) {
    const account = snapshot.base.accounts.get(name)?.value;
    if (!account)
        throw missing(name, snapshot.base);
    const id = snapshot.status.accounts.get(name)?.account_id ?? account.account_id;
    if (account.lifecycle === 'closed' || id === undefined) {
        throw new problem/* UserError */.y(`No app is deployed to ${name}: it ${id ? 'is to be closed' : 'was not created yet'}.`);
    }
    const never = [its.management_account, ...its.never];
    if (never.includes(id))
        throw new problem/* UserError */.y(`No app is deployed to ${name}: organization.yaml keeps ${id} to itself.`);
    return { id, partition: its.partition };
}
function missing(name, { folder, unreadable }) {
    const file = `${folder}/accounts/${name}.yaml`;
    if (!unreadable.has(file)) {
        return new problem/* UserError */.y(`The ledger has no account ${name}.`, { hint: 'Mend the input `account`.' });
    }
    return new problem/* UserError */.y(`${file} can't be read.`, { file, hint: '`genesis check` says what is wrong with it.' });
}

;// CONCATENATED MODULE: ./src/edge/app-bucket.js




/** Up to this size an object is sent from memory, where the SDK can send it again by itself. */
const SMALL = 256 * 1024;
const ATTEMPTS = 4;
/** The bucket in which Mattermost finds apps: their assets, manifests and code. Objects are private. */
function openAppBucket({ bucket, region, credentials, pathStyle, sleep }) {
    const sdk = () => Promise.all(/* import() */[__webpack_require__.e(777), __webpack_require__.e(299)]).then(__webpack_require__.t.bind(__webpack_require__, 8299, 19));
    const client = once(async () => {
        // Else each stream is sent in signed chunks; over TLS nothing is gained by that.
        const unchunked = { requestChecksumCalculation: 'WHEN_REQUIRED' };
        const settings = { region, credentials, forcePathStyle: pathStyle, ...unchunked };
        return namingCalls('s3', new (await sdk()).S3Client(settings));
    });
    async function send({ key, type, size, sha256 }, body, onlyNew) {
        const { PutObjectCommand } = await sdk();
        const about = {
            ContentType: type,
            ContentLength: size,
            Metadata: { sha256 },
            ...(onlyNew && { IfNoneMatch: '*' }),
        };
        await (await client()).send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: body, ...about }));
        return undefined;
    }
    return {
        /** Loads the client, which takes longer than a call: best done while another one is waited for. */
        prepare: async () => void (await client()),
        /** Sizes and entity tags of all objects under a prefix, by key. */
        list: (prefix) => inBucket(bucket, async () => {
            const { paginateListObjectsV2 } = await sdk();
            const found = new Map();
            for await (const page of paginateListObjectsV2({ client: await client() }, { Bucket: bucket, Prefix: prefix })) {
                for (const { Key = '', Size = 0, ETag = '' } of page.Contents ?? []) {
                    found.set(Key, { size: Size, etag: ETag.replaceAll('"', '') });
                }
            }
            return found;
        }),
        /** An object's entity tag, and the digest it was stored with; nothing where there is no such object. */
        head: (key) => inBucket(bucket, async () => {
            const { HeadObjectCommand } = await sdk();
            try {
                const { ETag = '', Metadata } = await (await client()).send(new HeadObjectCommand({ Bucket: bucket, Key: key }));
                return { etag: ETag.replaceAll('"', ''), sha256: Metadata?.sha256 };
            }
            catch (error) {
                if (error.name === 'NotFound')
                    return undefined;
                throw error;
            }
        }),
        /**
         * Stores an object. One that is no small one is read while it is sent, and read again where that failed.
         *
         * @param how With `onlyNew` an object that is there already is left as it is.
         */
        put: (object, { onlyNew = false } = {}) => inBucket(bucket, async () => {
            for (let attempt = 1;; attempt += 1) {
                const body = object.size <= SMALL ? await (0,consumers_.buffer)(await object.read()) : await object.read();
                try {
                    return await send(object, body, onlyNew);
                }
                catch (error) {
                    if (!Buffer.isBuffer(body))
                        body.destroy();
                    if (onlyNew && isThere(error))
                        return 'exists';
                    if (Buffer.isBuffer(body) || attempt === ATTEMPTS || !app_bucket_isPassing(error))
                        throw error;
                    await sleep(250 * 2 ** attempt);
                }
            }
        }),
    };
}
/** S3's answers to a conditional write where there is an object, or somebody is just storing one (S3 user guide). */
const isThere = ({ name }) => ['PreconditionFailed', 'ConditionalRequestConflict'].includes(name);
/** Whether what failed may go well the next time: throttled, out of order, or cut. */
function app_bucket_isPassing({ cause }) {
    const status = cause?.$metadata?.httpStatusCode;
    return status === undefined || status === 429 || status >= 500;
}
async function inBucket(bucket, ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (error.name !== 'NoSuchBucket')
            throw error;
        const hint = 'Run `genesis app init --create`, or name another bucket.';
        throw new problem/* UserError */.y(`There is no bucket ${bucket}.`, { hint }, { cause: error });
    }
}

;// CONCATENATED MODULE: ./src/edge/invoke-policy.js


/** IAM's managed policies with their versions, and the roles that functions run as. */
function openInvokePolicies({ credentials, region }) {
    const sdk = () => Promise.all(/* import() */[__webpack_require__.e(777), __webpack_require__.e(240)]).then(__webpack_require__.t.bind(__webpack_require__, 9240, 19));
    const client = once(async () => namingCalls('iam', new (await sdk()).IAMClient({ credentials, region })));
    return {
        /** A role's ARN, or nothing where there is no such role. */
        async roleArn(name) {
            const { GetRoleCommand } = await sdk();
            const found = await absent(async () => (await client()).send(new GetRoleCommand({ RoleName: name })));
            return found?.Role?.Arn;
        },
        /** A policy's versions, the newest first; nothing where there is no such policy. */
        async versions(arn) {
            const { ListPolicyVersionsCommand } = await sdk();
            const found = await absent(async () => (await client()).send(new ListPolicyVersionsCommand({ PolicyArn: arn })));
            const versions = found?.Versions?.map(({ VersionId: id = '', IsDefaultVersion: isDefault = false, CreateDate }) => ({
                id,
                isDefault,
                created: CreateDate?.getTime() ?? 0,
            }));
            return versions?.toSorted((a, b) => numberOf(b.id) - numberOf(a.id));
        },
        /** The JSON of one version, or nothing where it was deleted meanwhile. */
        async document(arn, version) {
            const { GetPolicyVersionCommand } = await sdk();
            const request = { PolicyArn: arn, VersionId: version };
            const found = await absent(async () => (await client()).send(new GetPolicyVersionCommand(request)));
            return found?.PolicyVersion?.Document && decodeURIComponent(found.PolicyVersion.Document);
        },
        /**
         * Adds a version, which holds from now on.
         *
         * @returns Its id; nothing where the policy has five versions already, and one has to go first (IAM quotas page).
         */
        async write(arn, document) {
            const { CreatePolicyVersionCommand } = await sdk();
            const request = { PolicyArn: arn, PolicyDocument: document, SetAsDefault: true };
            try {
                return (await (await client()).send(new CreatePolicyVersionCommand(request))).PolicyVersion?.VersionId ?? '';
            }
            catch (error) {
                if (error.name === 'LimitExceededException')
                    return undefined;
                throw error;
            }
        },
        /** Deletes a version that doesn't hold; it may be gone already. */
        async remove(arn, version) {
            const { DeletePolicyVersionCommand } = await sdk();
            const request = { PolicyArn: arn, VersionId: version };
            try {
                await absent(async () => (await client()).send(new DeletePolicyVersionCommand(request)));
            }
            catch (error) {
                // Meanwhile somebody made it the one that holds.
                if (error.name !== 'DeleteConflictException')
                    throw error;
            }
        },
    };
}
const numberOf = (version) => Number(version.slice(1));
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

;// CONCATENATED MODULE: ./src/edge/lambda.js



/** Lambda throttles calls that change functions at 15 a second (Lambda quotas page); a client waits and tries again. */
const lambda_ATTEMPTS = 8;
/** Functions of one account in one region. */
function openLambda({ credentials, region }) {
    const sdk = () => Promise.all(/* import() */[__webpack_require__.e(777), __webpack_require__.e(988)]).then(__webpack_require__.t.bind(__webpack_require__, 7988, 19));
    const client = once(async () => namingCalls('lambda', new (await sdk()).LambdaClient({ credentials, region, maxAttempts: lambda_ATTEMPTS })));
    return {
        /** Loads the client, which takes longer than a call: best done while another one is waited for. */
        prepare: async () => void (await client()),
        /** A function as it is, or nothing where there is none of that name. */
        async find(name) {
            const { GetFunctionCommand } = await sdk();
            try {
                const found = await (await client()).send(new GetFunctionCommand({ FunctionName: name }));
                return actual(found.Configuration ?? {}, found.Tags);
            }
            catch (error) {
                if (error.name === 'ResourceNotFoundException')
                    return undefined;
                throw error;
            }
        },
        /** Makes a function; it may be some time until it is active. */
        async create(wanted, code) {
            const { CreateFunctionCommand } = await sdk();
            const { name, role, architecture, tags } = wanted;
            const { Environment, ...settings } = settingsOf(wanted);
            const request = {
                FunctionName: name,
                Role: role,
                Code: codeOf(code),
                ...settings,
                ...(Object.keys(wanted.environment).length > 0 && Environment && { Environment }),
                ...(architecture && { Architectures: [architecture] }),
                ...(Object.keys(tags).length > 0 && { Tags: tags }),
            };
            return refusal(name, async () => actual(await (await client()).send(new CreateFunctionCommand(request)), tags));
        },
        /** Gives a function other code; it goes on with the old until the update is done. */
        async updateCode(name, code, architecture) {
            const { UpdateFunctionCodeCommand } = await sdk();
            const Architectures = architecture && { Architectures: [architecture] };
            const request = { FunctionName: name, ...codeOf(code), ...Architectures };
            return refusal(name, async () => {
                await (await client()).send(new UpdateFunctionCodeCommand(request));
                return undefined;
            });
        },
        /** Changes settings of a function; those that aren't named stay. */
        async updateConfiguration(name, changes) {
            const { UpdateFunctionConfigurationCommand } = await sdk();
            const request = { FunctionName: name, ...settingsOf(changes) };
            return refusal(name, async () => {
                await (await client()).send(new UpdateFunctionConfigurationCommand(request));
                return undefined;
            });
        },
        /** Adds tags to a function, by its ARN. */
        async tag(arn, tags) {
            const { TagResourceCommand } = await sdk();
            await (await client()).send(new TagResourceCommand({ Resource: arn, Tags: tags }));
        },
        /** Names of all functions of the region. */
        async names() {
            const { paginateListFunctions } = await sdk();
            const names = [];
            for await (const page of paginateListFunctions({ client: await client() }, {})) {
                names.push(...(page.Functions ?? []).map(({ FunctionName = '' }) => FunctionName));
            }
            return names;
        },
    };
}
function codeOf(code) {
    return 'bytes' in code ? { ZipFile: code.bytes } : { S3Bucket: code.bucket, S3Key: code.key };
}
function settingsOf(settings) {
    const { handler, runtime, role, environment, memory, timeout, layers, vpc } = settings;
    return {
        ...(handler && { Handler: handler }),
        ...(runtime && { Runtime: runtime }),
        ...(role && { Role: role }),
        ...(environment && { Environment: { Variables: environment } }),
        ...(memory && { MemorySize: memory }),
        ...(timeout && { Timeout: timeout }),
        ...(layers && { Layers: layers }),
        ...(vpc && { VpcConfig: { SubnetIds: vpc.subnets, SecurityGroupIds: vpc.groups } }),
    };
}
function actual(found, tags = {}) {
    const { VpcConfig, Environment } = found;
    return {
        name: found.FunctionName ?? '',
        // The answer to an update names the version, too.
        arn: (found.FunctionArn ?? '').split(':').slice(0, 7).join(':'),
        handler: found.Handler ?? '',
        runtime: found.Runtime ?? '',
        role: found.Role ?? '',
        sha256: found.CodeSha256 ?? '',
        environment: { ...Environment?.Variables },
        memory: found.MemorySize ?? 0,
        timeout: found.Timeout ?? 0,
        architecture: found.Architectures?.[0] ?? 'x86_64',
        layers: (found.Layers ?? []).map(({ Arn = '' }) => Arn),
        vpc: { subnets: VpcConfig?.SubnetIds ?? [], groups: VpcConfig?.SecurityGroupIds ?? [] },
        tags,
        state: found.State ?? 'Active',
        update: found.LastUpdateStatus ?? 'Successful',
        reason: found.LastUpdateStatusReason ?? found.StateReason ?? '',
    };
}
/** Lambda's refusals that are no faults, or whose fault the user can mend. */
async function refusal(name, call) {
    try {
        return await call();
    }
    catch (error) {
        const { name: code, cause } = error;
        const words = cause instanceof Error ? cause.message : '';
        if (code === 'ResourceConflictException')
            return /already exist/i.test(words) ? 'exists' : 'busy';
        if (code !== 'InvalidParameterValueException')
            throw error;
        if (/cannot be assumed by Lambda/i.test(words))
            return 'role';
        throw new problem/* UserError */.y(`Lambda doesn't take the function ${name}: ${words}`, {}, { cause: error });
    }
}

;// CONCATENATED MODULE: ./src/edge/mattermost.js

/** Installing an app calls it, which may start its function for the first time. */
const mattermost_TIMEOUT = 60_000;
const PLUGIN = 'plugins/com.mattermost.apps/api/v1';
/** What Node calls failures of TLS: certificates that aren't trusted, have expired or are somebody else's. */
const TLS = /CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/;
/** The Apps plugin of a Mattermost server. */
function openMattermost({ siteUrl, token }) {
    const base = siteUrl.replace(/\/+$/, '');
    async function ask(path, init = {}) {
        try {
            const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
            const signal = AbortSignal.timeout(mattermost_TIMEOUT);
            // A redirect would turn the request into one that only reads.
            return await fetch(`${base}/${path}`, { ...init, headers, signal, redirect: 'manual' });
        }
        catch (error) {
            throw unreachable(base, error);
        }
    }
    async function post(path, body) {
        const answer = await ask(`${PLUGIN}/${path}`, { method: 'POST', body: JSON.stringify(body) });
        const text = (await answer.text()).slice(0, 1000);
        // The web app answers for a plugin that isn't there with its own page.
        if (answer.ok && !text.trimStart().startsWith('<'))
            return;
        throw await refused(answer, text);
    }
    async function refused(answer, text) {
        const { status } = answer;
        if (status >= 300 && status < 400) {
            const to = answer.headers.get('location') ?? 'elsewhere';
            return new problem/* UserError */.y(`${base} answers by sending us to ${to}.`, {
                hint: 'Write the site URL as the server has it.',
            });
        }
        if (status === 401)
            return new problem/* UserError */.y(`${base} doesn't know the token.`, { hint: 'Make a new one for a system admin.' });
        if (status === 403) {
            return new problem/* UserError */.y(`The token's user may not change apps on ${base}.`, { hint: 'Use one of a system admin.' });
        }
        const reason = reasonOf(text);
        if (answer.ok || (status === 404 && !reason))
            return withoutPlugin();
        return new problem/* UserError */.y(`${base} answered ${status}: ${reason ?? text}`);
    }
    async function withoutPlugin() {
        const ping = await ask(`${PLUGIN}/ping`);
        const isThere = ping.status !== 404 && !(await ping.text()).trimStart().startsWith('<');
        return isThere
            ? new problem/* UserError */.y(`The Apps plugin of ${base} is too old for this.`, { hint: 'Update it to 1.0 or later.' })
            : new problem/* UserError */.y(`${base} has no Apps plugin, or it is disabled.`, {
                hint: 'Enable com.mattermost.apps in the System Console.',
            });
    }
    return {
        /**
         * Asks who the token is of, which changes nothing: whether the server can be reached and knows the token. What the
         * Apps plugin thinks of it, only the plugin says.
         */
        async check() {
            const answer = await ask('api/v4/users/me');
            if (answer.status === 401 || (answer.status >= 300 && answer.status < 400))
                throw await refused(answer, '');
        },
        /** Lists an app, so that it can be installed; one that is listed gets the new manifest. */
        list: (manifest) => post('update-app-listing', { ...manifest, add_deploys: ['aws_lambda'] }),
        /** Installs a listed app, by its functions in AWS. */
        install: (appId) => post('install-app', { app_id: appId, deploy_type: 'aws_lambda' }),
    };
}
/** The plugin's own words for what is wrong, in JSON like `{"message": …}`; nothing where it was another one who answered. */
function reasonOf(text) {
    try {
        const { message, error } = JSON.parse(text);
        return message ?? error;
    }
    catch {
        return undefined;
    }
}
function unreachable(base, error) {
    const { message = error.name, code = message } = (error.cause ?? {});
    const options = { cause: error };
    if (TLS.test(code)) {
        const hint = 'Mend its certificate, or let NODE_EXTRA_CA_CERTS name the file of the authority that signed it.';
        return new problem/* UserError */.y(`The certificate of ${base} isn't trusted (${code}).`, { hint }, options);
    }
    const hint = 'Is the site URL right, and can it be reached from here?';
    return new problem/* UserError */.y(`${base} can't be reached (${code}).`, { hint }, options);
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ../../node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(8630);
// EXTERNAL MODULE: ./src/core/apps/archive.js
var apps_archive = __webpack_require__(760);
;// CONCATENATED MODULE: ./src/core/apps/manifest.js
/** Larger manifests aren't read by the Apps plugin. */
const LARGEST_MANIFEST = 1024 * 1024;
/** More than any app has; each is looked for among all archives. */
const MOST_FUNCTIONS = 500;
const NAME = /^[A-Za-z0-9._-]*$/;
/** Permissions that mean nothing without another one. */
const NEEDS = {
    remote_webhooks: 'act_as_bot',
    remote_oauth2: 'act_as_user',
    user_joined_channel_notification: 'act_as_bot',
};
/**
 * Reads an app's manifest.
 *
 * @returns The manifest as far as it could be read, and all that is wrong with it, each in a sentence.
 */
function readManifest(text) {
    let fields;
    try {
        fields = JSON.parse(text);
    }
    catch (error) {
        return { manifest: undefined, problems: [`manifest.json is no JSON: ${error.message}.`] };
    }
    if (!manifest_isObject(fields))
        return { manifest: undefined, problems: ['manifest.json is no JSON object.'] };
    const lambda = manifest_isObject(fields.aws_lambda) ? fields.aws_lambda : undefined;
    const functions = Array.isArray(lambda?.functions) ? lambda.functions : [];
    const manifest = {
        app_id: textOf(fields.app_id),
        version: textOf(fields.version),
        display_name: textOf(fields.display_name),
        icon: textOf(fields.icon) || undefined,
        functions: functions.filter(manifest_isObject).map(functionOf),
    };
    const problems = [
        ...wordProblems(fields),
        ...appProblems(manifest),
        ...addressProblems(fields.homepage_url),
        ...functionProblems(functions, manifest.functions),
        ...permissionProblems(fields.requested_permissions),
    ];
    return { manifest, problems: problems.map((problem) => `manifest.json: ${problem}.`) };
}
/** A number or a list in the place of a text isn't taken for one. */
function wordProblems(fields) {
    const texts = ['app_id', 'version', 'display_name', 'homepage_url', 'icon'];
    const bad = texts.filter((name) => fields[name] !== undefined && typeof fields[name] !== 'string');
    return bad.map((name) => `${name} is no text`);
}
function appProblems({ app_id, version, display_name, icon }) {
    const parts = (icon ?? '').split('/');
    const isCleanIcon = !icon || !(icon.includes('\\') || parts.some((part) => ['', '.', '..'].includes(part)));
    const problems = [
        (app_id.length < 3 || app_id.length > 32 || !NAME.test(app_id)) &&
            'app_id has to be 3 to 32 letters, digits, hyphens, underscores and dots',
        (version.length > 10 || !NAME.test(version)) &&
            'version has to be at most 10 letters, digits, hyphens, underscores and dots',
        display_name === '' && 'display_name is missing',
        !isCleanIcon && 'icon has to be a relative path below static, such as icon.png',
    ];
    return problems.filter((problem) => problem !== false);
}
function addressProblems(address) {
    const isAddress = typeof address === 'string' && /^https?:\/\/[^/]/i.test(address) && URL.canParse(address);
    return isAddress ? [] : ['homepage_url has to be an http or https address'];
}
function functionProblems(given, functions) {
    if (given.length === 0)
        return ['aws_lambda.functions needs at least one function'];
    if (given.length > MOST_FUNCTIONS)
        return [`aws_lambda.functions has more than ${MOST_FUNCTIONS} functions`];
    const strange = given.length - functions.length;
    const empty = functions.flatMap((one, index) => {
        const missing = Object.entries(one).filter(([, value]) => value === '');
        return missing.map(([field]) => `aws_lambda.functions[${index}]${one.name && ` (${one.name})`} lacks ${field}`);
    });
    const names = functions.map(({ name }) => name);
    const doubles = new Set(names.filter((name, index) => name !== '' && names.indexOf(name) !== index));
    return [
        ...(strange > 0 ? ['aws_lambda.functions has entries that are no objects'] : []),
        ...empty,
        ...[...doubles].map((name) => `aws_lambda.functions has ${JSON.stringify(name)} more than once`),
    ];
}
function permissionProblems(permissions) {
    if (permissions === undefined || permissions === null)
        return [];
    if (!Array.isArray(permissions))
        return ['requested_permissions is no list'];
    const lacking = Object.entries(NEEDS).filter(([one, other]) => permissions.includes(one) && !permissions.includes(other));
    return lacking.map(([one, other]) => `requested_permissions: ${one} needs ${other}`);
}
function functionOf(fields) {
    const { path, name, handler, runtime } = fields;
    return { path: textOf(path), name: textOf(name), handler: textOf(handler), runtime: textOf(runtime) };
}
const textOf = (value) => (typeof value === 'string' ? value : '');
const manifest_isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

// EXTERNAL MODULE: ./src/core/apps/names.js
var apps_names = __webpack_require__(8234);
;// CONCATENATED MODULE: ./src/core/apps/runtimes.js
/**
 * Runtimes for which Lambda creates no functions any more, and what to use in their place
 * (Lambda runtimes page, "Deprecated runtimes": those whose date "Block function create" has passed).
 */
const RETIRED = new Map([
    ['go1.x', 'provided.al2023'],
    ['provided', 'provided.al2023'],
    ...['nodejs', 'nodejs4.3', 'nodejs4.3-edge', 'nodejs6.10', 'nodejs8.10'].map(by('nodejs24.x')),
    ...['nodejs10.x', 'nodejs12.x', 'nodejs14.x'].map(by('nodejs24.x')),
    ...['python2.7', 'python3.6', 'python3.7'].map(by('python3.13')),
    ...['ruby2.5', 'ruby2.7'].map(by('ruby3.4')),
    ...['dotnetcore1.0', 'dotnetcore2.0', 'dotnetcore2.1', 'dotnetcore3.1', 'dotnet5.0'].map(by('dotnet8')),
    ['java8', 'java21'],
]);
/** The runtime that Go programs run on since go1.x is gone: the program has to be called `bootstrap`. */
const GO_SUCCESSOR = { runtime: 'provided.al2023', handler: 'bootstrap' };
/** What to use in place of a runtime that is gone; nothing for one that Lambda still takes, or that isn't known here. */
function replacementOf(runtime) {
    return RETIRED.get(runtime);
}
function by(replacement) {
    return (runtime) => [runtime, replacement];
}

;// CONCATENATED MODULE: ./src/core/apps/bundle.js




const MANIFEST = 'manifest.json';
const STATIC = 'static/';
/** What a bundle's entries are for. Directories are for nothing. */
function partsOf(entries) {
    const names = entries.filter(({ isDirectory }) => !isDirectory).map(({ name }) => name);
    const assets = names.filter((name) => name.startsWith(STATIC));
    const archives = names.filter((name) => !name.startsWith(STATIC) && /\.(zip|jar)$/.test(name));
    const used = new Set([MANIFEST, ...assets, ...archives]);
    return { archives, assets, ignored: names.filter((name) => !used.has(name)) };
}
/** What keeps a manifest from being read at all, or nothing. */
function manifestEntryProblems(entries) {
    const entry = entries.find(({ name, isDirectory }) => name === MANIFEST && !isDirectory);
    if (!entry) {
        const inside = entries.find(({ name }) => name.endsWith(`/${MANIFEST}`));
        const hint = inside ? `pack ${(0,apps_archive/* shown */.SP)(inside.name)} without its folder` : 'add it';
        return [`The bundle has no ${MANIFEST} at its root: ${hint}.`];
    }
    return entry.size > LARGEST_MANIFEST ? [`${MANIFEST} has more than 1 MiB.`] : [];
}
/**
 * Works out what a bundle holds. Nothing of it needs AWS.
 *
 * @param text The manifest; nothing where it couldn't be read.
 * @returns The app where nothing is wrong with it, and all that is wrong, each in a sentence.
 */
function readApp(entries, text) {
    const problems = [...(0,apps_archive/* archiveProblems */.$d)(entries), ...manifestEntryProblems(entries)];
    if (text === undefined)
        return { app: undefined, problems };
    const { manifest, problems: faults } = readManifest(text);
    problems.push(...faults);
    if (!manifest)
        return { app: undefined, problems };
    const { app_id: id, version } = manifest;
    const parts = partsOf(entries);
    const matched = matchArchives(manifest.functions, parts.archives);
    const assets = parts.assets.map((entry) => {
        const file = entry.slice(STATIC.length);
        return { file, entry, key: (0,apps_names/* assetKey */.e7)(id, version, file) };
    });
    const functions = matched.found.map(({ archive, ...one }) => ({
        ...one,
        archive,
        awsName: (0,apps_names/* functionName */.AQ)(id, version, one.name),
    }));
    const names = functions.map(({ awsName, name }) => ({ in: 'Lambda', to: awsName, from: name }));
    const keys = assets.map(({ key, file }) => ({ in: 'S3', to: key, from: file }));
    problems.push(...matched.problems, ...collisions(names), ...collisions(keys), ...longKeys(assets));
    const app = { manifest, manifestKey: (0,apps_names/* manifestKey */.Rn)(id, version), functions, assets };
    return { app: problems.length === 0 ? app : undefined, problems };
}
/** What Lambda would refuse of a valid bundle, with the remedy; the names themselves are the Apps plugin's. */
function lambdaProblems(app) {
    return [...illegalNames(app), ...app.functions.flatMap(({ name, runtime }) => retired(name, runtime))];
}
/** Which functions have names that Lambda doesn't take, and which part of them to change. */
function illegalNames({ functions }) {
    const illegal = functions.filter(({ awsName }) => !(0,apps_names/* isLegalName */.FM)(awsName));
    return illegal.map(({ name, awsName }) => illegalName(name, awsName));
}
function retired(name, runtime) {
    const replacement = replacementOf(runtime);
    if (replacement === undefined)
        return [];
    const remedy = runtime === 'go1.x' ? ', or set upgrade-runtime, which packs the function anew for it' : '';
    return [
        `Function ${(0,apps_archive/* shown */.SP)(name)}: AWS makes no functions for ${(0,apps_archive/* shown */.SP)(runtime)} any more. Use ${replacement}${remedy}.`,
    ];
}
function illegalName(name, awsName) {
    const isPlain = /^[A-Za-z0-9_ -]+$/.test(name);
    const remedy = isPlain
        ? `Shorten the function's name, so that id, version and name have at most ${apps_names/* LONGEST_NAME */.B6 - 2} characters`
        : 'Name the function by letters, digits, hyphens and underscores only';
    return `Function ${(0,apps_archive/* shown */.SP)(name)} would be called ${(0,apps_archive/* shown */.SP)(awsName)}, a name that Lambda doesn't take. ${remedy}.`;
}
/** Finds each function's archive: by its exact base name, or else by the one name that ends so, as appsctl does. */
function matchArchives(functions, archives) {
    const problems = [];
    const exact = new Map(functions.map(({ name }) => [name, archives.filter((one) => baseName(one) === name)]));
    const claimed = new Set([...exact.values()].flat());
    const found = functions.flatMap((one) => {
        if (one.name === '')
            return [];
        const direct = exact.get(one.name) ?? [];
        const candidates = direct.length > 0 ? direct : archives.filter((file) => stem(file).endsWith(one.name) && !claimed.has(file));
        const [archive, ...others] = candidates;
        if (archive !== undefined && others.length === 0) {
            claimed.add(archive);
            return [{ ...one, archive }];
        }
        problems.push(archiveProblem(one.name, candidates));
        for (const file of candidates)
            claimed.add(file);
        return [];
    });
    const left = archives.filter((file) => !claimed.has(file));
    problems.push(...left.map((file) => `${(0,apps_archive/* shown */.SP)(file)} belongs to no function of the manifest: add the function, or leave it out.`));
    return { found, problems };
}
function archiveProblem(name, candidates) {
    if (candidates.length === 0)
        return `Function ${(0,apps_archive/* shown */.SP)(name)} has no archive: add ${(0,apps_archive/* shown */.SP)(`${name}.zip`)} to the bundle.`;
    return `Function ${(0,apps_archive/* shown */.SP)(name)} has ${candidates.length} archives (${candidates.map(apps_archive/* shown */.SP).join(', ')}): leave one.`;
}
const stem = (file) => file.replace(/\.(zip|jar)$/, '');
const baseName = (file) => stem(file.slice(file.lastIndexOf('/') + 1));
/** Two things that would get one name: the second would overwrite the first. */
function collisions(names) {
    const groups = Map.groupBy(names, ({ to }) => to);
    return [...groups].flatMap(([to, group]) => {
        const sources = [...new Set(group.map(({ from }) => from))];
        if (sources.length < 2)
            return [];
        return [`${sources.map(apps_archive/* shown */.SP).join(' and ')} would both be ${(0,apps_archive/* shown */.SP)(to)} in ${group[0]?.in}: rename one.`];
    });
}
/** S3 takes keys of up to 1,024 bytes of UTF-8 (S3 user guide, object keys). */
function longKeys(assets) {
    const long = assets.filter(({ key }) => Buffer.byteLength(key) > 1024);
    return long.map(({ entry }) => `${(0,apps_archive/* shown */.SP)(entry)} has too long a name for S3: shorten it.`);
}

;// CONCATENATED MODULE: ./src/core/apps/content-types.js
/** Types of what apps ship as assets, by the end of their names (IANA's registry of media types). */
const TYPES = {
    css: 'text/css; charset=utf-8',
    csv: 'text/csv; charset=utf-8',
    gif: 'image/gif',
    htm: 'text/html; charset=utf-8',
    html: 'text/html; charset=utf-8',
    ico: 'image/vnd.microsoft.icon',
    jpeg: 'image/jpeg',
    jpg: 'image/jpeg',
    js: 'text/javascript; charset=utf-8',
    json: 'application/json',
    md: 'text/markdown; charset=utf-8',
    mp3: 'audio/mpeg',
    mp4: 'video/mp4',
    pdf: 'application/pdf',
    png: 'image/png',
    svg: 'image/svg+xml',
    ttf: 'font/ttf',
    txt: 'text/plain; charset=utf-8',
    wasm: 'application/wasm',
    webp: 'image/webp',
    woff: 'font/woff',
    woff2: 'font/woff2',
    xml: 'application/xml',
};
/** The media type of a file; of what isn't known, S3's own default. */
function contentType(file) {
    const end = /\.([A-Za-z0-9]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
    return Object.hasOwn(TYPES, end) ? TYPES[end] : 'application/octet-stream';
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./src/edge/zip.js






/**
 * Reads the directory of a zip archive. Names are as they were packed, hostile ones too: what is done with them is for
 * the caller to decide.
 *
 * @param name What the archive is called in errors.
 * @param most How many entries it may have.
 * @throws UserError where the file is no zip archive, or its directory is broken or too long.
 */
async function openZip(file, name, most = apps_archive/* MOST_ENTRIES */.V0) {
    const { openPromise, getFileNameLowLevel } = await __webpack_require__.e(/* import() */ 171).then(__webpack_require__.t.bind(__webpack_require__, 171, 19));
    const zip = await openPromise(file, { lazyEntries: true, autoClose: false, decodeStrings: false }).catch((error) => {
        throw unreadable(name, error);
    });
    try {
        if (zip.entryCount > most) {
            throw new problem/* UserError */.y(`${name} has more than ${most} entries.`, { hint: 'Leave out what no app needs.' });
        }
        const found = await directory(zip, (entry) => getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true));
        const byName = new Map(found.map(([one, { name: key }]) => [key, one]));
        return {
            entries: found.map(([, entry]) => entry),
            read: async (key) => {
                const entry = byName.get(key);
                if (!entry)
                    throw new Error(`${name} has no ${key}.`);
                return checked(await zip.openReadStreamPromise(entry), entry.crc32);
            },
            close: () => zip.close(),
        };
    }
    catch (error) {
        zip.close();
        throw error instanceof problem/* UserError */.y ? error : unreadable(name, error);
    }
}
/** The bytes as they come; the library compares their number with the directory, and this their checksum. */
function checked(packed, wanted) {
    let sum = 0;
    const check = new external_node_stream_.Transform({
        transform(chunk, _, next) {
            sum = external_node_zlib_.crc32(chunk, sum);
            next(null, chunk);
        },
        flush: (end) => end(sum === wanted ? null : new Error('its checksum is another one than the archive says')),
    });
    // What goes wrong in the archive comes out of the stream that is read.
    return (0,external_node_stream_.pipeline)(packed, check, () => { });
}
async function directory(zip, nameOf) {
    const entries = [];
    for await (const entry of zip.eachEntry()) {
        entries.push([entry, described(entry, nameOf(entry))]);
    }
    return entries;
}
/** The file's type in Unix's mode bits, which zip keeps in the upper half of the attributes. */
const TYPE = { mask: 0o170000, file: 0o100000, folder: 0o040000 };
function described(entry, name) {
    const type = (entry.externalFileAttributes >>> 16) & TYPE.mask;
    return {
        name,
        size: entry.uncompressedSize,
        packed: entry.compressedSize,
        isDirectory: name.endsWith('/'),
        isLink: ![0, TYPE.file, TYPE.folder].includes(type),
        isEncrypted: entry.isEncrypted(),
        isReadable: entry.compressionMethod === 0 || entry.compressionMethod === 8,
    };
}
function unreadable(name, cause) {
    return new problem/* UserError */.y(`${name} can't be read as a zip archive: ${cause.message.replace(/\.$/, '')}.`, { hint: 'Pack it anew.' }, { cause });
}
/** Zip has no earlier time. With one time for all, the same files give the same archive. */
const EPOCH = new Date(1980, 0, 1);
/**
 * Packs files into an archive. The same files in the same order give the same bytes; on every machine only where they are
 * stored, since how small zlib packs depends on the processor.
 */
async function writeZip(file, files) {
    const { ZipFile: Writer } = await __webpack_require__.e(/* import() */ 800).then(__webpack_require__.t.bind(__webpack_require__, 3800, 19));
    const zip = new Writer();
    const packed = zip.outputStream;
    zip.on('error', (error) => packed.destroy(error));
    const written = (0,external_node_stream_promises_.pipeline)(packed, (0,external_node_fs_.createWriteStream)(file));
    for await (const { name, content, isExecutable, isStored } of files) {
        const mode = isExecutable ? 0o100755 : 0o100644;
        const options = { mtime: EPOCH, mode, forceDosTimestamp: true, compress: !isStored };
        if (Buffer.isBuffer(content))
            zip.addBuffer(content, name, options);
        else
            zip.addReadStream(content, name, options);
    }
    zip.end();
    await written;
}

;// CONCATENATED MODULE: ./actions/deploy-app/open-bundle.js















/** How many parts are unpacked at once: there are few cores, and each takes some memory. */
const AT_ONCE = 4;
/**
 * Reads a bundle. Assets stay in the archive and are unpacked again when they are read; functions are unpacked into a
 * folder of their own, since they are archives that have to be looked into. No file is in memory as a whole.
 *
 * @throws UserError with all that is wrong with the bundle.
 */
async function openBundle(file, options) {
    if (!(await (0,promises_.stat)(file).catch(() => undefined))?.isFile()) {
        throw new problem/* UserError */.y(`There is no bundle ${(0,apps_archive/* shown */.SP)(file)}.`, { hint: 'Name a zip file.' });
    }
    const archive = await openZip(file, external_node_path_.basename(file));
    const folder = await (0,promises_.mkdtemp)(external_node_path_.join((0,external_node_os_.tmpdir)(), 'genesis-app-'));
    const close = async () => {
        archive.close();
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    };
    try {
        return { ...(await read(file, archive, folder, options)), close };
    }
    catch (error) {
        await close();
        throw error;
    }
}
async function read(file, archive, folder, options) {
    const problems = [];
    const manifest = await manifestOf(archive, problems);
    const found = readApp(archive.entries, manifest?.toString('utf8'));
    problems.push(...found.problems);
    if (!found.app || !manifest || problems.length > 0)
        throw new problem/* UserError */.y(problems.join('\n'));
    const app = options.upgradeRuntime ? upgraded(found.app) : found.app;
    for (const name of partsOf(archive.entries).ignored)
        options.log(`${(0,apps_archive/* shown */.SP)(name)} is no part of an app: it is ignored.`);
    const limit = (0,p_limit/* default */.A)(AT_ONCE);
    const tell = (name) => (error) => {
        problems.push(...(error instanceof problem/* UserError */.y ? [error.message] : [`${(0,apps_archive/* shown */.SP)(name)} can't be unpacked: ${error.message}.`]));
        return [];
    };
    const assets = app.assets.map((asset) => limit(() => assetOf(asset, archive).catch(tell(asset.entry))));
    const functions = app.functions.map((one, index) => limit(() => open_bundle_functionOf(one, found.app?.functions[index] ?? one, archive, external_node_path_.join(folder, `${index}`)).catch(tell(one.archive))));
    const done = { assets: (await Promise.all(assets)).flat(), functions: (await Promise.all(functions)).flat() };
    if (problems.length > 0)
        throw new problem/* UserError */.y(problems.join('\n'));
    return {
        ...done,
        app,
        manifest: await contentOf(async () => external_node_stream_.Readable.from([manifest])),
        refusals: lambdaProblems(app),
        sha256: (await contentOf(async () => (0,external_node_fs_.createReadStream)(file))).sha256,
    };
}
async function manifestOf(archive, problems) {
    const isSound = manifestEntryProblems(archive.entries).length === 0;
    if (!isSound)
        return undefined;
    try {
        return await (0,consumers_.buffer)(await archive.read(MANIFEST));
    }
    catch (error) {
        problems.push(`${MANIFEST} can't be unpacked: ${error.message}.`);
        return undefined;
    }
}
async function assetOf(asset, archive) {
    const content = await contentOf(() => archive.read(asset.entry));
    return [{ ...asset, ...content, type: contentType(asset.file) }];
}
/** @param packed The function as the bundle has it; where `one` differs from it, it is packed anew. */
async function open_bundle_functionOf(one, packed, archive, file) {
    await (0,external_node_stream_promises_.pipeline)(await archive.read(one.archive), (0,external_node_fs_.createWriteStream)(file));
    const inner = await openZip(file, (0,apps_archive/* shown */.SP)(one.archive), apps_archive/* MOST_FUNCTION_ENTRIES */.gZ);
    try {
        const problems = (0,apps_archive/* functionProblems */.Ru)(one.archive, inner.entries);
        if (problems.length > 0)
            throw new problem/* UserError */.y(problems.join('\n'));
        const isSame = one.runtime === packed.runtime;
        if (!isSame)
            await repack(inner, packed, `${file}.new`);
        return [{ ...one, ...(await contentOf(async () => (0,external_node_fs_.createReadStream)(isSame ? file : `${file}.new`))) }];
    }
    finally {
        inner.close();
    }
}
/** Functions for go1.x, as its successor wants them. */
function upgraded(app) {
    const functions = app.functions.map((one) => (one.runtime === 'go1.x' ? { ...one, ...GO_SUCCESSOR } : one));
    return { ...app, functions };
}
/** The same archive, in which the program that is the handler is called `bootstrap`. */
async function repack(archive, { archive: name, handler }, target) {
    const files = archive.entries.filter(({ isDirectory }) => !isDirectory);
    if (!files.some((entry) => entry.name === handler)) {
        throw new problem/* UserError */.y(`${(0,apps_archive/* shown */.SP)(name)} has no program ${(0,apps_archive/* shown */.SP)(handler)}, which the manifest names as its handler.`);
    }
    async function* packed() {
        for (const entry of files) {
            const isProgram = entry.name === handler;
            const content = await archive.read(entry.name);
            yield { name: isProgram ? GO_SUCCESSOR.handler : entry.name, content, isExecutable: isProgram };
        }
    }
    await writeZip(target, packed());
}
async function contentOf(read) {
    const [sha256, md5] = [(0,external_node_crypto_.createHash)('sha256'), (0,external_node_crypto_.createHash)('md5')];
    let size = 0;
    for await (const chunk of await read()) {
        size += chunk.length;
        sha256.update(chunk);
        md5.update(chunk);
    }
    return { size, sha256: sha256.digest('hex'), md5: md5.digest('hex'), read };
}

;// CONCATENATED MODULE: ./actions/deploy-app/open.js






/** What a deploy needs of AWS. */
function openDeploy({ credentials, region, bucket, env, log }) {
    const wait = (milliseconds) => (0,external_node_timers_promises_.setTimeout)(milliseconds);
    const pathStyle = env.AWS_S3_USE_PATH_STYLE === 'true';
    return {
        functions: openLambda({ credentials, region }),
        objects: openAppBucket({ bucket, region, credentials, pathStyle, sleep: wait }),
        policies: openInvokePolicies({ credentials, region }),
        now: Date.now,
        random: Math.random,
        sleep: wait,
        log,
    };
}
/** What it needs besides: the bundle, by a file that may still have to be fetched, and the server. */
function openDeps(file, upgradeRuntime, surroundings) {
    return {
        ...openDeploy(surroundings),
        openBundle: async () => openBundle(await file(), { upgradeRuntime, log: surroundings.log }),
        openMattermost: openMattermost,
    };
}

;// CONCATENATED MODULE: ./actions/deploy-app/assets.js

/** S3 takes thousands of writes a second (S3 user guide, performance); a runner's cores are kept busy by this many. */
const ASSETS_AT_ONCE = 16;
/**
 * Tells which assets are to be stored.
 *
 * @param listing What is stored under the app's prefix, as far as anybody looked.
 */
async function owedAssets(assets, listing, objects) {
    const isStored = async (asset, { size, etag }) => size === asset.size && (etag === asset.md5 || isSame(asset, await objects.head(asset.key)));
    const differing = await each(assets, async (asset) => {
        const found = listing.get(asset.key);
        return found && !(await isStored(asset, found)) ? [asset] : [];
    });
    return { missing: assets.filter(({ key }) => !listing.has(key)), differing };
}
/**
 * Stores assets where nothing is stored yet, and leaves alone what is.
 *
 * @returns Those of which something is stored: nobody had looked, or somebody stored it meanwhile.
 */
function addAssets(assets, objects) {
    return each(assets, async (asset) => ((await objects.put(asset, { onlyNew: true })) === 'exists' ? [asset] : []));
}
/** Those of which something else is stored. */
function differingAssets(assets, objects) {
    return each(assets, async (asset) => (isSame(asset, await objects.head(asset.key)) ? [] : [asset]));
}
/** Stores assets, whatever is stored in their places. */
async function replaceAssets(assets, objects) {
    await each(assets, async (asset) => {
        await objects.put(asset);
        return [];
    });
}
/** An entity tag is the MD5 of what was stored, but not in a bucket with keys of one's own; there the digest is asked for. */
function isSame({ md5, sha256 }, found) {
    return found !== undefined && (found.etag === md5 || found.sha256 === sha256);
}
/** All calls have ended before one failure is told: nothing goes on behind a deploy's back. */
async function each(assets, work) {
    const limit = (0,p_limit/* default */.A)(ASSETS_AT_ONCE);
    const all = await Promise.allSettled(assets.map((asset) => limit(() => work(asset))));
    return all.flatMap((one) => {
        if (one.status === 'rejected')
            throw one.reason;
        return one.value;
    });
}

;// CONCATENATED MODULE: ./src/core/apps/function-changes.js
/** Compares a function with how it is to be: what is equal isn't written again. */
function functionChanges(wanted, actual) {
    const { memory, timeout, layers, vpc } = wanted;
    const environment = { ...actual.environment, ...wanted.environment };
    const plain = { handler: wanted.handler, runtime: wanted.runtime, role: wanted.role, memory, timeout, layers };
    const differing = Object.entries({ ...plain, environment }).filter(([key, value]) => value !== undefined && !same(value, actual[key]));
    const isElsewhere = vpc && !same(function_changes_sorted(vpc), function_changes_sorted(actual.vpc));
    const configuration = Object.fromEntries([...differing, ...(isElsewhere ? [['vpc', vpc]] : [])]);
    const isOther = wanted.architecture !== undefined && wanted.architecture !== actual.architecture;
    const tags = Object.fromEntries(Object.entries(wanted.tags).filter(([key, value]) => actual.tags[key] !== value));
    const words = [
        ...(wanted.sha256 !== actual.sha256 ? ['code'] : []),
        ...(isOther ? ['architecture'] : []),
        ...Object.keys(configuration),
        ...(Object.keys(tags).length > 0 ? ['tags'] : []),
    ];
    return { code: wanted.sha256 !== actual.sha256 || isOther, configuration, tags, words };
}
/** The order of a list matters (layers), that of keys doesn't. */
function same(one, other) {
    const text = (value) => JSON.stringify(isRecord(value) ? Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)) : value);
    return text(one) === text(other);
}
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const function_changes_sorted = ({ subnets, groups }) => ({ subnets: subnets.toSorted(), groups: groups.toSorted() });

;// CONCATENATED MODULE: ./actions/deploy-app/functions.js




/** Lambda takes about 15 changing calls a second from an account (Lambda quotas page). */
const functions_AT_ONCE = 5;
/** Larger archives go through S3: in a request they are Base64, and take several times their size in memory. */
const LARGEST_IN_REQUEST = 5 * 1024 * 1024;
/** A new function, or a change of one, takes seconds; with a VPC a minute or two. */
const PATIENCE = 5 * 60_000;
/** A role can be assumed some seconds after it was made (IAM is eventually consistent). */
const ROLE_PATIENCE = 60_000;
/**
 * What differs in functions that are there already.
 *
 * @throws UserError naming all of them, where they may not be updated.
 */
function refuseChanges(wishes, update) {
    const differing = wishes.flatMap(({ wanted, actual }) => {
        const words = actual ? changesOf(wanted, actual).words : [];
        return words.length > 0 && !update ? [`${wanted.name} is there already, with another ${words.join(', ')}.`] : [];
    });
    if (differing.length > 0)
        throw new problem/* UserError */.y(differing.join('\n'), { hint: 'Set `update` to change it.' });
}
/** Makes functions, or changes what differs in them, and waits until all can be invoked. */
async function ensureFunctions(wishes, update, deps) {
    const limit = (0,p_limit/* default */.A)(functions_AT_ONCE);
    const all = await Promise.allSettled(wishes.map((wish) => limit(() => ensureFunction(wish, update, deps))));
    // All calls have ended before one failure is told: nothing goes on behind a deploy's back.
    return all.map((one) => {
        if (one.status === 'rejected')
            throw one.reason;
        return one.value;
    });
}
/** What would be done to functions. */
function foreseen(wishes) {
    return wishes.map(({ wanted, actual }) => {
        if (!actual)
            return { name: wanted.name, outcome: 'created', changes: [] };
        const { words: changes } = changesOf(wanted, actual);
        return { name: wanted.name, outcome: changes.length > 0 ? 'updated' : 'unchanged', changes };
    });
}
async function ensureFunction(wish, update, deps) {
    const { wanted, code } = wish;
    const { name } = wanted;
    const made = wish.actual ?? (await create(wanted, code, deps));
    if (!wish.actual && made !== 'exists') {
        await settled(name, made, deps);
        deps.log(`${name}: created`);
        return { name, outcome: 'created', changes: [] };
    }
    const there = made === 'exists' ? await deps.functions.find(name) : made;
    const actual = await settled(name, there, deps);
    refuseChanges([{ ...wish, actual }], update);
    const changes = changesOf(wanted, actual);
    if (changes.words.length === 0)
        return { name, outcome: 'unchanged', changes: [] };
    await change(wish, actual, changes, deps);
    deps.log(`${name}: updated (${changes.words.join(', ')})`);
    return { name, outcome: 'updated', changes: changes.words };
}
/** Code goes before settings: a handler that is in the new code only must not be asked of the old. */
async function change(wish, actual, changes, deps) {
    const { wanted, code } = wish;
    const { name, architecture } = wanted;
    if (changes.code) {
        const sent = await codeFor(code, deps);
        await accepted(wanted, () => deps.functions.updateCode(name, sent, architecture), deps);
        await settled(name, undefined, deps);
    }
    if (Object.keys(changes.configuration).length > 0) {
        await accepted(wanted, () => deps.functions.updateConfiguration(name, changes.configuration), deps);
        await settled(name, undefined, deps);
    }
    if (Object.keys(changes.tags).length > 0)
        await deps.functions.tag(actual.arn, changes.tags);
}
/** An update that failed is made again, though code and settings look as wanted. */
function changesOf(wanted, actual) {
    const changes = functionChanges(wanted, actual);
    if (actual.update !== 'Failed' || changes.words.length > 0)
        return changes;
    return { ...changes, code: true, words: ['update, which failed'] };
}
async function create(wanted, code, deps) {
    const sent = await codeFor(code, deps);
    const made = await accepted(wanted, () => deps.functions.create(wanted, sent), deps);
    if (made === undefined)
        throw new Error(`Lambda made no function ${wanted.name}.`);
    return made;
}
async function codeFor(code, { bucket, objects }) {
    if (code.size <= LARGEST_IN_REQUEST)
        return { bytes: await (0,consumers_.buffer)(await code.read()) };
    const key = `code/${code.sha256}.zip`;
    await objects.put({ ...code, key, type: 'application/zip' });
    return { bucket, key };
}
/** Asks until Lambda takes it: a new role isn't known everywhere at once, and one change waits for the one before. */
async function accepted({ name, role }, ask, deps) {
    const until = deps.now() + PATIENCE;
    const roleUntil = deps.now() + ROLE_PATIENCE;
    for (;;) {
        const answer = await ask();
        if (answer === 'role' && deps.now() > roleUntil) {
            throw new problem/* UserError */.y(`Lambda can't assume the role ${role}, which ${name} is to run as.`, {
                hint: 'Its trust policy has to let lambda.amazonaws.com assume it: `genesis app init --create` mends that.',
            });
        }
        if (answer !== 'role' && answer !== 'busy')
            return answer;
        if (deps.now() > until)
            throw new Error(`Others change the function ${name} all the time.`);
        await deps.sleep(2000);
    }
}
/** Waits until a function is active and its last update done. */
async function settled(name, known, deps) {
    const until = deps.now() + PATIENCE;
    for (let found = known, wait = 250;; wait = Math.min(wait * 2, 5000)) {
        found ??= await deps.functions.find(name);
        if (!found)
            throw new Error(`The function ${name} is gone: somebody deleted it meanwhile.`);
        if (found.state === 'Failed') {
            throw new problem/* UserError */.y(`The function ${name} could not be made: ${found.reason}`, {
                hint: 'Delete it, and deploy again.',
            });
        }
        if (found.update === 'Failed' && !known)
            throw new problem/* UserError */.y(`The update of ${name} failed: ${found.reason}`);
        if (found.state !== 'Pending' && found.update !== 'InProgress')
            return found;
        if (deps.now() > until)
            throw new Error(`The function ${name} is not active after ${PATIENCE / 60_000} minutes.`);
        await deps.sleep(wait);
        found = undefined;
    }
}

;// CONCATENATED MODULE: ./src/core/apps/invoke-policy.js
const INVOKE = 'AllowLambda';
/**
 * Adds to an invoke policy what it lacks, whatever its shape: one statement or many, single values or lists, statements of
 * others. What is there already is neither moved nor taken away.
 *
 * @param document JSON, URL-decoded; nothing stands for a policy that is yet to be made.
 * @returns The policy's new JSON, which is `document` itself where nothing is missing.
 * @throws Error where the document is no policy.
 */
function mergeInvokePolicy(document, { functions = [], bucket }) {
    const { rest, statements } = parsed(document);
    let text = document;
    for (const wanted of [...(bucket ? bucketStatements(bucket) : []), ...functionStatements(functions)]) {
        const index = statements.findIndex(({ Sid }) => Sid === wanted.Sid);
        const merged = withAll(statements[index], wanted);
        if (merged === statements[index])
            continue;
        statements.splice(index < 0 ? statements.length : index, 1, merged);
        text = undefined;
    }
    return text ?? written(rest, statements);
}
/** Patterns and ARNs of functions that the policy lets be invoked. */
function invocable(document) {
    return invokeStatements(parsed(document).statements).flatMap(({ Resource }) => list(Resource));
}
/** The same policy with other functions in place of those it lets be invoked. */
function withInvocable(document, functions) {
    const { rest, statements } = parsed(document);
    const [first] = invokeStatements(statements);
    return written(rest, statements.map((statement) => (statement === first ? { ...statement, Resource: [...functions] } : statement)));
}
/** Whether an ARN is one of `allowed`, or matched by one of them that has `*` or `?` in it. */
function isCovered(arn, allowed) {
    return allowed.some((one) => one === arn || (/[*?]/.test(one) && asPattern(one).test(arn)));
}
function asPattern(resource) {
    const escaped = resource.replaceAll(/[.+^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 's');
}
const invokeStatements = (statements) => statements.filter(({ Sid }) => Sid === INVOKE);
function functionStatements(functions) {
    if (functions.length === 0)
        return [];
    return [{ Sid: INVOKE, Effect: 'Allow', Action: ['lambda:InvokeFunction'], Resource: [...functions] }];
}
function bucketStatements({ name, partition }) {
    const arn = `arn:${partition}:s3:::${name}`;
    return [
        { Sid: 'AllowS3', Effect: 'Allow', Action: ['s3:GetObject'], Resource: [`${arn}/manifests/*`, `${arn}/static/*`] },
        { Sid: 'AllowS3list', Effect: 'Allow', Action: ['s3:ListBucket'], Resource: [arn] },
    ];
}
/** The statement itself where it has all that is wanted. */
function withAll(found, wanted) {
    if (!found)
        return { ...wanted };
    const action = added(list(found.Action), wanted.Action);
    const resource = added(list(found.Resource), wanted.Resource);
    if (found.Effect === 'Allow' && action.length === 0 && resource.length === 0)
        return found;
    return {
        ...found,
        Effect: 'Allow',
        ...(action.length > 0 && { Action: [...list(found.Action), ...action] }),
        ...(resource.length > 0 && { Resource: [...list(found.Resource), ...resource] }),
    };
}
const added = (there, wanted) => [...new Set(wanted)].filter((one) => !isCovered(one, there));
const list = (value) => (value === undefined ? [] : [value].flat());
function parsed(document) {
    if (document === undefined)
        return { rest: { Version: '2012-10-17' }, statements: [] };
    const { Statement: statements = [], ...rest } = JSON.parse(document);
    const all = [statements].flat();
    if (!all.every((one) => typeof one === 'object' && one !== null)) {
        throw new Error('The invoke policy has statements that are no objects.');
    }
    return { rest, statements: all };
}
function written(rest, statements) {
    return JSON.stringify({ ...rest, Statement: statements });
}

;// CONCATENATED MODULE: ./src/core/apps/policy-room.js

/** IAM counts a managed policy's characters without white space (IAM quotas page). */
const LONGEST_POLICY = 6144;
/** From here on room is made: others write into the same policy, and the next app is to fit as well. */
const NEARLY_FULL = LONGEST_POLICY - 512;
/** Whether a policy is so long that room has to be made in it. */
function isNearlyFull(document) {
    return lengthOf(document) > NEARLY_FULL;
}
/** Whether IAM takes a policy of this length. */
function fits(document) {
    return lengthOf(document) <= LONGEST_POLICY;
}
const lengthOf = (document) => document.replaceAll(/\s/g, '').length;
/** Leaves out functions that are gone. What is elsewhere, or a pattern, stays: of that nothing is known. */
function withoutGone(document, { prefix, names }) {
    const all = invocable(document);
    const isGone = (arn) => arn.startsWith(prefix) && !/[*?]/.test(arn) && !names.has(arn.slice(prefix.length));
    const dropped = all.filter(isGone);
    if (dropped.length === 0)
        return { document, dropped };
    return {
        document: withInvocable(document, all.filter((arn) => !isGone(arn))),
        dropped,
    };
}
/**
 * Puts one pattern in the place of each app's functions, the app with the most of them first, until there is room.
 *
 * @param ids Of the apps there are. Only theirs become patterns: a guess from a name could let others be invoked.
 */
function collapsed(document, prefix, ids) {
    const patterns = [...new Set(ids)].map((id) => `${prefix}${id.replaceAll('.', '-')}_*`);
    let left = document;
    const made = [];
    const count = (pattern) => invocable(document).filter((arn) => arn !== pattern && isCovered(arn, [pattern])).length;
    const useful = patterns.filter((pattern) => count(pattern) > 0).toSorted((a, b) => count(b) - count(a));
    for (const pattern of useful) {
        if (!isNearlyFull(left))
            break;
        const kept = invocable(left).filter((arn) => arn !== pattern && !isCovered(arn, [pattern]));
        left = mergeInvokePolicy(withInvocable(left, kept), { functions: [pattern] });
        made.push(pattern);
    }
    return { document: left, made };
}
/** The app's id in a manifest's key; versions hardly ever have underscores, ids may. */
function idOfManifest(key) {
    return /^manifests\/(.+)_[^_]*\.json$/.exec(key)?.[1];
}

;// CONCATENATED MODULE: ./actions/deploy-app/invoke.js



/** IAM keeps five versions of a policy (IAM quotas page). */
const MOST_VERSIONS = 5;
/** Deploys side by side that started within this time may have overlooked one another. */
const RECENT = 10 * 60_000;
const invoke_ATTEMPTS = 30;
/** Reads the policy's version that holds. Nothing where there is no such policy. */
async function readPolicy(arn, { policies }) {
    for (let attempt = 1; attempt <= invoke_ATTEMPTS; attempt += 1) {
        const versions = await policies.versions(arn);
        const current = versions?.find(({ isDefault }) => isDefault);
        if (!versions || !current)
            return undefined;
        const document = await policies.document(arn, current.id);
        // Others write versions and delete them: one that was listed may be gone when it is read.
        if (document !== undefined)
            return { arn, versions, current, document };
    }
    throw new Error(`The policy ${arn} changes faster than it can be read.`);
}
/**
 * Adds functions to the policy until all of them are in it, whoever else writes it at the same time.
 *
 * IAM takes the last write and has no compare-and-swap, but it counts versions: where the version that was written doesn't
 * follow the one that was read, somebody's came between and was overlooked. Then all recent versions are read, and what
 * they let be invoked is kept. For the same reason none of them is deleted unread. So each writer mends what it
 * overlooked, and one that was alone needs no further call.
 *
 * @returns Whether the policy was changed.
 */
async function allowInvoking(functions, view, deps) {
    let [seen, wanted, changed] = [view, new Set(functions), false];
    for (let attempt = 0; attempt < invoke_ATTEMPTS; attempt += 1) {
        if (attempt > 0)
            for (const arn of await recently(seen, seen.versions, deps))
                wanted.add(arn);
        const merged = mergeInvokePolicy(seen.document, { functions: [...wanted] });
        if (merged === seen.document)
            return changed;
        const kept = await withRoom(merged, { functions, seen }, deps);
        const id = await replace(seen, kept, deps);
        changed ||= id !== undefined;
        if (id !== undefined && invoke_numberOf(id) === invoke_numberOf(seen.current.id) + 1)
            return true;
        deps.log(`Others write the policy ${seen.arn}, too: it is read again.`);
        // So many at once would otherwise meet again, and again.
        await deps.sleep(100 + deps.random() * 300 * (attempt + 1));
        seen = (await readPolicy(seen.arn, deps)) ?? seen;
    }
    throw new Error(`The policy ${view.arn} never came to rest: too many others write it. Deploy again later.`);
}
/** Writes the next version; where there are five, the oldest goes, and what it was the last to know goes into the next. */
async function replace({ arn, versions }, document, deps) {
    const oldest = versions.findLast(({ isDefault }) => !isDefault);
    if (versions.length < MOST_VERSIONS || !oldest)
        return deps.policies.write(arn, document);
    const functions = await recently({ arn }, [oldest], deps);
    await deps.policies.remove(arn, oldest.id);
    return deps.policies.write(arn, mergeInvokePolicy(document, { functions }));
}
/** The functions of those versions that were written a short time ago. */
async function recently({ arn }, versions, { policies, now }) {
    const recent = versions.filter(({ created }) => created > now() - RECENT);
    const documents = await Promise.all(recent.map(({ id }) => policies.document(arn, id)));
    return documents.flatMap((document) => (document === undefined ? [] : invocable(document)));
}
/** Makes room in a policy that nears IAM's limit, and says how. */
async function withRoom(document, { functions, seen }, deps) {
    const [first] = functions;
    if (!isNearlyFull(document) || first === undefined)
        return document;
    const prefix = first.slice(0, first.lastIndexOf(':') + 1);
    const spared = [...functions, ...(await newcomers(seen, deps))].map((arn) => arn.slice(prefix.length));
    const names = new Set([...(await deps.functionNames()), ...spared]);
    const { document: smaller, dropped } = withoutGone(document, { prefix, names });
    if (dropped.length > 0)
        deps.log(`The invoke policy is nearly full: ${dropped.length} functions that are gone are left out.`);
    if (!isNearlyFull(smaller))
        return smaller;
    const ids = [...(await deps.keys('manifests/'))].flatMap((key) => idOfManifest(key) ?? []);
    const { document: smallest, made } = collapsed(smaller, prefix, ids);
    for (const pattern of made)
        deps.log(`The invoke policy is nearly full: it now has ${pattern} for all functions of that app.`);
    if (fits(smallest))
        return smallest;
    throw new problem/* UserError */.y(`The invoke policy has no room left: IAM takes ${LONGEST_POLICY} characters.`, {
        hint: 'Remove versions of apps that nobody uses, or set up another policy.',
    });
}
/** Functions that came into the policy a short time ago: a deploy side by side may be about to make them. */
async function newcomers(seen, { policies, now }) {
    const old = seen.versions.find(({ created }) => created <= now() - RECENT);
    const document = old && (old.id === seen.current.id ? seen.document : await policies.document(seen.arn, old.id));
    const known = new Set(document === undefined ? [] : invocable(document));
    return invocable(seen.document).filter((arn) => !known.has(arn));
}
/** Whether the policy lets each of the functions be invoked. */
function allowsAll(functions, { document }) {
    const allowed = invocable(document);
    return functions.every((arn) => isCovered(arn, allowed));
}
/** IAM's versions are `v1`, `v2` and so on; one that isn't counts as not following any other. */
const invoke_numberOf = (version) => Number(/^v(\d+)$/.exec(version)?.[1] ?? Number.NaN);

;// CONCATENATED MODULE: ./actions/deploy-app/target.js




/**
 * Finds what init has made. It depends on no bundle, so that one can be read meanwhile.
 *
 * @throws UserError naming what is missing.
 */
async function openTarget(settings, deps) {
    const asked = target_roleOf(settings, deps);
    // The policy is in the account of the role; where that is known, nobody waits for the role's answer.
    const place = settings.account ?? asked.then((arn) => ({ id: accountOf(arn), partition: partitionOf(arn) }));
    const policy = Promise.resolve(place).then((its) => policyOf(settings, its, deps));
    const [role] = await Promise.all([asked, policy, prepared(deps)]);
    return { role, policy: await policy };
}
/** Clients are loaded while the first answer is on its way, once the question is. */
async function prepared({ functions, objects, sleep }) {
    await sleep(5);
    await functions.prepare();
    await objects.prepare();
}
async function target_roleOf({ executeRole }, { policies }) {
    if (executeRole.startsWith('arn:'))
        return executeRole;
    const arn = await policies.roleArn(executeRole);
    if (arn)
        return arn;
    throw new problem/* UserError */.y(`There is no role ${executeRole} that the functions could run as.`, {
        hint: 'Run `genesis app init --create`, or name another one by execute-role.',
    });
}
async function policyOf({ policy, bucket }, { id, partition }, deps) {
    if (policy === undefined)
        return undefined;
    const arn = policy.startsWith('arn:') ? policy : `arn:${partition}:iam::${id}:policy/${policy}`;
    const view = await readPolicy(arn, deps);
    if (!view) {
        throw new problem/* UserError */.y(`There is no policy ${arn} by which functions could be invoked.`, {
            hint: 'Run `genesis app init --create`, or name another one by policy.',
        });
    }
    warnOfBucket(view, { name: bucket, partition }, deps.log);
    return view;
}
function warnOfBucket({ arn, document }, bucket, log) {
    if (mergeInvokePolicy(document, { bucket }) === document)
        return;
    log(`${arn} doesn't let the server read the bucket ${bucket.name}: \`genesis app init --create\` mends that.`);
}

;// CONCATENATED MODULE: ./actions/deploy-app/deploy.js







/**
 * Deploys an app in three rounds: it looks at what is there; adds functions, assets and what the invoke policy lacks, side
 * by side; and stores the manifest last, so that the app is found only once all of it is there. Assets that differ are
 * replaced between the last two, once all functions were taken: until then the version that is there works as it did. What
 * is as it should be is left alone; whatever a deploy that was killed left undone is done.
 *
 * To look costs a call for each thing. The policy, which is read anyway, tells whether the app was deployed before: only
 * then there is something to look at. What is there all the same is found when it can't be made.
 *
 * @throws UserError for what the user can mend; what can be known before the first change is told before it.
 */
async function deployBundle(bundle, settings, deps, target) {
    if (bundle.refusals.length > 0)
        throw new problem/* UserError */.y(bundle.refusals.join('\n'));
    const { role, policy } = target ?? (await openTarget(settings, deps));
    const arns = bundle.functions.map(({ awsName }) => functionArn(awsName, role, settings.region));
    const isKnown = !policy || allowsAll(arns, policy);
    const seen = await look(bundle, role, { isKnown, settings, deps });
    refuseChanges(seen.wishes, settings.update);
    const work = { ...seen, bundle, arns, policy, settings, deps };
    const done = settings.dryRun ? foresee(work) : await make(work);
    const { app_id: id, version, display_name: displayName } = bundle.app.manifest;
    return {
        ...{ id, version, displayName, sha256: bundle.sha256, dryRun: settings.dryRun, executeRole: role },
        functions: done.functions.map((one, index) => ({ ...one, arn: arns[index] ?? '' })),
        assets: { stored: done.stored.map(({ key }) => key), unchanged: bundle.assets.length - done.stored.length },
        policy: policy && { arn: policy.arn, changed: done.isPolicyChanged },
        manifest: { key: bundle.app.manifestKey, changed: !seen.isManifestSet },
    };
}
/** @param how `isKnown` tells whether the app is likely to have been deployed before. */
async function look(bundle, role, { isKnown, settings, deps }) {
    const { functions, objects } = deps;
    const { app_id: id, version } = bundle.app.manifest;
    const isLookedAt = isKnown || settings.dryRun;
    const isListed = isLookedAt || bundle.assets.length > ASSETS_AT_ONCE;
    const [wishes, listing, manifest] = await Promise.all([
        Promise.all(bundle.functions.map(async (one) => {
            const wanted = wantedFunction(one, role, settings);
            return { wanted, code: one, actual: isLookedAt ? await functions.find(wanted.name) : undefined };
        })),
        isListed ? objects.list((0,apps_names/* assetKey */.e7)(id, version, '')) : new Map(),
        isLookedAt ? objects.head(bundle.app.manifestKey) : undefined,
    ]);
    const assets = await owedAssets(bundle.assets, listing, objects);
    return { wishes, assets, isManifestSet: isSame(bundle.manifest, manifest) };
}
function foresee({ wishes, assets, policy, arns }) {
    const stored = [...assets.missing, ...assets.differing];
    return { functions: foreseen(wishes), stored, isPolicyChanged: policy !== undefined && !allowsAll(arns, policy) };
}
async function make({ wishes, assets, isManifestSet, bundle, arns, policy, settings, deps }) {
    const { objects } = deps;
    const [functions, isPolicyChanged, met] = await allEnded([
        ensureFunctions(wishes, settings.update, { ...deps, bucket: settings.bucket }),
        policy ? allowInvoking(arns, policy, policyDeps(deps)) : false,
        addAssets(assets.missing, objects),
    ]);
    const replaced = [...assets.differing, ...(await differingAssets(met, objects))];
    await replaceAssets(replaced, objects);
    const manifest = { ...bundle.manifest, key: bundle.app.manifestKey, type: 'application/json' };
    if (!isManifestSet)
        await objects.put(manifest);
    const stored = [...assets.missing.filter((one) => !met.includes(one)), ...replaced];
    return { functions, stored, isPolicyChanged };
}
/** All have ended before one failure is told: nothing goes on behind a deploy's back. */
async function allEnded(works) {
    await Promise.allSettled(works);
    return Promise.all(works);
}
/** Whether anything was changed, or would be. */
function isChanged({ functions, assets, policy, manifest }) {
    const isFunctionChanged = functions.some(({ outcome }) => outcome !== 'unchanged');
    return isFunctionChanged || assets.stored.length > 0 || policy?.changed === true || manifest.changed;
}
function wantedFunction(one, role, settings) {
    const { memory, timeout, architecture, layers, vpc, env: environment, tags } = settings;
    const { awsName: name, handler, runtime } = one;
    const sha256 = Buffer.from(one.sha256, 'hex').toString('base64');
    return { name, handler, runtime, role, sha256, environment, memory, timeout, architecture, layers, vpc, tags };
}
/** Functions are in the account of the role they run as (Lambda passes no role of another one). */
function functionArn(name, role, region) {
    return `arn:${partitionOf(role)}:lambda:${region}:${accountOf(role)}:function:${name}`;
}
function policyDeps(deps) {
    const keys = async (prefix) => (await deps.objects.list(prefix)).keys();
    return { ...deps, functionNames: deps.functions.names, keys };
}

;// CONCATENATED MODULE: ./actions/deploy-app/run.js




/**
 * Deploys a bundle, lists the app on a Mattermost server, and installs it there where that is asked for.
 *
 * @throws UserError where the bundle isn't the one that was meant, or is none; and what deployBundle and the server throw.
 */
async function run({ settings, site, sha256, agree }, deps) {
    const server = site && deps.openMattermost(site);
    const found = Promise.all([openTarget(settings, deps), server?.check()]);
    // What is wrong with the bundle is told first; what AWS and the server answer meanwhile is looked at after it.
    found.catch(() => { });
    const bundle = await deps.openBundle();
    try {
        if (sha256 !== undefined && sha256 !== bundle.sha256) {
            throw new problem/* UserError */.y(`The bundle is another one than was meant: its SHA-256 is ${bundle.sha256}, not ${sha256}.`);
        }
        const { app_id: app, version } = bundle.app.manifest;
        agree?.({ app, version, sha256: bundle.sha256 });
        const [target] = await found;
        const deployed = await deployBundle(bundle, settings, deps, target);
        if (settings.dryRun || !site || !server)
            return { ...deployed, listed: false, installed: false };
        await server.list(JSON.parse(await (0,consumers_.text)(await bundle.manifest.read())));
        deps.log(`${deployed.id} is listed on ${site.siteUrl}.`);
        if (site.install)
            await install(server, deployed.id, deps);
        return { ...deployed, listed: true, installed: site.install };
    }
    finally {
        await bundle.close();
    }
}
/** IAM tells all of AWS of a changed policy within seconds; until then the server may not invoke the app it installs. */
const run_ATTEMPTS = 6;
async function install(server, id, { log, sleep }) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await server.install(id);
        }
        catch (error) {
            const isEarly = /AccessDenied|not authorized to perform: lambda/.test(error.message);
            if (!isEarly || attempt === run_ATTEMPTS)
                throw error;
            log(`The server may not invoke ${id} yet: it is asked again.`);
            await sleep(5000);
        }
    }
}

// EXTERNAL MODULE: ./actions/deploy-app/settings.js
var deploy_app_settings = __webpack_require__(6719);
;// CONCATENATED MODULE: ./src/core/apps/bundle-tags.js

/** S3 keeps ten tags of an object (S3 user guide, object tagging). */
const MOST_TAGS = 10;
const deployedTag = (environment) => `deployed_${environment}`;
/** The tag with the number of times that a bundle failed; whoever takes it away lets it be tried again. */
const failedTag = (environment) => `failed_${environment}`;
/** @param most How often a bundle is tried. */
function bundleState(tags, environment, most) {
    const attempts = Number.parseInt(tags[failedTag(environment)] ?? '0', 10) || 0;
    if (tags[deployedTag(environment)] === 'true')
        return { do: 'skip', attempts };
    return { do: attempts >= most ? 'give up' : 'deploy', attempts };
}
/**
 * The tags of a bundle that is deployed; those of others stay.
 *
 * @throws UserError where there is no room for another one.
 */
function deployedTags(tags, environment) {
    const { [failedTag(environment)]: _, ...others } = tags;
    const all = { ...others, [deployedTag(environment)]: 'true' };
    if (Object.keys(all).length <= MOST_TAGS)
        return all;
    throw new problem/* UserError */.y(`The bundle has ${MOST_TAGS} tags, and S3 keeps no more: there is no room for ${deployedTag(environment)}.`, {
        hint: 'Take one away.',
    });
}
/** The tags of a bundle that failed once more; nothing where there is no room for the count. */
function failedTags(tags, environment) {
    const { attempts } = bundleState(tags, environment, 1);
    const all = { ...tags, [failedTag(environment)]: String(attempts + 1) };
    return Object.keys(all).length <= MOST_TAGS ? all : undefined;
}

;// CONCATENATED MODULE: ./src/core/apps/notices.js
function deployedNotice({ displayName, homepage, id, version, bundle, environment }) {
    return post('App deployed', '#006400', {
        Name: `[${escaped(displayName)}](${new URL(homepage).href.replaceAll('(', '%28').replaceAll(')', '%29')})`,
        ID: escaped(id),
        Version: escaped(version),
        Bundle: escaped(bundle),
        Environment: escaped(environment),
    });
}
/** A bundle, or the whole run, that failed. */
function failedNotice({ message, environment }) {
    return post('App not deployed', '#FF0000', {
        'Error Message': escaped(message.slice(0, notices_LONGEST)),
        Environment: escaped(environment),
    });
}
/** Mattermost takes posts of 16,383 characters; nobody reads as many. */
const notices_LONGEST = 4000;
function post(title, color, values) {
    const fields = Object.entries(values).map(([name, value]) => ({ title: name, value, short: value.length <= 40 }));
    const body = { username: 'genesis', attachments: [{ fallback: title, title, color, fields }] };
    return { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
}
/** A bundle's texts are anybody's: they must neither be markup nor call people. */
const escaped = (text) => text.replaceAll(/[\\`*_{}[\]()#+!|<>~]/g, '\\$&').replaceAll('@', '@\u200b');

// EXTERNAL MODULE: ./src/core/render/markdown.js
var markdown = __webpack_require__(3905);
;// CONCATENATED MODULE: ./src/core/work/told.js

/**
 * What a result tells of an error. A person reads it far from the job's log, so all that lies under it is told as well:
 * what AWS said is at the very end of the chain.
 */
function told_told(error) {
    const { hint, file, line } = error instanceof problem/* UserError */.y ? error.at : {};
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
            causes.push(told_textOf(cause));
    }
    return causes.length > 0 ? `${error.message} (${causes.join(': ')})` : error.message;
}
/** AWS's name for an error, such as AccessDeniedException, is what a person searches for; a cause of a cause has it too. */
function told_textOf({ name, message, cause }) {
    const isNamed = cause === undefined && name !== 'Error' && name !== 'UserError' && !message.includes(name);
    return `${isNamed ? `${name}: ` : ''}${cause === undefined ? message : message.replace(/\.$/, '')}`;
}

;// CONCATENATED MODULE: ./actions/deploy-bundles/run.js





/** How many bundles' tags are asked for at once. */
const run_AT_ONCE = 16;
/**
 * Deploys the bundles of a bucket that aren't deployed yet, one after the other. One that fails doesn't stop the others;
 * it is tried again by the next runs, and left alone after some failures, until it is uploaded anew.
 *
 * @returns What became of each bundle that wasn't deployed before.
 */
async function run_run(request, deps) {
    const { environment } = request;
    const keys = await toBundles(request, deps);
    const limit = (0,p_limit/* default */.A)(run_AT_ONCE);
    const read = async (key) => ({ key, ...(await tagsOf(key, deps)) });
    const bundles = await Promise.all(keys.map((key) => limit(() => read(key))));
    const open = bundles.filter(({ tags = {} }) => bundleState(tags, environment, 1).do !== 'skip');
    deps.log(`${(0,markdown/* counted */.hS)(keys.length, 'bundle')}, ${open.length} of them not deployed to ${environment} yet.`);
    const results = [];
    for (const bundle of open) {
        const result = await one(bundle, request, deps);
        deps.log(`${bundle.key}: ${result.state}${result.error ? `. ${result.error}` : ''}`);
        results.push(result);
    }
    return results;
}
async function toBundles(request, deps) {
    try {
        return (await deps.keys()).filter((key) => key.endsWith('.zip'));
    }
    catch (error) {
        const notice = failedNotice({ message: run_textOf(error), environment: request.environment });
        if (!request.planOnly)
            await deps.notify('alerts', notice);
        throw error;
    }
}
async function tagsOf(key, deps) {
    try {
        return { tags: await deps.tags(key) };
    }
    catch (error) {
        return { fault: error };
    }
}
async function one(bundle, request, deps) {
    const { key, tags, fault } = bundle;
    const { environment, planOnly } = request;
    if (!tags)
        return failed(bundle, fault, request, deps);
    const state = bundleState(tags, environment, request.attempts);
    if (state.do === 'give up')
        return givenUp(key, state.attempts, request);
    try {
        // What can't be recorded would be deployed again every hour.
        const recorded = deployedTags(tags, environment);
        const { done, homepage } = await deps.deploy(key);
        if (planOnly)
            return { key, state: 'planned', done };
        await deps.setTags(key, recorded);
        await deps.notify('notifications', deployedNotice(noticeOf(key, homepage, done, environment)));
        return { key, state: 'deployed', done };
    }
    catch (error) {
        return failed(bundle, error, request, deps);
    }
}
function givenUp(key, attempts, { environment }) {
    const again = `upload it anew, or take its tag ${failedTag(environment)} away`;
    return { key, state: 'given up', error: `It failed ${attempts} times. To have it tried again, ${again}.` };
}
function noticeOf(bundle, homepage, done, environment) {
    const { displayName, id, version } = done;
    return { displayName, homepage, id, version, bundle, environment };
}
async function failed(bundle, error, request, deps) {
    const { key, tags } = bundle;
    const { environment, planOnly, attempts } = request;
    const text = run_textOf(error);
    if (planOnly)
        return { key, state: 'failed', error: text };
    const marked = tags && failedTags(tags, environment);
    if (marked) {
        await deps.setTags(key, marked).catch((cause) => deps.log(`${key} could not be tagged: ${run_textOf(cause)}`));
    }
    const isLast = marked !== undefined && bundleState(marked, environment, attempts).do === 'give up';
    const told = isLast ? `${text} It is not tried again before it is uploaded anew.` : text;
    await deps.notify('alerts', failedNotice({ message: `${key}: ${told}`, environment }));
    return { key, state: 'failed', error: told };
}
function run_textOf(error) {
    const { message, hint } = told_told(error);
    return hint ? `${message} ${hint}` : message;
}

;// CONCATENATED MODULE: ./actions/deploy-bundles/summary.js

/** What became of the bundles, for the job summary. */
function bundlesSummary(results, environment) {
    const of = (state) => results.filter((result) => result.state === state).length;
    const states = ['deployed', 'planned', 'failed', 'given up'];
    const counts = states.filter((state) => of(state) > 0).map((state) => `${of(state)} ${state}`);
    const title = `### Bundles for ${(0,markdown/* inert */.tJ)(environment)}: ${counts.join(', ') || 'nothing to deploy'}`;
    const rows = results.map(({ key, state, done, error }) => [
        (0,markdown/* code */.aY)(key),
        done ? `${(0,markdown/* inert */.tJ)(done.displayName)} ${(0,markdown/* code */.aY)(done.version)}` : '',
        state,
        error ? (0,markdown/* inert */.tJ)(error) : functionsOf(done),
    ]);
    const columns = ['Bundle', 'App', 'State', 'What'].map((name) => ({ title: name }));
    return `${[(0,markdown/* rendered */.gj)((0,markdown/* paragraph */.FY)(title)), ...(rows.length > 0 ? [(0,markdown/* rendered */.gj)((0,markdown/* table */.tp)(columns, rows))] : [])].join('\n\n')}\n`;
}
function functionsOf(done) {
    return (done?.functions ?? []).map(({ name, outcome }) => `${(0,markdown/* code */.aY)(name)} ${outcome}`).join(', ');
}

;// CONCATENATED MODULE: ./actions/deploy-bundles/wire.js




















/** Deploys what is new in the bucket of bundles. */
async function start(inputs, settings, context) {
    const { log, output, summary } = context;
    for (const notice of settings.notices)
        log(notice);
    const keys = await wire_keysOf(inputs, settings, context);
    const folder = await (0,promises_.mkdtemp)(external_node_path_.join((0,external_node_os_.tmpdir)(), 'genesis-bundles-'));
    try {
        const results = await run_run(settings.request, openBundles(inputs, settings, { ...context, ...keys, folder }));
        const of = (state) => results.filter((result) => result.state === state);
        const failed = of('failed').map(({ key }) => key);
        output('deployed', JSON.stringify(of('deployed').map(wire_recordOf)));
        output('to-record', await handOver(of('deployed'), settings.bundles.bucket, inputs));
        output('failed', JSON.stringify(failed));
        output('given-up', JSON.stringify(of('given up').map(({ key }) => key)));
        await summary(bundlesSummary(results, settings.request.environment));
        if (failed.length > 0)
            throw new problem/* UserError */.y(`Not deployed: ${failed.join(', ')}. The job summary says why.`);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
function wire_recordOf({ key, done }) {
    const functions = (done?.functions ?? []).map(({ name }) => name);
    return { key, id: done?.id, version: done?.version, sha256: done?.sha256, functions };
}
function openBundles(inputs, { bundles, given, hooks }, scene) {
    const { env, log, base, deployer, snapshot, folder } = scene;
    const { account } = inputs;
    const pathStyle = env.AWS_S3_USE_PATH_STYLE === 'true';
    const objects = openBundleObjects({ ...bundles, credentials: base, pathStyle });
    const webhooks = openWebhooks({ sleep: (milliseconds) => (0,external_node_timers_promises_.setTimeout)(milliseconds) });
    const { settings, site } = (0,deploy_app_settings/* resolveSettings */.M)(given, {});
    return {
        keys: async () => (await objects.list()).map(({ key }) => key),
        tags: objects.tags,
        setTags: objects.setTags,
        async deploy(key) {
            const file = external_node_path_.join(folder, 'bundle.zip');
            const sha256 = await objects.download(key, file);
            const deps = openDeps(async () => file, inputs['upgrade-runtime'], {
                ...settings,
                credentials: deployer,
                env,
                log,
            });
            let bundle;
            const openBundle = async () => {
                bundle = await deps.openBundle();
                return bundle;
            };
            const agreeing = (app) => {
                if (account && snapshot)
                    agree(snapshot.base, { ...app, account, server: undefined });
            };
            const done = await run({ settings, site, sha256, agree: agreeing }, { ...deps, openBundle });
            return { done, homepage: await homepageOf(bundle) };
        },
        async notify(hook, message) {
            const url = hooks[hook];
            const failure = url && (await webhooks.send(url, message));
            if (failure)
                log(`The ${hook} hook could not be told: ${failure}.`);
        },
        log,
    };
}
/**
 * Writes what was deployed for the job that records it. Status knows of the ledger's accounts alone.
 *
 * @returns Whether there is something to record.
 */
async function handOver(deployed, bucket, { results, account, install }) {
    if (!results || !account)
        return false;
    for (const { key, done } of deployed) {
        if (!done)
            continue;
        const { id: app, version, sha256, functions } = done;
        const deployment = { app, account, version, bundle: `s3://${bucket}/${key}`, sha256, install, env: {} };
        await writeDeployment(results, { deployment, functions: functions.map(({ name }) => name) });
    }
    return deployed.length > 0;
}
/** From the manifest's own bytes: no more of it is kept than deploying needs. */
async function homepageOf(bundle) {
    return bundle ? JSON.parse(await (0,consumers_.text)(await bundle.manifest.read())).homepage_url : '';
}
async function wire_keysOf(inputs, { bundles, role }, context) {
    const { env, mask, log } = context;
    const { region } = bundles;
    const { account } = inputs;
    const jobRole = inputs['job-role'];
    const assuming = openCredentials({ region, sessionName: sessionOf(env), mask, now: Date.now });
    const ofLedger = async () => {
        const git = jobGit(inputs, context);
        const snapshot = await readSnapshot(git, inputs);
        return { snapshot, organization: organizationOf(snapshot) };
    };
    const ledger = account || jobRole ? await ofLedger() : undefined;
    const base = ledger
        ? jobCredentials(ledger.organization, jobRole, context).base
        : ambientKeys({ env, mask, log, region });
    if (account && ledger) {
        const { snapshot, organization } = ledger;
        return { base, deployer: accountKeys(account, snapshot, organization, { ...context, role: jobRole }), snapshot };
    }
    const deployer = role ? assuming.assume(role.arn, { from: base, externalId: role.externalId }) : base;
    return { base, deployer, snapshot: undefined };
}


/***/ })

};
