export const id = 8731;
export const ids = [8731];
export const modules = {

/***/ 8562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ blockAt),
/* harmony export */   WH: () => (/* binding */ isBlock),
/* harmony export */   hb: () => (/* binding */ spaceFault),
/* harmony export */   qh: () => (/* binding */ indexOf),
/* harmony export */   v5: () => (/* binding */ blockCount)
/* harmony export */ });
/* harmony import */ var _cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9842);
/* harmony import */ var _cidr_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7800);
// A parent network cut into blocks of one size, counted from 0. Blocks are computed from their index, never listed.


// Indexes are plain numbers, exact up to 2^53 and fit for JSON. IPv6 /12 in /64, a whole registry's worth, just fits.
const MOST_BITS = 52;
/** What is wrong with the size of a pool's blocks; `undefined` when it will do. */
function spaceFault({ parent, splitPrefix }) {
    const { prefix, family } = parent;
    const most = Math.min((0,_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .addressBits */ .Dm)(family), prefix + MOST_BITS);
    if (Number.isInteger(splitPrefix) && splitPrefix >= prefix && splitPrefix <= most)
        return undefined;
    return {
        reason: `${(0,_cidr_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCidr */ .mG)(parent)} can't be split in /${splitPrefix}.`,
        hint: `Choose a split range from ${prefix} (one block) to ${most}${most < (0,_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .addressBits */ .Dm)(family) ? ` (2^${MOST_BITS} blocks)` : ''}.`,
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
        throw new RangeError(`${(0,_cidr_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCidr */ .mG)(parent)} in /${splitPrefix} has no block ${index}.`);
    }
    const block = { family: parent.family, prefix: splitPrefix };
    return { ...block, start: parent.start + BigInt(index) * (0,_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .addressCount */ .eJ)(block) };
}
/** The index of the block that a network inside the parent lies in, or starts in. `undefined` outside the parent. */
function indexOf({ parent, splitPrefix }, cidr) {
    if (!(0,_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .gR)(parent, cidr))
        return undefined;
    return Number((cidr.start - parent.start) / (0,_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .addressCount */ .eJ)({ family: parent.family, prefix: splitPrefix }));
}
/** Whether a network is one of the blocks: inside the parent and of the blocks' size. */
function isBlock({ parent, splitPrefix }, cidr) {
    return cidr.prefix === splitPrefix && (0,_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .gR)(parent, cidr);
}


/***/ }),

/***/ 7800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mG: () => (/* binding */ formatCidr),
/* harmony export */   mJ: () => (/* binding */ hexGroups),
/* harmony export */   vi: () => (/* binding */ readCidr)
/* harmony export */ });
/* harmony import */ var ip_cidr__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4231);
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
        const address = ip_cidr__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A.createAddress(text);
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


/***/ }),

/***/ 9842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ overlaps),
/* harmony export */   Af: () => (/* binding */ networkOf),
/* harmony export */   Dm: () => (/* binding */ addressBits),
/* harmony export */   eJ: () => (/* binding */ addressCount),
/* harmony export */   gR: () => (/* binding */ contains),
/* harmony export */   i2: () => (/* binding */ sameBlock),
/* harmony export */   z_: () => (/* binding */ compareCidrs)
/* harmony export */ });
/* unused harmony export lastAddress */
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


/***/ }),

/***/ 1020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ claimFromFileName),
/* harmony export */   c: () => (/* binding */ claimFileName)
/* harmony export */ });
/* harmony import */ var _cidr_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7800);
/* harmony import */ var _parse_cidr_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3892);


/**
 * The name of a block's claim in `state/subnets/`: `10.0.4.0-24.yaml`, `fd00_1__-48.yaml`.
 * One name for each block. Made of lower-case letters, digits, `.`, `_` and `-`, so it is safe in shells and on Windows.
 */
function claimFileName(cidr) {
    return `${(0,_cidr_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCidr */ .mG)(cidr).replaceAll(':', '_').replace('/', '-')}.yaml`;
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
    const cidr = (0,_parse_cidr_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCidr */ .G)(`${address.replaceAll('_', ':')}/${prefix}`);
    if (!('reason' in cidr))
        return cidr;
    return {
        reason: `The name ${JSON.stringify(name)} is not a block's: ${cidr.reason}`,
        hint: `${cidr.hint} In a name "/" is written "-" and ":" is written "_".`,
    };
}


/***/ }),

/***/ 3892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ parseCidr),
/* harmony export */   q: () => (/* binding */ toCidr)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8890);
/* harmony import */ var _cidr_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9842);
/* harmony import */ var _cidr_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7800);
// The strict door for networks: one spelling each. Two spellings of a block would be two names of one claim.



// Generous for any spelling of a network; longer text is not looked into.
const LONGEST = 64;
const MAPPED = { family: 6, start: 0xffffn << 32n, prefix: 96 };
/**
 * Parses a network in its canonical form: `10.0.4.0/24`, `fd00:1::/48`.
 * Any other spelling is a fault whose hint is the canonical form. Tell the results apart by `'reason' in result`.
 */
