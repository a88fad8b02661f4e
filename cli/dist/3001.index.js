export const id = 3001;
export const ids = [3001];
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

/***/ 3001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addPool: () => (/* binding */ addPool)
/* harmony export */ });
/* harmony import */ var _src_core_ledger_file_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9697);
/* harmony import */ var _src_core_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4569);
/* harmony import */ var _src_core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8890);
/* harmony import */ var _edit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8221);
/* harmony import */ var _hub_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8726);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1802);






/** Writes the file of a new pool; without a name, one that says its CIDR. */
async function addPool(values, terminal) {
    const { cidr: parent, 'split-range': split_range } = values;
    const name = values.pool ?? `pool-${parent.replace(/[^0-9a-f]+/g, '-')}`;
    const edited = await (0,_edit_js__WEBPACK_IMPORTED_MODULE_3__/* .makeEdit */ .l)(values, { branch: `add-pool-${name}`, title: `Add the pool ${name}` }, (tree, folder) => {
        const file = `${folder}/pools/${name}.yaml`;
        if (tree.has(file)) {
            throw new _src_core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${file} is there already.`, { hint: `genesis pool get ${name} shows it.` });
        }
        const hub = (0,_hub_js__WEBPACK_IMPORTED_MODULE_4__/* .hubOf */ .r)(values.hub, (0,_src_core_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .readLedger */ .S)(tree, folder).ledger);
        return new Map([[file, (0,_src_core_ledger_file_text_js__WEBPACK_IMPORTED_MODULE_0__/* .poolText */ .SO)({ name, hub, parent, split_range })]]);
    }, terminal);
    (0,_print_js__WEBPACK_IMPORTED_MODULE_5__/* .printJson */ .Q2)({ pool: name, ...edited }, terminal);
    return 0;
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
