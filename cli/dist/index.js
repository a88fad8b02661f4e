#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 6848:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline/promises");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8321:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 6193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 5574:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 9212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ command),
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
/* harmony import */ var _src_core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8890);

/** Ties a command's flags to the type of what it gets. */
function command(definition) {
    return {
        requires: [],
        ...definition,
        // Arguments are read by these very lists, so what is required is there.
        run: (values, terminal) => definition.run(values, terminal),
    };
}
/** The command line can't be understood: exit code 2. */
class UsageError extends _src_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y {
    name = 'UsageError';
}


/***/ }),

/***/ 9318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ commandsOf),
  Z: () => (/* binding */ findCommand)
});

// EXTERNAL MODULE: ./src/core/ledger/suggest.js
var suggest = __nccwpck_require__(1465);
// EXTERNAL MODULE: ./cli/command.js
var cli_command = __nccwpck_require__(9212);
;// CONCATENATED MODULE: ./cli/commands/flag-lists.js
/** Flags of commands that list or show. */
const READS = ['ledger', 'json', 'table'];
/** Flags of commands that list by pages. */
const PAGES = ['page', 'per-page'];
/** Flags of commands that write: into the working directory, or by pull request. */
const EDITS = ['ledger', 'json', 'dry-run', 'pull-request', 'repository'];

;// CONCATENATED MODULE: ./cli/commands/accounts.js


/** Commands about accounts. What one does is loaded when it runs, so that the others cost it nothing. */
const ACCOUNT_COMMANDS = {
    'account list': (0,cli_command/* command */.G)({
        summary: 'list the accounts',
        example: 'genesis account list --include-deleted --table',
        takes: [...READS, 'include-deleted', ...PAGES],
        run: async (values, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(6901), __nccwpck_require__.e(8731), __nccwpck_require__.e(4050)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4050))).listAccounts(values, terminal),
    }),
    'account get': (0,cli_command/* command */.G)({
        summary: 'show one account: what is wished, and what is known',
        example: 'genesis account get acme',
        requires: ['account'],
        takes: READS,
        word: 'account',
        run: async (values, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(6901), __nccwpck_require__.e(8731), __nccwpck_require__.e(4050)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4050))).getAccount(values, terminal),
    }),
    'account create': (0,cli_command/* command */.G)({
        summary: 'write the file of a new account; it is created, once that is merged and approved',
        example: 'genesis account create gamma --team cloud --provision --pull-request',
        requires: ['account'],
        takes: ['team', 'user', 'email', 'unit', 'provision', 'pool', 'subnet', 'service-catalog-product', ...EDITS],
        word: 'account',
        run: async (values, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(6901), __nccwpck_require__.e(8731), __nccwpck_require__.e(4412), __nccwpck_require__.e(8221), __nccwpck_require__.e(5461)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5461))).createAccount(values, terminal),
    }),
    'account provision': (0,cli_command/* command */.G)({
        summary: 'ask for the network of an account that has none, or whose network was taken down',
        example: 'genesis account provision acme --pull-request',
        requires: ['account'],
        takes: ['pool', 'subnet', ...EDITS],
        word: 'account',
        run: async (values, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(6901), __nccwpck_require__.e(8731), __nccwpck_require__.e(4412), __nccwpck_require__.e(8221), __nccwpck_require__.e(5461)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5461))).provisionAccount(values, terminal),
    }),
    'account apply': (0,cli_command/* command */.G)({
        summary: "do here and now what HEAD's ledger wants of an account, for the day GitHub is down",
        example: 'genesis account apply acme --dry-run',
        requires: ['account'],
        takes: ['ledger', 'json', 'dry-run', 'yes', 'terraform-binary'],
        word: 'account',
        run: async (values, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(6901), __nccwpck_require__.e(8731), __nccwpck_require__.e(4412), __nccwpck_require__.e(9123), __nccwpck_require__.e(6997), __nccwpck_require__.e(2356), __nccwpck_require__.e(7217), __nccwpck_require__.e(3531)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3531))).applyAccount(values, terminal),
    }),
    'account lock': (0,cli_command/* command */.G)({
        summary: 'protect an account: nobody cleans, closes or replaces it',
        example: 'genesis account lock acme',
        requires: ['account'],
        takes: EDITS,
        word: 'account',
        run: async (values, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(6901), __nccwpck_require__.e(8731), __nccwpck_require__.e(4412), __nccwpck_require__.e(8221), __nccwpck_require__.e(917)]).then(__nccwpck_require__.bind(__nccwpck_require__, 917))).lockAccount(values, terminal),
    }),
    'account unlock': (0,cli_command/* command */.G)({
        summary: "take an account's protection away",
        example: 'genesis account unlock acme',
        requires: ['account'],
        takes: EDITS,
        word: 'account',
        run: async (values, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(6901), __nccwpck_require__.e(8731), __nccwpck_require__.e(4412), __nccwpck_require__.e(8221), __nccwpck_require__.e(917)]).then(__nccwpck_require__.bind(__nccwpck_require__, 917))).unlockAccount(values, terminal),
    }),
    'account delete': (0,cli_command/* command */.G)({
        summary: 'say that an account is to be closed; it is, once that is merged and approved',
        example: 'genesis account delete acme --pull-request',
        requires: ['account'],
        takes: EDITS,
        word: 'account',
        run: async (values, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(6901), __nccwpck_require__.e(8731), __nccwpck_require__.e(4412), __nccwpck_require__.e(8221), __nccwpck_require__.e(917)]).then(__nccwpck_require__.bind(__nccwpck_require__, 917))).deleteAccount(values, terminal),
    }),
    'account import': (0,cli_command/* command */.G)({
        summary: 'write what a Mattermost Genesis database holds into the ledger, and list what it cannot take over',
        example: 'genesis account import genesis.db --dry-run',
        requires: ['file'],
        takes: ['hub', 'team', 'email', ...EDITS],
        word: 'file',
        run: async (values, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(6901), __nccwpck_require__.e(8731), __nccwpck_require__.e(4412), __nccwpck_require__.e(8221), __nccwpck_require__.e(9314)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9314))).importDatabase(values, terminal),
    }),
};