function parseCidr(text) {
    const cidr = (0,_cidr_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readCidr */ .vi)(text);
    return cidr && (0,_cidr_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCidr */ .mG)(cidr) === text && isNetwork(cidr) ? cidr : faultOf(text);
}
/** As `parseCidr`, for arguments and for text that was checked before. Throws the fault as a `UserError`. */
function toCidr(text) {
    const cidr = parseCidr(text);
    if ('reason' in cidr)
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(cidr.reason, { hint: cidr.hint });
    return cidr;
}
function isNetwork(cidr) {
    return cidr.start === (0,_cidr_js__WEBPACK_IMPORTED_MODULE_1__/* .networkOf */ .Af)(cidr).start && !(0,_cidr_js__WEBPACK_IMPORTED_MODULE_1__/* .contains */ .gR)(MAPPED, cidr);
}
function faultOf(text) {
    const shown = JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
    const plain = text.length > LONGEST ? '' : withoutLapses(text);
    const meant = (0,_cidr_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readCidr */ .vi)(plain);
    if (meant)
        return { reason: `${shown} ${lapsesOf(text, meant).join(' and ')}.`, hint: `Write ${canonical(meant)}.` };
    const address = (0,_cidr_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readCidr */ .vi)(plain.replace(/(\/\d*)?$/, '/0'));
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
        const tail = (0,_cidr_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readCidr */ .vi)(`${decimals}/32`);
        return tail ? (0,_cidr_text_js__WEBPACK_IMPORTED_MODULE_2__/* .hexGroups */ .mJ)(tail.start, 2) : decimals;
    });
}
/** Everything that keeps this spelling of the network `meant` from being canonical. */
function lapsesOf(text, meant) {
    const lapses = [
        /\s/.test(text) && 'has spaces',
        /(^|[./])0\d/.test(text.includes(':') ? text.replace(/^.*\//, '/') : text) &&
            'has leading zeros, octal to some programs',
        meant.start !== (0,_cidr_js__WEBPACK_IMPORTED_MODULE_1__/* .networkOf */ .Af)(meant).start && `has host bits behind its /${meant.prefix}`,
        /[A-F]/.test(text) && 'has capital letters',
        (0,_cidr_js__WEBPACK_IMPORTED_MODULE_1__/* .contains */ .gR)(MAPPED, meant) && 'is an IPv4 network mapped into IPv6',
    ].filter((lapse) => lapse !== false);
    return lapses.length ? lapses : ['is not in the short form of IPv6 (RFC 5952)'];
}
function canonical(cidr) {
    const { start, prefix } = (0,_cidr_js__WEBPACK_IMPORTED_MODULE_1__/* .networkOf */ .Af)(cidr);
    if (!(0,_cidr_js__WEBPACK_IMPORTED_MODULE_1__/* .contains */ .gR)(MAPPED, { ...cidr, start }))
        return (0,_cidr_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCidr */ .mG)({ ...cidr, start });
    return (0,_cidr_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCidr */ .mG)({ family: 4, start: start - MAPPED.start, prefix: prefix - MAPPED.prefix });
}


/***/ }),

/***/ 2833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ isThere),
/* harmony export */   Vm: () => (/* binding */ contextOf),
/* harmony export */   oy: () => (/* binding */ isDeleted),
/* harmony export */   y6: () => (/* binding */ wantedNetwork)
/* harmony export */ });
/* harmony import */ var _addresses_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8562);
/* harmony import */ var _addresses_parse_cidr_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3892);
/* harmony import */ var _ledger_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4569);



function contextOf(ledger, status) {
    const spaces = new Map();
    for (const [name, { value }] of ledger.pools) {
        const space = { parent: (0,_addresses_parse_cidr_js__WEBPACK_IMPORTED_MODULE_1__/* .toCidr */ .q)(value.parent), splitPrefix: value.split_range };
        if (!(0,_addresses_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .spaceFault */ .hb)(space))
            spaces.set(name, space);
    }
    const claims = [...ledger.claims.values()].map((entry) => ({
        ...entry.value,
        entry,
        cidr: (0,_addresses_parse_cidr_js__WEBPACK_IMPORTED_MODULE_1__/* .toCidr */ .q)(entry.value.subnet),
    }));
    const users = (0,_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .poolUsers */ .D)(ledger);
    const usersOf = (pool) => users.get(pool) ?? [];
    return { ledger, status, spaces, usersOf, claims, claimsOf: Map.groupBy(claims, ({ account }) => account) };
}
/** Whether a file is there, readable or not: what can't be read isn't called missing as well. */
function isThere(ledger, folder, name) {
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


/***/ }),

/***/ 4569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ poolUsers),
  S: () => (/* binding */ readLedger)
});

// EXTERNAL MODULE: ./src/core/addresses/claim-name.js
var claim_name = __webpack_require__(1020);
// EXTERNAL MODULE: ./src/core/addresses/parse-cidr.js
var parse_cidr = __webpack_require__(3892);
// EXTERNAL MODULE: ./src/core/ledger/schema/claim.js
var claim = __webpack_require__(3435);
// EXTERNAL MODULE: ./src/core/ledger/yaml/read.js + 7 modules
var yaml_read = __webpack_require__(721);
;// CONCATENATED MODULE: ./src/core/ledger/claim-file.js




// The one line that a claim is. Ten thousand claims are read in a blink by it; YAML's parser is asked only for what is wrong.
const LINE = /^\{subnet: (?<subnet>[^ ,]{3,64}), pool: (?<pool>[^ ,]{3,32}), account: (?<account>[^ ,]{3,32})\}\n$/;
const LONGEST = 192;
/** Reads a claim and compares it with its file's name (`10.0.4.0-24`). */
function readClaim(file, name) {
    const text = file.mode === '100644' && file.bytes.length <= LONGEST
        ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes)
        : '';
    const parsed = claim/* claim */.B.safeParse({ ...LINE.exec(text)?.groups });
    if (!parsed.success)
        return { flaws: flawsOf(file) };
    const { value, at } = { value: parsed.data, at: ([key]) => placeIn(text, String(key)) };
    const expected = (0,claim_name/* claimFileName */.c)((0,parse_cidr/* toCidr */.q)(value.subnet));
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
    return /account: *["']?([a-z0-9-]{3,32})\b/.exec(new TextDecoder().decode(file.bytes.subarray(0, LONGEST)))?.[1];
}
function placeIn(text, key) {
    const start = text.indexOf(`${key}: `);
    return { line: 1, column: start < 0 ? 1 : start + key.length + 3 };
}
function flawsOf(file) {
    const read = (0,yaml_read/* readYaml */.g)(file, claim/* claim */.B);
    if ('flaws' in read)
        return read.flaws;
    if (file.mode !== '100644')
        return [flaw('this claim is an executable file', 'Take its executable bit away.')];
    return [
        flaw('a claim is one line, always written alike', `Write exactly ${(0,claim/* renderClaim */.r)(read.value).trim()} and a line feed.`),
    ];
}
function flaw(message, hint) {
    return { line: 1, column: 1, message, hint };
}

// EXTERNAL MODULE: ./src/core/ledger/suggest.js
var suggest = __webpack_require__(1465);
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
        const meant = (0,suggest/* closest */.k)(folder, FOLDERS);
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

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(4410);
// EXTERNAL MODULE: ./src/core/ledger/schema/text.js
var schema_text = __webpack_require__(7372);
// EXTERNAL MODULE: ./src/core/ledger/schema/values.js
var values = __webpack_require__(993);
;// CONCATENATED MODULE: ./src/core/ledger/schema/cluster.js



