export const id = 7139;
export const ids = [7139];
export const modules = {

/***/ 1910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v2: () => (/* binding */ ambientKeys)
/* harmony export */ });
/* unused harmony exports accountKeys, placeOf */
/* harmony import */ var _src_core_aws_arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1952);
/* harmony import */ var _src_core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8890);
/* harmony import */ var _src_edge_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6513);



/** appsctl's variables for the keys that deploy. */
const KEY = 'MM_APPS_DEPLOY_AWS_ACCESS_KEY';
const SECRET = 'MM_APPS_DEPLOY_AWS_SECRET_KEY';
/**
 * The keys of an app's deployer outside of a ledger: those of appsctl's variables, or what AWS's own chain finds.
 *
 * @throws UserError where only one of the two variables is set.
 */
function ambientKeys({ env, mask, region, log }) {
    const { [KEY]: accessKeyId, [SECRET]: secretAccessKey } = env;
    if (!accessKeyId !== !secretAccessKey)
        throw new _src_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${KEY} and ${SECRET} belong together: set both, or none.`);
    if (!accessKeyId || !secretAccessKey) {
        return (0,_src_edge_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .openCredentials */ .ZE)({ region, sessionName: (0,_src_core_aws_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .sessionOf */ .MC)(env), mask, now: Date.now }).base;
    }
    mask(secretAccessKey);
    log(`The keys of ${KEY} are used. Keys that don't end are better replaced by a role.`);
    return async () => ({ accessKeyId, secretAccessKey });
}
/**
 * The keys of the role that deploys apps to an account of the ledger; for a job that only reads, of the account's reader.
 *
 * @throws UserError where the ledger doesn't have the account, or can't be read there, or it isn't known to be there.
 */
function accountKeys(name, snapshot, organization, job) {
    const { roles } = organization;
    const { id, partition } = placeOf(name, snapshot, organization);
    const credentials = jobCredentials(organization, job.role, job);
    const arn = roleArn(partition, id, job.role === 'read' ? roles.reader : roles.apps);
    return credentials.assume(arn, { externalId: roles.external_id, onBehalfOf: job.approver });
}
/**
 * Which account of AWS an account of the ledger is.
 *
 * @throws UserError where no app can be deployed there.
 */
function placeOf(name, snapshot, { organization: its }) {
    const account = snapshot.base.accounts.get(name)?.value;
    if (!account)
        throw missing(name, snapshot.base);
    const id = snapshot.status.accounts.get(name)?.account_id ?? account.account_id;
    if (account.lifecycle === 'closed' || id === undefined) {
        throw new UserError(`No app is deployed to ${name}: it ${id ? 'is to be closed' : 'was not created yet'}.`);
    }
    const never = [its.management_account, ...its.never];
    if (never.includes(id))
        throw new UserError(`No app is deployed to ${name}: organization.yaml keeps ${id} to itself.`);
    return { id, partition: its.partition };
}
function missing(name, { folder, unreadable }) {
    const file = `${folder}/accounts/${name}.yaml`;
    if (!unreadable.has(file)) {
        return new UserError(`The ledger has no account ${name}.`, { hint: 'Mend the input `account`.' });
    }
    return new UserError(`${file} can't be read.`, { file, hint: '`genesis check` says what is wrong with it.' });
}


/***/ }),