;// CONCATENATED MODULE: ./cli/commands/addresses.js


/** Commands about pools and the blocks of them. */
const ADDRESS_COMMANDS = {
    'pool list': (0,cli_command/* command */.G)({
        summary: 'list the pools and how full they are',
        example: 'genesis pool list --table',
        takes: [...READS, ...PAGES],
        run: async (values, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(6901), __nccwpck_require__.e(8731), __nccwpck_require__.e(8275)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8275))).listPools(values, terminal),
    }),
    'pool get': (0,cli_command/* command */.G)({
        summary: 'show one pool',
        example: 'genesis pool get default',
        requires: ['pool'],
        takes: READS,
        word: 'pool',
        run: async (values, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(6901), __nccwpck_require__.e(8731), __nccwpck_require__.e(8275)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8275))).getPool(values, terminal),
    }),
    'pool add': (0,cli_command/* command */.G)({
        summary: 'write the file of a new pool',
        example: 'genesis pool add --cidr 10.1.0.0/16 --split-range 24 --pool second',
        requires: ['cidr', 'split-range'],
        takes: ['pool', 'hub', ...EDITS],
        run: async (values, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(6901), __nccwpck_require__.e(8731), __nccwpck_require__.e(4412), __nccwpck_require__.e(8221), __nccwpck_require__.e(3001)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3001))).addPool(values, terminal),
    }),
    'subnet list': (0,cli_command/* command */.G)({
        summary: 'list the blocks that are claimed, or those that are free',
        example: 'genesis subnet list --free-subnets --pool default --per-page 10',
        takes: [...READS, 'pool', 'free-subnets', ...PAGES],
        run: async (values, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(6901), __nccwpck_require__.e(8731), __nccwpck_require__.e(3460)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3460))).listSubnets(values, terminal),
    }),
    'subnet get': (0,cli_command/* command */.G)({
        summary: 'show one block: who holds it, or that it is free',
        example: 'genesis subnet get 10.0.4.0/24',
        requires: ['subnet'],
        takes: READS,
        word: 'subnet',
        run: async (values, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(6901), __nccwpck_require__.e(8731), __nccwpck_require__.e(3460)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3460))).getSubnet(values, terminal),
    }),
    'subnet claim': (0,cli_command/* command */.G)({
        summary: 'claim a block for an account that has none, and write the claim',
        example: 'genesis subnet claim --account acme --dry-run',
        requires: ['account'],
        takes: [...READS, 'subnet', 'dry-run'],
        run: async (values, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(6901), __nccwpck_require__.e(8731), __nccwpck_require__.e(81)]).then(__nccwpck_require__.bind(__nccwpck_require__, 81))).claimSubnet(values, terminal),
    }),
};

;// CONCATENATED MODULE: ./cli/commands/app-users.js


const SERVER = ['user', 'group', 'policy', 'server-role'];
/** Commands about what apps need in AWS, and about what is there of them. */
const APP_USER_COMMANDS = {
    'app init': (0,cli_command/* command */.G)({
        summary: 'look whether all that apps need in AWS is there, and make it',
        example: 'genesis app init --create --create-access-key',
        takes: ['create', 'create-access-key', ...SERVER, 'server-principals', 'external-id', 'execute-role'],
        run: async (values, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(7139), __nccwpck_require__.e(6557), __nccwpck_require__.e(5812)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5812))).initApps(values, terminal),
    }),
    'app test': (0,cli_command/* command */.G)({
        summary: "run appsctl's tests: read an asset, list, call a function; with the sample app's bundle deploy it first",
        example: 'genesis app test hello.zip',
        takes: ['bundle', 'tests', 'policy', 'execute-role'],
        word: 'bundle',
        run: async (values, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(7139), __nccwpck_require__.e(6557), __nccwpck_require__.e(5812)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5812))).testApps(values, terminal),
    }),
    'app clean': (0,cli_command/* command */.G)({
        summary: 'remove what init made for the server, or with --remove-version one version of an app',
        example: 'genesis app clean --dry-run',
        takes: [...SERVER, 'remove-version', 'dry-run'],
        run: async (values, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(7139), __nccwpck_require__.e(6557), __nccwpck_require__.e(5812)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5812))).cleanApps(values, terminal),
    }),
    'app list': (0,cli_command/* command */.G)({
        summary: 'list the versions of apps that are in the bucket',
        example: 'genesis app list --table',
        takes: ['json', 'table', ...PAGES],
        run: async (values, terminal) => (await __nccwpck_require__.e(/* import() */ 7191).then(__nccwpck_require__.bind(__nccwpck_require__, 7191))).listApps(values, terminal),
    }),
    'app publish': (0,cli_command/* command */.G)({
        summary: "store an app's bundle where the hourly deployer finds it",
        example: 'genesis app publish hello.zip --bundle-bucket example-bundles',
        requires: ['bundle'],
        takes: ['bundle-bucket', 'key', 'dry-run'],
        word: 'bundle',
        run: async (values, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(7139), __nccwpck_require__.e(5400)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5400))).publishApp(values, terminal),
    }),
};

;// CONCATENATED MODULE: ./cli/commands/apps.js