/** As the cloud provisioner takes them (mattermost-cloud, model/annotation.go). */
const annotation = (0,schema_text/* text */.Qq)({
    is: 'an annotation of 3 to 64 lower-case letters, digits, _ and - that starts with a letter',
    hint: 'Write it like customer-web.',
    min: 3,
    max: 64,
    pattern: /^[a-z][a-z0-9_-]*$/,
});
const version = (0,schema_text/* text */.Qq)({
    is: 'a version of Kubernetes',
    hint: 'Write it like "1.27" or "1.27.9", in quotes.',
    max: 11,
    pattern: /^\d{1,3}\.\d{1,3}(\.\d{1,3})?$/,
});
const machineImage = (0,schema_text/* text */.Qq)({
    is: "a machine image's id",
    hint: 'Write it like ami-0123456789abcdef0.',
    max: 21,
    pattern: /^ami-[0-9a-f]{8,17}$/,
});
const machines = schemas/* strictObject */.rej({
    type: (0,schema_text/* text */.Qq)({
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
    cluster_role: values/* roleName */.S3.describe('the role of an EKS cluster, by its name in the account').optional(),
    node_role: values/* roleName */.S3.describe("the role of an EKS cluster's nodes, by its name in the account").optional(),
});

// EXTERNAL MODULE: ./src/core/ledger/schema/contacts.js
var contacts = __webpack_require__(9262);
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
    team: (0,schema_text/* text */.Qq)({
        is: "a GitHub team's name in the repository's organization",
        hint: 'Write its slug, like cloud, without the organization.',
        max: 100,
        pattern: /^[a-z0-9]([a-z0-9_-]*[a-z0-9])?$/,
    }).optional(),
    user: (0,schema_text/* text */.Qq)({
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
const network = schemas/* strictObject */.rej({
    pool: values/* name */.UU.describe('the pool that gives it a block').optional(),
    subnet: values/* cidr */.BF.describe('the very block it gets: an aligned block of one pool').optional(),
    nat: schemas/* enum */.k5n(['per-zone', 'single']).describe('NAT gateways: one in each zone, or one for all').optional(),
    ipv6: (0,schema_text/* text */.Qq)({
        is: 'none, amazon or the id of an IPAM pool',
        hint: 'Write none, amazon, or an id like ipam-pool-0123456789abcdef0.',
        max: 64,
        pattern: /^(none|amazon|ipam-pool-[0-9a-f]{8,17})$/,
    }).optional(),
})
    .check(oneOf('pool', 'subnet'))
    .meta({ description: '{pool: default}, or {subnet: 10.0.4.0/24} to pin a block', ...oneOfSchema('pool', 'subnet') });
const access = schemas/* strictObject */.rej({
    group: values/* line */.n8.describe('a group of IAM Identity Center').optional(),
    user: values/* line */.n8.describe('a user of IAM Identity Center, by user name').optional(),
    permission_set: (0,schema_text/* text */.Qq)({
        is: "a permission set's name",
        hint: 'Write it like AdministratorAccess.',
        max: 32,
        pattern: /^[\w+=,.@-]+$/,
    }),
})
    .check(oneOf('group', 'user'))
    .meta(oneOfSchema('group', 'user'));
const account_close = schemas/* strictObject */.rej({
    ignore: schemas/* array */.YOg(schemas/* strictObject */.rej({ resource: values/* line */.n8, reason: values/* line */.n8 }))
        .max(100)
        .describe('resources of others that may be lost when the account is closed'),
});
/**
 * `state/accounts/<name>.yaml`: an AWS account that somebody wants.
 *
 * A later key has no default here: a default would change the digest of every account's inputs, and so owe an apply to all.
 */
const account = schemas/* strictObject */.rej({
    name: values/* name */.UU,
    owner,
    email: values/* email */.Rp.describe('needed where the factory has no pattern').optional(),
    unit: values/* unit */.zA.describe("the organizational unit it ends in; the factory's where absent").optional(),
    tags: values/* tags */._A.default({}),
    network: schemas/* union */.KCZ([schemas/* literal */.euz('none'), network])
        .describe('{pool: default}, {subnet: 10.0.4.0/24} to pin a block, or none for an account without a network'),
    access: schemas/* array */.YOg(access).max(100).default([]),
    lifecycle: schemas/* enum */.k5n(['present', 'clean', 'closed'])
        .default('present')
        .describe('clean: infrastructure gone, account and block kept; closed: the account is closed as well, for good'),
    protected: schemas/* boolean */.zMY().default(false).describe('refuses to clean, close or replace it'),
    account_id: values/* accountId */.lS.describe('adopts an existing account').optional(),
    product: (0,schema_text/* text */.Qq)({
        is: "a Service Catalog product's id",
        hint: 'Write it like prod-abcdefghijklm.',
        max: 100,
        pattern: /^prod-[a-z0-9]+$/,
    }).optional(),
    contacts: contacts/* contacts */.M.optional(),
    close: account_close.optional(),
    cluster: cluster.describe('a cluster that is requested, once, of the cloud provisioner').optional(),
});

;// CONCATENATED MODULE: ./src/core/ledger/schema/app.js



// The limits are the Apps plugin's; a leading dot would hide the file.
const id = (0,schema_text/* text */.Qq)({
    is: "an app's id: 3 to 32 letters, digits, hyphens, underscores and dots",
    hint: 'Write it like com.example.hello, as in the manifest.',
    min: 3,
    max: 32,
    pattern: /^[A-Za-z0-9_-][A-Za-z0-9._-]+$/,
});
const app_version = (0,schema_text/* text */.Qq)({
    is: 'a version of at most 10 letters, digits, hyphens, underscores and dots',
    hint: 'Write it like 1.0.0, as in the manifest.',
    max: 10,
    pattern: /^[A-Za-z0-9._-]+$/,
});
const deployment = schemas/* strictObject */.rej({
    account: values/* name */.UU,
    server: values/* label */.Pf.describe('a server of organization.yaml').optional(),
    version: app_version,
    bundle: (0,schema_text/* text */.Qq)({
        is: 'where the bundle lies: s3://, https://, release: or artifact:',
        hint: 'Write it like s3://bundles/hello-1.0.0.zip.',
        max: 1024,
        pattern: /^((s3|https):\/\/[A-Za-z0-9.-]+\/[^\s"'<>\\]+|release:[^\s:"'<>\\]+\/[\w.+-]+|artifact:\d{1,19}\/[^\s:"'<>\\|*?]+)$/,
    }),
    sha256: (0,schema_text/* text */.Qq)({
        is: 'the SHA-256 of the bundle: 64 hexadecimal digits',
        hint: 'Take it from `sha256sum BUNDLE`.',
        min: 64,
        max: 64,
        pattern: /^[0-9a-f]{64}$/,
    }),
    install: schemas/* boolean */.zMY().default(false).describe('whether it is installed on the server, not only listed'),
    env: schemas/* record */.g1P((0,schema_text/* text */.Qq)({
        is: "an environment variable's name",
        hint: 'Write it like LOG_LEVEL.',
        max: 128,
        pattern: /^[A-Za-z]\w+$/,
    }), (0,schema_text/* text */.Qq)({ is: "an environment variable's value", hint: 'Shorten it.', min: 0, max: 2048 }))
        .default({}),
});
/** `state/apps/<id>.yaml`: where an app runs, and in which version. */
const app = schemas/* strictObject */.rej({ id, deployments: schemas/* array */.YOg(deployment).max(1000) });

// EXTERNAL MODULE: ./src/core/ledger/schema/organization.js
var organization = __webpack_require__(7500);
;// CONCATENATED MODULE: ./src/core/ledger/schema/peering.js


/** `state/peerings/<a>--<b>.yaml`: a VPC peering between the networks of two accounts, in alphabetical order. */
const peering = schemas/* strictObject */.rej({
    accounts: schemas/* tuple */.PVZ([values/* name */.UU, values/* name */.UU]).describe('two accounts, in alphabetical order'),
    dns: schemas/* boolean */.zMY().default(false).describe("whether each side resolves the other's private names"),
});

;// CONCATENATED MODULE: ./src/core/ledger/schema/pool.js


/** `state/pools/<name>.yaml`: a parent network, cut into blocks of one size that accounts claim. */
const pool = schemas/* strictObject */.rej({
    name: values/* name */.UU,
    hub: values/* label */.Pf.describe('the hub of organization.yaml whose region and transit gateway its networks use'),
    parent: values/* cidr */.BF.describe('the network that is cut into blocks; fixed once a block is claimed'),
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

// EXTERNAL MODULE: ./src/core/ledger/yaml/flaw.js
var yaml_flaw = __webpack_require__(5681);
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
            strays.push((0,yaml_flaw/* flawProblem */.e)(file.path, role, []));
        else if (role.is === 'organization')
            organizationFile = file;
        else if (role.is !== 'beside')
            files[role.is].set(role.name, file);
    }
    return { files, organizationFile, strays };
}
function readOrganization(file, folder, found) {
    if (file)
        return readEntry(file, (0,yaml_read/* readYaml */.g)(file, organization/* organization */.k), undefined, found);
    const flaw = {
        line: 1,
        column: 1,
        message: 'this file is missing',
        hint: 'Write it; docs/ledger.md has an example.',
    };
    found.problems.push((0,yaml_flaw/* flawProblem */.e)(`${folder}/organization.yaml`, flaw));
    return undefined;
}
function readFolder(files, schema, keyOf, { found, touches }) {
    const entries = new Map();
    for (const [name, file] of files) {
        const entry = readEntry(file, named((0,yaml_read/* readYaml */.g)(file, schema), name, keyOf), touches(name), found);
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
    problems.push(...read.flaws.map((flaw) => (0,yaml_flaw/* flawProblem */.e)(path, flaw, accounts)));
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


/***/ }),

/***/ 3435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ claim),
/* harmony export */   r: () => (/* binding */ renderClaim)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4410);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(993);


/** `state/subnets/<block>.yaml`: a block of a pool and the account that holds it. */
const claim = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ subnet: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .cidr */ .BF, pool: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU, account: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU });
/** The text of a claim's file: always one line, so that Git never merges two claims into one. */
function renderClaim({ subnet, pool, account }) {
    return `{subnet: ${subnet}, pool: ${pool}, account: ${account}}\n`;
}