/***/ 4480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openBundle)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ../../node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(8630);
// EXTERNAL MODULE: ./src/core/apps/archive.js
var apps_archive = __webpack_require__(760);
// EXTERNAL MODULE: ./src/core/apps/bundle.js + 1 modules
var bundle = __webpack_require__(5828);
;// CONCATENATED MODULE: ./src/core/apps/content-types.js
/** Types of what apps ship as assets, by the end of their names (IANA's registry of media types). */
const TYPES = {
    css: 'text/css; charset=utf-8',
    csv: 'text/csv; charset=utf-8',
    gif: 'image/gif',
    htm: 'text/html; charset=utf-8',
    html: 'text/html; charset=utf-8',
    ico: 'image/vnd.microsoft.icon',
    jpeg: 'image/jpeg',
    jpg: 'image/jpeg',
    js: 'text/javascript; charset=utf-8',
    json: 'application/json',
    md: 'text/markdown; charset=utf-8',
    mp3: 'audio/mpeg',
    mp4: 'video/mp4',
    pdf: 'application/pdf',
    png: 'image/png',
    svg: 'image/svg+xml',
    ttf: 'font/ttf',
    txt: 'text/plain; charset=utf-8',
    wasm: 'application/wasm',
    webp: 'image/webp',
    woff: 'font/woff',
    woff2: 'font/woff2',
    xml: 'application/xml',
};
/** The media type of a file; of what isn't known, S3's own default. */
function contentType(file) {
    const end = /\.([A-Za-z0-9]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
    return Object.hasOwn(TYPES, end) ? TYPES[end] : 'application/octet-stream';
}

// EXTERNAL MODULE: ./src/core/apps/runtimes.js
var runtimes = __webpack_require__(445);
// EXTERNAL MODULE: ./src/core/problem.js
var problem = __webpack_require__(8890);
// EXTERNAL MODULE: ./src/edge/zip.js
var zip = __webpack_require__(572);
;// CONCATENATED MODULE: ./actions/deploy-app/open-bundle.js















/** How many parts are unpacked at once: there are few cores, and each takes some memory. */
const AT_ONCE = 4;
/**
 * Reads a bundle. Assets stay in the archive and are unpacked again when they are read; functions are unpacked into a
 * folder of their own, since they are archives that have to be looked into. No file is in memory as a whole.
 *
 * @throws UserError with all that is wrong with the bundle.
 */
async function openBundle(file, options) {
    if (!(await (0,promises_.stat)(file).catch(() => undefined))?.isFile()) {
        throw new problem/* UserError */.y(`There is no bundle ${(0,apps_archive/* shown */.SP)(file)}.`, { hint: 'Name a zip file.' });
    }
    const archive = await (0,zip/* openZip */.Q)(file, external_node_path_.basename(file));
    const folder = await (0,promises_.mkdtemp)(external_node_path_.join((0,external_node_os_.tmpdir)(), 'genesis-app-'));
    const close = async () => {
        archive.close();
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    };
    try {
        return { ...(await read(file, archive, folder, options)), close };
    }
    catch (error) {
        await close();
        throw error;
    }
}
async function read(file, archive, folder, options) {
    const problems = [];
    const manifest = await manifestOf(archive, problems);
    const found = (0,bundle/* readApp */.uW)(archive.entries, manifest?.toString('utf8'));
    problems.push(...found.problems);
    if (!found.app || !manifest || problems.length > 0)
        throw new problem/* UserError */.y(problems.join('\n'));
    const app = options.upgradeRuntime ? upgraded(found.app) : found.app;
    for (const name of (0,bundle/* partsOf */.CI)(archive.entries).ignored)
        options.log(`${(0,apps_archive/* shown */.SP)(name)} is no part of an app: it is ignored.`);
    const limit = (0,p_limit/* default */.A)(AT_ONCE);
    const tell = (name) => (error) => {
        problems.push(...(error instanceof problem/* UserError */.y ? [error.message] : [`${(0,apps_archive/* shown */.SP)(name)} can't be unpacked: ${error.message}.`]));
        return [];
    };
    const assets = app.assets.map((asset) => limit(() => assetOf(asset, archive).catch(tell(asset.entry))));
    const functions = app.functions.map((one, index) => limit(() => functionOf(one, found.app?.functions[index] ?? one, archive, external_node_path_.join(folder, `${index}`)).catch(tell(one.archive))));
    const done = { assets: (await Promise.all(assets)).flat(), functions: (await Promise.all(functions)).flat() };
    if (problems.length > 0)
        throw new problem/* UserError */.y(problems.join('\n'));
    return {
        ...done,
        app,
        manifest: await contentOf(async () => external_node_stream_.Readable.from([manifest])),
        refusals: (0,bundle/* lambdaProblems */._5)(app),
        sha256: (await contentOf(async () => (0,external_node_fs_.createReadStream)(file))).sha256,
    };
}
async function manifestOf(archive, problems) {
    const isSound = (0,bundle/* manifestEntryProblems */.Wc)(archive.entries).length === 0;
    if (!isSound)
        return undefined;
    try {
        return await (0,consumers_.buffer)(await archive.read(bundle/* MANIFEST */.e0));
    }
    catch (error) {
        problems.push(`${bundle/* MANIFEST */.e0} can't be unpacked: ${error.message}.`);
        return undefined;
    }
}
async function assetOf(asset, archive) {
    const content = await contentOf(() => archive.read(asset.entry));
    return [{ ...asset, ...content, type: contentType(asset.file) }];
}
/** @param packed The function as the bundle has it; where `one` differs from it, it is packed anew. */
async function functionOf(one, packed, archive, file) {
    await (0,external_node_stream_promises_.pipeline)(await archive.read(one.archive), (0,external_node_fs_.createWriteStream)(file));
    const inner = await (0,zip/* openZip */.Q)(file, (0,apps_archive/* shown */.SP)(one.archive), apps_archive/* MOST_FUNCTION_ENTRIES */.gZ);
    try {
        const problems = (0,apps_archive/* functionProblems */.Ru)(one.archive, inner.entries);
        if (problems.length > 0)
            throw new problem/* UserError */.y(problems.join('\n'));
        const isSame = one.runtime === packed.runtime;
        if (!isSame)
            await repack(inner, packed, `${file}.new`);
        return [{ ...one, ...(await contentOf(async () => (0,external_node_fs_.createReadStream)(isSame ? file : `${file}.new`))) }];
    }
    finally {
        inner.close();
    }
}
/** Functions for go1.x, as its successor wants them. */
function upgraded(app) {
    const functions = app.functions.map((one) => (one.runtime === 'go1.x' ? { ...one, ...runtimes/* GO_SUCCESSOR */.Q } : one));
    return { ...app, functions };
}
/** The same archive, in which the program that is the handler is called `bootstrap`. */
async function repack(archive, { archive: name, handler }, target) {
    const files = archive.entries.filter(({ isDirectory }) => !isDirectory);
    if (!files.some((entry) => entry.name === handler)) {
        throw new problem/* UserError */.y(`${(0,apps_archive/* shown */.SP)(name)} has no program ${(0,apps_archive/* shown */.SP)(handler)}, which the manifest names as its handler.`);
    }
    async function* packed() {
        for (const entry of files) {
            const isProgram = entry.name === handler;
            const content = await archive.read(entry.name);
            yield { name: isProgram ? runtimes/* GO_SUCCESSOR */.Q.handler : entry.name, content, isExecutable: isProgram };
        }
    }
    await (0,zip/* writeZip */.z)(target, packed());
}
async function contentOf(read) {
    const [sha256, md5] = [(0,external_node_crypto_.createHash)('sha256'), (0,external_node_crypto_.createHash)('md5')];
    let size = 0;
    for await (const chunk of await read()) {
        size += chunk.length;
        sha256.update(chunk);
        md5.update(chunk);
    }
    return { size, sha256: sha256.digest('hex'), md5: md5.digest('hex'), read };
}


/***/ }),

