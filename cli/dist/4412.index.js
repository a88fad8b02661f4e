export const id = 4412;
export const ids = [4412];
export const modules = {

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

/***/ 9911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ reservedAccounts)
/* harmony export */ });
/** Accounts in which the organization itself lives: what each is, by id. Nobody adopts, changes or closes them. */
function reservedAccounts({ organization: itself, automation, hubs }) {
    return new Map([
        ...itself.never.map((id) => [id, "one of organization.yaml's `never`"]),
        ...Object.entries(hubs).map(([hub, { core_account }]) => [core_account, `the core account of the hub ${hub}`]),
        [automation.account, 'the account of the automation'],
        [itself.management_account, 'the management account'],
    ]);
}


/***/ }),

/***/ 187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ faultWording),
/* harmony export */   MK: () => (/* binding */ warningAt),
/* harmony export */   Os: () => (/* binding */ errorAt),
/* harmony export */   U0: () => (/* binding */ unknownName)
/* harmony export */ });
/* harmony import */ var _ledger_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1465);

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
    const meant = (0,_ledger_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .k)(name, [...known]);
    return meant ? { ...wording, hint: `Did you mean ${meant}?` } : wording;
}


/***/ }),

/***/ 9677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ checkLedger)
});

// EXTERNAL MODULE: ./src/core/aws/account-order.js
var account_order = __webpack_require__(8645);
// EXTERNAL MODULE: ./src/core/ledger/schema/values.js
var values = __webpack_require__(993);
// EXTERNAL MODULE: ./src/core/check/finding.js
var finding = __webpack_require__(187);
;// CONCATENATED MODULE: ./src/core/check/accounts.js



/** Every account that is to be made has an e-mail that AWS takes: its own, or by the factory's pattern. */
function accountHasEmail({ ledger }) {
    const organization = ledger.organization?.value;
    if (!organization)
        return [];
    return [...ledger.accounts].flatMap(([name, entry]) => {
        const email = (0,account_order/* accountEmail */.on)(entry.value, organization);
        if (email === undefined && entry.value.account_id)
            return [];
        if (email === undefined) {
            const message = `${name} has no e-mail`;
            return [
                (0,finding/* errorAt */.Os)({ entry, path: [] }, [name], {
                    message,
                    hint: 'Add email, or give the factory a pattern in organization.yaml.',
                }),
            ];
        }
        const fault = values/* email */.Rp.safeParse(email).error?.issues[0]?.message;
        if (fault === undefined)
            return [];
        const message = `the e-mail ${email}, made by the factory's pattern, ${fault}`;
        return [(0,finding/* errorAt */.Os)({ entry, path: ['name'] }, [name], { message, hint: 'Add email, or shorten the name.' })];
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
        return [(0,finding/* errorAt */.Os)({ entry, path: ['lifecycle'] }, [name], { message, hint })];
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
            (0,finding/* errorAt */.Os)({ entry, path: ['unit'] }, [name], {
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
            return [(0,finding/* warningAt */.MK)({ entry, path: ['product'] }, [name], { message, hint: 'Delete it.' })];
        }
        if (factory.kind === 'organizations' || product || factory.product || account_id)
            return [];
        const message = `${name} has no product to be made from`;
        return [
            (0,finding/* errorAt */.Os)({ entry, path: [] }, [name], {
                message,
                hint: 'Add product, or give the factory one in organization.yaml.',
            }),
        ];
    });
}

// EXTERNAL MODULE: ./src/core/check/context.js
var check_context = __webpack_require__(2833);
;// CONCATENATED MODULE: ./src/core/check/apps.js


/** An app is deployed to accounts that exist and stay. */
function appHasAccounts({ ledger }) {
    return [...ledger.apps.values()].flatMap((entry) => entry.value.deployments.flatMap(({ account }, index) => {
        const spot = { entry, path: ['deployments', index, 'account'] };
        if (!(0,check_context/* isThere */.$B)(ledger, 'accounts', account)) {
            const hint = `Add ${ledger.folder}/accounts/${account}.yaml, or delete the deployment.`;
            const wording = { message: `there is no account ${account}`, hint };
            return [(0,finding/* errorAt */.Os)(spot, [account], (0,finding/* unknownName */.U0)(account, ledger.accounts.keys(), wording))];
        }
        if (ledger.accounts.get(account)?.value.lifecycle !== 'closed')
            return [];
        return [
            (0,finding/* errorAt */.Os)(spot, [account], { message: `${account} is to be closed`, hint: 'Delete the deployment first.' }),
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
                (0,finding/* errorAt */.Os)({ entry, path }, [account], {
                    message: 'install needs a server',
                    hint: 'Add server, or delete install.',
                }),
            ];
        }
        if (Object.hasOwn(servers, server))
            return [];
        const known = Object.keys(servers);
        const hint = `Write one of ${known.join(', ')}, or add it to organization.yaml.`;
        const wording = (0,finding/* unknownName */.U0)(server, known, { message: `organization.yaml has no server ${server}`, hint });
        return [(0,finding/* errorAt */.Os)({ entry, path }, [account], wording)];
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
            return [(0,finding/* errorAt */.Os)({ entry, path: ['deployments', index] }, [account], { message, hint: 'Keep one of the two.' })];
        });
    });
}

