export const id = 9314;
export const ids = [9314,9040];
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
// EXTERNAL MODULE: ./cli/webhook.js + 3 modules
var webhook = __webpack_require__(9040);
;// CONCATENATED MODULE: ./cli/import.js










/** Writes what a Genesis database holds into the ledger, and prints what was written and what was left, with reasons. */
async function importDatabase(values, terminal) {
    const rows = readGenesisDatabase(values.file);
    const webhooks = importWebhooks(rows.webhooks);
    const known = (0,webhook.addresses)();
    let same = 0;
    let left = [];
    let names = [];
    const edited = await (0,edit/* makeEdit */.l)(values, { branch: 'import', title: 'Take over the accounts of Mattermost Genesis' }, (tree, folder) => {
        const { ledger } = (0,ledger_ledger/* readLedger */.S)(tree, folder);
        const hub = (0,cli_hub/* hubOf */.r)(values.hub, ledger);
        names = ledger.organization?.value.webhooks.map(({ name }) => name) ?? [];
        const wishes = { hub, team: values.team, email: values.email };
        const imported = importLedger(rows, tree, folder, wishes);
        ({ same, left } = imported);
        const organization = `${folder}/organization.yaml`;
        const list = webhooks.made.map(({ name }) => ({ name, format: 'genesis' }));
        return new Map([...imported.files, [organization, (0,webhooks_list/* withWebhooks */.h)((0,checked_edit/* textAt */.$)(tree, organization) ?? '', list)]]);
    }, terminal);
    const { files: written, changed: _, ...rest } = edited;
    const secret = webhooks.made.length > 0 ? (0,webhook.secretWith)(new Map([...known, ...addressesOf(webhooks.made)]), names, terminal) : {};
    (0,print/* printJson */.Q2)({ written: written.sort(), ...rest, unchanged: same, left: [...left, ...webhooks.left], secret }, terminal);
    if (rows.accounts.length > 0) {
        terminal.err('Before you merge: take over the Terraform state of each network (docs/moving-database.md), or its plan builds a second one.\n');
    }
    return 0;
}
/** Names go into organization.yaml; the addresses, which are secret, only onto the screen. */
const addressesOf = (made) => made.map(({ name, url }) => [name, { url }]);


/***/ }),

/***/ 5802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ organizationIn),
/* harmony export */   T: () => (/* binding */ shellCredentials)
/* harmony export */ });
/* harmony import */ var _src_core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8890);
/* harmony import */ var _src_edge_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6513);


/** @throws UserError where it can't be read, or isn't there. */
function organizationIn({ organization }) {
    if (organization)
        return organization.value;
    throw new _src_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y("organization.yaml can't be read.", { hint: 'genesis check says why.' });
}
/** Keys of the surroundings, which have to be of the account of the automation. A terminal has nothing that hides secrets. */
function shellCredentials(organization) {
    return (0,_src_edge_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .jobCredentials */ .KF)(organization, undefined, { env: process.env, idToken: undefined, mask: () => { } });
}


/***/ }),

/***/ 9040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addresses: () => (/* binding */ addresses),
  createWebhook: () => (/* binding */ createWebhook),
  deleteWebhook: () => (/* binding */ deleteWebhook),
  getWebhook: () => (/* binding */ getWebhook),
  listWebhooks: () => (/* binding */ listWebhooks),
  secretWith: () => (/* binding */ secretWith),
  testWebhook: () => (/* binding */ testWebhook)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/core/ledger/ledger.js + 8 modules
