export const id = 699;
export const ids = [699];
export const modules = {

/***/ 9699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  start: () => (/* binding */ wire_start)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
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
var problem = __webpack_require__(8890);
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
function due_account_isLeaving({ lifecycle }) {
    return lifecycle !== 'present';
}

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(4410);
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

// EXTERNAL MODULE: ./src/core/render/markdown.js
var markdown = __webpack_require__(3905);
;// CONCATENATED MODULE: ./src/core/render/creation.js

/** What became of the accounts that were to be created, for the job summary. */
function creationSummary(results) {
    const failed = results.filter(({ error }) => error).length;
    const title = failed > 0
        ? `${(0,markdown/* counted */.hS)(failed, 'account')} of ${results.length} not ready`
        : `${(0,markdown/* counted */.hS)(results.length, 'account')} ready`;
    const rows = results.map((result) => [(0,markdown/* code */.aY)(result.account), (0,markdown/* inert */.tJ)(result.account_id ?? ''), (0,markdown/* inert */.tJ)(outcome(result))]);
    const accounts = (0,markdown/* table */.tp)([{ title: 'Account' }, { title: 'Id' }, { title: 'Outcome' }], rows);
    return `${(0,markdown/* rendered */.gj)((0,markdown/* paragraph */.FY)(`### ${title}`))}\n\n${(0,markdown/* rendered */.gj)(accounts)}\n`;
}
function outcome({ outcome, did = [], notes = [], error }) {
    const done = did.length > 0 ? `${did.join('; ')}.` : '';
    const end = error ? `${error.message} ${error.hint ?? ''}` : (WORDS[outcome] ?? outcome);
    return [end.trim(), done, ...notes].filter(Boolean).join(' ');
}
const WORDS = {
    created: 'Created.',
    applied: 'Was there, and was brought in line.',
    unchanged: 'Was there, nothing to do.',
};

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
    return digest(isLeaving(item) ? { account, lifecycle, inputs } : rest);
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
function renderResult(value) {
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
    await write(folder, result_resultFileName(result), renderResult(result));
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

;// CONCATENATED MODULE: ./src/edge/service-catalog.js


/** Service Catalog, with the keys of a role in the account Control Tower runs in, and in its home region. */
function openServiceCatalog({ credentials, region }) {
    const sdk = () => Promise.all(/* import() */[__webpack_require__.e(777), __webpack_require__.e(816)]).then(__webpack_require__.t.bind(__webpack_require__, 6816, 19));
    const client = once(async () => {
        const settings = { credentials, region, maxAttempts: 8, retryMode: 'adaptive' };
        return namingCalls('servicecatalog', new (await sdk()).ServiceCatalogClient(settings));
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

;// CONCATENATED MODULE: ./src/edge/account-settings.js


/**
 * AWS Account Management of member accounts, with the keys of a role in the management account. Trusted access for the
 * service `account.amazonaws.com` must be on in AWS Organizations.
 */
function openAccountSettings({ credentials, region }) {
    const sdk = () => Promise.all(/* import() */[__webpack_require__.e(777), __webpack_require__.e(242)]).then(__webpack_require__.t.bind(__webpack_require__, 2242, 19));
    const client = once(async () => {
        const settings = { credentials, region, maxAttempts: 8, retryMode: 'adaptive' };
        return namingCalls('account', new (await sdk()).AccountClient(settings));
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

;// CONCATENATED MODULE: ./src/edge/iam.js


/** IAM of one account. */
function openIam({ credentials, region }) {
    const sdk = () => Promise.all(/* import() */[__webpack_require__.e(777), __webpack_require__.e(240)]).then(__webpack_require__.t.bind(__webpack_require__, 9240, 19));
    const client = once(async () => namingCalls('iam', new (await sdk()).IAMClient({ credentials, region })));
    async function ensurePolicy(role, name, document) {
        const { GetRolePolicyCommand, PutRolePolicyCommand } = await sdk();
        const key = { RoleName: role, PolicyName: name };
        const found = await absent(async () => (await client()).send(new GetRolePolicyCommand(key)));
        if (found && same(found.PolicyDocument, document))
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
            else if (!same(found.Role?.AssumeRolePolicyDocument, trust)) {
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
function same(document, wanted) {
    if (!document)
        return false;
    try {
        return JSON.stringify(JSON.parse(decodeURIComponent(document))) === JSON.stringify(wanted);
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ../../node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(8630);
;// CONCATENATED MODULE: ./src/edge/identity-center.js




/** Permission sets are told by ARN alone, each name is a call of its own; 20 calls a second are taken in all. */
const NAMES_AT_ONCE = 10;
/**
 * IAM Identity Center, with the keys of a role in the management account. What is the same for all accounts (the
 * instance, permission sets, groups and users) is asked for once and kept.
 */
function openIdentityCenter({ credentials, region }) {
    const settings = { credentials, region, maxAttempts: 8, retryMode: 'adaptive' };
    const sdk = () => Promise.all(/* import() */[__webpack_require__.e(777), __webpack_require__.e(564)]).then(__webpack_require__.t.bind(__webpack_require__, 9564, 19));
    const storeSdk = () => Promise.all(/* import() */[__webpack_require__.e(777), __webpack_require__.e(861)]).then(__webpack_require__.t.bind(__webpack_require__, 9242, 19));
    const client = once(async () => namingCalls('sso', new (await sdk()).SSOAdminClient(settings)));
    const store = once(async () => namingCalls('identitystore', new (await storeSdk()).IdentitystoreClient(settings)));
    const instance = once(async () => theInstance(await client(), region));
    const permissionSets = once(async () => permissionSetsOf(await client(), await instance()));
    const principals = new Map();
    return {
        /** @returns ARNs of all permission sets, by name. */
        permissionSets,
        /** @returns The group of that name, or the user of that user name; undefined where there is none. */
        principal(kind, name) {
            const key = `${kind} ${name}`;
            const find = principals.get(key) ?? once(async () => principalOf(await store(), await instance(), kind, name));
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
            return identity_center_statusOf((await (await client()).send(command)).AccountAssignmentCreationStatus);
        },
        /** @returns How an assignment that was asked for stands. */
        async assignment(request) {
            const { DescribeAccountAssignmentCreationStatusCommand } = await sdk();
            const command = new DescribeAccountAssignmentCreationStatusCommand({
                InstanceArn: (await instance()).arn,
                AccountAssignmentCreationRequestId: request,
            });
            return identity_center_statusOf((await (await client()).send(command)).AccountAssignmentCreationStatus);
        },
    };
}
async function theInstance(client, region) {
    const { ListInstancesCommand } = await Promise.all(/* import() */[__webpack_require__.e(777), __webpack_require__.e(564)]).then(__webpack_require__.t.bind(__webpack_require__, 9564, 19));
    const { Instances } = await client.send(new ListInstancesCommand({}));
    const { InstanceArn: arn, IdentityStoreId: store } = Instances?.[0] ?? {};
    if (arn && store)
        return { arn, store };
    throw new problem/* UserError */.y(`IAM Identity Center has no instance in ${region}.`, {
        hint: 'Switch it on in `organization.region`, or remove `access` from the accounts.',
    });
}
async function permissionSetsOf(client, { arn }) {
    const { DescribePermissionSetCommand, paginateListPermissionSets } = await Promise.all(/* import() */[__webpack_require__.e(777), __webpack_require__.e(564)]).then(__webpack_require__.t.bind(__webpack_require__, 9564, 19));
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
    const { GetGroupIdCommand, GetUserIdCommand } = await Promise.all(/* import() */[__webpack_require__.e(777), __webpack_require__.e(861)]).then(__webpack_require__.t.bind(__webpack_require__, 9242, 19));
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
function identity_center_statusOf(status = {}) {
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
    const sdk = () => Promise.all(/* import() */[__webpack_require__.e(777), __webpack_require__.e(63)]).then(__webpack_require__.t.bind(__webpack_require__, 3063, 19));
    const client = once(async () => {
        const opened = namingCalls('s3control', new (await sdk()).S3ControlClient({ credentials, region }));
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
    const chain = credentials.assume(roleArn(partition, management, roles.factory), { externalId: roles.external_id });
    return {
        ...rest,
        organizations: openOrganizations({ credentials: factory, region }),
        settings: openAccountSettings({ credentials: factory, region }),
        identityCenter: openIdentityCenter({ credentials: factory, region }),
        async member(id) {
            const keys = credentials.assume(roleArn(partition, id, roles.bootstrap), { from: chain });
            await keys();
            return {
                iam: openIam({ credentials: keys, region }),
                s3: openS3Control({ credentials: keys, region }),
                ec2: (where) => openEc2({ credentials: keys, region: where }),
            };
        },
    };
}

;// CONCATENATED MODULE: ./src/core/aws/account-order.js
/** The tag that says which account of the ledger an AWS account is; its value is the account's name. */
const ACCOUNT_TAG = 'genesis:account';
/** The tag that says who answers for the account: `team/cloud` or `user/octocat`. */
const OWNER_TAG = 'genesis:owner';
/** The account's e-mail: its own, or the factory's pattern with its name; undefined where the ledger has neither. */
function account_order_accountEmail(account, { factory }) {
    // The e-mail of an account that was there before is whatever it is.
    return account.email ?? (account.account_id ? undefined : factory.email?.replace('{name}', account.name));
}
/** Where the account belongs and how it is tagged; the tag `genesis:account` is what later runs know it by. */
function accountOrder(account, organization) {
    return {
        name: account.name,
        email: account_order_accountEmail(account, organization),
        unit: account.unit ?? organization.factory.unit,
        tags: { ...account.tags, [ACCOUNT_TAG]: account.name, [OWNER_TAG]: ownerOf(account) },
    };
}
function ownerOf({ owner: { team, user } }) {
    return team === undefined ? `user/${user}` : `team/${team}`;
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
            causes.push(textOf(cause));
    }
    return causes.length > 0 ? `${error.message} (${causes.join(': ')})` : error.message;
}
/** AWS's name for an error, such as AccessDeniedException, is what a person searches for; a cause of a cause has it too. */
function textOf({ name, message, cause }) {
    const isNamed = cause === undefined && name !== 'Error' && name !== 'UserError' && !message.includes(name);
    return `${isNamed ? `${name}: ` : ''}${cause === undefined ? message : message.replace(/\.$/, '')}`;
}

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
        throw new problem/* UserError */.y(`Status says ${wanted.name} is account ${id}, but the organization has no such account.`, {
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
        throw new problem/* UserError */.y(`${name} adopts account ${id}, but the organization has no such account.`, {
            hint: 'Mend `account_id`, or invite the account into the organization first.',
        });
    }
    refuseInactive(account);
    if (email !== undefined && ![email, formerEmail].some((one) => isSame(account.email, one))) {
        throw new problem/* UserError */.y(`${name} adopts account ${id}, whose e-mail is ${account.email}, not ${email}.`, {
            hint: 'Leave `email` out to keep the one it has; it can be changed once the account is adopted.',
        });
    }
    const tag = (await look.tags(id))[ACCOUNT_TAG];
    if (tag !== undefined && tag !== name) {
        throw new problem/* UserError */.y(`${name} adopts account ${id}, which is tagged as ${tag}.`, {
            hint: `An account is one file's. Take the tag ${ACCOUNT_TAG} away where nobody uses it any more.`,
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
        throw new problem/* UserError */.y(`Account ${account.id}, which has the e-mail ${account.email}, is ${account.state}, not ACTIVE.`, { hint: "A closed account's e-mail can't be used again: give the new account another one." });
    }
}
/** An id is only used once e-mail and tag say that it is the account the ledger means. */
async function find_confirm({ name, email, formerEmail }, account, look) {
    // While a change of the e-mail is under way, AWS still has the one before it.
    if (![email, formerEmail].some((one) => isSame(account.email, one))) {
        throw new problem/* UserError */.y(`Account ${account.id} has the e-mail ${account.email}, the ledger says ${email ?? 'another'} for ${name}.`, { hint: "Put the account's present e-mail into its file." });
    }
    const tag = (await look.tags(account.id))[ACCOUNT_TAG];
    if (tag !== name) {
        const owner = tag === undefined ? `without the tag ${ACCOUNT_TAG}` : `tagged as ${tag}`;
        throw new problem/* UserError */.y(`The e-mail ${account.email} belongs to account ${account.id}, ${owner}: it isn't taken for ${name}.`, {
            hint: `Choose another e-mail, or tag the account ${ACCOUNT_TAG}=${name} where it is the one you mean.`,
        });
    }
}

;// CONCATENATED MODULE: ./actions/create-account/watch.js

/** One call tells of all requests in flight; ListCreateAccountStatus takes five a second (Organizations quotas). */
const LOOK_EVERY = 2_000;
const SAY_EVERY = 15_000;
/** How long AWS may take: minutes as a rule, an hour at the very most. */
const PATIENCE = 60 * 60_000;
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
            const isLate = deps.now() - one.since > PATIENCE;
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
    return new problem/* UserError */.y(`AWS has not finished creating ${name} after an hour (request ${id}).`, {
        hint: 'The next run takes the same request up again.',
    });
}

;// CONCATENATED MODULE: ./actions/create-account/create.js






/**
 * CreateAccount takes one call in ten seconds, three after a rest, and makes five accounts at a time (quotas page). A call
 * that is on its way for less time than the one before would come too early, so there is half a second to spare.
 */
const RATE = { burst: 3, every: 10_500 };
const IN_FLIGHT = 5;
/** So many accounts that are there already are looked at side by side: a thousand at once would only be refused. */
const LOOKS = 5;
/** How long AWS may refuse one request because of too many others: those of other tools count, too. */
const create_PATIENCE = 60 * 60_000;
const REFUSED_PAUSE = 20_000;
/** Nothing was begun where AWS answers by one of these. */
const BUSY = ['TooManyRequestsException', 'ConcurrentModificationException', 'ThrottlingException'];
/** What to do about AWS's reasons (CreateAccountStatus.FailureReason) that a person can mend. */
const REMEDIES = {
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
        accounts: once(organizations.accounts),
        creationRequests: once(organizations.creationRequests),
    };
    let total = 0;
    const watch = watchRequests(deps, { total: () => total, sideBySide: IN_FLIGHT });
    const turn = paced(RATE, deps);
    const seat = (0,p_limit/* default */.A)(IN_FLIGHT);
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
            if (!BUSY.includes(error.name) || deps.now() - started > create_PATIENCE)
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
    throw new problem/* UserError */.y(`AWS did not create ${wanted.name} (${wanted.email}): ${reason}.`, {
        hint: REMEDIES[reason] ?? 'See the request in the Organizations console.',
    });
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
const access_access = {
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
    throw new problem/* UserError */.y([...new Set(faults)].join(' '), { hint: 'Create what is missing, or mend `access`.' });
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
            throw new problem/* UserError */.y(`AWS has not given access (${says}) after ${access_PATIENCE / 60_000} minutes.`);
        }
        await sleep(wait);
        status = await identityCenter.assignment(status.request);
    }
    if (status.state === 'FAILED')
        throw new problem/* UserError */.y(`AWS gave no access (${says}): ${status.failure}.`);
}

;// CONCATENATED MODULE: ./actions/create-account/baseline/contacts.js

/** The alternate contacts. The account's own win over the organization's; one that neither names is left alone. */
const contacts_contacts = {
    name: 'alternate contacts',
    async bring({ id, account }, { organization, settings }) {
        const wanted = { ...organization.baseline.contacts, ...contacts_named(account.contacts) };
        const set = await Promise.all(Object.entries(contacts_named(wanted)).map(async ([kind, contact]) => {
            const present = await settings.contact(id, kind);
            if (present && contacts_same(present, contact))
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
function contacts_same(one, other) {
    return ['name', 'title', 'email', 'phone'].every((key) => one[key] === other[key]);
}

;// CONCATENATED MODULE: ./actions/create-account/baseline/email.js


/** A one-time password is good for a day (AWS's documentation of StartPrimaryEmailUpdate's console flow). */
const GOOD_FOR = 24 * 3_600_000;
/**
 * The e-mail of the account's root user. AWS sends a one-time password to the new one, which a person gives to a later
 * run; until then nothing waits for it but this part.
 */
const email_email = {
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
        throw new problem/* UserError */.y(`AWS does not take the one-time password for ${email}.`, {
            hint: `Dispatch apply with accounts=${name} and the password of the last e-mail, or one-time-password=resend.`,
        }, { cause });
    });
    return done(`e-mail changed to ${email}`);
}

;// CONCATENATED MODULE: ./actions/create-account/baseline/gather.js


/** An account that isn't ready; what was done of it all the same is told too. */
class Unready extends problem/* UserError */.y {
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
            const { message, hint } = told_told(error);
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
            throw new problem/* UserError */.y(`${name} is the alias of another AWS account.`, {
                hint: 'Aliases are unique in all of AWS: set `baseline.alias` to false, or ask whose it is.',
            });
        });
        return done(present ? `alias ${name}, in place of ${present}` : `alias ${name}`);
    },
};

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

;// CONCATENATED MODULE: ./actions/create-account/baseline/region.js



/** Does the work of a part in one region; a region that is out of reach is told as skipped. */
async function inRegion(what, region, bring) {
    return bring().catch((error) => {
        if (!isOutOfReach(error))
            throw error;
        return noted(`${what} in ${region} skipped: the region is not opted in to, or denied. ${told_told(error).message}`);
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
const password_policy_passwordPolicy = {
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

;// CONCATENATED MODULE: ./src/core/apps/names.js

/** What things are called where nobody says otherwise: appsctl's names, which Mattermost servers are set up with. */
const DEFAULTS = {
    user: 'mattermost-apps-invoke',
    group: 'mattermost-apps-invoke-group',
    policy: 'mattermost-apps-invoke-policy',
    executeRole: 'mattermost-apps-execute-lambda-role',
    bucket: 'mattermost-apps-bucket',
    region: 'us-east-1',
};
/** Longer names of functions aren't taken by Lambda (CreateFunction, FunctionName). */
const LONGEST_NAME = 64;
/**
 * The name of one of an app's functions in AWS. The Apps plugin computes the very same to invoke it, so not a byte may
 * differ; that includes that id and version keep their dots in a name that had to be shortened, which Lambda refuses.
 *
 * @param name The function's name in the manifest.
 */
function functionName(appId, version, name) {
    const full = [dashed(appId, '.'), dashed(version, '.'), dashed(name, ' ')].join('_');
    if (bytesOf(full) <= LONGEST_NAME)
        return full;
    const room = LONGEST_NAME - bytesOf(appId) - bytesOf(version) - 2;
    const hash = createHash('sha256').update(full).digest('hex').slice(0, room);
    return `${appId}_${version}_${hash}`;
}
/** Whether Lambda takes the name (CreateFunction, FunctionName). */
function isLegalName(name) {
    return /^[A-Za-z0-9_-]{1,64}$/.test(name);
}
/** The key in S3 of one of an app's assets; `file` is its path below `static/`. */
function assetKey(appId, version, file) {
    return `static/${appId}_${version}_app/${dashed(file, ' ')}`;
}
/** The key in S3 of an app's manifest. */
function manifestKey(appId, version) {
    return `manifests/${appId}_${version}.json`;
}
const dashed = (text, character) => text.replaceAll(character, '-');
// The plugin is written in Go, where the length of a string is that of its UTF-8.
const bytesOf = (text) => Buffer.byteLength(text);

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
    const buckets = [...new Set([DEFAULTS.bucket, ...names])].map((name) => `arn:${partition}:s3:::${name}`);
    return {
        functions: `arn:${partition}:lambda:*:*:function:*`,
        layers: `arn:${partition}:lambda:*:*:layer:*`,
        executeRoles: [...new Set([DEFAULTS.executeRole, ...roles])].map((role) => `arn:${partition}:iam::*:role/${role}`),
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
    const trustedBy = (...names) => trust(names.map((role) => roleArn(organization.partition, automation.account, role)), roles.external_id);
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
const roles_roles = {
    name: 'roles',
    async bring({ name }, { organization, member }) {
        const made = await Promise.all(memberRoles(organization).map(async (role) => {
            const changed = await member.iam.ensureRole({ ...role, tags: { [ACCOUNT_TAG]: name } });
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
        roles_roles,
        ...(baseline.alias ? [alias] : []),
        ...(baseline.s3_block_public ? [publicAccess] : []),
        ...(Object.keys(baseline.password_policy).length > 0 ? [password_policy_passwordPolicy] : []),
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
const tags_tags = {
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
const unit_unit = {
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
    throw new problem/* UserError */.y(`The organization has no unit ${path}.`, {
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
    await work.all([tags_tags], deps);
    const isPlaced = !enrolls || (await work.all([unit_unit], deps));
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
        if (!(await work.all([email_email], deps)) && asked)
            work.brought.emailUpdate = asked;
    };
    const [isReady] = await Promise.all([inside(), work.all([contacts_contacts, accountName], outside), emailed()]);
    if (isReady)
        await work.all([unit_unit], deps);
    await work.all([access_access], deps);
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
                throw new problem/* UserError */.y(`The bootstrap role of ${name} (${id}) can't be assumed after ${minutes(patience)}.`, { hint: hintOf(account, organization) }, { cause });
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

;// CONCATENATED MODULE: ./actions/create-account/product-record.js


/** Account Factory takes half an hour as a rule; after an hour the job's next run goes on. */
const product_record_PATIENCE = 60 * 60_000;
const SLOWEST_POLL = 30_000;
/**
 * Control Tower works on five accounts at a time, and on one where its landing zone changes (its quotas page). Account
 * Factory tells it as an error, mostly only in the record: "ResourceInUseException Account Factory cannot complete an
 * operation on this account, because another AWS Control Tower operation is in progress. Try again later."
 */
const product_record_BUSY = /\bin progress\b|ResourceInUse|concurren|under.change/i;
/** What to do about the reasons that Account Factory is known to give; the first that fits is told. */
const product_record_REMEDIES = [
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
    return errors.some((error) => product_record_BUSY.test(error));
}
/**
 * Waits until an operation has ended, well or not. The pauses grow: half a minute more doesn't matter after ten.
 *
 * @throws UserError where it hasn't after an hour.
 */
async function product_record_ended(id, name, { catalog, sleep, now, log }) {
    const started = now();
    for (let wait = 1_000;; wait = Math.min(wait * 2, SLOWEST_POLL)) {
        const record = await catalog.record(id);
        log(`${name}: ${record.type} ${record.state} after ${Math.round((now() - started) / 1000)} s`);
        if (record.state === 'SUCCEEDED' || record.state === 'FAILED')
            return record;
        if (now() - started > product_record_PATIENCE) {
            throw new problem/* UserError */.y(`Service Catalog has not finished ${record.type} of ${name} after an hour (${id}).`, {
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
            if (error instanceof problem/* UserError */.y)
                throw error;
            if (isBusy({ errors: [told_told(error).message] }))
                return undefined;
            throw product_record_refusal(error, name);
        });
        if (answer !== undefined)
            return answer;
        if (now() - started > product_record_PATIENCE) {
            throw new problem/* UserError */.y(`Control Tower was at work on something else for an hour; ${name} has to wait.`, {
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
    return new problem/* UserError */.y(`${type} of ${name} failed: ${reason}.`, { hint: remedyFor(reason) ?? fallback });
}
/** The same for a request that AWS refuses at once. */
function product_record_refusal(error, name) {
    const hint = remedyFor(`${error.name} ${told_told(error).message}`);
    return hint ? new problem/* UserError */.y(`Service Catalog refuses ${name}.`, { hint }, { cause: error }) : error;
}
function remedyFor(reason) {
    return product_record_REMEDIES.find(([pattern]) => pattern.test(reason))?.[1];
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
    const asked = await deps.catalog.terminate(id, `genesis-${hash_digest({ id, after: product.lastRecordId }).slice(0, 40)}`);
    if (!asked)
        return true;
    const record = await product_record_ended(asked.id, name, deps);
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
            throw new problem/* UserError */.y(`Service Catalog still lists the product ${id} of ${name} after its termination.`, {
                hint: 'Look at it in the Service Catalog console of the management account, then run apply again.',
            });
        }
        await sleep(wait);
    }
}
/** The account that a product made: by the product itself, or by the outputs of what made it or changed it last. */
async function product_end_accountOf({ accountId, lastGoodRecordId }, catalog) {
    return accountId ?? (lastGoodRecordId ? (await catalog.record(lastGoodRecordId)).outputs.AccountId : undefined);
}
/** Terminating another account's product would take that one out of Control Tower. */
async function confirmAccount(product, account, { catalog }) {
    const id = await product_end_accountOf(product, catalog);
    if (id === account.id)
        return;
    const is = id ? `is account ${id}` : 'tells no account';
    throw new UserError(`The provisioned product ${product.id} ${is}: it isn't terminated for ${account.name} (${account.id}).`, {
        hint: `Look in the Service Catalog console which product is ${account.name}'s, terminate it there, and run apply again.`,
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
    throw new problem/* UserError */.y(`Service Catalog can't make ${account.name}: the factory has no ${missing}.`, {
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
        refuseForeign(product, deps.repository);
    if (product?.status === 'AVAILABLE') {
        const account = await taken(await product_end_accountOf(product, deps.catalog), wanted, order, deps);
        return { account, created: false, provisionedProduct: product.id };
    }
    const record = await deps.inTurn(() => made(product, wanted, order, deps));
    const account = await taken(record.outputs.AccountId, wanted, order, deps);
    return { account, created: true, provisionedProduct: record.productId, requestId: record.id };
}
/** The token of a request: the same each time, but another one after an attempt that failed. */
function provisionToken(repository, name, after) {
    const stem = `genesis-${hash_digest({ repository, name }).slice(0, 40)}`;
    // AWS answers a token again with the record it had, so a new attempt's token says which record it comes after.
    return after ? `${stem}-${after}` : stem;
}
function refuseForeign({ id, name, token }, repository) {
    if (!token || token.startsWith(provisionToken(repository, name)))
        return;
    throw new problem/* UserError */.y(`The provisioned product ${name} (${id}) was asked for by others, not by ${repository}.`, {
        hint: 'Give the account another name, or adopt the one that is there: put its id into the file as account_id.',
    });
}
async function made(product, wanted, order, deps) {
    if (!product)
        return provisioned(undefined, wanted, order, deps);
    if (isChanging(product))
        deps.log(`${wanted.name}: taking up the operation ${product.lastRecordId}`);
    const record = await product_record_ended(product.lastRecordId, wanted.name, deps);
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
        const record = await product_record_ended(asked.id, name, deps);
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
    throw new problem/* UserError */.y(`The product ${product} has no active version.`, {
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
        throw new problem/* UserError */.y(`${message} Its account is there (${account}), the product ${product.id} is ${product.status}.`, {
            hint: 'Update the product in the Service Catalog console, which enrolls the account again, then run apply again.',
        });
    }
    deps.log(`${wanted.name}: clearing away the product ${product.id}, which failed without making an account`);
    await endProduct(product, wanted.name, deps);
}
async function accountLeft(product, { name, email }, deps) {
    const known = await product_end_accountOf(product, deps.catalog);
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
        throw new problem/* UserError */.y(`The provisioned product ${wanted.name} tells no account's id.`, {
            hint: `Is ${order.product} Control Tower's Account Factory? Look at \`product\`.`,
        });
    }
    const account = await deps.organizations.account(id);
    if (account?.email.toLowerCase() === wanted.email.toLowerCase()) {
        const tags = await deps.organizations.tags(id);
        if (tags[ACCOUNT_TAG] === undefined)
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
async function run(request, snapshot, deps) {
    refuse(request, snapshot);
    const obtain = factoryOf(organizationOf(snapshot), deps);
    const job = { ...request, snapshot, deps, obtain, prepareSlot: (0,p_limit/* default */.A)(READY_SIDE_BY_SIDE), unit: units(deps) };
    return Promise.all(request.accounts.map((name) => one(name, job)));
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
        const order = productOrder(account, organization, unit, accountOrder(account, organization).tags);
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
    return { name, email, ...role, tags: accountOrder(account, organization).tags };
}
async function one(name, job) {
    const { snapshot, deps } = job;
    const begun = {
        account: name,
        step: 'create',
        inputs: accountInputs(snapshot.base, name),
        module: moduleOf(snapshot),
        commit: snapshot.commit,
    };
    const isApproved = !job.approved || approvedItem(begun, job.approved);
    const result = isApproved
        ? await bringUp(name, job)
            .then((done) => ({ ...begun, ...done }))
            .catch((error) => ({ ...begun, outcome: 'failed', error: told_told(error) }))
        : { ...begun, outcome: 'differs', error: NOT_APPROVED };
    if (result.error)
        deps.log(`${name}: ${result.error.message}`);
    await deps.keep(result);
    return result;
}
async function bringUp(name, job) {
    const { snapshot, deps, oneTimePassword } = job;
    const organization = organizationOf(snapshot);
    const account = run_accountOf(snapshot, name);
    const status = snapshot.status.accounts.get(name);
    const order = accountOrder(account, organization);
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
        ...run_said(brought),
        outcome: obtained.created ? 'created' : brought.did.length > 0 ? 'applied' : 'unchanged',
    }), 
    // The account is there, so its id is told also where it isn't ready.
    (error) => ({
        ...known,
        ...(error instanceof Unready ? run_said(error.brought) : {}),
        outcome: 'failed',
        error: told_told(error),
    }));
}
function wantedOf(name, snapshot) {
    const account = run_accountOf(snapshot, name);
    const { account_id: knownId, email: formerEmail } = snapshot.status.accounts.get(name) ?? {};
    return {
        name,
        email: account_order_accountEmail(account, organizationOf(snapshot)),
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
function run_said({ did, notes, emailUpdate }) {
    return {
        ...(did.length > 0 ? { did } : {}),
        ...(notes.length > 0 ? { notes } : {}),
        ...(emailUpdate ? { email_update: emailUpdate } : {}),
    };
}
/** All that is wrong with the names is told at once, before anything is asked of AWS. */
function refuse({ accounts, oneTimePassword }, snapshot) {
    const faults = accounts.flatMap((name) => reasonAgainst(name, snapshot) ?? []);
    if (oneTimePassword !== undefined && accounts.length !== 1) {
        faults.push('A one-time password is for one account: name just that one in the input `accounts`.');
    }
    if (faults.length > 0)
        throw new problem/* UserError */.y(faults.join('\n'));
}
function reasonAgainst(name, snapshot) {
    const account = snapshot.base.accounts.get(name)?.value;
    if (!account)
        return `The ledger has no account ${name}: mend the input \`accounts\`.`;
    if (account.lifecycle !== 'present')
        return `${name} is to be ${account.lifecycle}: it isn't created.`;
    const organization = organizationOf(snapshot);
    const recorded = snapshot.status.accounts.get(name)?.account_id;
    const id = account.account_id ?? recorded ?? '';
    if (recorded && recorded !== id)
        return `${name} is account ${recorded}, and can't adopt ${id} too.`;
    const reserved = reservedAccounts(organization).get(id);
    if (reserved)
        return `${name} is account ${id}, which is ${reserved}: it isn't touched.`;
    if (account.account_id || account_order_accountEmail(account, organization))
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
async function wire_start(inputs, context, git = jobGit(inputs, context)) {
    const { env, log, output, summary } = context;
    const snapshot = await readSnapshot(git, inputs);
    const settings = organizationOf(snapshot);
    const { region, partition, management_account: management } = settings.organization;
    const credentials = jobCredentials(settings, inputs['job-role'], { ...context, approver: inputs.approver });
    const factory = credentials.assume(roleArn(partition, management, settings.roles.factory), {
        externalId: settings.roles.external_id,
        onBehalfOf: inputs.approver,
    });
    const { accounts, approved: file } = inputs;
    const approved = file ? parseApproved(await (0,promises_.readFile)(file, 'utf8'), inputs['approved-digest']) : undefined;
    const oneTimePassword = inputs['one-time-password'];
    if (oneTimePassword && oneTimePassword !== 'resend')
        context.mask(oneTimePassword);
    const made = await run({ accounts, oneTimePassword, approved }, snapshot, {
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
        keep: (result) => writeResult(inputs.results, result),
    });
    const failed = made.filter(({ error }) => error).map(({ account }) => account);
    const ready = made.filter(({ error }) => !error).map((one) => [one.account, one.account_id]);
    output('accounts', JSON.stringify(Object.fromEntries(ready)));
    output('failed', failed.join(','));
    await summary(creationSummary(made));
    if (failed.length > 0)
        throw new problem/* UserError */.y(`Not ready: ${failed.join(', ')}. The job summary says why.`);
}


/***/ })

};
