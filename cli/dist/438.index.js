export const id = 438;
export const ids = [438];
export const modules = {

/***/ 438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deleteAccount: () => (/* binding */ deleteAccount),
  lockAccount: () => (/* binding */ lockAccount),
  unlockAccount: () => (/* binding */ unlockAccount)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/core/check/ledger.js + 11 modules
var ledger = __webpack_require__(9115);
// EXTERNAL MODULE: ./src/core/check/transitions.js + 5 modules
var transitions = __webpack_require__(1829);
// EXTERNAL MODULE: ./src/core/ledger/ledger.js + 7 modules
var ledger_ledger = __webpack_require__(8882);
// EXTERNAL MODULE: ../../node_modules/yaml/dist/index.js
var dist = __webpack_require__(3483);
;// CONCATENATED MODULE: ./src/core/ledger/yaml/edit.js

/**
 * Gives a key at the top of a file another value, and leaves every other byte as a person wrote it.
 *
 * @param text A file of the ledger that can be read.
 * @param value A plain word, such as `closed` or `true`.
 * @returns The text itself where the value is that already.
 */
function setTopKey(text, key, value) {
    const root = (0,dist/* parseDocument */.Tp)(text).contents;
    if (!(0,dist/* isMap */.jh)(root) || !root.range)
        throw new Error('The file is no mapping.');
    const pair = root.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && item.key.value === key);
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

// EXTERNAL MODULE: ./src/core/problem.js
var problem = __webpack_require__(8890);
// EXTERNAL MODULE: ./src/edge/folder.js
var edge_folder = __webpack_require__(7960);
// EXTERNAL MODULE: ./cli/checkout.js
var checkout = __webpack_require__(4485);
// EXTERNAL MODULE: ./cli/missing.js
var missing = __webpack_require__(5205);
// EXTERNAL MODULE: ./cli/print.js
var print = __webpack_require__(1802);
;// CONCATENATED MODULE: ./cli/change.js










/** Protects an account: nobody cleans, closes or replaces it. */
const lockAccount = (values, terminal) => change(values, { key: 'protected', value: true }, terminal);
/** Takes an account's protection away. */
const unlockAccount = (values, terminal) => change(values, { key: 'protected', value: false }, terminal);
/** Says that an account is to be closed, for good. It is closed once that is merged and approved. */
const deleteAccount = (values, terminal) => change(values, { key: 'lifecycle', value: 'closed' }, terminal);
/** Edits one key of an account's file, where the ledger is still right after it. */
async function change({ account, ledger: given, 'dry-run': dryRun }, { key, value }, terminal) {
    const folder = (0,edge_folder/* folderName */.ub)(given);
    const tree = (0,edge_folder/* readFolder */.j1)(folder);
    const { ledger } = (0,ledger_ledger/* readLedger */.S)(tree, folder);
    const entry = ledger.accounts.get(account);
    if (!entry)
        throw (0,missing/* missing */.L)('account', account, ledger.accounts.keys());
    const before = (0,external_node_fs_.readFileSync)(entry.file, 'utf8');
    const after = setTopKey(before, key, String(value));
    const bytes = new TextEncoder().encode(after);
    const next = (0,ledger_ledger/* readLedger */.S)(new Map([...tree, [entry.file, { path: entry.file, mode: '100644', bytes }]]), folder);
    // Its file could be read before, so all that is wrong with it now is this edit's doing.
    const unreadable = next.problems.filter(({ file, severity }) => file === entry.file && severity === 'error');
    refuseFor(account, unreadable);
    await refuse(account, ledger, next.ledger, folder);
    if (after !== before && !dryRun)
        (0,edge_folder/* replaceFile */.fR)(entry.file, before, after);
    (0,print/* printJson */.Q2)({ account, file: entry.file, [key]: value, changed: after !== before }, terminal);
    return 0;
}
/** What was wrong before is no reason against the change; what it brings is. */
async function refuse(account, before, next, folder) {
    const status = await (0,checkout/* statusAround */.sI)(folder, 'all');
    const known = new Set((0,ledger/* checkLedger */.g)(before, status).map(({ message }) => message));
    const found = [...(0,ledger/* checkLedger */.g)(next, status), ...(0,transitions/* checkTransitions */.Z)(before, next, status)];
    refuseFor(account, found.filter(({ severity, message }) => severity === 'error' && !known.has(message)));
}
function refuseFor(account, faults) {
    if (faults.length === 0)
        return;
    const lines = faults.map(({ message, hint }) => (hint ? `${message}. ${hint}` : message));
    throw new problem/* UserError */.y(`${account} stays as it is: ${lines.join('\n')}`);
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


/***/ })

};