var ledger = __webpack_require__(4569);
// EXTERNAL MODULE: ./src/core/ledger/suggest.js
var suggest = __webpack_require__(1465);
// EXTERNAL MODULE: ./src/core/problem.js
var problem = __webpack_require__(8890);
// EXTERNAL MODULE: ./src/core/secret.js
var core_secret = __webpack_require__(7029);
// EXTERNAL MODULE: ./src/core/webhooks/list.js
var list = __webpack_require__(9421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/core/webhooks/payload.js

/** The header that says who sent it: HMAC-SHA256 of the body by the webhook's key, as GitHub signs its own webhooks. */
const SIGNATURE = 'x-genesis-signature-256';
/**
 * The message of a transition.
 *
 * @param environment Of organization.yaml's network: Genesis told its own by this name.
 * @param key Without one the message isn't signed.
 */
function messageOf(transition, format, { environment, key }) {
    const body = format === 'genesis' ? genesisPayload(transition, environment) : mattermostPost(transition);
    const signature = key ? { [SIGNATURE]: `sha256=${(0,external_node_crypto_.createHmac)('sha256', key).update(body).digest('hex')}` } : {};
    return { body, headers: { 'content-type': 'application/json', ...signature } };
}
/**
 * Mattermost Genesis's payload. Its time is in nanoseconds, which is more than a JavaScript number can hold: the digits
 * are written as they are.
 */
function genesisPayload({ account, old_state, new_state, at }, environment) {
    const nanoseconds = BigInt(Date.parse(at)) * 1000000n;
    const rest = { id: account, type: 'account', new_state, old_state, extra_data: { Environment: environment } };
    return `{"timestamp":${nanoseconds},${JSON.stringify(rest).slice(1)}`;
}
/** A post by an incoming webhook of Mattermost. Names and states hold nothing that Markdown would take for more. */
function mattermostPost({ account, old_state, new_state }) {
    const before = old_state === 'n/a' ? '' : ` (was ${old_state})`;
    return JSON.stringify({
        username: 'genesis',
        text: `${sign(new_state)} \`${account}\` is **${new_state}**${before}`,
    });
}
function sign(state) {
    if (state.endsWith('-failed'))
        return ':x:';
    if (state.endsWith('-requested'))
        return ':hourglass_flowing_sand:';
    return state === 'deleted' ? ':wastebasket:' : ':white_check_mark:';
}

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(4410);
;// CONCATENATED MODULE: ./src/core/webhooks/secret.js


const secret = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({ url: schemas/* string */.YjP(), key: schemas/* string */.YjP().min(1).optional() }));
/**
 * Reads the secret GENESIS_WEBHOOKS: addresses and keys by the names of organization.yaml's `webhooks`.
 *
 * @returns Those that can be used, and what is wrong with the rest; that never tells the content, and never stops a run.
 */
function parseAddresses(text) {
    if (!text?.trim())
        return { addresses: new Map() };
    const parsed = secret.safeParse((0,core_secret/* parseSecret */.o)(text));
    if (!parsed.success)
        return { addresses: new Map(), fault: fault('it is no JSON like {"cloud": {"url": …, "key": …}}') };
    const entries = Object.entries(parsed.data);
    const faulty = entries.filter(([, { url }]) => !(0,core_secret/* isSafe */.I)(url)).map(([name]) => name);
    const addresses = new Map(entries.filter(([name]) => !faulty.includes(name)));
    if (faulty.length === 0)
        return { addresses };
    return { addresses, fault: fault(`the address of ${faulty.join(', ')} doesn't begin with https://`) };
}
const fault = (why) => `The secret GENESIS_WEBHOOKS is wrong: ${why}. Set it again in the environment bot.`;

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

// EXTERNAL MODULE: ./cli/checked-edit.js
var checked_edit = __webpack_require__(4357);
// EXTERNAL MODULE: ./cli/checkout.js
var checkout = __webpack_require__(4485);
// EXTERNAL MODULE: ./cli/command.js
var command = __webpack_require__(9212);
// EXTERNAL MODULE: ./cli/edit.js
var cli_edit = __webpack_require__(8221);
// EXTERNAL MODULE: ./cli/organization.js
var organization = __webpack_require__(5802);
// EXTERNAL MODULE: ./cli/print.js
var print = __webpack_require__(1802);
;// CONCATENATED MODULE: ./cli/webhook.js















const COLUMNS = {
    WEBHOOK: ({ name }) => name,
    FORMAT: ({ format }) => format,
    'HAS ADDRESS': ({ has_address }) => has_address,
};
/** Adds a webhook to organization.yaml, and prints the secret that is to be set, where its address is given. */
async function createWebhook(values, terminal) {
    const { webhook: name, format, url } = values;
    if (url !== undefined && !(0,core_secret/* isSafe */.I)(url))
        throw new command/* UsageError */.e("The address of --url doesn't begin with https://.");
    const known = addresses();
    let names = [];
    const edit = (text, webhooks) => {
        refuseOtherFormat(name, format, webhooks);
        names = webhooks.map((one) => one.name);
        return (0,list/* withWebhooks */.h)(text, [{ name, format }]);
    };
    const edited = await editList(values, 'create', edit, terminal);
    const secret = url === undefined
        ? {}
        : { secret: secretWith(new Map([...known, [name, { ...known.get(name), url }]]), names, terminal) };
    (0,print/* printJson */.Q2)({ webhook: name, ...edited, ...secret }, terminal);
    terminal.err('Set the secret GENESIS_WEBHOOKS of the environment bot: GitHub keeps it, and the ledger never has it.\n');
    return 0;
}
/** A webhook that is there is left as it is, so another format would be lost without a word. */
function refuseOtherFormat(name, wanted, webhooks) {
    const format = webhooks.find((one) => one.name === name)?.format;
    if (format === undefined || format === wanted)
        return;
    throw new problem/* UserError */.y(`There is a webhook ${name} already, with the format ${format}.`, {
        hint: `Give it --format ${format}, choose another name, or take it out first: genesis webhook delete ${name}.`,
    });
}
/**
 * The secret as it is to be set. Says whose addresses it would lose.
 *
 * @param all Addresses that are known here, and new ones.
 * @param names The webhooks that organization.yaml has.
 */
