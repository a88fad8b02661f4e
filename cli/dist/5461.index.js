export const id = 5461;
export const ids = [5461];
export const modules = {

/***/ 5461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createAccount: () => (/* binding */ createAccount),
/* harmony export */   provisionAccount: () => (/* binding */ provisionAccount)
/* harmony export */ });
/* harmony import */ var _src_core_ledger_file_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9697);
/* harmony import */ var _src_core_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4569);
/* harmony import */ var _src_core_ledger_yaml_edit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5607);
/* harmony import */ var _src_core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8890);
/* harmony import */ var _checked_edit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4357);
/* harmony import */ var _edit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8221);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1697);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1802);








/** Writes the file of a new account. It is created once that is merged and approved. */
async function createAccount(values, terminal) {
    const { account: name, team, user, email, unit, 'service-catalog-product': product } = values;
    const owner = user === undefined ? { team } : { user };
    const edited = await (0,_edit_js__WEBPACK_IMPORTED_MODULE_5__/* .makeEdit */ .l)(values, { branch: `create-${name}`, title: `Add the account ${name}` }, (tree, folder) => {
        const file = `${folder}/accounts/${name}.yaml`;
        if (tree.has(file)) {
            throw new _src_core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${file} is there already.`, { hint: `genesis account get ${name} shows it.` });
        }
        const wantsNetwork = values.provision || values.pool !== undefined || values.subnet !== undefined;
        const network = wantsNetwork ? networkOf(values, (0,_src_core_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .readLedger */ .S)(tree, folder).ledger) : 'none';
        return new Map([[file, (0,_src_core_ledger_file_text_js__WEBPACK_IMPORTED_MODULE_0__/* .accountText */ .Pm)({ name, owner, email, unit, network, product })]]);
    }, terminal);
    (0,_print_js__WEBPACK_IMPORTED_MODULE_7__/* .printJson */ .Q2)({ account: name, ...edited }, terminal);
    return 0;
}
/** Asks for the network of an account that has none, or whose network was taken down. */
async function provisionAccount(values, terminal) {
    const { account } = values;
    const edited = await (0,_edit_js__WEBPACK_IMPORTED_MODULE_5__/* .makeEdit */ .l)(values, { branch: `provision-${account}`, title: `Provision ${account}` }, (tree, folder) => {
        const read = (0,_src_core_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .readLedger */ .S)(tree, folder);
        const { file, value } = (0,_entry_js__WEBPACK_IMPORTED_MODULE_6__/* .accountEntry */ .u)(account, read);
        let text = (0,_checked_edit_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$)(tree, file) ?? '';
        // Only what is there has a line to change: absent means present.
        if (value.lifecycle !== 'present')
            text = (0,_src_core_ledger_yaml_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .setTopKey */ .Z)(text, 'lifecycle', 'present');
        if (value.network === 'none')
            text = (0,_src_core_ledger_yaml_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .setTopKey */ .Z)(text, 'network', (0,_src_core_ledger_file_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(networkOf(values, read.ledger)));
        else
            refuseOther(account, value.network, values);
        return new Map([[file, text]]);
    }, terminal);
    (0,_print_js__WEBPACK_IMPORTED_MODULE_7__/* .printJson */ .Q2)({ account, ...edited }, terminal);
    if (!edited.changed) {
        terminal.err(`The ledger wants that already. To do it now, dispatch the workflow apply with accounts: ${account}; without GitHub, genesis account apply ${account}.\n`);
    }
    return 0;
}
/** A block that is named, or a pool: the one there is where none is named. */
function networkOf({ pool, subnet }, { pools }) {
    if (pool !== undefined && subnet !== undefined) {
        throw new _src_core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('--pool and --subnet exclude each other: a block says which pool it is of.');
    }
    if (subnet !== undefined)
        return { subnet };
    const [only, ...others] = pools.keys();
    if (pool !== undefined)
        return { pool };
    if (only !== undefined && others.length === 0)
        return { pool: only };
    throw new _src_core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('Say which pool gives the block.', {
        hint: only === undefined ? 'There is none: genesis pool add.' : `--pool is one of ${[...pools.keys()].join(', ')}.`,
    });
}
function refuseOther(account, has, wish) {
    const other = ['pool', 'subnet'].find((key) => wish[key] !== undefined && wish[key] !== has[key]);
    if (!other)
        return;
    throw new _src_core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${account} asks for ${has.pool ? `the pool ${has.pool}` : has.subnet} already.`, {
        hint: 'A network keeps its block for good: leave the flag out.',
    });
}


/***/ }),

