export const id = 50;
export const ids = [50];
export const modules = {

/***/ 4050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   getAccount: () => (/* binding */ getAccount),
/* harmony export */   listAccounts: () => (/* binding */ listAccounts)
/* harmony export */ });
/* harmony import */ var _src_core_aws_account_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8645);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6103);
/* harmony import */ var _missing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5205);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1802);




const COLUMNS = {
    ACCOUNT: ({ name }) => name,
    STATE: ({ state }) => state,
    'AWS ACCOUNT ID': ({ account_id }) => account_id,
    SUBNET: ({ subnet }) => subnet,
    POOL: ({ pool }) => pool,
    EMAIL: ({ email }) => email,
};
/** Prints a page of the accounts, in the order of their names. */
async function listAccounts(values, terminal) {
    const context = await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_0__/* .readContext */ .yI)(values.ledger, { status: 'all' }, terminal);
    const rows = accountNames(context).map((name) => accountRow(name, context));
    const shown = rows.filter(({ state }) => values['include-deleted'] || state !== 'deleted');
    (0,_print_js__WEBPACK_IMPORTED_MODULE_2__/* .printRows */ .p0)((0,_print_js__WEBPACK_IMPORTED_MODULE_2__/* .pageOf */ .ZZ)(shown, values), COLUMNS, values, terminal);
    return 0;
}
/** Prints one account, also one that was deleted. */
async function getAccount(values, terminal) {
    const context = await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_0__/* .readContext */ .yI)(values.ledger, { status: 'all' }, terminal);
    const names = accountNames(context);
    if (!names.includes(values.account))
        throw (0,_missing_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .L)('account', values.account, names);
    (0,_print_js__WEBPACK_IMPORTED_MODULE_2__/* .printRow */ ._q)(accountRow(values.account, context), COLUMNS, values, terminal);
    return 0;
}
/** Accounts that have a file, and those of which only a record is left. */
function accountNames({ ledger, status }) {
    return [...new Set([...ledger.accounts.keys(), ...status.accounts.keys()])].sort();
}
function accountRow(name, { ledger, status, claimsOf }) {
    const account = ledger.accounts.get(name)?.value;
    const record = status.accounts.get(name);
    const organization = ledger.organization?.value;
    const claim = claimsOf.get(name)?.[0];
    const email = account && organization ? (0,_src_core_aws_account_order_js__WEBPACK_IMPORTED_MODULE_3__/* .accountEmail */ .on)(account, organization) : account?.email;
    return {
        name,
        account_id: record?.account_id ?? account?.account_id ?? null,
        state: record?.state ?? null,
        email: record?.email ?? email ?? null,
        pool: claim?.pool ?? null,
        subnet: claim?.subnet ?? null,
        ledger: account ?? null,
        status: record ?? null,
    };
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

/***/ 8645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   on: () => (/* binding */ accountEmail)
/* harmony export */ });
/* unused harmony exports ACCOUNT_TAG, accountOrder */
/** The tag that says which account of the ledger an AWS account is; its value is the account's name. */
const ACCOUNT_TAG = 'genesis:account';
/** The account's e-mail: its own, or the factory's pattern with its name; undefined where the ledger has neither. */
function accountEmail(account, { factory }) {
    return account.email ?? factory.email?.replace('{name}', account.name);
}
/** Where the account belongs and how it is tagged; the tag `genesis:account` is what later runs know it by. */
function accountOrder(account, organization) {
    return {
        name: account.name,
        email: accountEmail(account, organization) ?? '',
        unit: account.unit ?? organization.factory.unit,
        tags: { ...account.tags, [ACCOUNT_TAG]: account.name },
    };
}


/***/ })

};