function secretWith(all, names, terminal) {
    const lacking = names.filter((name) => !all.has(name));
    if (lacking.length > 0) {
        terminal.err(`Webhooks whose address isn't known here: ${lacking.join(', ')}. Add what is printed to what the secret holds, or set the environment variable GENESIS_WEBHOOKS to that first.\n`);
    }
    return { GENESIS_WEBHOOKS: JSON.stringify(Object.fromEntries(all)) };
}
/** Takes a webhook out of organization.yaml. */
async function deleteWebhook(values, terminal) {
    const { webhook: name } = values;
    const edited = await editList(values, 'delete', (text, webhooks) => {
        named(name, webhooks);
        return (0,list/* withoutWebhook */.g)(text, name);
    }, terminal);
    (0,print/* printJson */.Q2)({ webhook: name, ...edited }, terminal);
    return 0;
}
/** Prints a page of the webhooks. */
async function listWebhooks(values, terminal) {
    (0,print/* printRows */.p0)((0,print/* pageOf */.ZZ)(await rowsOf(values), values), COLUMNS, values, terminal);
    return 0;
}
/** Prints one webhook. */
async function getWebhook(values, terminal) {
    (0,print/* printRow */._q)(named(values.webhook, await rowsOf(values)), COLUMNS, values, terminal);
    return 0;
}
/** Sends a webhook a change of state of an account that isn't there, and says how it was taken. */
async function testWebhook(values, terminal) {
    const { name, format } = named(values.webhook, await rowsOf(values));
    const { environment } = (await organizationAt(values.ledger)).network;
    const address = addresses().get(name);
    if (!address) {
        throw new problem/* UserError */.y(`The address of ${name} isn't known here.`, {
            hint: 'Set the environment variable GENESIS_WEBHOOKS to what the secret of that name holds.',
        });
    }
    const transition = { account: 'genesis-test', old_state: 'n/a', new_state: 'stable', at: new Date().toISOString() };
    const message = messageOf(transition, format, { environment, key: address.key });
    const failure = await openWebhooks({ sleep: (milliseconds) => (0,promises_.setTimeout)(milliseconds) }).send(address.url, message);
    (0,print/* printJson */.Q2)({ webhook: name, delivered: failure === undefined, ...(failure ? { error: failure } : {}) }, terminal);
    return failure === undefined ? 0 : 1;
}
function editList(values, verb, edit, terminal) {
    const purpose = {
        branch: `${verb}-webhook-${values.webhook}`,
        title: `${verb === 'create' ? 'Add' : 'Remove'} the webhook ${values.webhook}`,
    };
    return (0,cli_edit/* makeEdit */.l)(values, purpose, (tree, folder) => {
        const file = `${folder}/organization.yaml`;
        const { webhooks } = (0,organization/* organizationIn */.L)((0,ledger/* readLedger */.S)(tree, folder).ledger);
        return new Map([[file, edit((0,checked_edit/* textAt */.$)(tree, file) ?? '', webhooks)]]);
    }, terminal);
}
async function rowsOf({ ledger }) {
    const known = process.env.GENESIS_WEBHOOKS === undefined ? undefined : addresses();
    const { webhooks } = await organizationAt(ledger);
    return webhooks.map(({ name, format }) => ({ name, format, has_address: known?.has(name) ?? null }));
}
async function organizationAt(folder) {
    const part = { files: (path) => path === 'organization.yaml', status: 'none' };
    return (0,organization/* organizationIn */.L)((await (0,checkout/* readCheckout */.b$)(folder, part)).ledger);
}
/** @throws UserError where GENESIS_WEBHOOKS can't be read. */
function addresses() {
    const { addresses: known, fault } = parseAddresses(process.env.GENESIS_WEBHOOKS);
    if (fault)
        throw new problem/* UserError */.y(fault);
    return known;
}
function named(name, all) {
    const found = all.find((one) => one.name === name);
    if (found)
        return found;
    const meant = (0,suggest/* closest */.k)(name, all.map((one) => one.name));
    throw new problem/* UserError */.y(`organization.yaml has no webhook ${JSON.stringify(name)}.`, {
        hint: meant ? `Did you mean ${meant}?` : 'genesis webhook list shows all.',
    });
}


