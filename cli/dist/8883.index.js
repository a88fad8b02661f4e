export const id = 8883;
export const ids = [8883];
export const modules = {

/***/ 8883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deployApp: () => (/* binding */ deployApp),
  generateTerraformData: () => (/* binding */ generateTerraformData),
  validateApp: () => (/* binding */ validateApp)
});

// EXTERNAL MODULE: ./actions/deploy-app/deploy.js + 3 modules
var deploy = __webpack_require__(220);
// EXTERNAL MODULE: ./actions/deploy-app/keys.js
var keys = __webpack_require__(1910);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
;// CONCATENATED MODULE: ./actions/deploy-app/memory.js

/**
 * Has the memory of what passes through freed often. The bytes of files lie beside V8's heap, and are let go when the young
 * part of it is collected; a part that has grown to its full size is collected after a hundred MiB of them only. Has to be
 * called before the heap grows: first of all.
 */
function freeOften() {
    (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
    (0,external_node_v8_.setFlagsFromString)('--scavenger-max-new-space-capacity-mb=1');
}

// EXTERNAL MODULE: ./actions/deploy-app/open.js + 3 modules
var deploy_app_open = __webpack_require__(3976);
// EXTERNAL MODULE: ./actions/deploy-app/open-bundle.js + 2 modules
var open_bundle = __webpack_require__(9870);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: ./src/core/problem.js
var problem = __webpack_require__(8890);
;// CONCATENATED MODULE: ./actions/deploy-app/run.js



/**
 * Deploys a bundle, lists the app on a Mattermost server, and installs it there where that is asked for.
 *
 * @throws UserError where the bundle isn't the one that was meant, or is none; and what deployBundle and the server throw.
 */
async function run({ settings, site, sha256, agree }, deps) {
    const server = site && deps.openMattermost(site);
    const found = Promise.all([(0,deploy/* openTarget */.Ap)(settings, deps), server?.check()]);
    // What is wrong with the bundle is told first; what AWS and the server answer meanwhile is looked at after it.
    found.catch(() => { });
    const bundle = await deps.openBundle();
    try {
        if (sha256 !== undefined && sha256 !== bundle.sha256) {
            throw new problem/* UserError */.y(`The bundle is another one than was meant: its SHA-256 is ${bundle.sha256}, not ${sha256}.`);
        }
        const { app_id: app, version } = bundle.app.manifest;
        agree?.({ app, version, sha256: bundle.sha256 });
        const [target] = await found;
        const deployed = await (0,deploy/* deployBundle */.QW)(bundle, settings, deps, target);
        if (settings.dryRun || !site || !server)
            return { ...deployed, listed: false, installed: false };
        await server.list(JSON.parse(await (0,consumers_.text)(await bundle.manifest.read())));
        deps.log(`${deployed.id} is listed on ${site.siteUrl}.`);
        if (site.install)
            await install(server, deployed.id, deps);
        return { ...deployed, listed: true, installed: site.install };
    }
    finally {
        await bundle.close();
    }
}
/** IAM tells all of AWS of a changed policy within seconds; until then the server may not invoke the app it installs. */
const ATTEMPTS = 6;
async function install(server, id, { log, sleep }) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await server.install(id);
        }
        catch (error) {
            const isEarly = /AccessDenied|not authorized to perform: lambda/.test(error.message);
            if (!isEarly || attempt === ATTEMPTS)
                throw error;
            log(`The server may not invoke ${id} yet: it is asked again.`);
            await sleep(5000);
        }
    }
}

// EXTERNAL MODULE: ./src/core/apps/archive.js
var archive = __webpack_require__(760);
// EXTERNAL MODULE: ./src/core/apps/names.js
var names = __webpack_require__(8234);
;// CONCATENATED MODULE: ./actions/deploy-app/settings.js



/**
 * Puts together what was given, what the ledger says of the Mattermost server, appsctl's environment variables and its
 * defaults, in that order.
 *
 * @returns How to deploy, and where to list the app; nothing where no server is named.
 * @throws UserError with all that is missing.
 */
function resolveSettings(given, env, server) {
    const { install, update, dryRun, tags = {}, memory, timeout, architecture, layers, vpc, policy = names/* DEFAULTS */.zY.policy, } = given;
    const siteUrl = given.siteUrl ?? server?.site_url ?? (env.MM_SERVICESETTINGS_SITEURL || undefined);
    const token = given.token ?? (env.MM_ADMIN_TOKEN || undefined);
    const problems = [
        siteUrl !== undefined && !isAddress(siteUrl) && `The site URL ${(0,archive/* shown */.SP)(siteUrl)} is no http or https address.`,
        siteUrl !== undefined &&
            !token &&
            `There is no token for ${siteUrl}: set MM_ADMIN_TOKEN, or the input mattermost-token.`,
        install &&
            !siteUrl &&
            'To install an app, a server is needed: set MM_SERVICESETTINGS_SITEURL, or the input site-url.',
    ].filter((problem) => problem !== false);
    if (problems.length > 0 && !dryRun)
        throw new problem/* UserError */.y(problems.join('\n'));
    const settings = {
        region: given.region ?? server?.region ?? (env.MM_APPS_AWS_REGION || names/* DEFAULTS */.zY.region),
        bucket: given.bucket ?? server?.bucket ?? (env.MM_APPS_S3_BUCKET || names/* DEFAULTS */.zY.bucket),
        executeRole: given.executeRole ?? server?.execute_role ?? names/* DEFAULTS */.zY.executeRole,
        policy: policy === 'none' ? undefined : policy,
        ...{ update, dryRun, env: given.env, tags, memory, timeout, architecture, layers, vpc },
    };
    return { settings, site: siteUrl && token ? { siteUrl, token, install } : undefined };
}
const isAddress = (text) => /^https?:\/\//i.test(text) && URL.canParse(text);
/**
 * Reads `KEY=VALUE`, one in a line.
 *
 * @throws Error naming the lines that are no such thing; never their values, which may be secret.
 */