/***/ }),

/***/ 9262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ contacts)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4410);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7372);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(993);



// The limits are those of PutAlternateContact.
const contact = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ is: 'a name', hint: 'Shorten it.', max: 64 }),
    title: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ is: 'a title', hint: 'Shorten it.', max: 50 }),
    email: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .email */ .Rp,
    phone: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({
        is: 'a telephone number',
        hint: 'Write it like "+1 555 0100".',
        max: 25,
        pattern: /^[\s0-9()+-]+$/,
    }),
});
/** The alternate contacts of an AWS account. */
const contacts = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    billing: contact.optional(),
    operations: contact.optional(),
    security: contact.optional(),
});


/***/ }),

/***/ 7500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ organization),
/* harmony export */   r: () => (/* binding */ hubOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4410);
/* harmony import */ var _contacts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9262);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7372);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(993);




const organizationItself = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .label */ .Pf.describe('example marks the sample ledger that ships: workflows stay quiet on it'),
    management_account: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .accountId */ .lS,
    partition: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['aws', 'aws-us-gov', 'aws-cn', 'aws-eusc']).default('aws'),
    region: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .region */ .Ny.describe('where Organizations, IAM Identity Center and Control Tower are'),
    never: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .accountId */ .lS).max(1000).default([]).describe('accounts that no workflow may touch'),
});
const automation = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    account: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .accountId */ .lS,
    roles: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ read: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .roleName */ .S3, write: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .roleName */ .S3, apps: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .roleName */ .S3, bundles: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .roleName */ .S3 }),
})
    .describe('the account whose OIDC provider trusts this repository, and the roles its jobs start from');
const product = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)({
    is: "a Service Catalog product's id",
    hint: 'Write it like prod-abcdefghijklm.',
    max: 100,
    pattern: /^prod-[a-z0-9]+$/,
});
const factory = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['organizations', 'service-catalog']),
    email: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .emailPattern */ .z6.optional(),
    unit: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .unit */ .zA.describe('where accounts go that name no unit; with service-catalog also its managed unit'),
    suspended_unit: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .unit */ .zA.optional(),
    product: product.optional(),
    auto_enroll: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .describe('Control Tower enrolls accounts that are moved into the unit: creation waits for that')
        .optional(),
    sso: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ email: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .email */ .Rp, first_name: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, last_name: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8 }).optional(),
});
const roles = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    factory: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .roleName */ .S3.default('genesis-factory'),
    factory_reader: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .roleName */ .S3.default('genesis-factory-reader'),
    bootstrap: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .roleName */ .S3.default('OrganizationAccountAccessRole'),
    provisioning: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .roleName */ .S3.default('MattermostAccountProvisioningRole'),
    reader: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .roleName */ .S3.default('GenesisReaderRole'),
    apps: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .roleName */ .S3.default('GenesisAppsRole'),
    external_id: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .externalId */ .pP.optional(),
})
    .describe('roles in the other accounts');