/** Commands about Mattermost Apps, with appsctl's flags. What one does is loaded when it runs. */
const APP_COMMANDS = {
    'app validate': (0,cli_command/* command */.G)({
        summary: "say what is wrong with an app's bundle",
        example: 'genesis app validate hello.zip',
        requires: ['bundle'],
        takes: [],
        word: 'bundle',
        run: async (values, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(7139), __nccwpck_require__.e(6557), __nccwpck_require__.e(4039)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4039))).validateApp(values, terminal),
    }),
    'app deploy': (0,cli_command/* command */.G)({
        summary: 'deploy an app to AWS Lambda and S3, and list it on a Mattermost server',
        example: 'genesis app deploy hello.zip --update --env LOG_LEVEL=debug',
        requires: ['bundle'],
        takes: ['sha256', 'install', 'update', 'policy', 'execute-role', 'env', 'upgrade-runtime', 'dry-run'],
        word: 'bundle',
        run: async (values, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(7139), __nccwpck_require__.e(6557), __nccwpck_require__.e(4039)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4039))).deployApp(values, terminal),
    }),
    'app generate-terraform-data': (0,cli_command/* command */.G)({
        summary: "print where an app's parts go, for Terraform",
        example: 'genesis app generate-terraform-data hello.zip',
        requires: ['bundle'],
        takes: [],
        word: 'bundle',
        run: async (values, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(7139), __nccwpck_require__.e(6557), __nccwpck_require__.e(4039)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4039))).generateTerraformData(values, terminal),
    }),
    ...APP_USER_COMMANDS,
};

;// CONCATENATED MODULE: ./cli/commands/networks.js

/** Commands about live networks. */
const NETWORK_COMMANDS = {
    'network verify': (0,cli_command/* command */.G)({
        summary: 'say what a live network lacks of what the cloud provisioner demands of it',
        example: 'genesis network verify acme',
        requires: ['account'],
        takes: ['ledger', 'json'],
        word: 'account',
        run: async (values, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(6901), __nccwpck_require__.e(8731), __nccwpck_require__.e(6997), __nccwpck_require__.e(8727)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9727))).verifyNetwork(values, terminal),
    }),
    'network request-cluster': (0,cli_command/* command */.G)({
        summary: 'request the cluster that an account wants of the cloud provisioner, where there is none yet',
        example: 'genesis network request-cluster acme --dry-run',
        requires: ['account'],
        takes: ['ledger', 'json', 'dry-run', 'yes'],
        word: 'account',
        run: async (values, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(6901), __nccwpck_require__.e(8731), __nccwpck_require__.e(6997), __nccwpck_require__.e(756)]).then(__nccwpck_require__.bind(__nccwpck_require__, 756))).requestCluster(values, terminal),
    }),
    'network unlock': (0,cli_command/* command */.G)({
        summary: "say who holds the lock of an account's or a peering's state, and remove it once its holder is gone",
        example: 'genesis network unlock acme --dry-run',
        requires: ['account'],
        takes: ['ledger', 'json', 'dry-run', 'yes'],
        word: 'account',
        run: async (values, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(6901), __nccwpck_require__.e(8731), __nccwpck_require__.e(9485)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9485))).unlockNetwork(values, terminal),
    }),
};

;// CONCATENATED MODULE: ./cli/commands/webhooks.js


/** Commands about webhooks, which are told of each change of an account's state. */
const WEBHOOK_COMMANDS = {
    'webhook list': (0,cli_command/* command */.G)({
        summary: 'list the webhooks',
        example: 'genesis webhook list --table',
        takes: [...READS, ...PAGES],
        run: async (values, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(6901), __nccwpck_require__.e(8731), __nccwpck_require__.e(4412), __nccwpck_require__.e(8221), __nccwpck_require__.e(9040)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9040))).listWebhooks(values, terminal),
    }),
    'webhook get': (0,cli_command/* command */.G)({
        summary: 'show one webhook',
        example: 'genesis webhook get cloud',
        requires: ['webhook'],
        takes: READS,
        word: 'webhook',
        run: async (values, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(6901), __nccwpck_require__.e(8731), __nccwpck_require__.e(4412), __nccwpck_require__.e(8221), __nccwpck_require__.e(9040)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9040))).getWebhook(values, terminal),
    }),
    'webhook create': (0,cli_command/* command */.G)({
        summary: 'add a webhook to organization.yaml, and print the secret to set',
        example: 'genesis webhook create team --format mattermost --url https://mm.example.com/hooks/abc',
        requires: ['webhook'],
        takes: ['format', 'url', ...EDITS],
        word: 'webhook',
        run: async (values, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(6901), __nccwpck_require__.e(8731), __nccwpck_require__.e(4412), __nccwpck_require__.e(8221), __nccwpck_require__.e(9040)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9040))).createWebhook(values, terminal),
    }),
    'webhook delete': (0,cli_command/* command */.G)({
        summary: 'take a webhook out of organization.yaml',
        example: 'genesis webhook delete team',
        requires: ['webhook'],
        takes: EDITS,
        word: 'webhook',
        run: async (values, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(6901), __nccwpck_require__.e(8731), __nccwpck_require__.e(4412), __nccwpck_require__.e(8221), __nccwpck_require__.e(9040)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9040))).deleteWebhook(values, terminal),
    }),
    'webhook test': (0,cli_command/* command */.G)({
        summary: 'send a webhook a message, and say how it was taken (needs GENESIS_WEBHOOKS)',
        example: 'genesis webhook test cloud',
        requires: ['webhook'],
        takes: ['ledger', 'json'],
        word: 'webhook',
        run: async (values, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(6901), __nccwpck_require__.e(8731), __nccwpck_require__.e(4412), __nccwpck_require__.e(8221), __nccwpck_require__.e(9040)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9040))).testWebhook(values, terminal),
    }),
};

