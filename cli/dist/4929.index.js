export const id = 4929;
export const ids = [4929];
export const modules = {

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