const hub = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    region: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .region */ .Ny,
    core_account: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .accountId */ .lS,
    share_role: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .roleName */ .S3,
    reader_role: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .roleName */ .S3,
    transit_gateway: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)({
        is: "a transit gateway's id",
        hint: 'Write it like tgw-0123456789abcdef0.',
        max: 21,
        pattern: /^tgw-[0-9a-f]{8,17}$/,
    }),
    resource_share: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)({
        is: 'the id of a resource share: the end of its ARN',
        hint: 'Write only what follows resource-share/, in quotes where it is all digits.',
        max: 64,
        pattern: /^[0-9a-f][0-9a-f-]+$/,
    }),
    accept: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['auto', 'manual']).default('auto').describe('whether the gateway accepts attachments by itself'),
    routes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .route */ .wE).max(100).default([]).describe('networks reached through the transit gateway'),
    dns_servers: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .address */ .hl).max(4).default([]),
    zones: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)({ is: "an availability zone's letter", hint: 'Write it like a.', max: 1, pattern: /^[a-z]$/ }))
        .min(2)
        .max(4)
        .describe('availability zones, one private and one public subnet in each'),
});
const network = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    environment: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .label */ .Pf,
    nat: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['per-zone', 'single']).default('per-zone'),
    teleport_cidrs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .ipv4Cidr */ .wR).max(100).default([]),
    vpn_cidrs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .ipv4Cidr */ .wR).max(100).default([]),
    cnc_cidrs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .ipv4Cidr */ .wR).max(100).default([]),
    gitlab_cidrs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .ipv4Cidr */ .wR).max(100).default([]),
    database: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        family: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)({
            is: "a family of Aurora PostgreSQL's parameter groups",
            hint: 'Write it like aurora-postgresql16.',
            max: 64,
            pattern: /^aurora-postgresql[0-9]+(\.[0-9]+)?$/,
        }).default('aurora-postgresql16'),
        postgresql: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(true),
        mysql: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(false),
    })
        .prefault({}),
    provisioner_url: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ.nullable().default(null),
});
/** The names are those of IAM's UpdateAccountPasswordPolicy. */
const passwordPolicy = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    minimum_password_length: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(6).max(128).optional(),
    require_symbols: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional(),
    require_numbers: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional(),
    require_uppercase_characters: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional(),
    require_lowercase_characters: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional(),
    allow_users_to_change_password: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional(),
    max_password_age: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(1095).optional(),
    password_reuse_prevention: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(24).optional(),
    hard_expiry: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional(),
});
const baseline = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    alias: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(false),
    contacts: _contacts_js__WEBPACK_IMPORTED_MODULE_0__/* .contacts */ .M.default({}),
    default_vpcs: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ remove_in: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .region */ .Ny).max(50) }).default({ remove_in: [] }),
    s3_block_public: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(false),
    ebs_encryption: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(false),
    password_policy: passwordPolicy.default({}),
    quarantine_policy: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)({
        is: "a service control policy's id",
        hint: 'Write it like p-examplepolicyid111.',
        max: 130,
        pattern: /^p-[0-9A-Za-z_]{8,128}$/,
    })
        .nullable()
        .default(null),
})
    .describe('what every account gets before its network');
const server = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ site_url: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ, bucket: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .bucket */ .DC, region: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .region */ .Ny, execute_role: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .roleName */ .S3 });
const webhook = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .label */ .Pf.describe('its address and key are in the secret GENESIS_WEBHOOKS'),
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['genesis', 'mattermost']).default('genesis'),
});
const ignoredDrift = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    account: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU,
    address: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)({
        is: "a resource's address in Terraform",
        hint: 'Write it like module.network.aws_vpc.this.',
        max: 512,
    }),
    reason: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    until: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .date */ .p6,
});
/** `state/organization.yaml`: where accounts are made and which credentials make them. */
const organization = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    organization: organizationItself,
    automation,
    factory,
    roles: roles.prefault({}),
    hubs: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .label */ .Pf, hub).describe('one per region in use'),
    network,
    terraform: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ state_bucket: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .bucket */ .DC, region: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .region */ .Ny }),
    baseline: baseline.prefault({}),
    servers: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .label */ .Pf, server).default({}).describe('Mattermost servers that apps are listed on'),
    webhooks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(webhook).max(50).default([]),
    drift: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ignore: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(ignoredDrift).max(1000).default([]) }).prefault({}),
    approval: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        self: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().describe('who brought something in may approve it by its digest: for one person alone'),
    })
        .prefault({ self: false }),
});
/** The hub of a name; a pool may well name one `constructor`, which every object has. */
function hubOf({ hubs }, name) {
    return Object.hasOwn(hubs, name) ? hubs[name] : undefined;
}


/***/ }),

/***/ 7372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   yb: () => (/* binding */ codePoint)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4410);

// Control characters fake log lines; the marks that turn the reading direction make text look like other text in a review.
const UNSEEN = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/u;
/** How much of a value is repeated in a message. */
const SHOWN = 60;
/** The schema of a kind of text. What it refuses says how to mend it, in `params.hint` of the issue. */
function text(kind) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .check(({ value, issues }) => {
        const fault = faultOf(value, kind);
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
function faultOf(value, kind) {
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


/***/ }),

/***/ 993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ cidr),
/* harmony export */   DC: () => (/* binding */ bucket),
/* harmony export */   Ny: () => (/* binding */ region),
/* harmony export */   OZ: () => (/* binding */ url),
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   Rp: () => (/* binding */ email),
/* harmony export */   S3: () => (/* binding */ roleName),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   _A: () => (/* binding */ tags),
/* harmony export */   hl: () => (/* binding */ address),
/* harmony export */   lS: () => (/* binding */ accountId),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   pP: () => (/* binding */ externalId),
/* harmony export */   wE: () => (/* binding */ route),
/* harmony export */   wR: () => (/* binding */ ipv4Cidr),
/* harmony export */   z6: () => (/* binding */ emailPattern),
/* harmony export */   zA: () => (/* binding */ unit)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4410);
/* harmony import */ var _addresses_parse_cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3892);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7372);