;// CONCATENATED MODULE: ./cli/commands.js






/**
 * Every command by its words. What one does is loaded when it runs, so that the others cost it nothing.
 */
const COMMANDS = new Map(Object.entries({
    check: (0,cli_command/* command */.G)({
        summary: 'say what is wrong with the ledger, and how to mend it',
        example: 'genesis check --base origin/main',
        takes: ['ledger', 'json', 'base'],
        run: async (values, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(6901), __nccwpck_require__.e(8731), __nccwpck_require__.e(4412), __nccwpck_require__.e(648)]).then(__nccwpck_require__.bind(__nccwpck_require__, 648))).check(values, terminal),
    }),
    ...ADDRESS_COMMANDS,
    ...ACCOUNT_COMMANDS,
    ...NETWORK_COMMANDS,
    ...WEBHOOK_COMMANDS,
    ...APP_COMMANDS,
    report: (0,cli_command/* command */.G)({
        summary: 'write one page of HTML: a map of the addresses, accounts, peerings, apps, drift',
        example: 'genesis report --out report.html',
        takes: ['ledger', 'out', 'drift-results'],
        run: async (values, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(6901), __nccwpck_require__.e(8731), __nccwpck_require__.e(7217), __nccwpck_require__.e(1128)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4926))).report(values, terminal),
    }),
    setup: (0,cli_command/* command */.G)({
        summary: 'set up the repository at GitHub: environments, rulesets, variables, labels, the first ledger',
        example: 'genesis setup --reviewers cloud --app example-genesis --dry-run',
        takes: ['ledger', 'json', 'repository', 'reviewers', 'app', 'gate', 'answers', 'dry-run', 'yes'],
        run: async (values, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(6901), __nccwpck_require__.e(8731), __nccwpck_require__.e(4412), __nccwpck_require__.e(9123), __nccwpck_require__.e(8680)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8680))).setUp(values, terminal),
    }),
    bootstrap: (0,cli_command/* command */.G)({
        summary: 'make in AWS what the workflows stand on: state bucket, OIDC provider, roles, shares',
        example: 'genesis bootstrap --dry-run',
        takes: [
            'ledger',
            'repository',
            'repository-id',
            'owner-id',
            'oidc-provider-exists',
            'bundle-bucket',
            'terraform-binary',
            'dry-run',
            'yes',
        ],
        run: async (values, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(6901), __nccwpck_require__.e(8731), __nccwpck_require__.e(4412), __nccwpck_require__.e(9123), __nccwpck_require__.e(6997), __nccwpck_require__.e(2356), __nccwpck_require__.e(1566)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1566))).bootstrap(values, terminal),
    }),
    demo: (0,cli_command/* command */.G)({
        summary: 'play the whole story on this machine, from a pull request to a network',
        example: 'genesis demo',
        takes: [],
        run: async () => (await __nccwpck_require__.e(/* import() */ 9178).then(__nccwpck_require__.bind(__nccwpck_require__, 9178))).demo(),
    }),
}));
/** Groups of commands under the names their users know them by from Mattermost Genesis. */
const ALIASES = new Map([['parent-subnet', 'pool']]);

;// CONCATENATED MODULE: ./cli/find-command.js



/** The commands whose words begin with those of the topic; all of them for an empty one. */
function commandsOf(topic) {
    return [...COMMANDS].filter(([name]) => topic === '' || name === topic || name.startsWith(`${topic} `));
}
/**
 * Finds the command that words name.
 *
 * @param help Whether help is asked for: then a group will do.
 * @throws UsageError for words that name none, with what was likely meant.
 */
function findCommand([first = '', ...others], help) {
    const group = ALIASES.get(first) ?? first;
    const [second = '', ...rest] = others;
    const alone = COMMANDS.get(group);
    if (alone)
        return { topic: group, command: alone, rest: others };
    const pair = COMMANDS.get(`${group} ${second}`);
    if (pair)
        return { topic: `${group} ${second}`, command: pair, rest };
    const verbs = commandsOf(group).map(([name]) => name.slice(group.length + 1));
    if (help && verbs.length > 0 && second === '')
        return { topic: group, rest: [] };
    throw unknown(first, second, verbs);
}
function unknown(first, second, verbs) {
    if (first === '')
        return new cli_command/* UsageError */.e('Say what to do.', { hint: 'See genesis --help.' });
    const known = verbs.length > 0
        ? verbs
        : [...new Set([...[...COMMANDS.keys()].map((name) => name.replace(/ .*/, '')), ...ALIASES.keys()])];
    const [said, command] = verbs.length > 0 ? [second, `genesis ${first}`] : [first, 'genesis'];
    const meant = (0,suggest/* closest */.k)(said, known);
    const hint = meant
        ? `Did you mean ${command} ${meant}?`
        : `There is ${known.map((word) => `${command} ${word}`).join(', ')}.`;
    if (said === '')
        return new cli_command/* UsageError */.e(`${command} what?`, { hint });
    return new cli_command/* UsageError */.e(`There is no command ${JSON.stringify(`${command} ${said}`)}.`, {
        hint: `${hint} See genesis --help.`,
    });
}


/***/ }),

/***/ 6818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ FLAGS),
/* harmony export */   w: () => (/* binding */ MOST_ROWS)
/* harmony export */ });
/* harmony import */ var _src_core_apps_sample_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6986);

