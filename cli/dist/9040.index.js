export const id = 9040;
export const ids = [9040];
export const modules = {

/***/ 9040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createWebhook: () => (/* binding */ createWebhook),
  deleteWebhook: () => (/* binding */ deleteWebhook),
  getWebhook: () => (/* binding */ getWebhook),
  listWebhooks: () => (/* binding */ listWebhooks),
  testWebhook: () => (/* binding */ testWebhook)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/core/ledger/ledger.js + 7 modules
var ledger = __webpack_require__(8882);
// EXTERNAL MODULE: ./src/core/ledger/suggest.js
var suggest = __webpack_require__(1465);
// EXTERNAL MODULE: ./src/core/problem.js
var problem = __webpack_require__(8890);
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
/** On this machine nobody listens in; everywhere else the message and what answers it are encrypted. */
const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);
/**
 * Reads the secret GENESIS_WEBHOOKS: addresses and keys by the names of organization.yaml's `webhooks`.
 *
 * @returns Those that can be used, and what is wrong with the rest; that never tells the content, and never stops a run.
 */
function parseAddresses(text) {
    if (!text?.trim())
        return { addresses: new Map() };
    const parsed = secret.safeParse(parseJson(text));
    if (!parsed.success)
        return { addresses: new Map(), fault: fault('it is no JSON like {"cloud": {"url": …, "key": …}}') };
    const entries = Object.entries(parsed.data);
    const faulty = entries.filter(([, { url }]) => !isUsable(url)).map(([name]) => name);
    const addresses = new Map(entries.filter(([name]) => !faulty.includes(name)));
    if (faulty.length === 0)
        return { addresses };
    return { addresses, fault: fault(`the address of ${faulty.join(', ')} doesn't begin with https://`) };
}
function isUsable(url) {
    if (!URL.canParse(url))
        return false;
    const { protocol, hostname } = new URL(url);
    return protocol === 'https:' || (protocol === 'http:' && LOCAL.has(hostname));
}
const fault = (why) => `The secret GENESIS_WEBHOOKS is wrong: ${why}. Set it again in the environment bot.`;
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
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

// EXTERNAL MODULE: ./cli/checked-edit.js
var checked_edit = __webpack_require__(4357);
// EXTERNAL MODULE: ./cli/checkout.js
var checkout = __webpack_require__(4485);
// EXTERNAL MODULE: ./cli/edit.js
var cli_edit = __webpack_require__(8221);
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
    const edited = await editList(values, 'create', (text) => (0,list/* withWebhooks */.h)(text, [{ name, format }]), terminal);
    const known = Object.fromEntries(addresses());
    const secret = url === undefined ? {} : { secret: { GENESIS_WEBHOOKS: JSON.stringify({ ...known, [name]: { url } }) } };
    (0,print/* printJson */.Q2)({ webhook: name, ...edited, ...secret }, terminal);
    terminal.err('Set the secret GENESIS_WEBHOOKS of the environment bot: GitHub keeps it, and the ledger never has it.\n');
    return 0;
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
        const { webhooks } = organizationIn((0,ledger/* readLedger */.S)(tree, folder).ledger.organization?.value);
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
    return organizationIn((await (0,checkout/* readCheckout */.b$)(folder, part)).ledger.organization?.value);
}
function organizationIn(organization) {
    if (organization)
        return organization;
    throw new problem/* UserError */.y("organization.yaml can't be read.", { hint: 'genesis check says why.' });
}
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


/***/ })

};