/***/ 1802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q2: () => (/* binding */ printJson),
/* harmony export */   ZZ: () => (/* binding */ pageOf),
/* harmony export */   _q: () => (/* binding */ printRow),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   p0: () => (/* binding */ printRows)
/* harmony export */ });
/* unused harmony export textTable */
// C0, C1 and what reorders or hides text: a file's name or value must not drive the terminal that shows it.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
/** A value of anybody's as it can be shown in one line of a terminal. */
function printable(text) {
    return text.replace(UNPRINTABLE, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
/** Data as JSON, indented for people who look at it. */
function printJson(data, { out }) {
    out(`${JSON.stringify(data, null, 2)}\n`);
}
/** Prints records as JSON, or as a table for people. */
function printRows(rows, columns, { table }, terminal) {
    if (table)
        terminal.out(textTable(rows, columns));
    else
        printJson(rows, terminal);
}
/** Prints one record as JSON, or as a table of one row. */
function printRow(row, columns, { table }, terminal) {
    if (table)
        terminal.out(textTable([row], columns));
    else
        printJson(row, terminal);
}
/** Rows under titles, each column as wide as its widest cell. */
function textTable(rows, columns) {
    const cells = [Object.keys(columns), ...rows.map((row) => Object.values(columns).map((cell) => shown(cell(row))))];
    const widths = Object.keys(columns).map((_, index) => cells.reduce((most, row) => Math.max(most, row[index]?.length ?? 0), 0));
    const line = (row) => row
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd();
    return `${cells.map(line).join('\n')}\n`;
}
function shown(value) {
    return value === null || value === undefined || value === '' ? '-' : printable(String(value));
}
/** One page of a list; a size of -1 is all of it. */
function pageOf(rows, { page, 'per-page': size }) {
    return size === -1 ? rows : rows.slice(page * size, (page + 1) * size);
}


/***/ }),

/***/ 760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ archiveProblems),
/* harmony export */   Ru: () => (/* binding */ functionProblems),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   V0: () => (/* binding */ MOST_ENTRIES),
/* harmony export */   gZ: () => (/* binding */ MOST_FUNCTION_ENTRIES)
/* harmony export */ });
/** More entries than any app has; a directory of millions takes memory before anything is unpacked. */
const MOST_ENTRIES = 10_000;
/** A function comes with its libraries: as many entries as a zip archive has without the extensions of Zip64. */
const MOST_FUNCTION_ENTRIES = 65_535;
const MIB = 1024 * 1024;
/** All of a bundle, unpacked. */
const LARGEST_TOTAL = 1024 * MIB;
/** Above this size, text packed a hundred times smaller is no text but a bomb. */
const BOMB = { size: 10 * MIB, ratio: 100 };
/** Lambda takes no function that is larger unpacked (Lambda quotas page, deployment package). */
const LARGEST_FUNCTION = 250 * MIB;
/** What is wrong with a bundle's entries, whatever they are for. All of it, each in a sentence. */
function archiveProblems(entries) {
    const problems = entries.flatMap((entry) => entryProblems(entry).map((problem) => `${shown(entry.name)} ${problem}.`));
    const doubles = [...Map.groupBy(entries, ({ name }) => name)].filter(([, group]) => group.length > 1);
    problems.push(...doubles.map(([name]) => `${shown(name)} is in the bundle more than once: pack it once.`));
    const total = sum(entries);
    if (total > LARGEST_TOTAL) {
        problems.push(`The bundle has ${mebibytes(total)} unpacked; at most ${mebibytes(LARGEST_TOTAL)} are taken.`);
    }
    return problems;
}
/** What is wrong with the archive of a function; what is in it is Lambda's own matter, but for its size. */
function functionProblems(name, entries) {
    const total = sum(entries);
    const problems = [
        entries.length === 0 && 'is an empty archive',
        total > LARGEST_FUNCTION && `has ${mebibytes(total)} unpacked; Lambda takes ${mebibytes(LARGEST_FUNCTION)}`,
        entries.some(isBomb) && 'has an entry that unpacks to more than a hundred times its size',
        entries.some(({ name: inner }) => leavesFolder(inner)) && 'has entries that leave its folder',
    ];
    return problems.filter((problem) => problem !== false).map((problem) => `${shown(name)} ${problem}.`);
}
function entryProblems(entry) {
    const { name, isDirectory, isLink, isEncrypted, isReadable } = entry;
    const problem = nameProblem(isDirectory ? name.replace(/\/$/, '') : name);
    return [
        ...(problem ? [problem] : []),
        ...(isLink ? ['is a link: pack the file itself'] : []),
        ...(isEncrypted ? ['is encrypted: pack it without a password'] : []),
        ...(!isReadable && !isEncrypted ? ['is packed by an unknown method: pack it with zip (deflate)'] : []),
        ...(isBomb(entry) ? ['unpacks to more than a hundred times its size'] : []),
    ];
}
/** Why a name isn't taken: it could mean a place outside of the app's own. */
function nameProblem(name) {
    if (name.includes('\\'))
        return 'has a backslash in its name: write slashes';
    if (/^(\/|[A-Za-z]:)/.test(name))
        return 'has an absolute name: pack it by a relative one';
    if (/\p{Cc}/u.test(name))
        return 'has control characters in its name';
    if (name.split('/').some((part) => part === '..' || part === '.' || part === '')) {
        return 'has empty parts, "." or ".." in its name: it could leave its folder';
    }
    return undefined;
}
/** In a function's archive any other name is fine: `zip -r` adds folders, and Windows writes backslashes. */
function leavesFolder(name) {
    return /^([/\\]|[A-Za-z]:)/.test(name) || name.split(/[/\\]/).includes('..');
}
const isBomb = ({ size, packed }) => size > BOMB.size && size > packed * BOMB.ratio;
const sum = (entries) => entries.reduce((total, { size }) => total + size, 0);
const mebibytes = (bytes) => `${Math.ceil(bytes / MIB)} MiB`;
/** A name as it may be shown: quoted, bounded, and without what moves a terminal's cursor. */
function shown(name) {
    const text = JSON.stringify(name.length > 120 ? `${name.slice(0, 117)}...` : name);
    return text.replaceAll(/[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, '?');
}


/***/ }),