/** More rows at once are refused: a pool of IPv6 has more free blocks than memory has room. */
const MOST_ROWS = 1_000_000;
const on = (help) => ({ help, default: false });
function text(value, help) {
    return { value, help, default: undefined, read: (given) => given };
}
/** Every flag of the command. One name means the same wherever it is taken. */
const FLAGS = {
    ledger: { value: 'DIR', help: "the ledger's folder (state)", default: 'state', read: (given) => given },
    json: on('print JSON'),
    table: on('print a table instead of JSON'),
    base: text('REVISION', 'check also what changed since this revision of Git'),
    account: text('NAME', 'an account, by the name of its file'),
    pool: text('NAME', 'a pool, by the name of its file'),
    subnet: text('CIDR', 'a block, such as 10.0.4.0/24'),
    'free-subnets': on('list blocks that are free instead of those that are claimed'),
    'include-deleted': on('list deleted accounts as well'),
    file: text('FILE', 'the file to read'),
    hub: text('NAME', 'the hub of the pools, as organization.yaml names it'),
    team: { value: 'NAME', help: 'who answers for the accounts (cloud)', default: 'cloud', read: (given) => given },
    user: text('NAME', 'the GitHub user who answers for the account, in place of a team; of app commands the IAM user'),
    email: text('ADDRESS', 'the e-mail address, such as aws+acme@example.com; with {id} for those of an import'),
    unit: text('PATH', 'the organizational unit, such as Workloads/Prod'),
    provision: on('ask for a network too, of the only pool there is'),
    'service-catalog-product': text('ID', "the product that makes the account, in place of organization.yaml's"),
    cidr: text('CIDR', 'the network that is cut into blocks'),
    'split-range': {
        value: 'N',
        help: 'prefix length of the blocks, such as 24',
        default: undefined,
        read: prefixLength,
    },
    webhook: text('NAME', 'a webhook, by its name in organization.yaml'),
    format: { value: 'FORMAT', help: 'genesis or mattermost (genesis)', default: 'genesis', read: webhookFormat },
    url: text('URL', 'the address; it is only printed, as part of the secret'),
    'pull-request': on('open a pull request on main instead of writing here (needs GITHUB_TOKEN)'),
    repository: text('OWNER/NAME', "the repository at GitHub, where origin's address doesn't tell"),
    yes: on('ask nothing'),
    reviewers: {
        value: 'LIST',
        help: 'who approves: teams by their slugs, people with an @, separated by commas',
        default: [],
        read: reviewerNames,
    },
    app: text('SLUG', "the GitHub App that is the workflows' bot; none to do without"),
    gate: {
        value: 'GATE',
        help: 'how a person approves: environment, or digest where GitHub has no reviewers (environment)',
        default: undefined,
        read: gate,
    },
    answers: text('FILE', 'values for the first ledger, in YAML; what is asked in a terminal'),
    'repository-id': text('ID', "the repository's id at GitHub, where GitHub isn't to be asked"),
    'owner-id': text('ID', "the id of the repository's owner at GitHub"),
    'oidc-provider-exists': on("GitHub's OIDC provider is in the automation account already"),
    'bundle-bucket': {
        value: 'BUCKET',
        help: 'a bucket that app bundles are deployed from; may be given more than once',
        default: [],
        read: (given) => [given],
        join: (before, after) => [...before, ...after],
    },
    'terraform-binary': {
        value: 'FILE',
        help: 'Terraform, or OpenTofu (terraform)',
        default: 'terraform',
        read: (given) => given,
    },
    bundle: text('BUNDLE', "an app's bundle, a zip file"),
    sha256: text('DIGEST', 'the SHA-256 that the bundle has to have'),
    install: on('install the app on the Mattermost server'),
    update: on('change functions that are there already'),
    policy: text('NAME', 'the policy by which the server invokes functions (mattermost-apps-invoke-policy)'),
    'execute-role': text('NAME', 'the role that functions run as (mattermost-apps-execute-lambda-role)'),
    env: {
        value: 'KEY=VALUE',
        help: 'an environment variable of all functions; may be given more than once',
        default: {},
        read: variables,
        join: (before, after) => ({ ...before, ...after }),
    },
    'upgrade-runtime': on('pack functions for go1.x anew for provided.al2023'),
    create: on('make what is missing, and mend what differs'),
    'create-access-key': on('make an access key for the user, and print it'),
    group: text('NAME', 'the IAM group of the user (mattermost-apps-invoke-group)'),
    'server-role': text('NAME', 'a role that the server assumes, in place of user and group'),
    'server-principals': {
        value: 'LIST',
        help: 'ARNs of the roles or users that the server has in AWS, separated by commas',
        default: [],
        read: principals,
    },
    'external-id': text('ID', 'what the server has to say when it assumes the role'),
    tests: {
        value: 'LIST',
        help: 'which tests, of deploy, s3, list and lambda, separated by commas',
        default: [],
        read: trials,
    },
    'remove-version': {
        value: 'ID@VERSION',
        help: 'the version of an app that goes, such as com.example.hello@1.0.0',
        default: undefined,
        read: appVersion,
    },
    out: {
        value: 'FILE',
        help: 'the page to write (genesis-report.html)',
        default: 'genesis-report.html',
        read: (given) => given,
    },
    'drift-results': text('DIR', 'folder of the results of a run of the workflow drift'),
    key: text('KEY', "the bundle's key in the bucket (its id and version)"),
    'dry-run': on('print what would be written, and write nothing'),
    page: { value: 'N', help: 'which page to list, from 0 on (0)', default: 0, read: pageNumber },
    'per-page': { value: 'N', help: 'rows on a page; -1 lists all (100)', default: 100, read: pageSize },
};
function reviewerNames(given) {
    const names = given.split(',').map((name) => name.trim());
    // GitHub: six reviewers of an environment at most.
    if (names.length <= 6 && names.every((name) => /^@?[\w.-]+$/.test(name)))
        return names;
    throw new Error('takes at most six teams or people, such as cloud,@octocat');
}
/** As appsctl, several at once separated by commas; a comma is part of a value where what follows it is no pair. */
function variables(given) {
    const parts = given.split(',');
    const pairs = parts.every((part) => /^\w+=/.test(part)) ? parts : [given];
    if (!pairs.every((pair) => /^[A-Za-z]\w+=/.test(pair)))
        throw new Error('takes KEY=VALUE, with a key of two letters or more');
    return Object.fromEntries(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
}
function gate(given) {
    if (given === 'environment' || given === 'digest')
        return given;
    throw new Error('takes environment or digest');
}
function principals(given) {
    const arns = given.split(',').map((arn) => arn.trim());
    if (arns.every((arn) => /^arn:[\w-]+:iam::\d{12}:(role|user)\/[\w+=,.@/-]+$/.test(arn)))
        return arns;
    throw new Error('takes ARNs such as arn:aws:iam::123456789012:role/server');
}
function trials(given) {
    const names = given.split(',').map((name) => name.trim());
    if (names.every((name) => _src_core_apps_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .TRIALS */ .aO.includes(name)))
        return names;
    throw new Error(`takes ${_src_core_apps_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .TRIALS */ .aO.join(', ')}`);
}
function appVersion(given) {
    const [, appId, version] = /^([\w.-]{3,32})@([\w.-]{1,10})$/.exec(given) ?? [];
    if (appId && version)
        return { appId, version };
    throw new Error("takes an app's id and version, such as com.example.hello@1.0.0");
}
function prefixLength(given) {
    if (/^\d{1,3}$/.test(given) && Number(given) <= 128)
        return Number(given);
    throw new Error('takes a whole number from 0 to 128');
}
function webhookFormat(given) {
    if (given === 'genesis' || given === 'mattermost')
        return given;
    throw new Error('takes genesis or mattermost');
}
function pageNumber(given) {
    if (/^\d{1,9}$/.test(given))
        return Number(given);
    throw new Error('takes a whole number from 0 on');
}
function pageSize(given) {
    const size = Number(given);
    if (given === '-1' || (/^\d+$/.test(given) && size >= 1 && size <= MOST_ROWS))
        return size;
    throw new Error(`takes a whole number from 1 to ${MOST_ROWS}, or -1`);
}


/***/ }),

