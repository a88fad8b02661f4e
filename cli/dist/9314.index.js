export const id = 9314;
export const ids = [9314];
export const modules = {

/***/ 8726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ hubOf)
/* harmony export */ });
/* harmony import */ var _src_core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8890);

/**
 * The hub of new pools: the one that is named, or the only one there is.
 *
 * @throws UserError where organization.yaml has no such hub, or several and none was named.
 */
function hubOf(given, { organization }) {
    const hubs = Object.keys(organization?.value.hubs ?? {});
    const [only] = hubs;
    if (given === undefined && only !== undefined && hubs.length === 1)
        return only;
    if (given !== undefined && hubs.includes(given))
        return given;
    throw new _src_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(given === undefined ? 'Say which hub the pools are of.' : `organization.yaml has no hub ${given}.`, {
        hint: hubs.length > 0 ? `--hub is one of ${hubs.join(', ')}.` : 'Write organization.yaml first: genesis check helps.',
    });
}


/***/ }),

/***/ 9314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  importDatabase: () => (/* binding */ importDatabase)
});

// EXTERNAL MODULE: ./src/core/addresses/claim-name.js
var claim_name = __webpack_require__(1020);
// EXTERNAL MODULE: ./src/core/addresses/parse-cidr.js
var parse_cidr = __webpack_require__(3892);
// EXTERNAL MODULE: ./src/core/check/ledger.js + 11 modules
var check_ledger = __webpack_require__(9677);
// EXTERNAL MODULE: ./src/core/ledger/file-text.js
var file_text = __webpack_require__(9697);
// EXTERNAL MODULE: ./src/core/ledger/ledger.js + 8 modules
var ledger_ledger = __webpack_require__(4569);
// EXTERNAL MODULE: ./src/core/ledger/schema/claim.js
var schema_claim = __webpack_require__(3435);
// EXTERNAL MODULE: ./src/core/ledger/status.js + 1 modules
var ledger_status = __webpack_require__(2817);
;// CONCATENATED MODULE: ./src/core/import/accounts.js
/** With these, an AWS account is there and stays. */
const LIVING = new Set(['stable', 'provisioning-requested', 'provisioning-failed', 'refresh-metadata']);
/** Accounts by their AWS ids. Genesis's account names have 43 characters, which the ledger's names can't. */
function importAccounts(rows) {
    const made = new Map();
    const left = [];
    for (const row of rows) {
        const say = (reason) => left.push({ what: `account ${row.ID}`, reason });
        const metadata = parsed(row.ProviderMetadataRaw);
        const { AWSAccountID: accountId = '', ServiceCatalogProductID: product = '' } = metadata ?? {};
        const reason = refusal(row, metadata, accountId) ?? twice(made.get(accountId));
        if (reason) {
            say(reason);
            continue;
        }
        const isProduct = /^prod-[a-z0-9]+$/.test(product);
        if (product && !isProduct)
            say(`Its product ${JSON.stringify(product)} is no id of a product: left out of its file.`);
        if (row.State !== 'stable')
            say(`Taken over, but not its state ${row.State}: the next apply brings it in line.`);
        if (row.LockAcquiredBy)
            say('Taken over, but a Genesis server is at work on it: stop the server, then import again.');
        made.set(accountId, { id: row.ID, name: `cloud-${row.ID}`, accountId, product: isProduct ? product : undefined });
    }
    return { made: [...made.values()], left };
}
function refusal(row, metadata, accountId) {
    const { ID, State, Provider, DeleteAt } = row;
    if (DeleteAt > 0 || State === 'deleted')
        return 'It was deleted.';
    if (!/^[a-z0-9]{1,26}$/.test(ID))
        return 'Its ID makes no name of the ledger: write its file by hand.';
    if (Provider !== 'aws')
        return `Its provider is ${JSON.stringify(Provider)}.`;
    if (!metadata)
        return "Its provider's metadata can't be read.";
    if (State.startsWith('deletion-'))
        return `It is being deleted (${State}): let Genesis finish that.`;
    if (State.startsWith('creation-'))
        return `It is half made (${State}): finish or delete it in Genesis, then import again.`;
    if (!LIVING.has(State))
        return `Its state ${JSON.stringify(State)} is unknown.`;
    if (!/^\d{12}$/.test(accountId))
        return 'It has no AWS account id.';
    return undefined;
}
const twice = (other) => other && `Its AWS account is the one of account ${other.id}.`;
function parsed(raw) {
    try {
        const value = JSON.parse(typeof raw === 'string' ? raw : new TextDecoder().decode(raw ?? undefined));
        if (typeof value !== 'object' || value === null)
            return undefined;
        return Object.fromEntries(Object.entries(value).filter(([, text]) => typeof text === 'string'));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/core/addresses/blocks.js
var blocks = __webpack_require__(8562);
;// CONCATENATED MODULE: ./src/core/import/claims.js


/** Claimed blocks as claims. Free ones are computed here, and have no file. */
function importClaims(rows, pools, accounts) {
    const result = { made: [], left: [] };
    for (const row of rows.filter(({ AccountID }) => AccountID)) {
        const claim = claimOf(row, pools, accounts);
        const reason = 'reason' in claim ? claim.reason : collision(claim, result.made);
        if (reason)
            result.left.push({ what: `subnet ${row.CIDR} of account ${row.AccountID}`, reason });
        else if (!('reason' in claim))
            result.made.push(claim);
    }
    return result;
}
function claimOf(row, pools, accounts) {
    const account = accounts.find(({ id, accountId }) => id === row.AccountID || accountId === row.AccountID);
    if (!account)
        return { reason: "Its account isn't taken over." };
    const pool = pools.find(({ id, parent }) => id === row.ParentSubnet || parent === row.ParentSubnet);
    if (!pool)
        return { reason: "Its parent subnet is unknown, or isn't taken over." };
    const block = (0,parse_cidr/* parseCidr */.G)(row.CIDR);
    if ('reason' in block)
        return { reason: `${block.reason} ${block.hint}` };
    if (!(0,blocks/* isBlock */.WH)({ parent: pool.cidr, splitPrefix: pool.splitRange }, block))
        return { reason: `It is no /${pool.splitRange} of ${pool.parent}.` };
    return { subnet: row.CIDR, pool: pool.name, account: account.name };
}
function collision({ subnet, account }, made) {
    const same = made.find((claim) => claim.subnet === subnet);
    if (same)
        return `The database has it twice: it is ${same.account}'s.`;
    const held = made.find((claim) => claim.account === account);
    return held && `${account} holds ${held.subnet} already.`;
}

// EXTERNAL MODULE: ./src/core/addresses/cidr.js
var addresses_cidr = __webpack_require__(9842);
;// CONCATENATED MODULE: ./src/core/import/pools.js



/** Parents as pools. Of parents that overlap, which Genesis never checked, the one that was there first is taken. */
function importPools(rows, existing) {
    const result = { made: [], left: [] };
    for (const row of rows.toSorted((a, b) => a.CreateAt - b.CreateAt || (a.ID < b.ID ? -1 : 1))) {
        const pool = poolOf(row, existing, result.made);
        if ('reason' in pool)
            result.left.push({ what: `parent subnet ${row.CIDR}`, reason: pool.reason });
        else
            result.made.push(pool);
    }
    return result;
}
function poolOf(row, existing, made) {
    const cidr = (0,parse_cidr/* parseCidr */.G)(row.CIDR);
    if ('reason' in cidr)
        return { reason: `${cidr.reason} ${cidr.hint}` };
    const splitRange = Number(row.SplitRange);
    const fault = (0,blocks/* spaceFault */.hb)({ parent: cidr, splitPrefix: splitRange });
    if (fault)
        return { reason: `${fault.reason} ${fault.hint}` };
    const name = `genesis-${row.CIDR.replace(/[^0-9a-f]+/g, '-')}`;
    if (name.length > 32)
        return { reason: `Its name would be ${name}, of more than 32 characters: write its file by hand.` };
    // The pool of an earlier import has this very name and parent.
    const [other] = [...existing].find(([known, parent]) => (0,addresses_cidr/* overlaps */.$f)(parent, cidr) && !(known === name && (0,addresses_cidr/* sameBlock */.i2)(parent, cidr))) ??
        [];
    const overlapped = other ?? made.find((pool) => (0,addresses_cidr/* overlaps */.$f)(pool.cidr, cidr))?.name;
    if (overlapped)
        return { reason: `It overlaps the pool ${overlapped}.` };
    return { id: row.ID, parent: row.CIDR, name, splitRange, cidr };
}

;// CONCATENATED MODULE: ./src/core/import/ledger-files.js










/**
 * Makes the ledger's files out of a database's rows. What the check would refuse is left out, with the check's words; so
 * is what would overwrite another file.
 */
function importLedger(rows, tree, folder, wishes) {
    const { ledger } = (0,ledger_ledger/* readLedger */.S)(tree, folder);
    const pools = importPools(rows.parents, existingPools(ledger));
    const accounts = importAccounts(rows.accounts);
    const claims = importClaims(rows.subnets, pools.made, accounts.made);
    const wanted = new Map([
        ...pools.made.map((pool) => [`${folder}/pools/${pool.name}.yaml`, (0,file_text/* poolText */.SO)(poolFile(pool, wishes))]),
        ...accounts.made.map((account) => accountFile(account, claims.made, { folder, ...wishes })),
        ...claims.made.map((claim) => [`${folder}/subnets/${(0,claim_name/* claimFileName */.c)((0,parse_cidr/* toCidr */.q)(claim.subnet))}`, (0,schema_claim/* renderClaim */.r)(claim)]),
    ]);
    const there = withoutExisting(wanted, tree);
    const refused = withoutRefused(there.files, tree, folder);
    const left = [...pools.left, ...accounts.left, ...claims.left, ...there.left, ...refused];
    return { files: there.files, same: there.same, left };
}
function existingPools({ pools }) {
    return new Map([...pools].map(([name, { value }]) => [name, (0,parse_cidr/* toCidr */.q)(value.parent)]));
}
const poolFile = ({ name, parent, splitRange }, { hub }) => {
    return { name, hub, parent, split_range: splitRange };
};
function accountFile({ id, name, accountId, product }, claims, { folder, team, email }) {
    const claim = claims.find(({ account }) => account === name);
    const text = (0,file_text/* accountText */.Pm)({
        ...{ name, owner: { team }, email: email?.replace('{id}', id), account_id: accountId, protected: true, product },
        network: claim ? { pool: claim.pool } : 'none',
    });
    return [`${folder}/accounts/${name}.yaml`, text];
}
function withoutExisting(wanted, tree) {
    const files = new Map(wanted);
    const left = [];
    let same = 0;
    for (const [path, text] of wanted) {
        const file = tree.get(path);
        if (!file)
            continue;
        files.delete(path);
        if (new TextDecoder().decode(file.bytes) === text)
            same++;
        else
            left.push({ what: path, reason: 'The file is there and says something else: it is left as it is.' });
    }
    return { files, left, same };
}
/** Takes out of `files` what the check finds wrong; what rests on that goes in the next round. */
function withoutRefused(files, tree, folder) {
    const left = [];
    for (;;) {
        const entries = [...files].map(([path, text]) => {
            return [path, { path, mode: '100644', bytes: new TextEncoder().encode(text) }];
        });
        const { ledger, problems } = (0,ledger_ledger/* readLedger */.S)(new Map([...tree, ...entries]), folder);
        const found = [...problems, ...(0,check_ledger/* checkLedger */.g)(ledger, ledger_status/* EMPTY_STATUS */.JA)];
        const wrong = found.filter(({ severity, file }) => severity === 'error' && files.has(file));
        if (wrong.length === 0)
            return left;
        for (const { file, message } of wrong)
            if (files.delete(file))
                left.push({ what: file, reason: `genesis check would say: ${message}.` });
    }
}

;// CONCATENATED MODULE: ./src/core/import/webhooks.js
/** Webhooks under names that stay the same from import to import. */
function importWebhooks(rows) {
    const result = { made: [], left: [] };
    for (const { ID, URL, DeleteAt } of rows) {
        if (DeleteAt > 0)
            continue;
        const name = `genesis-${ID.slice(0, 8)}`;
        const reason = !/^https?:\/\/\S+$/.test(URL)
            ? 'Its URL is no http(s) address.'
            : !/^genesis-[a-z0-9]+$/.test(name) || result.made.some((one) => one.name === name)
                ? 'Its ID makes no name of its own: add it by hand.'
                : undefined;
        if (reason)
            result.left.push({ what: `webhook ${ID}`, reason });
        else
            result.made.push({ name, url: URL });
    }
    return result;
}

// EXTERNAL MODULE: ./src/core/webhooks/list.js
var webhooks_list = __webpack_require__(9421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/core/problem.js
var problem = __webpack_require__(8890);
;// CONCATENATED MODULE: ./src/edge/genesis-database.js


/**
 * Reads the SQLite database of a Mattermost Genesis server, with Node's own SQLite. Nothing is written to it.
 *
 * @throws UserError where the file isn't such a database, or this Node has no SQLite.
 */
function readGenesisDatabase(file) {
    // Asked for at run time: older Nodes, on which all other commands run, have no such module.
    const sqlite = process.getBuiltinModule?.('node:sqlite');
    if (!sqlite) {
        throw new problem/* UserError */.y(`Node ${process.versions.node} can't read SQLite.`, {
            hint: 'Run this with Node 22.13 or newer.',
        });
    }
    if (!(0,external_node_fs_.existsSync)(file))
        throw new problem/* UserError */.y(`${file} isn't there.`);
    try {
        const database = new sqlite.DatabaseSync(file, { readOnly: true });
        try {
            return rowsOf(database);
        }
        finally {
            database.close();
        }
    }
    catch (cause) {
        throw new problem/* UserError */.y(`${file} is no database of Mattermost Genesis: ${cause.message}.`, { hint: 'Give the SQLite file of a Genesis server. Of PostgreSQL, copy the tables into one first.' }, { cause });
    }
}
function rowsOf(database) {
    const all = (query) => database.prepare(query).all();
    return {
        accounts: all('SELECT ID, State, Provider, ProviderMetadataRaw, AccountMetadataRaw, DeleteAt, LockAcquiredBy FROM Account ORDER BY CreateAt, ID'),
        parents: all('SELECT ID, CIDR, SplitRange, CreateAt FROM ParentSubnet'),
        subnets: all("SELECT CIDR, AccountID, ParentSubnet FROM SubnetPool WHERE AccountID <> '' ORDER BY CreateAt, CIDR"),
        webhooks: all('SELECT ID, URL, DeleteAt FROM Webhooks ORDER BY CreateAt, ID'),
    };
}

// EXTERNAL MODULE: ./cli/checked-edit.js
var checked_edit = __webpack_require__(4357);
// EXTERNAL MODULE: ./cli/edit.js
var edit = __webpack_require__(8221);
// EXTERNAL MODULE: ./cli/hub.js
var cli_hub = __webpack_require__(8726);
// EXTERNAL MODULE: ./cli/print.js
var print = __webpack_require__(1802);
;// CONCATENATED MODULE: ./cli/import.js









/** Writes what a Genesis database holds into the ledger, and prints what was written and what was left, with reasons. */
async function importDatabase(values, terminal) {
    const rows = readGenesisDatabase(values.file);
    const webhooks = importWebhooks(rows.webhooks);
    let same = 0;
    let left = [];
    const edited = await (0,edit/* makeEdit */.l)(values, { branch: 'import', title: 'Take over the accounts of Mattermost Genesis' }, (tree, folder) => {
        const hub = (0,cli_hub/* hubOf */.r)(values.hub, (0,ledger_ledger/* readLedger */.S)(tree, folder).ledger);
        const wishes = { hub, team: values.team, email: values.email };
        const imported = importLedger(rows, tree, folder, wishes);
        ({ same, left } = imported);
        const organization = `${folder}/organization.yaml`;
        const list = webhooks.made.map(({ name }) => ({ name, format: 'genesis' }));
        return new Map([...imported.files, [organization, (0,webhooks_list/* withWebhooks */.h)((0,checked_edit/* textAt */.$)(tree, organization) ?? '', list)]]);
    }, terminal);
    const { files: written, changed: _, ...rest } = edited;
    const secret = secretOf(webhooks.made);
    (0,print/* printJson */.Q2)({ written: written.sort(), ...rest, unchanged: same, left: [...left, ...webhooks.left], secret }, terminal);
    if (rows.accounts.length > 0) {
        terminal.err('Before you merge: take over the Terraform state of each network (docs/moving.md), or its plan builds a second one.\n');
    }
    return 0;
}
/** Names go into organization.yaml; the addresses, which are secret, only onto the screen. */
function secretOf(made) {
    const addresses = Object.fromEntries(made.map(({ name, url }) => [name, { url }]));
    return made.length > 0 ? { GENESIS_WEBHOOKS: JSON.stringify(addresses) } : {};
}


/***/ }),

/***/ 9697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pm: () => (/* binding */ accountText),
/* harmony export */   SO: () => (/* binding */ poolText),
/* harmony export */   ln: () => (/* binding */ inlineText)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3483);

const ACCOUNT_KEYS = [
    'name',
    'owner',
    'email',
    'unit',
    'network',
    'access',
    'account_id',
    'protected',
    'product',
];
const POOL_KEYS = ['name', 'hub', 'parent', 'split_range'];
/** The text of a new account's file; what isn't given isn't in it. */
function accountText(account) {
    return fileText('account', ACCOUNT_KEYS, account);
}
/** The text of a new pool's file. */
function poolText(pool) {
    return fileText('pool', POOL_KEYS, pool);
}
/** A value as it stands behind its key, in one line. */
function inlineText(value) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(value, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trimEnd();
}
function fileText(schema, keys, values) {
    const lines = keys.filter((key) => values[key] !== undefined).map((key) => `${key}: ${inlineText(values[key])}`);
    return [`# yaml-language-server: $schema=../schema/${schema}.json`, ...lines, ''].join('\n');
}


/***/ })

};