/***/ 5828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e0: () => (/* binding */ MANIFEST),
  pp: () => (/* binding */ illegalNames),
  _5: () => (/* binding */ lambdaProblems),
  Wc: () => (/* binding */ manifestEntryProblems),
  CI: () => (/* binding */ partsOf),
  uW: () => (/* binding */ readApp)
});

// EXTERNAL MODULE: ./src/core/apps/archive.js
var archive = __webpack_require__(760);
;// CONCATENATED MODULE: ./src/core/apps/manifest.js
/** Larger manifests aren't read by the Apps plugin. */
const LARGEST_MANIFEST = 1024 * 1024;
/** More than any app has; each is looked for among all archives. */
const MOST_FUNCTIONS = 500;
const NAME = /^[A-Za-z0-9._-]*$/;
/** Permissions that mean nothing without another one. */
const NEEDS = {
    remote_webhooks: 'act_as_bot',
    remote_oauth2: 'act_as_user',
    user_joined_channel_notification: 'act_as_bot',
};
/**
 * Reads an app's manifest.
 *
 * @returns The manifest as far as it could be read, and all that is wrong with it, each in a sentence.
 */
function readManifest(text) {
    let fields;
    try {
        fields = JSON.parse(text);
    }
    catch (error) {
        return { manifest: undefined, problems: [`manifest.json is no JSON: ${error.message}.`] };
    }
    if (!isObject(fields))
        return { manifest: undefined, problems: ['manifest.json is no JSON object.'] };
    const lambda = isObject(fields.aws_lambda) ? fields.aws_lambda : undefined;
    const functions = Array.isArray(lambda?.functions) ? lambda.functions : [];
    const manifest = {
        app_id: textOf(fields.app_id),
        version: textOf(fields.version),
        display_name: textOf(fields.display_name),
        icon: textOf(fields.icon) || undefined,
        functions: functions.filter(isObject).map(functionOf),
    };
    const problems = [
        ...wordProblems(fields),
        ...appProblems(manifest),
        ...addressProblems(fields.homepage_url),
        ...functionProblems(functions, manifest.functions),
        ...permissionProblems(fields.requested_permissions),
    ];
    return { manifest, problems: problems.map((problem) => `manifest.json: ${problem}.`) };
}
/** A number or a list in the place of a text isn't taken for one. */
function wordProblems(fields) {
    const texts = ['app_id', 'version', 'display_name', 'homepage_url', 'icon'];
    const bad = texts.filter((name) => fields[name] !== undefined && typeof fields[name] !== 'string');
    return bad.map((name) => `${name} is no text`);
}
function appProblems({ app_id, version, display_name, icon }) {
    const parts = (icon ?? '').split('/');
    const isCleanIcon = !icon || !(icon.includes('\\') || parts.some((part) => ['', '.', '..'].includes(part)));
    const problems = [
        (app_id.length < 3 || app_id.length > 32 || !NAME.test(app_id)) &&
            'app_id has to be 3 to 32 letters, digits, hyphens, underscores and dots',
        (version.length > 10 || !NAME.test(version)) &&
            'version has to be at most 10 letters, digits, hyphens, underscores and dots',
        display_name === '' && 'display_name is missing',
        !isCleanIcon && 'icon has to be a relative path below static, such as icon.png',
    ];
    return problems.filter((problem) => problem !== false);
}
function addressProblems(address) {
    const isAddress = typeof address === 'string' && /^https?:\/\/[^/]/i.test(address) && URL.canParse(address);
    return isAddress ? [] : ['homepage_url has to be an http or https address'];
}
function functionProblems(given, functions) {
    if (given.length === 0)
        return ['aws_lambda.functions needs at least one function'];
    if (given.length > MOST_FUNCTIONS)
        return [`aws_lambda.functions has more than ${MOST_FUNCTIONS} functions`];
    const strange = given.length - functions.length;
    const empty = functions.flatMap((one, index) => {
        const missing = Object.entries(one).filter(([, value]) => value === '');
        return missing.map(([field]) => `aws_lambda.functions[${index}]${one.name && ` (${one.name})`} lacks ${field}`);
    });
    const names = functions.map(({ name }) => name);
    const doubles = new Set(names.filter((name, index) => name !== '' && names.indexOf(name) !== index));
    return [
        ...(strange > 0 ? ['aws_lambda.functions has entries that are no objects'] : []),
        ...empty,
        ...[...doubles].map((name) => `aws_lambda.functions has ${JSON.stringify(name)} more than once`),
    ];
}
function permissionProblems(permissions) {
    if (permissions === undefined || permissions === null)
        return [];
    if (!Array.isArray(permissions))
        return ['requested_permissions is no list'];
    const lacking = Object.entries(NEEDS).filter(([one, other]) => permissions.includes(one) && !permissions.includes(other));
    return lacking.map(([one, other]) => `requested_permissions: ${one} needs ${other}`);
}
function functionOf(fields) {
    const { path, name, handler, runtime } = fields;
    return { path: textOf(path), name: textOf(name), handler: textOf(handler), runtime: textOf(runtime) };
}
const textOf = (value) => (typeof value === 'string' ? value : '');
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

