export const id = 525;
export const ids = [525];
export const modules = {

/***/ 3525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  start: () => (/* binding */ start)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(4379);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./src/core/problem.js
var problem = __webpack_require__(8890);
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
    return digest({ account: accountOf(ledger, name), claim: claimOf(ledger, name) ?? null });
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
function due_whatIsDue(ledger, status, module, { rollout, again } = NOTHING_ASKED) {
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
    const before = { ...accountOf(base, name), claim: claimOf(base, name) };
    const after = { ...accountOf(next, name), claim: claimOf(next, name) };
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    return keys.filter((key) => digest(before[key] ?? null) !== digest(after[key] ?? null));
}
function accountOf(ledger, name) {
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
    throw new problem/* UserError */.y(`${broken.join(', ')} on ${branch} can't be read.`, {
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
    return (0,dist/* stringify */.As)(Object.fromEntries(entries), { lineWidth: 0, compat: 'yaml-1.1' });
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
    throw new UserError(`${base.folder}/organization.yaml is missing or can't be read.`, {
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
    throw new problem/* UserError */.y(`The repository has no revision ${JSON.stringify(revision)}.`, {
        hint: 'Check out with fetch-depth: 0, or mend the input.',
    });
}

// EXTERNAL MODULE: ./src/core/render/markdown.js
var markdown = __webpack_require__(3905);
;// CONCATENATED MODULE: ./src/core/render/apps.js

const COLUMNS = ['App', 'Bundle', 'Account', 'Server', 'SHA-256'].map((title) => ({ title }));
/** Said of a digest that was given, in the words of the summary of accounts. */
const apps_UNSEEN = 'Nobody looked whether by its author: `approval.self` is set.';
/** What is to be deployed, for a person who is to approve it; empty where there is nothing to say. */
function askAppsSummary(report) {
    const { jobs, waiting, gate, ask, asked, selfApproval } = report;
    const later = `Waiting for accounts that aren't there yet: ${(0,markdown/* listed */.KE)([...new Set(waiting)])}.`;
    if (jobs.length === 0)
        return waiting.length > 0 ? `## No app is to be deployed now\n\n${later}\n` : '';
    return [
        `## ${titleOf(report)}: ${(0,markdown/* counted */.hS)(jobs.length, 'deployment')}`,
        (0,markdown/* rendered */.gj)(jobTable(jobs)),
        ...(ask || asked || !selfApproval || gate === 'environment' ? [] : [apps_UNSEEN]),
        ...(ask ? [(0,markdown/* rendered */.gj)((0,markdown/* paragraph */.FY)(howToApprove(report)))] : []),
        ...(asked ? [`[Run ${asked.id}](${asked.url}) waits for approval of the same.`] : []),
        ...(waiting.length > 0 ? [later] : []),
    ]
        .join('\n\n')
        .concat('\n');
}
function titleOf(report) {
    if (report.asked)
        return 'Already asked';
    if (!report.ask)
        return 'Approved';
    return isOnlyTried(report) ? 'Only tried' : 'Approval is needed';
}
/** Nobody can tell who names a bundle from who approves it. */
function isOnlyTried({ gate, selfApproval, isByHand }) {
    return gate === 'digest' && isByHand && !selfApproval;
}
function howToApprove(report) {
    const { gate, digest, selfApproval } = report;
    const found = 'The jobs *Dry run* say below what would change.';
    if (gate === 'environment') {
        return `${found} Then *Review deployments*, at the top of this run: environment \`approve-app\`.`;
    }
    if (isOnlyTried(report)) {
        return `${found} To have it deployed, name it in \`state/apps\` by a pull request: of a bundle that is named by hand nobody can tell who brought it from who approves it by a digest. Or allow it: \`approval: {self: true}\` in organization.yaml.`;
    }
    const who = selfApproval ? 'start' : 'somebody other than who brought it in starts';
    return `${found} Then ${who} \`deploy-app\` with the same fields and this digest: ${(0,markdown/* code */.aY)(digest)}`;
}
/** What was approved but isn't done, since main no longer wants it so; empty where all is done. */
function beginAppsSummary(leftOut) {
    if (leftOut.length === 0)
        return '';
    const why = "Main doesn't want this any more as it was approved. What it wants now, the next run asks for.";
    return `## Left out: ${(0,markdown/* counted */.hS)(leftOut.length, 'deployment')}\n\n${why}\n\n${(0,markdown/* rendered */.gj)(jobTable(leftOut))}\n`;
}
function jobTable(jobs) {
    return (0,markdown/* table */.tp)(COLUMNS, jobs.map(({ app, bundle, account, server, sha256, install }) => [
        ...[app && (0,markdown/* code */.aY)(app), (0,markdown/* code */.aY)(bundle), (0,markdown/* code */.aY)(account)],
        server && `${(0,markdown/* code */.aY)(server)}${install === 'true' ? ', installed' : ''}`,
        (0,markdown/* code */.aY)(sha256.slice(0, 12)),
    ]));
}
/** What was deployed. */
function deployedSummary(results) {
    if (results.length === 0)
        return '## Nothing was deployed\n\nThe jobs *Deploy* say why.\n';
    const rows = results.map(({ deployment: { app, account, server = '', version, sha256 }, functions }) => [
        (0,markdown/* code */.aY)(app),
        (0,markdown/* inert */.tJ)(version),
        (0,markdown/* code */.aY)(account),
        server && (0,markdown/* code */.aY)(server),
        functions.map(markdown/* code */.aY).join(', '),
        (0,markdown/* code */.aY)(sha256.slice(0, 12)),
    ]);
    const columns = ['App', 'Version', 'Account', 'Server', 'Functions', 'SHA-256'].map((title) => ({ title }));
    return `## ${(0,markdown/* counted */.hS)(results.length, 'deployment')} done\n\n${(0,markdown/* rendered */.gj)((0,markdown/* table */.tp)(columns, rows))}\n`;
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
function github_data_issue({ number, title, body, state, user, pull_request: pull, labels }) {
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
    return hint ? new problem/* UserError */.y(failure, { hint }, { cause: error }) : new Error(failure, { cause: error });
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
        ...others(ask, here),
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
function others(ask, here) {
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

;// CONCATENATED MODULE: ./src/core/git/signed-commits.js

/** In the place of a commit: that a ref isn't there, or shall not be. */
const signed_commits_NO_COMMIT = '0'.repeat(40);
const CREATE_COMMIT = 'mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }';
/** Moves refs, all of them or none, and each only from where it is said to be. */
const UPDATE_REFS = 'mutation($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }';
/** A message's first line, and the rest. */
function splitMessage(message) {
    const [headline = '', ...rest] = message.trim().split('\n');
    return { headline, body: rest.join('\n').trim() };
}
/**
 * What of a change differs from a commit's files, as FileChanges of the API; undefined where nothing does. GitHub makes a
 * commit of nothing, and refuses to delete what isn't there.
 */
function fileChanges(files, tree) {
    const wanted = [...files].filter(([path, text]) => text === null ? tree.has(path) : !holds(tree.get(path), Buffer.from(text)));
    const additions = wanted.flatMap(([path, text]) => text === null ? [] : [{ path, contents: Buffer.from(text).toString('base64') }]);
    const deletions = wanted.flatMap(([path, text]) => (text === null ? [{ path }] : []));
    return wanted.length > 0 ? { additions, deletions } : undefined;
}
function holds(file, bytes) {
    return file !== undefined && /^100/.test(file.mode) && bytes.equals(file.bytes);
}
/** Whether GitHub says that a branch was not where the commit expected it. */
function isStale({ errors = [] }) {
    return errors.some(({ type }) => type === 'STALE_DATA');
}
/** Why GitHub refused to commit on a branch. */
function refusedCommit(branch, { errors = [] }) {
    const words = errors.map(({ message }) => message).join('; ') || 'it gave no reason';
    const is = (pattern) => errors.some(({ type, message }) => pattern.test(`${type} ${message}`));
    const hint = is(/RATE_LIMITED|rate limit/)
        ? "It is GitHub's rate limit: run this again later."
        : is(/rule violations|protected branch/i)
            ? 'Let the GitHub App (or token) that commits bypass the rule, or have it commit on another branch.'
            : is(/FORBIDDEN|NOT_FOUND|not accessible/)
                ? 'The token needs "contents: write" for this repository.'
                : undefined;
    return new problem/* UserError */.y(`GitHub refuses the commit on branch ${branch}: ${words}`, hint ? { hint } : {});
}

;// CONCATENATED MODULE: ./src/edge/github-commits.js
// Commits made by GitHub, which signs them: people see them as verified, and rules that want signatures take them.






const PERMISSION = 'contents: write';
/**
 * The same repository, read by Git, with a commitTo that goes through GitHub's mutation createCommitOnBranch. The author
 * is always the token's owner: the mutation takes none (docs.github.com/graphql/reference/commits). It can't begin a
 * branch without history, either: commitTo throws a UserError where there is no such branch, unless `onto` is given.
 */
function openCommits(git, { request }, options) {
    const { repository, log } = options;
    const api = { git, request, repository, log };
    const defaults = { sleep: external_node_timers_promises_.setTimeout, random: Math.random, attempts: 100 };
    return {
        ...git,
        commitTo: (branch, decide, { onto } = {}) => compareAndSwap(branch, decide, {
            ...{ ...defaults, ...options, onto },
            tip: git.remoteTip,
            tree: git.tree,
            write: (name, place, change) => write(api, name, place, change),
        }),
    };
}
async function write(api, branch, { expected, parent }, change) {
    if (!parent) {
        throw new problem/* UserError */.y(`There is no branch ${branch}, and GitHub's API can't begin one without history.`, {
            hint: 'Make it first (genesis setup makes genesis-status), or have commits pushed: signed false.',
        });
    }
    const changes = fileChanges(change.files, await api.git.tree(parent, [...change.files.keys()]));
    if (!changes)
        return 'same';
    const input = { message: splitMessage(change.message), fileChanges: changes };
    const { answer, sha } = expected === parent
        ? await commit(api, branch, parent, input)
        : await replace(api, branch, { expected, parent }, input);
    if (sha)
        return { sha };
    // Whatever the words: where the branch is elsewhere by now, the next attempt tells more.
    if (!isStale(answer) && (await api.git.remoteTip(branch)) === expected)
        throw refusedCommit(branch, answer);
    api.log(`Branch ${branch} moved meanwhile.`);
    return 'moved';
}
async function commit(api, branch, expectedHeadOid, input) {
    const at = { repositoryNameWithOwner: api.repository, branchName: branch };
    const answer = await ask(api, `commit on ${branch}`, CREATE_COMMIT, { ...input, branch: at, expectedHeadOid });
    return { answer, sha: answer.data?.createCommitOnBranch?.commit?.oid };
}
/**
 * Commits on a branch of its own for that moment, and moves the branch there. To reset the branch first would be
 * simpler, but GitHub closes pull requests that have nothing to merge.
 */
async function replace(api, branch, { expected = signed_commits_NO_COMMIT, parent }, input) {
    const desk = `genesis/commit-${(0,external_node_crypto_.randomUUID)()}`;
    const begun = await move(api, branch, [[desk, signed_commits_NO_COMMIT, parent]]);
    if (begun.errors)
        return { answer: begun };
    const made = await commit(api, desk, parent, input);
    if (!made.sha) {
        await move(api, branch, [[desk, parent, signed_commits_NO_COMMIT]]);
        return made;
    }
    const answer = await move(api, branch, [
        [branch, expected, made.sha],
        [desk, made.sha, signed_commits_NO_COMMIT],
    ]);
    if (!answer.errors)
        return made;
    await move(api, branch, [[desk, made.sha, signed_commits_NO_COMMIT]]);
    return { answer };
}
/** Moves branches, all or none, from one commit to another. */
async function move(api, branch, moves) {
    const route = 'GET /repos/{owner}/{repo}';
    const { node_id: repositoryId } = (await api.request('read the repository', 'metadata: read', route));
    const refUpdates = moves.map(([name, beforeOid, afterOid]) => {
        return { name: branchRef(name), beforeOid, afterOid, force: true };
    });
    return ask(api, `move ${branch}`, UPDATE_REFS, { repositoryId, refUpdates });
}
async function ask({ request }, what, query, input) {
    return (await request(what, PERMISSION, 'POST /graphql', { query, variables: { input } }));
}

;// CONCATENATED MODULE: ./src/edge/github-issues.js
// Issues of a repository at GitHub, and who may ask for something by one.

/** Opens the issues of a repository; nothing is asked yet. Errors are those of `request`. */
function openIssues(request) {
    return {
        async issue(number) {
            const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}';
            const found = await request(`read issue ${number}`, 'issues: read', route, { issue_number: number });
            return issue(found);
        },
        /**
         * Whether a person may ask for what others then have to look at: everybody who sees a private repository, and of a
         * public one who can write to it.
         */
        async mayAsk(login) {
            const about = (await request('read the repository', 'metadata: read', 'GET /repos/{owner}/{repo}'));
            if (about.private)
                return true;
            const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
            const found = await request(`read what ${login} may do`, 'metadata: read', route, { username: login });
            // GitHub names maintainers `write` here, and those who may only sort issues `read`.
            return ['admin', 'write'].includes(found.permission);
        },
    };
}
/** Opens the issues that carry a label, to write them; nothing is asked yet. Errors are those of `request`. */
function openLabelledIssues({ request, list }) {
    const one = '/repos/{owner}/{repo}/issues/{issue_number}';
    return {
        /** All issues with a label, closed ones too. */
        async issuesLabelled(label) {
            const route = 'GET /repos/{owner}/{repo}/issues';
            const found = await list('list the issues', 'issues: read', route, { labels: label, state: 'all' });
            return found.map(github_data_issue);
        },
        /** Opens an issue; GitHub makes a label that isn't there yet. */
        async createIssue(text) {
            const made = await request('open an issue', 'issues: write', 'POST /repos/{owner}/{repo}/issues', text);
            return made.number;
        },
        async updateIssue(number, change) {
            await request(`update issue ${number}`, 'issues: write', `PATCH ${one}`, { issue_number: number, ...change });
        },
        /** Assigns a person; GitHub leaves out, without a word, who can't be assigned. */
        async assign(number, login) {
            const who = { issue_number: number, assignees: [login] };
            await request(`assign issue ${number}`, 'issues: write', `POST ${one}/assignees`, who);
        },
    };
}

;// CONCATENATED MODULE: ./src/edge/github-people.js
const NEEDS = 'pull-requests: read';
/** Opens what GitHub knows of people; nothing is asked yet. Errors are those of `request`. */
function openPeople({ request, list }) {
    /** A bot proposes what somebody asked it for; that person isn't told, but who took it in is. */
    async function behind({ number, user }) {
        if (user?.type !== 'Bot')
            return user?.login;
        const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
        const found = await request(`read pull request ${number}`, NEEDS, route, { pull_number: number });
        const { merged_by: by } = found;
        return by?.type === 'Bot' ? undefined : by?.login;
    }
    return {
        /**
         * Which kind of approval holds: an environment's reviewers, or a digest where it has none. Only administrators say who
         * reviews; a repository's variables are anybody's who may write to it.
         */
        async gateOf(environment) {
            const route = 'GET /repos/{owner}/{repo}/environments';
            const all = (await list('list the environments', 'actions: read', route));
            const rules = all.find(({ name }) => name === environment)?.protection_rules ?? [];
            return rules.some(({ reviewers = [] }) => reviewers.length > 0) ? 'environment' : 'digest';
        },
        /**
         * Whether a rule keeps everybody from a branch but those whom administrators let through. Where GitHub doesn't say,
         * nobody is kept from it.
         */
        async isKept(branch) {
            const route = 'GET /repos/{owner}/{repo}/rules/branches/{branch}';
            const found = await list(`read the rules of ${branch}`, 'metadata: read', route, { branch }).catch(() => []);
            return found.some(({ type }) => type === 'update');
        },
        /** Reviews of a pull request by people, the oldest first. */
        async reviews(number) {
            const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
            const found = await list(`list the reviews of pull request ${number}`, NEEDS, route, { pull_number: number });
            return found.flatMap(({ user, state }) => user && user.type !== 'Bot' ? [{ by: user.login, state }] : []);
        },
        /**
         * Who opened the pull request by which a commit was merged, or merged it where a bot opened it.
         *
         * @returns undefined where GitHub knows of no pull request or of no person.
         */
        async broughtInBy(commit) {
            const route = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls';
            const found = await list(`find the pull request of ${commit}`, NEEDS, route, { commit_sha: commit });
            const merged = found.filter(({ merged_at }) => merged_at !== null);
            const people = await Promise.all(merged.map(behind));
            const known = people.filter((person) => person !== undefined);
            return known.length > 0 && known.length === people.length ? known : undefined;
        },
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ../../node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(7232);
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
function parseDeploymentResult(text, file) {
    const parsed = result.safeParse(JSON.parse(text));
    if (parsed.success)
        return parsed.data;
    throw new Error(`${file} is no result of a deployment: ${errors/* prettifyError */.S1(parsed.error)}`);
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
    return allDeployments(ledger).filter(({ app, ...wish }) => status.apps.get(app)?.accounts[deployments_placeOf(wish)]?.inputs !== hash_digest(wish));
}
/** What state/apps wants and status says is there. */
function recordedDeployments(ledger, status) {
    const owed = new Set(owedDeployments(ledger, status).map((one) => hash_digest(one)));
    return allDeployments(ledger).filter((one) => !owed.has(hash_digest(one)));
}
/** What a change of the ledger wants otherwise, and what it doesn't want any more. */
function changedDeployments(base, next) {
    const [before, after] = [allDeployments(base), allDeployments(next)];
    const known = new Set(before.map((one) => hash_digest(one)));
    const places = new Set(after.map((one) => `${one.app} ${deployments_placeOf(one)}`));
    return {
        wanted: after.filter((one) => !known.has(hash_digest(one))),
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
    return hash_digest(deployments);
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
    const inputs = hash_digest(wish);
    const done = { version: wish.version, sha256: wish.sha256, functions, inputs };
    const last = before?.accounts[place];
    const now = { at, commit };
    const isSame = last !== undefined && hash_digest({ ...last, ...now }) === hash_digest({ ...done, ...now });
    const isWanted = ledger.apps.get(app)?.value.deployments.some((one) => hash_digest(one) === inputs);
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
function parseDryRun(text, file) {
    const parsed = dryRun.safeParse(JSON.parse(text));
    if (parsed.success)
        return parsed.data;
    throw new Error(`${file} is no result of a dry run: ${errors/* prettifyError */.S1(parsed.error)}`);
}
/** The result's text. */
function dry_run_renderDryRun(value) {
    return `${JSON.stringify(dryRun.parse(value), null, 2)}\n`;
}
/** The file's name in the folder of results: one for each thing tried. */
function dry_run_dryRunFileName({ account, server, bundle, sha256 }) {
    return `dry-run-${hash_digest([account, server, bundle, sha256]).slice(0, 16)}.json`;
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
    await results_write(folder, resultFileName(result), renderResult(result));
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
    await results_write(folder, STRANGERS_FILE, renderStrangers(found));
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
    return results_write(folder, deploymentFileName(result), renderDeploymentResult(result));
}
/** Reads what was deployed; nothing where no job had anything to hand over. */
function readDeployments(folder) {
    return readAll(folder, /^deploy-[0-9a-f]{16}\.json$/, parseDeploymentResult);
}
/** Writes what a dry run found into the folder of results. */
function writeDryRun(folder, result) {
    return results_write(folder, dryRunFileName(result), renderDryRun(result));
}
/** Reads what dry runs found; nothing where no job had anything to hand over. */
function readDryRuns(folder) {
    return readAll(folder, /^dry-run-[0-9a-f]{16}\.json$/, parseDryRun);
}
async function results_write(folder, file, text) {
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, file), text);
}
async function readAll(folder, named, parse) {
    const names = await (0,external_node_fs_promises_.readdir)(folder).catch((error) => {
        if (error.code === 'ENOENT')
            return [];
        throw error;
    });
    const files = names.filter((name) => named.test(name)).sort();
    return Promise.all(files.map(async (file) => parse(await (0,external_node_fs_promises_.readFile)(external_node_path_.join(folder, file), 'utf8'), file)));
}

;// CONCATENATED MODULE: ./src/core/apps/bundle-source.js

/** How many names an error shows. */
const MOST_NAMES = 20;
const PATTERNS = {
    s3: /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/([^\s"'<>\\]+)$/,
    release: /^release:([^\s:]+)\/([\w.+-]+)$/,
    // GitHub takes no names of artifacts with a slash in them.
    artifact: /^artifact:(\d{1,19})\/([^\s"'<>\\:|*?/]+)(?:\/([^\s"'<>\\]+))?$/,
    https: /^https:\/\/[A-Za-z0-9.-]+(:\d+)?\/[^\s"'<>\\]+$/,
};
/**
 * Reads where a bundle lies: a path, `s3://bucket/key`, `https://…`, `release:TAG/ASSET` or `artifact:RUN/NAME/FILE`.
 *
 * @throws UserError for what looks like an address and is none of these.
 */
function bundleSource(text) {
    const [, bucket, key] = PATTERNS.s3.exec(text) ?? [];
    if (bucket && key)
        return { kind: 's3', bucket, key };
    const [, tag, asset] = PATTERNS.release.exec(text) ?? [];
    if (tag && asset)
        return { kind: 'release', tag, asset };
    const [, run, name, file] = PATTERNS.artifact.exec(text) ?? [];
    if (run && name)
        return { kind: 'artifact', run, name, file };
    if (PATTERNS.https.test(text))
        return { kind: 'https', url: text };
    if (/^[a-z0-9]+:/i.test(text)) {
        throw new problem/* UserError */.y(`${JSON.stringify(text)} is no place where a bundle can lie.`, {
            hint: 'Write a path in the repository, s3://bucket/key, https://…, release:TAG/ASSET or artifact:RUN/NAME/FILE.',
        });
    }
    return { kind: 'file', path: text };
}
/** What there is in place of what was looked for, as a hint; nothing where there is nothing. */
function whatItHas(names) {
    const all = [...new Set(names)];
    const more = all.length > MOST_NAMES ? ` and ${all.length - MOST_NAMES} more` : '';
    return all.length > 0 ? `It has ${all.slice(0, MOST_NAMES).join(', ')}${more}.` : '';
}

;// CONCATENATED MODULE: ./src/core/check/output-room.js
/** Bytes of what a later step takes as one variable, which Linux limits to 128 KiB with its name. */
const LONGEST_VARIABLE = 120_000;
/** Two lists travel in one variable: plan passes on the problems of the claims and of the check together. */
const LONGEST_LIST = LONGEST_VARIABLE / 2;
/** How many of these texts, from the first one on, fit into so many bytes, each with what separates it from the next. */
function fitting(texts, bytes) {
    let room = bytes;
    for (const [index, text] of texts.entries()) {
        room -= Buffer.byteLength(text) + 1;
        if (room < 0)
            return index;
    }
    return texts.length;
}
/**
 * As many problems as an output can hold, and one in place of the others.
 *
 * @param problems Errors first.
 * @param of What has all of them in its summary.
 */
function problemsOutput(problems, of) {
    const texts = problems.map((problem) => JSON.stringify(problem));
    if (fitting(texts, LONGEST_LIST) === texts.length)
        return JSON.stringify(problems);
    const end = fitting(texts, LONGEST_LIST / 2);
    return JSON.stringify([...problems.slice(0, end), summedUp(problems.slice(end), of)]);
}
/** Errors come first, so this is one if any of the rest is; it holds back the accounts that the rest does. */
function summedUp(rest, of) {
    const { file, line, column, severity } = rest[0];
    const message = `${rest.length} more problems are in the summary of the ${of}`;
    const errors = rest.filter((problem) => problem.severity === 'error');
    const accounts = [...new Set(errors.flatMap((problem) => problem.accounts ?? []))];
    const one = { file, line, column, severity, message };
    const all = { ...one, accounts };
    const isOfSome = errors.every((problem) => problem.accounts) && fitting([JSON.stringify(all)], LONGEST_LIST / 2) === 1;
    return isOfSome ? all : one;
}

;// CONCATENATED MODULE: ./src/core/work/matrix.js
/** GitHub's limit for the jobs of one matrix. */
const MOST_JOBS = 256;
/** Comma-joined names for the jobs of a matrix; shards grow beyond `size` where there would be more than GitHub runs. */
function shards(names, size) {
    const length = Math.max(size, Math.ceil(names.length / MOST_JOBS));
    const count = Math.ceil(names.length / length);
    return Array.from({ length: count }, (_, shard) => names.slice(shard * length, (shard + 1) * length).join(','));
}

;// CONCATENATED MODULE: ./src/core/work/owed.js






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
function owed(snapshot, onRequest = NOTHING_ASKED) {
    const { base, next, status, head, conflicts } = snapshot;
    // Without an organization nothing can be done, and the problems say so; what doesn't merge isn't planned.
    if (!base.organization || isSample(snapshot) || conflicts.length > 0)
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

;// CONCATENATED MODULE: ./actions/apps/jobs.js









const job = schemas/* strictObject */.rej({
    /** The app's id; empty where only its bundle knows it. */
    app: schemas/* string */.YjP(),
    account: schemas/* string */.YjP(),
    server: schemas/* string */.YjP(),
    bundle: schemas/* string */.YjP(),
    sha256: schemas/* string */.YjP(),
    install: schemas/* string */.YjP(),
    update: schemas/* string */.YjP(),
    env: schemas/* string */.YjP(),
});
/**
 * What is to be deployed now: the bundle that a person names, or what state/apps wants and isn't there yet.
 *
 * @param sha256Of Gives the SHA-256 of a file of the checkout.
 * @throws UserError for a bundle whose content nobody said, and for an account or server that the ledger doesn't have.
 */
async function wantedJobs(asked, snapshot, sha256Of) {
    if (asked.bundle)
        return { jobs: [await byHand(asked.bundle, asked, snapshot, sha256Of)], waiting: [] };
    const ready = readyOf(isSample(snapshot) ? [] : owedDeployments(snapshot.base, snapshot.status), snapshot);
    return { ...ready, jobs: ready.jobs.slice(0, inOneVariable(ready.jobs)) };
}
/** How many of the jobs a step can be given as one input. What is left is owed in the next run. */
function inOneVariable(jobs) {
    const texts = jobs.map((job) => JSON.stringify(job));
    return Math.max(1, fitting(texts, LONGEST_VARIABLE));
}
/** What a pull request wants otherwise than main, and what it doesn't want any more. */
function changedJobs(snapshot) {
    const { wanted, removed } = changedDeployments(snapshot.base, snapshot.next);
    return isSample(snapshot) ? { jobs: [], waiting: [], removed: [] } : { ...readyOf(wanted, snapshot), removed };
}
/** What is there by the record, to be held against what is there in truth. */
function recordedJobs(snapshot) {
    return readyOf(isSample(snapshot) ? [] : recordedDeployments(snapshot.base, snapshot.status), snapshot);
}
/** Each job with what its dry run found; nothing where that left no result. */
function withResults(jobs, found) {
    const results = new Map(found.map((one) => [dry_run_dryRunFileName(one), one]));
    return jobs.map((job) => ({ job, result: results.get(dry_run_dryRunFileName(job)) }));
}
function readyOf(deployments, snapshot) {
    const all = deployments.map(ofLedger);
    const isReady = ({ account }) => isThere(account, snapshot);
    // What is left is owed in the next run.
    return { jobs: all.filter(isReady).slice(0, MOST_JOBS), waiting: all.filter((one) => !isReady(one)) };
}
/** Reads jobs that were handed over as text. Throws an Error for what are none: they are made by actions only. */
function parseJobs(text) {
    return schemas/* array */.YOg(job).parse(JSON.parse(text));
}
async function byHand(bundle, { account = '', server = '', sha256, install, update }, snapshot, sha256Of) {
    refuseUnknown(account, server, snapshot);
    const source = bundleSource(bundle);
    if (source.kind === 'file' && /^\/|(^|\/)\.\.(\/|$)/.test(source.path)) {
        throw new problem/* UserError */.y(`${bundle} leads out of the checkout.`, { hint: 'Give a path in the repository.' });
    }
    const known = sha256 ?? (source.kind === 'file' ? await sha256Of(source.path) : undefined);
    if (known === undefined) {
        throw new problem/* UserError */.y(`Say which SHA-256 ${bundle} has to have: what is approved must be what is deployed.`, {
            hint: 'Give `sha256`: sha256sum BUNDLE, or what genesis app publish printed.',
        });
    }
    const flags = { install: String(install), update: String(update) };
    return { app: '', account, server, bundle, sha256: known, ...flags, env: '' };
}
function refuseUnknown(account, server, snapshot) {
    const servers = snapshot.base.organization?.value.servers ?? {};
    const problems = [
        !snapshot.base.accounts.has(account) && `The ledger has no account ${account}.`,
        snapshot.base.accounts.has(account) && !isThere(account, snapshot) && `The account ${account} isn't there.`,
        server !== '' && !Object.hasOwn(servers, server) && `organization.yaml has no server ${server}.`,
    ].filter((problem) => problem !== false);
    if (problems.length > 0)
        throw new problem/* UserError */.y(problems.join('\n'), { hint: 'Mend the fields of the dispatch.' });
}
function isThere(account, { base, status }) {
    const { account_id: adopted, lifecycle } = base.accounts.get(account)?.value ?? {};
    return lifecycle === 'present' && (adopted !== undefined || isCreated(status.accounts.get(account)));
}
/** What the ledger wants replaces what is there. */
function ofLedger({ app, account, server = '', bundle, sha256, install, env }) {
    const lines = Object.entries(env).map(([key, value]) => `${key}=${value}`);
    return { app, account, server, bundle, sha256, install: String(install), update: 'true', env: lines.join('\n') };
}

;// CONCATENATED MODULE: ./actions/apps/begin.js



/** Leaves out of what was approved what main doesn't want so any more, and says who approved it. */
async function begin(facts, { sha256Of, runApprovals }) {
    const { approved, snapshot, run, actor } = facts;
    const { jobs } = await wantedJobs(facts, snapshot, sha256Of);
    const wanted = new Set(jobs.map((job) => hash_digest(job)));
    const kept = approved.filter((job) => wanted.has(hash_digest(job)));
    const leftOut = approved.filter((job) => !wanted.has(hash_digest(job)));
    const approvals = await runApprovals(Number(run));
    const approver = approvals.find(({ state }) => state === 'approved')?.user ?? actor;
    const outputs = { commit: snapshot.commit, deployments: JSON.stringify(kept), approver };
    return { outputs, summary: beginAppsSummary(leftOut) };
}

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
            const count = pages_fitting(block, rest, limit - page.length - GAP.length);
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
function pages_fitting(block, lines, room) {
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

;// CONCATENATED MODULE: ./src/core/render/apps-comment.js



/** By this our own comments are found again; no value can contain it, because it begins with `<`. */
const APPS_MARKER = '<!-- genesis:apps';
const TITLE = '## Genesis apps';
/** A row of a table can't be cut, and has to fit into a comment. */
const MOST_CHANGES = 20;
/** The comments, in order: one, unless there is more to say than one can hold. */
function appsComments(report) {
    return paginate(blocks(report), (page) => page === 1 ? `${APPS_MARKER} -->\n${TITLE}` : `${APPS_MARKER} ${page} -->\n${TITLE}, continued (${page})`);
}
function blocks({ tried, waiting, removed, head, runUrl }) {
    const failed = tried.filter(({ result }) => isRefused(result)).length;
    const planned = `Looked at for ${(0,markdown/* code */.aY)(head.slice(0, 7))} by a dry run of [this run](${runUrl}).`;
    if (tried.length + waiting.length + removed.length === 0)
        return [(0,markdown/* paragraph */.FY)('No app is changed any more.', planned)];
    return [
        ...(failed > 0 ? [(0,markdown/* paragraph */.FY)(`❌ **${(0,markdown/* counted */.hS)(failed, 'deployment')} can't be made as it is.**`)] : []),
        ...(tried.length > 0 ? [wantedTable(tried)] : []),
        ...(waiting.length > 0
            ? [(0,markdown/* paragraph */.FY)("These are deployed once their account is there; they can't be tried before."), apps_comment_jobTable(waiting)]
            : []),
        ...(removed.length > 0
            ? [
                (0,markdown/* paragraph */.FY)('The ledger no longer wants these. What is there stays until `genesis app clean --remove-version` takes it away.'),
                removedTable(removed),
            ]
            : []),
        (0,markdown/* paragraph */.FY)('Once this is merged, the workflow `deploy-app` tries it again from main and asks a person before it changes anything.', planned),
    ];
}
/** What would be changed of each, or why it can't be deployed. */
function wantedTable(tried) {
    const titles = ['App', 'Where', 'Bundle', 'Would be changed'].map((title) => ({ title }));
    return (0,markdown/* table */.tp)(titles, tried.map(({ job, result }) => [(0,markdown/* code */.aY)(job.app), apps_comment_placeOf(job), (0,markdown/* code */.aY)(job.bundle), effect(result)]));
}
function effect(result) {
    if (!result)
        return '❌ The dry run left no result: its job says why.';
    const { changes, error } = result;
    if (error)
        return `❌ ${(0,markdown/* inert */.tJ)((0,markdown/* shortened */.vI)([error.message, error.hint].filter(Boolean).join(' '), 2000))}`;
    if (changes.length === 0)
        return 'nothing: it is deployed as it is';
    const more = changes.length - MOST_CHANGES;
    const shown = changes.slice(0, MOST_CHANGES).map((change) => (0,markdown/* inert */.tJ)((0,markdown/* shortened */.vI)(change, 300)));
    return [...shown, ...(more > 0 ? [`and ${more} more, which the run's summary has`] : [])].join('<br>');
}
function apps_comment_jobTable(jobs) {
    const titles = ['App', 'Where', 'Bundle'].map((title) => ({ title }));
    return (0,markdown/* table */.tp)(titles, jobs.map((job) => [(0,markdown/* code */.aY)(job.app), apps_comment_placeOf(job), (0,markdown/* code */.aY)(job.bundle)]));
}
function removedTable(removed) {
    const titles = ['App', 'Where', 'Version'].map((title) => ({ title }));
    return (0,markdown/* table */.tp)(titles, removed.map((one) => [(0,markdown/* code */.aY)(one.app), apps_comment_placeOf(one), (0,markdown/* inert */.tJ)(one.version)]));
}
const apps_comment_placeOf = ({ account, server }) => server ? `${(0,markdown/* code */.aY)(account)}, listed on ${(0,markdown/* code */.aY)(server)}` : (0,markdown/* code */.aY)(account);

;// CONCATENATED MODULE: ./actions/report/sticky.js
/**
 * Brings our comments on a pull request to the texts given: updates in place, adds what is missing, deletes what is too
 * much. What is the same already costs no write, and nobody a notification.
 *
 * @param marker What our comments begin with. Others may quote it, so the author counts as well.
 * @param isNews Whether the texts are worth a first comment; where one is there already, it is kept up to date anyway.
 */
async function keepComments(github, issue, marker, { texts, isNews }) {
    const [author, all] = await Promise.all([github.login(), github.comments(issue)]);
    // GraphQL leaves the ending off some bots' names that REST shows.
    const isOwn = (comment) => author === undefined ? comment.isBot : [author, `${author}[bot]`].includes(comment.author);
    const own = all.filter((comment) => comment.body.startsWith(marker) && isOwn(comment));
    if (own.length === 0 && !isNews)
        return;
    for (const [index, text] of texts.entries()) {
        const comment = own[index];
        if (!comment)
            await github.createComment(issue, text);
        else if (plain(comment.body) !== plain(text))
            await github.updateComment(comment.id, text);
    }
    for (const comment of own.slice(texts.length))
        await github.deleteComment(comment.id);
}
/** GitHub may keep other line ends and fewer spaces at the end than it was given. */
const plain = (body) => body.replaceAll('\r\n', '\n').trimEnd();

;// CONCATENATED MODULE: ./actions/apps/comment.js



/** Tells a reviewer what merging would change in apps. A pull request that touches none gets no comment. */
async function comment({ snapshot, number, found, runUrl }, github) {
    const { jobs, waiting, removed } = changedJobs(snapshot);
    const tried = withResults(jobs, found);
    const head = snapshot.head ?? snapshot.commit;
    const isNews = jobs.length + waiting.length + removed.length > 0;
    await keepComments(github, number, APPS_MARKER, {
        texts: appsComments({ tried, waiting, removed, head, runUrl }),
        isNews,
    });
}

;// CONCATENATED MODULE: ./src/core/render/issue-body.js

const MORE = 'There is more than an issue can hold: the summary of the latest run of the workflow `drift` has it.';
/**
 * The text of an issue that a workflow keeps: as much as an issue can hold.
 *
 * @param until When it is closed, as the end of a sentence.
 */
function issueBody(blocks, until) {
    const end = `<sub>The workflow \`drift\` keeps this issue up to date, and closes it ${until}.</sub>`;
    const room = COMMENT_LIMIT - MORE.length - end.length;
    const [first = '', ...more] = paginate(blocks, () => '', room).map((page) => page.trim());
    return [first, ...(more.length > 0 ? [MORE] : []), end].join('\n\n');
}

;// CONCATENATED MODULE: ./src/core/render/apps-issue.js



/** The issue of apps that are no longer as they were deployed, or can't be deployed that way any more. */
function appsIssue(differing) {
    const blocks = [
        (0,markdown/* paragraph */.FY)(`${(0,markdown/* counted */.hS)(differing.length, 'deployment')} of \`state/apps\` would be changed by deploying ${differing.length === 1 ? 'it' : 'them'} again.`),
        wantedTable(differing),
        (0,markdown/* paragraph */.FY)('**What to do**', '', 'Dispatch `deploy-app` with the bundle, its SHA-256, the account and the server, and with `update`: it puts back what was changed. Or open a pull request that wants what is there.'),
    ];
    return { title: 'Apps are not as they were deployed', body: issueBody(blocks, 'once all are') };
}

;// CONCATENATED MODULE: ./src/core/drift/issues.js
// Which issues tell of what isn't as main says, and what has to be done to those that are there. Nothing but the marker is read of an
// issue: its text is for people.
const MARKER = /^<!-- genesis:drift ([a-z0-9:-]+) -->/;
/** The text of an issue, with the marker by which it is found again. */
function withMarker(subject, body) {
    return `<!-- genesis:drift ${subject} -->\n${body}`;
}
/** What an issue is about, by its marker; undefined where it has none. */
function subjectOf(body) {
    return MARKER.exec(body)?.[1];
}
/**
 * What has to be done so that the issues are as they should be; nothing to those of which nothing is said.
 *
 * @param wanted The issues that have to be open.
 * @param over Why the others that are known of may be closed.
 * @returns Opening and updating come first: an issue is closed for another only once that is there.
 */
function steps(existing, wanted, over) {
    const bySubject = Map.groupBy(inOrder(existing), ({ subject }) => subject);
    const opening = [...wanted].flatMap(([subject, issue]) => keep(subject, issue, bySubject.get(subject)?.[0]));
    const closing = [...bySubject].flatMap(([subject, [first, ...doubles]]) => {
        const done = over.get(subject);
        return [
            ...(first?.isOpen && done && !wanted.has(subject) ? [issues_close(first, done)] : []),
            ...doubles.filter(({ isOpen }) => isOpen).map((one) => issues_close(one, `#${first?.number} tells the same.`)),
        ];
    });
    return [...opening, ...closing];
}
function keep(subject, issue, found) {
    if (!found)
        return [{ do: 'open', subject, issue }];
    const isSame = found.title === issue.title && issues_plain(found.body) === issues_plain(withMarker(subject, issue.body));
    if (found.isOpen && isSame)
        return [];
    return [{ do: 'update', number: found.number, subject, issue, reopen: !found.isOpen }];
}
const issues_close = ({ number }, why) => ({ do: 'close', number, why });
/** Open ones first, then the oldest: the first of a subject is the one that is kept. */
function inOrder(issues) {
    return [...issues].sort((a, b) => Number(b.isOpen) - Number(a.isOpen) || a.number - b.number);
}
/** GitHub may keep other line ends and fewer spaces at the end than it was given. */
const issues_plain = (body) => body.replaceAll('\r\n', '\n').trimEnd();

;// CONCATENATED MODULE: ./actions/report/issues.js

/** By this label all of them are found with one question. */
const LABEL = 'genesis-drift';
/** Our issues, open or closed. Others may copy our marker into issues of theirs. */
async function ownIssues(github) {
    const [author, all] = await Promise.all([github.login(), github.issuesLabelled(LABEL)]);
    const isOwn = (issue) => author === undefined ? issue.isBot : [author, `${author}[bot]`].includes(issue.author);
    return all.flatMap((issue) => {
        const subject = subjectOf(issue.body);
        return subject && isOwn(issue) && !issue.isPullRequest ? [{ ...issue, subject }] : [];
    });
}
/** Opens, updates and closes what has to be, one after the other: GitHub limits how fast content is made. */
async function keepIssues(existing, { wanted, over }, github) {
    for (const step of steps(existing, wanted, over))
        await take(step, github);
}
const AGAIN = { drift: 'It has drifted again.', rollout: 'There is something to roll out again.' };
async function take(step, github) {
    if (step.do === 'close') {
        await github.createComment(step.number, step.why);
        await github.updateIssue(step.number, { state: 'closed' });
        github.log(`Issue ${step.number} is closed: ${step.why}`);
        return;
    }
    const { title, assignee, body: text } = step.issue;
    const body = withMarker(step.subject, text);
    let number;
    if (step.do === 'open')
        number = await github.createIssue({ title, body, labels: [LABEL] });
    else {
        number = step.number;
        await github.updateIssue(number, { title, body, state: 'open' });
        if (step.reopen)
            await github.createComment(number, AGAIN[step.subject === 'rollout' ? 'rollout' : 'drift']);
    }
    if (assignee)
        await github.assign(number, assignee);
    github.log(`Issue ${number} tells of ${title}`);
}

;// CONCATENATED MODULE: ./actions/apps/drift.js



/** Tells in one issue of all apps that are no longer as they were deployed, and closes it once a whole look finds none. */
async function drift_drift(snapshot, found, github) {
    const looked = withResults(recordedJobs(snapshot).jobs, found);
    await keepIssues(await ownIssues(github), toTell(looked), github);
}
/** A dry run that left no result says nothing: what an issue tells of is neither told anew nor over then. */
function toTell(looked) {
    const differing = looked.filter(({ result }) => result && (result.error || result.changes.length > 0));
    if (differing.length > 0)
        return { wanted: new Map([['apps', appsIssue(differing)]]), over: new Map() };
    const isComplete = looked.every(({ result }) => result);
    const over = new Map(isComplete ? [['apps', 'A look at all apps found them as they were deployed.']] : []);
    return { wanted: new Map(), over };
}

// EXTERNAL MODULE: ../../node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(8630);
;// CONCATENATED MODULE: ./actions/report/giver.js


const SIDE_BY_SIDE = 8;
/** How one person alone approves. */
const ALONE = 'Where there is nobody else, write approval: {self: true} into organization.yaml.';
/**
 * Refuses a digest that no person gave, or who brought in what it approves. GitHub sees to both where an environment is
 * the gate; with a workflow's token anybody could start a run.
 *
 * @param histories Ask for the commits by which each of what is approved came to main.
 * @throws UserError also where GitHub can't tell who brought it in.
 */
async function refuseGiver({ by, selfApproval, workflow }, histories, { broughtInBy }) {
    const machine = by.find((name) => name === '' || name.endsWith('[bot]'));
    if (machine !== undefined || by.length === 0) {
        const hint = `Start ${workflow} with the digest by hand, as yourself.`;
        const what = `The digest was given by ${machine || 'nobody known'}, but approving is a person's: nothing is done.`;
        throw new problem/* UserError */.y(what, { hint });
    }
    if (selfApproval)
        return;
    const limit = (0,p_limit/* default */.A)(SIDE_BY_SIDE);
    const commits = [...new Set((await Promise.all(histories.map((history) => limit(history)))).flat())];
    const people = await Promise.all(commits.map((commit) => limit(() => broughtInBy(commit))));
    const isOf = (index, name) => people[index]?.some((login) => isSame(login, name)) ?? false;
    const own = commits.filter((_, index) => by.some((name) => isOf(index, name)));
    const unknown = commits.filter((_, index) => people[index] === undefined);
    const hint = `Somebody else has to read what is due, and start ${workflow} with its digest. ${ALONE}`;
    if (own.length > 0) {
        const who = by.filter((name) => commits.some((_, index) => isOf(index, name)));
        throw new problem/* UserError */.y(`${who.join(' and ')} brought in some of it (${giver_short(own)}), so nothing is done.`, { hint });
    }
    if (unknown.length > 0) {
        const what = `GitHub knows no person by whose pull request it came to main (${giver_short(unknown)})`;
        throw new problem/* UserError */.y(`${what}, so it can't be told from who approves it, and nothing is done.`, { hint });
    }
}
/** GitHub knows people whatever the case of their names. */
const isSame = (a, b) => a.toLowerCase() === b.toLowerCase();
const giver_short = (commits) => commits.map((commit) => commit.slice(0, 7)).join(', ');

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
    return digest([...of.accounts].sort((a, b) => (a.account < b.account ? -1 : 1)));
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
        throw new Error(`This is not an approval: ${z.prettifyError(parsed.error)}`);
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

;// CONCATENATED MODULE: ./actions/report/waiting.js

/** The run that already asks for the same, so that nobody is asked twice. A gate by digest is no job, and waits nowhere. */
async function askedBefore(digest, { gate, run }, deps) {
    const current = gate === 'environment' ? await deps.run(Number(run)) : undefined;
    return current?.branch ? deps.waitingRun(current.path, current.branch, gateJob(digest)) : undefined;
}

;// CONCATENATED MODULE: ./actions/apps/authors.js

/** The commits by which main came to want an app so since it was last deployed there; all there are where it never was. */
function commitsOf({ app, account, server }, { snapshot, standing }, git) {
    const place = deployments_placeOf({ account, server: server || undefined });
    const last = standing ? snapshot.status.apps.get(app)?.accounts[place]?.commit : undefined;
    return git.history(snapshot.commit, [`${snapshot.base.folder}/apps/${app}.yaml`], last);
}

;// CONCATENATED MODULE: ./actions/apps/due.js







/** The environment whose reviewers approve. */
const GATE = 'approve-app';
/**
 * Says what is to be deployed, and whether a person has to be asked.
 *
 * @throws UserError where a digest was given that isn't that of what is due, or that this repository's gate doesn't take,
 * or by somebody who may not.
 */
async function due(given, deps) {
    const { snapshot } = given;
    const gate = await deps.gateOf(GATE);
    const selfApproval = snapshot.base.organization?.value.approval.self ?? false;
    const standing = given.standing && (await deps.isKept(given['status-branch']));
    const facts = { ...given, gate, selfApproval, standing };
    const { jobs, waiting } = await wantedJobs(facts, snapshot, deps.sha256Of);
    const digest = deploymentsDigest(jobs);
    const go = isDigestGiven(facts, digest) && jobs.length > 0;
    if (go)
        await refuseSelfApproval(jobs, facts, deps);
    const asked = jobs.length > 0 && !go ? await askedBefore(digest, facts, deps) : undefined;
    const ask = jobs.length > 0 && !go && !asked;
    // What another run asks for has been planned there.
    const deployments = JSON.stringify(asked ? [] : jobs);
    return {
        // Where no environment asks, its job would pass by itself.
        outputs: { commit: snapshot.commit, deployments, digest, ask: ask && gate === 'environment', go },
        summary: askAppsSummary({
            ...{ jobs, waiting: waiting.map(({ account }) => account), digest, gate, ask, asked },
            ...{ selfApproval, isByHand: facts.bundle !== undefined },
        }),
    };
}
function isDigestGiven({ gate, digest: given }, digest) {
    if (given === undefined)
        return false;
    if (gate === 'environment') {
        throw new problem/* UserError */.y(`A digest is no approval here: the gate of this repository is the environment ${GATE}.`, {
            hint: 'Start it without a digest, and let a reviewer approve its run.',
        });
    }
    if (given === digest)
        return true;
    throw new problem/* UserError */.y(`The digest ${given} was given, but what is due now has ${digest}: nothing is done.`, {
        hint: 'Read what is due now in the summary, and start it with that digest.',
    });
}
/** A bundle that somebody names came to main with nobody, so nobody is known to be another person than who approves it. */
async function refuseSelfApproval(jobs, facts, deps) {
    const { bundle, startedBy, actor, selfApproval } = facts;
    const by = [...new Set([startedBy, actor])];
    const histories = bundle ? [] : jobs.map((job) => () => commitsOf(job, facts, deps.git));
    await refuseGiver({ by, selfApproval, workflow: 'deploy-app' }, histories, deps);
    if (!bundle || selfApproval)
        return;
    throw new problem/* UserError */.y(`Nobody can tell who brought ${bundle} from who approves it by a digest, so nothing is done.`, {
        hint: `Name it in state/apps by a pull request: that has an author. ${ALONE}`,
    });
}

;// CONCATENATED MODULE: ./src/core/render/dashboard.js

/** GitHub stops rendering a file at about half a megabyte. */
const MOST_ROWS = 2000;
const WORKING = new Set([
    'creation-requested',
    'provisioning-requested',
    'deletion-requested',
]);
/** The README.md of the status branch. It holds nothing but what the records say, so equal records give equal text. */
function dashboard({ accounts, peerings, apps }) {
    const rows = dashboard_sorted(accounts);
    const failed = rows.filter(([, { state }]) => state.endsWith('-failed'));
    const working = rows.filter(([, { state }]) => WORKING.has(state));
    const deleted = rows.filter(([, { state }]) => state === 'deleted');
    const others = rows.filter((row) => ![...failed, ...working, ...deleted].includes(row));
    const blocks = [
        (0,markdown/* paragraph */.FY)('# Accounts', '', overview(rows)),
        ...section('## ❌ Needs a look', failed, failureTable),
        ...section('## ⏳ In work', working, accountTable),
        ...section('## ✅ In place', others, accountTable),
        ...(deleted.length > 0 ? [(0,markdown/* folded */.TM)(`Deleted (${deleted.length})`, bounded(accountTable, deleted))] : []),
        ...section('# Peerings', dashboard_sorted(peerings), peeringTable),
        ...section('# Apps', deployed(apps), appTable),
        (0,markdown/* paragraph */.FY)('<sub>Written by the workflows; an edit here would be overwritten. What is wanted is in the ledger on main.</sub>'),
    ];
    return `${blocks.map((block) => (0,markdown/* rendered */.gj)(block)).join('\n\n')}\n`;
}
function dashboard_sorted(records) {
    return [...records].sort(([a], [b]) => (a < b ? -1 : 1));
}
function overview(rows) {
    if (rows.length === 0)
        return 'None yet.';
    const states = new Map();
    for (const [, { state }] of rows)
        states.set(state, (states.get(state) ?? 0) + 1);
    const counts = [...states].sort(([a], [b]) => (a < b ? -1 : 1)).map(([state, count]) => `${count} ${state}`);
    return `${(0,markdown/* counted */.hS)(rows.length, 'account')}: ${counts.join(', ')}.`;
}
function section(title, rows, draw) {
    return rows.length > 0 ? [(0,markdown/* paragraph */.FY)(`${title} (${rows.length})`), bounded(draw, rows)] : [];
}
function bounded(draw, rows) {
    const block = draw(rows.slice(0, MOST_ROWS));
    const more = rows.length - MOST_ROWS;
    return more > 0 ? { ...block, close: `\n… and ${more} more on this branch.` } : block;
}
function accountTable(rows) {
    const titles = ['Account', 'State', 'Since (UTC)', 'AWS account', 'Block', 'Applied'];
    return (0,markdown/* table */.tp)(titles.map((title) => ({ title })), rows.map((row) => [...common(row), dashboard_commit(row)]));
}
function failureTable(rows) {
    const titles = ['Account', 'State', 'Since (UTC)', 'AWS account', 'Block', 'Error'];
    return (0,markdown/* table */.tp)(titles.map((title) => ({ title })), rows.map((row) => [...common(row), (0,markdown/* inert */.tJ)((0,markdown/* shortened */.vI)(row[1].error?.message ?? '', 300))]));
}
function common([name, { state, since, account_id, subnet }]) {
    return [
        linkTo('accounts', name),
        (0,markdown/* inert */.tJ)(state),
        minute(since),
        account_id ? (0,markdown/* code */.aY)(account_id) : '',
        subnet ? (0,markdown/* code */.aY)(subnet) : '',
    ];
}
const dashboard_commit = ([, { applied }]) => (applied ? (0,markdown/* code */.aY)(applied.commit.slice(0, 7)) : '');
function peeringTable(rows) {
    const titles = ['Peering', 'State', 'Since (UTC)', 'Error'];
    return (0,markdown/* table */.tp)(titles.map((title) => ({ title })), rows.map(([name, { state, since, error }]) => [
        ...[linkTo('peerings', name), (0,markdown/* inert */.tJ)(state), minute(since)],
        (0,markdown/* inert */.tJ)((0,markdown/* shortened */.vI)(error?.message ?? '', 300)),
    ]));
}
function deployed(apps) {
    return dashboard_sorted(apps).flatMap(([app, { accounts }]) => dashboard_sorted(new Map(Object.entries(accounts))).map(([place, record]) => [app, place, record]));
}
function appTable(rows) {
    const titles = ['App', 'Where', 'Version', 'Since (UTC)', 'Bundle'];
    return (0,markdown/* table */.tp)(titles.map((title) => ({ title })), rows.map(([app, place, { version, at, sha256 }]) => [
        ...[linkTo('apps', app), (0,markdown/* code */.aY)(place), (0,markdown/* inert */.tJ)(version), minute(at), (0,markdown/* code */.aY)(sha256.slice(0, 12))],
    ]));
}
const linkTo = (folder, name) => `[${(0,markdown/* code */.aY)(name)}](${folder}/${encodeURIComponent(name)}.yaml)`;
/** Minutes are enough for people; the record has the seconds. */
const minute = (time) => (0,markdown/* inert */.tJ)(time ? `${time.slice(0, 10)} ${time.slice(11, 16)}` : '');

;// CONCATENATED MODULE: ./src/core/render/status-files.js

const DASHBOARD = 'README.md';
/** What a commit on the status branch writes: these records, and the dashboard over all, as far as they differ from the tip's. */
function statusFiles(tip, records, after) {
    const textAt = (path) => {
        const file = tip.get(path);
        return file && new TextDecoder().decode(file.bytes);
    };
    return new Map([...records, [DASHBOARD, dashboard(after)]].filter(([path, text]) => text !== textAt(path)));
}

;// CONCATENATED MODULE: ./actions/apps/record.js



/** Records what was deployed on the status branch, in one commit; where nothing is new there is none. */
async function record(results, { git, branch, snapshot: { commit, base: ledger }, now, runUrl }) {
    if (results.length === 0)
        return;
    const names = [...new Set(results.map(({ deployment }) => deployment.app))].sort();
    await git.commitTo(branch, async (tip) => {
        const tree = await tip.tree();
        const { status, problems } = readStatus(tree);
        refuseUnreadable(names.map(fileOf), problems, branch);
        const apps = new Map(status.apps);
        for (const result of results) {
            const { app } = result.deployment;
            apps.set(app, recordDeployment(apps.get(app), result, { at: now, commit, ledger }));
        }
        const texts = names.map((app) => [fileOf(app), renderStatus(apps.get(app) ?? { accounts: {} })]);
        const files = statusFiles(tree, texts, { ...status, apps });
        const message = `Record ${names.length <= 3 ? names.join(', ') : `${names.length} apps`}\n\n${runUrl}`;
        return files.size > 0 ? { files, message } : undefined;
    });
}
const fileOf = (app) => `apps/${app}.yaml`;

;// CONCATENATED MODULE: ./actions/apps/wire.js



















/** Runs the use cases with Git, GitHub, the checkout's files and the folder of results. */
async function start(inputs, context) {
    const { env, log, output, summary } = context;
    const { GITHUB_SERVER_URL: serverUrl, GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: run = '0' } = env;
    const runUrl = `${serverUrl}/${repository}/actions/runs/${run}`;
    const startedBy = env.GITHUB_ACTOR ?? '';
    const actor = env.GITHUB_TRIGGERING_ACTOR ?? startedBy;
    const git = jobGit(inputs, context);
    const github = openGitHub({ token: inputs.token ?? '', repository, apiUrl: env.GITHUB_API_URL, log });
    const deps = { ...github, ...openPeople(github), git, sha256Of: (file) => sha256Of(inputs.repository, file) };
    const facts = async () => ({ ...inputs, snapshot: await readSnapshot(git, inputs), run, runUrl, actor });
    const found = () => readDryRuns(inputs.results);
    const tell = async ({ outputs, summary: text }) => {
        for (const [name, value] of Object.entries(outputs))
            output(name, value);
        await summary(text);
    };
    switch (inputs.mode) {
        case 'due':
            return tell(await due({ ...(await facts()), startedBy }, deps));
        case 'begin':
            return tell(await begin({ ...(await facts()), approved: parseJobs(inputs.approved ?? '[]') }, deps));
        case 'record': {
            const results = await readDeployments(inputs.results);
            const now = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
            const recording = inputs.signed ? openCommits(git, github, { repository, log }) : git;
            const { snapshot } = await facts();
            await record(results, { git: recording, branch: inputs['status-branch'], snapshot, now, runUrl });
            return summary(deployedSummary(results));
        }
        case 'changes':
            return output('deployments', JSON.stringify(changedJobs((await facts()).snapshot).jobs));
        case 'comment':
            return comment({ ...(await facts()), number: inputs['pull-request'] ?? 0, found: await found() }, github);
        case 'recorded':
            return output('deployments', JSON.stringify(recordedJobs((await facts()).snapshot).jobs));
        case 'drift':
            return drift_drift((await facts()).snapshot, await found(), { ...github, ...openLabelledIssues(github), log });
    }
}
async function sha256Of(folder, file) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,promises_.pipeline)((0,external_node_fs_.createReadStream)(external_node_path_.join(folder, file)), hash).catch((cause) => {
        throw new problem/* UserError */.y(`There is no ${file} in the checkout.`, { hint: 'Mend the place of the bundle.' }, { cause });
    });
    return hash.digest('hex');
}


/***/ })

};