// EXTERNAL MODULE: ./src/core/addresses/blocks.js
var blocks = __webpack_require__(8562);
// EXTERNAL MODULE: ./src/core/addresses/cidr.js
var addresses_cidr = __webpack_require__(9842);
// EXTERNAL MODULE: ./src/core/addresses/cidr-text.js
var cidr_text = __webpack_require__(7800);
// EXTERNAL MODULE: ./src/core/addresses/claim-name.js
var claim_name = __webpack_require__(1020);
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
    for (const network of [...networks].sort(addresses_cidr/* compareCidrs */.z_)) {
        let outer = around.at(-1);
        while (outer && !(0,addresses_cidr/* contains */.gR)(outer, network)) {
            around.pop();
            outer = around.at(-1);
        }
        if (outer)
            pairs.push([outer, network]);
        around.push(network);
    }
    return pairs;
}

// EXTERNAL MODULE: ./src/core/addresses/parse-cidr.js
var parse_cidr = __webpack_require__(3892);
;// CONCATENATED MODULE: ./src/core/check/claims.js








/** Claims aren't written by hand: whatever is wrong with one, this mends it. */
function claimAnew(account) {
    return `Delete this file in the pull request that added it; \`genesis subnet claim --account ${account}\` claims anew.`;
}
/** A claim is a block of a pool that exists. */
function claimIsBlock({ ledger, spaces, claims }) {
    return claims.flatMap((claim) => {
        const { entry, pool, account, subnet, cidr } = claim;
        if (!(0,check_context/* isThere */.$B)(ledger, 'pools', pool)) {
            return [
                (0,finding/* errorAt */.Os)({ entry, path: ['pool'] }, [account], {
                    message: `there is no pool ${pool}`,
                    hint: claimAnew(account),
                }),
            ];
        }
        const space = spaces.get(pool);
        if (!space || (0,blocks/* isBlock */.WH)(space, cidr))
            return [];
        const message = `subnet ${subnet} is not a block of the pool ${pool} (${spaceText(space)})`;
        return [(0,finding/* errorAt */.Os)({ entry, path: ['subnet'] }, [account], { message, hint: claimAnew(account) })];
    });
}
/** A claim's account exists, or existed and its block rests. */
function claimHasAccount({ ledger, status, claims }) {
    return claims.flatMap(({ entry, account }) => {
        if ((0,check_context/* isThere */.$B)(ledger, 'accounts', account) || (0,check_context/* isDeleted */.oy)(status, account) || status.unreadable.has(account))
            return [];
        const hint = `Add ${ledger.folder}/accounts/${account}.yaml, or delete the claim in the pull request that added it.`;
        return [(0,finding/* errorAt */.Os)({ entry, path: ['account'] }, [account], { message: `there is no account ${account}`, hint })];
    });
}
/** An account holds one block. */
function claimIsOnly({ claimsOf }) {
    return [...claimsOf].flatMap(([account, claims]) => {
        const [first, ...others] = claims;
        return others.map(({ entry }) => {
            const message = `${account} holds two blocks: this and ${first?.subnet}`;
            return (0,finding/* errorAt */.Os)({ entry, path: ['account'] }, [account], {
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
        const hint = `Put ${ledger.folder}/subnets/${(0,claim_name/* claimFileName */.c)((0,parse_cidr/* toCidr */.q)(record.subnet))} back, and delete this file.`;
        return [(0,finding/* errorAt */.Os)({ entry, path: ['subnet'] }, [account], { message, hint })];
    });
}
/** No address is in two claims. */
function claimsAreApart({ claims }) {
    return findOverlaps(claims.map((claim) => ({ ...claim.cidr, claim }))).map(([{ claim: outer }, { claim: inner }]) => {
        const message = `subnet ${inner.subnet} overlaps ${outer.subnet}, which ${outer.account} holds`;
        const accounts = [...new Set([outer.account, inner.account])];
        return (0,finding/* errorAt */.Os)({ entry: inner.entry, path: ['subnet'] }, accounts, {
            message,
            hint: 'Delete the claim that was added last.',
        });
    });
}
/** No claim is where the status knows the network of another account, whose own claim is gone. */
function claimIsFree({ status, claims, claimsOf }) {
    const inUse = [...status.accounts].flatMap(([account, { state, subnet }]) => subnet && state !== 'deleted' && !claimsOf.has(account) ? [{ account, subnet, cidr: (0,parse_cidr/* toCidr */.q)(subnet) }] : []);
    if (inUse.length === 0)
        return [];
    return claims.flatMap(({ entry, account, subnet, cidr }) => {
        const other = inUse.find((one) => one.account !== account && (0,addresses_cidr/* overlaps */.$f)(one.cidr, cidr));
        if (!other)
            return [];
        const message = `subnet ${subnet} overlaps ${other.subnet}, where ${other.account} has its network`;
        return [(0,finding/* errorAt */.Os)({ entry, path: ['subnet'] }, [account], { message, hint: claimAnew(account) })];
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
        return [(0,finding/* errorAt */.Os)({ entry: claim.entry, path }, [claim.account], { message, hint })];
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
    return `${(0,cidr_text/* formatCidr */.mG)(parent)} in /${splitPrefix}`;
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
            return [(0,finding/* errorAt */.Os)(spot, [name], { message: `${name} has no network for a cluster to be in`, hint })];
        }
        if (organization && organization.network.provisioner_url === null) {
            const message = 'nobody makes clusters: network.provisioner_url in organization.yaml is null';
            const hint = "Write the cloud provisioner's address there, or delete cluster.";
            return [(0,finding/* errorAt */.Os)(spot, [name], { message, hint })];
        }
        const lacks = lacksOf(cluster);
        const message = `an EKS cluster lacks ${lacks.join(', ')}`;
        return lacks.length > 0 ? [(0,finding/* errorAt */.Os)(spot, [name], { message, hint: `Add ${lacks.join(', ')}.` })] : [];
    });
}
/** What the provisioner refuses a request without (mattermost-cloud, model/cluster_request.go). */
function lacksOf(cluster) {
    if (cluster.provisioner !== 'eks')
        return [];
    return ['ami', 'cluster_role', 'node_role'].filter((key) => cluster[key] === undefined);
}

// EXTERNAL MODULE: ./src/core/aws/reserved.js
var aws_reserved = __webpack_require__(9911);
;// CONCATENATED MODULE: ./src/core/check/identity.js
// An AWS account is one ledger's account: by its id, by its e-mail, for good.



/** No two accounts share an e-mail, however it is capitalized. */
function emailIsOwn(context) {
    const organization = context.ledger.organization?.value;
    if (!organization)
        return [];
    const keyOf = (account) => (0,account_order/* accountEmail */.on)(account, organization)?.toLowerCase();
    return shared(context, keyOf).map(({ entry, key, holder }) => {
        const path = entry.value.email ? ['email'] : ['name'];
        const message = `the e-mail ${key} belongs to ${holder}`;
        return (0,finding/* errorAt */.Os)({ entry, path }, [entry.value.name], {
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
        return (0,finding/* errorAt */.Os)({ entry, path: ['account_id'] }, [entry.value.name], {
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
            (0,finding/* errorAt */.Os)({ entry, path: ['account_id'] }, [name], {
                message,
                hint: 'Delete account_id, or adopt the other account by a file of its own.',
            }),
        ];
    });
}
/** Nobody adopts or closes what the organization itself lives in. */
function outOfReach({ ledger, status }) {
    const organization = ledger.organization?.value;
    const reserved = organization ? (0,aws_reserved/* reservedAccounts */.r)(organization) : new Map();
    return [...ledger.accounts].flatMap(([name, entry]) => {
        const id = entry.value.account_id ?? status.accounts.get(name)?.account_id;
        const what = id === undefined ? undefined : reserved.get(id);
        if (what === undefined)
            return [];
        const message = `the AWS account ${id} is ${what}: it can't be an account of the ledger`;
        return [
            (0,finding/* errorAt */.Os)({ entry, path: ['account_id'] }, [name], {
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
            return [(0,finding/* errorAt */.Os)({ entry, path: ['name'] }, [name], { message, hint: 'Take another name and e-mail.' })];
        }
        const email = organization && (0,account_order/* accountEmail */.on)(entry.value, organization);
        const owner = email && byEmail.get(email.toLowerCase());
        if (!owner || owner === name)
            return [];
        const path = entry.value.email ? ['email'] : ['name'];
        const message = `the e-mail ${email} was ${owner}'s, which is closed: AWS never takes it again`;
        return [(0,finding/* errorAt */.Os)({ entry, path }, [name], { message, hint: 'Write another e-mail.' })];
    });
}

;// CONCATENATED MODULE: ./src/core/check/networks.js







/** The pool that an account names exists. */
function accountPoolExists({ ledger }) {
    return [...ledger.accounts].flatMap(([name, entry]) => {
        const pool = (0,check_context/* wantedNetwork */.y6)(entry.value)?.pool;
        if (pool === undefined || (0,check_context/* isThere */.$B)(ledger, 'pools', pool))
            return [];
        const pools = [...ledger.pools.keys()];
        const hint = `Write one of ${pools.slice(0, 10).join(', ')}, or add ${ledger.folder}/pools/${pool}.yaml.`;
        const wording = (0,finding/* unknownName */.U0)(pool, pools, { message: `there is no pool ${pool}`, hint });
        return [(0,finding/* errorAt */.Os)({ entry, path: ['network', 'pool'] }, [name], wording)];
    });
}
/** A pinned block is a block of one pool, and nobody else's. */
function pinIsBlock(context) {
    const { ledger } = context;
    const pins = new Map();
    return [...ledger.accounts].flatMap(([name, entry]) => {
        const subnet = (0,check_context/* wantedNetwork */.y6)(entry.value)?.subnet;
        if (subnet === undefined)
            return [];
        const other = ledger.claims.get(subnet)?.value.account ?? pins.get(subnet);
        if (!pins.has(subnet))
            pins.set(subnet, name);
        const spot = { entry, path: ['network', 'subnet'] };
        if (other !== undefined && other !== name) {
            const message = `${subnet} belongs to ${other}`;
            return [(0,finding/* errorAt */.Os)(spot, [name], { message, hint: 'Pin another block, or name a pool.' })];
        }
        const wrong = unaligned((0,parse_cidr/* toCidr */.q)(subnet), context);
        return wrong ? [(0,finding/* errorAt */.Os)(spot, [name], wrong)] : [];
    });
}
function unaligned(pin, { ledger, spaces }) {
    if ([...spaces.values()].some((space) => (0,blocks/* isBlock */.WH)(space, pin)))
        return undefined;
    const unknown = [...ledger.unreadable].some((path) => path.startsWith(`${ledger.folder}/pools/`));
    if (unknown || spaces.size < ledger.pools.size)
        return undefined;
    const around = [...spaces].find(([, space]) => (0,addresses_cidr/* contains */.gR)(space.parent, pin));
    if (!around)
        return { message: `${(0,cidr_text/* formatCidr */.mG)(pin)} lies in no pool`, hint: 'Pin a block of a pool, or name a pool.' };
    const [pool, space] = around;
    const fitting = (0,cidr_text/* formatCidr */.mG)((0,blocks/* blockAt */.Vb)(space, (0,blocks/* indexOf */.qh)(space, pin) ?? 0));
    return {
        message: `${(0,cidr_text/* formatCidr */.mG)(pin)} is not a block of the pool ${pool}`,
        hint: `Its blocks are /${space.splitPrefix}, such as ${fitting}.`,
    };
}
/**
 * An account that wants a network has a claim. A warning while it has no network yet: in a pull request the claim comes
 * after the file. A network without its claim is an error: another block would mean another network.
 */
function accountHasClaim({ ledger, status, claimsOf }) {
    return [...ledger.accounts].flatMap(([name, entry]) => {
        if (!(0,check_context/* wantedNetwork */.y6)(entry.value) || claimsOf.has(name))
            return [];
        const spot = { entry, path: ['network'] };
        const subnet = status.accounts.get(name)?.subnet;
        if (subnet) {
            const message = `${name} has its network on ${subnet}, but its claim is gone`;
            const hint = `Put ${ledger.folder}/subnets/${(0,claim_name/* claimFileName */.c)((0,parse_cidr/* toCidr */.q)(subnet))} back.`;
            return [(0,finding/* errorAt */.Os)(spot, [name], { message, hint })];
        }
        const message = `${name} has no block yet`;
        const hint = `The plan workflow claims one for its pull request; by hand: \`genesis subnet claim --account ${name}\`.`;
        return [(0,finding/* warningAt */.MK)(spot, [name], { message, hint })];
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
        (0,finding/* errorAt */.Os)({ entry, path: ['factory'] }, undefined, { message, hint: 'Add sso: {email, first_name, last_name}.' }),
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
    return [...zones, ...names].map(({ path, text }) => (0,finding/* errorAt */.Os)({ entry, path }, undefined, { message: `${text} is there twice`, hint: 'Keep one of the two.' }));
}
function repeated(values) {
    return values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));
}
/** Drift is ignored in accounts that exist. */
function ignoredDriftIsOfAccounts({ ledger }) {
    const entry = ledger.organization;
    return (entry?.value.drift.ignore ?? []).flatMap(({ account }, index) => {
        if (!entry || (0,check_context/* isThere */.$B)(ledger, 'accounts', account))
            return [];
        const wording = { message: `there is no account ${account}`, hint: 'Delete the entry.' };
        const spot = { entry, path: ['drift', 'ignore', index, 'account'] };
        return [(0,finding/* warningAt */.MK)(spot, [], (0,finding/* unknownName */.U0)(account, ledger.accounts.keys(), wording))];
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
        return [(0,finding/* errorAt */.Os)({ entry, path: ['accounts'] }, touched(entry), wording)];
    });
}
/** Both accounts of a peering have, and keep, a network. */
function peeringHasNetworks({ ledger }) {
    return [...ledger.peerings.values()].flatMap((entry) => entry.value.accounts.flatMap((name, index) => {
        const spot = { entry, path: ['accounts', index] };
        if (!(0,check_context/* isThere */.$B)(ledger, 'accounts', name)) {
            const hint = `Add ${ledger.folder}/accounts/${name}.yaml, or delete this file.`;
            const wording = { message: `there is no account ${name}`, hint };
            return [(0,finding/* errorAt */.Os)(spot, touched(entry), (0,finding/* unknownName */.U0)(name, ledger.accounts.keys(), wording))];
        }
        const account = ledger.accounts.get(name)?.value;
        if (!account || (account.network !== 'none' && account.lifecycle === 'present'))
            return [];
        const why = account.network === 'none'
            ? 'has no network'
            : `is to be ${account.lifecycle === 'clean' ? 'cleaned' : 'closed'}`;
        return [
            (0,finding/* errorAt */.Os)(spot, [name], {
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
        if (a === b || !mine || !theirs || !(0,addresses_cidr/* overlaps */.$f)(mine.cidr, theirs.cidr))
            return [];
        const message = `${mine.subnet} of ${a} and ${theirs.subnet} of ${b} overlap: AWS doesn't peer them`;
        return [
            (0,finding/* errorAt */.Os)({ entry, path: ['accounts'] }, touched(entry), {
                message,
                hint: 'Delete this file, or give one of the accounts another block.',
            }),
        ];
    });
}
function touched({ value }) {
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

// EXTERNAL MODULE: ./src/core/ledger/schema/organization.js
var schema_organization = __webpack_require__(7500);
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
        const wording = (0,finding/* unknownName */.U0)(hub, known, { message: `organization.yaml has no hub ${hub}`, hint });
        return [(0,finding/* errorAt */.Os)({ entry, path: ['hub'] }, usersOf(name), wording)];
    });
}
/** A pool can be cut as it says. */
function poolSplits({ ledger, usersOf }) {
    return [...ledger.pools].flatMap(([name, entry]) => {
        const fault = (0,blocks/* spaceFault */.hb)({ parent: (0,parse_cidr/* toCidr */.q)(entry.value.parent), splitPrefix: entry.value.split_range });
        return fault ? [(0,finding/* errorAt */.Os)({ entry, path: ['split_range'] }, usersOf(name), (0,finding/* faultWording */.LV)('split_range', fault))] : [];
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
            return [(0,finding/* warningAt */.MK)(spot, [], { message, hint: 'For IPv6, write ipv6: amazon or an IPAM pool in the account.' })];
        }
        const organization = ledger.organization?.value;
        const zones = organization && (0,schema_organization/* hubOf */.r)(organization, entry.value.hub)?.zones.length;
        const fault = zones === undefined ? undefined : networkFault(splitPrefix, zones);
        return fault ? [(0,finding/* errorAt */.Os)(spot, usersOf(name), (0,finding/* faultWording */.LV)('split_range', fault))] : [];
    });
}
/** No address is in two pools. */
function poolsAreApart({ ledger, usersOf }) {
    const parents = [...ledger.pools].map(([name, entry]) => ({ ...(0,parse_cidr/* toCidr */.q)(entry.value.parent), name, entry }));
    return findOverlaps(parents).map(([outer, inner]) => {
        const accounts = [outer, inner].flatMap(({ name }) => usersOf(name));
        const message = `parent ${(0,cidr_text/* formatCidr */.mG)(inner)} overlaps ${(0,cidr_text/* formatCidr */.mG)(outer)} of the pool ${outer.name}`;
        return (0,finding/* errorAt */.Os)({ entry: inner.entry, path: ['parent'] }, accounts, {
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
    const context = (0,check_context/* contextOf */.Vm)(ledger, status);
    return RULES.flatMap((rule) => rule(context));
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
