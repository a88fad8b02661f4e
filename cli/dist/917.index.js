export const id = 917;
export const ids = [917];
export const modules = {

/***/ 917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deleteAccount: () => (/* binding */ deleteAccount),
/* harmony export */   lockAccount: () => (/* binding */ lockAccount),
/* harmony export */   unlockAccount: () => (/* binding */ unlockAccount)
/* harmony export */ });
/* harmony import */ var _src_core_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4569);
/* harmony import */ var _src_core_ledger_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5607);
/* harmony import */ var _checked_edit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4357);
/* harmony import */ var _edit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8221);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1697);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1802);






/** Protects an account: nobody cleans, closes or replaces it. */
const lockAccount = (values, terminal) => change(values, { verb: 'lock', key: 'protected', value: true }, terminal);
/** Takes an account's protection away. */
const unlockAccount = (values, terminal) => change(values, { verb: 'unlock', key: 'protected', value: false }, terminal);
/** Says that an account is to be closed, for good. It is closed once that is merged and approved. */
const deleteAccount = (values, terminal) => change(values, { verb: 'delete', key: 'lifecycle', value: 'closed' }, terminal);
/** Edits one key of an account's file, where the ledger is still right after it. */
async function change(values, { verb, key, value }, terminal) {
    const { account } = values;
    const purpose = { branch: `${verb}-${account}`, title: `${verb[0]?.toUpperCase()}${verb.slice(1)} ${account}` };
    const edited = await (0,_edit_js__WEBPACK_IMPORTED_MODULE_3__/* .makeEdit */ .l)(values, purpose, (tree, folder) => {
        const { file } = (0,_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .accountEntry */ .u)(account, (0,_src_core_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .readLedger */ .S)(tree, folder));
        return new Map([[file, (0,_src_core_ledger_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .setTopKey */ .Z)((0,_checked_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$)(tree, file) ?? '', key, String(value))]]);
    }, terminal);
    (0,_print_js__WEBPACK_IMPORTED_MODULE_5__/* .printJson */ .Q2)({ account, [key]: value, ...edited }, terminal);
    return 0;
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