// EXTERNAL MODULE: ./src/core/apps/names.js
var apps_names = __webpack_require__(8234);
// EXTERNAL MODULE: ./src/core/apps/runtimes.js
var runtimes = __webpack_require__(445);
;// CONCATENATED MODULE: ./src/core/apps/bundle.js




const MANIFEST = 'manifest.json';
const STATIC = 'static/';
/** What a bundle's entries are for. Directories are for nothing. */
function partsOf(entries) {
    const names = entries.filter(({ isDirectory }) => !isDirectory).map(({ name }) => name);
    const assets = names.filter((name) => name.startsWith(STATIC));
    const archives = names.filter((name) => !name.startsWith(STATIC) && /\.(zip|jar)$/.test(name));
    const used = new Set([MANIFEST, ...assets, ...archives]);
    return { archives, assets, ignored: names.filter((name) => !used.has(name)) };
}
/** What keeps a manifest from being read at all, or nothing. */
function manifestEntryProblems(entries) {
    const entry = entries.find(({ name, isDirectory }) => name === MANIFEST && !isDirectory);
    if (!entry) {
        const inside = entries.find(({ name }) => name.endsWith(`/${MANIFEST}`));
        const hint = inside ? `pack ${(0,archive/* shown */.SP)(inside.name)} without its folder` : 'add it';
        return [`The bundle has no ${MANIFEST} at its root: ${hint}.`];
    }
    return entry.size > LARGEST_MANIFEST ? [`${MANIFEST} has more than 1 MiB.`] : [];
}
/**
 * Works out what a bundle holds. Nothing of it needs AWS.
 *
 * @param text The manifest; nothing where it couldn't be read.
 * @returns The app where nothing is wrong with it, and all that is wrong, each in a sentence.
 */
function readApp(entries, text) {
    const problems = [...(0,archive/* archiveProblems */.$d)(entries), ...manifestEntryProblems(entries)];
    if (text === undefined)
        return { app: undefined, problems };
    const { manifest, problems: faults } = readManifest(text);
    problems.push(...faults);
    if (!manifest)
        return { app: undefined, problems };
    const { app_id: id, version } = manifest;
    const parts = partsOf(entries);
    const matched = matchArchives(manifest.functions, parts.archives);
    const assets = parts.assets.map((entry) => {
        const file = entry.slice(STATIC.length);
        return { file, entry, key: (0,apps_names/* assetKey */.e7)(id, version, file) };
    });
    const functions = matched.found.map(({ archive, ...one }) => ({
        ...one,
        archive,
        awsName: (0,apps_names/* functionName */.AQ)(id, version, one.name),
    }));
    const names = functions.map(({ awsName, name }) => ({ in: 'Lambda', to: awsName, from: name }));
    const keys = assets.map(({ key, file }) => ({ in: 'S3', to: key, from: file }));
    problems.push(...matched.problems, ...collisions(names), ...collisions(keys), ...longKeys(assets));
    const app = { manifest, manifestKey: (0,apps_names/* manifestKey */.Rn)(id, version), functions, assets };
    return { app: problems.length === 0 ? app : undefined, problems };
}
/** What Lambda would refuse of a valid bundle, with the remedy; the names themselves are the Apps plugin's. */
function lambdaProblems(app) {
    return [...illegalNames(app), ...app.functions.flatMap(({ name, runtime }) => retired(name, runtime))];
}
/** Which functions have names that Lambda doesn't take, and which part of them to change. */
function illegalNames({ functions }) {
    const illegal = functions.filter(({ awsName }) => !(0,apps_names/* isLegalName */.FM)(awsName));
    return illegal.map(({ name, awsName }) => illegalName(name, awsName));
}
function retired(name, runtime) {
    const replacement = (0,runtimes/* replacementOf */.m)(runtime);
    if (replacement === undefined)
        return [];
    const remedy = runtime === 'go1.x' ? ', or set upgrade-runtime, which packs the function anew for it' : '';
    return [
        `Function ${(0,archive/* shown */.SP)(name)}: AWS makes no functions for ${(0,archive/* shown */.SP)(runtime)} any more. Use ${replacement}${remedy}.`,
    ];
}
function illegalName(name, awsName) {
    const isPlain = /^[A-Za-z0-9_ -]+$/.test(name);
    const remedy = isPlain
        ? `Shorten the function's name, so that id, version and name have at most ${apps_names/* LONGEST_NAME */.B6 - 2} characters`
        : 'Name the function by letters, digits, hyphens and underscores only';
    return `Function ${(0,archive/* shown */.SP)(name)} would be called ${(0,archive/* shown */.SP)(awsName)}, a name that Lambda doesn't take. ${remedy}.`;
}
/** Finds each function's archive: by its exact base name, or else by the one name that ends so, as appsctl does. */
function matchArchives(functions, archives) {
    const problems = [];
    const exact = new Map(functions.map(({ name }) => [name, archives.filter((one) => baseName(one) === name)]));
    const claimed = new Set([...exact.values()].flat());
    const found = functions.flatMap((one) => {
        if (one.name === '')
            return [];
        const direct = exact.get(one.name) ?? [];
        const candidates = direct.length > 0 ? direct : archives.filter((file) => stem(file).endsWith(one.name) && !claimed.has(file));
        const [archive, ...others] = candidates;
        if (archive !== undefined && others.length === 0) {
            claimed.add(archive);
            return [{ ...one, archive }];
        }
        problems.push(archiveProblem(one.name, candidates));
        for (const file of candidates)
            claimed.add(file);
        return [];
    });
    const left = archives.filter((file) => !claimed.has(file));
    problems.push(...left.map((file) => `${(0,archive/* shown */.SP)(file)} belongs to no function of the manifest: add the function, or leave it out.`));
    return { found, problems };
}
function archiveProblem(name, candidates) {
    if (candidates.length === 0)
        return `Function ${(0,archive/* shown */.SP)(name)} has no archive: add ${(0,archive/* shown */.SP)(`${name}.zip`)} to the bundle.`;
    return `Function ${(0,archive/* shown */.SP)(name)} has ${candidates.length} archives (${candidates.map(archive/* shown */.SP).join(', ')}): leave one.`;
}
const stem = (file) => file.replace(/\.(zip|jar)$/, '');
const baseName = (file) => stem(file.slice(file.lastIndexOf('/') + 1));
/** Two things that would get one name: the second would overwrite the first. */
function collisions(names) {
    const groups = Map.groupBy(names, ({ to }) => to);
    return [...groups].flatMap(([to, group]) => {
        const sources = [...new Set(group.map(({ from }) => from))];
        if (sources.length < 2)
            return [];
        return [`${sources.map(archive/* shown */.SP).join(' and ')} would both be ${(0,archive/* shown */.SP)(to)} in ${group[0]?.in}: rename one.`];
    });
}
/** S3 takes keys of up to 1,024 bytes of UTF-8 (S3 user guide, object keys). */
function longKeys(assets) {
    const long = assets.filter(({ key }) => Buffer.byteLength(key) > 1024);
    return long.map(({ entry }) => `${(0,archive/* shown */.SP)(entry)} has too long a name for S3: shorten it.`);
}


