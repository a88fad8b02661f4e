export const id = 9178;
export const ids = [9178,4929];
export const modules = {

/***/ 9178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demo: () => (/* binding */ demo)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _src_core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8890);
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4929);





const SCRIPT = 'rehearsal/demo.ts';
/**
 * Plays the demo by the pinned Node, to its end.
 *
 * @returns The demo's exit code.
 * @throws UserError outside of a clone: an installed package is without the rehearsal.
 */
async function demo() {
    const root = (0,_package_js__WEBPACK_IMPORTED_MODULE_4__.packageRoot)();
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, SCRIPT))) {
        throw new _src_core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('The demo is in a clone of the repository only.', {
            hint: 'Clone it, and run genesis demo or npm run demo there.',
        });
    }
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, 'scripts/start.mjs'), SCRIPT], {
        cwd: root,
        stdio: 'inherit',
    });
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.on(signal, () => child.kill(signal));
    return new Promise((resolve, reject) => {
        child.on('error', reject);
        child.on('exit', (code) => resolve(code ?? 1));
    });
}


/***/ }),

/***/ 4929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   packageRoot: () => (/* binding */ packageRoot),
/* harmony export */   version: () => (/* binding */ version)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


const NAME = 'genesis-actions';
/** The folder this command came in: a checkout or an installed package. The bundle lies deeper in it than the sources. */
function packageRoot() {
    for (let folder = import.meta.dirname; folder !== node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder); folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder)) {
        if (manifest(folder)?.name === NAME)
            return folder;
    }
    throw new Error(`${import.meta.dirname} is in no package ${NAME}: the command was copied without it`);
}
function version() {
    return manifest(packageRoot())?.version ?? '';
}
function manifest(folder) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'package.json');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8')) : undefined;
}


/***/ })

};
