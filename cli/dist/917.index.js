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


/***/ })

};