/***/ }),

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


/***/ }),

/***/ 7029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isSafe),
/* harmony export */   o: () => (/* binding */ parseSecret)
/* harmony export */ });
// Secrets of the workflows that are JSON: what is wrong with one is told without a word of what is in it.
/** On this machine nobody listens in; everywhere else what is sent and what answers it are encrypted. */
const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);
/** Whether something secret may be sent to an address. */
function isSafe(url) {
    if (!URL.canParse(url))
        return false;
    const { protocol, hostname } = new URL(url);
    return protocol === 'https:' || (protocol === 'http:' && LOCAL.has(hostname));
}
/** The secret's content; undefined where it is no JSON. */
function parseSecret(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 9421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ withoutWebhook),
/* harmony export */   h: () => (/* binding */ withWebhooks)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3483);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8890);


// organization.yaml's list of webhooks. All else in the file stays byte for byte: layout and comments are people's.
/** Adds webhooks; one whose name is in the list already stays as it is. Throws a UserError where the file can't be read. */
function withWebhooks(text, webhooks) {
    const list = listOf(text);
    const known = list ? namesOf(list) : [];
    const items = webhooks
        .filter(({ name }) => !known.includes(name))
        .map(({ name, format }) => `{name: ${name}, format: ${format}}`);
    if (items.length === 0)
        return text;
    if (!list)
        return `${text.replace(/\n*$/, '\n')}webhooks: [${items.join(', ')}]\n`;
    const [start = 0, end = text.length] = list.range ?? [];
    if (list.flow) {
        // Behind the last item itself: a comma or a comment of people's may follow it.
        const last = rangeOf(list.items.at(-1));
        const at = last?.[1] ?? start + 1;
        return `${text.slice(0, at)}${last ? ', ' : ''}${items.join(', ')}${text.slice(at)}`;
    }
    const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
    const before = text.slice(0, end).replace(/\n*$/, '\n');
    return `${before}${items.map((item) => `${indent}- ${item}\n`).join('')}${text.slice(end)}`;
}
/** Takes a webhook out; where it isn't in the list, the text stays as it is. Throws a UserError as above. */
function withoutWebhook(text, name) {
    const list = listOf(text);
    const index = list ? namesOf(list).indexOf(name) : -1;
    if (!list || index < 0)
        return text;
    const ranges = list.items.map((item) => rangeOf(item) ?? [0, 0]);
    const [from = 0, to = 0] = ranges[index] ?? [];
    // The last one takes its list along: an empty list in block style would read as no list.
    if (ranges.length === 1) {
        const [start = from, end = to] = list.range ?? [];
        return list.flow ? text.slice(0, from) + text.slice(to) : `${text.slice(0, start)}[]\n${text.slice(end)}`;
    }
    const [next] = ranges[index + 1] ?? [];
    const [, previous] = ranges[index - 1] ?? [];
    if (list.flow)
        return next === undefined ? text.slice(0, previous) + text.slice(to) : text.slice(0, from) + text.slice(next);
    const dash = (at) => text.lastIndexOf('-', at);
    if (next !== undefined)
        return text.slice(0, dash(from)) + text.slice(dash(next));
    const line = text.lastIndexOf('\n', dash(from)) + 1;
    return text.slice(0, line) + text.slice(list.range?.[1] ?? to);
}
function listOf(text) {
    const { contents, errors } = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text);
    if (errors.length > 0 || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(contents)) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y("organization.yaml can't be read.", { hint: 'genesis check says why.' });
    }
    const list = contents.get('webhooks', true);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(list) ? list : undefined;
}
const namesOf = ({ items }) => items.map((item) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(item) ? item.get('name') : undefined));
const rangeOf = (item) => item?.range;


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