/***/ 1697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ accountEntry)
/* harmony export */ });
/* harmony import */ var _src_core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8890);
/* harmony import */ var _missing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5205);


/**
 * An account's entry in the ledger.
 *
 * @throws UserError where its file can't be read, saying why, or isn't there, saying what was likely meant.
 */
function accountEntry(name, { ledger, problems }) {
    const entry = ledger.accounts.get(name);
    if (entry)
        return entry;
    const fault = problems.find(({ accounts }) => accounts?.includes(name));
    if (!fault)
        throw (0,_missing_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .L)('account', name, ledger.accounts.keys());
    const { file, line, column, message } = fault;
    throw new _src_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${file}:${line}:${column} ${message}.`, { hint: `Mend it first. ${fault.hint ?? ''}`.trim() });
}


/***/ }),

/***/ 5205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ missing)
/* harmony export */ });
/* harmony import */ var _src_core_ledger_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1465);
/* harmony import */ var _src_core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8890);


/** Says that the ledger has no such thing, and what was likely meant. */
function missing(kind, name, known) {
    const meant = (0,_src_core_ledger_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .closest */ .k)(name, [...known]);
    return new _src_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The ledger has no ${kind} ${JSON.stringify(name)}.`, {
        hint: meant ? `Did you mean ${meant}?` : `genesis ${kind} list shows all.`,
    });
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

/***/ 5607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ setTopKey)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3483);

/**
 * Gives a key at the top of a file another value, and leaves every other byte as a person wrote it.
 *
 * @param text A file of the ledger that can be read.
 * @param value A plain word, such as `closed` or `true`.
 * @returns The text itself where the value is that already.
 */
function setTopKey(text, key, value) {
    const root = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text).contents;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(root) || !root.range)
        throw new Error('The file is no mapping.');
    const pair = root.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) && item.key.value === key);
    return pair ? replaced(text, pair, value) : added(text, root, `${key}: ${value}`);
}
function replaced(text, { key, value: old }, value) {
    const range = old?.range;
    const [from, to] = range ?? [];
    if (from === undefined || to === undefined || from === to) {
        // `key:` without a value; the parser places the nothing after comments and line breaks.
        const [, end] = key.range;
        const colon = text.indexOf(':', end) + 1;
        return `${text.slice(0, colon)} ${value}${text.slice(colon)}`;
    }
    // A block scalar (`|`, `>`) counts its line breaks as its own; the next line must stay one.
    const word = text.slice(from, to).replace(/[\r\n]+$/, '');
    return word === value ? text : text.slice(0, from) + value + text.slice(from + word.length);
}
/** At the end, in the file's own line breaks; in `{…}` before the bracket. */
function added(text, root, entry) {
    const [start, end] = root.range ?? [0, text.length];
    if (root.flow) {
        const last = root.items.at(-1)?.value;
        const at = last?.range?.[1] ?? end - 1;
        return `${text.slice(0, at)}${root.items.length > 0 ? ', ' : ''}${entry}${text.slice(at)}`;
    }
    const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
    // A byte order mark stands before the first key, and only there.
    const indent = /[^\r\n\uFEFF]*$/.exec(text.slice(0, start))?.[0] ?? '';
    // What follows `...` is another document.
    const marker = /^\.\.\.(?=\s|$)/m.exec(text.slice(end));
    const at = marker ? end + marker.index : text.length;
    const body = text.slice(0, at);
    return `${body}${/\n$/.test(body) ? '' : lineBreak}${indent}${entry}${lineBreak}${text.slice(at)}`;
}


/***/ })

};