// The kinds of values that several files of the ledger share. Limits are AWS's or GitHub's unless said otherwise.
/** 32 characters at most, or Git could take one claim for a renamed copy of another: the files would be too alike. */
const name = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
    is: 'a name of 3 to 32 lower-case letters, digits and single hyphens that starts with a letter',
    hint: 'Write it like team-prod-1.',
    min: 3,
    max: 32,
    pattern: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
});
/** Names of things inside organization.yaml (hubs, servers, webhooks): they may be shorter. */
const label = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
    is: 'a name of lower-case letters, digits and single hyphens that starts with a letter',
    hint: 'Write it like main or us-east.',
    max: 32,
    pattern: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
});
const accountId = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
    is: 'an AWS account id: 12 digits in quotes',
    hint: 'Write it like "123456789012", without spaces or hyphens.',
    min: 12,
    max: 12,
    pattern: /^\d{12}$/,
});
const region = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
    is: 'an AWS region',
    hint: 'Write it like us-east-1.',
    max: 32,
    pattern: /^[a-z]{2,5}(-[a-z]+)+-\d{1,2}$/,
});
/** Organizations takes 6 to 64 characters. */
const email = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
    is: 'an e-mail address',
    hint: 'Write it like aws+team@example.com.',
    min: 6,
    max: 64,
    pattern: /^[A-Za-z0-9._%+=/-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/,
});
/** The same for every account, with its name at `{name}`. */
const emailPattern = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
    is: 'an e-mail address with {name} once in it',
    hint: 'Write it like aws+{name}@example.com.',
    max: 64,
    pattern: /^[A-Za-z0-9._%+=/-]*\{name\}[A-Za-z0-9._%+=/-]*@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/,
});
/** IAM role names have at most 64 characters. */
const roleName = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
    is: "a role's name, without path or ARN",
    hint: 'Write only the name, like genesis-read.',
    max: 64,
    pattern: /^[\w+=,.@-]+$/,
});
/** IAM: 2 to 1,224 characters. */
const externalId = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
    is: 'an external id',
    hint: 'Letters, digits and _+=,.@:/- are allowed.',
    min: 2,
    max: 1224,
    pattern: /^[\w+=,.@:/-]+$/,
});
/** Organizational units by their names from the root; a unit's name has at most 128 characters, units nest five deep. */
const unit = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
    is: 'a path of organizational units',
    hint: 'Write the names from below the root, like Workloads/Prod, without a slash at either end.',
    max: 5 * 129,
    pattern: /^[^/]{1,128}(\/[^/]{1,128}){0,4}$/,
});
const bucket = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
    is: "an S3 bucket's name",
    hint: 'Write it like example-genesis-state: lower-case letters, digits, hyphens and dots.',
    min: 3,
    max: 63,
    pattern: /^[a-z0-9]([a-z0-9-]|\.(?!\.))*[a-z0-9]$/,
});
const url = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
    is: 'an http(s) address',
    hint: 'Write it like https://mm.example.com.',
    max: 2048,
    pattern: /^https?:\/\/[A-Za-z0-9.-]+(:\d{1,5})?(\/[^\s"'<>\\]*)?$/,
});
const date = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
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
const cidr = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
    is: 'a network in canonical form',
    hint: 'Write it like 10.0.4.0/24 or fd00:1::/48.',
    max: 64,
    rule: (value) => {
        const parsed = (0,_addresses_parse_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCidr */ .G)(value);
        return 'reason' in parsed ? asClause(parsed) : undefined;
    },
});
const IPV4_HINT = 'Write it like 10.20.0.0/16.';
/** What security groups and a VPC's DNS settings take here: the network module is IPv4 only. */
const ipv4Cidr = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ is: 'an IPv4 network in canonical form', hint: IPV4_HINT, max: 18, rule: ipv4Fault });
/** What a route to a hub takes. */
const route = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
    is: 'an IPv4 network in canonical form',
    hint: IPV4_HINT,
    max: 18,
    rule: (value) => value === '0.0.0.0/0'
        ? { reason: 'must not be the default route: that goes to the NAT and internet gateways', hint: IPV4_HINT }
        : ipv4Fault(value),
});
const address = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
    is: 'an IPv4 address',
    hint: 'Write it like 10.100.0.2.',
    max: 15,
    rule: (value) => {
        const parsed = (0,_addresses_parse_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCidr */ .G)(`${value}/32`);
        if (!('reason' in parsed) && parsed.family === 4)
            return undefined;
        return {
            reason: `must be an IPv4 address, not ${JSON.stringify(value)}`,
            hint: 'Write it like 10.100.0.2, without a prefix.',
        };
    },
});
/** Any short text in one line. */
const line = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ is: 'text in one line', hint: 'Shorten it to one line.', max: 256 });
/** AWS's tags: keys of 128 characters, values of 256, and `aws:` is AWS's own. */
const tags = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
    is: 'letters, digits, spaces and _.:/=+-@, without aws: or genesis: at its beginning',
    hint: 'Write it like cost-center.',
    max: 128,
    pattern: /^(?![aA][wW][sS]:|genesis:)[\p{L}\p{Z}\p{N}_.:/=+\-@]+$/u,
}), (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
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
    const parsed = (0,_addresses_parse_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCidr */ .G)(value);
    if ('reason' in parsed)
        return asClause(parsed);
    return parsed.family === 4 ? undefined : { reason: 'must be an IPv4 network', hint: IPV4_HINT };
}


/***/ }),

/***/ 2817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JA: () => (/* binding */ EMPTY_STATUS),
  rk: () => (/* binding */ readStatus)
});

// UNUSED EXPORTS: refuseUnreadable, renderStatus

// EXTERNAL MODULE: ../../node_modules/yaml/dist/index.js
var dist = __webpack_require__(3483);
// EXTERNAL MODULE: ./src/core/problem.js
var problem = __webpack_require__(8890);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(3477);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(4410);
// EXTERNAL MODULE: ./src/core/ledger/schema/values.js
var values = __webpack_require__(993);
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
    subnet: values/* cidr */.BF.optional(),
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

// EXTERNAL MODULE: ./src/core/ledger/yaml/flaw.js
var yaml_flaw = __webpack_require__(5681);
// EXTERNAL MODULE: ./src/core/ledger/yaml/read.js + 7 modules
var yaml_read = __webpack_require__(721);
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
        const read = (0,yaml_read/* readYaml */.g)(file, schema);
        if ('value' in read)
            records.set(name, read.value);
        else
            problems.push(...read.flaws.map((flaw) => (0,yaml_flaw/* flawProblem */.e)(file.path, flaw, touches(name))));
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
    const entries = [...known, ...others].map((key) => [key, sorted(record[key])]);
    // Quoted also where YAML 1.1 would read something else: people look at these files with other tools.
    return stringify(Object.fromEntries(entries), { lineWidth: 0, compat: 'yaml-1.1' });
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]));
}


/***/ }),

/***/ 5681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ pathText),
/* harmony export */   e: () => (/* binding */ flawProblem)
/* harmony export */ });
/* harmony import */ var _schema_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7372);