/***/ 4873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ genesis)
});

// EXTERNAL MODULE: ./src/core/problem.js
var problem = __nccwpck_require__(8890);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./src/core/ledger/suggest.js
var suggest = __nccwpck_require__(1465);
// EXTERNAL MODULE: ./cli/command.js
var command = __nccwpck_require__(9212);
// EXTERNAL MODULE: ./cli/find-command.js + 8 modules
var find_command = __nccwpck_require__(9318);
// EXTERNAL MODULE: ./cli/flags.js
var cli_flags = __nccwpck_require__(6818);
// EXTERNAL MODULE: ./cli/help.js
var cli_help = __nccwpck_require__(6746);
;// CONCATENATED MODULE: ./cli/arguments.js






/**
 * Reads a command line.
 *
 * @throws UsageError with all that is wrong with it at once.
 */
function readArguments(args) {
    const { given, words } = parsed(args);
    if (given.some(({ name }) => name === 'version'))
        return { version: true };
    const help = given.some(({ name }) => name === 'help');
    const found = (0,find_command/* findCommand */.Z)(words, help);
    if (!found.command || help)
        return { help: true, topic: found.topic };
    const { all, rest } = withWord(given, found.rest, found.command);
    const { values, faults } = readFlags(all, found.topic, found.command);
    // A word too many is often the value of a flag that is misspelt.
    if (faults.length === 0)
        faults.push(...rest.map((word) => `${JSON.stringify(word)} is a word too many: values follow their flags.`));
    if (faults.length > 0)
        throw new command/* UsageError */.e(faults.join('\n'), { hint: `Usage: ${(0,cli_help.usage)(found.topic, found.command)}` });
    return { command: found.command, values };
}
/** A word that stands for a flag's value, as that flag. */
function withWord(given, [first, ...rest], { word }) {
    if (word === undefined || first === undefined)
        return { all: given, rest: first === undefined ? [] : [first, ...rest] };
    if (given.some(({ name }) => name === word))
        return { all: given, rest: [first, ...rest] };
    return { all: [...given, { name: word, rawName: `--${word}`, value: first }], rest };
}
function parsed(args) {
    const flags = Object.entries(cli_flags/* FLAGS */.W).map(([name, { value }]) => [name, { type: value ? 'string' : 'boolean' }]);
    // Its strict mode stops at the first mistake, and takes the -1 of `--per-page -1` for a flag.
    const { tokens } = (0,external_node_util_.parseArgs)({
        args,
        options: { ...Object.fromEntries(flags), help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' } },
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    return {
        given: tokens.filter((token) => token.kind === 'option'),
        words: tokens.filter((token) => token.kind === 'positional').map(({ value }) => value),
    };
}
function readFlags(given, topic, command) {
    const values = Object.fromEntries(Object.entries(cli_flags/* FLAGS */.W).map(([name, flag]) => [name, flag.default]));
    const known = [...command.requires, ...command.takes];
    const strange = given.filter(({ name }) => !known.includes(name));
    const faults = strange.map((flag) => strangeFlag(flag, topic, known));
    for (const flag of given.filter((one) => !strange.includes(one))) {
        try {
            values[flag.name] = joined(flag.name, values[flag.name], readFlag(flag));
        }
        catch (error) {
            faults.push(`${flag.rawName} ${error.message}.`);
        }
    }
    // A flag that is missing may be the one that is misspelt.
    const missing = strange.length > 0 ? [] : command.requires.filter((name) => !given.some((flag) => flag.name === name));
    faults.push(...missing.map((name) => `--${name} ${cli_flags/* FLAGS */.W[name].value} is missing: ${cli_flags/* FLAGS */.W[name].help}.`));
    if (values.json && values.table)
        faults.push('--json and --table exclude each other.');
    return { values: values, faults };
}
function strangeFlag({ name, rawName }, topic, known) {
    const meant = (0,suggest/* closest */.k)(name, [...known, 'help', 'version']);
    if (meant)
        return `${rawName} is not known. Did you mean --${meant}?`;
    return `${rawName} is no flag of genesis ${topic}.`;
}
function joined(name, before, after) {
    const { join } = cli_flags/* FLAGS */.W[name];
    return join ? join(before, after) : after;
}
/** The value of one flag. What is thrown completes a sentence that begins with the flag. */
function readFlag({ name, value, inlineValue }) {
    const flag = cli_flags/* FLAGS */.W[name];
    if (!flag.read) {
        if (value === undefined)
            return true;
        throw new Error('takes no value');
    }
    // In `--account --table` the value was forgotten, and the next flag stands in its place.
    if (!value || (!inlineValue && /^-\D/.test(value)))
        throw new Error(`needs a value: ${flag.value}`);
    return flag.read(value);
}

;// CONCATENATED MODULE: ./cli/genesis.js



/**
 * Runs one command line to its end.
 *
 * @returns The exit code: 0 all is well, 1 there are problems, 2 the command line is wrong.
 */
async function genesis(args, terminal) {
    try {
        const request = readArguments(args);
        if ('command' in request)
            return await request.command.run(request.values, terminal);
        if ('help' in request)
            terminal.out((await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 6746))).helpText(request.topic));
        else
            terminal.out(`${(await __nccwpck_require__.e(/* import() */ 4929).then(__nccwpck_require__.bind(__nccwpck_require__, 4929))).version()}\n`);
        return 0;
    }
    catch (error) {
        terminal.err(`genesis: ${told(error)}\n`);
        return error instanceof command/* UsageError */.e ? 2 : 1;
    }
}
/** A user's fault as a sentence and how to mend it; of anything else, which is ours to mend, the whole chain of causes. */
function told(error) {
    if (error instanceof problem/* UserError */.y)
        return [error.message, ...(error.at.hint ? [error.at.hint] : [])].join('\n').replaceAll('\n', '\n  ');
    if (!(error instanceof Error))
        return String(error);
    return error.cause === undefined ? (error.stack ?? error.message) : `${error.stack}\ncaused by: ${told(error.cause)}`;
}


/***/ }),

