export const id = 706;
export const ids = [706];
export const modules = {

/***/ 706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

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

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(4410);
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
const NOTHING_ASKED = { rollout: 0, again: [] };
/** Whether the ledger wants an account to lose its network, or to be closed. */
function due_account_isLeaving({ lifecycle }) {
    return lifecycle !== 'present';
}

// EXTERNAL MODULE: ./src/core/work/subject.js
var subject = __webpack_require__(4087);
;// CONCATENATED MODULE: ./src/core/work/peerings.js


// A peering is worked on as an account is, under the name of its file: `acme--beta`.
/** Whether a name is that of a peering. */
function peerings_isPeering(name) {
    return name.includes(subject/* SEPARATOR */.w);
}
/** The two accounts of a peering; of an account, itself. */
function accountsOf(name) {
    return name.split(subject/* SEPARATOR */.w);
}
/** What is recorded of an account or of a peering. A peering's record has some of the keys of an account's. */
function peerings_recordOf(status, name) {
    return peerings_isPeering(name) ? status.peerings.get(name) : status.accounts.get(name);
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
    const networks = accountsOf(name).map((account) => peeredNetwork(status, account) ?? null);
    return hash_digest({ peering: peerings.get(name)?.value ?? null, networks });
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
function peeringCandidates(ledger, status, module) {
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
    if (hash_digest(before ?? null) === hash_digest(after ?? null))
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
function due_accountInputs(ledger, name) {
    return hash_digest({ account: accountOf(ledger, name), claim: claimOf(ledger, name) ?? null });
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
    const peerings = due_account_isLeaving(item) ? livePeeringsOf(status, name) : [];
    return {
        item,
        owed: due_account_isLeaving(item) ? due_whyLeaving(item, record) : due_whyDue(record, item.inputs),
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
        if (due_accountInputs(base, name) === item.inputs)
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
    return !due_account_isLeaving(item) && record?.state === 'stable';
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
        inputs: due_accountInputs(ledger, account),
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
    return keys.filter((key) => hash_digest(before[key] ?? null) !== hash_digest(after[key] ?? null));
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
function parseCidr(text) {
    const cidr = readCidr(text);
    return cidr && formatCidr(cidr) === text && isNetwork(cidr) ? cidr : faultOf(text);
}
/** As `parseCidr`, for arguments and for text that was checked before. Throws the fault as a `UserError`. */
function toCidr(text) {
    const cidr = parseCidr(text);
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
        const parsed = parseCidr(value);
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
        const parsed = parseCidr(`${value}/32`);
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
    const parsed = parseCidr(value);
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
function snapshot_organizationOf({ base }) {
    if (base.organization)
        return base.organization.value;
    throw new problem/* UserError */.y(`${base.folder}/organization.yaml is missing or can't be read.`, {
        hint: 'Run `genesis check`: it says what is wrong with it.',
    });
}
/** The digest of what all accounts share, as base has it. */
function moduleOf(snapshot) {
    return moduleDigest(snapshot.terraform, snapshot_organizationOf(snapshot));
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
        return due_whatIsDue(next, status, module, onRequest);
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
        throw new problem/* UserError */.y('Input again is for accounts that are named: give the input accounts, too.');
    }
    return { rollout, again: again ? accounts : [] };
}

;// CONCATENATED MODULE: ./src/core/clusters/orders.js





/** Accounts whose cluster isn't recorded yet, whether or not it can be requested already; in the order of names. */
function wantedClusters(snapshot) {
    const { base, status } = snapshot;
    if (isSample(snapshot))
        return [];
    const wanting = [...base.accounts].filter(([, { value }]) => value.cluster && value.lifecycle === 'present');
    return wanting
        .map(([name]) => name)
        .filter((name) => !status.accounts.get(name)?.cluster)
        .sort();
}
const orders_network = schemas/* object */.Ikc({ region: schemas/* string */.YjP(), zones: schemas/* array */.YOg(schemas/* string */.YjP()), vpc_id: schemas/* string */.YjP() });
/**
 * What is to be requested for an account; undefined where that isn't for now: its network isn't recorded, or main says
 * something else of the account than what was approved and applied.
 */
function clusterOrder(snapshot, account) {
    const { base, status } = snapshot;
    const wanted = base.accounts.get(account)?.value;
    const record = status.accounts.get(account);
    if (!wanted?.cluster || wanted.lifecycle !== 'present')
        return undefined;
    if (record?.state !== 'stable' || record.applied?.inputs !== accountInputs(base, account))
        return undefined;
    const made = orders_network.safeParse(record.network).data;
    if (!made || !record.account_id)
        return undefined;
    const { partition } = organizationOf(snapshot).organization;
    const id = record.account_id;
    const arn = (role) => role && roleArn(partition, id, role);
    const zones = made.zones.map((letter) => `${made.region}${letter}`);
    return { account, vpc: made.vpc_id, body: bodyOf(wanted.cluster, { vpc: made.vpc_id, zones }, arn) };
}
/** What is undefined is left out when it is sent, and the provisioner's default holds. */
function bodyOf({ provisioner, version, annotations, masters, nodes, ami, ...more }, place, arn) {
    return {
        provider: 'aws',
        provisioner,
        ...place,
        version,
        annotations,
        'allow-installations': more.allow_installations,
        'master-instance-type': masters?.type,
        'master-count': masters?.count,
        'node-instance-type': nodes?.type,
        // The provisioner refuses a range.
        'node-min-count': nodes?.count,
        'node-max-count': nodes?.count,
        ami,
        'cluster-role-arn': arn(more.cluster_role),
        'node-role-arn': arn(more.node_role),
    };
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
        .filter(([name, { value }]) => value.lifecycle !== 'closed' && isThere(name, status))
        .map(([name]) => name);
    const peerings = [...next.peerings.keys()].filter((name) => status.peerings.get(name)?.network);
    return [...accounts, ...peerings].sort();
}
/** Whether its network is planned: one that was never applied, or was taken down, has nothing that could drift. */
function hasNetwork({ next, status }, name) {
    if (isPeering(name))
        return true;
    const account = next.accounts.get(name)?.value;
    const record = status.accounts.get(name);
    return account?.lifecycle === 'present' && account.network !== 'none' && Boolean(record?.network);
}
function owing({ next, status }, module) {
    const { due } = whatIsDue(next, status, module);
    return {
        byItself: new Map(due.map(({ account, reason }) => [account, reason])),
        shared: (name) => (recordOf(status, name)?.applied?.module === module ? undefined : SHARED),
    };
}
const SHARED = 'the Terraform code or organization.yaml changed since';
const isThere = (name, { accounts }) => {
    const record = accounts.get(name);
    return isCreated(record) && record?.state !== 'deleted';
};

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
function blocks_blockCount({ parent, splitPrefix }) {
    return 2 ** (splitPrefix - parent.prefix);
}
/** The block of an index. Throws a RangeError for one that isn't there. */
function blocks_blockAt(space, index) {
    const { parent, splitPrefix } = space;
    if (!(index >= 0 && index < blocks_blockCount(space))) {
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

;// CONCATENATED MODULE: ./src/core/addresses/pool-space.js
// What is free and what is taken in a pool, as runs of block indexes: their number grows with the claims, not the pool.


/**
 * Works out the taken blocks. `taken` may hold networks of any size: a larger one takes every block in it, a smaller
 * one the block around it, one outside the pool none.
 */
function takenBlocks(space, taken) {
    const found = [];
    for (const cidr of taken) {
        const run = runOf(space, cidr);
        if (run)
            found.push(run);
    }
    found.sort((a, b) => a.first - b.first);
    const runs = [];
    for (const run of found) {
        const before = runs.at(-1);
        if (before && run.first <= before.last + 1)
            before.last = Math.max(before.last, run.last);
        else
            runs.push(run);
    }
    return { space, runs };
}
function runOf(space, cidr) {
    if (contains(cidr, space.parent))
        return { first: 0, last: blocks_blockCount(space) - 1 };
    const first = indexOf(space, cidr);
    if (first === undefined)
        return undefined;
    return { first, last: first + 2 ** Math.max(0, space.splitPrefix - cidr.prefix) - 1 };
}
/** The first free index from `index` on, going round at the end. `undefined` when nothing is free. */
function nextFree({ space, runs }, index) {
    const past = afterRun(runs, index);
    if (past < blockCount(space))
        return past;
    const first = afterRun(runs, 0);
    return first < blockCount(space) ? first : undefined;
}
/** Whether nothing takes the block. */
function isFree({ runs }, index) {
    return afterRun(runs, index) === index;
}
/** The index itself when it is free, else the one behind the run it is in. */
function afterRun(runs, index) {
    let [low, high] = [0, runs.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (runs[middle].last < index)
            low = middle + 1;
        else
            high = middle;
    }
    const run = runs[low];
    return run && run.first <= index ? run.last + 1 : index;
}
/** One page of free blocks in order: `limit` at most, after the first `offset`. Costs no more than page and claims. */
function freeBlocks(page) {
    const { space, runs } = takenBlocks(page, page.taken);
    const blocks = [];
    let [from, skip] = [0, page.offset];
    for (const { first, last } of [...runs, { first: blockCount(space), last: Number.POSITIVE_INFINITY }]) {
        for (let index = from + skip; index < first && blocks.length < page.limit; index++) {
            blocks.push(blockAt(space, index));
        }
        skip = Math.max(0, skip - (first - from));
        from = last + 1;
    }
    return blocks;
}
/** Counts a pool's blocks. The claim of a block that rests may be in `taken` or not: the block counts as resting. */
function poolUse(pool) {
    const asleep = pool.resting ?? [];
    const taken = countTaken(takenBlocks(pool, [...pool.taken, ...asleep]));
    const resting = countTaken(takenBlocks(pool, asleep));
    const blocks = blocks_blockCount(pool);
    return { blocks, claimed: taken - resting, resting, free: blocks - taken };
}
function countTaken({ runs }) {
    return runs.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}

;// CONCATENATED MODULE: ./src/core/render/pools.js




const BAR_LENGTH = 20;
/** How full each pool is, or undefined without pools. Pools whose numbers make no sense are left to the problems. */
function poolsTable(ledger, status) {
    const rows = [...ledger.pools.values()].flatMap(({ value }) => {
        const use = useOf(value, ledger, status);
        return use ? [row(value, use)] : [];
    });
    if (rows.length === 0)
        return undefined;
    const numbers = ['Claimed', 'Resting', 'Free'].map((title) => ({ title, number: true }));
    return (0,markdown/* table */.tp)([{ title: 'Pool' }, { title: 'Parent' }, { title: 'Blocks' }, { title: 'Use' }, ...numbers], rows);
}
/** A bar of twenty characters: claimed, resting, free. What is there at all shows, however little of the pool it is. */
function bar({ blocks, claimed, resting }) {
    const length = (count) => (count === 0 ? 0 : Math.max(1, Math.floor((count / blocks) * BAR_LENGTH)));
    const full = Math.min(length(claimed), BAR_LENGTH - (resting > 0 ? 1 : 0));
    const half = Math.min(length(resting), BAR_LENGTH - full);
    return '█'.repeat(full) + '▒'.repeat(half) + '░'.repeat(BAR_LENGTH - full - half);
}
function useOf(pool, ledger, status) {
    const parent = parseCidr(pool.parent);
    if ('reason' in parent || spaceFault({ parent, splitPrefix: pool.split_range }))
        return undefined;
    const claims = [...ledger.claims.values()].filter(({ value }) => value.pool === pool.name);
    const blocks = claims.flatMap(({ value }) => {
        const cidr = parseCidr(value.subnet);
        return 'reason' in cidr ? [] : [{ cidr, rests: status.accounts.get(value.account)?.state === 'deleted' }];
    });
    return poolUse({
        parent,
        splitPrefix: pool.split_range,
        taken: blocks.map(({ cidr }) => cidr),
        resting: blocks.filter(({ rests }) => rests).map(({ cidr }) => cidr),
    });
}
function row({ name, parent, split_range }, use) {
    const share = (use.claimed + use.resting) / use.blocks;
    // Neither "0 %" of a pool in use nor "100 %" of one with a block left.
    const percent = share > 0 && share < 0.01 ? '< 1' : `${Math.floor(share * 100)}`;
    const numbers = [use.claimed, use.resting, use.free].map((count) => count.toLocaleString('en-US'));
    return [
        (0,markdown/* code */.aY)(name),
        (0,markdown/* code */.aY)(parent),
        `${use.blocks.toLocaleString('en-US')} of /${split_range}`,
        `${(0,markdown/* code */.aY)(bar(use))} ${percent} %`,
        ...numbers,
    ];
}

;// CONCATENATED MODULE: ./src/core/render/problems.js

/** Errors first, then by place. */
function sortedProblems(problems) {
    const rank = ({ severity }) => (severity === 'error' ? 0 : 1);
    const place = (a, b) => a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1;
    return [...problems].sort((a, b) => rank(a) - rank(b) || place(a, b));
}
/** "2 errors, 1 warning", or an empty text. */
function problemCounts(problems) {
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const warnings = problems.length - errors;
    const parts = [errors && (0,markdown/* counted */.hS)(errors, 'error'), warnings && (0,markdown/* counted */.hS)(warnings, 'warning')];
    return parts.filter(Boolean).join(', ');
}
/** One row a problem: where it is, what is wrong, how to mend it. */
function problemsTable(problems) {
    const columns = [{ title: '' }, { title: 'Where' }, { title: 'What is wrong' }, { title: 'How to mend it' }];
    return (0,markdown/* table */.tp)(columns, sortedProblems(problems).map(problems_row));
}
function problems_row({ severity, file, line, column, message, hint }) {
    return [
        severity === 'error' ? '❌' : '⚠️',
        (0,markdown/* code */.aY)((0,markdown/* shortened */.vI)(`${file}:${line}:${column}`, 300)),
        (0,markdown/* inert */.tJ)((0,markdown/* shortened */.vI)(message, 1000)),
        (0,markdown/* inert */.tJ)((0,markdown/* shortened */.vI)(hint ?? '', 1000)),
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

;// CONCATENATED MODULE: ./src/core/render/check-summary.js







/** The job summary of a check. */
function checkSummary(report) {
    const [first, ...more] = paginate(blocks(report), () => `## ${title(report.problems)}`, SUMMARY_LIMIT);
    return more.length > 0 ? `${first}\n\nThere is more than a summary can hold; the log has it all.\n` : `${first}\n`;
}
function title(problems) {
    const counts = problemCounts(problems);
    if (counts === '')
        return '✅ The ledger is valid';
    return problems.some(({ severity }) => severity === 'error')
        ? `❌ The ledger has ${counts}`
        : `⚠️ The ledger is valid, with ${counts}`;
}
function blocks({ ledger, status, problems, isSample, ...rest }) {
    const pools = poolsTable(ledger, status);
    return [
        ...(isSample
            ? [(0,markdown/* paragraph */.FY)('This is the sample ledger that ships (its organization is `example`): nothing is ever due for it.')]
            : []),
        ...(problems.length > 0 ? [problemsTable(problems)] : []),
        ...dueBlocks(rest),
        ...(pools ? [(0,markdown/* paragraph */.FY)('### Pools'), pools] : []),
    ];
}
/** More rows than anybody reads; the outputs name all. */
const MOST_ROWS = 500;
function dueBlocks(report) {
    const { due, heldBack, leftOut, postponed, pending, stoppedBy, waiting, isChange } = report;
    const verb = isChange ? 'This change touches' : 'Due:';
    const heading = due.length > 0 ? subjects(due.map(({ account }) => account)) : isChange ? 'no account' : 'nothing';
    const words = [
        due.length > MOST_ROWS && `… and ${due.length - MOST_ROWS} more.`,
        postponed.length > 0 && `More is due than one run takes; the next ones take ${subjects(postponed)} more.`,
        heldBack.length > 0 && `Held back by an error: ${(0,markdown/* listed */.KE)(heldBack)}.`,
        leftOut.length > 0 && `Left out, since the ledger no longer is what was approved: ${(0,markdown/* listed */.KE)(leftOut)}.`,
        pending.length > 0 &&
            `For ${subjects(pending)} only the Terraform code or organization.yaml moved on; that is rolled out on request.`,
        ...waiting.map(({ account, reason }) => `${(0,markdown/* code */.aY)(account)} waits: ${(0,markdown/* inert */.tJ)(reason)}.`),
        stoppedBy.length > 0 &&
            `The roll-out has stopped, because it failed for ${(0,markdown/* listed */.KE)(stoppedBy)}: mend that first, and it goes on.`,
    ];
    const columns = [{ title: 'Account' }, { title: 'What' }, { title: 'Why' }];
    return [
        (0,markdown/* paragraph */.FY)(`### ${verb} ${heading}`),
        (0,markdown/* table */.tp)(columns, due.slice(0, MOST_ROWS).map(dueRow)),
        ...words.filter((word) => word !== false).map((word) => (0,markdown/* paragraph */.FY)(word)),
    ];
}
function dueRow(item) {
    return [(0,markdown/* code */.aY)(item.account), whatToDo(item), (0,markdown/* inert */.tJ)(item.reason)];
}
function whatToDo(item) {
    const { account, create, network, lifecycle } = item;
    if (peerings_isPeering(account))
        return due_account_isLeaving(item) ? 'take down' : 'peer';
    if (due_account_isLeaving(item))
        return [network && 'take its network down', lifecycle === 'closed' && 'close'].filter(Boolean).join(', ');
    return [create ? 'create' : 'bring up to date', network && 'network'].filter(Boolean).join(', ');
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

;// CONCATENATED MODULE: ./src/core/work/matrix.js
/** GitHub's limit for the jobs of one matrix. */
const MOST_JOBS = 256;
/** Comma-joined names for the jobs of a matrix; shards grow beyond `size` where there would be more than GitHub runs. */
function shards(names, size) {
    const length = Math.max(size, Math.ceil(names.length / MOST_JOBS));
    const count = Math.ceil(names.length / length);
    return Array.from({ length: count }, (_, shard) => names.slice(shard * length, (shard + 1) * length).join(','));
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
    const fitting = formatCidr(blocks_blockAt(space, indexOf(space, pin) ?? 0));
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










const RULES = [
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
    return RULES.flatMap((rule) => rule(context));
}

;// CONCATENATED MODULE: ./src/core/check/change.js

/** Whether an account is over, and so may leave the ledger: main asked to close it, and it was closed. */
function isOver({ base, status }, account) {
    const lifecycle = base.accounts.get(account)?.value.lifecycle;
    const gone = lifecycle === undefined && !base.unreadable.has(`${base.folder}/accounts/${account}.yaml`);
    return (lifecycle === 'closed' || gone) && isDeleted(status, account);
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

;// CONCATENATED MODULE: ./src/core/check/account-changes.js




/** An account's file is removed only when the account is closed; so is a file that can't be read, but for its name. */
function accountIsKept(change) {
    const { base, next } = change;
    const readable = [...base.accounts].map(([name, { file }]) => ({ name, file }));
    const broken = unreadableIn(base, 'accounts').filter(({ name }) => values_name.safeParse(name).success);
    return [...readable, ...broken].flatMap(({ name, file }) => {
        if (context_isThere(next, 'accounts', name) || isOver(change, name))
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
            errorAt({ entry: after, path: ['lifecycle'] }, [name], {
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
            errorAt({ entry: after, path: ['lifecycle'] }, [name], {
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
            errorAt({ entry, path: ['account_id'] }, [name], {
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
        return [errorAt({ entry: after, path }, [name], { message, hint })];
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
        return [errorAt({ entry: after, path: ['network', 'ipv6'] }, [name], { message, hint })];
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
        const block = claimFromFileName(`${name}.yaml`);
        const account = 'reason' in block ? undefined : networks.get(formatCidr(block));
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
        return [errorAt({ entry: after, path: ['account'] }, accounts, { message, hint })];
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
        if (!before || !held.has(account) || hash_digest(before) !== hash_digest(after))
            return [];
        const message = `${subnet} is claimed for ${account}, which has a block and isn't changed here`;
        return [errorAt({ entry, path: ['account'] }, [account], { message, hint: 'Delete this file.' })];
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
        return errorAt({ entry, path: [] }, [entry.value.account], { message, hint });
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

;// CONCATENATED MODULE: ./src/core/check/pool-changes.js




// Two aligned blocks of one pool are the same or apart only while nobody cuts the pool anew.
const FIXED = ['parent', 'split_range', 'hub'];
/** A pool of which blocks are claimed keeps its parent, its split range and its hub. */
function claimedPoolHolds({ base, next }) {
    const claimed = new Set([...base.claims.values()].map(({ value }) => value.pool));
    const usersOf = poolUsers(base);
    return [...base.pools].flatMap(([name, before]) => {
        if (!claimed.has(name))
            return [];
        const users = usersOf.get(name) ?? [];
        if (!context_isThere(next, 'pools', name)) {
            const message = `the pool ${name} is removed, but blocks of it are claimed`;
            return [removalError(before.file, users, { message, hint: 'Put the file back.' })];
        }
        const after = next.pools.get(name);
        if (!after)
            return [];
        return FIXED.filter((key) => after.value[key] !== before.value[key]).map((key) => {
            const message = `${key} of the pool ${name} can't change: blocks of it are claimed`;
            const hint = `Write ${key}: ${before.value[key]}, and add another pool for what is new.`;
            return errorAt({ entry: after, path: [key] }, users, { message, hint });
        });
    });
}

;// CONCATENATED MODULE: ./src/core/check/transitions.js



const transitions_RULES = [
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
    return transitions_RULES.flatMap((rule) => rule(change));
}

;// CONCATENATED MODULE: ./actions/check/problems.js


/**
 * What is wrong with a ledger as it would be merged. While it doesn't merge, only that is told, and what is wrong in
 * single files: any further word would be about a ledger that nobody wrote.
 */
function problemsOf(snapshot, statusBranch) {
    const { base, next, status, head, conflicts } = snapshot;
    const read = snapshot.problems
        .filter(({ file }) => !conflicts.includes(file))
        .map((problem) => (problem.file.startsWith(`${next.folder}/`) ? problem : onBranch(problem, statusBranch)));
    if (conflicts.length > 0)
        return [...conflicts.map((file) => conflict(file, next.folder)), ...read];
    return [...read, ...checkLedger(next, status), ...(head ? checkTransitions(base, next, status) : [])];
}
/** A record's path means nothing on main; the branch before it says where to look. */
function onBranch(problem, branch) {
    return { ...problem, file: `${branch}:${problem.file}` };
}
function conflict(file, folder) {
    const problem = { file, line: 1, column: 1, severity: 'error' };
    if (file.startsWith(`${folder}/subnets/`)) {
        const message = 'main has this block claimed for another account by now';
        return { ...problem, message, hint: 'Nothing to do: the claim is made anew, on another block.' };
    }
    const message = 'main and this change both changed this file, and Git can not merge it';
    return { ...problem, message, hint: 'Merge main into the branch and resolve the conflict.' };
}

;// CONCATENATED MODULE: ./actions/check/transitions.js





/** Reading an account's own files one by one pays for this many accounts; for more, the whole folder is read. */
const SINGLY = 500;
/**
 * Judges main's tip against what was last applied of each account: what was merged in between was judged only against
 * the main of its time. Accounts are judged by the commit that was applied of them, since one that is held back stays
 * behind while others go on.
 *
 * @param names The accounts to judge: those on which work would be done.
 */
async function transitionsSinceApplied(git, { next, status }, names) {
    const wanted = new Set([...names, ...missing(next, status)]);
    const applied = [...status.accounts].filter(([name, record]) => wanted.has(name) && record.applied);
    const byCommit = Map.groupBy(applied, ([, record]) => record.applied?.commit ?? '');
    const found = unfinished(next, status);
    for (const [commit, accounts] of byCommit)
        found.push(...(await judge(git, { next, status }, commit, accounts)));
    return found;
}
/** Accounts that were begun and never applied, whose files are gone: there is no commit of theirs to compare with. */
function unfinished(next, status) {
    return missing(next, status).flatMap((name) => {
        const record = status.accounts.get(name);
        if (!record || record.applied || context_isThere(next, 'accounts', name))
            return [];
        const known = [record.account_id, record.subnet].filter((part) => part !== undefined).join(', ');
        const message = `work on the account ${name} has begun (${record.state}${known && `: ${known}`}), and its file is gone`;
        const hint = `Put it back, with its claim: it goes on where it stopped. To be rid of it, write lifecycle: closed there.`;
        return [
            {
                file: `${next.folder}/accounts/${name}.yaml`,
                line: 1,
                column: 1,
                severity: 'error',
                message,
                hint,
                accounts: [name],
            },
        ];
    });
}
/** Accounts that status knows and the ledger doesn't any more, unless they are over. */
function missing(next, status) {
    return [...status.accounts]
        .filter(([name, { state }]) => state !== 'deleted' && !next.accounts.has(name))
        .map(([name]) => name);
}
async function judge(git, { next, status }, commit, accounts) {
    const names = new Set(accounts.map(([name]) => name));
    if (!(await git.revision(commit)))
        return [unknownCommit(commit, next, names)];
    const tree = await git.tree(commit, accounts.length > SINGLY ? [next.folder] : filesOf(next.folder, accounts));
    const problems = checkTransitions(readLedger(tree, next.folder).ledger, next, status);
    // Files of others aren't in that tree, so what is said of them there means nothing.
    return problems.filter((problem) => problem.accounts?.every((name) => names.has(name)));
}
function filesOf(folder, accounts) {
    const own = accounts.flatMap(([name, { subnet }]) => [
        `${folder}/accounts/${name}.yaml`,
        ...(subnet ? [`${folder}/subnets/${claimFileName(toCidr(subnet))}`] : []),
    ]);
    return [`${folder}/organization.yaml`, `${folder}/pools`, ...own];
}
function unknownCommit(commit, { folder }, names) {
    const [first] = names;
    return {
        file: `${folder}/accounts/${first}.yaml`,
        line: 1,
        column: 1,
        severity: 'error',
        message: `commit ${commit.slice(0, 12)}, which was last applied of ${[...names].join(', ')}, isn't in this clone`,
        hint: 'Check out with fetch-depth: 0. If main was rewritten, put that commit back.',
        accounts: [...names],
    };
}

;// CONCATENATED MODULE: ./actions/check/run.js















/** GitHub shows so many annotations of each kind a step. */
const MOST_ANNOTATIONS = 10;
/**
 * Checks a ledger and says what is due: in a pull request what it touches, else what main's tip owes.
 *
 * @throws UserError where a revision or an account that was asked for doesn't exist, or the approval isn't that of the digest.
 */
async function run(request, { git, read }) {
    const approved = await approvedOf(request, read);
    const snapshot = await readSnapshot(git, request);
    refuseUnknown(request.accounts, snapshot);
    const found = owed(snapshot, askedFor(request, approved));
    const wanted = found.due
        .filter((item) => run_isWanted(item, request.accounts) && isApproved(item, approved))
        .filter(({ account }) => !approved || !isSuperseded(peerings_recordOf(snapshot.status, account), request.run));
    const problems = await allProblems(git, snapshot, request, wanted);
    const { due: free, heldBack } = withoutHeldBack(wanted, problems);
    const due = batch(free);
    const report = {
        ...{
            ledger: snapshot.next,
            status: snapshot.status,
            problems,
            due,
            heldBack,
            pending: found.pending,
            stoppedBy: found.stoppedBy,
            waiting: found.waiting.filter((item) => run_isWanted(item, request.accounts)),
        },
        leftOut: leftOut(approved, wanted),
        postponed: free.slice(due.length).map(({ account }) => account),
        isChange: snapshot.head !== undefined,
        isSample: isSample(snapshot),
    };
    return {
        problems,
        annotations: ['error', 'warning'].flatMap((kind) => problems.filter(({ severity }) => severity === kind).slice(0, MOST_ANNOTATIONS)),
        summary: checkSummary(report),
        outputs: {
            ...outputsOf(report, snapshot.commit, request['shard-size']),
            clusters: clustersOf(snapshot, request),
            ...(request.all ? { shards: shardsOf(watched(snapshot), request) } : {}),
        },
    };
}
/** Whatever was approved was due then, on whose request soever; without a request it isn't due now. */
function askedFor({ rollout, again, accounts }, approved) {
    if (approved)
        return { rollout: Number.POSITIVE_INFINITY, again: approved.accounts.map(({ account }) => account) };
    return onRequest({ rollout, again, accounts: accounts ?? [] });
}
/** In a pull request nothing is requested. */
function clustersOf(snapshot, { accounts }) {
    const names = snapshot.head ? [] : wantedClusters(snapshot).filter((name) => !accounts || accounts.includes(name));
    return names.slice(0, fitting(names, LONGEST_LIST)).join(',');
}
/** They travel as a matrix alone, which takes far more than a variable. */
function shardsOf(names, { accounts, 'shard-size': size }) {
    return JSON.stringify(shards(names.filter((name) => !accounts || accounts.includes(name)), size));
}
async function approvedOf(request, read) {
    const { approved, 'approved-digest': digest } = request;
    if (approved && digest)
        return parseApproved(await read(approved), digest);
    if (!approved && !digest)
        return undefined;
    throw new problem/* UserError */.y('Inputs approved and approved-digest go together.', {
        hint: 'The digest, which comes by another way, tells whether the file is the approved one.',
    });
}
async function allProblems(git, snapshot, view, due) {
    const problems = problemsOf(snapshot, view['status-branch']);
    if (snapshot.head)
        return sortedProblems(problems);
    const since = await transitionsSinceApplied(git, snapshot, due.map(({ account }) => account));
    return sortedProblems([...problems, ...since]);
}
function refuseUnknown(accounts = [], { next, status }) {
    const isKnown = (name) => peerings_isPeering(name) ? isKnownPeering(next, status, name) : next.accounts.has(name) || isUnreadable(name, next);
    const unknown = accounts.filter((name) => !isKnown(name));
    if (unknown.length === 0)
        return;
    throw new problem/* UserError */.y(`The ledger has no account or peering ${unknown.join(', ')}.`, {
        hint: 'Mend the input "accounts".',
    });
}
const isUnreadable = (name, { folder, unreadable }) => unreadable.has(`${folder}/accounts/${name}.yaml`);
const run_isWanted = ({ account }, accounts) => !accounts || accounts.includes(account);
/** Whether it still is what was approved; an account that was not in the approval waits for one of its own. */
function isApproved({ account, inputs, module, lifecycle }, approved) {
    if (!approved)
        return true;
    const item = approved.accounts.find((one) => one.account === account);
    return item?.inputs === inputs && item.module === module && item.lifecycle === lifecycle;
}
/**
 * Whether a later run was approved for it since: somebody runs an older one again. What main says may be back to what it
 * was, but the last that a person said of it is another thing.
 */
function isSuperseded(record, run) {
    return record?.approved !== undefined && Number(record.approved.run) > Number(run);
}
function leftOut(approved, due) {
    const names = new Set(due.map(({ account }) => account));
    return (approved?.accounts ?? []).map(({ account }) => account).filter((name) => !names.has(name));
}
/** As many accounts as an output can name. What is left is due in the next run as well. */
function batch(due) {
    const names = due.map(({ account }) => account);
    return due.slice(0, fitting(names, LONGEST_LIST));
}
function outputsOf({ problems, due, isSample: sample }, commit, shardSize) {
    const names = due.map(({ account }) => account);
    const namesOf = (wanted) => due.filter(({ account, lifecycle }) => lifecycle === wanted && !peerings_isPeering(account)).map(({ account }) => account);
    return {
        ok: !problems.some(({ severity }) => severity === 'error'),
        problems: problemsOutput(problems, 'check'),
        count: due.length,
        accounts: names.join(','),
        // create-account looks at each: besides making new accounts, it keeps the units and roles of those that are there.
        create: namesOf('present').join(','),
        close: namesOf('closed').join(','),
        shards: JSON.stringify(shards(names, shardSize)),
        digest: approvalDigest({ accounts: due.map(({ reason: _, ...item }) => item) }),
        commit,
        sample,
    };
}


/***/ })

};