/** A path of keys as people write it: `hubs.main.zones[0]`, `tags."cost center"`. */
function pathText(path) {
    return path.reduce((text, key) => {
        if (typeof key === 'number')
            return `${text}[${key}]`;
        const shownKey = /^[\w-]{1,60}$/.test(String(key)) ? String(key) : (0,_schema_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(key);
        return text ? `${text}.${shownKey}` : shownKey;
    }, '');
}
/** Messages repeat what is in the file, and that may be long. */
const LONGEST = 400;
function cut(text) {
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
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


/***/ }),

/***/ 721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./src/core/ledger/schema/text.js
var schema_text = __webpack_require__(7372);
;// CONCATENATED MODULE: ./src/core/ledger/yaml/decode.js

/** No file of a ledger is longer: what is, isn't looked into. */
const MOST_BYTES = 64 * 1024;
// Tab, line feed and carriage return are YAML's own. A lone carriage return is refused: editors differ on what it is.
// Marks that turn the reading direction let a review see another text than the one that is read.
const UNSEEN = /[^\P{Cc}\t\n\r]|[\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|\r(?!\n)/u;
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
    const found = UNSEEN.exec(text);
    if (!found)
        return undefined;
    const before = text.slice(0, found.index).split('\n');
    return {
        line: before.length,
        column: (before.at(-1)?.length ?? 0) + 1,
        message: `this file has the invisible character ${(0,schema_text/* codePoint */.yb)(found[0])} here`,
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
            report(offsetOf(pair.key), `${(0,schema_text/* shown */.SP)(key)} is written twice`, 'Keep one of the two.');
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

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(4410);
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

// EXTERNAL MODULE: ./src/core/ledger/suggest.js
var suggest = __webpack_require__(1465);
// EXTERNAL MODULE: ./src/core/ledger/yaml/flaw.js
var flaw = __webpack_require__(5681);
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
    const misspelt = new Set(issues.filter(({ code }) => code === 'unrecognized_keys').map(({ path }) => (0,flaw/* pathText */.L)(path)));
    return issues.filter(({ code, path }) => code !== 'custom' || !misspelt.has((0,flaw/* pathText */.L)(path)));
}
function flawsOf(issue, context) {
    const { document, schema } = context;
    const { path } = issue;
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => unknownKey(path, key, context));
    if (issue.code === 'invalid_key') {
        const inner = issue.issues[0];
        const { message, hint } = inner ? wrongness(inner, path.at(-1), context) : { message: issue.message, hint: '' };
        return [{ ...document.keyAt(path), message: `${(0,flaw/* pathText */.L)(path.slice(0, -1))}: a key ${message}`, hint }];
    }
    const value = valueAt(document.value, path);
    if (value === undefined) {
        const meaning = meaningAt(schema, path);
        const hint = meaning ? `Add it: ${meaning}.` : `Add a line that begins with ${String(path.at(-1))}:`;
        return [{ ...document.at(path), message: `${(0,flaw/* pathText */.L)(path)} is missing`, hint, missing: (0,flaw/* pathText */.L)(path) }];
    }
    const { message, hint } = wrongness(issue, value, context);
    return [{ ...document.at(path), message: `${(0,flaw/* pathText */.L)(path) || 'this file'} ${message}`, hint }];
}
function unknownKey(path, key, { document, schema }) {
    const known = keysAt(schema, path);
    const meant = (0,suggest/* closest */.k)(key, known);
    return {
        ...document.keyAt([...path, key]),
        message: `${(0,flaw/* pathText */.L)([...path, key])} is not a key that is known here`,
        hint: meant ? `Did you mean ${meant}?` : `Known here: ${known.join(', ')}.`,
    };
}
function suggestions(issue, { schema }) {
    if (issue.code !== 'unrecognized_keys')
        return [];
    return issue.keys.flatMap((key) => {
        const meant = (0,suggest/* closest */.k)(key, keysAt(schema, issue.path));
        return meant ? [(0,flaw/* pathText */.L)([...issue.path, meant])] : [];
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
    const meant = typeof value === 'string' ? (0,suggest/* closest */.k)(value, values) : undefined;
    const choices = values.length === 1 ? values[0] : `one of ${values.join(', ')}`;
    return {
        message: `must be ${choices}, not ${(0,schema_text/* shown */.SP)(value)}`,
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
    return (0,schema_text/* shown */.SP)(value);
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


/***/ }),

/***/ 3905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   gj: () => (/* binding */ rendered),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   tJ: () => (/* binding */ inert),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
// Markdown as GitHub shows it, out of values that nobody can vouch for: names and texts come from pull requests and from
// Terraform. What can be markup becomes an entity, so a value can neither end a table, a fence or an HTML block, nor
// call people or become a link, nor pass for something else by invisible characters.
// An underscore within a word means nothing in Markdown, and aws_nat_gateway should stay readable in the raw text.
const MARKUP = /[&<>|`*[\]~\\$#]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;
// By these GitHub knows an address without any markup, also within <code>, and makes a link of it (GFM, autolinks).
const ADDRESS = /:(?=\/\/)|(?<=www)\./gi;
// Control and format characters, which reorder or hide text; line breaks and tabs are dealt with before.
const INVISIBLE = /(?!\t)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/** A value within a line: text that GitHub shows as it is. Line breaks become spaces. */
function inert(text) {
    // GitHub looks for @people and issues (#1, GH-1) after Markdown is rendered, so an entity alone doesn't hide them.
    return escaped(text).replace(/@|(?:&#35;|gh-)(?=\d)/gi, '$&&#8203;');
}
/** A value within a line, as code: it can be copied as it is, and GitHub looks for no people or issues in it. */
function code(text) {
    return `<code>${escaped(text)}</code>`;
}
/** At most `length` characters, the last one "…" where something was cut. */
function shortened(text, length) {
    const characters = [...text];
    return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}
/** "1 account", "2 accounts"; with `plural` where an s isn't enough. */
function counted(count, noun, plural = `${noun}s`) {
    return `${count} ${count === 1 ? noun : plural}`;
}
/** Names one after the other, as code; so many that they fit on a page, and how many there are besides. */
function listed(names) {
    const shown = names.slice(0, MOST_LISTED).map((name) => code(shortened(name, 100)));
    const more = names.length - shown.length;
    return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
/** Lines of ready Markdown as one block. */
function paragraph(...lines) {
    return { open: '', lines, close: '' };
}
/** A table; its cells are ready Markdown of one line. */
function table(columns, rows) {
    const row = (cells) => `| ${cells.join(' | ')} |`;
    const head = row(columns.map(({ title }) => title));
    const rule = row(columns.map(({ number }) => (number ? '--:' : '---')));
    return { open: `${head}\n${rule}`, lines: rows.map(row), close: '' };
}
/** A fence around any lines. Its ticks are more than any line has, and lines too long for a page are wrapped. */
function fence(language, lines) {
    const shown = lines.flatMap((line) => wrapped(visible(line)));
    const longest = Math.max(2, ...shown.map((line) => Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length))));
    const ticks = '`'.repeat(longest + 1);
    return { open: `${ticks}${language}`, lines: shown, close: ticks };
}
/** Folds a block; `summary` is ready inline Markdown or HTML. */
function folded(summary, { open, lines, close }) {
    // GitHub parses Markdown within <details> only after an empty line.
    const inner = open ? `\n\n${open}` : '\n';
    return {
        open: `<details><summary>${summary}</summary>${inner}`,
        lines,
        close: `${close && `${close}\n`}\n</details>`,
    };
}
/** A block's text, with all of its lines or some. */
function rendered({ open, lines, close }, some = lines) {
    return [...(open ? [open] : []), ...some, ...(close ? [close] : [])].join('\n');
}
const WRAP = 2000;
const MOST_LISTED = 50;
function wrapped(line) {
    const characters = [...line];
    if (characters.length <= WRAP)
        return [line];
    const pieces = Math.ceil(characters.length / WRAP);
    return Array.from({ length: pieces }, (_, piece) => characters.slice(piece * WRAP, (piece + 1) * WRAP).join(''));
}
function escaped(text) {
    const line = visible(text.replace(/\r\n|[\r\n\t]/g, ' '));
    const entity = (character) => `&#${character.codePointAt(0)};`;
    return line.replace(MARKUP, entity).replace(ADDRESS, entity);
}
function visible(text) {
    return text.toWellFormed().replace(INVISIBLE, (character) => {
        const hexadecimal = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
        return `⟨U+${hexadecimal}⟩`;
    });
}


/***/ }),