/***/ }),

/***/ 445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ GO_SUCCESSOR),
/* harmony export */   m: () => (/* binding */ replacementOf)
/* harmony export */ });
/**
 * Runtimes for which Lambda creates no functions any more, and what to use in their place
 * (Lambda runtimes page, "Deprecated runtimes": those whose date "Block function create" has passed).
 */
const RETIRED = new Map([
    ['go1.x', 'provided.al2023'],
    ['provided', 'provided.al2023'],
    ...['nodejs', 'nodejs4.3', 'nodejs4.3-edge', 'nodejs6.10', 'nodejs8.10'].map(by('nodejs24.x')),
    ...['nodejs10.x', 'nodejs12.x', 'nodejs14.x'].map(by('nodejs24.x')),
    ...['python2.7', 'python3.6', 'python3.7'].map(by('python3.13')),
    ...['ruby2.5', 'ruby2.7'].map(by('ruby3.4')),
    ...['dotnetcore1.0', 'dotnetcore2.0', 'dotnetcore2.1', 'dotnetcore3.1', 'dotnet5.0'].map(by('dotnet8')),
    ['java8', 'java21'],
]);
/** The runtime that Go programs run on since go1.x is gone: the program has to be called `bootstrap`. */
const GO_SUCCESSOR = { runtime: 'provided.al2023', handler: 'bootstrap' };
/** What to use in place of a runtime that is gone; nothing for one that Lambda still takes, or that isn't known here. */
function replacementOf(runtime) {
    return RETIRED.get(runtime);
}
function by(replacement) {
    return (runtime) => [runtime, replacement];
}


/***/ }),

/***/ 1952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ jobRoleArn),
/* harmony export */   Eq: () => (/* binding */ sourceIdentity),
/* harmony export */   MC: () => (/* binding */ sessionOf),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   iQ: () => (/* binding */ partitionOf),
/* harmony export */   w3: () => (/* binding */ roleArn)
/* harmony export */ });
/* unused harmony export sessionName */
/** The ARN of an IAM role; `partition` is `aws` or another, such as `aws-cn`, as organization.yaml says. */
function roleArn(partition, account, role) {
    return `arn:${partition}:iam::${account}:role/${role}`;
}
/**
 * The name of a job's sessions in CloudTrail: which repository, which run, and who approved it where a person did.
 * STS takes 2 to 64 letters, digits and `=,.@-_`; what doesn't fit is replaced or cut.
 */
function sessionName(repository, run, approver) {
    const end = clean(approver ? `${run}-${approver}` : run).slice(0, 50);
    return `${clean(repository).slice(0, 63 - end.length)}@${end}`;
}
/** Who is behind a session, as STS takes it: what an approver's login has beside 2 to 64 such characters is replaced. */
function sourceIdentity(login) {
    return clean(login).slice(0, 64).padEnd(2, '-');
}
const clean = (text) => text.replaceAll(/[^\w=,.@-]/g, '-');
/** The account an ARN is of; empty where the text is no ARN. */
function accountOf(arn) {
    return arn.split(':')[4] ?? '';
}
/** The partition an ARN is of: `aws` or another, such as `aws-cn`. */
function partitionOf(arn) {
    return arn.split(':')[1] ?? 'aws';
}
/** The role of the automation account that a job starts from by OIDC. */
function jobRoleArn({ organization, automation }, role) {
    return roleArn(organization.partition, automation.account, automation.roles[role]);
}
/** The name of the sessions of the job these variables of GitHub's runner belong to. */
function sessionOf(env, approver) {
    return sessionName(env.GITHUB_REPOSITORY ?? 'genesis', env.GITHUB_RUN_ID ?? 'local', approver);
}


/***/ }),

/***/ 4147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ namingCalls)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8890);