function readPairs(text, key) {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
    const pairs = lines
        .map((line) => /^\s*([^=\s]+)\s*=(.*)$/.exec(line))
        .map((pair) => (pair?.[1] && key.test(pair[1]) ? pair : null));
    const bad = pairs.flatMap((pair, index) => (pair ? [] : [index + 1]));
    if (bad.length > 0)
        throw new Error(`has no KEY=VALUE in line ${bad.join(', ')}`);
    return Object.fromEntries(pairs.map((pair) => [pair?.[1] ?? '', pair?.[2] ?? '']));
}

// EXTERNAL MODULE: ./src/core/apps/bundle.js + 1 modules
var apps_bundle = __webpack_require__(5828);
;// CONCATENATED MODULE: ./src/core/apps/terraform-data.js
/** Where the parts of an app go, for Terraform. */
function terraformData({ assets, functions, manifestKey }) {
    return {
        static_files: byName(assets.map(({ file, key }) => [file, { key }])),
        lambda_functions: byName(functions.map(({ name, awsName, handler, runtime }) => [name, { name: awsName, handler, runtime }])),
        manifest_key: manifestKey,
    };
}
function byName(entries) {
    // Made of entries, so that a file called __proto__ is a key like any other.
    return Object.fromEntries(entries.toSorted(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
}

// EXTERNAL MODULE: ./cli/print.js
var print = __webpack_require__(1802);
;// CONCATENATED MODULE: ./cli/app.js










/** Prints what a bundle holds; what is wrong with it is the error. */
async function validateApp({ bundle }, terminal) {
    return withBundle(bundle, terminal, ({ app, assets, functions, sha256, refusals }) => {
        warn(refusals, terminal);
        (0,print/* printJson */.Q2)({
            app_id: app.manifest.app_id,
            version: app.manifest.version,
            sha256,
            functions: functions.map(({ name, awsName, archive, runtime, size }) => ({
                name,
                aws_name: awsName,
                archive,
                runtime,
                size,
            })),
            assets: assets.map(({ file, key, size }) => ({ file, key, size })),
            manifest_key: app.manifestKey,
        }, terminal);
    });
}
/** Prints where an app's parts go, as appsctl's `terraform generate-data` does, but on standard output. */
async function generateTerraformData({ bundle }, terminal) {
    return withBundle(bundle, terminal, ({ app }) => {
        warn((0,apps_bundle/* illegalNames */.pp)(app), terminal);
        (0,print/* printJson */.Q2)(terraformData(app), terminal);
    });
}
/** Deploys an app by appsctl's environment variables, and prints what was done. */
async function deployApp(values, terminal) {
    freeOften();
    const { install, update, policy, env } = values;
    const log = (line) => terminal.err(`${(0,print/* printable */.g$)(line)}\n`);
    const given = { install, update, policy, env, executeRole: values['execute-role'], dryRun: values['dry-run'] };
    const { settings, site } = resolveSettings(given, process.env);
    // A terminal has nothing that hides secrets; none is printed.
    const credentials = (0,keys/* ambientKeys */.v)({ env: process.env, mask: () => { }, log, region: settings.region });
    const surroundings = { ...settings, credentials, env: process.env, log };
    const deps = (0,deploy_app_open/* openDeps */.d)(values.bundle, values['upgrade-runtime'], surroundings);
    const done = await run({ settings, site, sha256: undefined }, deps);
    (0,print/* printJson */.Q2)(record(done), terminal);
    if (!done.dryRun)
        log(nextStep(done));
    return 0;
}
function record(done) {
    const { id, version, sha256, dryRun, functions, assets, policy, manifest, executeRole, listed, installed } = done;
    return {
        app_id: id,
        version,
        sha256,
        dry_run: dryRun,
        changed: (0,deploy/* isChanged */.Hq)(done),
        functions,
        assets,
        invoke_policy: policy ?? null,
        manifest,
        execute_role: executeRole,
        listed,
        installed,
    };
}
function nextStep({ id, displayName, listed, installed }) {
    if (installed)
        return `${displayName} is deployed and installed.`;
    if (listed)
        return `${displayName} is deployed. Install it in Mattermost by: /apps install listed ${id}`;
    return `${displayName} is deployed, and listed on no server: for that, set MM_SERVICESETTINGS_SITEURL and MM_ADMIN_TOKEN.`;
}
async function withBundle(file, { err }, use) {
    freeOften();
    const bundle = await (0,open_bundle/* openBundle */.h)(file, { upgradeRuntime: false, log: (line) => err(`${(0,print/* printable */.g$)(line)}\n`) });
    try {
        use(bundle);
        return 0;
    }
    finally {
        await bundle.close();
    }
}
function warn(lines, { err }) {
    for (const line of lines)
        err(`Warning: ${(0,print/* printable */.g$)(line)}\n`);
}


/***/ })

};