/***/ 6746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   helpText: () => (/* binding */ helpText),
/* harmony export */   usage: () => (/* binding */ usage)
/* harmony export */ });
/* harmony import */ var _find_command_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9318);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6818);


/** What `--help` prints of one command, a group of them, or all. */
function helpText(topic) {
    const commands = (0,_find_command_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsOf */ .K)(topic);
    const [only] = commands;
    if (only && only[0] === topic)
        return commandHelp(topic, only[1]);
    const rows = commands.map(([name, { summary }]) => [`genesis ${name}`, summary]);
    return lines(...(topic === '' ? ['Checks and reads the ledger of AWS accounts, from a checkout.', ''] : []), 'Commands:', ...columns(rows), '', 'genesis COMMAND --help tells more of one; genesis --version tells the version.', 'Exit codes: 0 all is well, 1 there are problems, 2 the command line is wrong.');
}
/** The usage of one command in a line. */
function usage(name, { requires, takes, word }) {
    const needed = requires.map((flag) => (flag === word ? (_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .FLAGS */ .W[flag].value ?? '') : flagText(flag)));
    return ['genesis', name, ...needed, ...takes.map((flag) => `[${flagText(flag)}]`)].join(' ');
}
function commandHelp(name, command) {
    const flags = [...command.requires, ...command.takes];
    const rows = flags.map((flag) => [flagText(flag), _flags_js__WEBPACK_IMPORTED_MODULE_1__/* .FLAGS */ .W[flag].help]);
    const aka = name.startsWith('pool ') ? [`Also: genesis parent-subnet ${name.slice('pool '.length)}`] : [];
    return lines(`genesis ${name}: ${command.summary}.`, '', `Usage: ${usage(name, command)}`, ...aka, ...(rows.length > 0 ? ['', 'Flags:', ...columns(rows)] : []), '', `Example: ${command.example}`);
}
function flagText(name) {
    const { value } = _flags_js__WEBPACK_IMPORTED_MODULE_1__/* .FLAGS */ .W[name];
    return value ? `--${name} ${value}` : `--${name}`;
}
function columns(rows) {
    const width = Math.max(...rows.map(([left]) => left.length));
    return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
function lines(...all) {
    return `${all.join('\n')}\n`;
}


/***/ }),

/***/ 1556:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _node_20_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3356);
/* harmony import */ var _genesis_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4873);


// A reader that has seen enough, such as head, closes the pipe: that is no fault.
process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE')
        throw error;
    process.exit(0);
});
const { NO_COLOR, TERM } = process.env;
// The code is set rather than exited with: what is printed into a pipe may still be on its way.
process.exitCode = await (0,_genesis_js__WEBPACK_IMPORTED_MODULE_1__/* .genesis */ .T)(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    color: process.stdout.isTTY === true && !NO_COLOR && TERM !== 'dumb',
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3356:
/***/ (() => {

// The command runs on the Node that people have, from 20 on; actions have Node 24. Of all that the sources may use
// (tsconfig.json: lib ES2024), Node 20 lacks these three.
Promise.withResolvers ??= function withResolvers() {
    let parts;
    const promise = new Promise((resolve, reject) => {
        parts = { resolve, reject };
    });
    return { promise, ...parts };
};
Map.groupBy ??= function groupBy(items, keyOf) {
    const groups = new Map();
    let index = 0;
    for (const item of items) {
        const key = keyOf(item, index++);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
};
Object.groupBy ??= function groupBy(items, keyOf) {
    return Object.fromEntries(Map.groupBy(items, keyOf));
};



/***/ }),

/***/ 8234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ functionName),
/* harmony export */   B6: () => (/* binding */ LONGEST_NAME),
/* harmony export */   FM: () => (/* binding */ isLegalName),
/* harmony export */   Rn: () => (/* binding */ manifestKey),
/* harmony export */   e7: () => (/* binding */ assetKey),
/* harmony export */   zY: () => (/* binding */ DEFAULTS)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);

