export const id = 563;
export const ids = [563];
export const modules = {

/***/ 4563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  start: () => (/* binding */ start)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
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

// EXTERNAL MODULE: ./src/core/problem.js
var core_problem = __webpack_require__(8890);
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

;// CONCATENATED MODULE: ./src/core/work/due-account.js
const due_account_NOTHING_ASKED = { rollout: 0, again: [] };
/** Whether the ledger wants an account to lose its network, or to be closed. */
function isLeaving({ lifecycle }) {
    return lifecycle !== 'present';
}

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(4410);
// EXTERNAL MODULE: ./src/core/work/subject.js
var subject = __webpack_require__(4087);
;// CONCATENATED MODULE: ./src/core/work/peerings.js


// A peering is worked on as an account is, under the name of its file: `acme--beta`.
/** Whether a name is that of a peering. */
function peerings_isPeering(name) {
    return name.includes(subject/* SEPARATOR */.w);
}
/** The two accounts of a peering; of an account, itself. */
function peerings_accountsOf(name) {
    return name.split(subject/* SEPARATOR */.w);
}
/** What is recorded of an account or of a peering. A peering's record has some of the keys of an account's. */
function recordOf(status, name) {
    return peerings_isPeering(name) ? status.peerings.get(name) : status.accounts.get(name);
}
/** Peerings of which there may be something in AWS still. */
function peerings_livePeerings({ peerings }) {
    return [...peerings].filter(([, { state }]) => state !== 'deleted').map(([name]) => name);
}
/** Those of an account: its network can't go before them. */
function livePeeringsOf(status, account) {
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
function peeredNetwork({ accounts }, account) {
    return network.safeParse(accounts.get(account)?.network).data;
}

;// CONCATENATED MODULE: ./src/core/work/unfinished.js
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

;// CONCATENATED MODULE: ./src/core/work/due-peerings.js



/**
 * Digest of what a peering is made of: its file, and what it uses of both networks. So it is owed again when one of them
 * gets other route tables.
 */
function peeringInputs({ peerings }, status, name) {
    const networks = peerings_accountsOf(name).map((account) => peeredNetwork(status, account) ?? null);
    return hash_digest({ peering: peerings.get(name)?.value ?? null, networks });
}
/** Whether the ledger wants a peering to be there: one whose file can't be read isn't one that was removed. */
function isWanted({ peerings, unreadable, folder }, name) {
    return peerings.has(name) || unreadable.has(`${folder}/peerings/${name}.yaml`);
}
/** Whether there is any work on a peering of this name. */
function isKnownPeering(ledger, status, name) {
    return isWanted(ledger, name) || peerings_livePeerings(status).includes(name);
}
/** Peerings that are wanted, and those that aren't any more but may be there. */
function peeringCandidates(ledger, status, module) {
    const removed = peerings_livePeerings(status).filter((name) => !isWanted(ledger, name));
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
function due_peerings_touchedPeerings(base, next, status, module) {
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
    const missing = peerings_accountsOf(name).filter((account) => !peeredNetwork(status, account));
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
    return hash_digest({ account: due_accountOf(ledger, name), claim: claimOf(ledger, name) ?? null });
}
/**
 * Digest of what all accounts share. A change of it is rolled out in rings, never owed on merge. Which drift is ignored
 * bears on no account.
 *
 * @param terraform Git's tree id of the folder `terraform/`.
 */
function moduleDigest(terraform, organization) {
    return hash_digest({ terraform, organization: { ...organization, drift: undefined, approval: undefined } });
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
function due_whatIsDue(ledger, status, module, { rollout, again } = due_account_NOTHING_ASKED) {
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
function due_touched(base, next, status, module) {
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
function due_isCreated(record) {
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
        create: lifecycle === 'present' && !due_isCreated(record),
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
    if (!due_isCreated(record))
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
    if (!record || !due_isCreated(record) || LEAVING.has(record.state))
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
    return `${family === 4 ? dotted(Number(start)) : cidr_text_shortened(start)}/${prefix}`;
}
function dotted(address) {
    return `${address >>> 24}.${(address >>> 16) & 255}.${(address >>> 8) & 255}.${address & 255}`;
}
function cidr_text_shortened(address) {
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
        throw new core_problem/* UserError */.y(cidr.reason, { hint: cidr.hint });
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
const values_email = text_text({
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
    let found = placeOf(root, offsetOf(root));
    let node = root;
    for (const key of path) {
        const pair = (0,dist/* isMap */.jh)(node) ? pairOf(node.items, key) : undefined;
        if (!pair && !((0,dist/* isSeq */.oP)(node) && typeof key === 'number' && key < node.items.length))
            break;
        node = pair ? pair.value : node.items[key];
        found = placeOf(node, pair ? offsetOf(pair.key) : offsetOf(node));
    }
    return found;
}
function pairOf(items, key) {
    return items.find((pair) => (0,dist/* isScalar */.jn)(pair.key) && pair.key.value === key);
}
function placeOf(node, keyOffset) {
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
        return { flaws: read_listed(flaws) };
    const parsed = schema.safeParse(document.value);
    // Places are asked for only where something is wrong, and ten thousand documents are heavy: the text is read again then.
    const at = (path) => readDocument(text).document?.at(path) ?? { line: 1, column: 1 };
    if (parsed.success && flaws.length === 0)
        return { value: parsed.data, at };
    // What is wrong in form is the cause: an alias that isn't followed is no text to the schema either.
    const known = new Set(flaws.map(placeText));
    const issues = parsed.error?.issues ?? [];
    const others = schemaFlaws(issues, { schema, document }).filter((flaw) => !known.has(placeText(flaw)));
    return { flaws: read_listed([...flaws, ...others].sort((a, b) => a.line - b.line || a.column - b.column)) };
}
function read_listed(flaws) {
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
    email: values_email,
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
    email: values_email.describe('needed where the factory has no pattern').optional(),
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
    sso: schemas/* strictObject */.rej({ email: values_email, first_name: line, last_name: line }).optional(),
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
    throw new core_problem/* UserError */.y(`${base.folder}/organization.yaml is missing or can't be read.`, {
        hint: 'Run `genesis check`: it says what is wrong with it.',
    });
}
/** The digest of what all accounts share, as base has it. */
function snapshot_moduleOf(snapshot) {
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
    throw new core_problem/* UserError */.y(`The repository has no revision ${JSON.stringify(revision)}.`, {
        hint: 'Check out with fetch-depth: 0, or mend the input.',
    });
}

;// CONCATENATED MODULE: ./src/core/terraform/field-changes.js
/** Stands inside a list for an element that isn't known yet. */
const UNKNOWN_ELEMENT = '(known after apply)';
/**
 * The fields that differ, in the order of their names. Maps and objects are looked into; a list or set counts as one
 * field, because the elements of a set have no lasting place, and is sensitive as a whole once a part of it is.
 */
function fieldChanges(change) {
    const { before, before_sensitive, after, after_sensitive, after_unknown } = change;
    return compare([], { value: before ?? null, sensitive: before_sensitive, unknown: false }, { value: after ?? null, sensitive: after_sensitive, unknown: after_unknown });
}
function compare(path, before, after) {
    const sensitive = isSensitive(before) || isSensitive(after);
    if (!sensitive && after.unknown !== true && canLookInto(before, after)) {
        return keysOf(before, after).flatMap((key) => compare([...path, key], child(before, key), child(after, key)));
    }
    if (!isMarked(after.unknown) && sameJson(before.value, after.value))
        return [];
    return [{ path, before: sideOf(before, sensitive), after: sideOf(after, sensitive) }];
}
function sideOf(side, sensitive) {
    if (side.value === null && !isMarked(side.unknown))
        return null;
    if (sensitive)
        return 'sensitive';
    return side.unknown === true ? 'unknown' : { value: withUnknown(side.value, side.unknown) };
}
/** A list with something sensitive in it is sensitive: its elements move, and so would the marks. */
function isSensitive({ value, sensitive }) {
    return sensitive === true || (Array.isArray(value) && isMarked(sensitive));
}
/** Into an object, or into an object and nothing: a created or removed one. */
function canLookInto(before, after) {
    const sides = [before, after];
    return sides.some(isBranch) && sides.every((side) => isBranch(side) || side.value === null);
}
/** An object all of whose fields are unknown has no value yet, only marks. */
function isBranch({ value, unknown }) {
    return field_changes_isObject(value) || (value === null && field_changes_isObject(unknown));
}
function keysOf(before, after) {
    const keys = [before.value, after.value, after.unknown].flatMap((part) => (field_changes_isObject(part) ? Object.keys(part) : []));
    return [...new Set(keys)].sort();
}
function child({ value, sensitive, unknown }, key) {
    return {
        value: field_changes_isObject(value) ? (value[key] ?? null) : null,
        sensitive: field_changes_isObject(sensitive) ? sensitive[key] : sensitive,
        unknown: field_changes_isObject(unknown) ? unknown[key] : unknown,
    };
}
function withUnknown(value, unknown) {
    if (unknown === true)
        return UNKNOWN_ELEMENT;
    if (!isMarked(unknown))
        return value;
    if (Array.isArray(unknown)) {
        const elements = Array.isArray(value) ? value : [];
        return unknown.map((mark, index) => withUnknown(elements[index] ?? null, mark));
    }
    const fields = { ...(field_changes_isObject(value) ? value : {}) };
    for (const [key, mark] of Object.entries(unknown))
        fields[key] = withUnknown(fields[key] ?? null, mark);
    return fields;
}
function isMarked(marks) {
    if (typeof marks !== 'object' || marks === null)
        return marks === true;
    return Object.values(marks).some(isMarked);
}
/** Both sides come from the same provider's schema, so their keys have the same order. */
const sameJson = (a, b) => JSON.stringify(a) === JSON.stringify(b);
function field_changes_isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./src/core/terraform/plan.js

const marks = schemas/* custom */.IeY().optional();
const change = schemas/* looseObject */._H3({
    actions: schemas/* array */.YOg(schemas/* enum */.k5n(['no-op', 'create', 'read', 'update', 'delete', 'forget'])),
    before: schemas/* unknown */.L5J().optional(),
    after: schemas/* unknown */.L5J().optional(),
    after_unknown: marks,
    before_sensitive: marks,
    after_sensitive: marks,
    replace_paths: schemas/* array */.YOg(schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]))).optional(),
    importing: schemas/* looseObject */._H3({ id: schemas/* string */.YjP().optional() }).nullish(),
});
const resourceChange = schemas/* looseObject */._H3({
    address: schemas/* string */.YjP(),
    previous_address: schemas/* string */.YjP().optional(),
    mode: schemas/* enum */.k5n(['managed', 'data']),
    type: schemas/* string */.YjP(),
    provider_name: schemas/* string */.YjP(),
    deposed: schemas/* string */.YjP().optional(),
    /** Why; `replace_by_request` where the plan was asked to replace it. */
    action_reason: schemas/* string */.YjP().optional(),
    change,
});
const stateResource = schemas/* looseObject */._H3({
    type: schemas/* string */.YjP(),
    values: schemas/* looseObject */._H3({ id: schemas/* unknown */.L5J().optional() }).optional(),
});
/** Resources as they are in a state; modules are nested. */
const stateModule = schemas/* looseObject */._H3({
    resources: schemas/* array */.YOg(stateResource).optional(),
    get child_modules() {
        return schemas/* array */.YOg(stateModule).optional();
    },
});
const plan = schemas/* looseObject */._H3({
    format_version: schemas/* string */.YjP().regex(/^1\./, 'only major version 1 is understood'),
    terraform_version: schemas/* string */.YjP(),
    variables: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* looseObject */._H3({ value: schemas/* unknown */.L5J().optional() })).default({}),
    resource_changes: schemas/* array */.YOg(resourceChange).default([]),
    /** What was changed outside of Terraform: `before` is what the state says, `after` what is there. */
    resource_drift: schemas/* array */.YOg(resourceChange).default([]),
    output_changes: schemas/* record */.g1P(schemas/* string */.YjP(), change).default({}),
    /** What the state knew, as it was found when it was looked at again. */
    prior_state: schemas/* looseObject */._H3({ values: schemas/* looseObject */._H3({ root_module: stateModule.optional() }).optional() }).optional(),
    errored: schemas/* literal */.euz(false, 'planning failed, so the plan is a part of what would be done').optional(),
    complete: schemas/* literal */.euz(true, 'parts are deferred, so the plan is a part of what would be done').optional(),
});
/**
 * Reads the text of `terraform show -json` on a saved plan.
 *
 * @throws Error when it is no plan, of an unknown format, or not the whole of what would be done. The text is never
 * repeated in it: sensitive values are in there in clear.
 */
function readPlan(text) {
    const parsed = plan.safeParse(parseJson(text));
    if (parsed.success)
        return parsed.data;
    const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new Error(`This plan can't be used: ${faults.join('; ')}`);
}
/** What the plan would do: without the resources and outputs that stay as they are. */
function effects(of) {
    return {
        resources: of.resource_changes.filter(hasEffect),
        outputs: Object.entries(of.output_changes).filter(([, { actions }]) => !isNoOp(actions)),
    };
}
/** An unchanged resource still counts when state takes it over or knows it by another address from now on. */
function hasEffect({ address, previous_address, change: { actions, importing } }) {
    return !isNoOp(actions) || Boolean(importing) || (previous_address ?? address) !== address;
}
const isNoOp = (actions) => actions.every((action) => action === 'no-op');
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // JSON.parse repeats a part of the text in its message, and there are secrets in it.
        throw new Error("This plan can't be used: Terraform's answer isn't JSON");
    }
}

;// CONCATENATED MODULE: ./src/core/terraform/long-values.js
// A value longer than a line, as people are shown it. Cut from its start, a policy that opens a bucket in its last
// statement would read the same before and after; so it is shown where it differs.
/** So many characters are read as one line. */
const long_values_LINE = 200;
/** How much of what is the same stands before a difference. */
const CONTEXT = 40;
/** Deeper than any policy; what is hostile goes deeper than the stack. */
const MOST_LEVELS = 20;
/** What isn't in a document, which may have a `null` as well. */
const NONE = '(none)';
/**
 * A field as lines that fit. A long list or JSON document becomes one field for each of its parts that differ, by their
 * paths; any other long text is shown around its first difference. What differs never reads the same.
 *
 * @param field Both sides whole, rendered as JSON.
 * @param longest So many characters of a text are shown.
 */
function fittingFields(field, longest) {
    const { before, after } = field;
    if (Math.max(before?.length ?? 0, after?.length ?? 0) <= long_values_LINE)
        return [field];
    const leaves = leavesOf(before, after);
    if (leaves.length === 0)
        return [aroundDifference(field, longest)];
    const text = (value, whole) => {
        if (value !== undefined)
            return JSON.stringify(value);
        return whole === null ? null : NONE;
    };
    return leaves.flatMap((leaf) => {
        const path = `${field.path}${renderSteps(leaf.path)}`;
        return fittingFields({ ...field, path, before: text(leaf.before, before), after: text(leaf.after, after) }, longest);
    });
}
/** As Terraform writes what is within something: `["genesis:account"]`, `[0].from_port`. */
function renderSteps(path) {
    return path.map((key) => (/^[A-Za-z_][\w-]*$/.test(String(key)) ? `.${key}` : `[${JSON.stringify(key)}]`)).join('');
}
/** None where the two aren't documents that can be read so, or say the same in other words. */
function leavesOf(before, after) {
    const [old, young] = [documentOf(before), documentOf(after)];
    const isReadable = (isAbsent(before) || old !== undefined) && (isAbsent(after) || young !== undefined);
    const leaves = isReadable ? differences([], old, young) : [];
    // A path as long as a text would make lines of any length.
    const isLegible = ({ path }) => path.length > 0 && path.length < MOST_LEVELS && renderSteps(path).length <= long_values_LINE;
    return leaves.every(isLegible) ? leaves : [];
}
const isAbsent = (text) => text === null || text === NONE;
function differences(path, before, after) {
    if (textOf(before) === textOf(after))
        return [];
    if (path.length >= MOST_LEVELS || !long_values_canLookInto(path, before, after))
        return [{ path, before, after }];
    return children(before, after).flatMap(([key, old, young]) => differences([...path, key], old, young));
}
/** Of what comes or goes as a whole a short part is one line. */
function long_values_canLookInto(path, before, after) {
    if (before !== undefined && after !== undefined) {
        return long_values_isBranch(before) && long_values_isBranch(after) && Array.isArray(before) === Array.isArray(after);
    }
    const one = before ?? after;
    return long_values_isBranch(one) && (path.length === 0 || textOf(one).length > long_values_LINE);
}
function children(before, after) {
    if (Array.isArray(before ?? after))
        return long_values_elements((before ?? []), (after ?? []));
    const [old, young] = [before, after].map((side) => new Map(Object.entries(side ?? {})));
    return [...new Set([...old.keys(), ...young.keys()])].map((key) => [key, old.get(key), young.get(key)]);
}
/** Without those that are the same at both ends: an element more in the middle doesn't change all that follow it. */
function long_values_elements(before, after) {
    const [old, young] = [before.map(textOf), after.map(textOf)];
    const most = Math.min(old.length, young.length);
    let start = 0;
    while (start < most && old[start] === young[start])
        start += 1;
    let end = 0;
    while (end < most - start && old.at(-1 - end) === young.at(-1 - end))
        end += 1;
    const [gone, come] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
    const count = Math.max(gone.length, come.length);
    return Array.from({ length: count }, (_, index) => [start + index, gone[index], come[index]]);
}
/** The list or object that a rendered value is, or that is written in it as text. */
function documentOf(text) {
    const value = parsed(text ?? '');
    const document = typeof value === 'string' ? faithful(value) : value;
    return long_values_isBranch(document) ? document : undefined;
}
/** Not where parsing loses something, a name given twice or a digit: it would differ, and nobody would see it. */
function faithful(text) {
    const value = parsed(text);
    return value !== undefined && skeleton(text) === skeleton(textOf(value)) ? value : undefined;
}
/** All but the texts, which parsing leaves as they are. */
const skeleton = (text) => text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"/g, '""').replace(/\s/g, '');
/** Undefined where it isn't JSON, or nested so deeply that it can't be written again. */
function parsed(text) {
    try {
        const value = JSON.parse(text);
        JSON.stringify(value);
        return value;
    }
    catch {
        return undefined;
    }
}
const textOf = (value) => JSON.stringify(value) ?? '';
const long_values_isBranch = (value) => typeof value === 'object' && value !== null;
/** Both sides from the same place on, so that the first difference is in what is shown. */
function aroundDifference(field, longest) {
    const [before, after] = [[...(field.before ?? '')], [...(field.after ?? '')]];
    const found = before.findIndex((character, index) => character !== after[index]);
    const first = found < 0 ? before.length : found;
    const start = first < longest - CONTEXT ? 0 : first - CONTEXT;
    const cut = (text) => {
        const shown = text.slice(start, start + longest).join('');
        return `${start > 0 ? '…' : ''}${shown}${text.length > start + longest ? '…' : ''}`;
    };
    return { ...field, before: field.before && cut(before), after: field.after && cut(after) };
}

;// CONCATENATED MODULE: ./src/core/terraform/plan-summary.js



const BOUNDED = { resources: 200, fields: 30, characters: long_values_LINE };
/** For who approves a plan where it is made, with nowhere else to look, and for what is compared before it is shown. */
const WHOLE = { resources: Infinity, fields: Infinity, characters: Infinity };
/** What a plan would do, without sensitive values: those only say that they change. */
function summarize(plan, limits = BOUNDED) {
    const { resources, outputs } = effects(plan);
    const managed = resources.filter(({ mode }) => mode === 'managed');
    const count = (...actions) => managed.filter(({ change }) => actions.includes(mainAction(change))).length;
    return {
        add: count('add'),
        change: count('change'),
        replace: count('replace'),
        destroy: count('destroy'),
        import: managed.filter(({ change }) => change.importing).length,
        move: managed.filter(isMoved).length,
        forget: count('forget'),
        outputs: outputs.length,
        resources: managed.slice(0, limits.resources).map((resource) => plannedResource(resource, limits)),
        ...leftOut('resources_left_out', managed.length - limits.resources),
    };
}
function plannedResource(resource, limits) {
    const { address, deposed, type, change } = resource;
    const fields = shownFields(change).flatMap((field) => fittingFields(field, limits.characters));
    return {
        address: deposed ? `${address} (deposed ${deposed})` : address,
        type,
        action: mainAction(change),
        fields: fields.slice(0, limits.fields),
        ...leftOut('fields_left_out', fields.length - limits.fields),
    };
}
/** The one word for a resource; a resource that is moved or imported and changed as well is changed. */
function mainAction({ actions, importing }) {
    if (actions.includes('create'))
        return actions.length > 1 ? 'replace' : 'add';
    if (actions.includes('update'))
        return 'change';
    if (actions.includes('delete'))
        return 'destroy';
    if (actions.includes('forget'))
        return 'forget';
    return importing ? 'import' : 'move';
}
function isMoved({ address, previous_address }) {
    return previous_address !== undefined && previous_address !== address;
}
/** All that a change changes; of what is added only what is known and not empty; of what goes nothing but its name. */
function shownFields(change) {
    const action = mainAction(change);
    if (action === 'destroy' || action === 'forget')
        return [];
    const changes = fieldChanges(change);
    const shown = action === 'add' ? changes.filter(({ after }) => after !== 'unknown' && !isEmpty(after)) : changes;
    return withoutEchoes(shown).map((field) => ({
        path: renderSteps(field.path).replace(/^\./, ''),
        before: renderSide(field.before),
        after: renderSide(field.after),
        ...(isForcing(field, change) ? { forces_replacement: true } : {}),
    }));
}
/** AWS's provider repeats each of `tags` in `tags_all`; what is left there are the provider's own. */
function withoutEchoes(fields) {
    const text = ({ path, before, after }) => JSON.stringify([path, before, after]);
    const own = new Set(fields.filter(({ path }) => path[0] === 'tags').map(text));
    return fields.filter((field) => {
        return field.path[0] !== 'tags_all' || !own.has(text({ ...field, path: ['tags', ...field.path.slice(1)] }));
    });
}
/** The two paths may stop at different depths: a list is one field here, and its element is named there. */
function isForcing({ path }, { replace_paths = [] }) {
    return replace_paths.some((forcing) => path.every((key, index) => index >= forcing.length || forcing[index] === key));
}
function isEmpty(side) {
    return typeof side === 'object' && ['null', '""', '[]', '{}'].includes(JSON.stringify(side?.value ?? null));
}
function renderSide(side) {
    if (side === null)
        return null;
    if (side === 'sensitive')
        return '(sensitive value)';
    if (side === 'unknown')
        return '(known after apply)';
    return JSON.stringify(side.value);
}
function leftOut(key, count) {
    return count > 0 ? { [key]: count } : {};
}

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
    const planned = new Map(effects(plan).resources.map((one) => [one.address, one]));
    const changed = plan.resource_drift.filter((one) => isPutBack(one, planned.get(one.address)));
    const back = new Set(changed.map(({ address }) => address));
    const isKept = ({ address }) => !ignore.covers(address);
    const unapplied = [...planned.values()].filter((one) => !back.has(one.address) && isKept(one));
    const all = [...changed.filter(isKept), ...addedByOthers(plan, ignore, peerings)];
    return {
        changed: onlyWhatIsPutBack(summary(plan, all), summary(plan, [...planned.values()], WHOLE)),
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
const summary = (plan, resources, limits) => summarize({ ...plan, resource_changes: resources, output_changes: {} }, limits);
/** Whether an apply would undo what was changed: it acts on the same resource, and on a field that was changed. */
function isPutBack(drift, planned) {
    if (!planned || drift.mode !== 'managed')
        return false;
    if (drift.change.actions.includes('delete'))
        return true;
    const paths = fieldChanges(planned.change).map(({ path }) => path);
    return fieldChanges(drift.change).some(({ path }) => paths.some((other) => meet(path, other)));
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
        if (mode !== 'managed' || !drift_of_plan_isObject(change.before))
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
    const now = all.filter(({ mode, change }) => mode === 'managed' && drift_of_plan_isObject(change.before));
    return (type) => now.filter((one) => one.type === type).map(({ change }) => change.before);
}
const drift_of_plan_isObject = (value) => typeof value === 'object' && value !== null;

// EXTERNAL MODULE: ./src/core/render/markdown.js
var markdown = __webpack_require__(3905);
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

;// CONCATENATED MODULE: ./src/core/terraform/tfvars.js




/** What `terraform/account` puts in place of the id of an account that doesn't exist yet. */
const OFFLINE_ACCOUNT_ID = '000000000000';
/**
 * What the ledger says of one account's network, as variables of `terraform/account`.
 *
 * @throws UserError when the account has no claim yet, or its pool or hub isn't there. The check tells the same with its
 * place; this is for whoever provisions without checking.
 */
function terraformVariables(ledger, account, reach) {
    const { organization, value, file } = accountAndOrganization(ledger, account);
    const { claim, hub } = whereItGoes(ledger, organization, account, file);
    const { network, roles } = organization;
    const own = value.network === 'none' ? undefined : value.network;
    return {
        account,
        account_id: reach.accountId ?? null,
        offline: reach.accountId === undefined,
        partition: organization.organization.partition,
        region: hub.region,
        environment: network.environment,
        cidr: claim.subnet,
        zones: hub.zones,
        nat: own?.nat ?? network.nat,
        teleport_cidrs: network.teleport_cidrs,
        vpn_cidrs: network.vpn_cidrs,
        cnc_cidrs: network.cnc_cidrs,
        gitlab_cidrs: network.gitlab_cidrs,
        database: network.database,
        ipv6: own?.ipv6 ?? 'none',
        hub: hubVariables(hub, reach),
        roles: {
            provisioning: reach.access === 'write' ? roles.provisioning : roles.reader,
            ...(roles.external_id === undefined ? {} : { external_id: roles.external_id }),
        },
        session_name: reach.sessionName,
        ...(reach.onBehalfOf ? { source_identity: sourceIdentity(reach.onBehalfOf) } : {}),
        tags: value.tags,
    };
}
function hubVariables(hub, { access }) {
    return {
        core_account: hub.core_account,
        share_role: access === 'write' ? hub.share_role : hub.reader_role,
        transit_gateway: hub.transit_gateway,
        resource_share: hub.resource_share,
        accept: hub.accept,
        routes: hub.routes,
        dns_servers: hub.dns_servers,
    };
}
function accountAndOrganization(ledger, account) {
    const entry = ledger.accounts.get(account);
    if (!entry || !ledger.organization)
        throw new Error(`The ledger has no organization, or no account ${account}`);
    return { value: entry.value, file: entry.file, organization: ledger.organization.value };
}
function whereItGoes(ledger, organization, account, file) {
    const claim = claimOf(ledger, account);
    if (!claim) {
        throw new core_problem/* UserError */.y(`${account} has no claim on an address block.`, {
            file,
            hint: 'allocate-cidr (or `genesis subnet claim`) adds one; it belongs in the same pull request as the account.',
        });
    }
    const pool = ledger.pools.get(claim.pool)?.value;
    const hub = pool && hubOf(organization, pool.hub);
    if (!hub) {
        throw new core_problem/* UserError */.y(`${account} holds ${claim.subnet} of the pool ${claim.pool}, which has no hub.`, {
            file,
            hint: `Give ${ledger.folder}/pools/${claim.pool}.yaml a hub that organization.yaml knows.`,
        });
    }
    return { claim, hub };
}

;// CONCATENATED MODULE: ./src/core/render/plan-diff.js


// A plan as a diff: GitHub colors lines by their first character, so what goes is red and what comes is green.
/** What loses something comes first; nobody should have to scroll for it. */
const plan_diff_ORDER = ['destroy', 'replace', 'forget', 'change', 'import', 'move', 'add'];
const SIGNS = {
    destroy: { sign: '-', word: 'is destroyed' },
    replace: { sign: '-/+', word: 'is replaced: destroyed and made anew' },
    forget: { sign: '-', word: 'is forgotten by Terraform, and stays in AWS' },
    change: { sign: '!', word: 'changes' },
    import: { sign: '+', word: 'is imported' },
    move: { sign: ' ', word: 'moves to this address' },
    add: { sign: '+' },
};
/** For what somebody did already. */
const DONE_OUTSIDE = {
    ...SIGNS,
    destroy: { sign: '-', word: 'was deleted' },
    change: { sign: '!', word: 'was changed' },
};
/** All changes of a plan, or undefined where it has none. */
function planDiff(plan, signs = SIGNS) {
    const common = commonTags(plan.resources);
    const sorted = plan_diff_ORDER.flatMap((action) => plan.resources.filter((resource) => resource.action === action));
    const resources = sorted.map((resource) => plan_diff_without(common, resource));
    const firstNew = resources.findIndex(({ action }) => action === 'add');
    const lines = resources.flatMap((resource, index) => {
        const told = index === firstNew ? commonLines(common) : [];
        const isNext = index > 0 && (told.length > 0 || isApart(resources[index - 1], resource));
        return [...(isNext ? [''] : []), ...told, ...resourceLines(resource, signs)];
    });
    if (plan.resources_left_out)
        lines.push('', `… and ${(0,markdown/* counted */.hS)(plan.resources_left_out, 'resource')} more`);
    if (plan.outputs > 0)
        lines.push(...(lines.length > 0 ? [''] : []), `! ${(0,markdown/* counted */.hS)(plan.outputs, 'output')} changed`);
    return lines.length > 0 ? (0,markdown/* fence */.EU)('diff', [...placeholderLines(resources), ...lines]) : undefined;
}
/** Nobody should take the stand-in of an id for a mistake, or for somebody's account. */
function placeholderLines(resources) {
    const isUsed = resources.some(({ fields }) => fields.some(({ after }) => after?.includes(OFFLINE_ACCOUNT_ID)));
    return isUsed ? [`# ${OFFLINE_ACCOUNT_ID} stands for the id that AWS will give the account`, ''] : [];
}
/** The tags that every new resource with tags gets, as by the provider's default_tags; told once for all of them. */
function commonTags(resources) {
    // Of one whose fields are cut it isn't known which tags it has.
    const tagged = resources.filter(({ action, fields, fields_left_out: cut }) => {
        return action === 'add' && (cut || fields.some(({ path }) => /^tags(_all)?\b/.test(path)));
    });
    const [first, ...others] = tagged.map(({ fields }) => fields.filter(({ path }) => /^tags_all\b/.test(path)));
    if (!first || others.length === 0)
        return [];
    return first.filter((tag) => others.every((tags) => tags.some((other) => isSame(tag, other))));
}
function plan_diff_without(common, resource) {
    if (resource.action !== 'add')
        return resource;
    return { ...resource, fields: resource.fields.filter((field) => !common.some((tag) => isSame(tag, field))) };
}
function commonLines(common) {
    if (common.length === 0)
        return [];
    const width = widthOf(common);
    return [
        '# Every new resource below that has tags has these',
        ...common.flatMap((tag) => fieldLines(tag, true, width)),
        '',
    ];
}
const isSame = (a, b) => a.path === b.path && a.after === b.after;
/** Names alone stand close together; what has fields has air around it. */
function isApart(before, resource) {
    return before !== undefined && before.fields.length + resource.fields.length > 0;
}
function resourceLines({ address, action, fields, fields_left_out }, signs) {
    const { sign, word } = signs[action];
    const width = widthOf(fields);
    const lines = [
        `${sign} ${oneLine(address)}${word ? ` ${word}` : ''}`,
        ...fields.flatMap((field) => fieldLines(field, action === 'add' || action === 'import', width)),
    ];
    return fields_left_out ? [...lines, `      … and ${(0,markdown/* counted */.hS)(fields_left_out, 'field')} more`] : lines;
}
const widthOf = (fields) => Math.min(28, Math.max(0, ...fields.map(({ path }) => path.length)));
function fieldLines(field, isNew, width) {
    const name = oneLine(field.path).padEnd(width);
    const forces = field.forces_replacement ? '  # forces the replacement' : '';
    const after = `+     ${name} = ${oneLine(field.after ?? 'null')}${forces}`;
    return isNew ? [after] : [`-     ${name} = ${oneLine(field.before ?? 'null')}`, after];
}
/** A line break in a value would start a line that could be taken for one of the plan's. */
const oneLine = (text) => text.replace(/\r\n|[\r\n]/g, ' ');

;// CONCATENATED MODULE: ./src/core/render/drift-summary.js




/** What looking for drift came to: one row an account, those that need somebody first. */
function driftSummary(results) {
    const blocks = [
        ...(results.length > 0 ? [driftTable(results)] : []),
        ...ignoredTable(results),
        ...drift_summary_sorted(results).flatMap(details),
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
    return (0,markdown/* table */.tp)(columns, drift_summary_sorted(results).map(row));
}
function row({ account, outcome, drift, error }) {
    const { network, findings = [], ignored = [] } = drift ?? {};
    const number = (count) => (count > 0 ? `${count}` : '');
    return [
        `${sign(outcome)} ${(0,markdown/* code */.aY)(account)}`,
        number(network ? size(network.changed) : 0),
        number(network ? size(network.unapplied) : 0),
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
    const blocks = drift.network && isDrifted(drift) ? networkBlocks(drift.network) : [];
    return [
        ...(found.length > 0 ? [(0,markdown/* paragraph */.FY)(...found)] : []),
        ...(blocks.length > 0 ? [(0,markdown/* paragraph */.FY)(`### ${(0,markdown/* code */.aY)(account)}`), ...blocks] : []),
    ];
}
/** What was changed by hand, and what an apply would do besides. */
function networkBlocks({ changed, unapplied, owed, }) {
    const outside = planDiff(changed, DONE_OUTSIDE);
    const open = planDiff(unapplied);
    const why = owed ? ` (main owes it: ${(0,markdown/* inert */.tJ)((0,markdown/* shortened */.vI)(owed, 200))})` : '';
    return [
        ...(outside ? [(0,markdown/* paragraph */.FY)('**Changed outside of Terraform**'), outside] : []),
        ...(open ? [(0,markdown/* paragraph */.FY)(`**Not yet applied**${why}`), open] : []),
    ];
}
function drift_summary_sorted(results) {
    const order = ['failed', 'drifted', 'no-change'];
    const rank = ({ outcome }) => order.indexOf(outcome);
    return [...results].sort((a, b) => rank(a) - rank(b) || (a.account < b.account ? -1 : 1));
}
function summaryOf(title, blocks) {
    const [first, ...more] = paginate(blocks, () => `## ${title}`, SUMMARY_LIMIT);
    return more.length > 0 ? `${first}\n\nThere is more than a summary can hold.\n` : `${first}\n`;
}

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
const plan_table_hasEffect = (plan) => countsText(plan) !== NO_CHANGES;
/** What several plans come to: "1 new account, 57 to add". */
function effectText(accounts) {
    const fresh = accounts.filter(({ result }) => result.outcome !== 'failed' && result.offline).length;
    const plan = plan_table_totals(accounts);
    const closed = accounts.filter(({ lifecycle }) => lifecycle === 'closed').length;
    const parts = [fresh && counted(fresh, 'new account'), closed && `${counted(closed, 'account')} closed for good`];
    const network = fresh + closed === 0 || plan_table_hasEffect(plan) ? [countsText(plan)] : [];
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
    return plan && plan_table_hasEffect(plan) ? 'changes' : NO_CHANGES;
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
    const diff = plan && planDiff(plan);
    if (!diff)
        return undefined;
    const text = diff.lines.join('\n').replaceAll(account, '\0name');
    const own = block === undefined ? undefined : readCidr(block);
    if (!own)
        return text;
    return text.replace(/\d+(?:\.\d+){3}(?:\/\d+)?/g, (address) => {
        const found = readCidr(address.includes('/') ? address : `${address}/32`);
        return found && contains(own, found) ? `\0+${found.start - own.start}/${found.prefix}` : address;
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
    return alike(plan_table_inOrderOfConcern(accounts)).flatMap(([shown, ...same]) => shown.result.outcome === 'failed' ? failure(shown, same) : [...plan_details_details(shown), ...others(shown, same)]);
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
    const diff = result.plan && planDiff(result.plan);
    if (!diff || !result.plan)
        return [];
    const where = block ? ` · ${(0,markdown/* code */.aY)((0,markdown/* shortened */.vI)(block, 64))}` : '';
    const summary = `${plan_table_sign(planned)} <b>${(0,markdown/* code */.aY)(result.account)}</b>${where} · ${countsText(result.plan)}`;
    const fingerprint = result.fingerprint ? [`Fingerprint ${(0,markdown/* code */.aY)(result.fingerprint)}`] : [];
    return [(0,markdown/* folded */.TM)(summary, { ...diff, close: [diff.close, ...fingerprint].join('\n\n') })];
}
function failure(planned, same) {
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
    const peerings = names.filter(peerings_isPeering).length;
    const accounts = names.length - peerings;
    if (peerings === 0)
        return (0,markdown/* counted */.hS)(accounts, 'account');
    return [...(accounts > 0 ? [(0,markdown/* counted */.hS)(accounts, 'account')] : []), (0,markdown/* counted */.hS)(peerings, 'peering')].join(' and ');
}

;// CONCATENATED MODULE: ./src/core/render/provision.js






const WORDS = {
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
    const id = account_id ? (0,markdown/* code */.aY)(account_id) : peerings_isPeering(account) ? '' : 'not there yet';
    return [(0,markdown/* code */.aY)(account), id, WORDS[outcome], plan ? countsText(plan) : ''];
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

// EXTERNAL MODULE: ../../node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(7232);
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
    return hash_digest([...of.accounts].sort((a, b) => (a.account < b.account ? -1 : 1)));
}
/**
 * The digest of one account's part: status keeps it, so that later runs finish what was approved without asking again.
 * `create` isn't part of it: what was approved is still that once the account exists and its network is yet to come.
 * Who approved that an account goes approved all of it, so whatever an interrupted run left of it goes without asking.
 */
function itemDigest(item) {
    const { create: _, ...rest } = item;
    const { account, lifecycle, inputs } = item;
    return hash_digest(isLeaving(item) ? { account, lifecycle, inputs } : rest);
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
    const parsed = approved.safeParse(approval_parseJson(text));
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
function approval_parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new Error("This is not an approval: it isn't JSON", { cause });
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
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
        throw new core_problem/* UserError */.y(`${JSON.stringify(name)} can't be the name of a branch.`);
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
    return hint ? new core_problem/* UserError */.y(message, { hint }) : new Error(message);
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
        return new core_problem/* UserError */.y(`The rules of branch ${branch} refuse the commit: ${said(answer)}`, {
            hint: 'Let the GitHub App (or token) that pushes bypass the rule, or have it push to another branch.',
        });
    }
    if (DENIED.test(answer)) {
        return new core_problem/* UserError */.y(`Git may not push to branch ${branch}: ${said(answer)}`, {
            hint: 'The token needs "contents: write" for this repository.',
        });
    }
    return PASSING.test(stderr) ? 'unreachable' : new core_problem/* UserError */.y(`Branch ${branch} can't be pushed: ${said(answer)}`);
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
    throw new core_problem/* UserError */.y(`Branch ${branch} moved under each of ${on.attempts} attempts to commit on it.`, {
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
        throw new core_problem/* UserError */.y(`${JSON.stringify(folder)} is not a folder of the repository.`);
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
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(4379);
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
            throw new core_problem/* UserError */.y(`git ${args[0]} gives more than ${program_MOST_BYTES / 2 ** 20} MiB.`);
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
        throw new core_problem/* UserError */.y(`Git doesn't start in ${directory}: is it installed, and the folder there?`, {}, { cause });
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
        throw new core_problem/* UserError */.y(`${JSON.stringify(revision)} can't be a revision.`);
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
    throw new core_problem/* UserError */.y(`Git finds no revision ${JSON.stringify(revision)} in ${repo.directory}.`, {
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
        throw new core_problem/* UserError */.y('Git is too old to merge without a working tree; 2.38 can.');
    if (code === 128)
        throw new core_problem/* UserError */.y(`${JSON.stringify(head)} can't be merged into ${base}: ${stderr.trim()}`);
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
    if (why instanceof core_problem/* UserError */.y)
        throw why;
    repo.log(why === 'moved' ? `Branch ${branch} moved meanwhile.` : `The push got no answer: ${stderr.trim()}`);
    return 'moved';
}
const git_text = (output) => output.toString().trim();
const lines = (items) => items.map((item) => `${item}\n`).join('');

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
function deployments_renderDeploymentResult(value) {
    return `${JSON.stringify(result.parse(value), null, 2)}\n`;
}
/** The file's name in the folder of results: one an app and place. */
function deployments_deploymentFileName({ deployment }) {
    return `deploy-${digest([deployment.app, deployments_placeOf(deployment)]).slice(0, 16)}.json`;
}
/** What state/apps wants and status doesn't know of. */
function owedDeployments(ledger, status) {
    return allDeployments(ledger).filter(({ app, ...wish }) => status.apps.get(app)?.accounts[deployments_placeOf(wish)]?.inputs !== digest(wish));
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
    const places = new Set(after.map((one) => `${one.app} ${deployments_placeOf(one)}`));
    return {
        wanted: after.filter((one) => !known.has(digest(one))),
        removed: before.filter((one) => !places.has(`${one.app} ${deployments_placeOf(one)}`)),
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
function deployments_placeOf({ account, server }) {
    return server === undefined ? account : `${account}@${server}`;
}
/**
 * The record of an app after a deployment. What is as it was keeps its time, so that a second run has nothing to write.
 * The commit, from which the next approval looks for authors, goes on only to one that wants just what was deployed: what
 * else main may want by now nobody approved yet.
 */
function recordDeployment(before, { deployment: { app, ...wish }, functions }, { at, commit, ledger }) {
    const place = deployments_placeOf(wish);
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
    const wish = entry.value.deployments.find((one) => deployments_placeOf(one) === deployments_placeOf({ account, server }));
    if (wish?.version === version && wish.sha256 === sha256)
        return;
    const says = wish ? `version ${wish.version} with SHA-256 ${wish.sha256}` : 'nothing';
    throw new UserError(`${folder}/apps/${app}.yaml wants ${says} at ${deployments_placeOf({ account, server })}, not version ${version} with SHA-256 ${sha256}.`, {
        file: entry.file,
        hint: 'Open a pull request that changes the file: it is deployed once that is merged and approved.',
    });
}

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

;// CONCATENATED MODULE: ./src/core/aws/account-order.js
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

;// CONCATENATED MODULE: ./src/core/drift/strangers.js


const stranger = schemas/* strictObject */.rej({ id: schemas/* string */.YjP(), name: schemas/* string */.YjP(), email: schemas/* string */.YjP() });
/** The file in the folder of results with what was found of the organization as a whole; no result is named so. */
const strangers_STRANGERS_FILE = 'organization.json';
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
    const emails = new Set(accounts.map((account) => accountEmail(account, organization)?.toLowerCase()));
    return all
        .filter(({ id, email, state }) => !OVER.includes(state) && !ids.has(id) && !emails.has(email.toLowerCase()))
        .map(({ id, name, email }) => ({ id, name, email }))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
}
function renderStrangers(found) {
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
function resultFileName(of) {
    return `${of.step}-${of.account}.json`;
}
/** The file's text. A result that doesn't fit the schema is a fault of ours and throws. */
function renderResult(value) {
    return `${JSON.stringify(result_result.parse(value), null, 2)}\n`;
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
    const parsed = result_result.safeParse(data);
    if (parsed.success)
        return parsed.data;
    throw new Error(`${file} is not a result: ${errors/* prettifyError */.S1(parsed.error)}`);
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
    await write(folder, strangers_STRANGERS_FILE, renderStrangers(found));
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

// EXTERNAL MODULE: ../../node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(8630);
;// CONCATENATED MODULE: ./src/core/check/finding.js

/** An error at a place of the ledger, holding back the accounts given. `undefined` holds back all of them. */
function errorAt({ entry, path }, accounts, wording) {
    const place = { file: entry.file, ...entry.at(path) };
    return { ...place, severity: 'error', ...wording, ...(accounts && { accounts }) };
}
function warningAt({ entry, path }, accounts, wording) {
    return { file: entry.file, ...entry.at(path), severity: 'warning', ...wording, accounts };
}
/** A fault of CIDR arithmetic in the form of a problem: its reason as a clause, about the value at `subject`. */
function faultWording(subject, { reason, hint }) {
    return { message: `${subject}: ${reason.replace(/\.$/, '')}`, hint };
}
/** A name that leads nowhere: the one that was meant, or else another way to mend it. */
function unknownName(name, known, wording) {
    const meant = closest(name, [...known]);
    return meant ? { ...wording, hint: `Did you mean ${meant}?` } : wording;
}

;// CONCATENATED MODULE: ./src/core/check/accounts.js



/** Every account that is to be made has an e-mail that AWS takes: its own, or by the factory's pattern. */
function accountHasEmail({ ledger }) {
    const organization = ledger.organization?.value;
    if (!organization)
        return [];
    return [...ledger.accounts].flatMap(([name, entry]) => {
        const email = accountEmail(entry.value, organization);
        if (email === undefined && entry.value.account_id)
            return [];
        if (email === undefined) {
            const message = `${name} has no e-mail`;
            return [
                errorAt({ entry, path: [] }, [name], {
                    message,
                    hint: 'Add email, or give the factory a pattern in organization.yaml.',
                }),
            ];
        }
        const fault = values_email.safeParse(email).error?.issues[0]?.message;
        if (fault === undefined)
            return [];
        const message = `the e-mail ${email}, made by the factory's pattern, ${fault}`;
        return [errorAt({ entry, path: ['name'] }, [name], { message, hint: 'Add email, or shorten the name.' })];
    });
}
/** What is protected is neither cleaned nor closed. */
function protectedStays({ ledger }) {
    return [...ledger.accounts].flatMap(([name, entry]) => {
        const { lifecycle, protected: isProtected } = entry.value;
        if (!isProtected || lifecycle === 'present')
            return [];
        const message = `${name} is protected and can't be ${lifecycle === 'clean' ? 'cleaned' : 'closed'}`;
        const hint = 'Take protected away in a pull request of its own first.';
        return [errorAt({ entry, path: ['lifecycle'] }, [name], { message, hint })];
    });
}
/** The unit of suspended accounts is for closed ones alone. */
function unitIsForWork({ ledger }) {
    const suspended = ledger.organization?.value.factory.suspended_unit;
    return [...ledger.accounts].flatMap(([name, entry]) => {
        const { unit } = entry.value;
        if (suspended === undefined || unit === undefined || !`${unit}/`.startsWith(`${suspended}/`))
            return [];
        const message = `${unit} is where closed accounts go`;
        return [
            errorAt({ entry, path: ['unit'] }, [name], {
                message,
                hint: 'Name another unit; lifecycle: closed moves it there.',
            }),
        ];
    });
}
/** Only Service Catalog knows products, and each of its accounts needs one. */
function productIsKnown({ ledger }) {
    const factory = ledger.organization?.value.factory;
    if (!factory)
        return [];
    return [...ledger.accounts].flatMap(([name, entry]) => {
        const { product, account_id } = entry.value;
        if (factory.kind === 'organizations' && product !== undefined) {
            const message = 'product has no effect: the factory is organizations';
            return [warningAt({ entry, path: ['product'] }, [name], { message, hint: 'Delete it.' })];
        }
        if (factory.kind === 'organizations' || product || factory.product || account_id)
            return [];
        const message = `${name} has no product to be made from`;
        return [
            errorAt({ entry, path: [] }, [name], {
                message,
                hint: 'Add product, or give the factory one in organization.yaml.',
            }),
        ];
    });
}

;// CONCATENATED MODULE: ./src/core/addresses/blocks.js
// A parent network cut into blocks of one size, counted from 0. Blocks are computed from their index, never listed.


// Indexes are plain numbers, exact up to 2^53 and fit for JSON. IPv6 /12 in /64, a whole registry's worth, just fits.
const MOST_BITS = 52;
/** What is wrong with the size of a pool's blocks; `undefined` when it will do. */
function spaceFault({ parent, splitPrefix }) {
    const { prefix, family } = parent;
    const most = Math.min(addressBits(family), prefix + MOST_BITS);
    if (Number.isInteger(splitPrefix) && splitPrefix >= prefix && splitPrefix <= most)
        return undefined;
    return {
        reason: `${formatCidr(parent)} can't be split in /${splitPrefix}.`,
        hint: `Choose a split range from ${prefix} (one block) to ${most}${most < addressBits(family) ? ` (2^${MOST_BITS} blocks)` : ''}.`,
    };
}
/** How many blocks there are. */
function blockCount({ parent, splitPrefix }) {
    return 2 ** (splitPrefix - parent.prefix);
}
/** The block of an index. Throws a RangeError for one that isn't there. */
function blockAt(space, index) {
    const { parent, splitPrefix } = space;
    if (!(index >= 0 && index < blockCount(space))) {
        throw new RangeError(`${formatCidr(parent)} in /${splitPrefix} has no block ${index}.`);
    }
    const block = { family: parent.family, prefix: splitPrefix };
    return { ...block, start: parent.start + BigInt(index) * addressCount(block) };
}
/** The index of the block that a network inside the parent lies in, or starts in. `undefined` outside the parent. */
function indexOf({ parent, splitPrefix }, cidr) {
    if (!contains(parent, cidr))
        return undefined;
    return Number((cidr.start - parent.start) / addressCount({ family: parent.family, prefix: splitPrefix }));
}
/** Whether a network is one of the blocks: inside the parent and of the blocks' size. */
function isBlock({ parent, splitPrefix }, cidr) {
    return cidr.prefix === splitPrefix && contains(parent, cidr);
}

;// CONCATENATED MODULE: ./src/core/check/context.js



function contextOf(ledger, status) {
    const spaces = new Map();
    for (const [name, { value }] of ledger.pools) {
        const space = { parent: toCidr(value.parent), splitPrefix: value.split_range };
        if (!spaceFault(space))
            spaces.set(name, space);
    }
    const claims = [...ledger.claims.values()].map((entry) => ({
        ...entry.value,
        entry,
        cidr: toCidr(entry.value.subnet),
    }));
    const users = poolUsers(ledger);
    const usersOf = (pool) => users.get(pool) ?? [];
    return { ledger, status, spaces, usersOf, claims, claimsOf: Map.groupBy(claims, ({ account }) => account) };
}
/** Whether a file is there, readable or not: what can't be read isn't called missing as well. */
function context_isThere(ledger, folder, name) {
    return ledger[folder].has(name) || ledger.unreadable.has(`${ledger.folder}/${folder}/${name}.yaml`);
}
/** Whether status says for sure that the account was closed. */
function isDeleted(status, account) {
    return status.accounts.get(account)?.state === 'deleted';
}
/** What the account wants of a network; `undefined` where it wants none, or none any more. */
function wantedNetwork({ network, lifecycle }) {
    return network === 'none' || lifecycle === 'closed' ? undefined : network;
}

;// CONCATENATED MODULE: ./src/core/check/apps.js


/** An app is deployed to accounts that exist and stay. */
function appHasAccounts({ ledger }) {
    return [...ledger.apps.values()].flatMap((entry) => entry.value.deployments.flatMap(({ account }, index) => {
        const spot = { entry, path: ['deployments', index, 'account'] };
        if (!context_isThere(ledger, 'accounts', account)) {
            const hint = `Add ${ledger.folder}/accounts/${account}.yaml, or delete the deployment.`;
            const wording = { message: `there is no account ${account}`, hint };
            return [errorAt(spot, [account], unknownName(account, ledger.accounts.keys(), wording))];
        }
        if (ledger.accounts.get(account)?.value.lifecycle !== 'closed')
            return [];
        return [
            errorAt(spot, [account], { message: `${account} is to be closed`, hint: 'Delete the deployment first.' }),
        ];
    }));
}
/** An app is listed on servers that organization.yaml knows. */
function appHasServers({ ledger }) {
    const servers = ledger.organization?.value.servers;
    if (!servers)
        return [];
    return [...ledger.apps.values()].flatMap((entry) => entry.value.deployments.flatMap(({ account, server, install }, index) => {
        if (server === undefined && !install)
            return [];
        const path = ['deployments', index, server === undefined ? 'install' : 'server'];
        if (server === undefined) {
            return [
                errorAt({ entry, path }, [account], {
                    message: 'install needs a server',
                    hint: 'Add server, or delete install.',
                }),
            ];
        }
        if (Object.hasOwn(servers, server))
            return [];
        const known = Object.keys(servers);
        const hint = `Write one of ${known.join(', ')}, or add it to organization.yaml.`;
        const wording = unknownName(server, known, { message: `organization.yaml has no server ${server}`, hint });
        return [errorAt({ entry, path }, [account], wording)];
    }));
}
/** One version of an app in an account and on a server: a server lists one, an account's record holds one. */
function appIsDeployedOnce({ ledger }) {
    return [...ledger.apps.values()].flatMap((entry) => {
        const seen = new Set();
        return entry.value.deployments.flatMap(({ account, server = '' }, index) => {
            const key = JSON.stringify([account, server]);
            if (!seen.has(key)) {
                seen.add(key);
                return [];
            }
            const message = `this app is deployed to ${account} twice`;
            return [errorAt({ entry, path: ['deployments', index] }, [account], { message, hint: 'Keep one of the two.' })];
        });
    });
}

;// CONCATENATED MODULE: ./src/core/addresses/overlaps.js

/**
 * Finds networks that overlap, in O(n log n): pairs of the larger one and the one inside it (equals in their order in
 * the list). Each network is paired with its nearest surrounding one only, so there are fewer pairs than networks, and
 * still every network that overlaps another is in at least one pair.
 * To carry something along, give objects that are networks and more: `{ ...cidr, file }`.
 */
function findOverlaps(networks) {
    const pairs = [];
    // Sorted, a network is followed by all it contains: those around the current one form a stack.
    const around = [];
    for (const network of [...networks].sort(compareCidrs)) {
        let outer = around.at(-1);
        while (outer && !contains(outer, network)) {
            around.pop();
            outer = around.at(-1);
        }
        if (outer)
            pairs.push([outer, network]);
        around.push(network);
    }
    return pairs;
}

;// CONCATENATED MODULE: ./src/core/check/claims.js








/** Claims aren't written by hand: whatever is wrong with one, this mends it. */
function claimAnew(account) {
    return `Delete this file in the pull request that added it; \`genesis subnet claim --account ${account}\` claims anew.`;
}
/** A claim is a block of a pool that exists. */
function claimIsBlock({ ledger, spaces, claims }) {
    return claims.flatMap((claim) => {
        const { entry, pool, account, subnet, cidr } = claim;
        if (!context_isThere(ledger, 'pools', pool)) {
            return [
                errorAt({ entry, path: ['pool'] }, [account], {
                    message: `there is no pool ${pool}`,
                    hint: claimAnew(account),
                }),
            ];
        }
        const space = spaces.get(pool);
        if (!space || isBlock(space, cidr))
            return [];
        const message = `subnet ${subnet} is not a block of the pool ${pool} (${spaceText(space)})`;
        return [errorAt({ entry, path: ['subnet'] }, [account], { message, hint: claimAnew(account) })];
    });
}
/** A claim's account exists, or existed and its block rests. */
function claimHasAccount({ ledger, status, claims }) {
    return claims.flatMap(({ entry, account }) => {
        if (context_isThere(ledger, 'accounts', account) || isDeleted(status, account) || status.unreadable.has(account))
            return [];
        const hint = `Add ${ledger.folder}/accounts/${account}.yaml, or delete the claim in the pull request that added it.`;
        return [errorAt({ entry, path: ['account'] }, [account], { message: `there is no account ${account}`, hint })];
    });
}
/** An account holds one block. */
function claimIsOnly({ claimsOf }) {
    return [...claimsOf].flatMap(([account, claims]) => {
        const [first, ...others] = claims;
        return others.map(({ entry }) => {
            const message = `${account} holds two blocks: this and ${first?.subnet}`;
            return errorAt({ entry, path: ['account'] }, [account], {
                message,
                hint: 'Delete the claim that was added last.',
            });
        });
    });
}
/** A network that was applied stays on its block, or Terraform would build it anew elsewhere. */
function claimIsAsApplied({ ledger, status, claims }) {
    return claims.flatMap(({ entry, account, subnet }) => {
        const record = status.accounts.get(account);
        if (!record?.subnet || record.subnet === subnet || record.state === 'deleted')
            return [];
        const message = `${account} has its network on ${record.subnet}, not on ${subnet}`;
        const hint = `Put ${ledger.folder}/subnets/${claimFileName(toCidr(record.subnet))} back, and delete this file.`;
        return [errorAt({ entry, path: ['subnet'] }, [account], { message, hint })];
    });
}
/** No address is in two claims. */
function claimsAreApart({ claims }) {
    return findOverlaps(claims.map((claim) => ({ ...claim.cidr, claim }))).map(([{ claim: outer }, { claim: inner }]) => {
        const message = `subnet ${inner.subnet} overlaps ${outer.subnet}, which ${outer.account} holds`;
        const accounts = [...new Set([outer.account, inner.account])];
        return errorAt({ entry: inner.entry, path: ['subnet'] }, accounts, {
            message,
            hint: 'Delete the claim that was added last.',
        });
    });
}
/** No claim is where the status knows the network of another account, whose own claim is gone. */
function claimIsFree({ status, claims, claimsOf }) {
    const inUse = [...status.accounts].flatMap(([account, { state, subnet }]) => subnet && state !== 'deleted' && !claimsOf.has(account) ? [{ account, subnet, cidr: toCidr(subnet) }] : []);
    if (inUse.length === 0)
        return [];
    return claims.flatMap(({ entry, account, subnet, cidr }) => {
        const other = inUse.find((one) => one.account !== account && overlaps(one.cidr, cidr));
        if (!other)
            return [];
        const message = `subnet ${subnet} overlaps ${other.subnet}, where ${other.account} has its network`;
        return [errorAt({ entry, path: ['subnet'] }, [account], { message, hint: claimAnew(account) })];
    });
}
/** A claim is what its account asks for: of the pool it names, or the very block. */
function claimIsWanted({ ledger, claims }) {
    return claims.flatMap((claim) => {
        const network = ledger.accounts.get(claim.account)?.value.network;
        if (network === undefined)
            return [];
        const wrong = unwanted(network, claim);
        if (!wrong)
            return [];
        const { path, message } = wrong;
        const hint = `Let ${ledger.folder}/accounts/${claim.account}.yaml say what is claimed, or delete the claim in the pull request that added it.`;
        return [errorAt({ entry: claim.entry, path }, [claim.account], { message, hint })];
    });
}
function unwanted(network, claim) {
    const { account, pool, subnet } = claim;
    if (network === 'none')
        return { path: ['account'], message: `${account} asks for no network, but this is its claim` };
    if (network.pool && network.pool !== pool) {
        return { path: ['pool'], message: `${account} asks for a block of the pool ${network.pool}, not of ${pool}` };
    }
    if (network.subnet && network.subnet !== subnet) {
        return { path: ['subnet'], message: `${account} asks for ${network.subnet}, not for ${subnet}` };
    }
    return undefined;
}
function spaceText({ parent, splitPrefix }) {
    return `${formatCidr(parent)} in /${splitPrefix}`;
}

;// CONCATENATED MODULE: ./src/core/check/clusters.js

/** A cluster has a network to be in, and somebody who makes it. */
function clusterCanBeMade({ ledger, status }) {
    const organization = ledger.organization?.value;
    return [...ledger.accounts].flatMap(([name, entry]) => {
        const { cluster, network, lifecycle } = entry.value;
        // One that was requested is the provisioner's.
        if (!cluster || lifecycle !== 'present' || status.accounts.get(name)?.cluster)
            return [];
        const spot = { entry, path: ['cluster'] };
        if (network === 'none') {
            const hint = 'Give it a network, or delete cluster.';
            return [errorAt(spot, [name], { message: `${name} has no network for a cluster to be in`, hint })];
        }
        if (organization && organization.network.provisioner_url === null) {
            const message = 'nobody makes clusters: network.provisioner_url in organization.yaml is null';
            const hint = "Write the cloud provisioner's address there, or delete cluster.";
            return [errorAt(spot, [name], { message, hint })];
        }
        const lacks = lacksOf(cluster);
        const message = `an EKS cluster lacks ${lacks.join(', ')}`;
        return lacks.length > 0 ? [errorAt(spot, [name], { message, hint: `Add ${lacks.join(', ')}.` })] : [];
    });
}
/** What the provisioner refuses a request without (mattermost-cloud, model/cluster_request.go). */
function lacksOf(cluster) {
    if (cluster.provisioner !== 'eks')
        return [];
    return ['ami', 'cluster_role', 'node_role'].filter((key) => cluster[key] === undefined);
}

;// CONCATENATED MODULE: ./src/core/aws/reserved.js
/** Accounts in which the organization itself lives: what each is, by id. Nobody adopts, changes or closes them. */
function reservedAccounts({ organization: itself, automation, hubs }) {
    return new Map([
        ...itself.never.map((id) => [id, "one of organization.yaml's `never`"]),
        ...Object.entries(hubs).map(([hub, { core_account }]) => [core_account, `the core account of the hub ${hub}`]),
        [automation.account, 'the account of the automation'],
        [itself.management_account, 'the management account'],
    ]);
}

;// CONCATENATED MODULE: ./src/core/check/identity.js
// An AWS account is one ledger's account: by its id, by its e-mail, for good.



/** No two accounts share an e-mail, however it is capitalized. */
function emailIsOwn(context) {
    const organization = context.ledger.organization?.value;
    if (!organization)
        return [];
    const keyOf = (account) => accountEmail(account, organization)?.toLowerCase();
    return shared(context, keyOf).map(({ entry, key, holder }) => {
        const path = entry.value.email ? ['email'] : ['name'];
        const message = `the e-mail ${key} belongs to ${holder}`;
        return errorAt({ entry, path }, [entry.value.name], {
            message,
            hint: 'An AWS account needs an e-mail of its own: write another.',
        });
    });
}
/** No two accounts adopt one AWS account. */
function adoptedOnce(context) {
    const idOf = ({ account_id, name }) => account_id ?? context.status.accounts.get(name)?.account_id;
    return shared(context, idOf).map(({ entry, key, holder }) => {
        const message = `the AWS account ${key} is ${holder}'s`;
        return errorAt({ entry, path: ['account_id'] }, [entry.value.name], {
            message,
            hint: 'Let one file of the two adopt it.',
        });
    });
}
// These sort behind every date.
const UNDATED = 'known, but not since when';
const UNKNOWN = 'not known yet';
/** Accounts that have the same key as another; the holder is the one that was there first, as far as status knows. */
function shared({ ledger, status }, keyOf) {
    const groups = Map.groupBy(ledger.accounts.values(), ({ value }) => keyOf(value));
    const since = ({ value: { name } }) => {
        const record = status.accounts.get(name);
        return `${record ? (record.created ?? UNDATED) : UNKNOWN} ${name}`;
    };
    const inOrder = (a, b) => (since(a) < since(b) ? -1 : 1);
    return [...groups].flatMap(([key, entries]) => {
        if (key === undefined || entries.length === 1)
            return [];
        const [first, ...others] = entries.sort(inOrder);
        return others.map((entry) => ({ entry, key, holder: first?.value.name }));
    });
}
/** An account that was made isn't exchanged for another one. */
function adoptionHolds({ ledger, status }) {
    return [...ledger.accounts].flatMap(([name, entry]) => {
        const made = status.accounts.get(name)?.account_id;
        const { account_id } = entry.value;
        if (!made || !account_id || made === account_id)
            return [];
        const message = `account_id is ${account_id}, but ${name} is the AWS account "${made}"`;
        return [
            errorAt({ entry, path: ['account_id'] }, [name], {
                message,
                hint: 'Delete account_id, or adopt the other account by a file of its own.',
            }),
        ];
    });
}
/** Nobody adopts or closes what the organization itself lives in. */
function outOfReach({ ledger, status }) {
    const organization = ledger.organization?.value;
    const reserved = organization ? reservedAccounts(organization) : new Map();
    return [...ledger.accounts].flatMap(([name, entry]) => {
        const id = entry.value.account_id ?? status.accounts.get(name)?.account_id;
        const what = id === undefined ? undefined : reserved.get(id);
        if (what === undefined)
            return [];
        const message = `the AWS account ${id} is ${what}: it can't be an account of the ledger`;
        return [
            errorAt({ entry, path: ['account_id'] }, [name], {
                message,
                hint: 'Adopt another account, or delete this file.',
            }),
        ];
    });
}
/** What was closed stays closed: AWS never takes its e-mail again, and its state and records are under its name. */
function closedStaysClosed({ ledger, status }) {
    const organization = ledger.organization?.value;
    const tombs = [...status.accounts].filter(([, { state }]) => state === 'deleted');
    // One that was closed before it was made has used up no e-mail.
    const used = tombs.filter(([, { account_id }]) => account_id !== undefined);
    const byEmail = new Map(used.flatMap(([name, { email }]) => (email ? [[email.toLowerCase(), name]] : [])));
    return [...ledger.accounts].flatMap(([name, entry]) => {
        if (entry.value.lifecycle !== 'closed' && status.accounts.get(name)?.state === 'deleted') {
            const message = `${name} was closed, and a closed account doesn't come back`;
            return [errorAt({ entry, path: ['name'] }, [name], { message, hint: 'Take another name and e-mail.' })];
        }
        const email = organization && accountEmail(entry.value, organization);
        const owner = email && byEmail.get(email.toLowerCase());
        if (!owner || owner === name)
            return [];
        const path = entry.value.email ? ['email'] : ['name'];
        const message = `the e-mail ${email} was ${owner}'s, which is closed: AWS never takes it again`;
        return [errorAt({ entry, path }, [name], { message, hint: 'Write another e-mail.' })];
    });
}

;// CONCATENATED MODULE: ./src/core/check/networks.js







/** The pool that an account names exists. */
function accountPoolExists({ ledger }) {
    return [...ledger.accounts].flatMap(([name, entry]) => {
        const pool = wantedNetwork(entry.value)?.pool;
        if (pool === undefined || context_isThere(ledger, 'pools', pool))
            return [];
        const pools = [...ledger.pools.keys()];
        const hint = `Write one of ${pools.slice(0, 10).join(', ')}, or add ${ledger.folder}/pools/${pool}.yaml.`;
        const wording = unknownName(pool, pools, { message: `there is no pool ${pool}`, hint });
        return [errorAt({ entry, path: ['network', 'pool'] }, [name], wording)];
    });
}
/** A pinned block is a block of one pool, and nobody else's. */
function pinIsBlock(context) {
    const { ledger } = context;
    const pins = new Map();
    return [...ledger.accounts].flatMap(([name, entry]) => {
        const subnet = wantedNetwork(entry.value)?.subnet;
        if (subnet === undefined)
            return [];
        const other = ledger.claims.get(subnet)?.value.account ?? pins.get(subnet);
        if (!pins.has(subnet))
            pins.set(subnet, name);
        const spot = { entry, path: ['network', 'subnet'] };
        if (other !== undefined && other !== name) {
            const message = `${subnet} belongs to ${other}`;
            return [errorAt(spot, [name], { message, hint: 'Pin another block, or name a pool.' })];
        }
        const wrong = unaligned(toCidr(subnet), context);
        return wrong ? [errorAt(spot, [name], wrong)] : [];
    });
}
function unaligned(pin, { ledger, spaces }) {
    if ([...spaces.values()].some((space) => isBlock(space, pin)))
        return undefined;
    const unknown = [...ledger.unreadable].some((path) => path.startsWith(`${ledger.folder}/pools/`));
    if (unknown || spaces.size < ledger.pools.size)
        return undefined;
    const around = [...spaces].find(([, space]) => contains(space.parent, pin));
    if (!around)
        return { message: `${formatCidr(pin)} lies in no pool`, hint: 'Pin a block of a pool, or name a pool.' };
    const [pool, space] = around;
    const fitting = formatCidr(blockAt(space, indexOf(space, pin) ?? 0));
    return {
        message: `${formatCidr(pin)} is not a block of the pool ${pool}`,
        hint: `Its blocks are /${space.splitPrefix}, such as ${fitting}.`,
    };
}
/**
 * An account that wants a network has a claim. A warning while it has no network yet: in a pull request the claim comes
 * after the file. A network without its claim is an error: another block would mean another network.
 */
function accountHasClaim({ ledger, status, claimsOf }) {
    return [...ledger.accounts].flatMap(([name, entry]) => {
        if (!wantedNetwork(entry.value) || claimsOf.has(name))
            return [];
        const spot = { entry, path: ['network'] };
        const subnet = status.accounts.get(name)?.subnet;
        if (subnet) {
            const message = `${name} has its network on ${subnet}, but its claim is gone`;
            const hint = `Put ${ledger.folder}/subnets/${claimFileName(toCidr(subnet))} back.`;
            return [errorAt(spot, [name], { message, hint })];
        }
        const message = `${name} has no block yet`;
        const hint = `The plan workflow claims one for its pull request; by hand: \`genesis subnet claim --account ${name}\`.`;
        return [warningAt(spot, [name], { message, hint })];
    });
}

;// CONCATENATED MODULE: ./src/core/check/organization.js


/** Account Factory asks for the user of single sign-on. */
function factoryIsComplete({ ledger }) {
    const entry = ledger.organization;
    if (entry?.value.factory.kind !== 'service-catalog' || entry.value.factory.sso)
        return [];
    const message = 'factory.sso is missing: Account Factory asks for it';
    return [
        errorAt({ entry, path: ['factory'] }, undefined, { message, hint: 'Add sso: {email, first_name, last_name}.' }),
    ];
}
/** A hub names each zone once, and a webhook's name leads to one secret. */
function namedOnce({ ledger }) {
    const entry = ledger.organization;
    if (!entry)
        return [];
    const { hubs, webhooks } = entry.value;
    const zones = Object.entries(hubs).flatMap(([hub, { zones: letters }]) => repeated(letters).map((index) => ({ path: ['hubs', hub, 'zones', index], text: `the zone ${letters[index]}` })));
    const names = repeated(webhooks.map(({ name }) => name)).map((index) => ({
        path: ['webhooks', index, 'name'],
        text: `the webhook ${webhooks[index]?.name}`,
    }));
    return [...zones, ...names].map(({ path, text }) => errorAt({ entry, path }, undefined, { message: `${text} is there twice`, hint: 'Keep one of the two.' }));
}
function repeated(values) {
    return values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));
}
/** Drift is ignored in accounts that exist. */
function ignoredDriftIsOfAccounts({ ledger }) {
    const entry = ledger.organization;
    return (entry?.value.drift.ignore ?? []).flatMap(({ account }, index) => {
        if (!entry || context_isThere(ledger, 'accounts', account))
            return [];
        const wording = { message: `there is no account ${account}`, hint: 'Delete the entry.' };
        const spot = { entry, path: ['drift', 'ignore', index, 'account'] };
        return [warningAt(spot, [], unknownName(account, ledger.accounts.keys(), wording))];
    });
}

;// CONCATENATED MODULE: ./src/core/check/peerings.js



/** A peering joins two accounts, named in alphabetical order so that it can't be written twice. */
function peeringIsPair({ ledger }) {
    return [...ledger.peerings.values()].flatMap((entry) => {
        const [a, b] = entry.value.accounts;
        if (a < b)
            return [];
        const wording = a === b
            ? { message: `${a} can't be peered with itself`, hint: 'Name two accounts, or delete the file.' }
            : {
                message: 'accounts are not in alphabetical order',
                hint: `Write [${b}, ${a}] and name the file ${b}--${a}.yaml.`,
            };
        return [errorAt({ entry, path: ['accounts'] }, peerings_touched(entry), wording)];
    });
}
/** Both accounts of a peering have, and keep, a network. */
function peeringHasNetworks({ ledger }) {
    return [...ledger.peerings.values()].flatMap((entry) => entry.value.accounts.flatMap((name, index) => {
        const spot = { entry, path: ['accounts', index] };
        if (!context_isThere(ledger, 'accounts', name)) {
            const hint = `Add ${ledger.folder}/accounts/${name}.yaml, or delete this file.`;
            const wording = { message: `there is no account ${name}`, hint };
            return [errorAt(spot, peerings_touched(entry), unknownName(name, ledger.accounts.keys(), wording))];
        }
        const account = ledger.accounts.get(name)?.value;
        if (!account || (account.network !== 'none' && account.lifecycle === 'present'))
            return [];
        const why = account.network === 'none'
            ? 'has no network'
            : `is to be ${account.lifecycle === 'clean' ? 'cleaned' : 'closed'}`;
        return [
            errorAt(spot, [name], {
                message: `${name} ${why}, so it can't be peered`,
                hint: 'Delete this file: peerings go first.',
            }),
        ];
    }));
}
/** AWS refuses to peer networks that overlap. */
function peeringIsApart({ ledger, claimsOf }) {
    return [...ledger.peerings.values()].flatMap((entry) => {
        const [a, b] = entry.value.accounts;
        const [mine, theirs] = [claimsOf.get(a)?.[0], claimsOf.get(b)?.[0]];
        if (a === b || !mine || !theirs || !overlaps(mine.cidr, theirs.cidr))
            return [];
        const message = `${mine.subnet} of ${a} and ${theirs.subnet} of ${b} overlap: AWS doesn't peer them`;
        return [
            errorAt({ entry, path: ['accounts'] }, peerings_touched(entry), {
                message,
                hint: 'Delete this file, or give one of the accounts another block.',
            }),
        ];
    });
}
function peerings_touched({ value }) {
    return [...new Set(value.accounts)];
}

;// CONCATENATED MODULE: ./src/core/addresses/network-size.js
// AWS: a VPC's IPv4 block, and each subnet's, is between /16 and /28.
const LARGEST_VPC = 16;
const SMALLEST_SUBNET = 28;
/**
 * Why a network of this IPv4 prefix length can't be built in so many zones (one or more); `undefined` when it can.
 * Its lower half is private, its upper half public, and each half is cut by the next power of two, a subnet per zone.
 */
function networkFault(prefix, zones) {
    const smallest = smallestNetwork(zones);
    if (prefix < LARGEST_VPC) {
        return {
            reason: `A network of /${prefix} is too large: AWS allows a VPC a /${LARGEST_VPC} at most.`,
            hint: `Use a block from /${LARGEST_VPC} to /${smallest}.`,
        };
    }
    if (prefix <= smallest)
        return undefined;
    const needs = `${zones === 1 ? 'one zone needs' : `${zones} zones need`} ${2 * zones} subnets`;
    return {
        reason: `A network of /${prefix} is too small: ${needs}, each a /${SMALLEST_SUBNET} or larger.`,
        hint: `Use a /${smallest} or larger${zones > 2 ? ` (/${smallestNetwork(2)} with two zones)` : ''}.`,
    };
}
function smallestNetwork(zones) {
    return SMALLEST_SUBNET - 1 - Math.ceil(Math.log2(zones));
}

;// CONCATENATED MODULE: ./src/core/check/pools.js







/** A pool's hub is one of organization.yaml's. */
function poolHasHub({ ledger, usersOf }) {
    const hubs = ledger.organization?.value.hubs;
    if (!hubs)
        return [];
    return [...ledger.pools].flatMap(([name, entry]) => {
        const { hub } = entry.value;
        if (Object.hasOwn(hubs, hub))
            return [];
        const known = Object.keys(hubs);
        const hint = `Write one of ${known.join(', ')}, or add the hub to organization.yaml.`;
        const wording = unknownName(hub, known, { message: `organization.yaml has no hub ${hub}`, hint });
        return [errorAt({ entry, path: ['hub'] }, usersOf(name), wording)];
    });
}
/** A pool can be cut as it says. */
function poolSplits({ ledger, usersOf }) {
    return [...ledger.pools].flatMap(([name, entry]) => {
        const fault = spaceFault({ parent: toCidr(entry.value.parent), splitPrefix: entry.value.split_range });
        return fault ? [errorAt({ entry, path: ['split_range'] }, usersOf(name), faultWording('split_range', fault))] : [];
    });
}
/** A pool's blocks are large enough for the subnets of a network: one private and one public in each zone of its hub. */
function poolFitsNetworks({ ledger, spaces, usersOf }) {
    return [...spaces].flatMap(([name, { parent, splitPrefix }]) => {
        const entry = ledger.pools.get(name);
        if (!entry)
            return [];
        const spot = { entry, path: ['split_range'] };
        if (parent.family === 6) {
            const message = `networks can't be built on the pool ${name}: a VPC needs a block of IPv4`;
            return [warningAt(spot, [], { message, hint: 'For IPv6, write ipv6: amazon or an IPAM pool in the account.' })];
        }
        const organization = ledger.organization?.value;
        const zones = organization && hubOf(organization, entry.value.hub)?.zones.length;
        const fault = zones === undefined ? undefined : networkFault(splitPrefix, zones);
        return fault ? [errorAt(spot, usersOf(name), faultWording('split_range', fault))] : [];
    });
}
/** No address is in two pools. */
function poolsAreApart({ ledger, usersOf }) {
    const parents = [...ledger.pools].map(([name, entry]) => ({ ...toCidr(entry.value.parent), name, entry }));
    return findOverlaps(parents).map(([outer, inner]) => {
        const accounts = [outer, inner].flatMap(({ name }) => usersOf(name));
        const message = `parent ${formatCidr(inner)} overlaps ${formatCidr(outer)} of the pool ${outer.name}`;
        return errorAt({ entry: inner.entry, path: ['parent'] }, accounts, {
            message,
            hint: 'Give the newer of the two pools other addresses.',
        });
    });
}

;// CONCATENATED MODULE: ./src/core/check/ledger.js










const ledger_RULES = [
    factoryIsComplete,
    namedOnce,
    ignoredDriftIsOfAccounts,
    poolHasHub,
    poolSplits,
    poolFitsNetworks,
    poolsAreApart,
    accountHasEmail,
    emailIsOwn,
    productIsKnown,
    unitIsForWork,
    protectedStays,
    closedStaysClosed,
    adoptedOnce,
    adoptionHolds,
    outOfReach,
    accountPoolExists,
    pinIsBlock,
    accountHasClaim,
    clusterCanBeMade,
    claimIsBlock,
    claimHasAccount,
    claimIsOnly,
    claimIsWanted,
    claimIsAsApplied,
    claimIsFree,
    claimsAreApart,
    peeringIsPair,
    peeringHasNetworks,
    peeringIsApart,
    appHasAccounts,
    appHasServers,
    appIsDeployedOnce,
];
/**
 * What is wrong between the files of a ledger, and between it and the status. `readLedger` has found what is wrong in
 * single files; what couldn't be read is passed over here, never called missing.
 */
function checkLedger(ledger, status) {
    const context = contextOf(ledger, status);
    return ledger_RULES.flatMap((rule) => rule(context));
}

;// CONCATENATED MODULE: ./src/core/terraform/terraform.js

/** Nothing was done: the plan was made from a state that is another one by now. */
class StalePlan extends core_problem/* UserError */.y {
}
/** A program was stopped, or not started, because the job is being cancelled. */
class Interrupted extends Error {
    constructor(what) {
        super(`${what} was interrupted`);
        this.name = 'Interrupted';
    }
}

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
function fingerprint(plan, { lockFile, accountId = OFFLINE_ACCOUNT_ID }) {
    const { resources, outputs } = effects(plan);
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
    return hash_digest(withoutAccountId(covered, accountId));
}
function whatChanges(change) {
    return { actions: change.actions, import: change.importing?.id, fields: fieldChanges(change) };
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

;// CONCATENATED MODULE: ./actions/provision/refuse-loss.js

/** What others in the account live on. */
const refuse_loss_KEPT = ['aws_vpc', 'aws_subnet', 'aws_ec2_transit_gateway_vpc_attachment'];
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
    if (mode !== 'managed' || deposed !== undefined || !refuse_loss_KEPT.includes(type))
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
    const renewed = all.filter((resource) => resource.type === ACCEPTANCE && isReplaced(resource)).map(acceptance_idOf);
    return all
        .filter((resource) => resource.type === ATTACHMENT && !isReplaced(resource) && renewed.includes(acceptance_idOf(resource)))
        .map(({ address }) => address);
}
const isReplaced = ({ change: { actions } }) => actions.includes('delete') && actions.includes('create');
/** An attachment and its acceptance have one id. */
const acceptance_idOf = ({ change }) => change.before?.id ?? null;

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
    return changed ? readPlan(await terraform.show(folder)) : undefined;
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
const target_isNetwork = (target) => 'wanted' in target;

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
    if (target.leaving && target_isNetwork(target))
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
    if (options.lock && target_isNetwork(target))
        refuseLoss(target, plan);
    const { lockFile } = workspace;
    const accountId = target_isNetwork(target) ? target.accountId : undefined;
    return {
        plan: summarize(plan),
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
        if (!(error instanceof StalePlan))
            throw error;
        // The lock is free between a plan and its apply.
        deps.log(`${workspace.name}: another run changed it in the meantime, so it is planned again`);
        return planAndApply(target, workspace, approved, deps);
    });
}
async function planAndApply(target, workspace, approved, deps) {
    const planned = await makePlan(target, workspace, deps, { lock: true });
    if (!planned.plan)
        return { outcome: 'no-change', ...(await apply_account_network(workspace, deps)) };
    if (approved && planned.fingerprint !== approved.fingerprint)
        return { outcome: 'differs', ...planned, error: DIFFERS };
    if (planned.plan.import > 0)
        await finishTakenOver(target, deps);
    await deps.terraform.apply(workspace).catch((error) => saveState(error, workspace, deps));
    return { outcome: 'applied', ...planned, ...(await apply_account_network(workspace, deps)) };
}
/** What is taken over may have been left in the middle of being made. */
async function finishTakenOver(target, { finishGroups, log }) {
    if (!target_isNetwork(target))
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
async function apply_account_network(workspace, { terraform }) {
    const { network } = await terraform.outputs(workspace);
    return network ? { network: network } : {};
}
/** A state that is stored nowhere makes the next run build everything twice, so it is tried once more. */
async function saveState(failure, workspace, deps) {
    if (!(await deps.hasErroredState(workspace)))
        throw failure;
    const kept = `The state is stored only in ${workspace.path}/${ERRORED_STATE}: push it before anything else runs.`;
    if (failure instanceof Interrupted)
        throw new core_problem/* UserError */.y(`${failure.message}. ${kept}`);
    const at = failure instanceof core_problem/* UserError */.y ? failure.at : {};
    const note = await deps.terraform.pushState(workspace, ERRORED_STATE).then(() => 'The state it could not store was stored on a second try.', (second) => `${kept} (${second.message})`);
    deps.log(`${workspace.name}: ${note}`);
    throw new core_problem/* UserError */.y(`${failure.message}\n${note}`, at, { cause: failure });
}

;// CONCATENATED MODULE: ./src/core/work/told.js

/**
 * What a result tells of an error. A person reads it far from the job's log, so all that lies under it is told as well:
 * what AWS said is at the very end of the chain.
 */
function told(error) {
    const { hint, file, line } = error instanceof core_problem/* UserError */.y ? error.at : {};
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

;// CONCATENATED MODULE: ./actions/provision/failure.js



const NEXT_RUN = 'The next run does what is missing.';
/** What a result tells of an account that failed. What isn't a person's to mend is ours, and needs its stack in the log. */
function failure_failure(name, error, log) {
    if (!(error instanceof core_problem/* UserError */.y || error instanceof Interrupted))
        log(`${name}: ${error.stack}`);
    return { outcome: 'failed', error: { ...told(error), ...(error instanceof Interrupted && { hint: NEXT_RUN }) } };
}

;// CONCATENATED MODULE: ./src/core/work/owed.js






/** The organization of the ledger that ships: workflows stay quiet on it. */
const SAMPLE = 'example';
const NOTHING = { due: [], pending: [], stoppedBy: [], waiting: [] };
/** Whether it is the ledger that ships. By main's word: a pull request that puts the real organization in is about the sample still. */
function owed_isSample({ base }) {
    return base.organization?.value.organization.name === SAMPLE;
}
/**
 * What is due by a snapshot: with a head what it touches, else what main's tip owes and what was asked for beyond that.
 */
function owed(snapshot, onRequest = NOTHING_ASKED) {
    const { base, next, status, head, conflicts } = snapshot;
    // Without an organization nothing can be done, and the problems say so; what doesn't merge isn't planned.
    if (!base.organization || owed_isSample(snapshot) || conflicts.length > 0)
        return NOTHING;
    const module = moduleOf(snapshot);
    if (!head)
        return whatIsDue(next, status, module, onRequest);
    const peerings = touchedPeerings(base, next, status, module);
    const due = [...touched(base, next, status, module), ...peerings.due];
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
    if (peerings_isPeering(name))
        return true;
    const account = next.accounts.get(name)?.value;
    const record = status.accounts.get(name);
    return account?.lifecycle === 'present' && account.network !== 'none' && Boolean(record?.network);
}
function owing({ next, status }, module) {
    const { due } = due_whatIsDue(next, status, module);
    return {
        byItself: new Map(due.map(({ account, reason }) => [account, reason])),
        shared: (name) => (recordOf(status, name)?.applied?.module === module ? undefined : watched_SHARED),
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
    const [requester, accepter] = peerings_accountsOf(name).map((account) => side(status, account, name));
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
        ...(reach.onBehalfOf ? { source_identity: sourceIdentity(reach.onBehalfOf) } : {}),
    };
}
function side(status, account, peering) {
    const id = status.accounts.get(account)?.account_id;
    const network = peeredNetwork(status, account);
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
        leaving: !isWanted(ledger, name),
        variables: peeringVariables(ledger, status, name, reach),
    };
}
/** Why a mode isn't for this peering; undefined where it is. */
function peeringFault(name, mode, { next, status }) {
    const wanted = isWanted(next, name);
    if (!isKnownPeering(next, status, name))
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
    return { request, snapshot, ledger, owing: () => (owed ??= owing(snapshot, snapshot_moduleOf(snapshot))) };
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
    return { name, email: accountEmail(wanted, organizationOf(job.snapshot)), knownId, formerEmail };
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
    return result?.account_id ?? (due_isCreated(record) ? record?.account_id : undefined);
}
/** An account's network. */
function job_targetOf(name, accountId, job) {
    const known = accountId === undefined ? {} : { accountId };
    const wanted = wantedAccount(name, job);
    return {
        name,
        ...known,
        accounts: accountId === undefined ? [] : [{ ...identityOf(name, job), knownId: accountId }],
        leaving: isLeaving(wanted),
        wanted,
        file: job.ledger.accounts.get(name)?.file ?? '',
        variables: terraformVariables(job.ledger, name, { ...reachOf(job), ...known }),
    };
}
/** A peering, whose accounts are there already. */
function peeringTargetOf(name, job) {
    const accounts = peerings_accountsOf(name).map((account) => identityOf(account, job));
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

;// CONCATENATED MODULE: ./src/core/drift/blocks.js




/**
 * Blocks of an account's live VPCs that aren't the ledger's: no claim covers them, or they overlap one. What AWS makes
 * in every account by itself counts only where it meets a claim or a pool.
 *
 * @param vpcs All that are the account's own, in the regions of the hubs.
 * @param known The id of the VPC that was built for it, where it is recorded.
 */
function blockFindings(ledger, account, vpcs, known) {
    const live = vpcs.flatMap((vpc) => vpc.blocks.map((block) => ({ vpc, block, cidr: toCidr(block) })));
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
    const claim = claimOf(ledger, account);
    const pool = claim && ledger.pools.get(claim.pool)?.value;
    const hub = pool && ledger.organization && hubOf(ledger.organization.value, pool.hub);
    if (!claim || !hub)
        return undefined;
    const block = toCidr(claim.subnet);
    const same = live.filter(({ vpc, cidr }) => sameBlock(cidr, block) && vpc.region === hub.region);
    return same.find(({ vpc }) => vpc.id === known) ?? same[0];
}
function overlappedClaims(ledger, account, { cidr }) {
    const claims = parsedClaims(ledger).filter((claim) => overlaps(claim.cidr, cidr));
    if (claims.length === 0)
        return undefined;
    const whose = (holder) => (holder === account ? 'its own' : `claimed by ${holder}`);
    const named = claims.slice(0, 5).map(({ subnet, holder }) => `${subnet}, ${whose(holder)}`);
    return `it overlaps ${named.join('; ')}${claims.length > 5 ? `; and ${claims.length - 5} more` : ''}`;
}
function uncovered({ pools }, { vpc, cidr }) {
    const pool = [...pools.values()].find(({ value }) => overlaps(toCidr(value.parent), cidr))?.value;
    if (pool)
        return `it is in the pool ${pool.name}, and no claim covers it`;
    return vpc.isDefault ? undefined : 'no claim covers it';
}
/** A ledger's claims as networks, read once for all accounts. */
function parsedClaims(ledger) {
    let parsed = networks.get(ledger);
    if (!parsed) {
        parsed = [...ledger.claims.values()].map(({ value: { subnet, account: holder } }) => {
            return { subnet, holder, cidr: toCidr(subnet) };
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
    return [...moved(order, live, unit), ...renamed(order, live), ...retagged(order, live)];
}
function moved({ unit: path }, { parent }, unit) {
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
        return { outcome: isDrifted(found) || findings.length > 0 ? 'drifted' : 'no-change', drift: found };
    }
    catch (error) {
        return { ...failure_failure(name, error, deps.log), drift: drift() };
    }
}
/** The same for a peering: all there is to say of it is what Terraform does. */
async function driftPeering(target, seen, deps) {
    const network = await networkDrift(target, seen, deps);
    const drift = { network, findings: [], ignored: seen.ignore.met() };
    return { outcome: isDrifted(drift) ? 'drifted' : 'no-change', drift };
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
    const plan = readPlan(await deps.terraform.show(workspace));
    const reason = owed.byItself ?? owed.shared;
    return { ...driftOfPlan(plan, ignore, peerings), ...(reason === undefined ? {} : { owed: reason }) };
}

;// CONCATENATED MODULE: ./actions/provision/look.js








/** Holds an account or a peering that is there against what the ledger says of it. */
function lookForDrift(name, job, deps) {
    const { request, snapshot } = job;
    const owed = job.owing();
    const seen = {
        owed: { byItself: owed.byItself.get(name), shared: owed.shared(name) },
        ignore: ignoring(organizationOf(snapshot).drift.ignore, peerings_accountsOf(name), request.today),
        peerings: peeringIds(snapshot.status),
    };
    return peerings_isPeering(name) ? driftPeering(peeringTargetOf(name, job), seen, deps) : lookAtAccount(name, seen, job, deps);
}
async function lookAtAccount(name, seen, job, deps) {
    const { snapshot, ledger } = job;
    const accountId = accountIdOf(name, job);
    if (!accountId)
        throw new core_problem/* UserError */.y(`${name} has no account yet: there is nothing that could drift.`);
    const vpc = snapshot.status.accounts.get(name)?.network?.vpc_id;
    const subject = {
        ...{ name, accountId, ledger, ...seen },
        order: accountOrder(wantedAccount(name, job), organizationOf(snapshot)),
        target: hasNetwork(snapshot, name) ? job_targetOf(name, accountId, job) : undefined,
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
function refuse({ accounts, mode }, snapshot) {
    const { conflicts } = snapshot;
    if (conflicts.length > 0) {
        throw new core_problem/* UserError */.y(`The pull request doesn't merge: ${conflicts.join(', ')}.`, {
            hint: 'Bring its branch up to date with main.',
        });
    }
    const faults = accounts.flatMap((name) => peerings_isPeering(name) ? (peeringFault(name, mode, snapshot) ?? []) : accountFaults(name, mode, snapshot));
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
    if (mode === 'apply' && isLeaving(account))
        return [`${name} is to be ${lifecycle}: it isn't provisioned.`];
    if (mode === 'destroy' && !isLeaving(account))
        return [`${name} is to be present: it isn't taken down.`];
    if (isLeaving(account) && account.protected)
        return [`${name} is protected: it isn't taken down.`];
    const peerings = mode === 'destroy' ? livePeeringsOf(status, name) : [];
    return peerings.map((peering) => `${name} isn't taken down while it is peered: ${peering} must be gone first.`);
}
/**
 * The check on what is worked on is the authority, whatever a check before it said.
 *
 * @throws UserError with the first problem that touches the account, or one of a peering's.
 */
function holdBack(name, problems) {
    const problem = problems.find(({ severity, accounts }) => severity === 'error' && (accounts === undefined || peerings_accountsOf(name).some((one) => accounts.includes(one))));
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
async function run(request, snapshot, deps) {
    refuse(request, snapshot);
    const job = openJob(request, snapshot);
    const problems = [...snapshot.problems, ...checkLedger(job.ledger, snapshot.status)];
    for (const name of request.accounts)
        await deps.keep({ ...begin(name, job), ...run_UNFINISHED });
    const limit = (0,p_limit/* default */.A)(request.parallel);
    return Promise.all(request.accounts.map((name) => limit(() => one(name, problems, job, deps))));
}
async function one(name, problems, job, deps) {
    const begun = begin(name, job);
    const done = await provision(begun, problems, job, deps).catch((error) => failure_failure(name, error, deps.log));
    const result = { ...begun, ...done };
    deps.log(`${name}: ${result.outcome}${result.error ? `: ${result.error.message}` : ''}`);
    await deps.keep(result);
    return result;
}
function begin(account, { request, snapshot, ledger }) {
    const subnet = claimOf(ledger, account)?.subnet;
    return {
        account,
        step: request.mode,
        inputs: peerings_isPeering(account) ? peeringInputs(ledger, snapshot.status, account) : accountInputs(ledger, account),
        module: snapshot_moduleOf(snapshot),
        commit: snapshot.commit,
        ...(subnet === undefined ? {} : { subnet }),
    };
}
async function provision(begun, problems, job, deps) {
    const { account: name } = begun;
    holdBack(name, problems);
    if (job.request.mode === 'drift')
        return lookForDrift(name, job, deps);
    if (peerings_isPeering(name))
        return planOrApply(begun, peeringTargetOf(name, job), job, deps);
    const wanted = wantedAccount(name, job);
    // An account goes also where its creation never came to an end, or where nothing is recorded of it.
    const accountId = isLeaving(wanted) ? await deps.locate(identityOf(name, job)) : accountIdOf(name, job);
    // What isn't there, or never was, has nothing that could be taken down.
    if (isLeaving(wanted) && !accountId)
        return { outcome: 'no-change' };
    if (!accountId && job.request.mode !== 'plan') {
        throw new core_problem/* UserError */.y(`${name} has no account id yet: it must be created first.`, {
            hint: 'Look at the job that creates accounts: it left no result of this one.',
        });
    }
    // An account without infrastructure has nothing that Terraform could do.
    const target = wanted.network === 'none' ? undefined : job_targetOf(name, accountId, job);
    const known = accountId ? { account_id: accountId } : { offline: true };
    return { ...known, ...(await planOrApply(begun, target, job, deps)) };
}
/** What was asked for is planned; what was approved, if anybody had to, is applied. */
async function planOrApply(begun, target, { request }, deps) {
    const item = request.approved && approvedItem(begun, request.approved);
    if (request.approved && !item)
        return { outcome: 'differs', error: NOT_APPROVED };
    const approval = item && { approved: { digest: itemDigest(item), run: approvingRun(item.account, request) } };
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
            throw new Interrupted('Waiting');
        });
    };
}
/** hashicorp/setup-terraform may put a wrapper in Terraform's place, which doesn't pass signals on; the real one is beside it. */
function realBinary(binary, { TERRAFORM_CLI_PATH }) {
    return binary === 'terraform' && TERRAFORM_CLI_PATH ? external_node_path_.join(TERRAFORM_CLI_PATH, 'terraform-bin') : binary;
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
    throw new core_problem/* UserError */.y(`The AWS credentials of the surroundings are of account ${Account} (${Arn}), not of ${account}.`, {
        hint: 'Use credentials of the account of the automation (`automation.account` in organization.yaml), or the input `job-role`.',
    });
}
/** The SDK's own words, such as "Could not load credentials from any providers", don't say what to do. */
function tellKeyless(cause) {
    if (cause.name !== 'CredentialsProviderError')
        throw cause;
    const hint = 'Set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY. In a job, take credentials in a step before this one.';
    throw new core_problem/* UserError */.y(`AWS doesn't know who you are: ${cause.message}`, { hint }, { cause });
}
async function webIdentity({ region, sessionName }, { arn, idToken }) {
    const { STSClient, AssumeRoleWithWebIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(777), __webpack_require__.e(811)]).then(__webpack_require__.t.bind(__webpack_require__, 2811, 19));
    // The call is made by the token alone: it must not pick up keys from the surroundings.
    const client = new STSClient({ region, credentials: { accessKeyId: '-', secretAccessKey: '-' } });
    const request = { RoleArn: arn, RoleSessionName: sessionName, WebIdentityToken: await idToken(AUDIENCE) };
    return credentials_keysOf(arn, () => client.send(new AssumeRoleWithWebIdentityCommand(request)));
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
    return credentials_keysOf(arn, () => client.send(new AssumeRoleCommand(request)));
}
async function credentials_keysOf(arn, ask) {
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
        if (cause instanceof core_problem/* UserError */.y)
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

;// CONCATENATED MODULE: ./src/edge/organizations.js


/**
 * AWS Organizations, with the keys of a role in the management account.
 * The SDK repeats throttled calls by itself (adaptive: it slows down to what AWS takes).
 */
function openOrganizations({ credentials, region }) {
    const sdk = () => Promise.all(/* import() */[__webpack_require__.e(777), __webpack_require__.e(435)]).then(__webpack_require__.t.bind(__webpack_require__, 1435, 19));
    const client = once(async () => {
        const settings = { credentials, region, maxAttempts: 8, retryMode: 'adaptive' };
        return namingCalls('organizations', new (await sdk()).OrganizationsClient(settings));
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
    const account = (await look.accounts()).find((one) => find_isSame(one.email, wanted.email));
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
        : (await look.accounts()).find((one) => find_isSame(one.email, wanted.email));
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
    if (email !== undefined && ![email, formerEmail].some((one) => find_isSame(account.email, one))) {
        throw new core_problem/* UserError */.y(`${name} adopts account ${id}, whose e-mail is ${account.email}, not ${email}.`, {
            hint: 'Leave `email` out to keep the one it has; it can be changed once the account is adopted.',
        });
    }
    const tag = (await look.tags(id))[ACCOUNT_TAG];
    if (tag !== undefined && tag !== name) {
        throw new core_problem/* UserError */.y(`${name} adopts account ${id}, which is tagged as ${tag}.`, {
            hint: `An account is one file's. Take the tag ${ACCOUNT_TAG} away where nobody uses it any more.`,
        });
    }
    return account;
}
const find_isSame = (one, other) => one.toLowerCase() === other?.toLowerCase();
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
    if (![email, formerEmail].some((one) => find_isSame(account.email, one))) {
        throw new core_problem/* UserError */.y(`Account ${account.id} has the e-mail ${account.email}, the ledger says ${email ?? 'another'} for ${name}.`, { hint: "Put the account's present e-mail into its file." });
    }
    const tag = (await look.tags(account.id))[ACCOUNT_TAG];
    if (tag !== name) {
        const owner = tag === undefined ? `without the tag ${ACCOUNT_TAG}` : `tagged as ${tag}`;
        throw new core_problem/* UserError */.y(`The e-mail ${account.email} belongs to account ${account.id}, ${owner}: it isn't taken for ${name}.`, {
            hint: `Choose another e-mail, or tag the account ${ACCOUNT_TAG}=${name} where it is the one you mean.`,
        });
    }
}

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
        log(`${who}: ${region} is not looked at, since it is out of reach. ${told(error).message}`);
        return [];
    });
    return (await Promise.all(regions.map(inRegion))).flat();
}

;// CONCATENATED MODULE: ./src/edge/ec2.js


/** Marks the gateway of a VPC on its way out: between detaching and deleting nothing else says whose it is. */
const ec2_LEAVING = { Key: 'genesis:removing', Value: 'default-vpc' };
/** EC2's settings of one account and region. */
function openEc2({ credentials, region }) {
    const sdk = () => Promise.all(/* import() */[__webpack_require__.e(777), __webpack_require__.e(637)]).then(__webpack_require__.t.bind(__webpack_require__, 1637, 19));
    const client = once(async () => namingCalls('ec2', new (await sdk()).EC2Client({ credentials, region })));
    async function removeGateways(vpc) {
        const { CreateTagsCommand, DeleteInternetGatewayCommand, DetachInternetGatewayCommand, paginateDescribeInternetGateways, } = await sdk();
        const ec2 = await client();
        const found = [];
        for await (const page of paginateDescribeInternetGateways({ client: ec2 }, {})) {
            found.push(...(page.InternetGateways ?? []));
        }
        for (const { InternetGatewayId: gateway = '', Attachments = [], Tags = [] } of found) {
            const isAttached = Attachments.some(({ VpcId }) => VpcId === vpc);
            const isLeft = Attachments.length === 0 && Tags.some(({ Key, Value }) => Key === ec2_LEAVING.Key && Value === ec2_LEAVING.Value);
            if (isAttached) {
                await ec2.send(new CreateTagsCommand({ Resources: [gateway], Tags: [ec2_LEAVING] }));
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
            const reader = roleArn(itself.partition, id, roles.reader);
            const keys = credentials.assume(reader, { externalId: roles.external_id });
            const look = (region) => openEc2({ credentials: keys, region }).vpcs(id);
            return acrossRegions(regions, look, { who: id, needed, isSkipped: isOutOfReach, log });
        },
    };
}
/** Hands over which accounts of the organization the ledger doesn't know. */
async function lookAtOrganization({ inputs, organization, context }, { next: ledger, status }) {
    const { organization: itself, roles } = organization;
    const credentials = jobCredentials(organization, inputs['job-role'], context);
    const role = roleArn(itself.partition, itself.management_account, roles.factory_reader);
    const keys = credentials.assume(role, { externalId: roles.external_id });
    const all = await openOrganizations({ credentials: keys, region: itself.region }).accounts();
    const found = strangers(all, { ledger, status, organization });
    await writeStrangers(inputs.results, found);
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
const named_resources_NOTHING = /^(NoSuchEntity|DB.*NotFound)/;
/** What a network has in RDS and IAM, where names are unique and taken ones refused; it only looks. */
function openNamedResources({ credentials, region, accountId, partition }) {
    const sdk = () => Promise.all([Promise.all(/* import() */[__webpack_require__.e(777), __webpack_require__.e(966)]).then(__webpack_require__.t.bind(__webpack_require__, 7966, 19)), Promise.all(/* import() */[__webpack_require__.e(777), __webpack_require__.e(240)]).then(__webpack_require__.t.bind(__webpack_require__, 9240, 19))]);
    const open = once(async () => {
        const [{ RDSClient: Rds }, { IAMClient: Iam }] = await sdk();
        const settings = { credentials, region };
        return { rds: namingCalls('rds', new Rds(settings)), iam: namingCalls('iam', new Iam(settings)) };
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
                    if (!named_resources_NOTHING.test(error.name))
                        throw error;
                });
                const isOurs = there?.tags?.some(({ Key, Value }) => Key === ACCOUNT_TAG && Value === account);
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
        const sdk = await Promise.all(/* import() */[__webpack_require__.e(777), __webpack_require__.e(637)]).then(__webpack_require__.t.bind(__webpack_require__, 1637, 19));
        const client = namingCalls('ec2', new sdk.EC2Client(options));
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
const resource_share_TIME_LIMIT = 30_000;
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
        const signal = AbortSignal.timeout(resource_share_TIME_LIMIT);
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

;// CONCATENATED MODULE: ./src/edge/resources.js



/** Interfaces of what our network is made of. All else that works in a VPC, load balancers and functions too, has one. */
const OWN_INTERFACES = new Set(['nat_gateway', 'transit_gateway']);
/** What lives in the networks of one account and region; it only looks. */
function openResources({ credentials, region }) {
    const open = once(async () => {
        const sdks = [Promise.all(/* import() */[__webpack_require__.e(777), __webpack_require__.e(637)]).then(__webpack_require__.t.bind(__webpack_require__, 1637, 19)), Promise.all(/* import() */[__webpack_require__.e(777), __webpack_require__.e(966)]).then(__webpack_require__.t.bind(__webpack_require__, 7966, 19))];
        const [{ EC2Client: Ec2 }, { RDSClient: Rds }] = await Promise.all(sdks);
        const settings = { credentials, region };
        return { ec2: namingCalls('ec2', new Ec2(settings)), rds: namingCalls('rds', new Rds(settings)) };
    });
    return {
        /**
         * What isn't ours in the VPCs that carry an account's tag, or in all VPCs of the region.
         *
         * @param account The account's name in the ledger, the tag's value.
         */
        async foreign(account, { everywhere }) {
            const { ec2, rds } = await open();
            const vpcs = await vpcsOf(ec2, everywhere ? [] : [{ Name: `tag:${ACCOUNT_TAG}`, Values: [account] }]);
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
    const { paginateDescribeVpcs } = await Promise.all(/* import() */[__webpack_require__.e(777), __webpack_require__.e(637)]).then(__webpack_require__.t.bind(__webpack_require__, 1637, 19));
    const found = [];
    for await (const { Vpcs } of paginateDescribeVpcs({ client: ec2 }, { Filters })) {
        found.push(...(Vpcs ?? []).flatMap(({ VpcId }) => VpcId ?? []));
    }
    return found;
}
async function instances(client, vpcs) {
    const { paginateDescribeInstances } = await Promise.all(/* import() */[__webpack_require__.e(777), __webpack_require__.e(637)]).then(__webpack_require__.t.bind(__webpack_require__, 1637, 19));
    const states = { Name: 'instance-state-name', Values: ['pending', 'running', 'stopping', 'stopped'] };
    const found = [];
    for await (const { Reservations } of paginateDescribeInstances({ client }, { Filters: [inside(vpcs), states] })) {
        for (const { InstanceId: id = '', Tags } of Reservations?.flatMap(({ Instances }) => Instances ?? []) ?? []) {
            found.push({ kind: 'instance', id, ...resources_named(Tags?.find(({ Key }) => Key === 'Name')?.Value) });
        }
    }
    return found;
}
/** Network interfaces that aren't our own, and the instance each belongs to. */
async function interfaces(client, vpcs, account) {
    const { paginateDescribeNetworkInterfaces } = await Promise.all(/* import() */[__webpack_require__.e(777), __webpack_require__.e(637)]).then(__webpack_require__.t.bind(__webpack_require__, 1637, 19));
    const found = [];
    for await (const page of paginateDescribeNetworkInterfaces({ client }, { Filters: [inside(vpcs)] })) {
        for (const { NetworkInterfaceId: id = '', InterfaceType, Description, Attachment, TagSet, } of page.NetworkInterfaces ?? []) {
            const isTagged = TagSet?.some(({ Key, Value }) => Key === ACCOUNT_TAG && Value === account);
            if (OWN_INTERFACES.has(InterfaceType ?? '') || isTagged)
                continue;
            const owner = Attachment?.InstanceId;
            found.push({ kind: 'network interface', id, ...resources_named(Description), ...(owner ? { owner } : {}) });
        }
    }
    return found;
}
async function databases(client, vpcs) {
    const { paginateDescribeDBInstances } = await Promise.all(/* import() */[__webpack_require__.e(777), __webpack_require__.e(966)]).then(__webpack_require__.t.bind(__webpack_require__, 7966, 19));
    const found = [];
    for await (const { DBInstances } of paginateDescribeDBInstances({ client }, {})) {
        for (const { DBInstanceIdentifier: id = '', DBInstanceArn: arn, DBSubnetGroup, Engine } of DBInstances ?? []) {
            if (vpcs.includes(DBSubnetGroup?.VpcId ?? ''))
                found.push({ kind: 'database', id, ...(arn && { arn }), ...resources_named(Engine) });
        }
    }
    return found;
}
/** A cluster names its subnet group, not its VPC; one that is stopped has no interface. */
async function clusters(client, vpcs) {
    const { paginateDescribeDBClusters, paginateDescribeDBSubnetGroups } = await Promise.all(/* import() */[__webpack_require__.e(777), __webpack_require__.e(966)]).then(__webpack_require__.t.bind(__webpack_require__, 7966, 19));
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
                found.push({ kind: 'database cluster', id, ...(arn && { arn }), ...resources_named(Engine) });
        }
    }
    return found;
}
const inside = (vpcs) => ({ Name: 'vpc-id', Values: vpcs });
const resources_named = (name) => (name ? { name } : {});

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
            const ec2 = await Promise.all(/* import() */[__webpack_require__.e(777), __webpack_require__.e(637)]).then(__webpack_require__.t.bind(__webpack_require__, 1637, 19));
            const client = namingCalls('ec2', new ec2.EC2Client({ credentials, region }));
            const ids = [];
            const ours = { Filters: [{ Name: `tag:${ACCOUNT_TAG}`, Values: [account] }] };
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
    const sdk = () => Promise.all(/* import() */[__webpack_require__.e(777), __webpack_require__.e(637)]).then(__webpack_require__.t.bind(__webpack_require__, 1637, 19));
    const open = once(async () => namingCalls('ec2', new (await sdk()).EC2Client({ credentials, region })));
    return {
        /**
         * All of one account that a network of ours has, with the routes and associations of its route tables.
         *
         * @param account The account's name in the ledger, the tag's value.
         */
        async find(account) {
            const [ec2, client] = await Promise.all([sdk(), open()]);
            const config = { client };
            const ours = { Name: `tag:${ACCOUNT_TAG}`, Values: [account] };
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
    throw new core_problem/* UserError */.y(`Others use the network of ${account}, so it isn't taken down: ${left.slice(0, MOST_NAMED).map(foreign_textOf).join(', ')}${more}.`, {
        file,
        hint: `Delete them first. What may be lost is named in the account's file: close: {ignore: [{resource: ${left[0]?.id}, reason: …}]}.`,
    });
}
function foreign_textOf({ kind, id, name }) {
    return name ? `${kind} ${id} (${name})` : `${kind} ${id}`;
}

;// CONCATENATED MODULE: ./actions/provision/refuse-foreign.js

/** AWS takes the interfaces of what was deleted away some minutes later; a function's take the longest. */
const PATIENCE = { tries: 20, pause: 15_000 };
/**
 * Refuses while others live in a network that is to be taken down.
 *
 * @param patient Whether interfaces alone are waited for: what they belonged to may be gone already.
 * @throws UserError naming all of it.
 */
async function refuseOthers(target, { patient }, deps) {
    const { name, wanted, file } = target;
    for (let tries = patient ? PATIENCE.tries : 0;; tries -= 1) {
        const found = await deps.foreign(target);
        const left = inTheWay(found, wanted);
        const isWorthWaiting = left.length > 0 && left.every(({ kind }) => kind === 'network interface');
        if (tries === 0 || !isWorthWaiting)
            return refuseForeign(name, found, wanted, file);
        deps.log(`${name}: ${left.length} network interfaces are still there, next look in ${PATIENCE.pause / 1000} s`);
        await deps.sleep(PATIENCE.pause);
    }
}

;// CONCATENATED MODULE: ./actions/provision/wire-member.js












/** What is done in an account beside Terraform, by the role that would change it, or by the one that reads. */
function memberLookups({ inputs, organization, context: { env, log }, signal }, credentials) {
    const { partition } = organization.organization;
    const { reader, provisioning, external_id: externalId } = organization.roles;
    const own = isReading(inputs.mode) ? reader : provisioning;
    const keysOf = (id, role = own) => credentials.assume(roleArn(partition, id, role), { externalId });
    const endpoint = env.AWS_ENDPOINT_URL_RAM ?? env.AWS_ENDPOINT_URL;
    const foreign = ({ name, accountId = '', variables: { region } }) => openResources({ credentials: keysOf(accountId), region }).foreign(name, { everywhere: false });
    return {
        findTagged: (target, names) => target_isNetwork(target) ? findNetwork(target, names, keysOf, endpoint) : findPeering(target, keysOf),
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

;// CONCATENATED MODULE: ./src/core/terraform/state-backend.js

/**
 * Where the state of an account or a peering is in the bucket, and what lies beside it: Terraform's lock, and the marker
 * of who took it.
 */
function stateKeys(name) {
    const stem = peerings_isPeering(name) ? `peerings/${name}` : `accounts/${name}/network`;
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

;// CONCATENATED MODULE: ./src/core/terraform/state-lock.js

// Terraform's lock on a state in S3 is a file beside it that tells who and when, but not which run of a workflow. So a
// run leaves a marker there before it locks; a lock that outlived its run is then known as such.
/** What Terraform writes into `<state>.tflock`. */
const lock = schemas/* object */.Ikc({ ID: schemas/* string */.YjP(), Who: schemas/* string */.YjP(), Created: schemas/* string */.YjP(), Operation: schemas/* string */.YjP() });
const marker = schemas/* object */.Ikc({ repository: schemas/* string */.YjP(), run: schemas/* string */.YjP(), attempt: schemas/* number */.aig(), host: schemas/* string */.YjP() });
/** Reads a lock file. An unreadable one is still a lock, but one that only a person can judge. */
function parseLock(text) {
    return state_lock_parsed(lock, text) ?? { ID: '', Who: 'somebody', Created: 'unknown', Operation: 'unknown' };
}
function parseMarker(text) {
    return state_lock_parsed(marker, text);
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
function state_lock_parsed(schema, text) {
    try {
        return schema.safeParse(JSON.parse(text)).data;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/core/git/github-data.js
// What GitHub's API tells, as far as it is used.
/**
 * People whose approval doesn't count any more: it was dismissed, as GitHub does when commits follow, and they gave none
 * since. A comment takes the place of no approval.
 *
 * @param reviews The oldest first.
 */
function whoMustLookAgain(reviews) {
    const verdicts = reviews.filter(({ state }) => state !== 'COMMENTED' && state !== 'PENDING');
    const last = new Map(verdicts.map(({ by, state }) => [by, state]));
    return [...last].flatMap(([by, state]) => (state === 'DISMISSED' ? [by] : [])).sort();
}
/** A pull request as GitHub's API gives it. */
function pullRequest({ number, state, user, head, base }) {
    return {
        number,
        state: state === 'open' ? 'open' : 'closed',
        author: user?.login ?? '',
        head: { sha: head.sha, branch: head.ref, repository: head.repo?.full_name },
        base: { sha: base.sha, branch: base.ref },
    };
}
/** The same, as far as it is shown to people. */
function proposal(data) {
    const { number, html_url: url, title, body } = data;
    return { number, url, title, body: body ?? '' };
}
/** An issue as GitHub's API gives it. */
function issue({ number, title, body, state, user, pull_request: pull, labels }) {
    return {
        number,
        title: title ?? '',
        body: body ?? '',
        author: user?.login ?? '',
        isBot: user?.type === 'Bot',
        isOpen: state === 'open',
        isPullRequest: pull !== undefined,
        labels: labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
    };
}

;// CONCATENATED MODULE: ./src/core/git/github-refusals.js

// What GitHub's answers mean that aren't a success.
/** Answers that are the same when asked again. */
const FINAL = [400, 401, 403, 404, 405, 409, 410, 422, 451, 501];
/** There is no such thing, or no such question at this GitHub. */
const ABSENT = [404, 501];
const isRefusal = (error) => error instanceof Error && 'status' in error;
/** Turns an answer that there is no such thing into nothing; anything else is thrown again. */
function absent(error) {
    if (!isRefusal(error) || !ABSENT.includes(error.status))
        throw error;
}
/** What went wrong in words: what was asked for, and, where the user can mend it, how. */
function explained(error, what, permission) {
    if (!isRefusal(error))
        return error;
    const failure = `GitHub refused to ${what} (${error.status}): ${error.message}`;
    const hint = hintOf(error, permission);
    return hint ? new core_problem/* UserError */.y(failure, { hint }, { cause: error }) : new Error(failure, { cause: error });
}
function hintOf({ status, response }, permission) {
    const headers = response?.headers ?? {};
    // Both of GitHub's limits answer 403 as well, and no permission helps against them.
    if (headers['retry-after'] || headers['x-ratelimit-remaining'] === '0')
        return "It is GitHub's rate limit: run this again later.";
    if (status === 401)
        return 'The token is not valid, or no longer.';
    if (status === 403 || status === 404)
        return `Does the job have \`permissions: ${permission}\` (an App's token: the same)?`;
    return undefined;
}

;// CONCATENATED MODULE: ./src/edge/github.js


/**
 * Opens a repository's API. Nothing is asked yet. Answers that may pass (5xx, 429) are waited for and tried again.
 *
 * Every function throws a UserError where GitHub refuses the token, saying which permission the job lacks.
 */
function openGitHub(options) {
    const [owner = '', repo = ''] = options.repository.split('/');
    let client;
    const ask = async (what, permission, call) => {
        client ??= connect(options);
        try {
            return await call(await client);
        }
        catch (error) {
            throw explained(error, what, permission);
        }
    };
    const here = { owner, repo };
    return {
        ...pullRequests(ask, here),
        ...proposals(ask, here),
        ...comments(ask, here),
        ...runs(ask, here),
        ...github_others(ask, here),
        /** Who the token's comments are by; undefined where GitHub doesn't say. */
        async login() {
            // Only this query tells an App or a workflow who it is; GET /user answers people alone.
            const found = await ask('say who the token is', 'contents: read', (client) => client.request('POST /graphql', { query: '{viewer{login}}' }).catch(absent));
            return found?.data?.data?.viewer?.login;
        },
        async setStatus(sha, { targetUrl, ...status }) {
            const url = targetUrl === undefined ? {} : { target_url: targetUrl };
            await ask(`set the status ${status.context}`, 'statuses: write', (client) => client.request('POST /repos/{owner}/{repo}/statuses/{sha}', { ...here, sha, ...status, ...url }));
        },
    };
}
/** Any other call of the API, for the edges that know a part of it of their own. */
function github_others(ask, here) {
    // What a route doesn't name would become a part of the query.
    const named = (route) => Object.fromEntries(Object.entries(here).filter(([name]) => route.includes(`{${name}}`)));
    return {
        /** The answer's data. */
        request: (what, permission, route, parameters) => ask(what, permission, async (client) => (await client.request(route, { ...named(route), ...parameters })).data),
        /** The entries of all pages of a list. */
        list: (what, permission, route, parameters) => ask(what, permission, (client) => client.paginate(route, { ...named(route), per_page: 100, ...parameters })),
    };
}
function pullRequests(ask, here) {
    return {
        async pullRequest(number) {
            const { data } = await ask(`read pull request ${number}`, 'pull-requests: read', (client) => client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...here, pull_number: number }));
            return pullRequest(data);
        },
        /** All open pull requests, the oldest first. */
        async openPullRequests() {
            const open = { ...here, state: 'open', direction: 'asc', per_page: 100 };
            const found = await ask('list the open pull requests', 'pull-requests: read', (client) => client.paginate('GET /repos/{owner}/{repo}/pulls', open));
            return found.map(pullRequest);
        },
    };
}
function proposals(ask, here) {
    const one = '/repos/{owner}/{repo}/pulls/{pull_number}';
    const change = async (what, number, fields) => void (await ask(`${what} pull request ${number}`, 'pull-requests: write', (client) => client.request(`PATCH ${one}`, { ...here, pull_number: number, ...fields })));
    return {
        /** The open pull request of a branch of this repository into another; GitHub allows one at most. */
        async pullRequestOf(branch, base) {
            const wanted = { ...here, state: 'open', head: `${here.owner}:${branch}`, base };
            const { data } = await ask(`look for the pull request of ${branch}`, 'pull-requests: read', (client) => client.request('GET /repos/{owner}/{repo}/pulls', wanted));
            return data[0] && proposal(data[0]);
        },
        /** Opens the pull request of a branch of this repository. GitHub refuses where it has one, or nothing to merge. */
        async createPullRequest(branch, base, text) {
            const { data } = await ask(`open a pull request of ${branch}`, 'pull-requests: write', (client) => client.request('POST /repos/{owner}/{repo}/pulls', { ...here, head: branch, base, ...text }));
            return proposal(data);
        },
        updatePullRequest: (number, text) => change('update', number, text),
        closePullRequest: (number) => change('close', number, { state: 'closed' }),
    };
}
function comments(ask, here) {
    const one = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
    const all = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
    return {
        /** All comments of a pull request or an issue, the oldest first. */
        async comments(issue) {
            const found = await ask(`read the comments of #${issue}`, 'pull-requests: read', (client) => client.paginate(`GET ${all}`, { ...here, issue_number: issue, per_page: 100 }));
            return found.map(({ id, body, user }) => ({
                id,
                body: body ?? '',
                author: user?.login ?? '',
                isBot: user?.type === 'Bot',
            }));
        },
        async createComment(issue, body) {
            await ask(`comment on #${issue}`, 'pull-requests: write', (client) => client.request(`POST ${all}`, { ...here, issue_number: issue, body }));
        },
        async updateComment(id, body) {
            await ask(`update comment ${id}`, 'pull-requests: write', (client) => client.request(`PATCH ${one}`, { ...here, comment_id: id, body }));
        },
        async deleteComment(id) {
            await ask(`delete comment ${id}`, 'pull-requests: write', (client) => client.request(`DELETE ${one}`, { ...here, comment_id: id }));
        },
    };
}
function runs(ask, here) {
    return {
        /** Starts a workflow; `ref` is a branch whose file declares workflow_dispatch. */
        async dispatch(workflow, ref, inputs) {
            const call = { ...here, workflow_id: workflow, ref, inputs };
            await ask(`start the workflow ${workflow}`, 'actions: write', (client) => client.request('POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches', call));
        },
        /** A workflow run, or undefined where there is none (any more: GitHub keeps them for 400 days at most). */
        async run(id) {
            const call = { ...here, run_id: id };
            return ask(`read run ${id}`, 'actions: read', async (client) => {
                const found = await client.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', call).catch(absent);
                if (!found)
                    return undefined;
                const { path, event, head_branch: branch, status, conclusion } = found.data;
                return { id, path, event, branch, status, conclusion };
            });
        },
        /** The run of a workflow (by its file) on a branch in which this job waits for somebody's approval, if there is one. */
        async waitingRun(path, branch, job) {
            const file = path.replace(/^.*\//, '');
            const waiting = { ...here, workflow_id: file, branch, status: 'waiting', per_page: 100 };
            return ask(`list the waiting runs of ${file}`, 'actions: read', async (client) => {
                const found = await client.paginate('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', waiting);
                for (const { id, html_url: url } of found) {
                    const call = { ...here, run_id: id, per_page: 100 };
                    const jobs = await client.paginate('GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs', call);
                    if (jobs.some(({ name, status }) => name === job && status === 'waiting'))
                        return { id, url };
                }
                return undefined;
            });
        },
        /** What reviewers of environments answered to a run; empty where there is no such run. */
        async runApprovals(id) {
            const call = { ...here, run_id: id };
            return ask(`read the approvals of run ${id}`, 'actions: read', async (client) => {
                const found = await client
                    .request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals', call)
                    .catch(absent);
                return (found?.data ?? []).map(({ state, environments, user }) => ({
                    state,
                    environments: environments.flatMap(({ name }) => name ?? []),
                    user: user.login,
                }));
            });
        },
    };
}
async function connect({ token, apiUrl, log }) {
    const [{ getOctokit }, { retry }] = await Promise.all([__webpack_require__.e(/* import() */ 738).then(__webpack_require__.bind(__webpack_require__, 1738)), __webpack_require__.e(/* import() */ 491).then(__webpack_require__.bind(__webpack_require__, 4491))]);
    const quiet = { debug: () => { }, info: () => { }, warn: log, error: log };
    const baseUrl = apiUrl === undefined ? {} : { baseUrl: apiUrl };
    return getOctokit(token, { ...baseUrl, log: quiet, retry: { doNotRetry: FINAL } }, retry);
}

;// CONCATENATED MODULE: ./src/edge/s3.js



/** How S3 refuses a conditional delete: changed, changing right now, gone. */
const CHANGED = new Set(['PreconditionFailed', 'ConditionalRequestConflict', 'NoSuchKey']);
/** Small texts in a bucket of S3. */
function openObjects({ bucket, region, credentials, pathStyle }) {
    const sdk = () => Promise.all(/* import() */[__webpack_require__.e(777), __webpack_require__.e(299)]).then(__webpack_require__.t.bind(__webpack_require__, 8299, 19));
    const client = once(async () => namingCalls('s3', new (await sdk()).S3Client({ region, credentials, forcePathStyle: pathStyle })));
    const readTagged = async (key) => {
        const { GetObjectCommand } = await sdk();
        try {
            const { Body, ETag = '' } = await (await client()).send(new GetObjectCommand({ Bucket: bucket, Key: key }));
            return Body && { text: await Body.transformToString(), etag: ETag };
        }
        catch (error) {
            if (error.name === 'NoSuchKey')
                return undefined;
            if (error instanceof core_problem/* UserError */.y)
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
                if (error instanceof core_problem/* UserError */.y)
                    throw error;
                throw new Error(`${key} in the bucket ${bucket} could not be deleted.`, { cause: error });
            }
        },
    };
}

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
    const verdict = judgeLock(lock, left, me);
    return verdict === 'over' || (verdict === 'ask' && (await isRunOver(left.run)));
}
function stillLocked(account, lock, left) {
    return new core_problem/* UserError */.y(`The state of ${account} is locked by ${heldBy(lock, left)}.`, {
        hint: `Wait for it. Once you are sure that it has ended: genesis network unlock ${account}`,
    });
}

;// CONCATENATED MODULE: ./actions/provision/wire-state.js







/** States in the bucket, their locks and the markers beside them; GitHub knows which runs are over. */
function stateDeps({ inputs: { token }, organization, context: { env, log }, signal }, { forceUnlock }, credentials) {
    const { state_bucket: bucket, region } = organization.terraform;
    const pathStyle = env.AWS_S3_USE_PATH_STYLE === 'true';
    const objects = openObjects({ bucket, region, credentials: credentials.base, pathStyle });
    const me = thisRun(env);
    const github = me && token ? openGitHub({ token, repository: me.repository, apiUrl: env.GITHUB_API_URL, log }) : undefined;
    return {
        clearLock(workspace) {
            const { lock, marker } = stateKeys(workspace.name);
            return clearLock(workspace.name, {
                readLock: async () => ifThere(await objects.read(lock), parseLock),
                readMarker: async () => ifThere(await objects.read(marker), parseMarker),
                writeMarker: (mine) => objects.write(marker, renderMarker(mine)),
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

;// CONCATENATED MODULE: ./src/core/terraform/data-folder.js

// What `terraform init` leaves in a root module's `.terraform`: links to providers, a list of modules, and the backend as
// it was configured. One account's differs from another's in the backend alone, so it is made once and written for the
// others. That is Terraform's own format and no promise of it: it is read strictly, of versions it was tried with.
/** What `terraform version` begins with; OpenTofu says its own name. */
const TRIED = /^Terraform v1\.11\.\d+$/m;
const initialized = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(3),
    terraform_version: schemas/* string */.YjP(),
    backend: schemas/* strictObject */.rej({ type: schemas/* string */.YjP(), config: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()), hash: schemas/* int */.Whr() }),
});
const backends = schemas/* strictObject */.rej({
    terraform: schemas/* strictObject */.rej({ backend: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())) }),
});
/** Whether this Terraform's data folders are as they are understood here. */
function isTried(version) {
    return TRIED.test(version);
}
/**
 * The file `terraform.tfstate` of a data folder, made from another account's. The hash in it stays the other's: where it
 * doesn't fit, Terraform compares the settings themselves.
 *
 * @param model The other account's file.
 * @param wanted The account's own `backend.tf.json`.
 * @returns Undefined where one can't be made of the other: another backend, or a format that isn't understood.
 */
function backendFrom(model, wanted) {
    const made = initialized.safeParse(JSON.parse(model)).data;
    const [type, settings] = Object.entries(backends.parse(JSON.parse(wanted)).terraform.backend)[0] ?? [];
    if (!made || made.backend.type !== type || !hasSameSettings(made.backend.config, settings ?? {}))
        return undefined;
    const backend = { ...made.backend, config: { ...made.backend.config, ...settings } };
    return JSON.stringify({ ...made, backend }, null, 2);
}
/** The same ones are set; what they are set to is what accounts differ in. */
function hasSameSettings(config, wanted) {
    const isSet = (of) => Object.keys(of)
        .filter((key) => of[key] !== null && of[key] !== undefined)
        .sort()
        .join();
    return isSet(config) === isSet(wanted);
}

;// CONCATENATED MODULE: ./src/core/terraform/terraform-env.js
const MACHINE = /^(PATH|HOME|USER|TMPDIR|LANG|LC_\w+|TZ|SSL_CERT_(FILE|DIR)|(HTTPS?|NO)_PROXY|(https?|no)_proxy|RUNNER_TRACKING_ID)$/;
const TERRAFORM = /^(TF_(CLI_CONFIG_FILE|PLUGIN_CACHE_DIR|TOKEN_\w+|PLUGIN_CACHE_MAY_BREAK_DEPENDENCY_LOCK_FILE)|GOGC)$/;
const AWS = /^AWS_(CA_BUNDLE|ENDPOINT_URL(_\w+)?|S3_USE_PATH_STYLE|USE_(FIPS|DUALSTACK)_ENDPOINT|MAX_ATTEMPTS|RETRY_MODE)$/;
const terraform_env_ALWAYS = {
    TF_IN_AUTOMATION: '1',
    TF_INPUT: '0',
    CHECKPOINT_DISABLE: '1',
    // Where keys are missing Terraform must fail, not become the machine it runs on.
    AWS_EC2_METADATA_DISABLED: 'true',
};
/** Measured on the AWS provider: 20 to 25 % less CPU for 0.2 GB more memory. */
const GOGC = '400';
/** Nobody listens at the discard port of the own machine, so a call to AWS that shouldn't be made fails at once. */
const NOWHERE = 'http://127.0.0.1:9';
/** The environment for Terraform with the keys of the job's role, from which its providers assume theirs. */
function onlineEnvironment(inherited, keys) {
    return {
        ...terraform_env_kept(inherited, [MACHINE, TERRAFORM, AWS]),
        AWS_ACCESS_KEY_ID: keys.accessKeyId,
        AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
        ...(keys.sessionToken ? { AWS_SESSION_TOKEN: keys.sessionToken } : {}),
    };
}
/** The environment for a plan that reaches no AWS: no keys, and no address where they would be asked for. */
function offlineEnvironment(inherited) {
    return { ...terraform_env_kept(inherited, [MACHINE, TERRAFORM]), AWS_ENDPOINT_URL: NOWHERE };
}
function terraform_env_kept(inherited, patterns) {
    const entries = Object.entries(inherited).filter((entry) => entry[1] !== undefined && patterns.some((pattern) => pattern.test(entry[0])));
    return { GOGC, ...Object.fromEntries(entries), ...terraform_env_ALWAYS };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
;// CONCATENATED MODULE: ./src/edge/long-process.js






/** Milliseconds between two looks at what a program said. */
const long_process_LOOK = 200;
/**
 * Runs programs to their end. When `signal` aborts, each is asked once to stop, and no other starts: a second request
 * would make Terraform drop what it has in hand, and with it state and lock.
 *
 * @param scratch A folder for what programs print; it may hold secrets, so whoever made it removes it.
 * @returns A function that throws Interrupted where nothing may start any more, a UserError where there is no such program.
 */
function longProcesses(scratch, signal) {
    const running = new Set();
    let count = 0;
    (0,external_node_fs_.mkdirSync)(scratch, { recursive: true, mode: 0o700 });
    signal.addEventListener('abort', () => {
        for (const child of running)
            child.kill('SIGINT');
    });
    return async (command) => {
        if (signal.aborted)
            throw new Interrupted(command.args[0] ?? command.binary);
        count += 1;
        const output = tail(external_node_path_.join(scratch, `${count}.out`));
        const errors = tail(external_node_path_.join(scratch, `${count}.err`));
        const hear = long_process_lines(command.onLine ?? (() => { }));
        const look = setInterval(() => command.onLine && hear(output.read()), long_process_LOOK);
        try {
            const code = await untilEnd(command, [output.descriptor, errors.descriptor], running);
            if (command.onLine)
                hear(`${output.read()}\n`);
            return { code, stdout: output.read(), stderr: errors.read(), interrupted: signal.aborted };
        }
        finally {
            clearInterval(look);
            output.close();
            errors.close();
        }
    };
}
/**
 * Its own process group, so that a Ctrl-C in a terminal reaches it through us alone, once. Files rather than pipes: a
 * pipe whose reader was killed kills the writer, and Terraform would leave its lock and lose what it had done since.
 */
function untilEnd(command, [out, err], running) {
    const { binary, args, cwd, env } = command;
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(binary, args, { cwd, env, detached: true, stdio: ['ignore', out, err] });
        running.add(child);
        child.once('error', (cause) => {
            running.delete(child);
            reject(new core_problem/* UserError */.y(`${binary} could not be started: ${cause.message}`, {}, { cause }));
        });
        child.once('exit', (code) => {
            running.delete(child);
            resolve(code);
        });
    });
}
/** A file that one writes and another reads from the beginning, bit by bit. */
function tail(file) {
    const descriptor = (0,external_node_fs_.openSync)(file, 'w', 0o600);
    const reader = (0,external_node_fs_.openSync)(file, 'r');
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    const buffer = Buffer.alloc(64 * 1024);
    return {
        descriptor,
        /** What was written since the last call. */
        read() {
            const parts = [];
            for (let size = (0,external_node_fs_.readSync)(reader, buffer); size > 0; size = (0,external_node_fs_.readSync)(reader, buffer)) {
                parts.push(decoder.write(buffer.subarray(0, size)));
            }
            return parts.join('');
        },
        close() {
            (0,external_node_fs_.closeSync)(descriptor);
            (0,external_node_fs_.closeSync)(reader);
            (0,external_node_fs_.rmSync)(file);
        },
    };
}
/** Cuts text that comes in pieces into lines. */
function long_process_lines(hear) {
    let rest = '';
    return (text) => {
        const parts = (rest + text).split('\n');
        rest = parts.pop() ?? '';
        for (const line of parts)
            if (line !== '')
                hear(line);
    };
}

;// CONCATENATED MODULE: ./src/core/terraform/terraform-ui.js


/** An error's text is bounded: it travels in results and comments, and a provider may repeat a whole request. */
const LONGEST_ERROR = 4000;
/** Terraform's summary of why it doesn't apply a plan whose state has changed since. */
const STALE = 'Saved plan is stale';
/** What begins isn't among them: a line when it is done, or when it takes long, is enough of a resource. */
const PROGRESS = new Set(['apply_progress', 'apply_complete', 'apply_errored', 'change_summary']);
/** Reads one line; of what isn't meant for people, and of what isn't JSON, nothing is left. */
function readUiLine(line) {
    const { '@message': message = '', type = '', diagnostic } = terraform_ui_parse(line);
    if (diagnostic)
        return { diagnostic };
    return PROGRESS.has(type) ? { progress: message.replaceAll(/\s+/g, ' ').trim() } : {};
}
/**
 * What Terraform complains of, as an error that a person can mend.
 *
 * @param command For instance `plan`.
 * @param root Folder of the root module in the repository; the files that Terraform names are seen from there.
 * @param rest What it said outside the UI, used where there is no diagnostic: Terraform crashed, or doesn't know a flag.
 */
function terraformFailure(command, diagnostics, root, rest) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    const texts = [...new Set(errors.map(diagnosticText))];
    const range = errors.find((error) => error.range)?.range;
    const message = texts.join('\n') || rest.trim().slice(-LONGEST_ERROR) || 'it said nothing';
    const Failure = errors.some(({ summary }) => summary === STALE) ? StalePlan : core_problem/* UserError */.y;
    return new Failure(`terraform ${command}: ${message.slice(0, LONGEST_ERROR)}`, range ? { file: fromRoot(root, range.filename), line: range.start.line } : {});
}
function diagnosticText({ summary, detail, address }) {
    const text = detail ? `${summary}: ${detail}` : summary;
    return address ? `${address}: ${text}` : text;
}
/** `../modules/network/vpc.tf` seen from `terraform/account` is `terraform/modules/network/vpc.tf`. */
function fromRoot(root, file) {
    const path = [];
    for (const part of `${root}/${file}`.split('/')) {
        if (part === '..')
            path.pop();
        else if (part !== '.')
            path.push(part);
    }
    return path.join('/');
}
function terraform_ui_parse(line) {
    try {
        return line.startsWith('{') ? JSON.parse(line) : {};
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./src/edge/terraform.js


/** Milliseconds without a line after which one says that it still works. */
const QUIET = 5000;
/** As long as a network takes to be made or to go; a lock that nobody holds any more was cleared before. */
const terraform_PATIENCE = '-lock-timeout=10m';
/** Terraform itself, one process a command; `version` is what it says of itself. */
function openTerraform(options) {
    const quietly = async (folder, ...args) => (await command(options, folder, args)).stdout;
    const aloud = (folder, [name = '', ...args], fine) => listening(options, folder, [name, '-json', ...args], fine);
    return {
        version: (folder) => quietly(folder, 'version'),
        init: async (folder) => void (await aloud(folder, ['init', '-lockfile=readonly'])),
        import: async (folder, { address, id }) => void (await quietly(folder, 'import', terraform_PATIENCE, `-var-file=${folder.name}.tfvars.json`, address, id)),
        forget: async (folder, address) => void (await quietly(folder, 'state', 'rm', terraform_PATIENCE, address)),
        async plan(folder, { lock, destroy, replace = [] }) {
            const files = [`-var-file=${folder.name}.tfvars.json`, `-out=${planFile(folder)}`];
            const kind = [...(destroy ? ['-destroy'] : []), ...replace.map((address) => `-replace=${address}`)];
            const args = ['plan', '-detailed-exitcode', ...kind, ...files, lock ? terraform_PATIENCE : '-lock=false'];
            return { changed: (await aloud(folder, args, [0, 2])) === 2 };
        },
        show: (folder) => quietly(folder, 'show', '-json', planFile(folder)),
        apply: async (folder) => void (await aloud(folder, ['apply', terraform_PATIENCE, planFile(folder)])),
        outputs: async (folder) => openOutputs(await quietly(folder, 'output', '-json')),
        forceUnlock: async (folder, lockId) => void (await quietly(folder, 'force-unlock', '-force', lockId)),
        pushState: async (folder, file) => void (await quietly(folder, 'state', 'push', terraform_PATIENCE, file)),
    };
}
const planFile = ({ name }) => `${name}.tfplan`;
/** Runs a command that speaks the machine-readable UI; its progress goes to the log, its complaints into the error. */
async function listening(options, folder, args, fine) {
    const diagnostics = [];
    const voice = speaker(options.log, folder.name, args[0] ?? '');
    const onLine = (line) => {
        const { progress, diagnostic } = readUiLine(line);
        if (progress)
            voice.say(progress);
        if (diagnostic)
            diagnostics.push(diagnostic);
        if (diagnostic?.severity === 'warning')
            voice.say(`warning: ${diagnosticText(diagnostic)}`);
    };
    try {
        return (await command(options, folder, args, { onLine, diagnostics, fine })).code;
    }
    finally {
        voice.end();
    }
}
async function command(options, folder, args, heard) {
    const env = await folder.env();
    const hear = heard ? { onLine: (line) => heard.onLine(withoutSecrets(line, env)) } : {};
    const ended = await options.run({ binary: options.binary, args, cwd: folder.path, env, ...hear });
    const { code, stdout } = ended;
    if (code !== null && (heard?.fine ?? [0]).includes(code))
        return { code, stdout };
    const name = args[0] ?? '';
    if (ended.interrupted)
        throw new Interrupted(`terraform ${name}`);
    const rest = withoutSecrets(ended.stderr, env) || `it ended with ${code === null ? 'a signal' : `code ${code}`}`;
    throw terraformFailure(name, heard?.diagnostics ?? [], folder.root, rest);
}
/** Says lines with the account's name before them, and at times that it is still at work: silence looks like a hang. */
function speaker(log, account, name) {
    const began = Date.now();
    let last = began;
    const say = (text) => {
        last = Date.now();
        log(`${account}: ${text}`);
    };
    const still = setInterval(() => {
        if (Date.now() - last >= QUIET)
            say(`terraform ${name} works, ${Math.round((Date.now() - began) / 1000)} s`);
    }, 1000);
    return { say, end: () => clearInterval(still) };
}
/** The job's log masks the keys as well; results and comments don't. */
function withoutSecrets(text, env) {
    const { AWS_SECRET_ACCESS_KEY: key, AWS_SESSION_TOKEN: token } = env;
    return [key, token].reduce((clean, secret) => (secret ? clean.replaceAll(secret, '***') : clean), text);
}
function openOutputs(text) {
    const all = Object.entries(JSON.parse(text));
    return Object.fromEntries(all.filter(([, { sensitive }]) => !sensitive).map(([name, { value }]) => [name, value]));
}

;// CONCATENATED MODULE: ./src/edge/work-folder.js



/** What Terraform leaves in its folder when it couldn't store the state. */
const work_folder_ERRORED_STATE = 'errored.tfstate';
/** The file that names the root module's backend, and the folder and file in which Terraform keeps it. */
const BACKEND = 'backend.tf.json';
const DATA = '.terraform';
const INITIALIZED = 'terraform.tfstate';
/** Writes import blocks into a root module's folder: the plans made there import what they name. */
function writeImports(folder, text) {
    return (0,promises_.writeFile)(external_node_path_.join(folder, 'imports.tf.json'), text);
}
/** Whether Terraform left a state behind in a root module's folder. */
function hasErroredState(folder) {
    return (0,promises_.access)(external_node_path_.join(folder, work_folder_ERRORED_STATE)).then(() => true, () => false);
}
/**
 * Makes a root module's folder what `terraform init` would, after one that it was run in.
 *
 * @returns False where it can't, as for another root module: nothing is made then, and Terraform has to do it.
 */
async function adoptInit(model, folder) {
    if (external_node_path_.basename(model) !== external_node_path_.basename(folder))
        return false;
    const [from, to] = [external_node_path_.join(model, DATA), external_node_path_.join(folder, DATA)];
    const text = (...file) => (0,promises_.readFile)(external_node_path_.join(...file), 'utf8');
    try {
        const backend = backendFrom(await text(from, INITIALIZED), await text(folder, BACKEND));
        if (backend === undefined)
            return false;
        await (0,promises_.mkdir)(external_node_path_.join(to, 'modules'), { recursive: true });
        await (0,promises_.copyFile)(external_node_path_.join(from, 'modules', 'modules.json'), external_node_path_.join(to, 'modules', 'modules.json'));
        await (0,promises_.symlink)(external_node_path_.join(from, 'providers'), external_node_path_.join(to, 'providers'));
        await (0,promises_.writeFile)(external_node_path_.join(to, INITIALIZED), backend);
        return true;
    }
    catch {
        // Another format has other files; a real init tells what is wrong, if anything is.
        await (0,promises_.rm)(to, { recursive: true, force: true });
        return false;
    }
}
/**
 * @param parent Where the folders go; on a runner RUNNER_TEMP.
 * @param source The folder `terraform/`: the modules as well as the root module.
 * @param root The root module's folder in it.
 */
async function openWorkFolders(parent, source, root) {
    await (0,promises_.mkdir)(parent, { recursive: true });
    // mkdtemp makes a folder that only this user can read.
    const base = await (0,promises_.mkdtemp)(external_node_path_.join(parent, 'genesis-terraform-'));
    const accounts = external_node_path_.join(base, 'accounts');
    return {
        scratch: external_node_path_.join(base, 'output'),
        async make(name, files) {
            const folder = external_node_path_.join(accounts, name, root);
            await (0,promises_.cp)(source, external_node_path_.join(accounts, name), { recursive: true, filter: isCode });
            for (const [file, text] of Object.entries(files))
                await (0,promises_.writeFile)(external_node_path_.join(folder, file), text);
            return { path: folder, lockFile: await (0,promises_.readFile)(external_node_path_.join(folder, '.terraform.lock.hcl'), 'utf8') };
        },
        async remove() {
            const names = await (0,promises_.readdir)(accounts).catch(() => []);
            const kept = await Promise.all(names.map((name) => hasErroredState(external_node_path_.join(accounts, name, root))));
            if (!kept.includes(true))
                return (0,promises_.rm)(base, { recursive: true });
            const done = names.filter((_, index) => !kept[index]);
            await Promise.all(done.map((name) => (0,promises_.rm)(external_node_path_.join(accounts, name), { recursive: true })));
        },
    };
}
/** What a person's own Terraform left in the checkout isn't code. */
function isCode(file) {
    return !/^(\.terraform|.*\.tfstate(\.backup)?|.*\.tfplan)$/.test(external_node_path_.basename(file));
}

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
    const open = (root) => openWorkFolders(env.RUNNER_TEMP ?? '.', inputs.terraform ?? shippedTerraform(), root);
    const folders = { account: await open('account'), peering: await open('peering') };
    const terraform = openTerraform({
        binary: realBinary(inputs['terraform-binary'], env),
        run: longProcesses(folders.account.scratch, signal),
        log,
    });
    const init = initOnce({
        init: terraform.init,
        isTried: async (folder) => isTried(await terraform.version(folder)),
        adopt: (model, folder) => adoptInit(model.path, folder.path),
    });
    async function makeWorkspace(target) {
        const { name, variables } = target;
        const kind = target_isNetwork(target) ? 'account' : 'peering';
        const made = await folders[kind].make(name, {
            [BACKEND]: backendFile(name, variables.offline ? undefined : organization),
            [`${name}.tfvars.json`]: JSON.stringify(variables),
        });
        const surroundings = async () => variables.offline ? offlineEnvironment(env) : onlineEnvironment(env, await credentials.base());
        return { ...made, name, root: `terraform/${kind}`, env: surroundings };
    }
    return {
        terraform: { ...terraform, init },
        makeWorkspace,
        hasErroredState: (workspace) => hasErroredState(workspace.path),
        writeImports: (folder, text) => writeImports(folder.path, text),
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
async function openDeps(wiring) {
    const { inputs, organization, context } = wiring;
    const credentials = jobCredentials(organization, inputs['job-role'], { ...context, approver: inputs.approver });
    const terraform = await terraformDeps(wiring, credentials);
    return {
        ...terraform,
        ...organizationLookups(wiring, credentials),
        ...memberLookups(wiring, credentials),
        ...stateDeps(wiring, terraform.terraform, credentials),
        keep: (result) => writeResult(inputs.results, result),
        log: context.log,
    };
}
/** What AWS Organizations says of accounts. */
function organizationLookups(wiring, credentials) {
    const { inputs, organization } = wiring;
    const { region, partition, management_account: management } = organization.organization;
    const { factory, factory_reader, external_id: externalId } = organization.roles;
    const role = roleArn(partition, management, isReading(inputs.mode) ? factory_reader : factory);
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
async function start(inputs, context, git = jobGit(inputs, context)) {
    const { mode, accounts, approved: file } = inputs;
    const machine = { cores: (0,external_node_os_.availableParallelism)(), memory: process.availableMemory() };
    const parallel = inputs.parallel ?? sideBySide({ ...machine, applies: mode === 'apply' });
    const { env, log, output, summary } = context;
    const cancelled = cancellation(log);
    const approved = file ? parseApproved(await (0,promises_.readFile)(file, 'utf8'), inputs['approved-digest']) : undefined;
    const snapshot = await readSnapshot(git, inputs);
    const organization = organizationOf(snapshot);
    const created = (await readResults(inputs.results)).filter(({ step }) => step === 'create');
    const wiring = { inputs, organization, context, signal: cancelled };
    if (mode === 'drift' && accounts.length === 0)
        return lookAtOrganization(wiring, snapshot);
    const names = {
        today: new Date().toISOString().slice(0, 10),
        run: env.GITHUB_RUN_ID ?? 'local',
        sessionName: sessionOf(env, inputs.approver),
        approver: inputs.approver,
    };
    const deps = await openDeps(wiring);
    const results = await run({ mode, accounts, parallel, approved, created, ...names }, snapshot, deps).finally(deps.close);
    const of = (...outcomes) => results.filter(({ outcome }) => outcomes.includes(outcome)).map(({ account }) => account);
    const failed = of('failed');
    output('changed', of('planned', 'applied', 'drifted').join(','));
    output('failed', failed.join(','));
    output('results', inputs.results);
    await summary(mode === 'drift' ? driftSummary(results) : provisionSummary(mode, results));
    if (failed.length > 0)
        throw new core_problem/* UserError */.y(`Failed: ${failed.join(', ')}. The job summary says why.`);
}


/***/ })

};