/**
 * Has a client of the AWS SDK say which call failed: AWS's own words, such as "You don't have permissions to access this
 * resource.", often don't. They become the cause. The error keeps AWS's name for it, by which callers tell what they
 * expect. A fault of the user, such as having no keys, is told as it is: no call was made.
 *
 * @param service The service as in an IAM action, such as `organizations`.
 * @returns The same client.
 */
function namingCalls(service, client) {
    client.middlewareStack.add((next, { commandName = '' }) => (input) => next(input).catch((cause) => {
        if (cause instanceof _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y)
            throw cause;
        const message = `AWS call ${service}:${commandName.replace(/Command$/, '')} failed.`;
        throw Object.assign(new Error(message, { cause }), { name: cause.name });
    }));
    return client;
}


/***/ }),

/***/ 3348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** Asks when first wanted, and keeps the answer for all who want it. What failed is asked again. */
function once(ask) {
    let answer;
    return () => {
        answer ??= ask().catch((error) => {
            answer = undefined;
            throw error;
        });
        return answer;
    };
}


/***/ }),

/***/ 6513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KF: () => (/* binding */ jobCredentials),
/* harmony export */   Xr: () => (/* binding */ callerAccount),
/* harmony export */   ZE: () => (/* binding */ openCredentials)
/* harmony export */ });
/* harmony import */ var _core_aws_arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1952);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8890);


/** The audience GitHub's OIDC provider is registered with in AWS (IAM's documentation). */
const AUDIENCE = 'sts.amazonaws.com';
/** Keys are renewed this long before they end, so that a request under way never meets the end. */
const RENEW_BEFORE = 5 * 60_000;
/**
 * The AWS keys of one job. They are fetched when first used and renewed by asking for a new OIDC token: a session made
 * from a role lasts at most one hour (an STS limit on role chaining), a job may take longer.
 */
function openCredentials(options) {
    const { jobRole } = options;
    const base = renewed(options, () => (jobRole ? webIdentity(options, jobRole) : surroundings(options)));
    return {
        base,
        assume: (arn, { from = base, ...more } = {}) => renewed(options, () => assumed(options, from, arn, more)),
    };
}
/** The keys of a job that starts from one of the automation's roles, or from what its surroundings hold. */
function jobCredentials(organization, role, { env, idToken, mask, approver }) {
    return openCredentials({
        region: organization.organization.region,
        jobRole: role && idToken && { arn: (0,_core_aws_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .jobRoleArn */ .$A)(organization, role), idToken },
        account: organization.automation.account,
        sessionName: (0,_core_aws_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .sessionOf */ .MC)(env, approver),
        mask,
        now: Date.now,
    });
}
/** The account that keys are of. */
async function callerAccount(keys, region) {
    const { STSClient, GetCallerIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(2811)]).then(__webpack_require__.t.bind(__webpack_require__, 2811, 19));
    const { Account = '' } = await new STSClient({ region, credentials: keys }).send(new GetCallerIdentityCommand({}));
    return Account;
}
function renewed({ mask, now }, fetch) {
    let keys;
    let end = Number.POSITIVE_INFINITY;
    return () => {
        if (keys && now() < end - RENEW_BEFORE)
            return keys;
        keys = fetch().then((fresh) => {
            mask(fresh.secretAccessKey);
            if (fresh.sessionToken)
                mask(fresh.sessionToken);
            end = fresh.expiration?.getTime() ?? Number.POSITIVE_INFINITY;
            return fresh;
        });
        // A failure is told to whoever asked and isn't kept: the next one who asks tries again.
        keys.catch(() => {
            keys = undefined;
        });
        end = Number.POSITIVE_INFINITY;
        return keys;
    };
}
/** What a person's shell holds may be of any account: what comes next must not be done in the wrong one. */
async function surroundings({ region, account }) {
    const { STSClient, GetCallerIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(2811)]).then(__webpack_require__.t.bind(__webpack_require__, 2811, 19));
    const client = new STSClient({ region });
    const keys = (await client.config.credentials().catch(tellKeyless));
    if (account === undefined)
        return keys;
    const { Account, Arn } = await client.send(new GetCallerIdentityCommand({}));
    if (Account === account)
        return keys;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The AWS credentials of the surroundings are of account ${Account} (${Arn}), not of ${account}.`, {
        hint: 'Use credentials of the account of the automation (`automation.account` in organization.yaml), or the input `job-role`.',
    });
}
/** The SDK's own words, such as "Could not load credentials from any providers", don't say what to do. */
function tellKeyless(cause) {
    if (cause.name !== 'CredentialsProviderError')
        throw cause;
    const hint = 'Set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY. In a job, take credentials in a step before this one.';
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`AWS doesn't know who you are: ${cause.message}`, { hint }, { cause });
}
async function webIdentity({ region, sessionName }, { arn, idToken }) {
    const { STSClient, AssumeRoleWithWebIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(2811)]).then(__webpack_require__.t.bind(__webpack_require__, 2811, 19));
    // The call is made by the token alone: it must not pick up keys from the surroundings.
    const client = new STSClient({ region, credentials: { accessKeyId: '-', secretAccessKey: '-' } });
    const request = { RoleArn: arn, RoleSessionName: sessionName, WebIdentityToken: await idToken(AUDIENCE) };
    return keysOf(arn, () => client.send(new AssumeRoleWithWebIdentityCommand(request)));
}
async function assumed({ region, sessionName }, from, arn, { externalId, onBehalfOf }) {
    const { STSClient, AssumeRoleCommand } = await Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(2811)]).then(__webpack_require__.t.bind(__webpack_require__, 2811, 19));
    // Asked for here, so that what is wrong with the keys isn't told as a fault of the role.
    const client = new STSClient({ region, credentials: await from() });
    const request = {
        RoleArn: arn,
        RoleSessionName: sessionName,
        ...(externalId ? { ExternalId: externalId } : {}),
        ...(onBehalfOf ? { SourceIdentity: (0,_core_aws_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceIdentity */ .Eq)(onBehalfOf) } : {}),
    };
    return keysOf(arn, () => client.send(new AssumeRoleCommand(request)));
}
async function keysOf(arn, ask) {
    const { Credentials, AssumedRoleUser } = await ask().catch((cause) => {
        throw Object.assign(new Error(`The role ${arn} could not be assumed.`, { cause }), { name: cause.name });
    });
    const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = Credentials ?? {};
    if (!AccessKeyId || !SecretAccessKey || !SessionToken || !Expiration)
        throw new Error(`No keys came for ${arn}.`);
    const got = AssumedRoleUser?.Arn ?? '';
    if ((0,_core_aws_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .accountOf */ .XP)(got) !== (0,_core_aws_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .accountOf */ .XP)(arn))
        throw new Error(`Keys were asked for ${arn}, and came for ${got || 'nobody'}.`);
    return {
        accessKeyId: AccessKeyId,
        secretAccessKey: SecretAccessKey,
        sessionToken: SessionToken,
        expiration: Expiration,
    };
}