/** What things are called where nobody says otherwise: appsctl's names, which Mattermost servers are set up with. */
const DEFAULTS = {
    user: 'mattermost-apps-invoke',
    group: 'mattermost-apps-invoke-group',
    policy: 'mattermost-apps-invoke-policy',
    executeRole: 'mattermost-apps-execute-lambda-role',
    bucket: 'mattermost-apps-bucket',
    region: 'us-east-1',
};
/** Longer names of functions aren't taken by Lambda (CreateFunction, FunctionName). */
const LONGEST_NAME = 64;
/**
 * The name of one of an app's functions in AWS. The Apps plugin computes the very same to invoke it, so not a byte may
 * differ; that includes that id and version keep their dots in a name that had to be shortened, which Lambda refuses.
 *
 * @param name The function's name in the manifest.
 */
function functionName(appId, version, name) {
    const full = [dashed(appId, '.'), dashed(version, '.'), dashed(name, ' ')].join('_');
    if (bytesOf(full) <= LONGEST_NAME)
        return full;
    const room = LONGEST_NAME - bytesOf(appId) - bytesOf(version) - 2;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(full).digest('hex').slice(0, room);
    return `${appId}_${version}_${hash}`;
}
/** Whether Lambda takes the name (CreateFunction, FunctionName). */
function isLegalName(name) {
    return /^[A-Za-z0-9_-]{1,64}$/.test(name);
}
/** The key in S3 of one of an app's assets; `file` is its path below `static/`. */
function assetKey(appId, version, file) {
    return `static/${appId}_${version}_app/${dashed(file, ' ')}`;
}
/** The key in S3 of an app's manifest. */
function manifestKey(appId, version) {
    return `manifests/${appId}_${version}.json`;
}
const dashed = (text, character) => text.replaceAll(character, '-');
// The plugin is written in Go, where the length of a string is that of its UTF-8.
const bytesOf = (text) => Buffer.byteLength(text);


/***/ }),

/***/ 6986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Xg: () => (/* binding */ SAMPLE),
/* harmony export */   aO: () => (/* binding */ TRIALS),
/* harmony export */   gr: () => (/* binding */ wrongPong),
/* harmony export */   hU: () => (/* binding */ ping)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8234);

// appsctl's test app: its own tests look for these names and these answers.
const ID = 'hello-serverless';
const VERSION = 'v1.2.0';
/** appsctl's four tests. */
const TRIALS = ['deploy', 's3', 'list', 'lambda'];
const SAMPLE = {
    id: ID,
    version: VERSION,
    asset: { key: (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .assetKey */ .e7)(ID, VERSION, 'test.txt'), text: 'static pong' },
    manifest: { key: (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestKey */ .Rn)(ID, VERSION), prefix: 'manifests/hello' },
    function: (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .functionName */ .AQ)(ID, VERSION, 'hello-serverless'),
};
/** A call of an app as the Apps plugin sends it to a function: a request like API Gateway's. */
function ping() {
    const call = { path: '/ping' };
    return { path: '/ping', httpMethod: 'POST', headers: {}, body: JSON.stringify(call) };
}
/** What is wrong with the sample's answer to a ping; nothing where it is the right one. */
function wrongPong(answer) {
    try {
        const { statusCode, body } = JSON.parse(answer);
        if (statusCode === 200 && JSON.parse(body).text === 'PONG')
            return undefined;
    }
    catch {
        // Told below, as any other answer.
    }
    return `it answered ${answer.slice(0, 200)} where PONG was expected`;
}


/***/ }),

/***/ 1465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ closest)
/* harmony export */ });
/** Nobody waits for suggestions from ten thousand names, and a hostile file could ask for thousands of them. */
const MOST_CANDIDATES = 1000;
/** The candidate that `word` is most likely a slip of, if any is near enough: two slips at most, one in short words. */
function closest(word, candidates) {
    if (candidates.length > MOST_CANDIDATES)
        return undefined;
    const limit = word.length > 4 ? 2 : 1;
    let best;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - word.length) > limit)
            continue;
        const slips = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (slips <= limit && slips < (best?.slips ?? limit + 1))
            best = { candidate, slips };
    }
    return best?.candidate;
}
/** Letters to insert, delete, replace or swap with their neighbor (optimal string alignment). */
function editDistance(a, b) {
    const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            row[j] = Math.min(at(rows, i - 1, j) + 1, (row[j - 1] ?? 0) + 1, at(rows, i - 1, j - 1) + (same ? 0 : 1), swapped ? at(rows, i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY);
        }
        rows.push(row);
    }
    return at(rows, a.length, b.length);
}
function at(rows, i, j) {
    return rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 8890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/** A fault the user can mend: shown as an annotation, without a stack. Anything else that is thrown is ours to mend. */
class UserError extends Error {
    at;
    constructor(message, at = {}, options) {
        super(message, options);
        this.name = 'UserError';
        this.at = at;
    }
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(1556);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