/***/ 7960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   j1: () => (/* binding */ readFolder),
/* harmony export */   o5: () => (/* binding */ checkoutOf),
/* harmony export */   qf: () => (/* binding */ writeNew),
/* harmony export */   ub: () => (/* binding */ folderName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8890);




// A ledger as it lies in a working directory, before Git knows of it. Read synchronously: for thousands of small files
// that is several times faster than asking the thread pool four times a file.
/** More of a file isn't read; a ledger's files are far shorter. */
const MOST_BYTES = 2 ** 20;
/** A ledger of 20,000 accounts and claims is well below; a home directory isn't. */
const MOST_FILES = 200_000;
/**
 * Reads the files of a folder as Git would see them: links as links, in the order of their names. Files whose name begins
 * with a dot are left out, since most are an editor's or the system's own.
 *
 * @param isWanted Says which files to read, by their path below the folder; all of them when absent.
 * @returns Files by their path, which begins with the folder as it is given, so that a terminal can open it.
 * @throws UserError where there is no such folder, or something in it can't be read.
 */
function readFolder(folder, isWanted = () => true) {
    const files = filesBelow(folder).filter(({ file }) => isWanted(file.slice(folder.length + 1)));
    return new Map(files.map(({ file, isLink }) => [file, readable(file, () => (isLink ? readLink(file) : readFile(file)))]));
}
/** The folder as the paths of `readFolder` begin: without `./` in front or a slash at its end. */
function folderName(folder) {
    return node_path__WEBPACK_IMPORTED_MODULE_2__.normalize(folder).replace(/(?<=.)\/+$/, '');
}
/** Files and links below a folder; there are no others in Git. */
function filesBelow(folder, found = []) {
    for (const entry of entriesOf(folder)) {
        const file = `${folder}/${entry.name}`;
        if (entry.name.startsWith('.'))
            continue;
        if (entry.isDirectory())
            filesBelow(file, found);
        else if (entry.isFile() || entry.isSymbolicLink())
            found.push({ file, isLink: entry.isSymbolicLink() });
        if (found.length > MOST_FILES)
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${folder} is among more than ${MOST_FILES} files: this is no ledger.`);
    }
    return found;
}
function entriesOf(folder) {
    const entries = readable(folder, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder, { withFileTypes: true }));
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}
function readLink(file) {
    return { path: file, mode: '120000', bytes: Buffer.from((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(file)) };
}
function readFile(file) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW);
    try {
        const { size, mode } = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor);
        const bytes = Buffer.alloc(Math.min(size, MOST_BYTES));
        const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, bytes, 0, bytes.length, 0);
        return { path: file, mode: mode & 0o100 ? '100755' : '100644', bytes: bytes.subarray(0, length) };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}
/** Errors of the file system that their reader can mend, in words. */
function readable(what, read) {
    try {
        return read();
    }
    catch (cause) {
        const { code } = cause;
        if (code === 'ENOENT')
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${what} isn't there.`, {}, { cause });
        if (code === 'ENOTDIR')
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${what} is not a folder.`, {}, { cause });
        if (code === 'EACCES' || code === 'EPERM')
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${what} may not be read.`, {}, { cause });
        throw cause;
    }
}
/**
 * Writes a file that must not be there yet: whole or not at all, and never over another one.
 *
 * @returns False where the file is there already, whoever wrote it.
 */
function writeNew(file, text) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { recursive: true });
    // A link to a finished file appears at once and fails where the name is taken; readFolder passes over the dot.
    const draft = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(draft, text, { flag: 'wx' });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.linkSync)(draft, file);
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
    finally {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(draft))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync)(draft);
    }
}
/**
 * Puts another text in the place of a file's, whole or not at all.
 *
 * @throws UserError where the file isn't what it was when it was read, or is a link.
 */
function replaceFile(file, before, after) {
    const now = readable(file, () => ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(file).isSymbolicLink() ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, 'utf8')));
    if (now !== before)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${file} was changed meanwhile, or is a link.`, { hint: 'Run this again.' });
    const draft = node_path__WEBPACK_IMPORTED_MODULE_2__.join(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(draft, after, { flag: 'wx', mode: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file).mode });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(draft, file);
}
/** The Git checkout a folder lies in, and the folder's path from its root; nothing outside of one. */
function checkoutOf(folder) {
    const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(folder);
    for (let root = real;; root = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(root)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, '.git')))
            return { root, path: node_path__WEBPACK_IMPORTED_MODULE_2__.relative(root, real) || '.' };
        if (root === node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(root))
            return undefined;
    }
}


/***/ })

};