/***/ }),

/***/ 572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ openZip),
/* harmony export */   z: () => (/* binding */ writeZip)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8522);
/* harmony import */ var _core_apps_archive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(760);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8890);






/**
 * Reads the directory of a zip archive. Names are as they were packed, hostile ones too: what is done with them is for
 * the caller to decide.
 *
 * @param name What the archive is called in errors.
 * @param most How many entries it may have.
 * @throws UserError where the file is no zip archive, or its directory is broken or too long.
 */
async function openZip(file, name, most = _core_apps_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_ENTRIES */ .V0) {
    const { openPromise, getFileNameLowLevel } = await __webpack_require__.e(/* import() */ 171).then(__webpack_require__.t.bind(__webpack_require__, 171, 19));
    const zip = await openPromise(file, { lazyEntries: true, autoClose: false, decodeStrings: false }).catch((error) => {
        throw unreadable(name, error);
    });
    try {
        if (zip.entryCount > most) {
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`${name} has more than ${most} entries.`, { hint: 'Leave out what no app needs.' });
        }
        const found = await directory(zip, (entry) => getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true));
        const byName = new Map(found.map(([one, { name: key }]) => [key, one]));
        return {
            entries: found.map(([, entry]) => entry),
            read: async (key) => {
                const entry = byName.get(key);
                if (!entry)
                    throw new Error(`${name} has no ${key}.`);
                return checked(await zip.openReadStreamPromise(entry), entry.crc32);
            },
            close: () => zip.close(),
        };
    }
    catch (error) {
        zip.close();
        throw error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y ? error : unreadable(name, error);
    }
}
/** The bytes as they come; the library compares their number with the directory, and this their checksum. */
function checked(packed, wanted) {
    let sum = 0;
    const check = new node_stream__WEBPACK_IMPORTED_MODULE_1__.Transform({
        transform(chunk, _, next) {
            sum = node_zlib__WEBPACK_IMPORTED_MODULE_3__.crc32(chunk, sum);
            next(null, chunk);
        },
        flush: (end) => end(sum === wanted ? null : new Error('its checksum is another one than the archive says')),
    });
    // What goes wrong in the archive comes out of the stream that is read.
    return (0,node_stream__WEBPACK_IMPORTED_MODULE_1__.pipeline)(packed, check, () => { });
}
async function directory(zip, nameOf) {
    const entries = [];
    for await (const entry of zip.eachEntry()) {
        entries.push([entry, described(entry, nameOf(entry))]);
    }
    return entries;
}
/** The file's type in Unix's mode bits, which zip keeps in the upper half of the attributes. */
const TYPE = { mask: 0o170000, file: 0o100000, folder: 0o040000 };
function described(entry, name) {
    const type = (entry.externalFileAttributes >>> 16) & TYPE.mask;
    return {
        name,
        size: entry.uncompressedSize,
        packed: entry.compressedSize,
        isDirectory: name.endsWith('/'),
        isLink: ![0, TYPE.file, TYPE.folder].includes(type),
        isEncrypted: entry.isEncrypted(),
        isReadable: entry.compressionMethod === 0 || entry.compressionMethod === 8,
    };
}
function unreadable(name, cause) {
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`${name} can't be read as a zip archive: ${cause.message.replace(/\.$/, '')}.`, { hint: 'Pack it anew.' }, { cause });
}
/** Zip has no earlier time. With one time for all, the same files give the same archive. */
const EPOCH = new Date(1980, 0, 1);
/**
 * Packs files into an archive. The same files in the same order give the same bytes; on every machine only where they are
 * stored, since how small zlib packs depends on the processor.
 */
async function writeZip(file, files) {
    const { ZipFile: Writer } = await __webpack_require__.e(/* import() */ 3800).then(__webpack_require__.t.bind(__webpack_require__, 3800, 19));
    const zip = new Writer();
    const packed = zip.outputStream;
    zip.on('error', (error) => packed.destroy(error));
    const written = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(packed, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(file));
    for await (const { name, content, isExecutable, isStored } of files) {
        const mode = isExecutable ? 0o100755 : 0o100644;
        const options = { mtime: EPOCH, mode, forceDosTimestamp: true, compress: !isStored };
        if (Buffer.isBuffer(content))
            zip.addBuffer(content, name, options);
        else
            zip.addReadStream(content, name, options);
    }
    zip.end();
    await written;
}


/***/ }),

/***/ 8630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ../../node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ../../node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};
